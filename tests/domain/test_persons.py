"""Who is likely the same among all people, and two joined into one."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.people import Delegate, Part, likely_same
from rcm_desktop.domain.persons import Person, PersonPart, joined_record, likely_pairs

DAY = date(2031, 7, 17)


def person(id_: str, name: str, email: str = "", event: str = "e") -> Person:
    return Person(id_, name, (PersonPart(event, Delegate(f"{event}-{id_}", id_, name, email=email)),))


def ids(people: list[Person], **given: set[frozenset[str]]) -> list[tuple[str, str]]:
    return [(each.one.id, each.other.id) for each in likely_pairs(people, **given)]


def test_accents_word_order_and_initials_are_seen() -> None:
    people = [
        person("a", "Ana Lucía Barrios"),
        person("b", "BARRIOS, Ana Lucia", event="f"),
        person("c", "A. L. Barrios", event="g"),
        person("d", "Anabel Barros"),
    ]
    assert {frozenset(pair) for pair in ids(people)} == {
        frozenset("ab"),
        frozenset("ac"),
        frozenset("bc"),
    }


def test_who_is_not_the_same_is_not_named_again() -> None:
    people = [person("a", "Ana Barrios"), person("b", "Ána Barrios", event="f")]
    assert ids(people, apart={frozenset("ab")}) == []


def test_the_same_address_comes_first_and_the_same_event_last() -> None:
    people = [
        person("a", "Ana Barrios"),
        person("b", "Ana Barríos"),
        person("c", "Eva Rojas", "eva@example.org"),
        person("d", "E. Rojas", "EVA@example.org", "f"),
        person("g", "Iris Soto"),
        person("h", "Soto Iris", event="f"),
    ]
    pairs = likely_pairs(people)
    assert [{each.one.id, each.other.id} for each in pairs] == [{"c", "d"}, {"g", "h"}, {"a", "b"}]
    assert pairs[0].is_email_same
    assert pairs[2].both_in == {"e"}


_WORDS = st.lists(st.sampled_from(["ana", "a", "lucia", "l", "barrios", "b", "rojas", "ávila"]), min_size=1)


@given(st.lists(_WORDS.map(" ".join), min_size=2, max_size=8))
def test_no_pair_is_missed(names: list[str]) -> None:
    people = [person(str(at), name) for at, name in enumerate(names)]
    wanted = {
        frozenset((one.id, other.id))
        for one, other in combinations(people, 2)
        if likely_same(one.name, other.name)
    }
    assert {frozenset(pair) for pair in ids(people)} == wanted


def test_thousands_are_compared_by_their_words_alone() -> None:
    drawn = random.Random(1)
    first = [f"{chr(97 + at % 26)}nombre{at}" for at in range(300)]
    last = [f"{chr(97 + at % 26)}pellido{at}" for at in range(900)]
    people = [
        person(str(at), f"{drawn.choice(first)} {drawn.choice(last)} {drawn.choice(last)}")
        for at in range(5000)
    ]
    assert len(ids(people)) < 200


# Joining


def record(*delegates: Delegate, marks: tuple[DoorMark, ...] = ()) -> EventRecord:
    return EventRecord(Event("e", "e"), delegates=delegates, marks=marks)


ANA = Delegate("p1", "ana", "Ana Barrios", part=Part.ADVISER, delegation="SV")
ALSO = Delegate(
    "p2", "also", "A. Barrios", function="Directora", email="a@b.c", part=Part.HEAD, delegation="GT"
)


def test_a_part_goes_on_under_the_other_id_and_name() -> None:
    joined = joined_record(record(ALSO), "ana", "also", "Ana Barrios")
    assert joined.delegates == (replace(ALSO, person="ana", name="Ana Barrios"),)


def test_two_parts_in_one_event_become_one_that_lacks_nothing() -> None:
    marks = (
        DoorMark("p1", DAY, "", Arrival.LATE),
        DoorMark("p2", DAY, "", Arrival.ARRIVED),
        DoorMark("p2", DAY, "s", Arrival.ARRIVED),
    )
    joined = joined_record(record(ALSO, ANA, marks=marks), "ana", "also", "Ana Barrios")
    assert joined.delegates == (replace(ANA, function="Directora", email="a@b.c", part=Part.HEAD),)
    assert joined.marks == (
        DoorMark("p1", DAY, "", Arrival.LATE),
        DoorMark("p1", DAY, "s", Arrival.ARRIVED),
    )


def test_an_event_of_neither_stays() -> None:
    untouched = record(ANA)
    assert joined_record(untouched, "x", "y", "Z") is untouched
