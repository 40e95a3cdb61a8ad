"""Filled forms for the tests that read them back."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Any

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.returned_form import ReturnedForm
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.events.return_form_excel import return_form_excel
from rcm_desktop.papers.events.return_form_word import return_form_word
from rcm_desktop.reading.events.return_form import returned_of
from rcm_desktop.wording import Wording
from tests.event_forms import (
    DIRECTORY,
    WORKSHOP,
    filled_excel,
    filled_word,
    form,
)

PEOPLE = (
    ("Sr./Sra.", "Ing. José Núñez Peña", "Asesor", "INM", "Asesor(a)", "jose@example.org",
     "+52 55 1234 5678", "inglés"),
    ("", "Sra. Rosa Méndez", "Spokesperson", "", "Speaker", "", "", "Spanish"),
)  # fmt: skip
Fill = Callable[..., bytes]


def excel(answer: str = "Asistiremos", change: Callable[[Any], None] | None = None, **kinds: Any) -> bytes:
    people, languages = kinds.pop("people", PEOPLE), kinds.pop("languages", [Language.ES])
    made = form(people=kinds.pop("known", ()), **kinds)
    return filled_excel(return_form_excel(made, languages), answer, people, change)


def word(answer: str = "Asistiremos", change: Callable[[Any], None] | None = None, **kinds: Any) -> bytes:
    people, languages = kinds.pop("people", PEOPLE), kinds.pop("languages", [Language.ES])
    made = form(people=kinds.pop("known", ()), **kinds)
    return filled_word(return_form_word(made, languages), answer, people, change)


def read(content: bytes, event: Event = WORKSHOP) -> ReturnedForm:
    return returned_of(content, "form", event, DIRECTORY)


def codes(found: ReturnedForm) -> list[str]:
    return [each.code for each in found.all_findings]


def places(found: ReturnedForm, code: str) -> list[str]:
    wording = Wording.load(Language.EN)
    return [each.place.words(wording) for each in found.all_findings if each.code == code and each.place]


def changed(content: bytes, parts: dict[str, Callable[[bytes], bytes]], **new: bytes) -> bytes:
    """A packed file with some parts as these make them, and new ones."""
    packed = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, parts[name](data) if name in parts else data)
        for name, data in new.items():
            target.writestr(name, data)
    return packed.getvalue()
