"""Spreadsheets from outside: their cells with coordinates and types, and nothing that unfolds too far."""

from __future__ import annotations

import random
import tracemalloc
import zipfile
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from rcm_desktop.domain.errors import Condition
from rcm_desktop.reading.errors import (
    FileEmpty,
    FileMissing,
    NotASheet,
    NotText,
    PasteTooLarge,
    SheetDamaged,
    SheetOld,
    SheetSuspicious,
    SheetTooLarge,
)
from rcm_desktop.reading.sheet_file import LARGEST_PASTE, pasted_sheet, read_sheets, sheets_of
from rcm_desktop.reading.sheets import Sheet, SheetRow, cell_name, cell_text
from tests.reading.sheet_files import as_excel_saves, part, saved, with_part, workbook

_SHEET = "xl/worksheets/sheet1.xml"


def the_sheet(data: bytes) -> Sheet:
    (sheet,) = sheets_of(data, "list.xlsx")
    return sheet


def test_cells_keep_their_coordinates_and_their_types(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(
        workbook(
            [
                ["País", None, "Fecha", "Monto"],
                [],
                ["México", None, date(2021, 4, 5), 1234.5, True],
                ["Ñandú _x000D_ \n x", None, datetime(2021, 4, 5, 17, 30), 7],
            ],
            title="Pagos 2021",
        )
    )
    (sheet,) = read_sheets(path)
    assert sheet.name == "Pagos 2021"
    assert sheet.width == 5
    assert [row.number for row in sheet.rows] == [1, 3, 4]
    assert sheet.rows[1].cells == ("México", None, date(2021, 4, 5), Decimal("1234.5"), "TRUE")
    assert sheet.rows[2].at(2) == date(2021, 4, 5)
    assert sheet.rows[2].text(0).split() == ["Ñandú", "x"]
    assert sheet.rows[2].at(9) is None
    assert cell_name(3, 27) == "AB3"
    assert cell_text(Decimal("1E+3")) == "1000"


@pytest.mark.parametrize("count", [1, 2, 5000])
@pytest.mark.parametrize("is_shared", [True, False])
def test_no_text_is_lost_however_many_there_are(count: int, is_shared: bool) -> None:
    """Parts larger than what is parsed at once, and the last text of them all."""
    rows = [[f"text {number}", number, f"more of {number}"] for number in range(count)]
    data = workbook(rows)
    found = the_sheet(as_excel_saves(data) if is_shared else data)
    wanted = [(f"text {number}", Decimal(number), f"more of {number}") for number in range(count)]
    assert [row.cells for row in found.rows] == wanted


def test_merged_heads_are_unfolded_and_marked_as_copies() -> None:
    rows: list[list[object]] = [
        ["País", 2001, None, 2002],
        [None, "Asignado", "Pagado", "Asignado"],
        ["Belice", 1, 2, 3],
    ]
    sheet = the_sheet(workbook(rows, merged=["A1:A2", "B1:C1"]))
    assert sheet.rows[0].cells == ("País", Decimal(2001), Decimal(2001), Decimal(2002))
    assert sheet.rows[0].copied == {2}
    assert sheet.rows[1].cells[0] == "País"
    assert sheet.rows[1].copied == {0}
    assert set(sheet.merged) == {(1, 0, 2, 0), (1, 1, 1, 2)}


def test_a_formula_without_its_result_is_told_and_one_with_it_is_read() -> None:
    data = workbook([["Total", "=SUM(A2:A3)"]])
    assert the_sheet(data).rows[0].unvalued == {1}
    xml = part(data, _SHEET).replace(b"<f>SUM(A2:A3)</f><v></v>", b"<f>SUM(A2:A3)</f><v>12.5</v>")
    xml = xml.replace(b"<f>SUM(A2:A3)</f><v />", b"<f>SUM(A2:A3)</f><v>12.5</v>")
    assert the_sheet(with_part(data, _SHEET, xml)).rows[0].cells == ("Total", Decimal("12.5"))


def test_a_workbook_of_the_other_calendar_has_the_same_days() -> None:
    made = Workbook()
    made.epoch = CALENDAR_MAC_1904
    assert isinstance(made.active, Worksheet)
    made.active.append([date(2004, 12, 31)])
    assert the_sheet(saved(made)).rows[0].cells == (date(2004, 12, 31),)


def test_a_text_of_several_parts_is_one_and_how_it_sounds_is_left_out() -> None:
    data = as_excel_saves(workbook([["Belice", "Panamá"]]))
    name = "xl/sharedStrings.xml"
    parts = b"<r><rPr><b/></rPr><t>Bel</t></r><r><t>ice</t></r><rPh sb='0' eb='1'><t>sound</t></rPh>"
    table = part(data, name).replace(b"<t>Belice</t>", parts)
    assert the_sheet(with_part(data, name, table)).rows[0].cells == ("Belice", "Panamá")


@pytest.mark.parametrize(
    ("shown_as", "is_day"),
    [
        ("dd/mm/yyyy;@", True),
        ("[$-80A]d-mmm-yy;@", True),
        ('d "de" mmmm "de" yyyy', True),
        ('#,##0.00 "USD"', False),
        ("#,##0.00 USD", False),
        ("_-* #,##0.00\\ _d_-", False),
        ("Standard", False),
        ("0.00", False),
    ],
)
def test_the_format_of_a_number_says_whether_it_is_a_day(shown_as: str, is_day: bool) -> None:
    made = Workbook()
    assert isinstance(made.active, Worksheet)
    made.active["A1"] = 40_000
    made.active["A1"].number_format = shown_as
    assert the_sheet(saved(made)).rows[0].cells == (date(2009, 7, 6) if is_day else Decimal(40_000),)


def test_hidden_sheets_and_several_sheets_are_told_apart() -> None:
    made = Workbook()
    assert isinstance(made.active, Worksheet)
    made.active.append(["a"])
    made.create_sheet("Other").append(["b"])
    made.create_sheet("Old").sheet_state = "hidden"
    found = sheets_of(saved(made), "x.xlsx")
    assert [(each.name, each.is_hidden, len(each.rows)) for each in found] == [
        ("Sheet", False, 1),
        ("Other", False, 1),
        ("Old", True, 0),
    ]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_text_file_has_its_separator_and_encoding_found_out(separator: str, encoding: str) -> None:
    text = f'País{separator}Monto\r\n"México"{separator}"1{separator}234"\r\n\r\nBelice{separator}7\r\n'
    (sheet,) = sheets_of(text.encode(encoding), "list.csv")
    assert [(row.number, row.cells) for row in sheet.rows] == [
        (1, ("País", "Monto")),
        (2, ("México", f"1{separator}234")),
        (4, ("Belice", "7")),
    ]


def test_excels_own_line_about_the_separator_is_no_row() -> None:
    (sheet,) = sheets_of(b"sep=;\nPais;Monto\nBelice;1,5\n", "list.csv")
    assert sheet.rows[0] == SheetRow(2, ("Pais", "Monto"))
    assert sheet.rows[1] == SheetRow(3, ("Belice", "1,5"))


def test_pasted_cells_are_a_sheet_within_limits() -> None:
    assert pasted_sheet('a\t"b\nc"\n\td').rows == (SheetRow(1, ("a", "b\nc")), SheetRow(2, (None, "d")))
    with pytest.raises(PasteTooLarge):
        pasted_sheet("x" * (LARGEST_PASTE + 1))


@pytest.mark.parametrize(
    ("data", "condition"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), SheetOld),
        (b"%PDF-1.7 nothing", NotASheet),
        (b"<html><table><tr><td>x</td></tr></table></html>", NotASheet),
        (b"PK\x03\x04 cut off", SheetDamaged),
        (b"\x00\x01\x02" * 100, NotText),
        (b"  \n ", FileEmpty),
    ],
)
def test_what_is_no_sheet_is_told(data: bytes, condition: type[Condition]) -> None:
    with pytest.raises(condition):
        sheets_of(data, "list.xlsx")


def test_a_missing_file_and_a_package_of_another_kind_are_told(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        read_sheets(tmp_path / "none.xlsx")
    data = with_part(workbook([["a"]]), "mimetype", b"x")
    with pytest.raises(NotASheet):
        sheets_of(data.replace(b"xl/workbook.xml", b"xl/workbooks.ml"), "list.xlsx")


def test_small_files_that_unfold_far_are_not_unfolded() -> None:
    """Each of these took gigabytes or minutes from a reader that trusts what it reads."""
    plain = workbook([["a", 1]])
    xml = part(plain, _SHEET)
    whole_sheet = xml.replace(
        b"</sheetData>", b'</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    )
    far = xml.replace(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    many = b'<mergeCell ref="A1:B1"/>' * 20_001
    areas = xml.replace(b"</sheetData>", b"</sheetData><mergeCells>" + many + b"</mergeCells>")
    declared = b'<!DOCTYPE x [<!ENTITY e "eeee">]>' + xml[xml.index(b"<worksheet") :]
    tracemalloc.start()
    sheet = the_sheet(with_part(plain, _SHEET, whole_sheet))
    assert len(sheet.rows) == 1
    assert sheet.width == 1000
    for broken, condition in ((far, SheetTooLarge), (areas, SheetSuspicious), (declared, SheetSuspicious)):
        with pytest.raises(condition):
            the_sheet(with_part(plain, _SHEET, broken))
    with pytest.raises(SheetSuspicious):
        the_sheet(with_part(plain, "xl/media/picture.bin", bytes(12_000_000)))
    for damaged in (xml[:-40], xml.replace(b'r="1"', b'r="x"'), xml.replace(b"<v>1</v>", b"<v>one</v>")):
        with pytest.raises(SheetDamaged):
            the_sheet(with_part(plain, _SHEET, damaged))
    with pytest.raises(SheetTooLarge):
        sheets_of(b"a" + b"," * 6_000_000, "list.csv")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60_000_000


def test_a_thousand_empty_rows_cost_nothing_and_later_rows_keep_their_numbers() -> None:
    rows: list[list[object]] = [["a", 1], *[[] for _ in range(1000)], ["b", 2]]
    assert [row.number for row in the_sheet(workbook(rows)).rows] == [1, 1002]


@pytest.mark.parametrize("seed", range(8))
def test_broken_bytes_are_a_condition_and_never_a_fault(seed: int) -> None:
    """Some bytes of the package, or of a part of it, are others than they were."""
    chance = random.Random(seed)
    rows: list[list[object]] = [["País", 2001, date(2001, 1, 2)], ["Belice", 1.5, "x"]]
    whole = as_excel_saves(workbook(rows, merged=["B1:C1"]))
    with zipfile.ZipFile(BytesIO(whole)) as package:
        names = [name for name in package.namelist() if name.startswith("xl/")]
    for _ in range(60):
        name = chance.choice([None, *names])
        data = bytearray(whole if name is None else part(whole, name))
        for _ in range(chance.randint(1, 5)):
            at = chance.randrange(len(data))
            data[at : at + chance.randint(0, 3)] = chance.choice(
                (b"", b"9999999999", b"-", b"NaN", b"1E400", b"\xff")
            )
        with suppress(Condition):
            sheets_of(bytes(data) if name is None else with_part(whole, name, bytes(data)), "list.xlsx")
