"""A table in which a receipt is designated for periods."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QTableView

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import amount_of
from rcm_desktop.qt_models.designation_model import DesignationLine, DesignationModel
from rcm_desktop.windows.contributions.contribution_words import figure


class Designating:
    """Puts a model behind the table; the latest period is first."""

    def __init__(self, table: QTableView, edited: Callable[[], object]) -> None:
        self._currency = "USD"
        self.model = DesignationModel(self._said, self._read, table)
        self.model.edited.connect(edited)
        table.setModel(self.model)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(int(1.5 * table.fontMetrics().height()))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        triggers = table.EditTrigger
        table.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)

    def show(self, periods: Iterable[Period], account: Account, designated: Mapping[str, int]) -> None:
        """Offer the periods of the account's currency."""
        self._currency = account.currency
        heads = (
            QCoreApplication.translate("Contributions", "Period"),
            QCoreApplication.translate("Contributions", "Outstanding"),
            QCoreApplication.translate("Contributions", "Designated"),
        )
        lines = [
            DesignationLine(each.id, each.name, account.cell(each.id).outstanding, designated.get(each.id, 0))
            for each in reversed(list(periods))
            if each.currency == account.currency
        ]
        self.model.show(heads, lines)

    def _said(self, minor: int) -> str:
        return figure(minor, self._currency)

    def _read(self, words: str) -> int | None:
        try:
            return amount_of(words, self._currency)
        except Condition:
            return None
