"""Widgets side by side that go on in a new line where the page is narrow, as at 200 %."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowRow(QLayout):
    """The layout of ``parent``; widgets keep the size they ask for. Those added with ``add_ending`` are set
    to the right, in one line where they fit in it."""

    def __init__(self, parent: QWidget, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._ending: list[QWidget] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_ending(self, widget: QWidget) -> None:
        """Add one of the widgets at the right; they come after all others."""
        self._ending.append(widget)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_test=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_test=False)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, is_test: bool) -> int:
        """Set the items in lines; returns the height they need."""
        shown = self._shown()
        ending = [item for item in shown if item.widget() in self._ending]
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in shown:
            width = item.sizeHint().width()
            together = self._width(ending) if ending and item is ending[0] else width
            if lines[-1] and used + (width if together > rect.width() else together) > rect.width():
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += width + self.spacing()
        top = rect.top()
        for line in lines:
            height = max((item.sizeHint().height() for item in line), default=0)
            at_right = [item for item in line if item in ending]
            left = rect.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(max(1, rect.width()), height))
                if at_right and item is at_right[0]:
                    left = max(left, rect.right() + 1 - self._width(at_right))
                if not is_test:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return top - self.spacing() - rect.top()

    def _width(self, items: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() + self.spacing() for item in items) - self.spacing()
