"""A sheet of past contributions before it is posted: what each column holds, then its rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from rcm_desktop.qt_models.plain_tips import plain_tip
from rcm_desktop.reading.contributions.ledger_findings import Finding, Weight
from rcm_desktop.reading.contributions.ledger_headings import Field, Layout
from rcm_desktop.reading.sheets import Sheet, SheetRow, column_name

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_MARKS = {Weight.STOP: "⚠ ", Weight.TOTAL: "⚠ ", Weight.DOUBLE: "≡ ", Weight.NOTE: ""}
MEANING = 0
"""The row that says what the columns hold."""


class LedgerSheetModel(QAbstractTableModel):
    """``changed`` carries the column and its new ``Field`` when a person gives it another meaning.

    ``word`` names a field, ``sentence`` a finding, as windows say them.
    """

    changed = Signal(object)

    def __init__(
        self, word: Callable[[Field], str], sentence: Callable[[Finding], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._word, self._sentence = word, sentence
        self._layout = Layout(())
        self._rows: Sequence[SheetRow] = ()
        self._found: Mapping[tuple[int, int], list[Finding]] = {}

    def show(self, sheet: Sheet, layout: Layout) -> None:
        """Show another sheet; nothing is found in it yet."""
        self.beginResetModel()
        self._layout, self._found = layout, {}
        self._rows = [row for row in sheet.rows if row.number >= layout.first]
        self.endResetModel()

    def tell(self, layout: Layout, findings: Sequence[Finding]) -> None:
        """Exchange the meanings and what was found, the cells staying where they are."""
        found: dict[tuple[int, int], list[Finding]] = {}
        for each in findings:
            found.setdefault((each.row, each.column), []).append(each)
        self._layout, self._found = layout, found
        if self._layout.columns:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def place_of(self, finding: Finding) -> QModelIndex:
        """The cell that a finding is about; of one in the headings, the column's meaning."""
        at = next((at for at, row in enumerate(self._rows, start=1) if row.number == finding.row), MEANING)
        return self.index(at, finding.column)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows) + 1

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._layout.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.row() == MEANING else usual

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        if index.row() == MEANING:
            return self._meaning(index.column(), role)
        row = self._rows[index.row() - 1]
        findings = self._found.get((row.number, index.column()), [])
        words = row.text(index.column())
        if role == _Role.DisplayRole:
            heaviest = max((each.weight for each in findings), default=Weight.NOTE)
            return _MARKS[heaviest] + words
        if role == _Role.ToolTipRole:
            return plain_tip("\n".join(map(self._sentence, findings)))
        if role == _Role.AccessibleTextRole:
            return ". ".join([words, *map(self._sentence, findings)])
        if role == _Role.TextAlignmentRole and isinstance(row.at(index.column()), Decimal):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _meaning(self, at: int, role: int) -> object:
        column = self._layout.columns[at]
        if role == _Role.EditRole:
            return column.field.value
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            word = self._word(column.field)
            return f"{word} {column.period}" if column.period else word
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or not index.isValid() or index.row() != MEANING:
            return False
        field = Field(str(value))
        if field is not self._layout.columns[index.column()].field:
            self.changed.emit((index.column(), field))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return "" if section == MEANING else str(self._rows[section - 1].number)
        heading = self._layout.columns[section].heading
        return f"{column_name(section)}: {heading}" if heading else column_name(section)
