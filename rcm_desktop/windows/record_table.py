"""A table of a record: how it may be written in, and how its columns share the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

_LEAST_LETTERS = 10


def prepare_table(table: QTableView, wide: tuple[int, ...]) -> None:
    """Columns of ``wide`` share the room, the others are as wide as their words."""
    header = table.horizontalHeader()
    header.setMinimumSectionSize(_LEAST_LETTERS * table.fontMetrics().averageCharWidth())
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    modes = QHeaderView.ResizeMode
    for column in range(table.model().columnCount()):
        header.setSectionResizeMode(column, modes.Stretch if column in wide else modes.ResizeToContents)


def let_write(table: QTableView, may_write: bool) -> None:
    """Whether cells open when somebody types in them."""
    triggers = table.EditTrigger
    usual = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
    table.setEditTriggers(usual if may_write else triggers.NoEditTriggers)
