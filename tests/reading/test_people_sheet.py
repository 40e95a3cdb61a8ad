"""Sheets of people: with headings in either language, without any, and lines typed by hand."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.people import Part
from rcm_desktop.reading.errors import PasteTooLarge
from rcm_desktop.reading.people_sheet import LARGEST, PersonRow, people_of, person_in


def test_headings_in_english_and_a_surname_of_its_own() -> None:
    heading = "Family name\tName\tCountry\tPosition\tE-mail\tRole\n"
    text = f"{heading}Solano\tAna\tMexico\tDirector\t<ana@example.org>\tHead\n"
    assert people_of(text) == (
        PersonRow(2, "Ana Solano", "", "Director", "", "ana@example.org", Part.HEAD, "MX"),
    )


def test_cells_with_line_breaks_and_quotes_as_excel_copies_them() -> None:
    text = 'Nombre\tInstitución\tPaís\n"Rosa\nMéndez"\t"Ministerio de ""Gobernación"""\tGuatemala\n'
    assert people_of(text) == (
        PersonRow(2, "Rosa Méndez", institution='Ministerio de "Gobernación"', delegation="GT"),
    )


def test_without_headings_cells_are_told_by_what_they_hold() -> None:
    rows = people_of("Guatemala\tMs.\tRosa Méndez\tDirectora\trosa@example.org\nOIM\n")
    assert rows[0] == PersonRow(
        1, "Rosa Méndez", "Ms.", "Directora", "", "rosa@example.org", Part.DELEGATE, "GT"
    )
    assert (rows[1].delegation, rows[1].remarks) == ("IOM", ("no_name",))


def test_what_is_doubtful_is_named() -> None:
    text = "Name\tCountry\tRole\tE-mail\nAna\tAtlantis\tqueen\tat home\n\tPanama\t\t\n"
    first, second = people_of(text)
    assert first.delegation == "Atlantis"
    assert first.remarks == ("email", "part")
    assert second.remarks == ("no_name",)


@pytest.mark.parametrize(
    ("line", "name", "function", "delegation"),
    [
        ("Ana Solano", "Ana Solano", "", ""),
        ("Ana Solano, Guatemala", "Ana Solano", "", "GT"),
        ("Ana Solano, OIM", "Ana Solano", "", "IOM"),
        ("Dra. Ana Solano; asesora; los Estados Unidos", "Ana Solano", "asesora", "US"),
        ("Ana Solano, asesora, Estados Unidos", "Ana Solano", "asesora", "US"),
    ],
)
def test_a_line_by_hand(line: str, name: str, function: str, delegation: str) -> None:
    row = person_in(line)
    assert (row.name, row.function, row.delegation) == (name, function, delegation)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("Ana Solano", Part.DELEGATE),
        ("Ana Solano, Belize", Part.DELEGATE),
        ("Ana Solano, Colombia", Part.OBSERVER),
        ("Ana Solano, ACNUR", Part.OBSERVER),
    ],
)
def test_who_comes_for_no_member_observes(line: str, part: Part) -> None:
    row = person_in(line)
    assert row.part is part
    assert "part" not in row.remarks
    said = people_of(f"Name\tRole\tCountry\nAna Solano\tspeaker\t{row.delegation or 'Panama'}\n")
    assert said[0].part is Part.SPEAKER


def test_empty_and_too_large() -> None:
    assert people_of(" \n\t\n") == ()
    with pytest.raises(PasteTooLarge):
        people_of("a" * (LARGEST + 1))
