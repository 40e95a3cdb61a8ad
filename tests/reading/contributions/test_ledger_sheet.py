"""Sheets of past contributions in both shapes and languages, and each doubt told by row and column."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest

from rcm_desktop.domain.contributions.postings import Kind
from rcm_desktop.domain.money import AmountUnreadable, Money
from rcm_desktop.reading.contributions.ledger_cells import (
    country_of,
    day_first,
    day_in,
    minor_of,
    period_name,
    span_of,
)
from rcm_desktop.reading.contributions.ledger_findings import Weight
from rcm_desktop.reading.contributions.ledger_headings import Field, layout_of
from rcm_desktop.reading.contributions.ledger_sheet import (
    Asked,
    Choices,
    Entry,
    ReadLedger,
    currency_in,
    proposed_amounts,
    read_ledger,
)
from rcm_desktop.reading.sheet_file import pasted_sheet, sheets_of
from rcm_desktop.reading.sheets import Sheet
from tests.reading.sheet_files import workbook

LIST = """Country\tPeriod\tType\tDate\tAmount\tReference\tRemarks
Mexico\t2019\tAssessment\t\t12,000.00\t\t
Mexico\t2019\tPayment\t15/03/2019\t7,000.00\tTR-1\tfirst half
PAN\t\tpayment\t2019-04-02\t350.5\tTR-2\t
Total\t\t\t\t19,350.50\t\t
"""
TABLE = """Contribuciones asignadas 2001-2003 (US$)

País\t2001\t2002\t2003\tTotal
Belice\t1.000,00\t1.000,00\t1.500,00\t3.500,00
República Dominicana*\t2.000,00\t-\t2.500,00\t4.500,00
Totales\t3.000,00\t1.000,00\t4.000,00\t8.000,00
"""


def read(sheet: Sheet | str, choices: Choices | None = None) -> ReadLedger:
    found = pasted_sheet(sheet) if isinstance(sheet, str) else sheet
    return read_ledger(found, layout_of(found), choices or Choices())


def book(rows: Sequence[Sequence[object]], *, merged: Sequence[str] = ()) -> Sheet:
    return sheets_of(workbook(rows, merged=merged), "x.xlsx")[0]


def told(read: ReadLedger, least: Weight = Weight.DOUBLE) -> list[tuple[str, str]]:
    return [(each.code, each.place) for each in read.findings if each.weight >= least]


def fields(text: str) -> list[Field]:
    return [each.field for each in layout_of(pasted_sheet(text)).columns]


# Two shapes


def test_a_list_has_a_posting_in_each_row() -> None:
    found = read(LIST)
    assert found.entries == (
        Entry(2, 4, Kind.ASSESSMENT, "MX", "2019", 12_000_00, "USD"),
        Entry(3, 4, Kind.RECEIPT, "MX", "2019", 7_000_00, "USD", date(2019, 3, 15), "TR-1", "first half"),
        Entry(4, 4, Kind.RECEIPT, "PA", "", 350_50, "USD", date(2019, 4, 2), "TR-2"),
    )
    assert not found.asked
    assert [(each.row, each.is_right) for each in found.totals] == [(5, True)]
    assert not told(found)


def test_a_table_has_countries_by_years_and_its_title_says_what_they_are() -> None:
    sheet = pasted_sheet(TABLE)
    layout = layout_of(sheet)
    assert [each.period for each in layout.columns] == ["", "2001", "2002", "2003", ""]
    assert proposed_amounts(sheet, layout) is Kind.ASSESSMENT
    assert read(sheet).asked == (Asked.KIND,)
    found = read(sheet, Choices(amounts=Kind.ASSESSMENT))
    assert not found.asked
    assert [(each.country, each.period, each.amount) for each in found.entries] == [
        ("BZ", "2001", 1_000_00),
        ("BZ", "2002", 1_000_00),
        ("BZ", "2003", 1_500_00),
        ("DO", "2001", 2_000_00),
        ("DO", "2003", 2_500_00),
    ]
    assert len(found.totals) == 6
    assert all(each.is_right for each in found.totals)
    assert not told(found)


def test_a_heading_of_two_storeys_with_merged_years() -> None:
    rows: list[list[object]] = [
        ["Estado de contribuciones"],
        ["País miembro", 2001, None, None, "2003-06 – 2004-12", None],
        [None, "Asignado", "Pagado", "Saldo", "Asignado", "Pagado"],
        ["Costa Rica", 100, 60, 40, 300, None],
        ["EE. UU.", 200, 200, 0, 500.5, 20],
    ]
    found = read(book(rows, merged=["A2:A3", "B2:D2", "E2:F2"]))
    assert [(each.country, each.kind, each.period, each.amount) for each in found.entries][:3] == [
        ("CR", Kind.ASSESSMENT, "2001", 100_00),
        ("CR", Kind.RECEIPT, "2001", 60_00),
        ("CR", Kind.ASSESSMENT, "2003-06 – 2004-12", 300_00),
    ]
    assert ("merged_head", "B2") in told(found, Weight.NOTE)
    assert ("merged_head", "E2") in told(found, Weight.NOTE)


def test_a_title_merged_over_all_columns_is_no_heading() -> None:
    rows: list[list[object]] = [
        ["Contribuciones 2001-2003 (US$)"],
        ["País", "Año", "Monto pagado", "Fecha"],
        ["Belice", 2001, 5, date(2001, 2, 3)],
    ]
    layout = layout_of(book(rows, merged=["A1:D1"]))
    assert layout.heads == (2,)
    assert [each.field for each in layout.columns] == [
        Field.COUNTRY,
        Field.PERIOD,
        Field.RECEIVED,
        Field.DATE,
    ]


def test_headings_in_both_languages_and_joined() -> None:
    assert fields("País / Country\tFecha de pago\tImporte (US$)\tN.º de recibo\tObservaciones") == [
        Field.COUNTRY,
        Field.DATE,
        Field.AMOUNT,
        Field.REFERENCE,
        Field.NOTE,
    ]
    assert fields("Government\tAssessed 2010\tPaid 2010\tExchange rate\tCurrency\tBank charges\tPeriodo") == [
        Field.COUNTRY,
        Field.ASSESSED,
        Field.RECEIVED,
        Field.RATE,
        Field.CURRENCY,
        Field.CHARGE,
        Field.PERIOD,
    ]


def test_a_column_of_countries_without_a_heading_is_known_by_what_it_holds() -> None:
    layout = layout_of(pasted_sheet("\t2010\t2011\nAtlantis\t5\t6\nMéxico\t1\t2\nNIC\t3\t4\n"))
    assert layout.of(Field.COUNTRY) == 0
    assert (layout.heads, layout.first) == ((1,), 2)


def test_the_same_headings_are_remembered_under_one_key_whatever_their_years() -> None:
    keys = {layout_of(pasted_sheet(f"País\t{year}\t{year + 1}\n")).key for year in (2001, 2011)}
    assert len(keys) == 1
    assert layout_of(pasted_sheet("País\tMonto\n")).key not in keys


# Doubts


@pytest.mark.parametrize("name", ["MEXICO", "méxico", "MX", "mex", "Mexico*", "México (1)", "3. México"])
def test_countries_by_name_and_code(name: str) -> None:
    assert country_of(name) == "MX"


@pytest.mark.parametrize("name", ["Atlantis", "Mexico and Panama", "", "Total"])
def test_what_is_no_country(name: str) -> None:
    assert country_of(name) == ""


def test_an_unknown_country_is_told_by_its_cell_and_stops_its_row_alone() -> None:
    found = read("Country\tPeriod\tAssessed\nAtlantis\t2010\t5\nPanama\t2010\t7\n\t2010\t8\n")
    assert told(found) == [("country_unknown", "A2"), ("country_missing", "A4")]
    assert [each.country for each in found.entries] == ["PA"]


def test_days_in_two_orders_are_asked_about_once_for_the_column() -> None:
    text = "Country\tDate\tPaid\nPanama\t05/04/2010\t5\nMexico\t03/02/2010\t7\n"
    found = read(text)
    assert found.asked == (Asked.DAY_ORDER,)
    assert told(found) == [("date_ask", "B2")]
    assert next(iter(found.findings)).count == 2
    for is_day_first, day in ((True, date(2010, 4, 5)), (False, date(2010, 5, 4))):
        answered = read(text, Choices(is_day_first=is_day_first))
        assert not answered.asked
        assert answered.entries[0].day == day


def test_a_day_beyond_doubt_tells_the_order_of_its_column_and_others_are_faults() -> None:
    found = read("Country\tDate\tPaid\nPanama\t05/04/2010\t5\nMexico\t25/02/2010\t7\nMexico\t26/2/10\t8\n")
    assert not found.asked
    assert [each.day for each in found.entries] == [date(2010, 4, 5), date(2010, 2, 25), date(2010, 2, 26)]
    mixed = "Country\tDate\tPaid\n" + "Panama\t25/04/2010\t5\n" * 2 + "Mexico\t04/25/2010\t7\n"
    assert ("date_other_order", "B4") in told(read(mixed))


def test_columns_of_days() -> None:
    assert day_first(["13/01/2010", "01/02/2010"]) is True
    assert day_first(["01/13/2010", "01/02/2010"]) is False
    assert day_first(["01/02/2010"]) is None
    assert day_first(["13/01/2010", "01/13/2010"]) is None
    assert day_first(["5 de mayo de 2010", "2010-05-06", date(2010, 1, 2), None]) is True
    assert day_in("5 de mayo de 2010", True) == date(2010, 5, 5)
    assert day_in(Decimal(40_000), True) == date(2009, 7, 6)
    assert day_in("2010-02-30", True) == "date_unreadable"
    assert day_in(Decimal(2010), True) == "date_unreadable"


def test_real_dates_beside_dates_as_texts_are_told() -> None:
    rows: list[list[object]] = [
        ["Country", "Date", "Paid"],
        ["Panama", date(2010, 4, 5), 5],
        ["Mexico", "25/04/2010", 7],
    ]
    assert ("dates_mixed", "B3") in told(read(book(rows)), Weight.NOTE)


def test_numbers_as_texts_with_points_and_commas_are_read_and_told_once() -> None:
    text = (
        "País\tPeríodo\tAsignado\nBelice\t2010\t1.234,50\nPanamá\t2010\tUS$ 1,234.50\nMéxico\t2010\t1 234\n"
    )
    found = read(text)
    assert [each.amount for each in found.entries] == [1_234_50, 1_234_50, 1_234_00]
    (note,) = [each for each in found.findings if each.code == "number_as_text"]
    assert (note.place, note.count) == ("C2", 3)
    assert not told(found)


@pytest.mark.parametrize(
    ("cell", "minor"),
    [
        (Decimal("1234.5"), 1_234_50),
        (Decimal("0.30000000000000004"), 30),
        ("(1,200.00)", -1_200_00),
        ("$ 12,50", 12_50),
    ],
)
def test_amounts(cell: Decimal | str, minor: int) -> None:
    assert minor_of(cell, "USD") == minor


@pytest.mark.parametrize(
    "cell", [Decimal("12.345"), "12.34.5", "twelve", Decimal("1E+20"), Decimal("1E+30"), date(2010, 1, 1)]
)
def test_what_is_no_amount(cell: Decimal | str | date) -> None:
    with pytest.raises(AmountUnreadable):
        minor_of(cell, "USD")


def test_amounts_that_cannot_be_posted_are_told_where_they_stand() -> None:
    text = "Country\tPeriod\tAssessed\tPaid\nPanama\t2010\tmany\t5\nMexico\t\t7\t\nBelize\t2010\t5\t-3\n"
    assert told(read(text)) == [
        ("amount_unreadable", "C2"),
        ("period_missing", "B3"),
        ("amount_negative", "D4"),
    ]


def test_a_formula_without_its_result_and_an_amount_in_a_merged_area_stop() -> None:
    rows: list[list[object]] = [
        ["Country", "Period", "Assessed"],
        ["Panama", 2010, "=1+1"],
        ["Mexico", 2010, 5],
        ["Belize", 2010],
    ]
    found = read(book(rows, merged=["C3:C4"]))
    assert told(found) == [("no_value", "C2"), ("merged_amount", "C4")]


def test_wrong_totals_are_told_with_both_figures() -> None:
    found = read(
        TABLE.replace("8.000,00", "8.000,01").replace("4.500,00", "4.400,00"), Choices(amounts=Kind.RECEIPT)
    )
    wrong = [each for each in found.findings if each.code == "total_differs"]
    assert [(each.place, each.words, each.wanted) for each in wrong] == [
        ("E5", "4,400.00", "4,500.00"),
        ("E6", "8,000.01", "8,000.00"),
    ]


def test_subtotals_count_from_the_last_one() -> None:
    rows = ("Country\tPeriod\tPaid", "Belize\t1\t", "Belize\t2010\t5", "Subtotal\t\t5")
    text = "\n".join((*rows, "Panama\t2010\t7", "Subtotal\t\t8", "Total\t\t12", ""))
    assert told(read(text)) == [("total_differs", "C6")]


def test_what_stands_twice_in_the_sheet_is_told() -> None:
    row = "Panama\t2010-04-05\t5\tTR 1\n"
    found = read(f"Country\tDate\tPaid\tReference\n{row}{row}{row.replace('TR 1', 'TR 2')}")
    assert told(found) == [("repeated", "C3")]
    twice = "Country\tPeriod\tAssessed\nPanama\t2010\t5\nPanama\t2010\t{0}\n"
    assert told(read(twice.format(5))) == [("repeated", "C3")]
    assert told(read(twice.format(6))) == [("asked_twice", "C3")]


def test_noughts_are_no_postings() -> None:
    assert not read("Country\tPeriod\tAssessed\nPanama\t2010\t0.00\nMexico\t2010\t-\n").entries


def test_a_thousand_empty_rows_are_passed_over_and_told() -> None:
    rows: list[list[object]] = [["Country", "Date", "Paid"], ["Panama", date(2010, 1, 2), 5]]
    rows += [[] for _ in range(1000)] + [["Mexico", date(2010, 1, 3), 6]]
    found = read(book(rows))
    assert [each.row for each in found.entries] == [2, 1003]
    (gap,) = found.findings
    assert (gap.code, gap.place, gap.words, gap.count) == ("empty_rows", "A3", "1002", 1000)


def test_another_currency_with_its_rate_and_the_charge_of_a_bank() -> None:
    heads = "Country\tDate\tPaid\tCurrency\tRate\tCharge\n"
    text = f"{heads}Canada\t2010-01-02\t100\tCAD\t0,75\t5\nPanama\t2010-01-02\t7\tUS$\t\t\n"
    first, second = read(text).entries
    assert (first.amount, first.paid, first.rate, first.charge) == (
        75_00,
        Money(100_00, "CAD"),
        Decimal("0.75"),
        5_00,
    )
    assert (second.amount, second.paid) == (7_00, None)
    assert told(read(text.replace("0,75", ""))) == [("rate_missing", "D2")]
    sheet = pasted_sheet(text)
    assert currency_in(sheet, layout_of(sheet)) in ("CAD", "USD")


def test_the_charge_of_a_bank_counts_once_in_a_row_of_two_receipts() -> None:
    text = "Country\tPaid 2009\tPaid 2010\tCharge\nPanama\t5\t7\t1\n"
    assert [(each.amount, each.charge) for each in read(text).entries] == [(5_00, 1_00), (7_00, 0)]


def test_without_a_column_of_countries_or_amounts_nothing_is_read() -> None:
    assert read("a\tb\n1\t2\n").asked == (Asked.COUNTRY, Asked.AMOUNT)
    sheet = pasted_sheet("who\twhen\thow much\nBelize\t2010-01-02\t7\n")
    layout = layout_of(sheet).with_fields({1: Field.DATE, 2: Field.RECEIVED})
    assert len(read_ledger(sheet, layout, Choices()).entries) == 1


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("2019", (date(2019, 1, 1), date(2019, 12, 31))),
        ("Año fiscal 2019", None),
        ("FY 2019", (date(2019, 1, 1), date(2019, 12, 31))),
        ("2003-06 – 2004-12", (date(2003, 6, 1), date(2004, 12, 31))),
        ("June 2003 to December 2004", (date(2003, 6, 1), date(2004, 12, 31))),
        ("junio de 2003 a diciembre de 2004", (date(2003, 6, 1), date(2004, 12, 31))),
        ("2003-2004", (date(2003, 1, 1), date(2004, 12, 31))),
        ("1/6/2003 - 31/12/2004", (date(2003, 6, 1), date(2004, 12, 31))),
        ("2003-13 – 2004-12", None),
        ("2004-2003", None),
        ("second term", None),
    ],
)
def test_periods(words: str, span: tuple[date, date] | None) -> None:
    assert span_of(words) == span


def test_a_period_is_called_as_the_ledger_would_call_it() -> None:
    assert period_name(" FY  2019 ") == "2019"
    assert period_name("1 June 2003 – 31 December 2004") == "2003-06 – 2004-12"
    assert period_name("second  term") == "second term"
