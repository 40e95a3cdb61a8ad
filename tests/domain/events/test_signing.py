"""Which sheets there are to be signed."""

from __future__ import annotations

from datetime import date, time

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.signing import SigningSheet, signing_sheets
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.sessions import Session

FIRST, SECOND = date(2031, 7, 8), date(2031, 7, 9)
EVENT = Event("e", "e", when=When.on(FIRST, SECOND))


def test_a_day_without_sessions_has_one_sheet() -> None:
    assert signing_sheets(EVENT) == (SigningSheet(FIRST), SigningSheet(SECOND))


def test_sessions_have_a_sheet_each_in_the_order_of_time() -> None:
    late = Session("a", FIRST, time(14))
    early = Session("b", FIRST, time(9))
    after = Session("c", date(2031, 7, 10), time(9))
    assert signing_sheets(EVENT, (after, late, early)) == (
        SigningSheet(FIRST, early),
        SigningSheet(FIRST, late),
        SigningSheet(SECOND),
        SigningSheet(date(2031, 7, 10), after),
    )


def test_an_event_that_is_not_dated_has_one_sheet() -> None:
    assert signing_sheets(Event("e", "e", when=When(PartialDate(2031, 7)))) == (SigningSheet(),)
