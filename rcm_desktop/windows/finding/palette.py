"""The palette: one field over the header that finds commands, meetings, countries, conclusions while typing.

Up and Down move, Enter goes there or does it, Shift+Enter puts a conclusion's words below the item in hand,
Tab comes to the filters, Escape gives the focus back. It knows fields and lists, not what is found.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QApplication, QFrame, QListView, QMenuBar, QWidget

from rcm_desktop.domain.searching import Filter, Query
from rcm_desktop.qt_models.found_model import LINE_ROLE, FoundGroup, FoundLine, FoundModel
from rcm_desktop.windows.finding.filter_chips import FilterChips
from rcm_desktop.windows.finding.found_lines import FoundLines
from rcm_desktop.windows.forms.ui_palette import Ui_Palette

_WIDTH = 760
_LIST_HEIGHT = 560
_MARGIN = 8
_DETAILS_MS = 40
_PAGE = 6
_BATCH = 16
_Key = Qt.Key


class Finds(Protocol):
    """Answers what is typed. Each kind of thing has one; their order is that of the groups."""

    def groups(self, query: Query, typed: str) -> Sequence[FoundGroup]: ...


class Palette(QFrame):
    """Hidden until ``start``. Lies over a window, and gives way when that is clicked."""

    def __init__(self, finders: Sequence[Finds], chips: FilterChips, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._finders = finders
        self._origin: QWidget | None = None
        self._given: tuple[FoundGroup, ...] = ()
        self._puts_in = False
        self.model = FoundModel(self)
        self.ui = Ui_Palette()
        self.ui.setupUi(self)
        self.chips = chips
        self.ui.chips_layout.addWidget(chips)
        self.ui.narrow.setMenu(chips.menu)
        chips.follow(self.ui.query)
        self._ask_timer = QTimer(self, interval=0, singleShot=True)
        self._details_timer = QTimer(self, interval=_DETAILS_MS, singleShot=True)
        self._compose()
        self._connect()
        self.retranslate()
        self.hide()

    def _compose(self) -> None:
        found = self.ui.found
        found.setModel(self.model)
        found.setItemDelegate(FoundLines(found))
        found.setFrameShape(QFrame.Shape.NoFrame)
        found.setFixedHeight(0)
        found.setResizeMode(QListView.ResizeMode.Adjust)
        # What is in sight is laid out before the key's paint, the rest after it.
        found.setLayoutMode(QListView.LayoutMode.Batched)
        found.setBatchSize(_BATCH)
        found.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # It covers what is below, which is not painted again with each key then.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def _connect(self) -> None:
        self.ui.query.textChanged.connect(self._ask_timer.start)
        self.ui.found.clicked.connect(self._choose)
        self.ui.found.selectionModel().currentChanged.connect(self._announce)
        self._ask_timer.timeout.connect(self.ask)
        self._details_timer.timeout.connect(self._complete)
        self.chips.changed.connect(self._on_filters)
        for widget in (self.ui.query, self.ui.found):
            widget.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self._over.installEventFilter(self)

    # Opening and closing

    def start(self, given: Sequence[FoundGroup] = (), current: int = 0, *, puts_in: bool = False) -> None:
        """Open with an empty field. ``given`` is shown until something is typed, its line ``current`` chosen;
        ``puts_in`` makes Enter put a text in, and Shift+Enter go there."""
        if self.isHidden():
            self._origin = QApplication.focusWidget()
        self._given, self._puts_in = tuple(given), puts_in
        self.chips.start()
        self.ui.query.clear()
        self._say_keys()
        self.ask()
        self.show()
        self.raise_()
        self.ui.query.setFocus()
        for _ in range(current):
            self._move(1)

    def close_palette(self) -> None:
        """Hide, and give the focus back to where it came from."""
        origin, self._origin = self._origin, None
        self.hide()
        if origin is not None and origin.isVisible():
            origin.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        self._ask_timer.stop()
        self._details_timer.stop()
        super().hideEvent(event)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """A click elsewhere in the window is an answer too."""
        if (
            self.isVisible()
            and now is not None
            and not self.isAncestorOf(now)
            and now.window() is self.window()
        ):
            self._origin = None
            self.hide()

    # Asking

    @property
    def query(self) -> Query:
        return Query.of(self.ui.query.text(), self.chips.filters)

    def ask(self) -> None:
        """Show what answers the field and the filters."""
        self._ask_timer.stop()
        typed, query = self.ui.query.text(), self.query
        self.chips.propose(typed)
        if self._given and not query:
            groups = list(self._given)
        else:
            groups = [group for finder in self._finders for group in finder.groups(query, typed)]
        self.model.set_groups(groups)
        is_empty = self.model.rowCount() == 0
        self.ui.nothing.setVisible(is_empty)
        self.ui.found.setHidden(is_empty)
        self._take(self.model.first_choice)
        self._place()
        self.ui.found.scrollToTop()
        self._details_timer.start()

    def _on_filters(self, rest: str) -> None:
        """A filter was put on or taken off; ``rest`` is what is left of the words typed."""
        if rest != self.ui.query.text():
            self.ui.query.setText(rest)
        self.ask()
        self.ui.query.setFocus()

    def narrow(self, new: Filter, rest: str) -> None:
        """Put a filter on, in the place of one of its kind."""
        self.chips.put_on(new, rest)

    def _complete(self) -> None:
        """Details that cost more, one line after the other, for what can be seen."""
        found = self.ui.found
        seen = found.viewport().rect()
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            line = index.data(LINE_ROLE)
            is_open = isinstance(line, FoundLine) and line.full_detail is not None
            if is_open and found.visualRect(index).intersects(seen):
                self.model.complete(row)
                self._details_timer.start(0)
                return
        self._details_timer.setInterval(_DETAILS_MS)

    # Choosing

    def _take(self, index: QModelIndex) -> None:
        self.ui.found.setCurrentIndex(index)

    def _move(self, by: int) -> None:
        index = self.model.next_line(self.ui.found.currentIndex(), by)
        self._take(index)
        if index.row() <= 1:
            self.ui.found.scrollToTop()
        self._details_timer.start(_DETAILS_MS)

    def _choose(self, index: QModelIndex) -> None:
        self._act(index, self._puts_in)

    def _act(self, index: QModelIndex, puts_in: bool) -> None:
        """Do what a line is for; the palette is closed before, unless the line only narrows it."""
        line = index.data(LINE_ROLE) if index.isValid() else None
        if not isinstance(line, FoundLine):
            return
        run = line.put_in if puts_in and line.is_text else line.run
        if run is not None:
            if not line.keeps_open:
                self.close_palette()
            run()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._is_answered(watched, event)
        return False

    def _is_answered(self, watched: QObject, event: QKeyEvent) -> bool:
        """Answer a key of the field or the list."""
        steps = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: _PAGE, _Key.Key_PageUp: -_PAGE}
        key, shifted = _Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in steps:
            self._move(steps[key])
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._act(self.ui.found.currentIndex(), self._puts_in is not shifted)
        elif key == _Key.Key_Backspace and watched is self.ui.query and not self.ui.query.text():
            self.chips.take_last_off()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _Key.Key_Escape:
            self.close_palette()
        # Nothing that is typed here is for the window below.
        event.accept()

    # Looks and words

    def _place(self) -> None:
        """Below the menu bar, as wide and as high as the window has room."""
        window, found = self._over, self.ui.found
        margin = 2 * _MARGIN
        width = min(_WIDTH, window.width() - margin)
        self.setFixedWidth(width)
        self.ui.palette_layout.activate()  # How high a text is hangs on the width of the list.
        wanted = 0
        for row in range(self.model.rowCount()):
            wanted += found.sizeHintForRow(row)
            if wanted > _LIST_HEIGHT:
                break
        top = self._top() + _MARGIN // 2
        around = self.sizeHint().height() - (0 if found.isHidden() else found.minimumHeight())
        room = window.height() - top - _MARGIN - around
        height = max(0, min(wanted + 2, _LIST_HEIGHT, room))
        if height != found.minimumHeight():
            found.setFixedHeight(height)
        self.adjustSize()
        self.move((window.width() - width) // 2, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it: a style leaves out the ground of what covers."""
        painter, role = QPainter(self), QPalette.ColorRole
        painter.fillRect(event.rect(), self.palette().color(role.Base))
        painter.setPen(self.palette().color(role.PlaceholderText))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _top(self) -> int:
        bar = self._over.findChild(QMenuBar)
        return bar.height() if bar is not None else 0

    def _announce(self, index: QModelIndex) -> None:
        """A screen reader stands in the field: tell it what the arrows came to."""
        words = index.data(Qt.ItemDataRole.AccessibleTextRole)
        if words and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.ui.query, str(words)))

    def _say_keys(self) -> None:
        if self._puts_in:
            words = self.tr("Enter puts it below the item in hand · Shift+Enter goes there · Esc closes")
        else:
            words = self.tr("Enter goes there · Shift+Enter puts it below the item in hand · Esc closes")
        self.ui.keys.setText(words)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._say_keys()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
