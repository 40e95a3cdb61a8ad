"""Reversing a posting, and designating a receipt anew, which is a reversal and the receipt posted again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

from PySide6.QtWidgets import QLineEdit, QWidget

from rcm_desktop.domain.contributions.postings import Posting, Receipt, Reversal
from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.text import clean
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.windows.contributions.contribution_words import kind_word, money, pays_words
from rcm_desktop.windows.contributions.country_names import country_name
from rcm_desktop.windows.contributions.designating import Designating
from rcm_desktop.windows.contributions.posting_dialog import Plan, PostingDialog
from rcm_desktop.windows.contributions.reading_fields import ReadingFields
from rcm_desktop.windows.date_field import DateField
from rcm_desktop.windows.forms.ui_designation_dialog import Ui_DesignationDialog
from rcm_desktop.windows.forms.ui_reversal_dialog import Ui_ReversalDialog
from rcm_desktop.windows.not_filled import NotFilled


def posting_words(posting: Posting, directory: DirectoryOfDay) -> str:
    """A posting in one line: "Receipt 12 of 2025-03-11, Costa Rica, USD 4,975.00, CR-0311"."""
    parts = [
        f"{kind_word(posting)} {posting.number}",
        posting.value.isoformat(),
        country_name(posting.country, directory),
        money(posting.amount, posting.currency),
        posting.reference,
    ]
    return ", ".join(part for part in parts if part)


def reversal_of(posting: Posting, day: date, reason: str) -> Reversal:
    """Takes a posting back from a day on."""
    return Reversal(
        id=str(uuid4()),
        country=posting.country,
        currency=posting.currency,
        value=day,
        recorded=datetime.now(UTC),
        target=posting.id,
        note=reason,
    )


class ReversalDialog(PostingDialog):
    """Takes ``posting`` back, with a reason, from a day on."""

    def __init__(
        self,
        posting: Posting,
        contributions: Contributions,
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(sentence, parent)
        self._posting = posting
        self._contributions = contributions
        self._read = ReadingFields(sentence)
        self.ui = Ui_ReversalDialog()
        self.ui.setupUi(self)
        self.prepare(self.ui.area, self.ui.effect, self.ui.buttons)
        _begin(self, self.ui.day, self.ui.reason, posting)
        self.retranslate()

    def plan(self) -> Plan:
        ui = self.ui
        reason = _reason(ui.reason, self.tr("Write why the posting is taken back."))
        reversal = reversal_of(self._posting, self._read.day(ui.day), reason)
        names = {each.id: each.name for each in self._contributions.periods()}
        words = self.balance_words(self._contributions.preview(reversal), reversal.currency, names)
        return Plan(words, lambda: self._contributions.post([reversal]))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.words.setText(posting_words(self._posting, self._contributions.directory()))


class DesignationDialog(PostingDialog):
    """Lets ``receipt`` pay other periods: it is taken back and posted again from the same day on."""

    def __init__(
        self,
        receipt: Receipt,
        contributions: Contributions,
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(sentence, parent)
        self._receipt = receipt
        self._contributions = contributions
        self._read = ReadingFields(sentence)
        self.ui = Ui_DesignationDialog()
        self.ui.setupUi(self)
        self._designating = Designating(self.ui.designated, self.forget)
        self.prepare(self.ui.area, self.ui.effect, self.ui.buttons)
        _begin(self, self.ui.day, self.ui.reason, receipt)
        position = contributions.position(date.max)
        self._periods = position.periods_in(receipt.currency)
        account = position.account(receipt.country, receipt.currency)
        self._designating.show(self._periods, account, dict(receipt.designated))
        self.retranslate()
        self.ui.designated.setFocus()
        self.ui.designated.setCurrentIndex(self._designating.model.index(0, 2))

    def plan(self) -> Plan:
        ui, receipt = self.ui, self._receipt
        reason = _reason(ui.reason, self.tr("Write why the receipt is designated anew."))
        designated = self._designating.model.designated()
        if designated == receipt.designated:
            raise NotFilled(self.tr("It is designated like this already."), ui.designated)
        day = max(self._read.day(ui.day), receipt.value)
        again = replace(receipt, id=str(uuid4()), value=day, designated=designated)
        preview = self._contributions.preview(reversal_of(receipt, day, reason), again)
        names = {each.id: each.name for each in self._periods}
        pays = pays_words(preview.pays, names, receipt.currency, 0)
        words = self.tr("It {0}.").format(pays) if pays else self.tr("It pays the same periods as before.")
        balance = self.balance_words(preview, receipt.currency, names)
        run = self._contributions.designate
        return Plan(f"{words}\n{balance}", lambda: run(receipt.id, designated, day, reason))

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.words.setText(posting_words(self._receipt, self._contributions.directory()))


def _begin(dialog: PostingDialog, day: DateField, reason: QLineEdit, posting: Posting) -> None:
    day.set_day(max(date.today(), posting.value))
    for field in (day, reason):
        field.textEdited.connect(dialog.forget)
    reason.setFocus()


def _reason(field: QLineEdit, words: str) -> str:
    reason = clean(field.text()).strip()
    if not reason:
        raise NotFilled(words, field)
    return reason
