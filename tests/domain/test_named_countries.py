"""Countries that a text names."""

from __future__ import annotations

from rcm_desktop.domain.named_countries import named_in, spellings_of


def test_names_in_a_text_whatever_their_accents_and_capitals() -> None:
    text = "PANAMÁ, Mexico, los Estados Unidos de América y la República del Perú"
    assert [each.code for each in named_in(text)] == ["PA", "MX", "US", "PE"]
    first = named_in(text)[0]
    assert text[first.start : first.end] == "PANAMÁ"


def test_parts_of_words_are_no_countries() -> None:
    assert named_in("Panamanian, salvadoreño, Canadarm") == ()


def test_spellings_of_a_country() -> None:
    assert {"United States", "Estados Unidos de América", "EEUU"} <= set(spellings_of("US"))
    assert spellings_of("XX") == ()
