"""Texts in a workbook stay texts, whatever they begin with or hold."""

from __future__ import annotations

import zipfile
from datetime import date
from io import BytesIO
from itertools import product
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import clean
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.papers.contributions.sheet_cells import (
    LONGEST,
    Formula,
    Look,
    Looks,
    Rows,
    cell_text,
    letter,
)
from rcm_desktop.papers.contributions.workbook_file import workbook_bytes
from rcm_desktop.reading.contributions.filled_workbook import filled_of
from rcm_desktop.reading.sheets import column_name
from rcm_desktop.reading.workbook_cells import WorkbookCells
from rcm_desktop.reading.workbook_package import column_number
from tests.papers.contributions.dues_reports import full_report

_STARTS = ("=", "+", "-", "@", "\t=", "\r=", " =", "'=", "|", "%")
_BODIES = (
    "1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x","y")', "SUM(A1:A9)", "2+5+cmd", "_x0041_", "<v>1</v>",
    "&amp;", "]]>", "\x00\x0b\x1f", "\ud800", "\ufffe", "\u202e", "line\nbreak", "  spaces  ", "😀é",
    "WEBSERVICE(1)", "_x000D_", "\x07bell", "{=1}",
)  # fmt: skip
PAYLOADS = ["".join(each) for each in product(_STARTS, _BODIES)]


def write(words: list[str]) -> bytes:
    workbook = Workbook()
    rows = Rows(Looks(workbook))
    for each in words:
        rows.add([(each, Look())])
    return workbook_bytes(workbook, [rows], date(2025, 5, 15))


def kept(words: str) -> str:
    """What a cell can hold of a text: control characters are cleaned as everywhere else."""
    return cell_text(words)[0]


def test_two_hundred_payloads_are_text_and_come_back_as_they_were() -> None:
    assert len(PAYLOADS) >= 200
    content = write(PAYLOADS)
    opened = load_workbook(BytesIO(content)).worksheets[0]
    back = dict(WorkbookCells(content, "x").rows("Sheet"))
    for at, words in enumerate(PAYLOADS, start=1):
        cell = opened.cell(at, 1)
        assert cell.data_type != "f", words
        assert cell.quotePrefix or not kept(words).startswith(("=", "+", "-", "@")), words
        assert back[at][1].words == kept(words), words
        if "_x" not in words:
            assert cell.value == kept(words), words


def test_what_is_cleaned_is_what_every_text_is_cleaned_of() -> None:
    for words in PAYLOADS:
        assert kept(words) == clean(words).replace("\ufffe", "")


@pytest.mark.parametrize("language", Language)
def test_no_note_or_entry_of_the_log_becomes_a_formula(language: Language) -> None:
    for at in range(0, len(PAYLOADS) - 29, 58):
        content = dues_workbook(full_report(note=PAYLOADS[at], follow_up=PAYLOADS[at + 29]), language)
        for page in load_workbook(BytesIO(content)).worksheets:
            for row in page.iter_rows():
                for cell in row:
                    assert cell.data_type != "f" or str(cell.value).startswith(
                        ("=ROUND(", "=IF(", "=COUNT")
                    ), cell.value
        # The log knows its rows again, so that what it holds came back as it was.
        assert [each.stamp == each.now for each in filled_of(content, "x").follow_ups] == [True, True]


def test_what_excel_cannot_hold_is_cut_and_told() -> None:
    short, long = "x" * LONGEST, "x" * (LONGEST + 1)
    assert cell_text(short) == (short, 0)
    text, length = cell_text(long)
    assert (len(text), length) == (LONGEST, LONGEST + 1)
    # Excel counts UTF-16: a smiley is two.
    text, length = cell_text("😀" * 20_000)
    assert len(text.encode("utf-16-le")) // 2 <= LONGEST and length == 40_000
    content = dues_workbook(full_report(follow_up="y" * 40_000), Language.EN)
    notes = load_workbook(BytesIO(content))["Notes"]
    told = [str(row[0].value) for row in notes.iter_rows() if "40,000" in str(row[0].value)]
    assert told == [
        "Follow-up, cell F6: the text has 40,000 characters, more than a cell holds. Its beginning stands "
        "there; the whole of it stands in the program."
    ]


def test_a_formula_has_its_value_beside_it() -> None:
    workbook = Workbook()
    rows = Rows(Looks(workbook))
    rows.add([(Formula('IF(1<2,"a & b","")', "a & b"), Look()), (Formula("1+1", 2), Look())])
    content = workbook_bytes(workbook, [rows], date(2025, 5, 15))
    with zipfile.ZipFile(BytesIO(content)) as file:
        root = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    held = [
        (each.tag.rpartition("}")[2], each.text) for each in root.iter() if each.tag.endswith(("}f", "}v"))
    ]
    assert held == [("f", 'IF(1<2,"a & b","")'), ("v", "a & b"), ("f", "1+1"), ("v", "2")]


def test_columns_are_counted_as_excel_does() -> None:
    assert [letter(each) for each in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert all(
        column_number(letter(each)) == each and column_name(each - 1) == letter(each)
        for each in range(1, 800)
    )
