"""People of a meeting: their order in lists, and names that are likely one person's."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part, in_list_order, likely_duplicates, likely_same

TODAY = Directory.shipped().on(None)


def delegate(name: str, delegation: str, part: Part = Part.DELEGATE) -> Delegate:
    return Delegate(name, name, name, part=part, delegation=delegation)


def test_lists_go_by_delegation_in_the_language_then_head_first() -> None:
    people = [
        delegate("Zoe", "US"),
        delegate("Óscar", "DO"),
        delegate("Ana", "OIM", Part.OBSERVER),
        delegate("Berta", "US", Part.HEAD),
        delegate("Iris", "CEPAL", Part.OBSERVER),
    ]
    english = [each.name for each in in_list_order(people, Language.EN, TODAY)]
    spanish = [each.name for each in in_list_order(people, Language.ES, TODAY)]
    alone = delegate("Aída", "")
    assert in_list_order([alone, *people], Language.EN, TODAY)[-1] == alone
    assert english == ["Óscar", "Berta", "Zoe", "Iris", "Ana"]
    assert spanish == ["Berta", "Zoe", "Óscar", "Iris", "Ana"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("José Núñez", "Jose Nunez"),
        ("Pérez Solano, Ana", "Ana Pérez Solano"),
        ("A. Pérez", "Ana Pérez"),
        ("Lic. María de los Ángeles Ruiz", "Maria Angeles Ruiz"),
        ("Ana Pérez", "Ana Pérez Solano"),
    ],
)
def test_likely_the_same(one: str, other: str) -> None:
    assert likely_same(one, other)
    assert likely_same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ana Pérez", "Ana Ruiz"), ("Ana", "Ana Pérez"), ("A. P.", "Ana Pérez"), ("", ""), ("", "Ana Pérez")],
)
def test_likely_others(one: str, other: str) -> None:
    assert not likely_same(one, other)
    assert not likely_same(other, one)


def test_duplicates_are_found_among_those_known() -> None:
    known = [delegate("Rosa Méndez", "GT"), delegate("Iván Rojas", "CR")]
    assert [each.name for each in likely_duplicates("MENDEZ ROSA", known)] == ["Rosa Méndez"]
    assert likely_duplicates("Rosa", known) == []
