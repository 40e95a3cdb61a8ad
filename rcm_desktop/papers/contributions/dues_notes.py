"""The last sheets of the follow-up workbook: what it rests on, and the lists that its fields offer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.contributions.sheet_form import MARK, VERSION, workbook_id
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.papers.contributions.dues_frame import (
    BOLD,
    DAY,
    FAINT,
    PLAIN,
    SECTION,
    WORDS,
    Book,
    Sheet,
    money_look,
    protect,
    set_up_print,
    title,
)
from rcm_desktop.papers.contributions.sheet_cells import Look, Value

_RULES = ("rule.signs", "rule.designated", "rule.oldest", "rule.credits", "rule.ages", "rule.charge")
_USE = ("use.locked", "use.receipts", "use.follow_up", "use.control", "use.twice")
_RATE = Look(format="0.######", align="right")
_WIDE = 110.0


def notes_sheet(book: Book) -> None:
    """Source, rules, how to fill it, periods, rates of exchange, and which texts were cut."""
    words, report = book.words, book.report
    sheet = book.sheet(words("sheet.notes"))
    title(book, sheet, words("notes.title"))
    _lines(
        book, sheet, "notes.source", [words("source.ledger", count=len(report.movements), number=report.last)]
    )
    _lines(book, sheet, "notes.rules", map(words, _RULES))
    _lines(book, sheet, "notes.use", map(words, _USE))
    cut = [(each.name, place, length) for each in book.sheets for place, length in each.rows.cut]
    if cut:
        _lines(
            book, sheet, "notes.cut",
            [words("cut", sheet=name, place=place, count=f"{length:,}") for name, place, length in cut],
        )  # fmt: skip
    _periods(book, sheet)
    _rates(book, sheet)
    set_up_print(book, sheet, landscape=True)
    protect(sheet)
    sheet.fit({1: 24, 2: 12, 3: 12, 4: 12, 5: 12, 6: 16, 7: 12, 8: 44})


def _lines(book: Book, sheet: Sheet, heading: str, lines: Iterable[str]) -> None:
    sheet.rows.add([(book.words(heading), SECTION)], height=20, measured=False)
    for each in lines:
        row = sheet.rows.add([(each, WORDS)], height=15.5 * (1 + len(each) // 130), measured=False)
        sheet.frame.merged_cells.add(f"A{row}:H{row}")
    sheet.rows.skip()


def _periods(book: Book, sheet: Sheet) -> None:
    words, rows = book.words, sheet.rows
    rows.add([(words("notes.periods"), SECTION)], height=20, measured=False)
    heads = (("period", False), ("start", False), ("end", False), ("due", False), ("currency", False),
             ("budget", True), ("shares", True), ("approved", False))  # fmt: skip
    sheet.heads((words(f"head.{each}"), figure) for each, figure in heads)
    for period in book.report.position.periods:
        shares = len(period.percents) or len(period.amounts)
        budget = book.money(period.budget, period.currency)
        rows.add(
            [
                (period.name, PLAIN), (period.start, DAY), (period.end, DAY), (period.due, DAY),
                (period.currency, PLAIN), (budget, money_look(period.currency)), (shares, PLAIN),
                (period.approved.words, WORDS),
            ]
        )  # fmt: skip
    rows.skip()


def _rates(book: Book, sheet: Sheet) -> None:
    words, rows = book.words, sheet.rows
    rows.add([(words("notes.rates"), SECTION)], height=20, measured=False)
    receipts = book.report.in_other_currency
    if not receipts:
        rows.add([(words("notes.no_rates"), FAINT)], measured=False)
        return
    heads = (("country", False), ("number", True), ("day", False), ("paid_foreign", True),
             ("paid_currency", False), ("rate", True), ("received", True),
             ("rate_difference", False))  # fmt: skip
    sheet.heads((words(f"head.{each}"), figure) for each, figure in heads)
    for each in receipts:
        assert each.foreign is not None
        paid, look = each.foreign.paid, money_look(each.currency)
        rows.add(
            [
                (book.name(each.country), PLAIN), (each.number, PLAIN), (each.value, DAY),
                (book.money(paid.minor, paid.currency), money_look(paid.currency)), (paid.currency, PLAIN),
                (each.foreign.rate, _RATE), (book.money(each.credited, each.currency), look),
                (spoken_amount(each.difference, each.currency), PLAIN),
            ]
        )  # fmt: skip


def lists_sheet(book: Book) -> None:
    """Out of sight: the mark of our workbooks, and what the fields to fill in offer."""
    words, report = book.words, book.report
    sheet = book.sheet(words("sheet.lists"))
    names = report.names[book.language]
    postings = [each.posting for each in report.movements]
    made_of = (
        report.as_at, report.known, report.last, postings[-1].id if postings else "", book.language,
        *(each.id for each in report.follow_ups),
    )  # fmt: skip
    currencies = report.position.currencies or ("USD",)
    columns: list[Sequence[Value]] = [
        [MARK, "version", "workbook", "language"],
        [MARK, VERSION, workbook_id(*made_of), book.language.value],
        [words("head.country"), *names.values()],
        [words("head.code"), *names],
        [words("head.contact"), *(words(f"contact.{each.value}") for each in FollowUpKind)],
        [words("head.contact"), *(each.value for each in FollowUpKind)],
        [words("head.period"), *(each.name for each in reversed(report.position.periods))],
        [words("head.currency"), *currencies],
        [words("yes"), words("yes")],
    ]
    for at in range(max(map(len, columns))):
        look = PLAIN if at else BOLD
        sheet.rows.add([(column[at], look) if at < len(column) else None for column in columns])
    for name, letter_of, column in (
        ("list_countries", "C", columns[2]), ("list_contacts", "E", columns[4]),
        ("list_periods", "G", columns[6]), ("list_currencies", "H", columns[7]),
        ("list_yes", "I", columns[8]),
    ):  # fmt: skip
        book.define(name, sheet.place(letter_of, 2, len(column)))
    sheet.frame.sheet_state = "hidden"
    protect(sheet)
    sheet.fit()
