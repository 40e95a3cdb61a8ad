"""A corrigendum as Word and PDF: the meeting's title, where, what stood and what is to be read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rcm_desktop.domain.corrigenda import OPENING, Corrigendum
from rcm_desktop.domain.corrigendum_papers import paper_of_corrigendum
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.word import word_of
from tests.papers.papers import page_words
from tests.papers.word_files import WrittenWord, words_of

EN, ES = LANGUAGES
MEETING = Meeting(
    "m",
    "rcgm-2017-06",
    "RCGM",
    en=MeetingWording(("MEETING OF THE GROUP", "San Salvador")),
    es=MeetingWording(("REUNIÓN DEL GRUPO", "San Salvador")),
)
BOTH = Corrigendum(
    2,
    "a",
    date(2017, 7, 5),
    Words(Text("To meet in June."), Text("Reunirse en junio.")),
    Words(Text("To meet in July."), Text("Reunirse en julio.")),
    "1 a)",
    "1 a)",
)
LINES = {
    EN: (
        *("MEETING OF THE GROUP", "San Salvador", "CORRIGENDUM 2 – 5 July 2017", "Item 1 a)"),
        *("For:", "To meet in June.", "read:", "To meet in July."),
    ),
    ES: (
        *("REUNIÓN DEL GRUPO", "San Salvador", "CORRECCIÓN 2 – 5 de julio de 2017", "Punto 1 a)"),
        *("Donde dice:", "Reunirse en junio.", "debe decir:", "Reunirse en julio."),
    ),
}


def in_pdf(corrigendum: Corrigendum, language: Language) -> str:
    (page,) = page_words(pdf_of(paper_of_corrigendum(MEETING, corrigendum), (language,)))
    return " ".join(page)


def in_word(corrigendum: Corrigendum, *languages: Language) -> list[str]:
    written = WrittenWord(word_of(paper_of_corrigendum(MEETING, corrigendum), languages))
    return [line for each in written.paragraphs() if (line := words_of(each).strip())]


def test_both_writers_print_it_in_each_language() -> None:
    for language in LANGUAGES:
        assert " ".join(LINES[language]) in in_pdf(BOTH, language)
        assert " ".join(in_word(BOTH, language)) == " ".join(LINES[language])
    assert sorted(in_word(BOTH, *LANGUAGES)) == sorted((*LINES[EN], *LINES[ES]))


def test_it_goes_out_in_the_languages_it_corrects() -> None:
    one = replace(BOTH, after=replace(BOTH.after, es=BOTH.before.es))
    assert paper_of_corrigendum(MEETING, BOTH).languages == LANGUAGES
    assert paper_of_corrigendum(MEETING, one).languages == (EN,)
    assert "Donde dice" not in in_pdf(one, ES)
    assert paper_of_corrigendum(MEETING, one).draft is None


def test_the_opening_is_named_and_references_stand_as_words() -> None:
    linked = Text("See item b).", (Mark(9, 11, MarkKind.REFERENCE, "gone"),))
    opening = replace(BOTH, node=OPENING, label_en="", label_es="", after=replace(BOTH.after, en=linked))
    lines = in_word(opening, EN)
    assert "Opening paragraph" in lines
    assert "See item b)." in lines
    assert "See item b)." in in_pdf(opening, EN)
