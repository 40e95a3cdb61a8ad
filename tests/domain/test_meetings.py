"""A meeting's record and its key."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import Meeting, MeetingLine, MeetingWording, meeting_key

EN, ES = LANGUAGES
JUNE = date(2031, 6, 20)


@pytest.mark.parametrize(
    ("body", "start", "key"),
    [
        ("RCGM", JUNE, "rcgm-2031-06"),
        ("Red de Protección", JUNE, "red-de-proteccion-2031-06"),
        (" XII / VM ", JUNE, "xii-vm-2031-06"),
        ("RCGM", None, "rcgm"),
        ("", JUNE, "meeting-2031-06"),
        ("会议", None, "meeting"),
    ],
)
def test_a_key_says_the_body_and_the_month(body: str, start: date | None, key: str) -> None:
    assert meeting_key(body, start, ()) == key


def test_a_key_that_is_taken_is_numbered() -> None:
    taken = {"rcgm-2031-06"}
    for expected in ("rcgm-2031-06-2", "rcgm-2031-06-3"):
        key = meeting_key("RCGM", JUNE, taken)
        assert key == expected
        taken.add(key)
    assert meeting_key("RCGM", date(2031, 7, 1), taken) == "rcgm-2031-07"


def test_a_place_is_said_in_the_other_language_where_it_must() -> None:
    meeting = Meeting("1", "k", en=MeetingWording(place="Mexico City"))
    assert [meeting.place(language) for language in LANGUAGES] == ["Mexico City"] * 2
    meeting = meeting.with_wording(ES, MeetingWording(place="Ciudad de México"))
    assert [meeting.place(language) for language in LANGUAGES] == ["Mexico City", "Ciudad de México"]
    for en, es, said in (("a", "b", ["a", "b"]), ("a", "", ["a", "a"]), ("", "b", ["b", "b"])):
        line = MeetingLine("1", "k", "", None, None, en, es)
        assert [line.place(language) for language in LANGUAGES] == said


def test_each_language_has_its_wording() -> None:
    english, spanish = MeetingWording(("Meeting",)), MeetingWording(("Reunión",))
    meeting = Meeting("1", "k").with_wording(EN, english).with_wording(ES, spanish)
    assert (meeting.wording(EN), meeting.wording(ES)) == (english, spanish)
