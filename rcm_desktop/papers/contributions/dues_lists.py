"""The sheets that list what is posted: by country and period, and every movement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rcm_desktop.domain.contributions.dues import DuesMovement
from rcm_desktop.domain.contributions.positions import Account, Cell
from rcm_desktop.domain.contributions.postings import (
    NO_PERIOD,
    Credit,
    Kind,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.papers.contributions.dues_frame import (
    BOLD,
    DAY,
    PLAIN,
    WORDS,
    Book,
    cells,
    freeze,
    money_look,
    protect,
    rounded,
    set_up_print,
    title,
)
from rcm_desktop.papers.contributions.sheet_cells import Look, Value, letter
from rcm_desktop.papers.contributions.sheet_rules import refuse_typing

_MOMENT = Look(format="yyyy-mm-dd hh:mm", align="left")
_NUMBER = Look(format="0", align="right", indent=1)
_WORDS_WIDTH = 34.0

MOVEMENT_SUMS = {
    Kind.ASSESSMENT: "mov_assessed",
    Kind.RECEIPT: "mov_received",
    Kind.CREDIT: "mov_credited",
    Kind.WRITE_OFF: "mov_written_off",
}
"""What formulas call the columns of the movements, by what they add up."""


def by_period_sheet(book: Book) -> None:
    """A row for each country and period that it was asked for. What was asked for and written off is added up
    from the movements; how money and credit came to a period follows rules, so it stands as a figure."""
    words, report = book.words, book.report
    sheet = book.sheet(words("sheet.by_period"))
    title(book, sheet, words("by_period.title"), words("by_period.hint"))
    rows = [
        (account, at, period, account.cells[period.id])
        for currency in report.position.currencies
        for account in report.accounts(currency, book.language)
        for at, period in enumerate(report.position.periods, start=1)
        if period.id in account.cells
    ]
    first = sheet.rows.last + (2 if book.is_single else 1 + len(report.position.currencies)) + 1
    last = max(first, first + len(rows) - 1)
    columns = dict(zip(_FIGURES, "GHIJKL", strict=True))
    for currency in report.position.currencies[: 1 if book.is_single else None]:
        total = report.position.total(currency).total
        sheet.rows.add(
            [
                (words("total_shown") if book.is_single else words("total_in", currency=currency), BOLD),
                *[None] * 5,
                *(
                    _total(book, (column, first, last), f"C{first}:C{last}", currency, _figure(total, name))
                    for name, column in columns.items()
                ),
            ]
        )
    if not report.position.currencies:
        sheet.rows.skip()
    heads = ("country", "code", "currency", "period", "period_number", "due")
    head = sheet.heads(
        [
            *((words(f"head.{each}"), False) for each in heads),
            *((words(f"head.{each}"), True) for each in columns),
        ]
    )
    for account, at, period, cell in rows:
        row = sheet.rows.last + 1
        money = money_look(account.currency)
        sheet.rows.add(
            cells(
                [
                    book.name(account.country),
                    account.country,
                    account.currency,
                    period.name,
                    at,
                    period.due,
                    *_row_figures(book, account, cell, row),
                ],
                [PLAIN, PLAIN, PLAIN, PLAIN, PLAIN, DAY, *[money] * 6],
            )
        )
    for name, column in (
        ("per_country", "B"), ("per_currency", "C"), ("per_period", "E"), ("per_due", "F"),
        ("per_assessed", "G"), ("per_designated", "H"), ("per_oldest", "I"), ("per_credited", "J"),
        ("per_written_off", "K"), ("per_outstanding", "L"),
    ):  # fmt: skip
        book.define(name, sheet.place(column, head + 1, last))
    sheet.frame.auto_filter.ref = f"A{head}:L{last}"
    freeze(sheet, f"B{head + 1}")
    set_up_print(book, sheet, landscape=True, head=head)
    protect(sheet)
    sheet.fit()
    sheet.hide(2, 5)


_FIGURES = ("assessed", "designated", "oldest_first", "credited", "written_off", "outstanding")


def _figure(cell: Cell, name: str) -> int:
    return int(getattr(cell, name))


def _row_figures(book: Book, account: Account, cell: Cell, row: int) -> Iterator[Value]:
    currency = account.currency
    here = f"mov_country,$B{row},mov_currency,$C{row},mov_period,$E{row}"
    yield rounded(f"SUMIFS(mov_assessed,{here})", book.money(cell.assessed, currency), currency)
    for amount in (cell.designated, cell.oldest_first, cell.credited):
        yield book.money(amount, currency)
    yield rounded(f"SUMIFS(mov_written_off,{here})", book.money(cell.written_off, currency), currency)
    outstanding = book.money(cell.outstanding, currency)
    yield rounded(f"G{row}-H{row}-I{row}-J{row}-K{row}", outstanding, currency)


def _total(
    book: Book, place: tuple[str, int, int], currencies: str, currency: str, amount: int
) -> tuple[Value, Look]:
    """The total of a column: of the rows that a filter leaves, or of one currency where there are several."""
    column, first, last = place
    span = f"{column}{first}:{column}{last}"
    words = f"SUBTOTAL(109,{span})" if book.is_single else f'SUMIFS({span},{currencies},"{currency}")'
    return rounded(words, book.money(amount, currency), currency), money_look(currency, bold=True)


def movements_sheet(book: Book) -> None:
    """Every posting up to the day, by value date, with the balance of its account after it."""
    words, report = book.words, book.report
    sheet = book.sheet(words("sheet.movements"))
    sheet.rows.wrap_at = {9: 20, 10: 32, 16: 32}
    title(book, sheet, words("movements.title"), words("movements.hint"))
    numbers = {each.id: at for at, each in enumerate(report.position.periods, start=1)}
    names = {each.id: each.name for each in report.position.periods}
    currencies = report.position.currencies[: 1 if book.is_single else None]
    first = sheet.rows.last + max(1, len(currencies)) + 2
    last = max(first, first + len(report.movements) - 1)
    columns = dict(zip(MOVEMENT_SUMS, "KLMN", strict=True))
    sums = {kind: dict.fromkeys(currencies, 0) for kind in columns}
    for each in report.movements:
        sums[each.counted.kind][each.posting.currency] += each.of(each.counted.kind)
    for currency in currencies:
        sheet.rows.add(
            [
                None,
                None,
                (words("total_shown") if book.is_single else words("total_in", currency=currency), BOLD),
                *[None] * 7,
                *(
                    _total(book, (column, first, last), f"E{first}:E{last}", currency, sums[kind][currency])
                    for kind, column in columns.items()
                ),
            ]
        )
    if not currencies:
        sheet.rows.skip()
    heads = ("number", "day", "country", "code", "currency", "what", "period", "period_number", "reference",
             "note")  # fmt: skip
    figures = ("assessed", "received", "credited", "written_off", "balance")
    further = ("details", "recorded", "who")
    head = sheet.heads(
        [
            *((words(f"head.{each}"), each == "number") for each in heads),
            *((words(f"head.{each}"), True) for each in figures),
            *((words(f"head.{each}"), False) for each in further),
        ]
    )
    opened, money = _opened(PLAIN), {each: _opened(money_look(each)) for each in report.position.currencies}
    number = _opened(_NUMBER)
    long_words, day, moment = _opened(WORDS), _opened(DAY), _opened(_MOMENT)
    kinds = {kind: words(f"kind.{kind.value}") for kind in Kind}
    for each in report.movements:
        posting, currency = each.posting, each.posting.currency
        amount = money[currency]
        periods = each.periods
        sheet.rows.add(
            [
                (posting.number, number),
                (posting.value, day),
                (book.name(posting.country), opened),
                (posting.country, opened),
                (currency, opened),
                (kinds[posting.kind], opened),
                (", ".join(names.get(period, period) for period in periods), opened),
                (numbers.get(periods[0], 0) if len(periods) == 1 else 0, opened),
                (posting.reference, long_words),
                (posting.note, long_words),
                *(
                    (book.money(each.of(kind), currency), amount)
                    if each.counted.kind is kind
                    else (None, amount)
                    for kind in columns
                ),
                (book.money(each.balance, currency), amount),
                (details(book, each, names), long_words),
                (posting.recorded, moment),
                (posting.who, opened),
            ]
        )
    for name, column in (
        ("mov_country", "D"), ("mov_currency", "E"), ("mov_period", "H"),
        *((MOVEMENT_SUMS[kind], column) for kind, column in columns.items()),
    ):  # fmt: skip
        book.define(name, sheet.place(column, first, last))
    sheet.frame.auto_filter.ref = f"A{head}:{letter(sheet.rows.columns)}{last}"
    if report.movements:
        refuse_typing(book, sheet, f"A{first}:{letter(sheet.rows.columns)}{last}", words("kept_posted"))
    freeze(sheet, f"D{head + 1}")
    set_up_print(book, sheet, landscape=True, head=head)
    protect(sheet)
    sheet.fit({9: 22.0, 10: _WORDS_WIDTH, 16: _WORDS_WIDTH})
    sheet.hide(4, 8)


def _opened(look: Look) -> Look:
    return replace(look, is_open=True)


def details(book: Book, movement: DuesMovement, names: dict[str, str]) -> str:
    """What else a posting says: bank charge, another currency, designation, decision, what it takes back."""
    posting, parts = movement.posting, list[str]()
    if isinstance(posting, Reversal):
        parts.append(book.words("details.reverses", number=movement.counted.number))
    elif isinstance(posting, Receipt):
        parts.extend(_receipt_details(book, posting, names))
    elif isinstance(posting, Credit | WriteOff) and posting.decision.words:
        parts.append(book.words("details.decision", words=posting.decision.words))
    return "; ".join(parts)


def _receipt_details(book: Book, receipt: Receipt, names: dict[str, str]) -> Iterator[str]:
    def spoken(minor: int, posting: Posting = receipt) -> str:
        return spoken_amount(minor, posting.currency)

    if receipt.charge:
        key = "details.charge_borne" if receipt.country_bears else "details.charge"
        yield book.words(key, net=spoken(receipt.net), charge=spoken(receipt.charge))
    if receipt.foreign is not None:
        paid = receipt.foreign.paid
        amount = f"{paid.currency} {spoken_amount(paid.minor, paid.currency)}"
        yield book.words("details.foreign", paid=amount, rate=f"{receipt.foreign.rate:f}")
    for period, amount_of in receipt.designated:
        if period != NO_PERIOD:
            yield book.words("details.designated", amount=spoken(amount_of), period=names.get(period, period))
