"""Addressees and focal points of an entry of the directory as a table to look at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.qt_models.plain_tips import shown_or_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
CONTACT_ROLE = int(_Role.UserRole) + 1
FIELDS = ("kind", "name", "function", "institution", "email", "since")


class ContactsModel(QAbstractTableModel):
    """Shows frozen contacts; ``heading`` names a field and ``words`` says what one holds, in the windows'
    language."""

    def __init__(
        self,
        heading: Callable[[str], str],
        words: Callable[[Contact, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._heading, self._words = heading, words
        self._contacts: Sequence[Contact] = ()

    def show(self, contacts: Sequence[Contact]) -> None:
        self.beginResetModel()
        self._contacts = contacts
        self.endResetModel()

    def row_of(self, id_: str) -> int:
        """The row of a contact, -1 where none is shown."""
        return next((row for row, each in enumerate(self._contacts) if each.id == id_), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._contacts)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(FIELDS)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        contact = self._contacts[index.row()]
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            return shown_or_tip(self._words(contact, FIELDS[index.column()]), role)
        if role == _Role.AccessibleTextRole:
            field = FIELDS[index.column()]
            return f"{index.row() + 1}., {self._heading(field)}: {self._words(contact, field) or '–'}"
        return contact if role == CONTACT_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self._heading(FIELDS[section]) if 0 <= section < len(FIELDS) else None

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(FIELDS) - 1)
        if self._contacts:
            last = self.index(len(self._contacts) - 1, len(FIELDS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
