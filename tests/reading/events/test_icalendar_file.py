"""Invitations of others, as their programs write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.calendar_entries import own_event
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.sessions import Session
from rcm_desktop.domain.zones import zone_called
from rcm_desktop.papers.events.icalendar_file import icalendar_file
from rcm_desktop.reading.errors import (
    CalendarDamaged,
    CalendarEmpty,
    CalendarIsAnswer,
    CalendarOld,
    CalendarTooLarge,
    CalendarTooMany,
    FileEmpty,
    FileMissing,
    NotACalendar,
)
from rcm_desktop.reading.events.icalendar_file import calendar_of, read_calendar
from rcm_desktop.wording import Wording
from tests.reading.events.calendar_texts import MANAGUA, calendar, event, only, read


def timed(first: date, opens: time, closes: time | None, zone: str, last: date | None = None) -> When:
    return replace(When.on(first, last), opens=opens, closes=closes, zone=zone)


def test_an_invitation_of_a_mail_program() -> None:
    found = read(
        event(
            "SEQUENCE:3",
            "DTSTAMP:20310301T120000Z",
            "DTSTART;TZID=Central America Standard Time:20310314T150000",
            "DTEND;TZID=Central America Standard Time:20310314T163000",
            "SUMMARY;LANGUAGE=es-CR:Mesa redonda\\, segunda parte",
            "LOCATION:Sala 2\\; piso 3",
            "DESCRIPTION:Primera línea\\nSegunda",
            'ORGANIZER;CN="Rosa Méndez":mailto:rosa@example.org',
            "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:ana@example.org",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:Reminder",
            "TRIGGER:-PT15M",
            "END:VALARM",
            title="first wins",
        ).replace("SUMMARY:first wins\n", ""),
        head="METHOD:REQUEST\nX-WR-CALNAME:Agenda de la OIM",
    )

    (one,) = found.events
    assert (one.uid, one.sequence, one.occurrence) == ("1@example.org", 3, "")
    assert (one.title, one.language) == ("Mesa redonda, segunda parte", Language.ES)
    assert (one.place, one.note) == ("Sala 2; piso 3", "Primera línea\nSegunda")
    assert (one.organiser, one.state) == ("Rosa Méndez", EventState.CONFIRMED)
    assert one.when == timed(date(2031, 3, 14), time(15), time(16, 30), "America/Guatemala")
    assert (found.name, found.findings) == ("Agenda de la OIM", ())


@pytest.mark.parametrize(
    ("lines", "when"),
    [
        (["DTSTART;VALUE=DATE:20310706", "DTEND;VALUE=DATE:20310708"],
         When.on(date(2031, 7, 6), date(2031, 7, 7))),
        (["DTSTART;VALUE=DATE:20310706"], When.on(date(2031, 7, 6))),
        (["DTSTART:20310706", "DTEND:20310706"], When.on(date(2031, 7, 6))),
        (["DTSTART;VALUE=DATE:20310706", "DURATION:P3D"], When.on(date(2031, 7, 6), date(2031, 7, 8))),
        (["DTSTART:20310706T000000", "DTEND:20310708T000000"], When.on(date(2031, 7, 6), date(2031, 7, 7))),
        (["DTSTART;TZID=America/Managua:20310706T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"],
         When.on(date(2031, 7, 6))),
        (["DTSTART:20310706T090000"], timed(date(2031, 7, 6), time(9), None, "")),
        (["DTSTART;TZID=America/Panama:20310706T090000", "DURATION:PT1H30M"],
         timed(date(2031, 7, 6), time(9), time(10, 30), "America/Panama")),
        (["DTSTART;TZID=America/Panama:20310706T090000", "DTEND;TZID=America/Panama:20310707T170000"],
         timed(date(2031, 7, 6), time(9), time(17), "America/Panama", date(2031, 7, 7))),
        (["DTSTART;TZID=America/Panama:20310706T220000", "DTEND;TZID=America/Panama:20310707T010000"],
         timed(date(2031, 7, 6), time(22), time(1), "America/Panama", date(2031, 7, 7))),
        (["DTSTART:20310706T090000", "DTEND:20310708T000000"],
         timed(date(2031, 7, 6), time(9), time(23, 59), "", date(2031, 7, 7))),
        (["DTSTART;TZID=America/Panama:20310706T090000", "DTEND:20310706T150000Z"],
         timed(date(2031, 7, 6), time(9), time(10), "America/Panama")),
    ],
)  # fmt: skip
def test_days_and_times(lines: list[str], when: When) -> None:
    assert only(*lines).when == when


@pytest.mark.parametrize(
    "name",
    ["America/Managua", "/example.org/20310101/America/Managua", "America/Managua/", '"America/Managua"'],
)
def test_a_zone_is_known_by_its_name(name: str) -> None:
    assert only(f"DTSTART;TZID={name}:20310706T090000").when.zone == "America/Managua"


@pytest.mark.parametrize(("name", "zone"), [("Romance Standard Time", "Europe/Paris"),
                                            ("Central Standard Time (Mexico)", "America/Mexico_City"),
                                            ("Canada Central Standard Time", "America/Regina")])  # fmt: skip
def test_windows_has_names_of_its_own(name: str, zone: str) -> None:
    assert only(f"DTSTART;TZID={name}:20310706T090000").when.zone == zone


def test_a_zone_that_the_file_describes() -> None:
    when = only("DTSTART;TZID=Our clock:20310706T090000", head=MANAGUA.format(name="Our clock")).when

    zone = zone_called(when.zone)
    assert zone is not None
    assert datetime.combine(date(2031, 7, 6), time(9), zone).astimezone(UTC).hour == 15


SUMMER = """\
BEGIN:VTIMEZONE
TZID:Ours
BEGIN:STANDARD
DTSTART:16011104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0500
TZOFFSETTO:-0600
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3;UNTIL=99991231T235959Z
TZOFFSETFROM:-0600
TZOFFSETTO:-0500
END:DAYLIGHT
END:VTIMEZONE"""


@pytest.mark.parametrize(("day", "hours"), [("20310115", -6), ("20310706", -5), ("20311201", -6)])
def test_a_zone_with_summer_time_that_the_file_describes(day: str, hours: int) -> None:
    when = only(f"DTSTART;TZID=Ours:{day}T090000", head=SUMMER).when

    assert when.zone == f"UTC−{-hours}"


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;INTERVAL=0", "FREQ=YEARLY",
     "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"],
)  # fmt: skip
def test_a_zone_is_not_reckoned_by_any_rule(rule: str) -> None:
    head = SUMMER.replace("FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", rule)
    found = read(event("DTSTART;TZID=Ours:20310706T090000"), head=head)

    assert [each.code for each in found.findings] == ["zone_unknown"]
    assert found.events[0].when == timed(date(2031, 7, 6), time(9), None, "")


def test_a_zone_nobody_knows_is_told_once() -> None:
    lines = ["DTSTART;TZID=Atlantis:20310706T090000", "DTEND;TZID=Atlantis:20310706T100000"]
    found = read(event(*lines), event(*lines, uid="2"))

    (finding,) = found.findings
    assert finding.sentence(Wording.load(Language.EN)).startswith("The time zone “Atlantis” is not known.")
    assert found.events[0].when == timed(date(2031, 7, 6), time(9), time(10), "")


def test_an_offset_in_the_name_of_a_zone() -> None:
    assert only('DTSTART;TZID="(UTC-06:00) Central America":20310706T090000').when.zone == "UTC−6"


def test_utc_is_shown_in_the_zone_of_the_calendar_else_in_ours_else_as_it_is() -> None:
    line = "DTSTART:20310706T210000Z"

    assert only(line, head="X-WR-TIMEZONE:America/Costa_Rica", zone="America/Panama").when == timed(
        date(2031, 7, 6), time(15), None, "America/Costa_Rica"
    )
    assert only(line, zone="America/Panama").when == timed(date(2031, 7, 6), time(16), None, "America/Panama")
    assert only(line).when == timed(date(2031, 7, 6), time(21), None, "UTC")


def test_what_is_cancelled() -> None:
    line = "DTSTART;VALUE=DATE:20310706"

    assert only(line, "STATUS:CANCELLED").is_cancellation
    assert only(line, head="METHOD:CANCEL").is_cancellation
    assert only(line, "STATUS:TENTATIVE").state is EventState.TENTATIVE


def test_the_later_of_two_with_one_name_counts() -> None:
    first = event("SEQUENCE:2", "DTSTART;VALUE=DATE:20310708")
    second = event("SEQUENCE:1", "DTSTART;VALUE=DATE:20310706")

    assert [each.when.first for each in read(first, second).events] == [PartialDate(2031, 7, 8)]


def test_an_event_without_a_name_gets_the_same_each_time() -> None:
    nameless = event("DTSTART;VALUE=DATE:20310706").replace("UID:1@example.org\n", "")

    assert read(nameless).events[0].name == read(nameless).events[0].name != ""


def test_what_is_left_out_is_said() -> None:
    found = read(
        event("DTSTART:tomorrow", title="No day"),
        event("DTSTART;VALUE=DATE:99990706", uid="2", title="Far off"),
        event("DTSTART:20310706T090000", "DTEND:20310706T080000", uid="3", title="Backwards"),
        event("DTSTART;VALUE=DATE:20310706", "ATTACH:https://example.org/a.pdf", "ATTACH:b", uid="4"),
        event("DTSTART;VALUE=DATE:20310706", f"DESCRIPTION:{'x' * 10_001}", uid="5", title="Long"),
        "BEGIN:VTODO\nUID:6\nSUMMARY:Task\nEND:VTODO",
        "BEGIN:VJOURNAL\nUID:7\nEND:VJOURNAL",
    )

    assert [(each.code, each.words, each.count) for each in found.findings] == [
        *[("attachments", "", 2), ("no_events", "", 2), ("no_day", "No day", 1), ("no_day", "Far off", 1)],
        *[("end_before", "Backwards", 1), ("cut", "Long", 1)],
    ]
    assert {each.uid for each in found.events} == {"3", "4", "5"}
    for language in LANGUAGES:
        sentences = [each.sentence(Wording.load(language)) for each in found.findings]
        assert all(each.endswith(".") and "{" not in each for each in sentences)


def test_a_file_of_ours_comes_back() -> None:
    here = timed(date(2031, 3, 14), time(15), time(16, 30), "America/Costa_Rica")
    events = [
        Event("a1", "a", EventKind.WORKSHOP, When.on(date(2031, 7, 6), date(2031, 7, 7)),
              EventWording("Workshop; one", "Belmopan", "Two\nlines")),
        Event("b2", "b", EventKind.MEETING, here, EventWording("Virtual"), changed=4),
    ]  # fmt: skip
    sessions = {"b2": [Session("s", date(2031, 3, 14), time(15))]}
    stamp = datetime(2031, 1, 1, tzinfo=UTC)
    content = icalendar_file(events, events, [Language.EN], stamp, sessions=sessions).content

    found = calendar_of(content, "ours.ics")

    assert [own_event(each.name) for each in found.events] == ["b2", "a1"]
    virtual, workshop = found.events
    assert (virtual.when, virtual.sequence, virtual.kind) == (here, 4, EventKind.MEETING)
    assert (workshop.title, workshop.note, workshop.language) == ("Workshop; one", "Two\nlines", Language.EN)
    assert [each.code for each in found.findings] == ["sessions"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_encodings_and_line_ends(encoding: str, ends: str) -> None:
    text = calendar(event("DTSTART;VALUE=DATE:20310706", title="Migración")).decode()

    found = calendar_of(text.replace("\r\n", ends).encode(encoding), "a.ics")

    assert found.events[0].title == "Migración"


def test_folded_lines_are_joined_before_a_letter_is_read() -> None:
    content = calendar(event("DTSTART;VALUE=DATE:20310706", title="Migra\nción de ma\n\tñana"))
    folded = content.replace(
        "Migra\r\nción de ma\r\n\tñana".encode(), "Migra\r\n ción de ma\r\n\tñana".encode()
    )

    assert calendar_of(folded, "a.ics").events[0].title == "Migración de mañana"


def test_signs_that_turn_words_around_are_dropped() -> None:
    assert only("DTSTART;VALUE=DATE:20310706", "LOCATION:\u202eecalP\x07\u2066").place == "ecalP"


@pytest.mark.parametrize(
    ("content", "condition"),
    [
        (b"", FileEmpty),
        (b"  \r\n ", FileEmpty),
        (b"Dear colleagues, the meeting is on 6 July.", NotACalendar),
        (b"%PDF-1.7\0\1\2", NotACalendar),
        (b"PK\3\4\0\0", NotACalendar),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n", NotACalendar),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", CalendarEmpty),
        (b"BEGIN:VCALENDAR\r\nVERSION:1.0\r\nEND:VCALENDAR\r\n", CalendarOld),
        (calendar(event("DTSTART:20310706T090000"))[:-20], CalendarDamaged),
        (calendar("BEGIN:VEVENT\nEND:VTODO\nEND:VEVENT"), CalendarDamaged),
        (b"BEGIN:VCALENDAR\r\n" * 10, CalendarDamaged),
        (calendar(event("DTSTART:20310706T090000"), head="METHOD:REPLY"), CalendarIsAnswer),
        (calendar(*["BEGIN:VEVENT\nEND:VEVENT"] * 5_001), CalendarTooMany),
        (calendar(*[event("DTSTART:20310706T090000", uid=str(n)) for n in range(2_001)]), CalendarTooMany),
        (calendar(*[event("RRULE:X", uid=str(n)) for n in range(201)]), CalendarTooMany),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * (5 * 1024 * 1024), CalendarTooLarge),
    ],
)  # fmt: skip
def test_files_that_are_refused(content: bytes, condition: type[Condition]) -> None:
    with pytest.raises(condition) as raised:
        calendar_of(content, "invitation.ics")

    assert "invitation.ics" in Wording.load(Language.ES).sentence(raised.value)


def test_from_the_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(calendar(event("DTSTART;VALUE=DATE:20310706")))

    assert read_calendar(path).events[0].title == "Round table"
    with pytest.raises(FileMissing):
        read_calendar(tmp_path / "b.ics")
    path.write_bytes(b"x" * (21 * 1024 * 1024))
    with pytest.raises(CalendarTooLarge):
        read_calendar(path)
