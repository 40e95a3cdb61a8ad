"""Events of calendar files on their way into the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from rcm_desktop.domain.events.calendar_entries import (
    CalendarTime,
    ReadCalendarEvent,
    calendar_time,
    events_between,
    is_uid_of_session,
    own_event,
    uid_of_event,
    uid_of_session,
)
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.taken_in import Effect, TakenIn, all_taken_in
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import Language

DAYS = When.on(date(2031, 7, 6), date(2031, 7, 7))
READ = ReadCalendarEvent(
    "77@example.org", DAYS, sequence=1, title="Mesa redonda", place="Sala 2", note="Con café", organiser="OIM"
)


def taken(read: ReadCalendarEvent, *events: Event) -> TakenIn:
    (one,) = all_taken_in([read], events, Language.ES)
    return one


def stored() -> Event:
    return replace(taken(READ).event, id="e1", key="external-2031-07")


def test_a_new_event() -> None:
    made = taken(READ, Event("x", "x"))

    assert (made.effect, made.known, made.effect.is_offered) == (Effect.NEW, None, True)
    assert made.event == Event(
        "", "", EventKind.EXTERNAL, DAYS, es=EventWording("Mesa redonda", "Sala 2", "Con café"),
        organisers=("OIM",), changed=1, uid="77@example.org",
    )  # fmt: skip


def test_the_language_of_the_file_goes_before_that_of_the_window() -> None:
    event = taken(replace(READ, language=Language.EN)).event

    assert (event.en.title, event.es.title) == ("Mesa redonda", "")


def test_what_has_no_title_is_named_by_what_there_is() -> None:
    assert taken(replace(READ, title="")).event.es.title == "OIM"
    assert taken(ReadCalendarEvent("u", DAYS)).event.es.title == "u"


def test_the_same_again_changes_nothing() -> None:
    assert taken(READ, stored()).effect is Effect.SAME


def test_an_update_is_known_by_its_name() -> None:
    moved = replace(READ, when=DAYS.moved(7), sequence=2)

    made = taken(moved, Event("x", "x"), stored())

    assert (made.effect, made.known) == (Effect.CHANGE, stored())
    assert made.event == replace(stored(), when=DAYS.moved(7), changed=2)


def test_an_older_file_is_not_offered() -> None:
    made = taken(replace(READ, place="Sala 1", sequence=0), stored())

    assert (made.effect, made.effect.is_offered) == (Effect.OLDER, False)


def test_a_cancellation_changes_the_state_alone() -> None:
    cancelled = replace(READ, state=EventState.CANCELLED, title="Cancelada: Mesa redonda", sequence=2)

    made = taken(cancelled, stored())

    assert made.effect is Effect.CANCEL
    assert made.event == replace(stored(), state=EventState.CANCELLED, changed=2)
    assert taken(cancelled).effect is Effect.UNKNOWN
    assert taken(cancelled, made.event).effect is Effect.SAME


def test_each_repetition_is_an_event_of_its_own() -> None:
    first, second = replace(READ, occurrence="20310706"), replace(READ, occurrence="20310713")
    known = replace(taken(first).event, id="e1")

    effects = [each.effect for each in all_taken_in([first, second], [known], Language.ES)]

    assert effects == [Effect.SAME, Effect.NEW]


OURS = Event(
    "e1", "workshop-2031-07", EventKind.WORKSHOP, DAYS, EventWording("Workshop", "Belmopan", "Note"),
    EventWording("Taller", "Belmopán", "Nota"), changed=3,
)  # fmt: skip
OUR_FILE = ReadCalendarEvent(
    uid_of_event(OURS), DAYS, sequence=3, title="Workshop / Taller", place="Belmopan / Belmopán",
    note="Note\n\nNota", kind=EventKind.WORKSHOP,
)  # fmt: skip


def test_a_file_of_ours_is_known() -> None:
    assert taken(OUR_FILE, OURS).effect is Effect.SAME
    one_language = replace(OUR_FILE, title="Taller", place="Belmopán", note="Nota", language=Language.ES)
    assert taken(one_language, OURS).effect is Effect.SAME


def test_a_file_of_ours_that_somebody_changed() -> None:
    moved = replace(OUR_FILE, when=DAYS.moved(1), title="Taller nuevo", language=Language.ES, place="")

    made = taken(moved, OURS)

    assert made.effect is Effect.CHANGE
    assert made.event == replace(OURS, when=DAYS.moved(1), es=replace(OURS.es, title="Taller nuevo"))


def test_a_file_of_ours_in_another_file_of_records() -> None:
    made = taken(OUR_FILE)

    assert (made.event.id, made.event.uid, made.event.kind) == ("e1", "", EventKind.WORKSHOP)
    assert uid_of_event(made.event) == OUR_FILE.uid
    # A meeting has a record, which no file brings.
    assert taken(replace(OUR_FILE, kind=EventKind.MEETING)).event.kind is EventKind.EXTERNAL


def test_what_our_file_cannot_say_stays_as_it_is() -> None:
    """Hours of several days, a time bound to another event, that it was held, another way to write a zone."""
    hours = replace(OURS, when=replace(DAYS, opens=time(9), closes=time(17)))
    assert taken(OUR_FILE, hours).effect is Effect.SAME

    eve = replace(OURS, when=When(bound=Bound(Relation.BEFORE, "e2")))
    target = Event("e2", "e2", when=When.on(date(2031, 7, 7)))
    assert taken(replace(OUR_FILE, when=When.on(date(2031, 7, 6))), eve, target).effect is Effect.SAME

    assert taken(OUR_FILE, replace(OURS, state=EventState.HELD)).effect is Effect.SAME

    at_nine = replace(When.on(date(2031, 7, 6)), opens=time(9), zone="UTC-6")
    in_utc = replace(at_nine, opens=time(15), zone="UTC")
    assert taken(replace(OUR_FILE, when=in_utc), replace(OURS, when=at_nine)).effect is Effect.SAME
    later = replace(in_utc, opens=time(16))
    assert taken(replace(OUR_FILE, when=later), replace(OURS, when=at_nine)).event.when == later


def test_names() -> None:
    assert own_event(uid_of_event(OURS)) == "e1"
    assert own_event("77@example.org") == own_event(uid_of_session("e1")) == ""
    assert is_uid_of_session(uid_of_session("e1")) and not is_uid_of_session(uid_of_event(OURS))


@pytest.mark.parametrize(
    ("last", "opens", "closes", "is_all_day"),
    [
        (date(2031, 7, 6), time(9), time(17), False),
        (date(2031, 7, 6), time(9), None, False),
        (date(2031, 7, 6), None, time(17), True),
        (date(2031, 7, 7), time(22), time(1), False),
        (date(2031, 7, 7), time(9), time(17), True),
        (date(2031, 7, 7), time(14), time(12), True),
        (date(2031, 7, 7), time(14), None, True),
    ],
)
def test_hours_are_of_one_day_or_one_night(
    last: date, opens: time | None, closes: time | None, is_all_day: bool
) -> None:
    when = replace(When.on(date(2031, 7, 6), last), opens=opens, closes=closes)

    time_ = calendar_time(Event("e", "e", when=when), [])

    assert time_ is not None and time_.is_all_day is is_all_day


def test_whole_days_and_hours_are_never_the_same() -> None:
    day = CalendarTime(date(2031, 7, 6), date(2031, 7, 6))

    assert not day.is_same(replace(day, opens=time(0)))
    assert not replace(day, opens=time(9)).is_same(replace(day, opens=time(9), zone="UTC"))


def test_events_between_days() -> None:
    month = Event("m", "m", when=When(PartialDate(2031, 8)))
    undated = Event("u", "u")
    events = [OURS, month, undated]

    assert events_between(events, date(2031, 7, 7), date(2031, 7, 31)) == [OURS, undated]
    assert events_between(events, date(2031, 7, 8), None) == [month, undated]
    assert events_between(events, None, date(2031, 7, 5)) == [undated]
    assert events_between(events, None, None) == events
