"""Events that repeat: listed day by day, or refused in words."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from rcm_desktop.domain.events.calendar_entries import ReadCalendarEvent
from rcm_desktop.domain.events.event import EventState
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.wording import Wording
from tests.reading.events.calendar_texts import event, read

WEEKLY = "DTSTART;TZID=America/Winnipeg:20310224T100000"


def days(found: tuple[ReadCalendarEvent, ...]) -> list[date]:
    return [each.when.first.exact for each in found if each.when.first and each.when.first.exact]


def listed(*lines: str) -> list[date]:
    found = read(event(*lines))
    assert not found.findings
    return days(found.events)


def march(*of_month: int) -> list[date]:
    return [date(2031, 3, day) for day in of_month]


def test_a_weekly_meeting_stays_at_ten_over_the_change_of_clocks() -> None:
    found = read(event(WEEKLY, "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4")).events

    assert days(found) == [date(2031, 2, 24), *march(3, 10, 17)]
    assert {(each.when.opens, each.when.closes) for each in found} == {(time(10), time(11))}
    assert len({each.name for each in found}) == 4


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["DTSTART;VALUE=DATE:20310303", "RRULE:FREQ=DAILY;UNTIL=20310305"], march(3, 4, 5)),
        (["DTSTART;TZID=America/Winnipeg:20310303T190000", "RRULE:FREQ=DAILY;UNTIL=20310306T010000Z"],
         march(3, 4, 5)),
        (["DTSTART:20310303T190000", "RRULE:FREQ=DAILY;UNTIL=20310305"], march(3, 4, 5)),
        (["DTSTART:20310304T190000", "RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU;COUNT=2"], march(4, 18)),
        (["DTSTART:20310303T190000", "RRULE:FREQ=DAILY;COUNT=4", "EXDATE:20310304T190000,20310306T190000"],
         march(3, 5)),
        (["DTSTART:20310303T190000", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20310304"], march(3, 5)),
        (["DTSTART;TZID=America/Winnipeg:20310303T190000", "RRULE:FREQ=DAILY;COUNT=3",
          "EXDATE:20310305T010000Z"], march(3, 5)),
        (["DTSTART:20310303T190000", "RDATE:20310307T190000", "RDATE;VALUE=PERIOD:20310309T190000/PT1H"],
         march(3, 7, 9)),
        (["DTSTART:20310303T190000", "RRULE:FREQ=DAILY;UNTIL=19560229"], march(3)),
        (["DTSTART;VALUE=DATE:20310303", "RDATE;VALUE=DATE:20310307,20310303"], march(3, 7)),
    ],
)  # fmt: skip
def test_rules_and_single_days(lines: list[str], expected: list[date]) -> None:
    assert listed(*lines) == expected


def test_utc_repeats_in_utc_and_is_shown_here() -> None:
    found = read(
        event("DTSTART:20310303T010000Z", "RRULE:FREQ=DAILY;COUNT=2"), zone="America/Costa_Rica"
    ).events

    assert days(found) == march(2, 3)
    assert {each.when.opens for each in found} == {time(19)}


def test_one_of_them_is_otherwise() -> None:
    found = read(
        event(WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3", "LOCATION:Room 1"),
        event(
            "RECURRENCE-ID;TZID=America/Winnipeg:20310303T100000",
            "DTSTART;TZID=America/Winnipeg:20310304T140000",
            title="On Tuesday",
        ),
        event("RECURRENCE-ID:20310310T150000Z", "DTSTART:20310310T150000Z", "STATUS:CANCELLED"),
    )

    assert days(found.events) == [date(2031, 2, 24), *march(4, 10)]
    first, second, third = found.events
    assert (second.title, second.when.opens, second.occurrence) == ("On Tuesday", time(14), "20310303T100000")
    assert (first.state, third.state) == (EventState.CONFIRMED, EventState.CANCELLED)


def test_one_day_of_a_series_that_the_file_does_not_hold() -> None:
    (one,) = read(event("RECURRENCE-ID:20310303T100000", "DTSTART:20310304T100000")).events

    assert (one.name, days((one,))) == ("1@example.org/20310303T100000", march(4))


def test_a_change_of_all_later_ones_is_told() -> None:
    found = read(
        event(WEEKLY, "RRULE:FREQ=WEEKLY;COUNT=3"),
        event("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/Winnipeg:20310303T100000", WEEKLY),
    )

    assert [each.code for each in found.findings] == ["following"]


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ("FREQ=WEEKLY", "endless"),
        ("FREQ=DAILY;COUNT=101", "too_many"),
        ("FREQ=DAILY;UNTIL=20310901", "too_many"),
        ("FREQ=YEARLY;COUNT=50", "too_far"),
        ("FREQ=YEARLY;UNTIL=20990101", "too_far"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5", "too_far"),
        ("FREQ=SECONDLY;COUNT=5", "unusual"),
        ("FREQ=YEARLY;BYSECOND=1,2,3;COUNT=5", "unusual"),
        ("FREQ=DAILY;INTERVAL=0;COUNT=5", "unusual"),
        ("FREQ=DAILY;COUNT=0", "unusual"),
        ("FREQ=DAILY;COUNT=99999999999", "unusual"),
        ("FREQ=DAILY;UNTIL=tomorrow", "unusual"),
        ("FREQ=DAILY;BYDAY=XX;COUNT=2", "unusual"),
        ("FREQ=YEARLY;BYDAY=0MO;COUNT=2", "unusual"),
        ("FREQ=MONTHLY;BYMONTHDAY=99;COUNT=2", "too_far"),
        (f"FREQ=DAILY;BYMONTHDAY={','.join(['1'] * 400)};COUNT=2", "unusual"),
        ("WHENEVER", "unusual"),
        ("", "unusual"),
    ],
)
def test_what_is_not_listed_is_refused_in_words(rule: str, code: str) -> None:
    found = read(event("DTSTART:20310303T100000", f"RRULE:{rule}"))

    assert (found.events, [each.code for each in found.findings]) == ((), [code])
    for language in LANGUAGES:
        assert "Round table" in found.findings[0].sentence(Wording.load(language))


def test_a_rule_of_exceptions_is_refused() -> None:
    found = read(event("DTSTART:20310303T100000", "RRULE:FREQ=DAILY;COUNT=2", "EXRULE:FREQ=DAILY;COUNT=1"))

    assert [each.code for each in found.findings] == ["unusual"]


def test_a_hundred_are_listed() -> None:
    found = read(event("DTSTART:20310101T100000", "RRULE:FREQ=DAILY;COUNT=100"))

    assert len(found.events) == 100
    assert found.events[-1].when.first is not None
    assert found.events[-1].when.first.exact == datetime(2031, 4, 10).date()


@pytest.mark.parametrize("year", [1901, 1996, 2028, 2087])
def test_a_rule_falls_on_the_days_of_its_own_years(year: int) -> None:
    """The last Friday of each February, which leap years move."""
    days_ = listed(f"DTSTART:{year}0110T100000", "RRULE:FREQ=YEARLY;BYMONTH=2;BYDAY=-1FR;COUNT=9")[1:]

    assert [each.year for each in days_] == list(range(year, year + 9))
    assert all(
        each.weekday() == 4 and each.month == 2 and (each + timedelta(days=7)).month == 3 for each in days_
    )


def test_rules_over_a_century_without_its_leap_day_are_refused() -> None:
    found = read(event("DTSTART:20950303T100000", "RRULE:FREQ=DAILY;COUNT=2"))

    assert [each.code for each in found.findings] == ["too_far"]


def test_a_leap_day_repeats() -> None:
    assert listed("DTSTART;VALUE=DATE:20280229", "RRULE:FREQ=YEARLY;COUNT=2") == [
        date(2028, 2, 29),
        date(2032, 2, 29),
    ]
