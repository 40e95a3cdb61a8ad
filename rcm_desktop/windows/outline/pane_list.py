"""A part of the pane with a head and lines to choose from: similar conclusions, events of the one in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QFrame, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from rcm_desktop.qt_models.found_model import LINE_ROLE, FoundLine, FoundModel
from rcm_desktop.windows.finding.found_lines import FoundLines


class PaneList(QWidget):
    """As high as what it shows; hidden where that is nothing."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = FoundModel(self)
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "head")
        self._list = QListView(self)
        self._list.setObjectName(name)
        self._list.setModel(self._model)
        self._list.setItemDelegate(FoundLines(self._list, has_frames=True))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(3)
        self._list.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.addWidget(self._title)
        layout.addWidget(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        self._model.set_lines(lines)
        self.setVisible(bool(lines))
        space = 2 * self._list.spacing()
        height = sum(self._list.sizeHintForRow(row) + space for row in range(self._model.rowCount()))
        self._list.setFixedHeight(height + space)

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, FoundLine):
            line.run()

    def set_words(self, title: str, spoken: str) -> None:
        """The head in the windows' language, and what a screen reader calls the list."""
        self._title.setText(title.upper())
        self._list.setAccessibleName(spoken)
