"""The file as a reader of PDF sees it: its text, bookmarks, links, properties, stamp and bytes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from rcm_desktop.domain.document import Document
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines, Paper, PaperItem, Words
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.pdf import pdf_of
from tests.papers.papers import (
    DRAFT,
    LETTERS,
    body_words,
    item,
    long_paper,
    marked_item,
    opened,
    page_words,
    paper,
    printed_words,
    section,
    words,
)

EN, ES = (Language.EN,), (Language.ES,)
TITLES = {Language.EN: "MEETING OF THE GROUP ON PORTS", Language.ES: "REUNIÓN DEL GRUPO SOBRE PUERTOS"}
PAGES = {Language.EN: "Page {0} of {1}", Language.ES: "Página {0} de {1}"}


def conclusions(*items: PaperItem) -> Paper:
    return paper(section(words("CONCLUSIONS", "CONCLUSIONES"), *items))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_is_that_of_the_paper_in_its_order(language: Language) -> None:
    whole = long_paper()
    assert body_words(pdf_of(whole, (language,)), TITLES[language], PAGES[language]) == printed_words(
        whole, language
    )


def test_accents_signs_and_what_looks_like_markup_print_as_they_are() -> None:
    text = "Ñandú, ¿qué? ¡Güira! «fi» ffl office — 3 < 5 & <b>no</b> &amp; %s \\ (x) “a” ‘b’ 1º 2ª €"
    whole = conclusions(item(1, words(text, text)))
    for languages in (EN, ES):
        assert " ".join(text.split()) in " ".join(page_words(pdf_of(whole, languages))[0])


def test_a_sub_item_a_further_paragraph_and_a_closing_one_keep_their_order() -> None:
    first = item(1, words("to begin;"), style=LETTERS)
    whole = conclusions(item(1, words("To agree:\nand so:"), first, closing=words("As in a).")))
    assert body_words(pdf_of(whole, EN), TITLES[Language.EN]) == printed_words(whole, Language.EN)


def test_side_by_side_each_row_is_read_in_one_language_after_the_other() -> None:
    whole = conclusions(item(1, words("To meet. " * 20, "Reunirse. " * 20)), item(2, words("To go.", "Ir.")))
    found = " ".join(page_words(pdf_of(whole, LANGUAGES))[0])
    assert f"1. {'To meet. ' * 20}1. {'Reunirse. ' * 20}2. To go. 2. Ir." in found


def test_what_has_no_words_in_a_language_is_its_label_alone() -> None:
    whole = conclusions(item(1, words("To meet.")), item(2, words("To go.", "Ir.")))
    assert "1. 2. Ir." in " ".join(page_words(pdf_of(whole, ES))[0])


def test_pages_are_counted_in_the_language_of_the_paper() -> None:
    pages = page_words(pdf_of(long_paper(), ES))
    assert len(pages) > 3
    assert [" ".join(page[-4:]) for page in pages] == [
        f"Página {number} de {len(pages)}" for number in range(1, len(pages) + 1)
    ]
    both = page_words(pdf_of(conclusions(item(1, words("a", "b"))), LANGUAGES))
    assert " ".join(both[0]).endswith("Page 1 of 1 · Página 1 de 1")


def test_a_draft_bears_its_stamp_and_line_numbers_on_every_page_and_an_adopted_text_none() -> None:
    for languages, stamps in (
        (EN, ["Draft 3 · 14 May 2031, 17:40"]),
        (ES, ["Borrador 3 · 14 de mayo de 2031, 17:40"]),
        (LANGUAGES, ["Draft 3 · 14 May 2031, 17:40", "Borrador 3 · 14 de mayo de 2031, 17:40"]),
    ):
        for page in page_words(pdf_of(long_paper(draft=DRAFT), languages)):
            assert all(stamp in " ".join(page) for stamp in stamps)
            assert " ".join(page).endswith(" ".join(map(str, range(1, int(page[-1]) + 1))))
            assert int(page[-1]) > 5
        assert "17:40" not in str(page_words(pdf_of(long_paper(), languages)))


def test_the_same_paper_gives_the_same_bytes() -> None:
    for languages in (EN, ES, LANGUAGES):
        assert pdf_of(long_paper(draft=DRAFT), languages) == pdf_of(long_paper(draft=DRAFT), languages)
    assert pdf_of(long_paper(), EN) != pdf_of(long_paper(59), EN)


def test_bookmarks_name_sections_and_items_and_lead_to_them() -> None:
    document = opened(pdf_of(long_paper(), ES))
    entries = list(document.get_toc())
    assert entries[0].get_title() == "CONCLUSIONES"
    titles = [entry.get_title() for entry in entries if entry.level == 1]
    assert len(titles) == 60
    assert titles[6].startswith("7. Solicitar a las oficinas de la costa")
    assert titles[6].endswith("…")
    assert next(entry.get_title() for entry in entries if entry.level == 2) == "a) comenzar la parte 7.1;"
    places = [entry.get_dest().get_index() for entry in entries]
    assert places == sorted(places)
    assert places[-1] == len(document) - 1


def test_a_reference_leads_to_its_item_and_a_lost_one_nowhere() -> None:
    first = item(1, words("To begin. " * 400))
    content = pdf_of(conclusions(first, marked_item(first.id)), EN)
    assert content.count(b"/Subtype /Link") == 1
    assert b"/Subtype /Link" not in pdf_of(conclusions(first, marked_item("withdrawn")), EN)


def test_footnotes_stand_at_the_foot_with_their_signs() -> None:
    whole = conclusions(item(1, words("To begin.")), marked_item("x"))
    found = " ".join(page_words(pdf_of(whole, EN))[0])
    assert "the programme1 of item 1. for its work2 For the Presidency" in found
    assert "1 Adopted in Colón. 2 See the annex. Page 1 of 1" in found


def test_a_note_that_stands_at_the_foot_is_not_printed_again_after_the_list() -> None:
    whole = conclusions(item(1, words("To begin.")), marked_item("x"))
    after = Lines(("[1] Adopted in Colón.", "Signed in Colón."))
    found = " ".join(page_words(pdf_of(replace(whole, after=after), EN))[0])
    assert found.count("Adopted in Colón.") == 1
    assert "Signed in Colón." in found


def test_marks_choose_faces_that_are_embedded() -> None:
    content = pdf_of(conclusions(item(1, words("To begin.")), marked_item("x")), EN)
    faces = set(re.findall(rb"/BaseFont /[A-Z]{6}\+(NotoSerif-\w+)", content))
    assert faces == {b"NotoSerif-Regular", b"NotoSerif-Italic", b"NotoSerif-Bold"}
    assert content.count(b"/FontFile2") == 3
    assert b"Helvetica" not in content


def test_bold_italics_have_a_face_of_their_own() -> None:
    marks = (Mark(0, 4, MarkKind.BOLD), Mark(2, 6, MarkKind.ITALIC))
    content = pdf_of(conclusions(item(1, Words(Text("together", marks)))), EN)
    assert b"NotoSerif-BoldItalic" in content
    assert "together" in page_words(content)[0]


def test_properties_say_what_the_file_is() -> None:
    document = opened(pdf_of(long_paper(draft=DRAFT), ES))
    facts = document.get_metadata_dict()
    assert facts["Title"] == TITLES[Language.ES]
    assert facts["Subject"] == "Colón, Panamá, 14 al 16 de mayo de 2031"
    assert facts["Author"] == ""
    assert facts["CreationDate"] == "D:20310514174000"
    assert opened(pdf_of(long_paper(), ES)).get_metadata_dict()["CreationDate"] == "D:20310516000000"
    content = pdf_of(long_paper(), ES)
    assert b"/Lang (es)" in content
    assert b"/DisplayDocTitle true" in content


@pytest.mark.parametrize("languages", [EN, ES, LANGUAGES])
def test_an_empty_paper_is_one_page(languages: Sequence[Language]) -> None:
    assert len(opened(pdf_of(Paper("rcgm-2031-05"), languages))) == 1


CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the real texts are not on this machine")
@pytest.mark.parametrize("name", ["rcgm_2017_06_san_salvador", "la_declaration_migration_es"])
def test_a_real_text_prints_whole(name: str) -> None:
    from rcm_desktop.domain.meetings import Meeting, MeetingWording
    from rcm_desktop.domain.outline import Outline
    from rcm_desktop.domain.outline_documents import nodes_of_sections
    from rcm_desktop.domain.outline_papers import paper_of_outline
    from rcm_desktop.reading.documents import read_document

    language = Language.ES if name.endswith("es") else Language.EN
    document: Document = read_document(CORPUS / f"{name}.txt", None, language)
    wording = MeetingWording(document.title, document.place, document.opening, document.after)
    meeting = Meeting("m", "k").with_wording(language, wording)
    whole = paper_of_outline(meeting, Outline(nodes_of_sections(document.sections, language)))
    found = body_words(pdf_of(whole, (language,)), document.title[0], PAGES[language])
    assert found == printed_words(whole, language)
