"""A round of confirmations as a table: a country or organisation in each row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.qt_models.plain_tips import plain_tip
from rcm_desktop.qt_models.record_rows import RecordRows

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RoundModel(RecordRows[Invitation]):
    """``cell`` words a field of an invitation, ``tip`` tells more of the whole row."""

    fields = ("party", "asked", "reminded", "answered", "people", "state")
    fixed = fields

    def __init__(
        self,
        heading: Callable[[str], str],
        cell: Callable[[Invitation, str], str],
        tip: Callable[[Invitation], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(heading, parent)
        self._cell, self._tip = cell, tip

    def id_of(self, row: Invitation) -> str:
        return row.party

    def words(self, row: Invitation, field: str) -> str:
        return self._cell(row, field)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, field = self._rows[index.row()], self.fields[index.column()]
        if role == _Role.TextAlignmentRole:
            return _RIGHT if field == "people" else None
        if role == _Role.ToolTipRole:
            return plain_tip(self._tip(row))
        if role == _Role.AccessibleTextRole:
            named = self._cell(row, "party")
            if field == "party":
                tip = self._tip(row).replace("\n", ", ")
                return ", ".join(part for part in (named, self._cell(row, "state"), tip) if part)
            return f"{named}, {self._heading(field)}: {self._cell(row, field)}"
        return super().data(index, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        is_right = self.fields[section] == "people" if section < len(self.fields) else False
        if role == _Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal and is_right:
            return _RIGHT
        return super().headerData(section, orientation, role)
