"""Conclusions as a paper: one language or both, in one of the forms they go out in."""

from __future__ import annotations

from enum import StrEnum

from rcm_desktop.domain.document import Document
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.conclusions_json import json_of, json_of_both
from rcm_desktop.papers.text import text_of, text_of_both


class PaperForm(StrEnum):
    """A form of paper, by the suffix of its files."""

    TEXT = "txt"
    JSON = "json"


def paper_of(english: Document, spanish: Document, languages: tuple[Language, ...], form: PaperForm) -> bytes:
    """The content of the paper's file, in UTF-8; ``languages`` holds one or both."""
    if len(languages) > 1:
        both = json_of_both if form is PaperForm.JSON else text_of_both
        return both(english, spanish).encode("utf-8")
    document = english if languages[0] is Language.EN else spanish
    return (json_of(document) if form is PaperForm.JSON else text_of(document)).encode("utf-8")
