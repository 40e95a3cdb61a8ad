"""Values as cards print them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rcm_desktop.domain.entries import EntryKind, Facts, NamedEntry, Names
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Part
from rcm_desktop.papers.events.card_words import issuer_of, once_each, sent_by
from rcm_desktop.papers.list_words import printed
from tests.papers.events.cards import DIRECTORY, person


@pytest.mark.parametrize(
    ("typed", "letters"),
    [
        ("Ana Núñez", "Ana Núñez"),
        ("  Ana\n\tNúñez\u00a0 ", "Ana Núñez"),
        ("\u202eAna\u202c \u2067Núñez\u2069\u200f", "Ana Núñez"),
        ("A\u00adna\ufeff N\u200búñez", "Ana Núñez"),
        ("Ana\x00\x1b[0m\ud800", "Ana[0m"),
        ("Nu\u0301n\u0303ez", "Núñez"),
        ("<b>Ana</b> & {x}", "<b>Ana</b> & {x}"),
        ("\u200e\u200f", ""),
    ],
)
def test_a_name_is_its_letters(typed: str, letters: str) -> None:
    assert printed(typed) == letters


def test_what_is_said_twice_stands_once() -> None:
    assert once_each("Honduras", " Honduras", "", "Panamá") == ("Honduras", "Panamá")


def test_who_sent_a_person() -> None:
    def sent(part: Part, delegation: str, institution: str = "") -> str:
        someone = replace(person(1, "Ana", part, delegation), institution=institution)
        return sent_by(someone, DIRECTORY, Language.ES)

    assert sent(Part.DELEGATE, "US", "Ministry") == "Estados Unidos"
    assert sent(Part.OBSERVER, "IOM") == "OIM"
    assert sent(Part.GUEST, "Club of\tRome") == "Club of Rome"
    assert sent(Part.GUEST, "", "Universidad") == "Universidad"
    assert sent(Part.GUEST, "") == ""
    assert sent(Part.STAFF, "") == sent(Part.STAFF, "SECRETARIAT") == "Secretaría Técnica"
    assert sent(Part.STAFF, "", "Universidad") == "Universidad"


def test_who_issues_a_certificate() -> None:
    office = Names("Office", listed="the Office", long="Office of Ports")
    entry = NamedEntry(EntryKind.SECRETARIAT, "X", Facts(office, Names("Oficina")))
    assert issuer_of(entry, Language.EN) == "The Office of Ports"
    assert issuer_of(entry, Language.ES) == "Oficina"
    assert issuer_of(DIRECTORY.secretariat(), Language.ES).startswith("La Secretaría Técnica de la")
