"""The people of a meeting as a table that can be written in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
DELEGATE_ROLE = int(_Role.UserRole) + 1
FIELDS_OF_SHEETS = ("name", "delegation", "part", "courtesy", "function", "institution", "email")
FIELDS = (*FIELDS_OF_SHEETS, "telephone", "interpretation")
"""What a row of a sheet tells, and what a person in the table has besides."""


class DelegatesModel(QAbstractTableModel):
    """Shows frozen values; ``edited`` carries the ``Delegate`` as a person wrote it.

    ``heading`` names a field, ``delegation`` a country or organisation, ``part`` a part and ``spoken`` a
    language, in the windows' language; ``understood`` gives the code for a country's name, else the words
    as they are.
    """

    edited = Signal(object)

    def __init__(
        self,
        heading: Callable[[str], str],
        delegation: Callable[[str], str],
        part: Callable[[Part], str],
        understood: Callable[[str], str],
        spoken: Callable[[Language | None], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._heading, self._delegation, self._part = heading, delegation, part
        self._understood, self._spoken = understood, spoken
        self._delegates: Sequence[Delegate] = ()

    def show(self, delegates: Sequence[Delegate]) -> None:
        """Show these, in this order; whoever stands in the table stays where the rows are the same."""
        if delegates and [each.id for each in delegates] == [each.id for each in self._delegates]:
            self._delegates = delegates
            self.dataChanged.emit(self.index(0, 0), self.index(len(delegates) - 1, len(FIELDS) - 1))
            return
        self.beginResetModel()
        self._delegates = delegates
        self.endResetModel()

    def row_of(self, id_: str) -> int:
        """The row of a delegate, -1 where none is shown."""
        return next((row for row, each in enumerate(self._delegates) if each.id == id_), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._delegates)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(FIELDS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        delegate, field = self._delegates[index.row()], FIELDS[index.column()]
        if role == DELEGATE_ROLE:
            return delegate
        if role == _Role.EditRole and field == "part":
            return delegate.part
        if role == _Role.EditRole and field == "interpretation":
            return delegate.interpretation
        if role in (_Role.DisplayRole, _Role.EditRole):
            return self._words(delegate, field)
        if role == _Role.ToolTipRole:
            return plain_tip(self._words(delegate, field))
        if role == _Role.AccessibleTextRole:
            said = f"{self._heading(field)}: {self._words(delegate, field) or '–'}"
            return said if field == "name" else f"{delegate.name}, {said}"
        return None

    def _words(self, delegate: Delegate, field: str) -> str:
        if field == "delegation":
            return self._delegation(delegate.delegation)
        if field == "part":
            return self._part(delegate.part)
        if field == "interpretation":
            return self._spoken(delegate.interpretation)
        return str(getattr(delegate, field))

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.EditRole:
            return False
        delegate, field = self._delegates[index.row()], FIELDS[index.column()]
        changed = self._changed(delegate, field, value)
        if changed == delegate or not changed.name:
            return False
        self.edited.emit(changed)
        return True

    def _changed(self, delegate: Delegate, field: str, value: object) -> Delegate:
        words = " ".join(clean(str(value)).split())
        if field == "part":
            return replace(delegate, part=Part(words))
        if field == "interpretation":
            return replace(delegate, interpretation=Language(words) if words else None)
        if field == "delegation":
            words = self._understood(words)
        changes: dict[str, Any] = {field: words}
        return replace(delegate, **changes)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._heading(FIELDS[section]) if section < len(FIELDS) else None

    def retranslate(self) -> None:
        self.beginResetModel()
        self.endResetModel()
