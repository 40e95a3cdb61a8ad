"""What a letter says, in words and tables of its language: the values of its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from rcm_desktop.domain.contributions.ledger import Movement
from rcm_desktop.domain.contributions.letters import Addressee, LetterKind, LetterPaper
from rcm_desktop.domain.contributions.postings import (
    Assessment,
    Credit,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.name_lists import joined
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.papers.contributions import letter_fields as fields
from rcm_desktop.papers.contributions.figures import figure, sum_of_money
from rcm_desktop.papers.contributions.letter_fields import Field
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.wording import Wording


@dataclass(frozen=True, slots=True)
class LetterWords:
    """``values`` are of the fields that hold words or lines, "" where there is nothing to say; ``tables`` of
    the others. ``account_title`` stands above the statement of account, on a page of its own."""

    language: Language
    reference: str
    subject: str
    values: dict[Field, str]
    tables: dict[Field, Table]
    account_title: str


def subject_of(kind: LetterKind, language: Language) -> str:
    """The subject as the register has it."""
    return Wording.load(language).text(f"letters.subject.{kind.value}")


def words_of(letter: LetterPaper) -> LetterWords:
    """The values of all fields for one letter."""
    return _Speaker(letter).words()


class _Speaker:
    def __init__(self, letter: LetterPaper) -> None:
        self._letter = letter
        self._language = letter.language
        self._wording = Wording.load(letter.language)

    def words(self) -> LetterWords:
        letter = self._letter
        tables = {
            fields.AMOUNTS: self._amounts(),
            fields.ACCOUNT: self._account(),
            fields.APPLIED: self._applied(),
        }
        day = self._day()
        country = letter.names.in_running_text(letter.country, self._language)
        title = self._say("account.title", country=country, day=day, currency=letter.currency)
        subject = subject_of(letter.kind, self._language)
        return LetterWords(self._language, letter.reference, subject, self._values(), tables, title)

    def _values(self) -> dict[Field, str]:
        letter, sender = self._letter, self._letter.sender
        quoted = letter.quote.quoted(self._language) if letter.quote is not None else None
        owes = self._money(letter.outstanding)
        return {
            fields.NUMBER: letter.reference,
            fields.PLACE_AND_DATE: ", ".join(filter(None, (sender.place, self._day()))),
            fields.DATE: self._day(),
            fields.LETTERHEAD: "\n".join(sender.letterhead),
            fields.ADDRESSEE: "\n".join(self._addressee()),
            fields.COUNTRY: letter.names.in_running_text(letter.country, self._language),
            fields.COUNTRY_NAME: letter.names.in_a_column(letter.country, self._language),
            fields.OUTSTANDING: owes,
            fields.ARREARS: self._money(letter.arrears),
            fields.CURRENT: self._money(letter.outstanding - letter.arrears),
            fields.PERIODS: joined([each.name for each in letter.owed], self._language),
            fields.LABEL: (quoted.label or self._say("unnumbered")) if quoted else "",
            fields.MEETING: quoted.meeting if quoted else "",
            fields.CONCLUSION: quoted.words if quoted else "",
            **self._receipt(),
            fields.ADVANCE: self._money(letter.to_advance),
            fields.PAID_UP: "" if owes else self._paid_up(),
        }

    def _receipt(self) -> dict[Field, str]:
        receipt = self._letter.receipt
        if receipt is None:
            return dict.fromkeys((fields.RECEIPT_AMOUNT, fields.RECEIPT_DATE, fields.RECEIPT_REFERENCE), "")
        said = self._say("receipt_reference", reference=receipt.reference) if receipt.reference else ""
        return {
            fields.RECEIPT_AMOUNT: self._money(receipt.credited),
            fields.RECEIPT_DATE: paper_day(receipt.value, self._language),
            fields.RECEIPT_REFERENCE: said,
        }

    def _paid_up(self) -> str:
        country = self._letter.names.in_running_text(self._letter.country, self._language)
        return self._say("paid_up", country=country, day=self._day())

    def _addressee(self) -> Iterator[str]:
        """The lines of the address; in general to the ministry where nobody is known."""
        to = self._letter.addressee
        if to is None or not (to.name or to.function or to.ministry):
            yield self._ministry()
            yield from to.address if to is not None else ()
            return
        yield from filter(None, (*_person(to), to.ministry or self._ministry(), *to.address))

    def _ministry(self) -> str:
        code = self._letter.country
        special = f"letters.ministry_of.{code}"
        if special in self._wording.templates:
            return self._wording.text(special)
        return self._say("ministry", country=self._letter.names.in_running_text(code, self._language))

    # Tables

    def _amounts(self) -> Table:
        letter = self._letter
        rows = [
            (each.name, self._figure(each.assessed), self._figure(each.paid), self._figure(each.outstanding))
            for each in letter.owed
        ]
        sums = (
            sum(each.assessed for each in letter.owed),
            sum(each.paid for each in letter.owed),
            letter.outstanding,
        )
        heads = ("period", "assessed", "paid", "outstanding")
        return Table(
            tuple(self._say(f"head.{head}", currency=letter.currency) for head in heads),
            tuple(rows),
            (self._say("total"), *map(self._figure, sums)),
        )

    def _applied(self) -> Table:
        letter = self._letter
        rows = [(name, self._figure(amount)) for name, amount in letter.applied]
        if letter.to_advance:
            rows.append((self._say("advance"), self._figure(letter.to_advance)))
        total = sum(amount for _, amount in letter.applied) + letter.to_advance
        heads = (self._say("head.period"), self._say("head.amount", currency=letter.currency))
        return Table(heads, tuple(rows), (self._say("total"), self._figure(total)))

    def _account(self) -> Table:
        account = self._letter.account
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
            tuple(self._say(f"head.{head}", currency=self._letter.currency) for head in heads),
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
        return figure(minor, self._letter.currency)

    def _money(self, minor: int) -> str:
        return sum_of_money(minor, self._letter.currency) if minor else ""

    @property
    def _say(self) -> Callable[..., str]:
        return lambda key, **values: self._wording.text(f"letters.{key}", **values)


def _person(to: Addressee) -> tuple[str, str]:
    return " ".join(filter(None, (to.title, to.name))), to.function
