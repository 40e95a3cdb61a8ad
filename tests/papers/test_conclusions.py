"""One language or both, text or JSON."""

from __future__ import annotations

import json

import pytest

from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Paper, PaperItem, PaperList, PaperSection, Words
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.conclusions import PaperForm, paper_of, untranslated
from rcm_desktop.reading.word_file import read_word


def document(heading: str, words: str) -> Document:
    return Document(sections=(DocumentSection(Text(heading), (DocumentItem("1.", Text(words)),)),))


DOCUMENTS = {
    Language.EN: document("CONCLUSIONS", "To meet again in the spring."),
    Language.ES: document("CONCLUSIONES", "Reunirse de nuevo en la primavera: mañana."),
}
ITEM = PaperItem(
    "i", "1.", "1.", 1, Words(*(document.sections[0].items[0].text for document in DOCUMENTS.values()))
)
PAPER = Paper("rcgm-2031-05", sections=(PaperSection(Words(), PaperList((ITEM,))),))


@pytest.mark.parametrize(("language", "words"), [(Language.EN, "spring"), (Language.ES, "mañana")])
def test_one_language_holds_nothing_of_the_other(language: Language, words: str) -> None:
    text = paper_of(PAPER, DOCUMENTS, (language,), PaperForm.TEXT).decode("utf-8")
    value = json.loads(paper_of(PAPER, DOCUMENTS, (language,), PaperForm.JSON))
    assert words in text
    assert words in value["sections"][0]["items"][0]["text"]
    assert ("CONCLUSIONES" in text) is (language is Language.ES)


def test_both_languages_stand_together() -> None:
    text = paper_of(PAPER, DOCUMENTS, LANGUAGES, PaperForm.TEXT).decode("utf-8")
    assert text.index("spring") < text.index("mañana")
    item = json.loads(paper_of(PAPER, DOCUMENTS, LANGUAGES, PaperForm.JSON))["sections"][0]["items"][0]
    assert set(item["text"]) == {"en", "es"}


def test_a_word_file_is_laid_out_from_the_paper() -> None:
    content = paper_of(PAPER, DOCUMENTS, (Language.ES,), PaperForm.WORD)
    (section,) = read_word(content, "paper.docx").sections
    assert [(item.label, item.text.plain) for item in section.items] == [
        ("1.", "Reunirse de nuevo en la primavera: mañana.")
    ]


def test_what_has_words_in_one_language_only_is_counted() -> None:
    closing = Text("As agreed in May.")
    inner = (DocumentItem("a)", Text("To write.")), DocumentItem("b)", Text()))
    english = (DocumentItem("1.", Text("To agree:"), inner, closing),)
    empty = (DocumentItem("a)", Text()), DocumentItem("b)", Text("Llamar.")))
    spanish = (DocumentItem("1.", Text("Acordar:"), empty, Text()),)
    documents = {
        Language.EN: Document(sections=(DocumentSection(Text(), english),)),
        Language.ES: Document(sections=(DocumentSection(Text(), spanish),)),
    }
    assert (untranslated(documents, Language.EN), untranslated(documents, Language.ES)) == (1, 2)
    assert untranslated(DOCUMENTS, Language.ES) == 0
