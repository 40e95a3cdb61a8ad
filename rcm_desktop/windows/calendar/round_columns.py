"""The columns of a confirmation round where there is little room, and how high its table is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QTableView

from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.qt_models.record_rows import ROW_ROLE
from rcm_desktop.qt_models.round_model import RoundModel

_PARTY, _REMINDED = RoundModel.fields.index("party"), RoundModel.fields.index("reminded")
_GIVE_WAY = tuple(RoundModel.fields.index(field) for field in ("asked", "reminded", "answered"))
_LETTERS = 22
"""Room for these letters of a name is enough."""
_AIR = 2


class RoundColumns(QObject):
    """Lives as long as its table.

    Where that is narrow, the days of asking are left out, then those of reminders, then those of answers: the
    tip of a row tells them. Days of reminders are left out too while nobody was reminded.
    """

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        table.viewport().installEventFilter(self)

    def fit(self) -> None:
        """Look again which columns there is room for; the table is no higher than its rows."""
        table, model = self._table, self._table.model()
        header = table.horizontalHeader()
        rows = [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]
        widths = [
            max(header.sectionSizeHint(at), table.sizeHintForColumn(at)) for at in range(header.count())
        ]
        widths[_PARTY] = min(widths[_PARTY], _LETTERS * table.fontMetrics().averageCharWidth())
        is_reminded = any(isinstance(each, Invitation) and each.reminded for each in rows)
        hidden = set() if is_reminded else {_REMINDED}
        for column in _GIVE_WAY:
            if sum(width for at, width in enumerate(widths) if at not in hidden) > table.viewport().width():
                hidden.add(column)
        for column in _GIVE_WAY:
            if table.isColumnHidden(column) != (column in hidden):
                table.setColumnHidden(column, column in hidden)
        height = header.sizeHint().height() + len(rows) * table.verticalHeader().defaultSectionSize()
        table.setMaximumHeight(height + 2 * table.frameWidth() + _AIR)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
