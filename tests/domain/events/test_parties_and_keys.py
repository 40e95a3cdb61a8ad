"""Countries and organisations in a line, and readable keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import Event, EventKind
from rcm_desktop.domain.events.keys import event_key
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.parties import parties_words, parties_written, party_word
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language

DAY = Directory.shipped().on(date(2025, 7, 9))


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Mexico, Canada", ("MX", "CA")),
        ("México; Canadá", ("MX", "CA")),
        ("mx,ca", ("MX", "CA")),
        (" MEXICO ,, mexico , MX ", ("MX",)),
        ("IOM, OIM", ("IOM",)),
        ("UNODC, Friends of   the  Road", ("UNODC", "Friends of the Road")),
        ("XX", ("XX",)),
        ("", ()),
        (" , ; ", ()),
    ],
)
def test_what_is_written_in_a_line(words: str, parties: tuple[str, ...]) -> None:
    assert parties_written(words, DAY) == parties


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_of_the_directory_are_read_back_from_their_words(language: Language) -> None:
    countries = tuple(each.code for each in DAY.countries())
    organisations = tuple(each.id for each in DAY.organisations())
    everybody = (*countries, *organisations, "Somebody else")
    assert parties_written(parties_words(everybody, language, DAY), DAY) == everybody


def test_a_word_for_each() -> None:
    assert party_word("SV", Language.ES, DAY) == "El Salvador"
    assert party_word("IOM", Language.ES, DAY) == "OIM"
    assert party_word("The Friends", Language.ES, DAY) == "The Friends"


@pytest.mark.parametrize(
    ("kind", "body", "when", "key"),
    [
        (EventKind.WORKSHOP, "", When.on(date(2017, 8, 3)), "workshop-2017-08"),
        (EventKind.WORKING_GROUP, "", When(PartialDate(2017, 8)), "working-group-2017-08"),
        (EventKind.WORKSHOP, "", When(PartialDate(2019)), "workshop-2019"),
        (EventKind.DEADLINE, "", When(PartialDate(0, 7, 15)), "deadline"),
        (EventKind.OTHER, "", When(), "other"),
        (EventKind.MEETING, "RCGM", When.on(date(2017, 6, 20)), "rcgm-2017-06"),
        (EventKind.EXTERNAL, "RCGM", When(PartialDate(2017)), "external-2017"),
    ],
)
def test_keys_name_what_is_known(kind: EventKind, body: str, when: When, key: str) -> None:
    event = Event("", "", kind, when, body=body)
    assert event_key(event, ()) == key
    second = event_key(event, {key})
    assert second != key and second.startswith(key)
    assert event_key(replace(event, id="x"), {key, second}) not in {key, second}
