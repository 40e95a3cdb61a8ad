"""What should be looked at in a sheet: the cell, and the sentence about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.qt_models.plain_tips import shown_or_tip
from rcm_desktop.reading.contributions.ledger_findings import Finding, Weight

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class LedgerFindingsModel(QAbstractTableModel):
    """``weight`` and ``sentence`` give the words of a finding."""

    def __init__(
        self,
        weight: Callable[[Weight], str],
        sentence: Callable[[Finding], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._weight, self._sentence = weight, sentence
        self.findings: Sequence[Finding] = ()

    def show(self, findings: Sequence[Finding]) -> None:
        self.beginResetModel()
        self.findings = findings
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.findings)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 2

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid() or role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        finding = self.findings[index.row()]
        words = self._sentence(finding) if index.column() else self._weight(finding.weight)
        return shown_or_tip(words, role)
