"""People over a real file: everybody once, joined, told apart, kept for some years; private details."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.returned import Fate, PersonProposal, ReturnProposal
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.people import Delegate
from rcm_desktop.services.private_details import DetailNotAsked, EventOver
from rcm_desktop.services.records import new_delegate
from rcm_desktop.services.returned_forms import ReturnedForms

DAY = date(2031, 7, 17)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        yield opened


def event(opened: Opened, day: date | None, title: str = "Workshop") -> str:
    when = When(PartialDate(day.year, day.month, day.day)) if day is not None else When()
    (added,) = opened.calendar.add(Event("", "", EventKind.WORKSHOP, when, EventWording(title)))
    return added.id


@pytest.fixture
def first(opened: Opened) -> str:
    return event(opened, DAY)


@pytest.fixture
def second(opened: Opened) -> str:
    return event(opened, DAY.replace(year=2033), "Second workshop")


ANA = replace(new_delegate("Ana Lucía Barrios", "SV"), function="Directora")
ALSO = replace(new_delegate("Barrios, Ana Lucia", "SV"), email="ana@example.org")


def state(opened: Opened, *events: str) -> list[tuple[Delegate, ...]]:
    return [opened.calendar.record(each).delegates for each in events]


def test_everybody_is_listed_once_with_all_parts(opened: Opened, first: str, second: str) -> None:
    opened.participants.add(first, ANA)
    opened.participants.add(second, replace(ANA, id="again"), ALSO)
    known = opened.people.all()
    assert [(each.name, each.events) for each in known] == [
        ("Ana Lucía Barrios", frozenset((first, second))),
        ("Barrios, Ana Lucia", frozenset((second,))),
    ]


def test_two_are_joined_in_one_step_that_can_be_taken_back(opened: Opened, first: str, second: str) -> None:
    opened.participants.add(first, ANA)
    opened.participants.add(second, ALSO)
    before = state(opened, first, second), opened.people.all()
    (pair,) = opened.people.likely_the_same()
    assert not pair.both_in
    opened.people.join(ANA.person, ALSO.person)
    (joined,) = opened.people.all()
    assert (joined.id, joined.name, joined.events) == (ANA.person, ANA.name, frozenset((first, second)))
    assert not opened.people.likely_the_same()
    opened.calendar.undo()
    assert (state(opened, first, second), opened.people.all()) == before
    assert opened.people.likely_the_same()
    opened.calendar.redo()
    assert len(opened.people.all()) == 1
    assert opened.health().is_well


def test_joined_people_bear_the_name_that_was_chosen(opened: Opened, first: str, second: str) -> None:
    opened.participants.add(first, ANA)
    opened.participants.add(second, ALSO)
    opened.people.join(ANA.person, ALSO.person, "  Ana Lucía  Barrios Mena ")
    assert {each.name for group in state(opened, first, second) for each in group} == {
        "Ana Lucía Barrios Mena"
    }
    opened.calendar.undo()
    assert [each.name for each in opened.people.all()] == [ANA.name, ALSO.name]


def test_who_is_in_the_same_event_twice_is_told_and_becomes_one(opened: Opened, first: str) -> None:
    asked = replace(opened.calendar.record(first).event, private=("diet", "access"))
    opened.calendar.put(asked)
    opened.participants.add(first, ANA, ALSO)
    opened.door.mark(first, [ALSO.id], DAY, at=time(9))
    opened.private_details.put(first, ANA.id, {"diet": "none"}, DAY)
    opened.private_details.put(first, ALSO.id, {"diet": "other", "access": "stairs"}, DAY)
    (pair,) = opened.people.likely_the_same()
    assert pair.both_in == {first}
    before = opened.calendar.record(first)
    opened.people.join(ANA.person, ALSO.person)
    record = opened.calendar.record(first)
    assert record.delegates == (replace(ANA, email="ana@example.org"),)
    assert [mark.part for mark in record.marks] == [ANA.id]
    assert opened.private_details.of(first) == {ANA.id: {"diet": "none", "access": "stairs"}}
    opened.calendar.undo()
    again = opened.calendar.record(first)
    assert set(again.delegates) == set(before.delegates) and again.marks == before.marks


def test_people_told_apart_are_not_proposed_again(opened: Opened, first: str, second: str) -> None:
    opened.participants.add(first, ANA)
    opened.participants.add(second, ALSO)
    opened.people.tell_apart(ANA.person, ALSO.person)
    opened.people.tell_apart(ALSO.person, ANA.person)
    assert not opened.people.likely_the_same()
    opened.calendar.undo()
    assert opened.people.likely_the_same()


def test_all_that_is_held_about_somebody(opened: Opened, first: str, second: str) -> None:
    opened.private_details.ask(first, ["diet"], DAY)
    opened.participants.add(second, replace(ANA, id="again"))
    opened.participants.add(first, ANA)
    opened.door.mark(first, [ANA.id], DAY)
    opened.private_details.put(first, ANA.id, {"diet": "no nuts"}, DAY)
    opened.book.put_contact(Contact("", EntryKind.COUNTRY, "SV", name="ANA LUCIA BARRIOS"))
    opened.book.put_contact(Contact("", EntryKind.COUNTRY, "SV", name="Somebody else"))
    data = opened.people.data(ANA.person)
    assert [each.event.id for each in data.parts] == [first, second]
    assert [mark.day for mark in data.parts[0].marks] == [DAY]
    assert data.parts[0].details == {"diet": "no nuts"}
    assert [each.name for each in data.contacts] == ["ANA LUCIA BARRIOS"]


def test_nobody_has_a_contact_without_an_address_in_common(opened: Opened, first: str) -> None:
    opened.participants.add(first, ANA)
    opened.book.put_contact(Contact("", EntryKind.COUNTRY, "SV", function="The Director"))
    assert not opened.people.data(ANA.person).contacts


# How long


def test_nobody_is_proposed_until_the_rule_is_switched_on(opened: Opened, first: str) -> None:
    opened.participants.add(first, ANA)
    later = DAY.replace(year=2060)
    assert opened.people.years_kept() == 0
    assert not opened.people.past_keeping(later)
    opened.people.put_years_kept(5)
    assert [each.id for each in opened.people.past_keeping(later)] == [ANA.person]


def test_the_last_event_counts_and_an_undated_one_keeps(opened: Opened, first: str, second: str) -> None:
    opened.people.put_years_kept(5)
    opened.participants.add(first, ANA)
    assert not opened.people.past_keeping(DAY.replace(year=2036))
    assert opened.people.past_keeping(DAY.replace(year=2036, day=18))
    opened.participants.add(second, replace(ANA, id="again"))
    assert not opened.people.past_keeping(DAY.replace(year=2036, day=18))
    assert opened.people.past_keeping(DAY.replace(year=2038, day=18))
    opened.participants.add(event(opened, None), replace(ANA, id="undated"))
    assert not opened.people.past_keeping(DAY.replace(year=2060))


# Private details


def test_a_detail_is_kept_only_where_the_event_asks_for_it(opened: Opened, first: str) -> None:
    opened.participants.add(first, ANA)
    with pytest.raises(DetailNotAsked):
        opened.private_details.put(first, ANA.id, {"diet": "no nuts"}, DAY)
    opened.private_details.ask(first, ["diet", "passport", "nonsense"], DAY)
    assert opened.calendar.record(first).event.private == ("diet", "passport")
    opened.private_details.put(first, ANA.id, {"diet": "no  nuts", "passport": "A1"}, DAY)
    opened.private_details.ask(first, ["diet"], DAY)
    assert opened.private_details.of(first) == {ANA.id: {"diet": "no nuts"}}
    with pytest.raises(LookupError):
        opened.private_details.put(first, "nobody", {"diet": "x"}, DAY)


def test_nothing_is_asked_of_an_event_that_is_over(opened: Opened, first: str) -> None:
    opened.participants.add(first, ANA)
    opened.private_details.ask(first, ["diet"], DAY)
    later = DAY.replace(day=18)
    with pytest.raises(EventOver):
        opened.private_details.ask(first, ["diet"], later)
    with pytest.raises(EventOver):
        opened.private_details.put(first, ANA.id, {"diet": "x"}, later)
    opened.private_details.ask(first, [], later)


def test_a_cancelled_event_keeps_no_details(opened: Opened, first: str) -> None:
    opened.participants.add(first, ANA)
    opened.private_details.ask(first, ["diet"], DAY)
    opened.private_details.put(first, ANA.id, {"diet": "x"}, DAY)
    assert not opened.private_details.drop_past(DAY)
    opened.calendar.put(replace(opened.calendar.record(first).event, state=EventState.CANCELLED))
    assert [each.id for each in opened.private_details.drop_past(DAY)] == [first]
    assert not opened.private_details.of(first)


def test_a_form_that_came_back_brings_the_details_it_was_asked_for(opened: Opened, first: str) -> None:
    opened.participants.add(first, ANA)
    opened.private_details.ask(first, ["diet", "access"], DAY)
    opened.private_details.put(first, ANA.id, {"access": "stairs"}, DAY)
    given = {ANA.id: {"diet": "no  nuts", "passport": "A1"}, "nobody": {"diet": "x"}}
    opened.private_details.add(first, given, DAY)
    assert opened.private_details.of(first) == {ANA.id: {"access": "stairs", "diet": "no nuts"}}
    person = PersonProposal(fate=Fate.NEW, delegate=ALSO, private=(("diet", "fish"),))
    proposal = ReturnProposal(party="SV", people=(person, person), invitation=None)
    forms = ReturnedForms(opened.calendar, list, opened.private_details, today=lambda: DAY)
    forms.take(proposal, frozenset({0}), first)
    assert opened.private_details.of(first)[ALSO.id] == {"diet": "fish"}
    later = ReturnedForms(opened.calendar, list, opened.private_details, today=lambda: DAY.replace(year=2032))
    late = replace(person, delegate=replace(ALSO, id="late"))
    later.take(replace(proposal, people=(late,)), frozenset({0}), first)
    assert "late" not in opened.private_details.of(first)
