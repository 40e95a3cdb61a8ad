"""The scale of a period in a table: per cents or amounts, and what each comes to while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QAbstractItemDelegate, QHeaderView, QTableView, QWidget

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.scales import Share, apportioned
from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import amount_of, rate_of, spoken_amount
from rcm_desktop.qt_models.shares_model import TYPED, ShareResult, SharesModel
from rcm_desktop.windows.contributions.country_names import by_name, country_name, member_codes


class ScaleTable:
    """Puts a model behind the table. ``is_percent`` says how entries are read."""

    def __init__(self, table: QTableView, edited: Callable[[], object], directory: DirectoryOfDay) -> None:
        self._directory = directory
        self._table = table
        self.is_percent = True
        self._currency = "USD"
        self.model = SharesModel(lambda code: country_name(code, directory), self._can_be_read, table)
        self.model.edited.connect(edited)
        table.setModel(self.model)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(int(1.5 * table.fontMetrics().height()))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.itemDelegate().closeEditor.connect(self._on_closed)
        triggers = table.EditTrigger
        table.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed)

    def show_period(self, period: Period, *, is_read_only: bool) -> None:
        """Show the scale of a period."""
        self.is_percent = not period.amounts
        self._currency = period.currency
        self.model.is_read_only = is_read_only
        if self.is_percent:
            typed = {code: f"{percent.normalize():f}" for code, percent in period.percents}
        else:
            typed = {code: spoken_amount(amount, period.currency) for code, amount in period.amounts}
        self._show(typed)

    def use(self, *, is_percent: bool, currency: str) -> None:
        """Read entries in another way from now on; what was written stays where it can be read."""
        is_other = is_percent != self.is_percent
        self.is_percent, self._currency = is_percent, currency
        typed = self.model.typed()
        self._show(
            {} if is_other else {code: words for code, words in typed.items() if self._can_be_read(words)}
        )

    def _show(self, typed: dict[str, str]) -> None:
        share = (
            QCoreApplication.translate("Contributions", "Share %")
            if self.is_percent
            else QCoreApplication.translate("Contributions", "Share")
        )
        heads = (
            QCoreApplication.translate("Contributions", "Country"),
            share,
            QCoreApplication.translate("Contributions", "Comes to"),
            QCoreApplication.translate("Contributions", "Rounding"),
        )
        self.model.show(heads, by_name((*member_codes(self._directory), *typed), self._directory), typed)
        self.begin()

    def _on_closed(self, _editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter in a share goes on to the next one, when the view has let go of the editor."""
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            QTimer.singleShot(0, self._table, self.go_on)

    def begin(self) -> None:
        """Put the hand on the first share."""
        self._table.setCurrentIndex(self.model.index(0, TYPED))

    def go_on(self) -> None:
        """The next share, where there is one."""
        row = min(self._table.currentIndex().row() + 1, self.model.rowCount() - 1)
        self._table.setCurrentIndex(self.model.index(row, TYPED))

    # What it says

    def percents(self) -> tuple[tuple[str, Decimal], ...]:
        if not self.is_percent:
            return ()
        return tuple((code, rate_of(words)) for code, words in sorted(self.model.typed().items()))

    def amounts(self) -> tuple[tuple[str, int], ...]:
        if self.is_percent:
            return ()
        typed = sorted(self.model.typed().items())
        return tuple((code, amount_of(words, self._currency)) for code, words in typed)

    def show_sum(self, budget: int) -> tuple[str, bool]:
        """Show what each share comes to; gives the sum in words, and whether it is as it must be."""
        if self.is_percent:
            return self._show_percents(budget)
        amounts = self.amounts()
        total = sum(amount for _, amount in amounts)
        self.model.show_results(
            {code: ShareResult(spoken_amount(amount, self._currency)) for code, amount in amounts}
        )
        words = QCoreApplication.translate("Contributions", "Sum {0} {1}, budget {2} {1}").format(
            spoken_amount(total, self._currency), self._currency, spoken_amount(budget, self._currency)
        )
        return words, total == budget

    def _show_percents(self, budget: int) -> tuple[str, bool]:
        percents = dict(self.percents())
        total = sum(percents.values(), Decimal(0))
        if total != 100:
            results = {
                code: ShareResult(spoken_amount(int(budget * percent / 100), self._currency))
                for code, percent in percents.items()
            }
            self.model.show_results(results)
            missing = 100 - total
            words = (
                QCoreApplication.translate("Contributions", "Sum {0} %: {1} % are missing.")
                if missing > 0
                else QCoreApplication.translate("Contributions", "Sum {0} %: {1} % too much.")
            )
            return words.format(f"{total.normalize():f}", f"{abs(missing).normalize():f}"), False
        shares = apportioned(budget, percents)
        self.model.show_results({each.country: self._result(each) for each in shares})
        words = QCoreApplication.translate("Contributions", "Sum 100 %, {0} {1}.").format(
            spoken_amount(sum(each.amount for each in shares), self._currency), self._currency
        )
        if any(each.extra for each in shares):
            rule = QCoreApplication.translate(
                "Contributions",
                "What rounding down leaves goes in single units to the largest remainders; of equal ones the "
                "first country code comes first.",
            )
            words = f"{words} {rule}"
        return words, True

    def _result(self, share: Share) -> ShareResult:
        amount = spoken_amount(share.amount, self._currency)
        if not share.extra:
            return ShareResult(amount)
        note = QCoreApplication.translate("Contributions", "{0}: rounded up, one unit more")
        return ShareResult(amount, note.format(share.country))

    def _can_be_read(self, words: str) -> bool:
        try:
            if self.is_percent:
                return rate_of(words) <= 100
            return amount_of(words, self._currency) >= 0
        except Condition:
            return False
