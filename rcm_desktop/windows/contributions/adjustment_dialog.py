"""Credit, write-off and opening balance: what changes an account without money coming."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import Enum, auto
from uuid import uuid4

from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.contributions.periods import Decision, Period
from rcm_desktop.domain.contributions.postings import NO_PERIOD, Assessment, Credit, Posting, WriteOff
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.text import clean
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.windows.contributions.country_names import country_name
from rcm_desktop.windows.contributions.posting_dialog import Plan, PostingDialog
from rcm_desktop.windows.contributions.reading_fields import ReadingFields
from rcm_desktop.windows.forms.ui_adjustment_dialog import Ui_AdjustmentDialog
from rcm_desktop.windows.not_filled import NotFilled


class Adjustment(Enum):
    """What is posted."""

    CREDIT = auto()
    WRITE_OFF = auto()
    OPENING = auto()


class AdjustmentDialog(PostingDialog):
    """``choose`` asks for a conclusion that decided it."""

    def __init__(
        self,
        kind: Adjustment,
        contributions: Contributions,
        sentence: Callable[[Condition], str],
        currency: str,
        country: str = "",
        choose: Callable[[], Decision | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(sentence, parent)
        self._kind = kind
        self._contributions = contributions
        self._currency = currency
        self._read = ReadingFields(sentence)
        self._periods = [each for each in contributions.periods() if each.currency == currency]
        self.ui = Ui_AdjustmentDialog()
        self.ui.setupUi(self)
        self.ui.country.set_directory(contributions.directory())
        ui = self.ui
        self.prepare(ui.area, ui.effect, ui.buttons)
        ui.country.set_code(country)
        ui.day.set_day(date.today())
        ui.decision.choose = choose
        is_opening = kind is Adjustment.OPENING
        ui.side.setVisible(is_opening)
        ui.side_label.setVisible(is_opening)
        ui.decision.setVisible(not is_opening)
        ui.decision_label.setVisible(not is_opening)
        for field in (ui.country, ui.amount, ui.day, ui.note):
            field.textEdited.connect(self.forget)
        for chooser in (ui.side, ui.period):
            chooser.activated.connect(self.forget)
        ui.side.activated.connect(lambda _: self._show_side())
        ui.period.activated.connect(lambda _: self._propose_day())
        ui.decision.edited.connect(self.forget)
        self.retranslate()
        self._propose_day()
        ui.country.setFocus()
        ui.country.selectAll()

    @property
    def _is_in_favour(self) -> bool:
        return self._kind is Adjustment.OPENING and self.ui.side.currentIndex() == 1

    def _show_side(self) -> None:
        """What a country has in its favour stands for no period."""
        for widget in (self.ui.period, self.ui.period_label):
            widget.setVisible(not self._is_in_favour)

    def _propose_day(self) -> None:
        """An opening balance counts from the first day of its period, unless somebody says otherwise."""
        period = self._period()
        if self._kind is Adjustment.OPENING and period is not None:
            self.ui.day.set_day(period.start)

    def _period(self) -> Period | None:
        chosen = self.ui.period.currentData()
        return next((each for each in self._periods if each.id == chosen), None)

    def posting(self) -> Posting:
        """What the fields say. Raises NotFilled."""
        ui = self.ui
        country = self._read.country(ui.country)
        amount = self._read.amount(ui.amount, self._currency)
        day = self._read.day(ui.day)
        period = None if self._is_in_favour else self._period()
        id_, recorded, note = str(uuid4()), datetime.now(UTC), clean(ui.note.text()).strip()
        currency = self._currency
        if self._kind is Adjustment.CREDIT or self._is_in_favour:
            return Credit(
                id=id_, country=country, currency=currency, value=day, recorded=recorded, note=note,
                given=amount, period=period.id if period else NO_PERIOD, decision=ui.decision.decision(),
                reference=ui.decision.decision().words,
            )  # fmt: skip
        if period is None:
            raise NotFilled(self.tr("Choose the period; make it first where it is not there."), ui.period)
        if self._kind is Adjustment.OPENING:
            return Assessment(
                id=id_, country=country, currency=currency, value=day, recorded=recorded, note=note,
                period=period.id, owed=amount, reference=self.tr("Opening balance"),
            )  # fmt: skip
        return WriteOff(
            id=id_, country=country, currency=currency, value=day, recorded=recorded, note=note,
            period=period.id, given_up=amount, decision=ui.decision.decision(),
            reference=ui.decision.decision().words,
        )  # fmt: skip

    def plan(self) -> Plan:
        posting = self.posting()
        preview = self._contributions.preview(posting)
        names = {each.id: each.name for each in self._periods}
        name = country_name(posting.country, self._contributions.directory())
        words = f"{name}. {self.balance_words(preview, self._currency, names)}"
        return Plan(words, lambda: self._contributions.post([posting]))

    def retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        side, period = max(0, ui.side.currentIndex()), ui.period.currentData()
        ui.side.clear()
        ui.side.addItems([self.tr("the country owes"), self.tr("the country has in its favour")])
        ui.side.setCurrentIndex(side)
        ui.period.clear()
        if self._kind is Adjustment.CREDIT:
            ui.period.addItem(self.tr("none: it pays the oldest debts"), NO_PERIOD)
        for each in reversed(self._periods):
            ui.period.addItem(each.name, each.id)
        ui.period.setCurrentIndex(max(0, ui.period.findData(period)))
        title, words = {
            Adjustment.CREDIT: (
                self.tr("Credit"),
                self.tr("What a country need not pay, such as its part of a surplus."),
            ),
            Adjustment.WRITE_OFF: (
                self.tr("Write off"),
                self.tr("A debt that is given up. It needs the decision that allowed it."),
            ),
            Adjustment.OPENING: (
                self.tr("Opening balance"),
                self.tr("What a country owed, or had in its favour, when this ledger began."),
            ),
        }[self._kind]
        self.setWindowTitle(title)
        amounts = self.tr("Amounts are in {0}.").format(self._currency)
        ui.words.setText(f"{words} {amounts}")
        self._show_side()
