"""Conclusions as a paper: one language or both, in one of the forms they go out in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

from rcm_desktop.domain.document import Document, DocumentItem
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.conclusions_json import json_of, json_of_both
from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.text import text_of, text_of_both
from rcm_desktop.papers.word import word_of

Documents = Mapping[Language, Document]
"""One set of conclusions in each language."""


class PaperForm(StrEnum):
    """A form of paper, by the suffix of its files; the one that goes out most stands first."""

    WORD = "docx"
    PDF = "pdf"
    TEXT = "txt"
    JSON = "json"


PRINTED: Mapping[PaperForm, Callable[[Paper, Sequence[Language], PaperSettings], bytes]] = {
    PaperForm.WORD: word_of,
    PaperForm.PDF: pdf_of,
}
"""The forms that are laid out on pages."""


def paper_of(
    paper: Paper,
    documents: Documents,
    languages: Sequence[Language],
    form: PaperForm,
    settings: PaperSettings = USUAL_PAPER,
) -> bytes:
    """The content of the paper's file; ``languages`` holds one or both, ``settings`` are for pages alone.

    ``paper`` and ``documents`` are the same conclusions: pages are laid out from the one, text and JSON, in
    UTF-8, are written from the other. Raises the conditions of templates.
    """
    if form in PRINTED:
        return PRINTED[form](paper, languages, settings)
    if len(languages) > 1:
        both = json_of_both if form is PaperForm.JSON else text_of_both
        return both(documents[Language.EN], documents[Language.ES]).encode("utf-8")
    one = json_of if form is PaperForm.JSON else text_of
    return one(documents[languages[0]]).encode("utf-8")


def untranslated(documents: Documents, language: Language) -> int:
    """How many items and closing paragraphs have words in the other language and none in this one.

    A paper shows their label alone: words of another language in its place would be taken for agreed ones.
    """
    pairs = zip(texts_of(documents[language]), texts_of(documents[language.other]), strict=True)
    return sum(bool(other) and not text for text, other in pairs)


def texts_of(document: Document) -> Iterator[Text]:
    """The texts of items and closing paragraphs, in their order."""
    for section in document.sections:
        yield from _texts(section.items)


def _texts(items: Sequence[DocumentItem]) -> Iterator[Text]:
    for item in items:
        yield item.text
        yield from _texts(item.items)
        if item.closing is not None:
            yield item.closing
