"""The form of a confirmation as Excel and Word: what can be filled in, what is asked, what is marked."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest
from docx import Document
from openpyxl import load_workbook

from rcm_desktop.domain.events.event import EventWording
from rcm_desktop.domain.events.return_form import ReturnForm
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, PaperSettings, PaperSize
from rcm_desktop.papers.events.return_form_excel import return_form_excel
from rcm_desktop.papers.events.return_form_word import return_form_word
from tests.event_forms import ANA, LUIS, WITH_DIET, WORKSHOP, answer_cell, form, head_row

WRITERS = (return_form_excel, return_form_word)
Write = Callable[[ReturnForm, Sequence[Language]], bytes]
PAYLOADS = (
    "=1+1", "<b>bold</b> & co", "a\x00b\x0bc", "\u202eesrever", "\ud800 lone", '"; DROP', "{x}", "%s",
    "_x0041_", "+506 2222", "@cmd", "rcm-form:1:other:GT",
)  # fmt: skip


@pytest.mark.parametrize("write", WRITERS)
@pytest.mark.parametrize("languages", [[Language.EN], [Language.ES], list(LANGUAGES)])
def test_the_same_form_gives_the_same_bytes(write: Write, languages: list[Language]) -> None:
    made = form(WITH_DIET, people=(ANA, LUIS))
    assert write(made, languages) == write(made, languages)


def test_a_sheet_is_locked_but_for_answer_and_people() -> None:
    book = load_workbook(BytesIO(return_form_excel(form(people=(ANA,)), [Language.ES])))
    sheet = book.worksheets[0]
    head = head_row(sheet)
    answer = answer_cell(sheet)
    above = [cell for row in sheet.iter_rows(max_row=head) for cell in row if not cell.protection.locked]
    assert sheet.protection.sheet
    assert above == [answer]
    assert all(not sheet.cell(head + 9, column).protection.locked for column in range(2, 10))
    assert sheet.cell(head + 1, 1).protection.locked
    assert sheet.cell(head + 1, 3).value == "Ana Lucía Solano Méndez"
    assert sheet.cell(head + 1, 8).number_format == "@"


def test_a_sheet_offers_lists_that_lie_out_of_sight() -> None:
    book = load_workbook(BytesIO(return_form_excel(form(), [Language.EN])))
    sheet, lists = book.worksheets
    rules = {rule.formula1: str(rule.sqref) for rule in sheet.data_validations.dataValidation}
    assert set(rules) == {"form_answer", "form_part", "form_interpretation"}
    assert all(len(rule.errorTitle) <= 32 for rule in sheet.data_validations.dataValidation)
    assert rules["form_answer"] == answer_cell(sheet).coordinate
    assert lists.sheet_state == "hidden"
    named = book.defined_names["form_part"].attr_text
    place = named.rpartition("!")[2].replace("$", "")
    assert [row[0].value for row in lists[place]] == [
        "Head of delegation", "Delegate", "Adviser", "Observer", "Speaker",
    ]  # fmt: skip


@pytest.mark.parametrize("people", [(), (ANA, LUIS)])
def test_word_has_a_row_for_each_person_and_blank_ones(people: tuple[object, ...]) -> None:
    made = form(people=(ANA, LUIS) if people else (), rows=5)
    table = Document(BytesIO(return_form_word(made, [Language.EN]))).tables[1]
    assert len(table.rows) == 1 + len(people) + 5
    assert table.cell(1, 2).text == ("Ana Lucía Solano Méndez" if people else "")


def test_nothing_is_asked_that_no_list_needs() -> None:
    for made, asked in ((form(), False), (form(WITH_DIET), True)):
        words = _words(return_form_word(made, [Language.EN]))
        assert ("Diet" in words, "hotel" in words) == (asked, asked)
        assert "assport" not in words


@pytest.mark.parametrize("write", WRITERS)
def test_a_detail_named_as_a_column_or_a_fact_of_ours_gives_nothing_away(write: Write) -> None:
    event = replace(WORKSHOP, private=("email", "person", "person", " "))
    made = form(event, people=(replace(ANA, person="secret-id"),))
    assert made.columns[9:] == ("person",)
    assert b"secret-id" not in _all_of(write(made, [Language.EN]))


def test_word_says_hidden_and_in_a_property_which_form_it_is() -> None:
    document = Document(BytesIO(return_form_word(form(), [Language.EN])))
    token = form().identity.token
    hidden = [run.text for run in document.paragraphs[0].runs if run.font.hidden]
    assert hidden == [f" {token}"]
    custom = next(
        part for part in document.part.package.iter_parts() if part.partname == "/docProps/custom.xml"
    )
    assert token in "".join(ElementTree.fromstring(custom.blob).itertext())


def test_letterhead_and_size_of_the_sheet() -> None:
    head = Letterhead(Lines(("Conference", "Secretariat"), ("Conferencia", "Secretaría")))
    settings = PaperSettings(PaperSize.LETTER, head)
    sheet = load_workbook(BytesIO(return_form_excel(form(), list(LANGUAGES), settings))).worksheets[0]
    assert [sheet["A1"].value, sheet["A2"].value] == ["Conference / Conferencia", "Secretariat / Secretaría"]
    assert sheet.page_setup.paperSize == 1
    section = Document(BytesIO(return_form_word(form(), list(LANGUAGES), settings))).sections[0]
    cells = section.first_page_header.tables[0].rows[0].cells
    assert [cell.paragraphs[0].text for cell in cells] == ["Conference", "Conferencia"]
    assert section.page_width is not None and section.page_width.inches == 11


@pytest.mark.parametrize("payload", PAYLOADS)
def test_names_are_data(payload: str) -> None:
    event = replace(WORKSHOP, es=EventWording(payload, payload), private=(payload,))
    made = form(event, party=payload, people=(replace(ANA, name=payload, delegation=payload),))
    sheet = load_workbook(BytesIO(return_form_excel(made, [Language.ES]))).worksheets[0]
    cell = sheet.cell(head_row(sheet) + 1, 3)
    assert cell.data_type in ("s", "inlineStr", "n")
    assert not str(cell.value or "").startswith("\u202e")
    words = _words(return_form_word(made, [Language.ES]))
    assert "\u202e" not in words
    assert "\x00" not in words


def _all_of(content: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as package:
        return b"".join(package.read(name) for name in package.namelist())


def _words(content: bytes) -> str:
    document = Document(BytesIO(content))
    return "".join(document.element.body.itertext())
