"""The sheets of the follow-up workbook that staff fill: the log, and the receipts to be recorded."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from rcm_desktop.domain.contributions.follow_up import FollowUp
from rcm_desktop.domain.contributions.sheet_form import (
    BLANK_FOLLOW_UPS,
    BLANK_RECEIPTS,
    CONTROL_COLUMNS,
    FOLLOW_UP_COLUMNS,
    RECEIPT_COLUMNS,
    follow_up_stamp,
)
from rcm_desktop.domain.money import digits_of
from rcm_desktop.papers.contributions.dues_frame import (
    ENTRY_FILL,
    HEAD,
    HEAD_RIGHT,
    HIGH_HEAD,
    HINT,
    PLAIN,
    Book,
    Sheet,
    freeze,
    protect,
    set_up_print,
    title,
)
from rcm_desktop.papers.contributions.sheet_cells import Formula, Look, Rows, Value, cell_text, letter
from rcm_desktop.papers.contributions.sheet_rules import (
    allow_amounts,
    allow_days,
    allow_list,
    colour_where,
    refuse_typing,
)

_EARLIEST, _LATEST = date(1996, 1, 1), date(2100, 12, 31)
_ENTRY = Look(fill=ENTRY_FILL, box=True, is_open=True)
_ENTRY_WORDS = Look(fill=ENTRY_FILL, box=True, is_open=True, wrap=True)
_ENTRY_DAY = Look(format="yyyy-mm-dd", fill=ENTRY_FILL, box=True, is_open=True, align="left")
_ENTRY_RATE = Look(format="0.######", fill=ENTRY_FILL, box=True, is_open=True, align="right")
_KEPT = Look(is_open=True, below=True)
_KEPT_WORDS = Look(is_open=True, below=True, wrap=True)
_KEPT_DAY = Look(format="yyyy-mm-dd", align="left", is_open=True, below=True)
_LATE, _SOON, _RED = "FBD9D5", "FFF1C2", "B42318"


def _amount_look(currency: str, *, kept: bool = False) -> Look:
    digits = digits_of(currency)
    form = f"#,##0.{'0' * digits}" if digits else "#,##0"
    if kept:
        return Look(format=form, align="right", indent=1, is_open=True, below=True)
    return Look(format=form, align="right", fill=ENTRY_FILL, box=True, is_open=True)


def _of(columns: tuple[str, ...], name: str) -> str:
    return letter(columns.index(name) + 1)


def follow_up_sheet(book: Book) -> None:
    """The log up to the day, where only "done" is open, and rows for what comes."""
    words, report, columns = book.words, book.report, FOLLOW_UP_COLUMNS
    sheet = book.sheet(words("sheet.follow_up"))
    title(book, sheet, words("follow_up.title"), words("follow_up.hint"), column=3)
    sheet.rows.wrap_at = {6: 42, 10: 28}
    figures = {"promised"}
    head = sheet.heads((words(f"head.{each}"), each in figures) for each in columns)
    usual = (report.position.currencies or ("USD",))[0]
    for entry in report.follow_ups:
        _kept_row(book, sheet.rows, entry)
    first_new = sheet.rows.last + 1
    looks = {
        "words": _ENTRY_WORDS, "action": _ENTRY_WORDS, "day": _ENTRY_DAY, "promised_for": _ENTRY_DAY,
        "action_day": _ENTRY_DAY, "promised": _amount_look(usual),
    }  # fmt: skip
    for number in range(1, BLANK_FOLLOW_UPS + 1):
        key: list[tuple[Value, Look]] = [(number, _KEPT)]
        sheet.rows.add([*key, *((None, looks.get(each, _ENTRY)) for each in columns[1:])])
    last = sheet.rows.last
    _bind_follow_up(book, sheet, first_new, head, last)
    sheet.frame.auto_filter.ref = f"A{head}:{letter(len(columns))}{last}"
    freeze(sheet, f"E{head + 1}")
    set_up_print(book, sheet, landscape=True, head=head)
    _print_to(sheet, first_new + 19)
    protect(sheet)
    sheet.fit({3: 12, 4: 21, 5: 14, 6: 44, 7: 13, 8: 10, 9: 13, 10: 30, 11: 13, 12: 9, 13: 16})
    sheet.hide(1, 2)


def _kept_row(book: Book, rows: Rows, entry: FollowUp) -> None:
    words = book.words
    said, action = cell_text(entry.words)[0], cell_text(entry.action)[0]
    stamp = follow_up_stamp(
        entry.day,
        entry.country,
        entry.contact,
        said,
        entry.promised,
        entry.promised_for,
        action,
        entry.action_day,
    )
    currency = entry.currency or "USD"
    promised = book.money(entry.promised, currency) if entry.promised else None
    rows.add(
        [
            (entry.id, _KEPT),
            (stamp, _KEPT),
            (entry.day, _KEPT_DAY),
            (book.name(entry.country), _KEPT),
            (words(f"contact.{entry.contact.value}"), _KEPT),
            (entry.words, _KEPT_WORDS),
            (promised, _amount_look(currency, kept=True)),
            (entry.currency if entry.promised else "", _KEPT),
            (entry.promised_for, _KEPT_DAY),
            (entry.action, _KEPT_WORDS),
            (entry.action_day, _KEPT_DAY),
            (words("yes") if entry.is_done else "", _ENTRY),
            (entry.who, _KEPT),
        ]
    )


def _bind_follow_up(book: Book, sheet: Sheet, first_new: int, head: int, last: int) -> None:
    words, columns, first = book.words, FOLLOW_UP_COLUMNS, head + 1

    def place(name: str, begin: int = first_new) -> str:
        return f"{_of(columns, name)}{begin}:{_of(columns, name)}{last}"

    if first_new > first:
        refuse_typing(book, sheet, f"A{first}:K{first_new - 1} M{first}:M{first_new - 1}", words("kept_log"))
    allow_list(book, sheet, place("country"), "list_countries", words("wrong_country"))
    allow_list(book, sheet, place("contact"), "list_contacts", words("wrong_contact"))
    allow_list(book, sheet, place("promised_currency"), "list_currencies", words("wrong_currency"))
    allow_list(book, sheet, place("done", first), "list_yes", words("wrong_yes"))
    for name in ("day", "promised_for", "action_day"):
        allow_days(book, sheet, place(name), _EARLIEST, _LATEST)
    allow_amounts(book, sheet, place("promised"))
    done, due = f"$L{first}", f"$K{first}"
    colour_where(sheet, f"C{first}:M{last}", f'{done}<>""', colour=HINT, stop=True)
    for limit, fill in (("as_at", _LATE), ("as_at+8", _SOON)):
        colour_where(sheet, f"J{first}:K{last}", f'AND({due}<>"",{due}<{limit})', fill=fill)


def receipts_sheet(book: Book) -> None:
    """Rows for receipts, with control figures above them that the reader compares."""
    words, columns = book.words, RECEIPT_COLUMNS
    sheet = book.sheet(words("sheet.receipts"))
    hints = (words("receipts.hint"), words("receipts.hint_control"))
    title(book, sheet, words("receipts.title"), *hints, column=2)
    currencies = book.report.position.currencies or ("USD",)
    head = sheet.rows.last + len(currencies) + 3
    first, last = head + 1, head + BLANK_RECEIPTS
    controls = _control(book, sheet, currencies, first, last)
    sheet.rows.skip()
    figures = {"net", "charge", "paid_foreign", "rate"}
    written = [(words(f"head.{each}"), HEAD_RIGHT if each in figures else HEAD) for each in columns]
    sheet.rows.add([*written, (words("head.check"), HEAD)], height=HIGH_HEAD, measured=False)
    amount = _amount_look(currencies[0])
    looks = {
        "day": _ENTRY_DAY, "net": amount, "charge": amount, "paid_foreign": amount, "rate": _ENTRY_RATE,
        "reference": _ENTRY_WORDS, "note": _ENTRY_WORDS,
    }  # fmt: skip
    for number in range(1, BLANK_RECEIPTS + 1):
        row = sheet.rows.last + 1
        check = (
            f'IF(COUNTA(B{row}:M{row})=0,"",IF(AND(ISNUMBER(B{row}),COUNTIF(list_countries,C{row})=1,'
            f'ISNUMBER(E{row})),"{words("check.whole")}","{words("check.open")}"))'
        )
        key: list[tuple[Value, Look]] = [(number, _KEPT)]
        fields = [(None, looks.get(each, _ENTRY)) for each in columns[1:]]
        sheet.rows.add([*key, *fields, (Formula(check, ""), PLAIN)])
    _bind_receipts(book, sheet, first, last, controls)
    sheet.frame.auto_filter.ref = f"A{head}:{letter(len(columns))}{last}"
    freeze(sheet, f"D{first}")
    set_up_print(book, sheet, landscape=True, head=head)
    _print_to(sheet, first + 29)
    protect(sheet)
    sheet.fit(
        {2: 13, 3: 21, 4: 11, 5: 15, 6: 13, 7: 13, 8: 13, 9: 18, 10: 11, 11: 10, 12: 22, 13: 30, 14: 14}
    )
    sheet.hide(1)


def _control(book: Book, sheet: Sheet, currencies: tuple[str, ...], first: int, last: int) -> tuple[int, int]:
    """The control figures: what the bank's list says beside what stands in the rows. First and last row."""
    words = book.words
    heads = [(words(f"head.{each}"), HEAD_RIGHT) for each in CONTROL_COLUMNS]
    sheet.rows.add([None, *heads, (words("head.control_result"), HEAD)], height=HIGH_HEAD, measured=False)
    begin = sheet.rows.last + 1
    for currency in currencies:
        row = sheet.rows.last + 1
        net, of = f"$E${first}:$E${last}", f"$D${first}:$D${last}"
        if book.is_single:
            count, total = f"COUNT({net})", f"SUM({net})"
        else:
            count, total = f'COUNTIFS({of},"{currency}",{net},">0")', f'SUMIFS({net},{of},"{currency}")'
        digits = digits_of(currency)
        agrees = f'IF(AND(C{row}=D{row},ROUND(E{row}-F{row},{digits})=0),"{words("control.agrees")}",'
        result = f'IF(AND(C{row}="",E{row}=""),"",{agrees}"{words("control.differs")}"))'
        kept = Look(format=_amount_look(currency).format, align="right")
        sheet.rows.add(
            [
                None,
                (currency, PLAIN),
                (None, Look(format="0", fill=ENTRY_FILL, box=True, is_open=True, align="right")),
                (Formula(count, 0), Look(format="0", align="right")),
                (None, _amount_look(currency)),
                (Formula(f"ROUND({total},{digits})", Decimal(0)), kept),
                (Formula(result, ""), PLAIN),
            ],
            measured=False,
        )
    return begin, sheet.rows.last


def _bind_receipts(book: Book, sheet: Sheet, first: int, last: int, controls: tuple[int, int]) -> None:
    words, columns = book.words, RECEIPT_COLUMNS

    def place(name: str) -> str:
        return f"{_of(columns, name)}{first}:{_of(columns, name)}{last}"

    allow_list(book, sheet, place("country"), "list_countries", words("wrong_country"))
    allow_list(book, sheet, place("currency"), "list_currencies", words("wrong_currency"))
    allow_list(book, sheet, place("borne"), "list_yes", words("wrong_yes"))
    allow_list(book, sheet, place("for_period"), "list_periods", words("wrong_period"))
    allow_days(book, sheet, place("day"), _EARLIEST, _LATEST)
    for name in ("net", "charge", "paid_foreign", "rate"):
        allow_amounts(book, sheet, place(name))
    allow_amounts(book, sheet, f"C{controls[0]}:C{controls[1]} E{controls[0]}:E{controls[1]}")
    colour_where(sheet, f"N{first}:N{last}", f'N{first}="{words("check.open")}"', colour=_RED)
    differs = f'G{controls[0]}="{words("control.differs")}"'
    colour_where(sheet, f"G{controls[0]}:G{controls[1]}", differs, colour=_RED)


def _print_to(sheet: Sheet, last: int) -> None:
    """Empty rows are printed for the first page alone."""
    sheet.frame.print_area = f"A1:{letter(sheet.rows.columns)}{min(last, sheet.rows.last)}"
