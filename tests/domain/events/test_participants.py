"""The people of an event in diplomatic order."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.participants import GroupKind, Participants
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from tests.event_scenes import participants

DIRECTORY = Directory.shipped().on(date(2031, 7, 8))
EVENT = Event("e", "e")


def person(name: str, delegation: str, part: Part = Part.DELEGATE) -> Delegate:
    return Delegate(name, name, name, part=part, delegation=delegation)


def groups(
    *people: Delegate, language: Language = Language.EN, presidency: str = "", apart: bool = False
) -> list[tuple[str, list[str], list[str]]]:
    """Each group with its delegations and the names in it."""
    found = Participants(EVENT, people, DIRECTORY, presidency, apart).groups(language)
    return [
        (
            group.kind.value,
            [each.id for each in group.delegations],
            [one.name for each in group.delegations for one in each.people],
        )
        for group in found
    ]


def test_groups_follow_the_habit_of_lists() -> None:
    people = participants(40).groups(Language.EN)
    assert [group.kind for group in people] == [
        GroupKind.MEMBERS,
        GroupKind.OBSERVER_COUNTRIES,
        GroupKind.OBSERVER_ORGANISATIONS,
        GroupKind.CIVIL_SOCIETY,
        GroupKind.GUESTS,
        GroupKind.SECRETARIAT,
    ]
    assert sum(group.people for group in people) == 40


def test_countries_stand_in_the_order_of_the_language() -> None:
    people = person("a", "US"), person("b", "DO"), person("c", "CA")
    assert groups(*people) == [("members", ["CA", "DO", "US"], ["c", "b", "a"])]
    assert groups(*people, language=Language.ES) == [("members", ["CA", "US", "DO"], ["c", "a", "b"])]


def test_the_head_stands_first_then_part_and_name_as_typed() -> None:
    people = (
        person("Zúñiga, Ana", "PA"),
        person("Ávila, Luis", "PA"),
        person("Zoe", "PA", Part.HEAD),
        person("Bea", "PA", Part.ADVISER),
    )
    assert groups(*people)[0][2] == ["Zoe", "Ávila, Luis", "Zúñiga, Ana", "Bea"]


def test_the_presidency_is_a_member_or_a_group_of_its_own() -> None:
    people = person("a", "US"), person("b", "HN"), person("c", "CO")
    assert [kind for kind, *_ in groups(*people, presidency="HN")] == ["members", "observer_countries"]
    assert groups(*people, presidency="HN", apart=True) == [
        ("members", ["US"], ["a"]),
        ("presidency", ["HN"], ["b"]),
        ("observer_countries", ["CO"], ["c"]),
    ]


def test_guests_are_who_has_no_role_of_the_conference() -> None:
    people = (
        person("a", "Universidad de Tela"),
        person("b", "", Part.SPEAKER),
        person("c", "OAS"),
        person("d", "CA", Part.GUEST),
        person("e", "CA"),
    )
    assert groups(*people) == [
        ("members", ["CA"], ["e"]),
        ("guests", ["CA", "OAS", "Universidad de Tela", ""], ["d", "c", "a", "b"]),
    ]


def test_the_secretariat_is_known_by_its_names_and_not_by_its_acronym() -> None:
    people = (
        person("a", "SECRETARIAT"),
        person("b", "Secretaría Ejecutiva"),
        person("c", "", Part.STAFF),
        person("d", "ES"),
        person("e", "CA", Part.STAFF),
    )
    assert groups(*people) == [
        ("members", ["CA"], ["e"]),
        ("guests", ["ES"], ["d"]),
        ("secretariat", ["SECRETARIAT"], ["a", "b", "c"]),
    ]


def test_nobody_makes_no_group() -> None:
    assert groups() == []
