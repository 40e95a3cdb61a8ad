"""A receipt by keyboard: country, amount, reference; Enter shows what it pays, Enter again posts it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account
from rcm_desktop.domain.contributions.postings import Foreign, Receipt
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import Money, spoken_amount
from rcm_desktop.domain.text import clean
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.services.posting_preview import Preview
from rcm_desktop.windows.contributions.contribution_words import NOTHING, figure, money, pays_words
from rcm_desktop.windows.contributions.country_names import country_name
from rcm_desktop.windows.contributions.designating import Designating
from rcm_desktop.windows.contributions.posting_dialog import Plan, PostingDialog
from rcm_desktop.windows.contributions.reading_fields import ReadingFields
from rcm_desktop.windows.fitting import fit_to_fields
from rcm_desktop.windows.forms.ui_receipt_dialog import Ui_ReceiptDialog
from rcm_desktop.windows.not_filled import NotFilled


class ReceiptDialog(PostingDialog):
    """``currency`` is that of the account, ``country`` the one proposed. ``today`` is proposed as its day."""

    def __init__(
        self,
        contributions: Contributions,
        sentence: Callable[[Condition], str],
        currency: str,
        country: str = "",
        today: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(sentence, parent)
        self._contributions = contributions
        self._read = ReadingFields(sentence)
        self._position = contributions.position(date.max)
        self._today = today or date.today()
        self.ui = Ui_ReceiptDialog()
        self.ui.setupUi(self)
        self.ui.country.set_directory(contributions.directory())
        ui = self.ui
        self._designating = Designating(ui.designated, self.forget)
        self.prepare(ui.area, ui.effect, ui.buttons)
        currencies = self._position.currencies or (currency,)
        ui.currency.addItems(list(currencies))
        ui.currency.setCurrentText(currency)
        ui.currency.setEnabled(len(currencies) > 1)
        ui.country.set_code(country)
        ui.day.set_day(self._today)
        ui.more.hide()
        self._connect()
        self.retranslate()
        self._show_periods()
        ui.difference.hide()
        ui.country.setFocus()
        ui.country.selectAll()

    def _connect(self) -> None:
        ui = self.ui
        ui.more_button.toggled.connect(self._show_more)
        ui.country.chosen.connect(lambda _: self._show_periods())
        ui.currency.activated.connect(lambda _: self._show_periods())
        ui.bears.activated.connect(self.forget)
        fields: tuple[QLineEdit, ...] = (
            *(ui.country, ui.amount, ui.reference, ui.day, ui.charge),
            *(ui.paid, ui.paid_currency, ui.rate, ui.note),
        )
        for field in fields:
            field.textEdited.connect(self.forget)
        for field in (ui.amount, ui.paid, ui.paid_currency, ui.rate, ui.charge):
            field.textEdited.connect(lambda _: self._show_difference())

    # What it shows

    @property
    def _currency(self) -> str:
        return self.ui.currency.currentText()

    @property
    def _periods(self) -> list[Period]:
        return list(self._position.periods_in(self._currency))

    @property
    def _names(self) -> dict[str, str]:
        return {each.id: each.name for each in self._position.periods}

    def _account(self) -> Account:
        return self._position.account(self.ui.country.code(), self._currency)

    def _show_more(self, is_on: bool) -> None:
        self.ui.more.setVisible(is_on)
        if is_on:
            self.ui.charge.setFocus()
        fit_to_fields(self, self.ui.area)
        self.ui.area.ensureWidgetVisible(self.ui.charge)

    def _show_periods(self) -> None:
        """Say what the country owes, and offer its periods to be designated."""
        self.forget()
        account = self._account()
        self._designating.show(self._periods, account, dict(self._designating.model.designated()))
        if account.country:
            owes = "; ".join(
                f"{each.name}: {figure(account.cell(each.id).outstanding, account.currency)}"
                for each in self._periods
                if account.cell(each.id).outstanding
            )
            words = self.tr("{0} owes {1}.") if owes else self.tr("{0} owes nothing.")
            hint = self.tr("Enter shows what it pays; Enter again posts it.")
            owed = words.format(
                country_name(account.country, self._contributions.directory()), owes or NOTHING
            )
            self._tell(f"{owed}\n{hint}", is_trouble=False)

    def _show_difference(self) -> None:
        """What came beyond, or short of, the amount at the stated rate."""
        words = ""
        try:
            receipt = self._facts("", date.min)
        except NotFilled:
            receipt = None
        if receipt is not None and receipt.foreign is not None:
            paid, rate = receipt.foreign.paid, receipt.foreign.rate
            at_rate = spoken_amount(paid.at_rate(rate, receipt.currency), receipt.currency)
            difference = figure(receipt.difference, receipt.currency, self.tr("none"))
            words = self.tr("At the rate: {0} {1}; difference: {2}").format(
                at_rate, receipt.currency, difference
            )
        self.ui.difference.setText(words)
        self.ui.difference.setVisible(bool(words))

    # What it posts

    def receipt(self) -> Receipt:
        """What the fields say. Raises NotFilled."""
        country, ui = self._read.country(self.ui.country), self.ui
        if ui.paid.text().strip() and not ui.amount.text().strip():
            self._fill_amount()
        self._read.amount(ui.amount, self._currency)
        return self._facts(country, self._read.day(ui.day))

    def _fill_amount(self) -> None:
        """What another currency comes to at its rate, where nothing else was written."""
        paid, rate = self._foreign_paid(), self._read.rate(self.ui.rate)
        self.ui.amount.setText(spoken_amount(paid.at_rate(rate, self._currency), self._currency))
        self._show_difference()

    def _foreign_paid(self) -> Money:
        code = self._read.currency(self.ui.paid_currency)
        return Money(self._read.amount(self.ui.paid, code), code)

    def _facts(self, country: str, day: date) -> Receipt:
        ui, currency = self.ui, self._currency
        net = self._read.amount_or_none(ui.amount, currency)
        receipt = self._contributions.receipt(
            country, currency, day, net, reference=clean(ui.reference.text()).strip(),
            note=clean(ui.note.text()).strip(),
        )  # fmt: skip
        foreign = None
        if ui.paid.text().strip():
            foreign = Foreign(self._foreign_paid(), self._read.rate(ui.rate))
        return replace(
            receipt,
            charge=self._read.amount_or_none(ui.charge, currency),
            country_bears=ui.bears.currentIndex() == 1,
            foreign=foreign,
            designated=self._designating.model.designated(),
        )

    def plan(self) -> Plan:
        receipt = self.receipt()
        preview = self._contributions.preview(receipt)
        warnings = []
        twins = self._contributions.like([receipt])
        if twins:
            warnings.append(
                self.tr("! Posting {0} has the same country, day, amount and reference.").format(
                    twins[0].number
                )
            )
        if receipt.value > self._today:
            words = self.tr("! {0} lies ahead: the position shows this receipt from that day on.")
            warnings.append(words.format(receipt.value.isoformat()))
        return Plan(
            self._words(receipt, preview), lambda: self._contributions.post([receipt]), "\n".join(warnings)
        )

    def _words(self, receipt: Receipt, preview: Preview) -> str:
        left = preview.after.unapplied - preview.before.unapplied
        pays = pays_words(preview.pays, self._names, receipt.currency, max(0, left))
        first = self.tr("{0}, {1}: {2}.").format(
            country_name(receipt.country, self._contributions.directory()),
            money(receipt.credited, receipt.currency),
            pays,
        )
        balance = self.tr("Balance {0} → {1}.").format(
            figure(preview.before.balance, receipt.currency, "0"),
            figure(preview.after.balance, receipt.currency, "0"),
        )
        return f"{first} {balance}"

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        bears = max(0, ui.bears.currentIndex())
        ui.bears.clear()
        ui.bears.addItems(
            [
                self.tr("borne by the secretariat: credited in full"),
                self.tr("borne by the country: not credited"),
            ]
        )
        ui.bears.setCurrentIndex(bears)
