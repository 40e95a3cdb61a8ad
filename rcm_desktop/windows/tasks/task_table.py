"""The follow-up matrix as a table to work in by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from rcm_desktop.domain.tasks.matrix import TaskLine
from rcm_desktop.qt_models.tasks_model import TaskColumn, TasksModel
from rcm_desktop.windows.record_table import RecordTable, prepare_table

_LINES = 2.7
_ICON = 1.1


class TaskTable(RecordTable):
    """Enter and a double click open, Insert begins, Delete removes, the space bar settles; ``chosen`` tells
    that another line is in hand."""

    chosen = Signal()
    open_wanted = Signal()
    new_wanted = Signal()
    remove_wanted = Signal()
    done_wanted = Signal()

    def __init__(
        self, columns: Sequence[TaskColumn], wide: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines = TasksModel(columns, self)
        self.is_read_only = False
        self._is_filling = False
        self.setModel(self.lines)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty("role", "ledger")
        self.setWordWrap(True)
        self.verticalHeader().hide()
        prepare_table(self, wide)
        # Two lines of what is to be done; the whole of it stands below the table.
        self.verticalHeader().setDefaultSectionSize(int(_LINES * self.fontMetrics().height()))
        side = int(_ICON * self.fontMetrics().height())
        self.setIconSize(QSize(side, side))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda _: self.open_wanted.emit())

    @property
    def line_in_hand(self) -> TaskLine | None:
        return self.lines.line_at(self.currentIndex())

    def show_lines(self, lines: Sequence[TaskLine], in_hand: str = "") -> None:
        """Show these; the one in hand stays so, or the one named comes there, else the line in its place."""
        kept, row = self.line_in_hand, self.currentIndex().row()
        column = max(0, self.currentIndex().column())
        self._is_filling = True
        self.lines.show(lines)
        wanted = in_hand or (kept.task.id if kept is not None else "")
        found = self.lines.row_of(wanted)
        if found < 0:
            found = min(max(row, 0), len(lines) - 1)
        if found >= 0:
            self.setCurrentIndex(self.lines.index(found, column))
            self.scrollTo(self.currentIndex())
        self._is_filling = False
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: dict[int, tuple[Callable[[], None], bool]] = {
            Qt.Key.Key_Return.value: (self.open_wanted.emit, False),
            Qt.Key.Key_Enter.value: (self.open_wanted.emit, False),
            Qt.Key.Key_Insert.value: (self.new_wanted.emit, True),
            Qt.Key.Key_Delete.value: (self.remove_wanted.emit, True),
            Qt.Key.Key_Space.value: (self.done_wanted.emit, True),
        }
        act, changes = acts.get(event.key(), (None, False))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or act is None:
            super().keyPressEvent(event)
        elif not (changes and self.is_read_only):
            act()

    def _on_current(self, current: QModelIndex, before: QModelIndex) -> None:
        if not self._is_filling and current.row() != before.row():
            self.chosen.emit()
