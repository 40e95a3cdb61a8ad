"""The countries and their names."""

from __future__ import annotations

from rcm_desktop.domain.directory import (
    countries,
    country,
    joined_names,
    members,
    named_in,
    sorted_by_name,
)
from rcm_desktop.domain.languages import Language


def test_members_and_observers() -> None:
    assert len(members()) == 11
    assert len(countries()) == 16
    assert len({each.alpha3 for each in countries()}) == 16
    assert country("XX") is None


def test_a_list_of_names_in_each_language() -> None:
    codes = ("US", "DO", "CA")
    assert joined_names(sorted_by_name(codes, Language.EN), Language.EN) == (
        "Canada, the Dominican Republic and the United States"
    )
    assert joined_names(sorted_by_name(codes, Language.ES), Language.ES) == (
        "Canadá, los Estados Unidos y la República Dominicana"
    )
    assert joined_names(("PA",), Language.EN) == "Panama"
    assert joined_names((), Language.EN) == ""


def test_names_in_a_text_whatever_their_accents_and_capitals() -> None:
    text = "PANAMÁ, Mexico, los Estados Unidos de América y la República del Perú"
    assert [each.code for each in named_in(text)] == ["PA", "MX", "US", "PE"]
    first = named_in(text)[0]
    assert text[first.start : first.end] == "PANAMÁ"


def test_parts_of_words_are_no_countries() -> None:
    assert named_in("Panamanian, salvadoreño, Canadarm") == ()
