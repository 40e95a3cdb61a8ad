"""All that is held about a person, as text and as JSON."""

from __future__ import annotations

import json
from datetime import date, time

import pytest

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.event import Event, EventWording
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.domain.person_data import DataPart, PersonData
from rcm_desktop.papers.person_data import person_json, person_text

FIRST, LAST = date(2031, 7, 17), date(2031, 7, 18)
DIRECTORY = Directory.shipped()
ANA = Delegate(
    "part",
    "ana",
    "Ana Solano",
    "Lic.",
    "Directora",
    "Ministerio",
    "ana@example.org",
    Part.HEAD,
    "SV",
    "+503 1234",
    Language.EN,
)
MARKS = (DoorMark("part", FIRST, "", Arrival.ARRIVED, time(9, 5)), DoorMark("part", LAST, "s1", Arrival.LEFT))
EVENT = Event("e", "workshop-2031-07", en=EventWording("Workshop"), es=EventWording("Taller"))
CONTACT = Contact("c", EntryKind.COUNTRY, "SV", name="Ana Solano", address="Calle 1\nSan Salvador")
DATA = PersonData(
    "ana", "Ana Solano", (DataPart(EVENT, (FIRST, LAST), ANA, MARKS, {"diet": "no nuts"}),), (CONTACT,)
)


def test_every_field_is_in_the_text() -> None:
    assert person_text(DATA, DIRECTORY, Language.EN, LAST, "records.rcm").splitlines() == [
        "Data held about Ana Solano",
        "As of 18 July 2031, in the file of records records.rcm",
        "",
        "TAKES PART IN",
        "",
        "Event: Workshop",
        "Days: 17-18 July 2031",
        "For: El Salvador",
        "As: head of delegation",
        "Title: Lic.",
        "Name: Ana Solano",
        "Function: Directora",
        "Institution: Ministerio",
        "E-mail: ana@example.org",
        "Telephone: +503 1234",
        "Listens in: English",
        "Diet: no nuts",
        "At the door: 17 July 2031: arrived at 09:05",
        "At the door: 18 July 2031, session s1: left before the end",
        "",
        "IN THE DIRECTORY",
        "",
        "For: El Salvador",
        "As: receives letters",
        "Name: Ana Solano",
        "Address: Calle 1 San Salvador",
    ]


def test_the_text_in_spanish() -> None:
    text = person_text(DATA, DIRECTORY, Language.ES, LAST, "records.rcm")
    assert "Evento: Taller" in text
    assert "En la puerta: 17 de julio de 2031: llegó a las 09:05" in text
    assert "Escucha en: inglés" in text


def test_the_json_has_every_field() -> None:
    plain = json.loads(person_json(DATA))
    (part,) = plain["parts"]
    assert part["event"]["days"] == ["2031-07-17", "2031-07-18"]
    assert part["telephone"] == "+503 1234" and part["interpretation"] == "en"
    assert part["private"] == {"diet": "no nuts"}
    assert part["door"][0] == {
        "part": "part",
        "day": "2031-07-17",
        "session": "",
        "arrival": "arrived",
        "at": "09:05:00",
    }
    assert plain["contacts"][0]["address"] == "Calle 1\nSan Salvador"


def test_nobody_is_known_by_more_than_the_name() -> None:
    text = person_text(PersonData("x", "Ana"), DIRECTORY, Language.EN, LAST, "r.rcm")
    assert text.endswith("holds nothing else about this person.\n")


@pytest.mark.parametrize("name", ["Ana\u202egnp.exe", "Ana\nBea", "Ana\x00 Bea"])
def test_a_name_neither_turns_the_line_nor_breaks_it(name: str) -> None:
    first = person_text(PersonData("x", name), DIRECTORY, Language.EN, LAST, "r.rcm").splitlines()[0]
    assert first in ("Data held about Anagnp.exe", "Data held about Ana Bea")
