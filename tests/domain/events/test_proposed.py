"""Events made from what both languages of a conclusion propose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.proposed import ProposedEvent, proposed_events
from rcm_desktop.domain.events.when import Bound, Relation
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting

EN, ES = Language.EN, Language.ES
MEETING = Meeting("m", "rcgm-2031-06", "RCGM", date(2031, 6, 18), date(2031, 6, 20))
DIRECTORY = Directory.shipped()
FIRST, LAST = date(2031, 7, 6), date(2031, 7, 7)
ENGLISH = EventProposal(
    "16.c", ProposalKind.EVENT, FIRST, LAST, Precision.DAY, "To hold a workshop in Tegucigalpa.",
    "workshop on consular care", "Tegucigalpa", ("HN",), ("IOM", "Friends"), said=(5, 9),
)  # fmt: skip
SPANISH = replace(
    ENGLISH, text="Celebrar un taller en Tegucigalpa.", title="taller sobre atención consular",
    hosts=("HN", "GT"), supporters=("OIM",),
)  # fmt: skip


def made(english: list[EventProposal], spanish: list[EventProposal], *known: Event) -> list[ProposedEvent]:
    return proposed_events("n", {EN: english, ES: spanish}, MEETING, DIRECTORY, known)


def test_both_languages_make_one_event() -> None:
    (found,) = made([ENGLISH], [SPANISH])
    event = found.event
    assert (event.id, event.key, event.kind, event.state) == (
        "", "", EventKind.WORKSHOP, EventState.CONFIRMED,
    )  # fmt: skip
    assert event.en == EventWording("Workshop on consular care", "Tegucigalpa")
    assert event.es == EventWording("Taller sobre atención consular", "Tegucigalpa")
    assert event.when.exact_days == (FIRST, LAST)
    assert (event.hosts, event.donors) == (("HN", "GT"), ("IOM", "Friends"))
    assert event.source is not None
    assert (event.source.meeting, event.source.node) == ("m", "n")
    assert found.words == f"{ENGLISH.text} / {SPANISH.text}"
    assert (found.inferred, found.is_past, found.stands) == ((), False, "")


def test_what_differs_in_time_kind_or_precision_stays_apart() -> None:
    for changed in (
        replace(SPANISH, end=date(2031, 7, 8)),
        replace(SPANISH, kind=ProposalKind.DEADLINE),
        replace(SPANISH, precision=Precision.MONTH),
    ):
        assert len(made([ENGLISH], [changed])) == 2


def test_two_of_one_time_in_one_language_are_two() -> None:
    second = replace(ENGLISH, title="another workshop")
    found = made([ENGLISH, second], [SPANISH, replace(SPANISH, title="otro taller")])
    assert [(each.event.en.title, each.event.es.title) for each in found] == [
        ("Workshop on consular care", "Taller sobre atención consular"),
        ("Another workshop", "Otro taller"),
    ]


def test_only_what_neither_language_says_is_inferred() -> None:
    without = replace(ENGLISH, inferred=("year",))
    (found,) = made([without], [SPANISH])
    assert (found.inferred, found.event.when.inferred) == ((), ())
    (found,) = made([without], [replace(SPANISH, inferred=("year", "place"))])
    assert (found.inferred, found.event.when.inferred) == (("year",), ("year",))
    (found,) = made([replace(without, inferred=("place", "year"))], [])
    assert found.event.when.inferred == ("year",)


@pytest.mark.parametrize(
    ("start", "end", "precision", "first", "last"),
    [
        (date(2031, 9, 1), date(2031, 9, 30), Precision.MONTH, PartialDate(2031, 9), None),
        (date(2031, 9, 1), date(2031, 11, 30), Precision.MONTH, PartialDate(2031, 9), PartialDate(2031, 11)),
        (date(2032, 1, 1), date(2032, 12, 31), Precision.YEAR, PartialDate(2032), None),
        (date(2032, 1, 1), date(2033, 12, 31), Precision.YEAR, PartialDate(2032), PartialDate(2033)),
        (FIRST, FIRST, Precision.DAY, PartialDate.of(FIRST), None),
    ],
)
def test_no_more_of_a_date_is_kept_than_the_words_give(
    start: date, end: date, precision: Precision, first: PartialDate, last: PartialDate | None
) -> None:
    (found,) = made([replace(ENGLISH, start=start, end=end, precision=precision)], [])
    assert (found.event.when.first, found.event.when.last) == (first, last)


def test_a_deadline_is_its_last_day() -> None:
    (found,) = made([replace(ENGLISH, kind=ProposalKind.DEADLINE)], [])
    assert found.event.kind is EventKind.DEADLINE
    assert found.event.when.exact_days == (LAST, LAST)


def relative(kind: ProposalKind, lead: str, words: str) -> EventProposal:
    text = f"To hold a forum {lead} {words}."
    at = text.index(words)
    return replace(
        ENGLISH, kind=kind, start=None, end=None, precision=Precision.RELATIVE, bound=words, text=text,
        said=(at, at + len(words)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("words", "body"),
    [
        ("next Vice-Ministerial Meeting", "VM"),
        ("XXII Vice-Ministerial Meeting", "VM"),
        ("próxima Reunión Viceministerial", "VM"),
        ("next meeting of the Vice-Ministers of the RCM", "VM"),
        ("próxima reunión de las y los viceministros", "VM"),
        ("meeting of the RCM", "RCM"),
        ("meeting of the RCGM", "RCGM"),
        ("próxima reunión del GRCM", "RCGM"),
        ("next meeting of the Regional Consultation Group on Migration", "RCGM"),
        ("summit of nobody", ""),
    ],
)
def test_what_follows_a_meeting_is_bound_to_the_next_of_its_body(words: str, body: str) -> None:
    (found,) = made([relative(ProposalKind.DEADLINE, "before the", words)], [])
    assert found.event.when.bound == Bound(Relation.BEFORE, "", body, date(2031, 6, 20), words)
    assert found.event.when.first is None


@pytest.mark.parametrize(
    ("kind", "lead", "relation"),
    [
        (ProposalKind.DEADLINE, "in time for the", Relation.BEFORE),
        (ProposalKind.EVENT, "within the framework of the", Relation.DURING),
        (ProposalKind.EVENT, "en el marco de la", Relation.DURING),
        (ProposalKind.EVENT, "immediately before the", Relation.BEFORE),
        (ProposalKind.EVENT, "immediately after the", Relation.AFTER),
    ],
)
def test_how_it_lies_to_the_meeting(kind: ProposalKind, lead: str, relation: Relation) -> None:
    (found,) = made([relative(kind, lead, "next Vice-Ministerial Meeting")], [])
    assert found.event.when.bound is not None
    assert found.event.when.bound.relation is relation


def test_what_is_over_is_held() -> None:
    (found,) = made([replace(ENGLISH, past=True)], [SPANISH])
    assert found.is_past
    assert found.event.state is EventState.HELD


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Seminar on data", EventKind.WORKSHOP),
        ("ad hoc group on return", EventKind.WORKING_GROUP),
        ("forum of civil society", EventKind.OTHER),
        ("course of training", EventKind.WORKSHOP),
        ("discourse on data", EventKind.OTHER),
        ("network of liaison officers", EventKind.WORKING_GROUP),
        ("Seminario-taller sobre datos", EventKind.WORKSHOP),
    ],
)
def test_the_title_tells_the_kind(title: str, kind: EventKind) -> None:
    (found,) = made([replace(ENGLISH, title=title)], [])
    assert found.event.kind is kind


def test_what_stands_in_the_calendar_is_told_though_it_was_put_right() -> None:
    (first,) = made([ENGLISH], [SPANISH])
    there = replace(first.event, id="there")
    renamed = replace(there, en=EventWording("Another name"), es=EventWording())
    moved = replace(there, when=replace(there.when, first=PartialDate(2031, 8, 1), last=None))
    for known in (there, renamed, moved):
        assert made([ENGLISH], [SPANISH], known)[0].stands == "there"
    elsewhere = replace(there, source=replace(there.source, node="other"))  # type: ignore[type-var]
    both = replace(renamed, when=moved.when)
    deadline = replace(there, kind=EventKind.DEADLINE)
    for known in (elsewhere, both, deadline, replace(there, source=None)):
        assert made([ENGLISH], [SPANISH], known)[0].stands == ""


def test_a_title_of_nothing_and_no_proposals() -> None:
    (found,) = made([replace(ENGLISH, title="")], [])
    assert found.event.en.title == ""
    assert made([], []) == []
