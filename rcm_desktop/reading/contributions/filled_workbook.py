"""The follow-up workbook as it comes back from staff → what they wrote, row by row.

Nothing is guessed: a day or an amount that stands there as text is told with its cell, because who reads
"03/04/2025" cannot know which of the two is the month.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from rcm_desktop.domain.contributions.filled_sheets import (
    CellsMerged,
    Control,
    FilledWorkbook,
    FollowUpRow,
    HeadMissing,
    ReceiptRow,
    TooFarDown,
)
from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.contributions.sheet_form import (
    CONTROL_COLUMNS,
    FOLLOW_UP_COLUMNS,
    MARK,
    RECEIPT_COLUMNS,
    follow_up_stamp,
)
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.money import Money
from rcm_desktop.domain.named_countries import named_in
from rcm_desktop.reading.contributions.filled_cells import Fields, Meaning
from rcm_desktop.reading.errors import WorkbookNotOurs
from rcm_desktop.reading.sheets import column_name
from rcm_desktop.reading.text_file import file_bytes
from rcm_desktop.reading.workbook_cells import SheetCell, WorkbookCells
from rcm_desktop.wording import Wording

FURTHEST = 50_000
"""Rows of a sheet that are read. No log grows as long; what stands below is told."""
_HEADS_WITHIN = 40
_HEADS_ENOUGH = 4
"""So many heads tell a sheet that is called as ours: what became of the others is named then."""

Row = tuple[int, dict[int, SheetCell]]


@dataclass(frozen=True, slots=True)
class _Found:
    """A sheet whose heads were found: its rows, the row of the heads, and the column of each field."""

    name: str
    rows: Sequence[Row]
    head: int
    columns: Mapping[str, int]
    heads: Mapping[str, str]


def read_filled(path: Path) -> FilledWorkbook:
    """What a file holds. Raises the conditions of ``reading.errors``; the file is only read."""
    return filled_of(file_bytes(path), str(path))


def filled_of(data: bytes, path: str) -> FilledWorkbook:
    """What the bytes of an .xlsx hold; ``path`` is for the sentences of conditions.

    Raises what ``WorkbookPackage`` does, and WorkbookNotOurs where the sheet of
    receipts, the log or the hidden sheet of lists is missing.
    """
    package = WorkbookCells(data, path)
    wordings = [Wording.load(language) for language in LANGUAGES]
    lists = next((name for name in reversed(package.sheets) if _is_marked(package, name)), None)
    if lists is None:
        raise WorkbookNotOurs(path)
    workbook, meaning = _lists(package, lists, wordings)
    problems: list[Condition] = []
    receipts = _sheet(package, RECEIPT_COLUMNS, ("receipts", "net"), wordings, problems)
    follow_ups = _sheet(package, FOLLOW_UP_COLUMNS, ("follow_up", "contact"), wordings, problems)
    if receipts is None or follow_ups is None:
        raise WorkbookNotOurs(path)
    return FilledWorkbook(
        workbook,
        receipts.name,
        follow_ups.name,
        tuple(_receipts(receipts, meaning)),
        tuple(_follow_ups(follow_ups, meaning)),
        tuple(_controls(package, receipts, meaning, wordings)),
        tuple(problems),
        {name: column_name(column - 1) for name, column in receipts.columns.items()},
    )


def _is_marked(package: WorkbookCells, name: str) -> bool:
    _, cells = next(package.rows(name), (0, {}))
    return 1 in cells and cells[1].words == MARK


def _lists(package: WorkbookCells, name: str, wordings: Sequence[Wording]) -> tuple[str, Meaning]:
    """The id of the workbook, and what its words mean: those of its lists, and of the program besides."""
    columns: dict[int, list[str]] = {}
    for _, cells in package.rows(name):
        for column in range(1, 10):
            columns.setdefault(column, []).append(cells[column].words if column in cells else "")

    def listed(column: int) -> list[str]:
        return [each for each in columns.get(column, [])[1:] if each]

    countries = {plain(words): code for words, code in zip(listed(3), listed(4), strict=False)}
    contacts = {
        plain(wording.text(f"dues.contact.{each.value}")): each
        for wording in wordings
        for each in FollowUpKind
    }
    known = {each.value for each in FollowUpKind}
    contacts |= {
        plain(words): FollowUpKind(value)
        for words, value in zip(listed(5), listed(6), strict=False)
        if value in known
    }
    yes = {plain(wording.text("dues.yes")) for wording in wordings} | {"x", *map(plain, listed(9))}
    facts = columns.get(2, [])
    workbook = facts[2] if len(facts) > 2 else ""
    return workbook, Meaning(countries, contacts, yes, tuple(listed(8)), package.begins_1904, _country_code)


def _country_code(words: str) -> str:
    """The code of a country by its name in either language or by the code itself, "" for no country."""
    if len(words) == 2 and Directory.shipped().on(None).country(words.upper()) is not None:
        return words.upper()
    found = named_in(words)
    is_whole = len(found) == 1 and found[0].end - found[0].start == len(words)
    return found[0].code if is_whole else ""


# Sheets


def _sheet(
    package: WorkbookCells,
    fields: Sequence[str],
    telling: tuple[str, str],
    wordings: Sequence[Wording],
    problems: list[Condition],
) -> _Found | None:
    """The sheet that has the heads of these fields; ``telling`` is how it was called, and the field that no
    other sheet has. One that was called otherwise since is found too."""
    called = {wording.text(f"dues.sheet.{telling[0]}") for wording in wordings}
    for name in sorted(package.sheets, key=lambda each: each not in called):
        for at, cells in package.rows(name):
            if at > _HEADS_WITHIN:
                break
            for wording in wordings:
                found = _named(cells, fields, wording)
                is_told = telling[1] in found and "day" in found
                if is_told or (name in called and len(found) >= _HEADS_ENOUGH):
                    problems += _head_problems(package, name, at, found, fields, wording)
                    heads = {each: wording.text(f"dues.head.{each}") for each in fields}
                    return _Found(name, list(_below(package, name, at, problems)), at, found, heads)
    return None


def _named(cells: Mapping[int, SheetCell], fields: Sequence[str], wording: Wording) -> dict[str, int]:
    """The column of each field whose head stands among the cells."""
    heads = {_folded(wording.text(f"dues.head.{each}")): each for each in fields}
    words = ((column, _folded(cell.words)) for column, cell in cells.items())
    return {heads[each]: column for column, each in words if each in heads}


def _below(package: WorkbookCells, name: str, head: int, problems: list[Condition]) -> Iterator[Row]:
    """The rows below the heads, as far down as sheets are read."""
    for at, cells in package.rows(name):
        if at > FURTHEST:
            problems.append(TooFarDown(name, f"{column_name(min(cells) - 1)}{at}", limit=FURTHEST))
            return
        if at > head:
            yield at, cells


def _folded(words: str) -> str:
    return " ".join(plain(words).split())


def _head_problems(
    package: WorkbookCells,
    name: str,
    head: int,
    found: Mapping[str, int],
    fields: Sequence[str],
    wording: Wording,
) -> list[Condition]:
    """Heads that are missing, and merged cells from the heads on: they hide what belongs to what."""
    missing = [each for each in fields if each not in found and each not in ("key", "stamp")]
    problems: list[Condition] = [HeadMissing(name, wording.text(f"dues.head.{each}")) for each in missing]
    problems += [CellsMerged(name, each.words) for each in package.merged(name) if each.last_row >= head]
    return problems


# Rows


def _receipts(sheet: _Found, meaning: Meaning) -> list[ReceiptRow]:
    found = []
    for at, cells in sheet.rows:
        fields = Fields(sheet.name, at, cells, sheet.columns, sheet.heads, meaning)
        if fields.is_blank("key"):
            continue
        currency = fields.currency("currency")
        paid, paid_currency = fields.has("paid_foreign"), fields.has("paid_currency")
        is_foreign = paid or paid_currency or fields.has("rate")
        abroad = fields.any_currency("paid_currency", needed=is_foreign)
        found.append(
            ReceiptRow(
                row=at,
                key=fields.key(),
                day=fields.day("day", needed=True),
                country=fields.country("country"),
                currency=currency,
                net=fields.amount("net", currency, needed=True),
                charge=fields.amount("charge", currency) or 0,
                country_bears=fields.yes("borne"),
                period=fields.text("for_period"),
                paid=_paid(fields, abroad) if is_foreign else None,
                rate=fields.rate("rate", needed=is_foreign),
                reference=fields.text("reference"),
                note=fields.text("note"),
                problems=tuple(fields.problems),
            )
        )
    return found


def _paid(fields: Fields, currency: str) -> Money | None:
    amount = fields.amount("paid_foreign", currency, needed=True)
    return Money(amount, currency) if amount is not None and currency else None


def _follow_ups(sheet: _Found, meaning: Meaning) -> list[FollowUpRow]:
    found = []
    for at, cells in sheet.rows:
        fields = Fields(sheet.name, at, cells, sheet.columns, sheet.heads, meaning)
        if fields.is_blank("key", "stamp"):
            continue
        is_promised = fields.has("promised")
        currency = fields.currency("promised_currency") if is_promised else ""
        row = FollowUpRow(
            row=at,
            key=fields.key(),
            stamp=fields.text("stamp"),
            day=fields.day("day", needed=True),
            country=fields.country("country"),
            contact=fields.contact("contact"),
            words=fields.text("words"),
            promised=(fields.amount("promised", currency) or 0) if is_promised else 0,
            currency=currency,
            promised_for=fields.day("promised_for"),
            action=fields.text("action"),
            action_day=fields.day("action_day"),
            is_done=fields.yes("done"),
            who=fields.text("who"),
        )
        found.append(_stamped(row, fields.problems))
    return found


def _stamped(row: FollowUpRow, problems: Sequence[Condition]) -> FollowUpRow:
    now = follow_up_stamp(
        row.day,
        row.country,
        row.contact,
        row.words,
        row.promised,
        row.promised_for,
        row.action,
        row.action_day,
    )
    return replace(row, now=now, problems=tuple(problems))


def _controls(
    package: WorkbookCells, sheet: _Found, meaning: Meaning, wordings: Sequence[Wording]
) -> list[Control]:
    """The control figures: the rows between their own heads and those of the receipts."""
    columns: dict[str, int] = {}
    found: list[Control] = []
    for at, cells in package.rows(sheet.name):
        if at >= sheet.head:
            break
        if not columns:
            named = (_named(cells, CONTROL_COLUMNS, wording) for wording in wordings)
            columns = next((each for each in named if "control_count" in each), {})
            continue
        fields = Fields(sheet.name, at, cells, columns, {}, meaning)
        if not (fields.has("control_count") or fields.has("control_total")):
            continue
        currency = fields.currency("control_currency")
        count = fields.whole_number("control_count")
        total = fields.amount("control_total", currency)
        found.append(Control(at, currency, count, total, tuple(fields.problems)))
    return found
