"""One language or both, text or JSON."""

from __future__ import annotations

import json

import pytest

from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.conclusions import PaperForm, paper_of


def document(heading: str, words: str) -> Document:
    return Document(sections=(DocumentSection(Text(heading), (DocumentItem("1.", Text(words)),)),))


ENGLISH = document("CONCLUSIONS", "To meet again in the spring.")
SPANISH = document("CONCLUSIONES", "Reunirse de nuevo en la primavera: mañana.")


@pytest.mark.parametrize(("language", "words"), [(Language.EN, "spring"), (Language.ES, "mañana")])
def test_one_language_holds_nothing_of_the_other(language: Language, words: str) -> None:
    text = paper_of(ENGLISH, SPANISH, (language,), PaperForm.TEXT).decode("utf-8")
    value = json.loads(paper_of(ENGLISH, SPANISH, (language,), PaperForm.JSON))
    assert words in text
    assert words in value["sections"][0]["items"][0]["text"]
    assert ("CONCLUSIONES" in text) is (language is Language.ES)


def test_both_languages_stand_together() -> None:
    text = paper_of(ENGLISH, SPANISH, LANGUAGES, PaperForm.TEXT).decode("utf-8")
    assert text.index("spring") < text.index("mañana")
    item = json.loads(paper_of(ENGLISH, SPANISH, LANGUAGES, PaperForm.JSON))["sections"][0]["items"][0]
    assert set(item["text"]) == {"en", "es"}
