"""The follow-up workbook comes back: what its rows would do is shown, then all of them are recorded or none.

A row is known again by the id that its workbook and its number give it, so that a workbook that is read a
second time posts nothing twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import ClassVar

from rcm_desktop.domain.contributions.filled_sheets import (
    ChangedSincePosted,
    CountDiffers,
    DayToCome,
    FilledWorkbook,
    FollowUpRow,
    InLedgerBefore,
    LogRowChanged,
    PeriodNotKnown,
    ReceiptRow,
    TotalDiffers,
    TwiceInSheet,
)
from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.ledger import check_posting
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Paid, paid_by, position_of
from rcm_desktop.domain.contributions.postings import Foreign, Kind, Receipt, Sum
from rcm_desktop.domain.contributions.sheet_form import follow_up_stamp, id_in
from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.services.ledger_store import Store, Unit


class ProblemsInWorkbook(Condition):
    """Something in a filled workbook is to be put right first; nothing was recorded."""

    code: ClassVar[str] = "filled.problems"
    count: int


@dataclass(frozen=True, slots=True)
class RowPreview:
    """What a row would do. ``receipt`` or ``entry`` is what is recorded, None where nothing is; ``posted`` is
    the number of the posting that the row became when it was read before, else 0."""

    sheet: str
    row: int
    problems: tuple[Condition, ...] = ()
    receipt: Receipt | None = None
    entry: FollowUp | None = None
    pays: tuple[Paid, ...] = ()
    posted: int = 0
    is_done_now: bool = False


@dataclass(frozen=True, slots=True)
class WorkbookPreview:
    """What reading a workbook would do. ``problems`` are those of no row."""

    receipts: tuple[RowPreview, ...]
    follow_ups: tuple[RowPreview, ...]
    problems: tuple[Condition, ...] = ()
    period_names: dict[str, str] = field(default_factory=dict)
    directory: DirectoryOfDay = field(
        default_factory=lambda: Directory.shipped().on(None), compare=False, repr=False
    )

    @property
    def rows(self) -> tuple[RowPreview, ...]:
        return (*self.receipts, *self.follow_ups)

    @property
    def all_problems(self) -> tuple[Condition, ...]:
        return (*self.problems, *(each for row in self.rows for each in row.problems))

    @property
    def new_receipts(self) -> tuple[Receipt, ...]:
        return tuple(row.receipt for row in self.receipts if row.receipt is not None)

    @property
    def new_entries(self) -> tuple[FollowUp, ...]:
        return tuple(row.entry for row in self.follow_ups if row.entry is not None)

    @property
    def posted_before(self) -> int:
        return sum(row.posted > 0 for row in self.receipts)

    @property
    def totals(self) -> tuple[tuple[str, int], ...]:
        """What the new receipts come to, by currency."""
        sums: dict[str, int] = {}
        for each in self.new_receipts:
            sums[each.currency] = sums.get(each.currency, 0) + each.credited
        return tuple(sorted(sums.items()))


def _now() -> datetime:
    return datetime.now(UTC)


class FilledWorkbooks:
    """Operations on a filled workbook over the ledger of a file."""

    def __init__(
        self,
        store: Store,
        *,
        who: str = "",
        now: Callable[[], datetime] = _now,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """``before`` makes a backup before anything is recorded; what it raises forbids that."""
        self._store = store
        self.who = who
        self._now = now
        self._before = before

    def preview(self, filled: FilledWorkbook) -> WorkbookPreview:
        """What the rows would do, one after the other, and everything that is wrong with them."""
        with self._store.reading() as unit:
            return _Reading(filled, unit, self.who, self._now()).preview()

    def record(self, filled: FilledWorkbook) -> WorkbookPreview:
        """Record all rows in one unit of work. Raises ProblemsInWorkbook and what forbids a posting; then
        nothing is recorded."""
        done: list[WorkbookPreview] = []

        def work(unit: Unit) -> None:
            shown = _Reading(filled, unit, self.who, self._now()).preview()
            if shown.all_problems:
                raise ProblemsInWorkbook(len(shown.all_problems))
            posted = {each.id: unit.ledger.post(each) for each in shown.new_receipts}
            unit.ledger.put_follow_ups(shown.new_entries)
            rows = (
                replace(row, posted=posted[row.receipt.id].number) if row.receipt is not None else row
                for row in shown.receipts
            )
            done[:] = [replace(shown, receipts=tuple(rows))]

        shown = self.preview(filled)
        if not shown.all_problems and (shown.new_receipts or shown.new_entries):
            self._before()
        self._store.write(work)
        return done[0]


class _Reading:
    """One look at a workbook against the ledger as it is."""

    def __init__(self, filled: FilledWorkbook, unit: Unit, who: str, now: datetime) -> None:
        self._filled = filled
        self._ledger = unit.ledger
        self._directory = unit.directory().on(now.date())
        self._who = who
        self._now = now
        self._periods = unit.ledger.periods()
        self._by_name = {_folded(each.name): each for each in self._periods}
        self._seen: dict[tuple[str, str, date, int, str], int] = {}
        self._keys: set[str] = set()
        self._log = {each.id: each for each in unit.ledger.follow_ups()}
        self._sums: dict[tuple[str, str], list[Sum]] = {}
        self._as_at = max((now.date(), *(each.day for each in filled.receipts if each.day is not None)))

    def preview(self) -> WorkbookPreview:
        receipts = tuple(self._receipt(row) for row in self._filled.receipts)
        follow_ups = tuple(self._follow_up(row) for row in self._filled.follow_ups)
        problems = (*self._filled.problems, *self._controls())
        names = {each.id: each.name for each in self._periods}
        return WorkbookPreview(
            receipts,
            tuple(each for each in follow_ups if each is not None),
            problems,
            names,
            self._directory,
        )

    # Receipts

    def _receipt(self, row: ReceiptRow) -> RowPreview:
        sheet = self._filled.receipts_sheet
        problems = list(row.problems)
        period = self._period(row, problems)
        if row.day is not None and row.day > self._now.date():
            cell = self._filled.receipt_cell("day", row.row)
            problems.append(DayToCome(sheet, cell, words=row.day.isoformat()))
        if problems or row.day is None or row.net is None:
            return RowPreview(sheet, row.row, tuple(problems))
        receipt = self._built(row, row.day, row.net, period)
        before = self._ledger.posting(receipt.id)
        if isinstance(before, Receipt):
            if _content(before) == _content(receipt):
                return RowPreview(sheet, row.row, posted=before.number)
            changed = ChangedSincePosted(sheet, f"{row.row}", number=before.number)
            return RowPreview(sheet, row.row, (changed,))
        problems += self._twins(row, receipt)
        try:
            check_posting(receipt, self._ledger)
        except Condition as condition:
            problems.append(condition)
        if problems:
            return RowPreview(sheet, row.row, tuple(problems))
        return RowPreview(sheet, row.row, receipt=receipt, pays=self._pays(receipt))

    def _period(self, row: ReceiptRow, problems: list[Condition]) -> Period | None:
        if not row.period:
            return None
        found = self._by_name.get(_folded(row.period))
        if found is None:
            cell = self._filled.receipt_cell("for_period", row.row)
            problems.append(PeriodNotKnown(self._filled.receipts_sheet, cell, words=row.period))
        return found

    def _built(self, row: ReceiptRow, day: date, net: int, period: Period | None) -> Receipt:
        key, content = row.key, (row.country, row.currency, day, net, row.reference)
        if not key or key in self._keys:
            # A row that was copied, or written below those that were made for it.
            key = "\x1f".join(map(str, content))
        self._keys.add(key)
        receipt = Receipt(
            id=id_in(self._filled.id, "receipt", key),
            country=row.country,
            currency=row.currency,
            value=day,
            recorded=self._now,
            who=self._who,
            net=net,
            charge=row.charge,
            country_bears=row.country_bears,
            foreign=Foreign(row.paid, row.rate) if row.paid is not None and row.rate is not None else None,
            reference=row.reference,
            note=row.note,
        )
        if period is None:
            return receipt
        return replace(receipt, designated=((period.id, receipt.credited),))

    def _twins(self, row: ReceiptRow, receipt: Receipt) -> Iterator[Condition]:
        """The same receipt in an earlier row, or in the ledger."""
        sheet, cell = self._filled.receipts_sheet, self._filled.receipt_cell("net", row.row)
        mark = (receipt.country, receipt.currency, receipt.value, receipt.credited, receipt.reference)
        other = self._seen.setdefault(mark, row.row)
        if other != row.row:
            yield TwiceInSheet(sheet, cell, other=other)
        for each in self._ledger.receipts_on(receipt.country, receipt.currency, receipt.value):
            is_same = (each.credited, each.reference) == (receipt.credited, receipt.reference)
            if is_same and self._ledger.reversal_of(each.id) is None:
                yield InLedgerBefore(sheet, cell, number=each.number)

    def _pays(self, receipt: Receipt) -> tuple[Paid, ...]:
        """What it pays after the rows above it."""
        here = (receipt.country, receipt.currency)
        if here not in self._sums:
            self._sums[here] = self._ledger.sums(self._as_at, country=here[0], currency=here[1])
        sums = self._sums[here]
        before = position_of(sums, self._periods, self._as_at).account(*here)
        sums += [Sum(*here, Kind.RECEIPT, period, amount) for period, amount in receipt.lines()]
        return paid_by(before, position_of(sums, self._periods, self._as_at).account(*here))

    def _controls(self) -> Iterator[Condition]:
        """Where a control figure is not that of the rows; all rows count, those recorded before too."""
        sheet = self._filled.receipts_sheet
        for control in self._filled.controls:
            yield from control.problems
            mine = [each for each in self._filled.receipts if each.currency == control.currency]
            if control.count is not None and control.count != len(mine):
                yield CountDiffers(sheet, f"{control.row}", written=control.count, found=len(mine))
            total = sum(each.net or 0 for each in mine)
            if control.total is not None and control.total != total:
                yield TotalDiffers(
                    sheet,
                    f"{control.row}",
                    written=spoken_amount(control.total, control.currency),
                    found=spoken_amount(total, control.currency),
                )

    # The log

    def _follow_up(self, row: FollowUpRow) -> RowPreview | None:
        """What a row of the log does; None for one that stands in the program as it is."""
        sheet = self._filled.follow_up_sheet
        if row.problems:
            return RowPreview(sheet, row.row, row.problems)
        if row.stamp:
            return self._of_the_log(row, sheet)
        if row.day is None:
            return None
        entry = FollowUp(
            id_in(self._filled.id, "follow_up", row.key or row.row),
            row.country,
            row.day,
            row.contact or FollowUpKind.NOTE,
            row.words,
            row.promised,
            row.currency,
            row.promised_for,
            row.action,
            row.action_day,
            row.is_done,
            row.who or self._who,
        )
        standing = self._log.get(entry.id)
        if standing is None:
            return RowPreview(sheet, row.row, entry=entry)
        # It was taken in before. What differs is told: neither side is to be lost without a word.
        if _stamp(standing) != row.now:
            return RowPreview(sheet, row.row, (LogRowChanged(sheet, f"{row.row}"),))
        return self._done(row, standing, sheet)

    def _of_the_log(self, row: FollowUpRow, sheet: str) -> RowPreview | None:
        if row.stamp != row.now:
            return RowPreview(sheet, row.row, (LogRowChanged(sheet, f"{row.row}"),))
        return self._done(row, self._log.get(row.key), sheet)

    def _done(self, row: FollowUpRow, standing: FollowUp | None, sheet: str) -> RowPreview | None:
        if standing is None or standing.is_done or not row.is_done:
            return None
        return RowPreview(sheet, row.row, entry=replace(standing, is_done=True), is_done_now=True)


def _stamp(entry: FollowUp) -> str:
    return follow_up_stamp(
        entry.day,
        entry.country,
        entry.contact,
        entry.words,
        entry.promised,
        entry.promised_for,
        entry.action,
        entry.action_day,
    )


def _content(receipt: Receipt) -> tuple[object, ...]:
    """What a row says of a receipt."""
    return (
        receipt.country,
        receipt.currency,
        receipt.value,
        receipt.net,
        receipt.charge,
        receipt.country_bears,
        receipt.foreign,
        receipt.designated,
        receipt.reference,
        receipt.note,
    )


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
