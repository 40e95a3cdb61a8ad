"""What letters about contributions say: amounts, the account, what a receipt paid."""

from __future__ import annotations

from collections.abc import Callable

from rcm_desktop.domain.contributions.ledger import Movement
from rcm_desktop.domain.contributions.letters import DuesMatter
from rcm_desktop.domain.contributions.postings import (
    Assessment,
    Credit,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.letters import LetterPaper
from rcm_desktop.domain.name_lists import joined
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.papers.contributions.figures import figure, sum_of_money
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.papers.letters import letter_fields as fields
from rcm_desktop.papers.letters.letter_fields import Field
from rcm_desktop.wording import Wording


class DuesWords:
    """The words and tables of one letter about contributions."""

    def __init__(self, letter: LetterPaper, matter: DuesMatter) -> None:
        self._letter = letter
        self._matter = matter
        self._language = letter.language
        self._wording = Wording.load(letter.language)

    def values(self) -> dict[Field, str]:
        """The values of the fields that only these letters have."""
        matter = self._matter
        owes = self._money(matter.outstanding)
        return {
            fields.OUTSTANDING: owes,
            fields.ARREARS: self._money(matter.arrears),
            fields.CURRENT: self._money(matter.outstanding - matter.arrears),
            fields.PERIODS: joined([each.name for each in matter.owed], self._language),
            **self._receipt(),
            fields.ADVANCE: self._money(matter.to_advance),
            fields.PAID_UP: "" if owes else self._paid_up(),
        }

    def tables(self) -> dict[Field, Table]:
        return {
            fields.AMOUNTS: self._amounts(),
            fields.ACCOUNT: self._account(),
            fields.APPLIED: self._applied(),
        }

    def account_title(self) -> str:
        country = self._letter.names.in_running_text(self._letter.country, self._language)
        return self._say("account.title", country=country, day=self._day(), currency=self._matter.currency)

    def _receipt(self) -> dict[Field, str]:
        receipt = self._matter.receipt
        if receipt is None:
            return {}
        said = self._say("receipt_reference", reference=receipt.reference) if receipt.reference else ""
        return {
            fields.RECEIPT_AMOUNT: self._money(receipt.credited),
            fields.RECEIPT_DATE: paper_day(receipt.value, self._language),
            fields.RECEIPT_REFERENCE: said,
        }

    def _paid_up(self) -> str:
        country = self._letter.names.in_running_text(self._letter.country, self._language)
        return self._say("paid_up", country=country, day=self._day())

    # Tables

    def _amounts(self) -> Table:
        matter = self._matter
        rows = [
            (each.name, self._figure(each.assessed), self._figure(each.paid), self._figure(each.outstanding))
            for each in matter.owed
        ]
        sums = (
            sum(each.assessed for each in matter.owed),
            sum(each.paid for each in matter.owed),
            matter.outstanding,
        )
        heads = ("period", "assessed", "paid", "outstanding")
        return Table(
            tuple(self._say(f"head.{head}", currency=matter.currency) for head in heads),
            tuple(rows),
            (self._say("total"), *map(self._figure, sums)),
        )

    def _applied(self) -> Table:
        matter = self._matter
        rows = [(name, self._figure(amount)) for name, amount in matter.applied]
        if matter.to_advance:
            rows.append((self._say("advance"), self._figure(matter.to_advance)))
        total = sum(amount for _, amount in matter.applied) + matter.to_advance
        heads = (self._say("head.period"), self._say("head.amount", currency=matter.currency))
        return Table(heads, tuple(rows), (self._say("total"), self._figure(total)))

    def _account(self) -> Table:
        account = self._matter.account
        names = dict(account.names)
        opening = (
            paper_day(account.opening_day, self._language),
            self._say("account.opening"),
            "",
            "",
            self._figure(account.opening),
        )
        rows = [opening]
        for each in account.movements:
            due = self._figure(each.change) if each.change > 0 else ""
            paid = self._figure(-each.change) if each.change < 0 else ""
            day = paper_day(each.posting.value, self._language)
            rows.append((day, self._entry(each, names), due, paid, self._figure(each.balance)))
        charged = sum(each.change for each in account.movements if each.change > 0)
        credited = -sum(each.change for each in account.movements if each.change < 0)
        heads = ("day", "entry", "due", "credit", "balance")
        return Table(
            tuple(self._say(f"head.{head}", currency=self._matter.currency) for head in heads),
            tuple(rows),
            (
                self._day(),
                self._say("account.closing"),
                self._figure(charged),
                self._figure(credited),
                self._figure(account.closing),
            ),
            words_at=(0, 1),
        )

    def _entry(self, movement: Movement, names: dict[str, str]) -> str:
        """A posting in words, with the reference that the country may know it by."""
        posting = movement.posting
        period = ""
        match posting:
            case Assessment() | WriteOff() | Credit():
                period = names.get(posting.period, "")
            case Receipt() | Reversal():
                pass
        said = self._say(f"entry.{posting.kind.value}", period=period).strip()
        note = posting.reference if isinstance(posting, Receipt) else ""
        if isinstance(posting, Reversal):
            note = posting.note
        elif isinstance(posting, WriteOff):
            note = posting.decision.words
        charge = ""
        if isinstance(posting, Receipt) and posting.charge and not posting.country_bears:
            charge = self._say("entry.charge", amount=self._figure(posting.charge))
        return ", ".join(filter(None, (said, note, charge)))

    # Figures

    def _day(self) -> str:
        return paper_day(self._letter.day, self._language)

    def _figure(self, minor: int) -> str:
        return figure(minor, self._matter.currency)

    def _money(self, minor: int) -> str:
        return sum_of_money(minor, self._matter.currency) if minor else ""

    @property
    def _say(self) -> Callable[..., str]:
        return lambda key, **values: self._wording.text(f"letters.{key}", **values)
