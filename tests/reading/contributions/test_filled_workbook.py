"""A filled workbook: what can be read is read, what is doubtful is told with its cell, nothing is guessed."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache
from io import BytesIO
from random import Random

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from rcm_desktop.domain.contributions.filled_sheets import FilledWorkbook
from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.money import Money
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.reading.contributions.filled_workbook import filled_of
from rcm_desktop.reading.errors import SheetDamaged, SheetOld, SheetSuspicious, WorkbookNotOurs
from rcm_desktop.wording import Wording
from tests.papers.contributions.dues_reports import full_report
from tests.papers.contributions.filled import FOLLOW_UP, RECEIPTS, Row, fill, receipt


@lru_cache
def blank(currencies: int = 1) -> bytes:
    return dues_workbook(full_report(currencies=currencies), Language.EN)


def read(content: bytes) -> FilledWorkbook:
    return filled_of(content, "dues.xlsx")


def first_row(row: Row) -> FilledWorkbook:
    return read(fill(blank(), {1: row}))


def told(found: FilledWorkbook) -> list[tuple[str, object]]:
    """The problems by code and cell."""
    problems: list[Condition] = [*found.problems]
    for row in (*found.receipts, *found.follow_ups, *found.controls):
        problems += row.problems  # type: ignore[attr-defined]
    for each in problems:
        for language in Language:
            assert Wording.load(language).sentence(each)
    return [(each.code.removeprefix("filled."), each.facts().get("cell")) for each in problems]


def test_a_workbook_that_nobody_filled_has_no_new_rows() -> None:
    for language in Language:
        for currencies in (1, 3):
            found = read(dues_workbook(full_report(currencies=currencies), language))
            assert (found.receipts, found.controls) == ((), ())
            assert [each.key for each in found.follow_ups] == ["f1", "f2"]
            assert all(each.stamp == each.now for each in found.follow_ups)
            assert told(found) == []


def test_a_receipt_with_all_its_fields() -> None:
    row = receipt(
        "Costa Rica", 1234.56, date(2025, 5, 2),
        **{
            "Bank charge": 25, "Country bears charge": "yes", "For period": "2024",
            "Paid in other currency": 650000, "Which currency": "CRC", "Rate": 0.0019, "Reference": 217,
            "Note": "=2+3 is no formula",
        },
    )  # fmt: skip
    note = row["Note"]
    content = fill(blank(), {1: {**row, "Note": None}})

    # Typed with an apostrophe in Excel: a text.
    def put(book: Workbook) -> None:
        cell = book[RECEIPTS]["M10"]
        cell.value = note
        cell.data_type = "s"

    (found,) = read(fill(content, further=lambda book: put(book))).receipts
    assert (found.country, found.currency, found.day, found.key) == ("CR", "USD", date(2025, 5, 2), "1")
    assert (found.net, found.charge, found.country_bears, found.period) == (123_456, 2_500, True, "2024")
    assert (found.paid, found.rate) == (Money(65_000_000, "CRC"), Decimal("0.0019"))
    assert (found.reference, found.note) == ("217", "=2+3 is no formula")
    assert found.problems == ()


@pytest.mark.parametrize("words", ["Belize", "belize", "Belice", "BZ", " BELIZE "])
def test_countries_are_known_by_their_names_and_codes(words: str) -> None:
    assert first_row(receipt(words, 1)).receipts[0].country == "BZ"


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (receipt("Atlantis", 10), ("country", "C10")),
        (receipt("Belize and Canada", 10), ("country", "C10")),
        (receipt(None, 10), ("empty", "C10")),
        (receipt("Belize", None), ("empty", "E10")),
        (receipt("Belize", 10, None), ("empty", "B10")),
        (receipt("Belize", 10, "05/02/2025"), ("day_as_text", "B10")),
        (receipt("Belize", 10, "2025-05-02"), ("day_as_text", "B10")),
        (receipt("Belize", 10, 2), ("not_a_day", "B10")),
        (receipt("Belize", 10, -5), ("not_a_day", "B10")),
        (receipt("Belize", 10, 10**9), ("not_a_day", "B10")),
        (receipt("Belize", 10, True), ("not_a_day", "B10")),
        (receipt("Belize", "1,250.00"), ("number_as_text", "E10")),
        (receipt("Belize", "1250"), ("number_as_text", "E10")),
        (receipt("Belize", -10), ("not_an_amount", "E10")),
        (receipt("Belize", 10.005), ("not_an_amount", "E10")),
        (receipt("Belize", 1e17), ("not_an_amount", "E10")),
        (receipt("Belize", "=1+1"), ("not_calculated", "E10")),
        (receipt("Belize", 10, Currency="CAD"), ("currency", "D10")),
        (receipt("Belize", 10, Currency="dollars"), ("currency", "D10")),
        (receipt("Belize", 10, **{"Country bears charge": "perhaps"}), ("yes", "G10")),
        (receipt("Belize", 10, **{"Bank charge": "2"}), ("number_as_text", "F10")),
        (receipt("Belize", 10, **{"Paid in other currency": 5, "Rate": 2}), ("empty", "J10")),
        (receipt("Belize", 10, **{"Which currency": "CAD", "Rate": 2}), ("empty", "I10")),
        (receipt("Belize", 10, **{"Paid in other currency": 5, "Which currency": "CAD"}), ("empty", "K10")),
        (
            receipt("Belize", 10, **{"Paid in other currency": 5, "Which currency": "CAD", "Rate": 0}),
            ("not_an_amount", "K10"),
        ),
    ],
)
def test_what_is_doubtful_is_told_with_its_cell(row: Row, problem: tuple[str, str]) -> None:
    found = first_row(row)
    assert told(found) == [problem]
    assert len(found.receipts) == 1, "the row is not lost"


def test_an_empty_field_is_named_as_the_sheet_names_it() -> None:
    (problem,) = first_row(receipt("Belize", None)).receipts[0].problems
    assert "“Amount received”" in Wording.load(Language.EN).sentence(problem)


def test_each_problem_of_each_row_is_told() -> None:
    rows = {1: receipt("Atlantis", "x", "y"), 3: receipt("Belize", 10), 1000: receipt("Canada", "z")}
    found = read(fill(blank(), rows))
    assert told(found) == [
        ("day_as_text", "B10"),
        ("country", "C10"),
        ("number_as_text", "E10"),
        ("number_as_text", "E1009"),
    ]
    assert [each.row for each in found.receipts] == [10, 12, 1009], "a thousand empty rows lie between"


def test_what_stands_too_far_down_is_told() -> None:
    found = read(fill(blank(), {1: receipt("Belize", 10), 900_000: receipt("Belize", 10)}))
    assert told(found) == [("too_far_down", "B900009")]


def test_binary_remains_of_an_amount_are_no_cents() -> None:
    content = fill(blank(), {1: receipt("Belize", 0.1 + 0.2), 2: receipt("Belize", 1250.1000000000001)})
    assert [each.net for each in read(content).receipts] == [30, 125_010]


def test_with_several_currencies_each_row_says_which() -> None:
    rows = {
        1: receipt("Belize", 10),
        2: receipt("Belize", 10, Currency="jpy"),
        3: receipt("Belize", 1.5, Currency="JPY"),
    }
    found = read(fill(blank(3), rows))
    assert told(found) == [("empty", "D12"), ("not_an_amount", "E14")]
    assert [(each.currency, each.net) for each in found.receipts] == [("", None), ("JPY", 10), ("JPY", None)]


def test_control_figures() -> None:
    (control,) = read(fill(blank(), control=(2, 1250.5))).controls
    assert (control.currency, control.count, control.total, control.problems) == ("USD", 2, 125_050, ())
    assert told(read(fill(blank(), control=("two", None)))) == [("number_as_text", "C7")]


def test_merged_heads_and_rows_are_told() -> None:
    def merge(*places: str) -> Callable[[Workbook], None]:
        def further(book: Workbook) -> None:
            for place in places:
                book[RECEIPTS].merge_cells(place)

        return further

    assert told(read(fill(blank(), further=merge("B9:C9")))) == [
        ("head_missing", None),
        ("merged", "B9:C9"),
    ]
    over_amount = told(read(fill(blank(), further=merge("C9:E9"))))
    assert over_amount == [*[("head_missing", None)] * 2, ("merged", "C9:E9")], (
        "what is hidden is told, not refused"
    )
    assert told(read(fill(blank(), further=merge("C10:C20")))) == [("merged", "C10:C20")]
    assert told(read(fill(blank(), further=merge("B1:F1")))) == [], "above the heads it does no harm"


def test_a_column_that_was_taken_out_is_named() -> None:
    found = read(fill(blank(), further=lambda book: book[RECEIPTS].delete_cols(12)))
    assert told(found) == [("head_missing", None)]


def test_a_sheet_may_be_renamed_and_its_columns_moved() -> None:
    def move(book: Workbook) -> None:
        page = book[RECEIPTS]
        page.title = "May"
        page.move_range("B9:B209", cols=20)

    found = read(fill(blank(), {1: receipt("Belize", 10)}, further=move))
    assert found.receipts_sheet == "May"
    assert (found.receipts[0].day, found.receipt_cell("day", 10)) == (date(2025, 5, 2), "V10")


def test_the_log() -> None:
    rows: dict[int, Row] = {
        1: {"Date": date(2025, 5, 6), "Country": "Belize", "Contact": "promise", "What was said": "In July",
            "Promised": 500, "Promised for": date(2025, 7, 1), "Next action": "Call",
            "By": date(2025, 6, 25), "Done": "sí", "Who": "Ana"},
        2: {"Date": date(2025, 5, 6), "Country": "Belize", "Contact": "pigeon"},
        3: {"Country": "Belize", "Contact": "llamada"},
    }  # fmt: skip
    found = read(fill(blank(), follow_ups=rows))
    assert told(found) == [("contact", "E9"), ("empty", "C10")]
    row = found.follow_ups[2]
    assert (row.key, row.stamp, row.contact, row.words) == ("1", "", FollowUpKind.PROMISE, "In July")
    assert (row.promised, row.currency, row.promised_for) == (50_000, "USD", date(2025, 7, 1))
    assert (row.action, row.action_day, row.is_done, row.who) == ("Call", date(2025, 6, 25), True, "Ana")
    assert found.follow_ups[4].contact is FollowUpKind.CALL


def test_a_row_of_the_log_that_was_changed_is_not_what_its_stamp_says() -> None:
    def change(book: Workbook) -> None:
        book[FOLLOW_UP]["F6"].value = "Third reminder"

    first, second = read(fill(blank(), further=change)).follow_ups
    assert first.stamp != first.now and second.stamp == second.now


def test_what_is_no_follow_up_workbook_is_refused() -> None:
    other = BytesIO()
    Workbook().save(other)
    with pytest.raises(WorkbookNotOurs):
        read(other.getvalue())
    without = fill(blank(), further=lambda book: book.remove(book[RECEIPTS]))
    with pytest.raises(WorkbookNotOurs):
        read(without)
    with pytest.raises(SheetOld):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    for damaged in (b"no workbook", blank()[:3000], packed({"xl/workbook.xml": b"<a"})):
        with pytest.raises(SheetDamaged):
            read(damaged)


def packed(parts: dict[str, bytes], base: bytes | None = None) -> bytes:
    """A package with these parts, the others as in ``base``."""
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        if base is not None:
            with zipfile.ZipFile(BytesIO(base)) as old:
                for name in old.namelist():
                    if name not in parts:
                        file.writestr(name, old.read(name))
        for name, part in parts.items():
            file.writestr(name, part)
    return content.getvalue()


def receipts_part() -> str:
    names = load_workbook(BytesIO(blank())).sheetnames
    return f"xl/worksheets/sheet{names.index(RECEIPTS) + 1}.xml"


_MAIN = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'


@pytest.mark.parametrize(
    "part",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]>' + _MAIN + b"</worksheet>",
        _MAIN + b"<a>" * 60 + b"</a>" * 60 + b"</worksheet>",
        _MAIN + b"<sheetData><row>" + b"<c/>" * 20_000 + b"</row></sheetData></worksheet>",
        _MAIN + b"<x/>" * 4_100_000 + b"</worksheet>",
        ("<worksheet/>").encode("utf-16"),
    ],
    ids=["document type", "deep", "wide", "many tags", "another encoding"],
)
def test_what_unfolds_too_far_is_not_unfolded(part: bytes) -> None:
    with pytest.raises(SheetSuspicious):
        read(packed({receipts_part(): part}, blank()))


def test_a_package_that_declares_too_much_is_not_opened() -> None:
    with pytest.raises(SheetSuspicious):
        read(packed({"xl/media/a": bytes(50 * 1024 * 1024)}, blank()))
    with pytest.raises(SheetSuspicious):
        read(packed({f"xl/{number}": b"" for number in range(2100)}, blank()))


def test_a_merged_area_over_the_whole_sheet_costs_nothing() -> None:
    def merge(part: bytes) -> bytes:
        return part.replace(
            b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
        )

    with zipfile.ZipFile(BytesIO(blank())) as file:
        part = merge(file.read(receipts_part()))
    assert told(read(packed({receipts_part(): part}, blank()))) == [("merged", "A1:XFD1048576")]


def test_days_of_a_workbook_that_counts_from_1904() -> None:
    with zipfile.ZipFile(BytesIO(fill(blank(), {1: receipt("Belize", 10, 44_000)}))) as file:
        part = file.read("xl/workbook.xml")
        content = file.read(receipts_part())
    marked = re.sub(rb"<workbookPr[^>]*>", b'<workbookPr date1904="1"/>', part)
    assert marked != part
    found = read(packed({"xl/workbook.xml": marked, receipts_part(): content}, blank()))
    assert found.receipts[0].day == date(2024, 6, 19)


def test_whatever_was_damaged_is_a_condition_or_harmless() -> None:
    base = fill(blank(), {1: receipt("Belize", 3000.25, Reference="TR 7")}, control=(1, 5))
    with zipfile.ZipFile(BytesIO(base)) as file:
        parts = {name: file.read(name) for name in (receipts_part(), "xl/workbook.xml")}
    draw, refused = Random(3), 0
    for _ in range(30):
        name = draw.choice(list(parts))
        part = bytearray(parts[name])
        numbers = list(re.finditer(rb"\d+", bytes(part)))
        number = draw.choice(numbers)
        at = draw.randrange(len(part))
        if draw.random() < 0.5:
            part[number.start() : number.end()] = draw.choice(
                (b"-1", b"9" * 20, b"1e400", b"", b"NaN", b"\xc2\xb2")
            )
        else:
            del part[at : at + draw.randrange(1, 20)]
        try:
            read(packed({name: bytes(part)}, base))
        except Condition:
            refused += 1
    assert 0 < refused < 30
