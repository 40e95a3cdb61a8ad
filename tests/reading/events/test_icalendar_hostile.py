"""Calendar files that were made to break a reader, or broken on the way: conditions, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.reading.events.icalendar_file import calendar_of
from rcm_desktop.wording import Wording
from tests.reading.events.calendar_texts import MANAGUA, calendar, event, read
from tests.reading.events.test_icalendar_file import SUMMER

SOUND = calendar(
    event(
        "DTSTART;TZID=Ours:20310224T100000",
        "DTEND;TZID=Ours:20310224T110000",
        "RRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO",
        "EXDATE;TZID=Ours:20310303T100000",
        "SEQUENCE:2",
        "LOCATION:Sala 2",
    ),
    event("RECURRENCE-ID;TZID=Ours:20310310T100000", "DTSTART:20310311T150000Z", "DURATION:PT1H"),
    event("DTSTART;VALUE=DATE:20310706", uid="2"),
    head=f"{SUMMER}\n{MANAGUA.format(name='Managua')}X-WR-TIMEZONE:America/Costa_Rica",
)
_VALUES = st.one_of(
    st.text(max_size=40),
    st.from_regex(r"[0-9]{8}(T[0-9]{6}Z?)?", fullmatch=True),
    st.from_regex(r"[+-]?P([0-9]{1,12}[WD])?(T[0-9]{1,12}[HMS])?", fullmatch=True),
    st.from_regex(
        r"FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;(COUNT|INTERVAL|BYMONTH|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYSETPOS)"
        r"=-?[0-9]{1,3}){0,3}(;BYDAY=-?[0-9]{0,2}(MO|SU))?(;UNTIL=[0-9]{8})?",
        fullmatch=True,
    ),
)
_NAMES = [
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "RDATE",
    "EXDATE",
    "RECURRENCE-ID",
    "SEQUENCE",
    "UID",
    "STATUS",
]
_PARAMS = [
    "",
    ";VALUE=DATE",
    ";TZID=America/Managua",
    ";TZID=Ours",
    ";TZID=",
    ";X",
    ";TZID=../../etc/passwd",
    ';A="',
]


def told(content: bytes) -> None:
    """It is read, or refused in a sentence."""
    try:
        found = calendar_of(content, "a.ics", "America/Costa_Rica")
    except Condition as condition:
        assert Wording.load(Language.EN).sentence(condition)
    else:
        assert all(each.when.exact_days and each.name for each in found.events)
        assert all(each.sentence(Wording.load(Language.ES)) for each in found.findings)


@given(st.integers(0, len(SOUND)), st.binary(max_size=8), st.integers(0, 60))
def test_bytes_put_in_and_taken_out(at: int, put_in: bytes, taken_out: int) -> None:
    told(SOUND[:at] + put_in + SOUND[at + taken_out :])


@given(st.lists(st.tuples(st.sampled_from(_NAMES), st.sampled_from(_PARAMS), _VALUES), max_size=6))
def test_any_values(lines: list[tuple[str, str, str]]) -> None:
    written = [f"{name}{params}:{value}".replace("\r", "").replace("\n", "") for name, params, value in lines]
    told(
        calendar(event("DTSTART;TZID=Ours:20310706T100000"), event(*written), head=SUMMER).replace(
            b"\xed", b""
        )
    )


@given(_VALUES, _VALUES)
def test_any_zone(one: str, other: str) -> None:
    rule, start = (each.replace("\r", "").replace("\n", "") for each in (one, other))
    head = SUMMER.replace("FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", rule).replace("16010311T020000", start)
    told(calendar(event("DTSTART;TZID=Ours:20310706T100000"), head=head))


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../../etc/passwd", "C:\\Windows", "", "/" * 100, "a/" * 1000, "Ours\x00", "posixrules"],
)
def test_names_of_zones_are_no_paths(name: str) -> None:
    told(calendar(event(f"DTSTART;TZID={name}:20310706T100000")))


def test_a_picture_inside_is_not_looked_into() -> None:
    found = read(event("DTSTART:20310706T100000", f"ATTACH;ENCODING=BASE64;VALUE=BINARY:{'A' * 4_000_000}"))

    assert [each.code for each in found.findings] == ["attachments"]


def test_one_reader_leaves_nothing_for_the_next() -> None:
    """A zone that one file describes is not known in another."""
    line = "DTSTART;TZID=Ours:20310706T100000"
    assert read(event(line), head=SUMMER).events[0].when.zone == "UTC−5"

    assert read(event(line)).events[0].when.zone == ""
