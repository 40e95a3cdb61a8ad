"""Calendar files as another reader sees them, from three time zones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.events.calendar_entries import uid_of_event, uid_of_session
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.sessions import Session
from rcm_desktop.domain.text import clean
from rcm_desktop.papers.events.icalendar_file import icalendar_file
from rcm_desktop.papers.events.icalendar_zones import described
from tests.papers.events.calendars import Calendar, read, zones_in

STAMP = datetime(2031, 5, 2, 14, 30, tzinfo=UTC)
READERS = ("America/Costa_Rica", "America/Winnipeg", "Europe/Madrid")

GROUP = Event(
    "0b6f", "group-2017-07", EventKind.WORKING_GROUP,
    replace(When.on(date(2017, 7, 6), date(2017, 7, 7)), zone="America/Mexico_City"),
    EventWording("Ad Hoc Group", "Mexico City", "With interpretation."),
    EventWording("Grupo Ad Hoc", "Ciudad de México", "Con interpretación."),
    hosts=("MX",),
)  # fmt: skip
VIRTUAL = Event(
    "77aa", "virtual-2031-03", EventKind.MEETING,
    replace(When.on(date(2031, 3, 14)), opens=time(15), closes=time(16, 30), zone="America/Costa_Rica"),
    EventWording("Virtual meeting", "On line"), EventWording("Reunión virtual", "En línea"),
)  # fmt: skip


def written(*events: Event, languages: Iterable[Language] = (Language.EN,), name: str = "") -> Calendar:
    return read(icalendar_file(events, events, tuple(languages), STAMP, name=name).content)


@pytest.mark.parametrize("zone", READERS)
def test_two_days_are_two_days_in_every_zone(zone: str) -> None:
    calendar = written(GROUP)

    days = calendar.days_in(calendar.event(uid_of_event(GROUP)), zone)

    assert days == [date(2017, 7, 6), date(2017, 7, 7)]


@pytest.mark.parametrize("zone", READERS)
def test_two_days_with_hours_are_no_bar_over_the_night(zone: str) -> None:
    hours = replace(GROUP, when=replace(GROUP.when, opens=time(9), closes=time(17, 30)))

    entry = (calendar := written(hours)).events[0]

    assert calendar.days_in(entry, zone) == [date(2017, 7, 6), date(2017, 7, 7)]
    # Mexico City had summer time in July 2017.
    assert entry["DESCRIPTION"] == "With interpretation.\nHours: 09:00–17:30, UTC−5."


@pytest.mark.parametrize(
    ("reader", "there"),
    [("America/Costa_Rica", "15:00"), ("America/Winnipeg", "16:00"), ("Europe/Madrid", "22:00")],
)
def test_three_in_san_jose_is_three_there(reader: str, there: str) -> None:
    calendar = written(VIRTUAL)
    entry = calendar.events[0]

    assert entry.params("DTSTART") == {"TZID": "America/Costa_Rica"}
    assert entry["DTSTART"] == "20310314T150000"
    assert f"{calendar.moment(entry, 'DTSTART').astimezone(ZoneInfo(reader)):%H:%M}" == there
    assert calendar.moment(entry, "DTEND") - calendar.moment(entry, "DTSTART") == timedelta(minutes=90)


def test_after_a_change_the_name_is_the_same_and_the_number_higher() -> None:
    before = written(GROUP).events[0]
    moved = replace(GROUP, when=GROUP.when.moved(7), changed=GROUP.changed + 1)
    after = written(moved).events[0]

    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after["DTSTART"] == "20170713"


def test_the_same_data_gives_the_same_bytes() -> None:
    one = icalendar_file([GROUP, VIRTUAL], [GROUP, VIRTUAL], LANGUAGES, STAMP)
    # Another order, and another zone for the same moment.
    elsewhere = STAMP.astimezone(ZoneInfo("Europe/Madrid"))
    other = icalendar_file([VIRTUAL, GROUP], [VIRTUAL, GROUP], LANGUAGES, elsewhere)

    assert one.content == other.content


@pytest.mark.parametrize(
    ("languages", "title", "language", "category"),
    [
        ([Language.EN], "Ad Hoc Group", "en", "Working group"),
        ([Language.ES], "Grupo Ad Hoc", "es", "Grupo de trabajo"),
        (LANGUAGES, "Ad Hoc Group / Grupo Ad Hoc", None, "Working group,Grupo de trabajo"),
    ],
)
def test_words_in_either_language_or_both(
    languages: list[Language], title: str, language: str | None, category: str
) -> None:
    entry = written(GROUP, languages=languages).events[0]

    assert entry["SUMMARY"] == title
    assert entry.params("SUMMARY").get("LANGUAGE") == language
    assert entry["CATEGORIES"] == category


def test_a_title_in_the_other_language_says_so() -> None:
    entry = written(replace(GROUP, es=EventWording()), languages=[Language.ES]).events[0]

    assert (entry["SUMMARY"], entry.params("SUMMARY")) == ("Ad Hoc Group", {"LANGUAGE": "en"})
    assert entry["DESCRIPTION"] == "With interpretation."


def test_notes_of_both_languages_stand_below_each_other() -> None:
    entry = written(replace(GROUP, closes=date(2017, 6, 30)), languages=LANGUAGES).events[0]

    assert entry["DESCRIPTION"] == (
        "With interpretation.\nConfirmations of attendance until 30 June 2017.\n\n"
        "Con interpretación.\nConfirmaciones de asistencia: hasta el 30 de junio de 2017."
    )


@pytest.mark.parametrize(
    ("state", "status", "transparency"),
    [
        (EventState.TENTATIVE, "TENTATIVE", "OPAQUE"),
        (EventState.CONFIRMED, "CONFIRMED", "OPAQUE"),
        (EventState.HELD, "CONFIRMED", "OPAQUE"),
        (EventState.CANCELLED, "CANCELLED", "TRANSPARENT"),
    ],
)
def test_states(state: EventState, status: str, transparency: str) -> None:
    entry = written(replace(GROUP, state=state)).events[0]

    assert (entry["STATUS"], entry["TRANSP"]) == (status, transparency)


def test_a_deadline_is_a_day_that_keeps_nobody_busy() -> None:
    when = replace(When.on(date(2031, 4, 30)), closes=time(17), zone="America/Guatemala")
    entry = written(Event("d", "d", EventKind.DEADLINE, when, EventWording("Comments"))).events[0]

    assert (entry["DTSTART"], entry["DTEND"], entry["TRANSP"]) == ("20310430", "20310501", "TRANSPARENT")
    assert entry["DESCRIPTION"] == "Hours: 17:00, UTC−6."


def test_what_has_no_days_is_left_out_and_named() -> None:
    month = Event("m", "m", when=When(PartialDate(2017, 9)), en=EventWording("Workshop"))
    year = Event("y", "y", when=When(PartialDate(2019)), en=EventWording("Workshop"))
    bound = Event("b", "b", when=When(bound=Bound(Relation.BEFORE, body="VM")), en=EventWording("Forum"))
    typo = Event("t", "t", when=When.on(date(17, 7, 6)), en=EventWording("Year 17"))
    guessed = Event(
        "g", "g", when=replace(When.on(date(2031, 7, 15)), inferred=("year",)), en=EventWording("Comments")
    )
    everything = [month, year, bound, typo, guessed, GROUP]

    made = icalendar_file(everything, everything, LANGUAGES, STAMP)

    assert made.left_out == (month, year, bound, typo, guessed)
    assert [each["SUMMARY"] for each in read(made.content).events] == ["Ad Hoc Group / Grupo Ad Hoc"]


def test_what_is_bound_goes_out_on_the_days_of_today() -> None:
    forum = Event("f", "f", when=When(bound=Bound(Relation.BEFORE, GROUP.id)), en=EventWording("Forum"))

    made = icalendar_file([forum], [forum, GROUP], [Language.EN], STAMP)

    (entry,) = read(made.content).events
    assert (entry["DTSTART"], entry["DTEND"]) == ("20170705", "20170706")


def test_what_is_bound_changes_with_what_it_follows() -> None:
    forum = Event(
        "f", "f", when=When(bound=Bound(Relation.BEFORE, GROUP.id)), en=EventWording("Forum"), changed=1
    )
    moved = replace(GROUP, when=GROUP.when.moved(7), changed=GROUP.changed + 1)

    before, after = (
        read(icalendar_file([forum], [forum, each], [Language.EN], STAMP).content).events[0]
        for each in (GROUP, moved)
    )

    assert (before["DTSTART"], after["DTSTART"]) == ("20170705", "20170712")
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_the_zone_of_a_time_is_that_of_the_host_where_none_is_named() -> None:
    hosted = replace(VIRTUAL, hosts=("HN",), when=replace(VIRTUAL.when, zone=""))
    offset = replace(VIRTUAL, when=replace(VIRTUAL.when, zone="UTC-6"))
    floating = replace(VIRTUAL, when=replace(VIRTUAL.when, zone=""))

    assert written(hosted).events[0].params("DTSTART") == {"TZID": "America/Tegucigalpa"}
    assert written(offset).events[0]["DTSTART"] == "20310314T210000Z"
    entry = written(floating).events[0]
    assert (entry["DTSTART"], entry.params("DTSTART")) == ("20310314T150000", {})


def test_a_meeting_over_midnight_and_one_without_an_end() -> None:
    nights = PartialDate(2031, 3, 15)
    late_when = replace(VIRTUAL.when, last=nights, opens=time(22), closes=time(1))
    late = written(replace(VIRTUAL, when=late_when)).events[0]
    open_ = written(replace(VIRTUAL, when=replace(VIRTUAL.when, closes=None))).events[0]

    assert (late["DTSTART"], late["DTEND"]) == ("20310314T220000", "20310315T010000")
    assert "DTEND" not in open_.lines


def test_sessions_stand_beside_their_meeting() -> None:
    sessions = (
        Session("s1", date(2017, 7, 6), time(9), time(12, 30), "Opening session", "Sesión inaugural"),
        Session("s2", date(2017, 7, 7), time(14)),
    )
    made = icalendar_file([GROUP], [GROUP], [Language.ES], STAMP, sessions={GROUP.id: sessions})
    calendar = read(made.content)
    opening = calendar.event(uid_of_session("s1"))

    assert opening["SUMMARY"] == "Grupo Ad Hoc: Sesión inaugural"
    assert opening["RELATED-TO"] == uid_of_event(GROUP)
    assert calendar.moment(opening, "DTSTART").astimezone(UTC) == datetime(2017, 7, 6, 14, tzinfo=UTC)
    assert calendar.event(uid_of_session("s2"))["SUMMARY"] == "Grupo Ad Hoc"


def test_the_file_is_a_calendar_and_no_invitation() -> None:
    calendar = written(GROUP, languages=[Language.ES], name="Eventos\nde 2017")

    assert "METHOD" not in calendar.head.lines
    assert calendar.head["X-WR-CALNAME"] == "Eventos de 2017"
    assert written(GROUP).head["X-WR-CALNAME"] == "Regional Conference on Migration: calendar"
    assert not {"ATTENDEE", "ORGANIZER"} & calendar.events[0].lines.keys()


def test_a_part_names_the_whole() -> None:
    part = replace(VIRTUAL, parent=GROUP.id)

    assert written(part, GROUP).event(uid_of_event(part))["RELATED-TO"] == uid_of_event(GROUP)


def test_what_was_taken_from_another_calendar_keeps_its_name() -> None:
    assert written(replace(GROUP, uid="4711@example.org")).events[0]["UID"] == "4711@example.org"


def test_nothing_that_one_event_asks_of_people_goes_out() -> None:
    made = icalendar_file([replace(GROUP, private=("diet",))], [GROUP], LANGUAGES, STAMP)

    assert b"diet" not in made.content


PAYLOADS = [
    "BEGIN:VALARM\r\nACTION:AUDIO", "a\x00b\x07c", "one\ntwo\rthree\u2028four", "\u202egnp.exe",
    "a\\Nb\\nc\\,d;e,f:g", 'quote " and "; =', "\ud800half", "<b>&amp;</b>", "=cmd|' /C calc'!A0",
    "\ufeff\u200fשלום", "x" * 5000, "ñ" * 200,
]  # fmt: skip


@pytest.mark.parametrize("words", PAYLOADS, ids=range(len(PAYLOADS)))
def test_words_are_never_more_than_words(words: str) -> None:
    event = replace(GROUP, id=f"i{words[:20]}", en=EventWording(words, words, words), es=EventWording())

    (entry,) = written(event, name=words).events

    assert entry.lines.keys() <= {
        *("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "TRANSP", "CATEGORIES", "X-RCM-KIND"),
        *("SUMMARY", "LOCATION", "DESCRIPTION"),
    }
    assert not set("\u202e\u200f\ufeff\x00\x07\ud800") & set(entry["SUMMARY"] + entry["DESCRIPTION"])


@given(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Cn", "Co", "Zl", "Zp"]), min_size=1))
def test_a_title_comes_back_as_it_was_written(title: str) -> None:
    entries = written(replace(GROUP, en=EventWording(title, "p", title))).events

    assert entries[0].lines.get("DESCRIPTION", ({}, ""))[1] == clean(title).strip()


def test_a_blank_title_is_said_in_the_other_language() -> None:
    (entry,) = written(replace(GROUP, en=EventWording(" ", "p"))).events
    assert entry["SUMMARY"] == GROUP.es.title


@pytest.mark.parametrize(
    "name",
    ["America/Winnipeg", "Europe/Madrid", "America/Costa_Rica", "America/Mexico_City", "America/Havana",
     "America/St_Johns", "America/Tijuana", "Asia/Kolkata", "Australia/Lord_Howe", "America/Caracas"],
)  # fmt: skip
@pytest.mark.parametrize("years", [(2017, 2017), (2031, 2031), (2005, 2026)])
def test_a_zone_is_described_as_it_is(name: str, years: tuple[int, int]) -> None:
    """At many moments of the years, by the description alone."""
    zone = ZoneInfo(name)
    first, last = date(years[0], 1, 1), date(years[1], 12, 31)
    lines = described(zone, first, last).to_ical().decode()
    there = zones_in(lines)[name]
    moment = datetime(years[0], 1, 1, tzinfo=UTC)
    while moment.year <= years[1]:
        local = moment.astimezone(zone).replace(tzinfo=None)
        clocks = local.replace(tzinfo=zone).utcoffset(), local.replace(tzinfo=there).utcoffset()
        is_twice = local.replace(tzinfo=zone, fold=1).utcoffset() != clocks[0]
        assert is_twice or clocks[0] == clocks[1], local
        # Near a change of the clocks every twenty minutes count.
        is_near = (moment + timedelta(days=1)).astimezone(zone).utcoffset() != local.replace(
            tzinfo=zone
        ).utcoffset()
        moment += timedelta(minutes=20) if is_near else timedelta(hours=3 if years[0] == years[1] else 20)


@pytest.mark.parametrize(
    ("name", "rules"), [("America/Winnipeg", 2), ("Europe/Madrid", 2), ("America/Panama", 0)]
)
def test_a_zone_is_described_by_yearly_rules(name: str, rules: int) -> None:
    """Some calendars read nothing else."""
    lines = described(ZoneInfo(name), date(2017, 7, 6), date(2019, 7, 6)).to_ical().decode()

    assert lines.count("RRULE:FREQ=YEARLY") == rules
    assert lines.count("DTSTART:") == max(rules, 1)


def test_clocks_change_in_the_time_that_ends() -> None:
    """RFC 5545, 3.6.5: at two o'clock of the time before, in spring and in autumn."""
    lines = described(ZoneInfo("America/Winnipeg"), date(2031, 7, 6), date(2031, 7, 6)).to_ical().decode()

    assert re.findall(r"DTSTART:(\d+T\d+)", lines) == ["20300310T020000", "20301103T020000"]
    assert re.findall(r"TZOFFSET(?:FROM|TO):(\S+)", lines) == ["-0600", "-0500", "-0500", "-0600"]
