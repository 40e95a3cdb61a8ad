"""Sheets and letterheads of Word and PDF papers."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import (
    LONGEST_LINE,
    MOST_LINES,
    Letterhead,
    LetterheadTooLong,
    PaperSettings,
    PaperSize,
)
from rcm_desktop.papers.logos import logo_of
from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.word import word_of
from rcm_desktop.resources import resource_path
from tests.papers.papers import DRAFT, long_paper, opened, page_words, paper
from tests.papers.test_logos import picture
from tests.papers.word_files import W, WrittenWord

EN = (Language.EN,)
CHOICES = (EN, (Language.ES,), LANGUAGES)
LINES = Lines(("Office of Ports", "Quay 7, Colón"), ("Oficina de Puertos", "Muelle 7, Colón"))
HEADED = PaperSettings(letterhead=Letterhead(LINES, logo_of(picture())))
LETTER = PaperSettings(PaperSize.LETTER)


def headers(content: bytes) -> dict[str, str]:
    """The words of each head of a Word file, by its part."""
    word = WrittenWord(content)
    names = [name for name in word.names if name.startswith("word/header")]
    return {name: " ".join(each.text or "" for each in word.part(name).iter(f"{W}t")) for name in names}


@pytest.mark.parametrize("languages", CHOICES, ids=["en", "es", "both"])
def test_the_same_settings_give_the_same_bytes_and_the_usual_ones_change_nothing(
    languages: tuple[Language, ...],
) -> None:
    whole = long_paper(12, DRAFT)
    for settings in (HEADED, LETTER):
        for written in (pdf_of, word_of):
            assert written(whole, languages, settings) == written(whole, languages, settings)
            assert written(whole, languages, settings) != written(whole, languages)
    for written in (pdf_of, word_of):
        assert written(whole, languages, PaperSettings()) == written(whole, languages)


@pytest.mark.parametrize(
    ("size", "points"), [(PaperSize.A4, (595.28, 841.89)), (PaperSize.LETTER, (612, 792))]
)
def test_pages_are_of_the_size_that_was_chosen(size: PaperSize, points: tuple[float, float]) -> None:
    settings = PaperSettings(size)
    for languages in CHOICES:
        for page in opened(pdf_of(long_paper(20), languages, settings)):
            assert page.get_size() == pytest.approx(points, abs=0.01)
        section = Document(BytesIO(word_of(long_paper(20), languages, settings))).sections[0]
        assert section.page_width is not None and section.page_height is not None
        assert abs(section.page_width - Pt(points[0])) < Pt(0.1)
        assert abs(section.page_height - Pt(points[1])) < Pt(0.1)


def test_what_stands_at_the_right_edge_in_word_stays_there_on_another_sheet() -> None:
    def edges(settings: PaperSettings) -> set[int]:
        styles = WrittenWord(word_of(long_paper(3), EN, settings)).part("word/styles.xml")
        tabs = (each for each in styles.iter(f"{W}tab") if each.get(f"{W}val") == "right")
        return {int(each.get(f"{W}pos") or 0) for each in tabs}

    (usual,), (letter,) = edges(PaperSettings()), edges(LETTER)
    assert letter - usual == 12240 - 11906


def test_all_words_of_a_paper_are_on_a_letter_sheet_too() -> None:
    def body(settings: PaperSettings) -> str:
        return "".join("".join(words) for words in page_words(pdf_of(long_paper(20), EN, settings)))

    for number in range(1, 21):
        assert f"network{number}." in body(LETTER).replace("thenetwork", "network")


@pytest.mark.parametrize("languages", CHOICES, ids=["en", "es", "both"])
def test_a_letterhead_stands_on_the_first_page_alone(languages: tuple[Language, ...]) -> None:
    content = pdf_of(long_paper(40, DRAFT), languages, HEADED)
    first, *others = (" ".join(words) for words in page_words(content))
    heads = headers(word_of(long_paper(40, DRAFT), languages, HEADED))
    (headed,) = (words for words in heads.values() if "Quay" in words or "Muelle" in words)
    for language in Language:
        for line in LINES.lines(language):
            assert (line in first) is (language in languages)
            assert (line in headed) is (language in languages)
            assert not any(line in words for words in others)
    assert "17:40" in headed and "17:40" in first
    plain = pdf_of(long_paper(40, DRAFT), languages)
    assert len(opened(content)) >= len(opened(plain))
    with zipfile.ZipFile(BytesIO(word_of(long_paper(3), languages, HEADED))) as package:
        assert package.read("word/media/image1.png") == HEADED.letterhead.logo.content  # type: ignore[union-attr]


def test_the_text_begins_below_the_letterhead() -> None:
    def top_of_title(settings: PaperSettings) -> float:
        page = opened(pdf_of(long_paper(3), EN, settings))[0].get_textpage()
        found = page.search("MEETING OF THE GROUP").get_next()
        return float(page.get_charbox(found[0])[3])

    many = PaperSettings(letterhead=Letterhead(Lines(("Office",) * MOST_LINES)))
    assert top_of_title(PaperSettings()) - top_of_title(HEADED) > 40
    assert top_of_title(HEADED) > top_of_title(many)
    page = opened(pdf_of(long_paper(3), EN, many))[0].get_textpage()
    assert page.get_text_range().count("Office") == MOST_LINES


def test_a_language_without_lines_shows_those_of_the_other() -> None:
    english = PaperSettings(letterhead=Letterhead(Lines(("Office of Ports",))))
    assert "Office of Ports" in " ".join(page_words(pdf_of(long_paper(3), (Language.ES,), english))[0])


def test_markup_in_a_letterhead_is_only_letters() -> None:
    marked = PaperSettings(letterhead=Letterhead(Lines(("A & B <b>Sons</b>",))))
    assert "A & B <b>Sons</b>" in " ".join(page_words(pdf_of(long_paper(3), EN, marked))[0])
    assert "A & B <b>Sons</b>" in " ".join(headers(word_of(long_paper(3), EN, marked)).values())


def test_an_empty_paper_has_its_letterhead() -> None:
    assert "Ports" in " ".join(page_words(pdf_of(paper(), EN, HEADED))[0])


def test_a_letterhead_has_its_measure() -> None:
    Letterhead(Lines(("x" * LONGEST_LINE,) * MOST_LINES)).check()
    for lines in (("x",) * (MOST_LINES + 1), ("x" * (LONGEST_LINE + 1),)):
        with pytest.raises(LetterheadTooLong):
            Letterhead(Lines((), lines)).check()


def restyled(path: Path, *, landscape: bool = False) -> Path:
    """A template that knows no first page of its own, and may lie on its side."""
    document = Document(str(resource_path("templates/conclusions.docx")))
    section = document.sections[0]
    section.different_first_page_header_footer = False
    if landscape:
        section.page_width, section.page_height = section.page_height, section.page_width
    document.save(str(path))
    return path


def test_a_template_without_a_first_page_of_its_own_gets_one(tmp_path: Path) -> None:
    template = restyled(tmp_path / "template.docx")
    content = word_of(long_paper(20, DRAFT), EN, HEADED, template)
    section = Document(BytesIO(content)).sections[0]
    assert section.different_first_page_header_footer
    headed = [words for words in headers(content).values() if "Quay" in words]
    assert len(headed) == 1 and "17:40" in headed[0]
    plain = Document(BytesIO(word_of(long_paper(20, DRAFT), EN, template=template))).sections[0]
    assert not plain.different_first_page_header_footer


def test_a_template_that_lies_on_its_side_stays_so(tmp_path: Path) -> None:
    template = restyled(tmp_path / "template.docx", landscape=True)
    section = Document(BytesIO(word_of(long_paper(3), EN, LETTER, template))).sections[0]
    assert (section.page_width, section.page_height) == (Pt(792), Pt(612))
