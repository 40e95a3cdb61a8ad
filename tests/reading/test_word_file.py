"""Word files: computed labels, marks, footnotes, what is taken out, and files made to do harm."""

from __future__ import annotations

import time
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from rcm_desktop.domain.document import Document
from rcm_desktop.domain.text import Mark, MarkKind
from rcm_desktop.reading import read_document
from rcm_desktop.reading.errors import FileEmpty, WordFileDamaged, WordFileSuspicious
from rcm_desktop.reading.word_file import read_word
from tests.reading.characters import shape
from tests.reading.word_files import listed, numbering, paragraph, run, word_file, xml

REAL = Path(__file__).resolve().parents[3] / "shared" / "corpus" / "unfccc_cma3_decisions_2021_en.docx"
STYLES = (("decimal", "%1."), ("lowerLetter", "(%2)"), ("lowerRoman", "(%3)"))


def read(body: str, **parts: str) -> Document:
    names = {f"word/{name}.xml": content for name, content in parts.items()}
    return read_word(word_file(body, names), "paper.docx")


def test_automatic_lists_have_the_labels_that_word_shows() -> None:
    document = read(
        paragraph("CONCLUSIONS")
        + listed("To begin.")
        + listed("To ask for:")
        + listed("this;", 1)
        + listed("that, namely:", 1)
        + listed("one;", 2)
        + listed("two.", 2)
        + listed("To end.")
        + listed("To note:")
        + listed("again.", 1)
        + paragraph("RECOMMENDATIONS")
        + listed("To approve.", list_id=2),
        numbering=numbering(*STYLES, restart=True),
    )
    assert [section.heading.plain for section in document.sections] == ["CONCLUSIONS", "RECOMMENDATIONS"]
    assert shape(document.sections[0].items) == [
        "1.", "2.", ["(a)", "(b)", ["(i)", "(ii)"]], "3.", "4.", ["(a)"],
    ]  # fmt: skip
    assert shape(document.sections[1].items) == ["1."]


def test_a_list_that_two_lists_share_runs_on() -> None:
    document = read(listed("One.") + listed("Two.", list_id=2), numbering=numbering(*STYLES))
    assert shape(document.sections[0].items) == ["1.", "2."]


def test_numbers_by_paths_and_bullets() -> None:
    document = read(
        listed("Area") + listed("To do this.", 1) + listed("To do that:", 1) + listed("so.", 2),
        numbering=numbering(("decimal", "%1."), ("decimal", "%1.%2"), ("bullet", "\uf0b7")),
    )
    assert shape(document.sections[0].items) == ["1.", ["1.1", "1.2", ["\uf0b7"]]]


def test_a_style_may_hold_the_list() -> None:
    in_list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    style = f'<w:style w:type="paragraph" w:styleId="Base">{in_list}</w:style>'
    style += '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Base"/></w:style>'
    body = "".join(paragraph(words, properties='<w:pStyle w:val="Own"/>') for words in ("One.", "Two."))
    document = read(body, numbering=numbering(*STYLES), styles=xml("styles", style))
    assert shape(document.sections[0].items) == ["1.", "2."]


def test_marks_stand_over_the_words_behind_the_label() -> None:
    document = read(
        paragraph("1. To note the ", run("ad hoc", "<w:i/>"), " group ", run("now", "<w:b/>"), ".")
    )
    (item,) = document.sections[0].items
    assert item.text.plain == "To note the ad hoc group now."
    assert item.text.marks == (Mark(12, 18, MarkKind.ITALIC), Mark(25, 28, MarkKind.BOLD))


def test_footnotes_are_kept_with_their_places() -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = xml("footnotes", f'<w:footnote w:id="2">{paragraph("See the annex.")}</w:footnote>')
    document = read(paragraph("1. To note", reference, " it."), footnotes=notes)
    (item,) = document.sections[0].items
    assert item.text.marks == (Mark(7, 7, MarkKind.FOOTNOTE, note="See the annex."),)
    assert document.after == ("See the annex.",)


def test_what_is_taken_out_is_shown() -> None:
    deleted = "<w:del><w:r><w:delText>old </w:delText></w:r></w:del>"
    inserted = f"<w:ins>{run('new ')}</w:ins>"
    begin, end = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    field = f"{begin}<w:r><w:instrText>PAGE</w:instrText></w:r>{run('7')}{end}"
    body = paragraph("1. The ", deleted, inserted, "text.", field, run("secret", "<w:vanish/>"))
    document = read(body, header1=xml("hdr", paragraph("Group paper")))
    assert document.sections[0].items[0].text.plain == "The new text."
    assert document.removed == ("old", "PAGE", "7", "secret", "Group paper")


def test_breaks_tables_and_hyphens() -> None:
    body = paragraph(
        "1. One", "<w:r><w:br/></w:r>", "line with a self", "<w:r><w:noBreakHyphen/></w:r>", "test."
    )
    body += f"<w:tbl><w:tr><w:tc>{paragraph('left')}</w:tc><w:tc>{paragraph('right')}</w:tc></w:tr></w:tbl>"
    document = read(body)
    assert document.sections[0].items[0].text.plain == "One line with a self\u2011test."
    assert document.after == ("left\tright",)


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"PK\x03\x04" + b"x" * 200, b""])
def test_a_torn_file(data: bytes) -> None:
    with pytest.raises(WordFileDamaged):
        read_word(data, "paper.docx")


def test_a_package_without_a_document_or_with_broken_xml() -> None:
    package = BytesIO()
    with zipfile.ZipFile(package, "w") as file:
        file.writestr("xl/workbook.xml", "<x/>")
    with pytest.raises(WordFileDamaged):
        read_word(package.getvalue(), "paper.docx")
    with pytest.raises(WordFileDamaged):
        read_word(word_file("<w:p>"), "paper.docx")
    with pytest.raises(FileEmpty):
        read_word(word_file("<w:p/>"), "paper.docx")


@pytest.mark.parametrize(
    "content",
    [
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        '<?xml version="1.0" encoding="UTF-16"?><a/>\0',
        "<a>" + " " * 60_000_000 + "</a>",
        "<a>" + "<b/>" * 2_100_000 + "</a>",
    ],
    ids=["entities", "another encoding", "unfolds", "too many elements"],
)
def test_files_made_to_do_harm_are_refused_at_once(content: str) -> None:
    data = word_file(paragraph("1. To begin."), {"word/styles.xml": content})
    begun = time.perf_counter()
    with pytest.raises(WordFileSuspicious):
        read_word(data, "paper.docx")
    assert time.perf_counter() - begun < 2


def test_nesting_beyond_any_paper_is_refused() -> None:
    with pytest.raises(WordFileSuspicious):
        read("<w:sdt>" * 500 + paragraph("deep") + "</w:sdt>" * 500)


@pytest.mark.skipif(not REAL.exists(), reason="the folder of real texts is not here")
def test_a_real_file_of_many_decisions() -> None:
    document = read_document(REAL)
    decisions = [each for each in document.sections if each.heading.plain.startswith("Decision ")]
    assert len(decisions) == 19
    mechanism = next(each for each in decisions if each.heading.plain.startswith("Decision 19/"))
    labels = [item.label for item in mechanism.items if item.label]
    assert labels == [f"{number}." for number in range(1, 16)]
    assert [child.label for child in mechanism.items[-15 + 2].items] == ["(a)", "(b)", "(c)", "(d)"]
