"""Partial dates, times bound to other events, and meetings as events."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import (
    Event,
    EventKind,
    EventState,
    EventWording,
    bound_to,
    days_of_event,
    follow_event,
    is_to_be_dated,
    of_meeting,
)
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording


@pytest.mark.parametrize("stored", ["2031-07-06", "2031-07", "2031", "--07-15", "--02-29", "--07"])
def test_a_partial_date_is_read_as_it_is_stored(stored: str) -> None:
    assert str(PartialDate.read(stored)) == stored


@pytest.mark.parametrize("stored", ["", "2031-13", "2031-02-29", "07", "---15", "2031-7"])
def test_what_no_calendar_holds_is_refused(stored: str) -> None:
    with pytest.raises(ValueError):
        PartialDate.read(stored)


def test_a_month_may_mean_any_of_its_days_and_a_day_without_year_none() -> None:
    assert PartialDate(2032, 2).span() == (date(2032, 2, 1), date(2032, 2, 29))
    assert PartialDate(0, 7, 15).span() is None
    assert When(PartialDate(2031), PartialDate(2032, 3)).span() == (date(2031, 1, 1), date(2032, 3, 31))


def test_an_event_before_another_follows_it() -> None:
    summit = Event("s", "s", EventKind.MEETING, When.on(date(2031, 11, 27), date(2031, 11, 28)), body="VM")
    early = replace(summit, id="e", when=When.on(date(2031, 3, 1)))
    bound = When(bound=Bound(Relation.BEFORE, body="VM", since=date(2031, 6, 20)))
    forum = Event("f", "f", when=bound)
    events = [early, summit, forum]
    assert bound_to(forum, events) == summit
    assert days_of_event(forum, events) == (date(2031, 11, 26), date(2031, 11, 26))
    later = replace(summit, when=summit.when.moved(5))
    assert days_of_event(forum, [early, later]) == (date(2031, 12, 1), date(2031, 12, 1))
    assert is_to_be_dated(forum, [early])
    assert bound_to(forum, [early, replace(summit, state=EventState.CANCELLED)]) is None


def test_the_record_of_a_meeting_and_its_event_say_the_same() -> None:
    spanish, english = MeetingWording(place="Ciudad Luz"), MeetingWording(place="Luz City")
    meeting = Meeting("m", "vm-2031-11", "VM", date(2031, 11, 27), date(2031, 11, 28), english, spanish)
    meeting = replace(meeting, ordinal=26, host="PA", zone="America/Panama")
    event = of_meeting(Event("m", "m"), meeting, Directory.shipped().on(None))
    assert event.title(Language.EN).startswith("XXVI ")
    assert (event.place(Language.ES), event.hosts, event.key) == ("Ciudad Luz", ("PA",), "vm-2031-11")
    assert follow_event(meeting, event) == meeting
    moved = follow_event(meeting, replace(event, when=event.when.moved(7)))
    assert (moved.start, moved.end) == (date(2031, 12, 4), date(2031, 12, 5))


def test_a_title_of_its_own_stays() -> None:
    event = Event("m", "m", en=EventWording("Extraordinary session"))
    meeting = Meeting("m", "rcgm-2031", "RCGM")
    assert of_meeting(event, meeting, Directory.shipped().on(None)).title(Language.ES) != ""
    assert (
        of_meeting(event, meeting, Directory.shipped().on(None)).title(Language.EN) == "Extraordinary session"
    )
