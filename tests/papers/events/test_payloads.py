"""Names that are markup, formulas or control characters: none is interpreted, and none makes a paper fail."""

from __future__ import annotations

import unicodedata
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.confirmations import Confirmations
from rcm_desktop.domain.events.event import EventWording
from rcm_desktop.domain.events.letters import ConfirmationMatter
from rcm_desktop.domain.events.participants import Participants
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.letters import LetterKind, LetterPaper, addressee_of
from rcm_desktop.domain.people import Delegate
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.events.confirmations_pdf import confirmation_sheets_pdf, confirmations_pdf
from rcm_desktop.papers.events.participants_pdf import participants_pdf
from rcm_desktop.papers.events.participants_workbook import participants_workbook
from rcm_desktop.papers.events.signatures_pdf import signatures_pdf
from rcm_desktop.papers.letters.letters import LetterTemplates
from rcm_desktop.papers.list_words import printed
from tests.event_scenes import DIRECTORY, EVENT
from tests.papers.events.pages import close, page_texts
from tests.papers.events.payloads import payloads

ALL = payloads()


def people() -> Participants:
    """Each payload as a name, a post, an institution, an address, and of some as what they came for."""
    found = tuple(
        Delegate(
            f"p{at}", f"n{at}", each, each[:40], each, each, each,
            delegation=each if at % 7 == 0 else "CR", telephone=each,
        )
        for at, each in enumerate(ALL)
    )  # fmt: skip
    event = replace(EVENT, en=EventWording(ALL[0], ALL[3]), es=EventWording(ALL[30], ALL[40]))
    return Participants(event, found, DIRECTORY, "HN")


def drawn(words: str) -> str:
    """What a page can say of words: letters that the typeface has, in the order they were written."""
    return "".join(c for c in close(printed(words)) if c.isascii() and c.isprintable() and c != "-")


def said(content: bytes) -> str:
    return "".join(c for c in close(" ".join(page_texts(content))) if c.isascii() and c != "-")


def test_there_are_two_hundred() -> None:
    assert len(ALL) == len(payloads()) == 200
    assert payloads() == ALL


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_print_them_as_they_are_written(language: Language) -> None:
    here = people()
    listed = participants_pdf(here, (language,), telephones=True)
    signed = signatures_pdf(here, (language,))
    for content in (listed, signed):
        text = said(content)
        missing = [each for each in ALL if len(each) < 300 and drawn(each) not in text]
        assert not missing
        assert b"/URI" not in content and b"/JavaScript" not in content
    assert participants_pdf(here, (language,), telephones=True) == listed


def test_nothing_that_turns_words_around_reaches_a_page() -> None:
    for each in ALL:
        shown = printed(each)
        assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cf", "Cs", "Zl", "Zp")]
        assert unicodedata.is_normalized("NFC", shown)


def test_cells_hold_them_as_words() -> None:
    content = participants_workbook(people(), (Language.EN,), telephones=True)
    sheet = load_workbook(BytesIO(content)).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]
    names = {unescape(str(row[4])) for row in rows if row[4]}
    assert not [each for each in ALL if printed(each) and printed(each) not in names]
    kinds = {cell.data_type for row in sheet.iter_rows(min_row=6) for cell in row[1:]}
    assert kinds <= {"s", "n", "inlineStr"}
    with zipfile.ZipFile(BytesIO(content)) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
        assert not [name for name in parts.namelist() if "external" in name or "hyperlink" in name.lower()]


def test_confirmations_take_them() -> None:
    invited = tuple(Invitation(each, date(2031, 5, 1), note=each) for each in ALL)
    round_ = Confirmations(people(), invited, date(2031, 5, 9))
    for content in (confirmations_pdf(round_, LANGUAGES), confirmation_sheets_pdf(round_, LANGUAGES)):
        text = said(content)
        assert not [each for each in ALL if len(each) < 100 and drawn(each) not in text]


@pytest.mark.parametrize("form", OfficeForm)
def test_letters_take_them(tmp_path: Path, form: OfficeForm) -> None:
    templates = LetterTemplates(tmp_path)
    for each in ALL[::4]:
        event = replace(EVENT, es=EventWording(each, each))
        matter = ConfirmationMatter(event, Invitation("MX", date(2031, 5, 1)))
        contact = Contact("c", EntryKind.COUNTRY, "MX", name=printed(each), address=printed(each))
        letter = LetterPaper(
            LetterKind.CONFIRMATION_REMINDER, Language.ES, 2031, 1, date(2031, 6, 1), "MX", matter,
            addressee_of(contact),
        )  # fmt: skip
        content = templates.content(letter, form)
        if form is OfficeForm.WORD:
            words = close("".join(paragraph.text for paragraph in Document(BytesIO(content)).paragraphs))
            assert close(printed(each)) in words
        elif len(each) < 60:
            assert drawn(each) in said(content)
