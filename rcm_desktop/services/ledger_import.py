"""Past contributions from a sheet into the ledger: planned against what is posted, then all or none."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import ClassVar
from uuid import uuid4

from rcm_desktop.domain.contributions.periods import Period, usual_name
from rcm_desktop.domain.contributions.postings import Assessment, Foreign, Kind, Posting, Receipt
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.reading.contributions.ledger_cells import span_of
from rcm_desktop.reading.contributions.ledger_findings import Finding, Findings, Weight
from rcm_desktop.reading.contributions.ledger_headings import Field, Layout
from rcm_desktop.reading.contributions.ledger_sheet import Asked, Entry, ReadLedger
from rcm_desktop.reading.contributions.ledger_totals import ControlTotal
from rcm_desktop.services.ledger_store import Ledger, Store, Unit

_SETTING = "ledger_sheet"


class NotAllClear(Condition):
    """Something in a sheet stands in the way of posting it."""

    code: ClassVar[str] = "contributions.sheet_not_clear"
    count: int
    place: str


class SheetNotExplained(Condition):
    """It is still to be said what columns hold or how days are written."""

    code: ClassVar[str] = "contributions.sheet_not_explained"


class PeriodsToMake(Condition):
    """A sheet names periods that are not there, and nobody confirmed to make them."""

    code: ClassVar[str] = "contributions.periods_to_make"
    names: str


class NothingNew(Condition):
    """A sheet holds nothing that could be posted, or nothing that is not posted already."""

    code: ClassVar[str] = "contributions.nothing_new"


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person agreed to: periods that are not there are made, postings that stand already in the sheet
    or the ledger are posted once more, totals of the sheet may differ."""

    new_periods: bool = False
    doubles: bool = False
    totals: bool = False


@dataclass(frozen=True, slots=True)
class PlannedPosting:
    """An entry and what is posted for it; ``is_double`` says that it stands somewhere already."""

    entry: Entry
    posting: Posting
    is_double: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be posted, in the order of the sheet, what must be made for it, and what is doubtful."""

    lines: tuple[PlannedPosting, ...]
    periods: tuple[Period, ...]
    findings: tuple[Finding, ...]
    totals: tuple[ControlTotal, ...]
    asked: tuple[Asked, ...]
    currency: str

    def to_post(self, consent: Consent) -> list[Posting]:
        """What is asked for before what is paid, each by value day."""
        taken = [each.posting for each in self.lines if consent.doubles or not each.is_double]
        return sorted(taken, key=lambda each: (each.kind is Kind.RECEIPT, each.value))

    def in_the_way(self, consent: Consent) -> list[Finding]:
        """What keeps all of it from being posted."""
        heaviest = Weight.STOP if consent.totals else Weight.TOTAL
        return [each for each in self.findings if each.weight >= heaviest]

    def forbidden(self, consent: Consent) -> Condition | None:
        """Why it may not be posted, None where it may."""
        stops = self.in_the_way(consent)
        if stops:
            return NotAllClear(len(stops), stops[0].place)
        if self.asked:
            return SheetNotExplained()
        if not self.to_post(consent):
            return NothingNew()
        if self.periods and not consent.new_periods:
            return PeriodsToMake(", ".join(each.name for each in self.periods))
        return None

    def may_post(self, consent: Consent) -> bool:
        return self.forbidden(consent) is None

    @property
    def doubles(self) -> int:
        return sum(each.is_double for each in self.lines)


def _now() -> datetime:
    return datetime.now(UTC)


class LedgerImport:
    """``before`` makes a backup before anything is posted; what it raises forbids that."""

    def __init__(
        self,
        store: Store,
        *,
        who: str = "",
        now: Callable[[], datetime] = _now,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self.who = who
        self._now = now
        self._before = before

    @property
    def is_read_only(self) -> bool:
        return self._store.is_read_only

    # What was said of sheets like it

    def remembered(self, layout: Layout) -> Layout:
        """The layout as a person put it right for a sheet with the same headings."""
        with self._store.reading() as unit:
            kept = unit.setting(f"{_SETTING}:{layout.key}")
        try:
            fields = {int(at): Field(name) for at, name in json.loads(kept or "{}").items()}
        except ValueError:
            return layout  # A field of a later version: the headings speak for themselves.
        return layout.with_fields(fields)

    def usual_currency(self) -> str:
        """The currency in which the latest period is asked, "USD" where there is none."""
        with self._store.reading() as unit:
            periods = unit.ledger.periods()
        return periods[-1].currency if periods else "USD"

    # Planning

    def plan(self, read: ReadLedger, currency: str) -> Plan:
        """What posting a sheet would do to the ledger as it is."""
        with self._store.reading() as unit:
            return _Planner(unit.ledger, read, currency, self.who, self._now()).plan()

    def post(self, plan: Plan, consent: Consent, layout: Layout | None = None) -> list[Posting]:
        """Post what was agreed to, with the periods it needs, in one unit of work; ``layout`` is remembered.

        Raises NotAllClear, SheetNotExplained, PeriodsToMake, NothingNew, and the condition that forbids a
        posting: then nothing is posted.
        """
        forbidden = plan.forbidden(consent)
        if forbidden is not None:
            raise forbidden
        self._before()
        posted: list[Posting] = []

        def work(unit: Unit) -> None:
            for period in plan.periods:
                unit.ledger.put_period(period)
            posted[:] = [unit.ledger.post(each) for each in plan.to_post(consent)]
            if layout is not None:
                fields = {str(each.at): each.field.value for each in layout.columns}
                unit.put_setting(f"{_SETTING}:{layout.key}", json.dumps(fields))

        self._store.write(work)
        return posted


class _Planner:
    def __init__(self, ledger: Ledger, read: ReadLedger, currency: str, who: str, at: datetime) -> None:
        self._ledger, self._read, self._currency, self._who, self._at = ledger, read, currency, who, at
        self._periods = {period.name.casefold(): period for period in ledger.periods()}
        self._by_days = {(each.start, each.end): each for each in self._periods.values()}
        self._new: dict[str, Period | None] = {}
        self._findings = Findings()
        self._repeated = {(each.row, each.column) for each in read.findings if each.code == "repeated"}
        asked = ledger.sums(date.max, currency=currency)
        self._assessed = {
            (each.country, each.period): each.amount for each in asked if each.kind is Kind.ASSESSMENT
        }

    def plan(self) -> Plan:
        wanted = self._wanted_periods()
        made = [
            (each, new) for each in self._read.entries if (new := self._posting(each, wanted)) is not None
        ]
        there = self._receipts_there([new for _, new in made if isinstance(new, Receipt)])
        lines = [PlannedPosting(each, new, self._is_double(each, new, there)) for each, new in made]
        findings = sorted(
            (*self._read.findings, *self._findings), key=lambda each: (-each.weight, each.row, each.column)
        )
        missing = tuple(period for period in wanted.values() if period.name.casefold() not in self._periods)
        return Plan(
            tuple(lines), missing, tuple(findings), self._read.totals, self._read.asked, self._currency
        )

    def _wanted_periods(self) -> dict[str, Period]:
        """The period of each name in the sheet: of the ledger, else proposed with what the sheet asks."""
        found: dict[str, Period] = {}
        asked: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for each in self._read.entries:
            if each.kind is Kind.ASSESSMENT and (each.row, each.column) not in self._repeated:
                asked[each.period][each.country] += each.amount
        for each in self._read.entries:
            if not each.period or each.period in found:
                continue
            period = self._known(each.period) or self._proposed(each.period, asked[each.period])
            if period is not None:
                found[each.period] = period
        return dict(sorted(found.items(), key=lambda item: item[1].age_order))

    def _known(self, name: str) -> Period | None:
        span = span_of(name)
        return self._periods.get(name.casefold()) or (self._by_days.get(span) if span is not None else None)

    def _proposed(self, name: str, asked: Mapping[str, int]) -> Period | None:
        span = span_of(name)
        if span is None:
            return None
        start, end = span
        amounts = tuple(sorted((country, amount) for country, amount in asked.items() if amount))
        budget = sum(amount for _, amount in amounts)
        own_name = usual_name(start, end)
        return Period(str(uuid4()), own_name, start, end, start, self._currency, budget, amounts=amounts)

    def _posting(self, entry: Entry, periods: Mapping[str, Period]) -> Posting | None:
        period = periods.get(entry.period)
        if entry.period and period is None:
            self._stop("period_unknown", entry, entry.period)
            return None
        if period is not None and period.currency != self._currency:
            self._stop("period_currency", entry, period.name, period.currency)
            return None
        today = self._at.date()
        if entry.day is not None and entry.day > today:
            self._stop("date_to_come", entry, entry.day.isoformat())
            return None
        if entry.kind is Kind.ASSESSMENT and period is not None:
            return self._assessment(entry, period)
        return self._receipt(entry, period, today)

    def _stop(self, code: str, entry: Entry, words: str, wanted: str = "") -> None:
        self._findings.tell(code, entry.row, entry.column, words, wanted, weight=Weight.STOP)

    def _assessment(self, entry: Entry, period: Period) -> Assessment | None:
        before = self._assessed.get((entry.country, period.id), 0)
        if before and before != entry.amount:
            spoken = (spoken_amount(each, self._currency) for each in (entry.amount, before))
            self._stop("assessed_otherwise", entry, *spoken)
            return None
        if before:
            self._tell_double("assessed_before", entry, period.name)
        return Assessment(
            id=str(uuid4()),
            country=entry.country,
            currency=self._currency,
            value=entry.day or period.start,
            recorded=self._at,
            who=self._who,
            period=period.id,
            owed=entry.amount,
            reference=entry.reference,
            note=entry.note,
        )

    def _receipt(self, entry: Entry, period: Period | None, today: date) -> Receipt | None:
        day = entry.day
        if day is None:
            # For a period that runs still, another day would be taken at each reading.
            if period is None or period.end > today:
                self._stop("date_missing", entry, entry.period)
                return None
            day = period.end
            self._findings.add_up("day_of_period", entry.row, entry.column, day.isoformat())
        return Receipt(
            id=str(uuid4()),
            country=entry.country,
            currency=self._currency,
            value=day,
            recorded=self._at,
            who=self._who,
            net=entry.amount,
            charge=entry.charge,
            foreign=Foreign(entry.paid, entry.rate) if entry.paid is not None and entry.rate else None,
            designated=((period.id, entry.amount + entry.charge),) if period is not None else (),
            reference=entry.reference,
            note=entry.note,
        )

    def _tell_double(self, code: str, entry: Entry, words: str) -> None:
        self._findings.tell(code, entry.row, entry.column, words, weight=Weight.DOUBLE)

    def _receipts_there(self, new: Sequence[Receipt]) -> dict[tuple[object, ...], int]:
        """The numbers of the ledger's receipts on the days of these, by what makes them the same."""
        days: dict[str, set[date]] = defaultdict(set)
        for each in new:
            days[each.country].add(each.value)
        return {
            _sameness(each): each.number
            for country, its_days in days.items()
            for each in self._ledger.standing_receipts(country, self._currency, its_days)
        }

    def _is_double(self, entry: Entry, new: Posting, there: Mapping[tuple[object, ...], int]) -> bool:
        """Whether it stands in the ledger, or further up in the sheet."""
        is_there = False
        if isinstance(new, Receipt):
            number = there.get(_sameness(new))
            is_there = number is not None
            if is_there:
                self._tell_double("posted_before", entry, f"{number}")
        elif isinstance(new, Assessment):
            is_there = (new.country, new.period) in self._assessed
        return is_there or (entry.row, entry.column) in self._repeated


def _sameness(receipt: Receipt) -> tuple[object, ...]:
    return receipt.country, receipt.value, receipt.credited, receipt.reference


def counted(postings: Sequence[Posting]) -> dict[Kind, tuple[int, int]]:
    """How many postings of each kind, and what they add up to: control count and total."""
    found: dict[Kind, tuple[int, int]] = {}
    for each in postings:
        count, total = found.get(each.kind, (0, 0))
        found[each.kind] = count + 1, total + each.amount
    return found
