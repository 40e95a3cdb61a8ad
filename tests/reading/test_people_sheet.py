"""Sheets of people: with headings in either language, without any, and lines typed by hand."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.languages import Language
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


@pytest.mark.parametrize(
    ("line", "name", "function", "institution", "email"),
    [
        ("Ana Solano, directora, Ministerio de Gobernación <ana@example.org>", "Ana Solano", "directora",
         "Ministerio de Gobernación", "ana@example.org"),
        ("Dra. Eva Soto – Viceministra, Cancillería, e.soto@example.org", "Eva Soto", "Viceministra",
         "Cancillería", "e.soto@example.org"),
        ("Luis Mora, asesor", "Luis Mora", "asesor", "", ""),
        ("Solano Méndez, Ana", "Solano Méndez, Ana", "", "", ""),
    ],
)  # fmt: skip
def test_lines_of_a_list(line: str, name: str, function: str, institution: str, email: str) -> None:
    (row,) = people_of(line, party="GT")
    assert (row.name, row.function, row.institution, row.email) == (name, function, institution, email)
    assert (row.delegation, row.part) == ("GT", Part.DELEGATE)


def test_the_signature_of_a_mail_is_one_person() -> None:
    text = """Saludos cordiales,

Licda. Ana Lucía Solano
Directora de Política Migratoria
Instituto Nacional de Migración
Tel. +502 2411-2411 ext. 12
ana.solano@example.org | www.example.org

Sr. Luis Mora
Asesor
luis@example.org
"""
    ana, luis = people_of(text, party="GT")
    assert (ana.courtesy, ana.name, ana.function) == (
        "Licda.", "Ana Lucía Solano", "Directora de Política Migratoria",
    )  # fmt: skip
    assert (ana.institution, ana.telephone) == ("Instituto Nacional de Migración", "+502 2411-2411")
    assert (ana.line, ana.email) == (3, "ana.solano@example.org")
    assert (luis.name, luis.function, luis.email) == ("Luis Mora", "Asesor", "luis@example.org")


def test_names_below_each_other_stay_several_people() -> None:
    assert [row.name for row in people_of("Ana Solano\nLuis Mora\nEva Soto\n")] == [
        "Ana Solano", "Luis Mora", "Eva Soto",
    ]  # fmt: skip


def test_whom_a_mail_was_sent_to() -> None:
    rows = people_of('"Solano, Ana" <ana@example.org>; Luis Mora <luis@example.org>')
    assert [(row.name, row.email) for row in rows] == [
        ("Solano, Ana", "ana@example.org"),
        ("Luis Mora", "luis@example.org"),
    ]


def test_headings_of_both_languages_telephone_and_interpretation() -> None:
    text = "Full name / Nombre completo\tTeléfono\tInterpretación al\tCalidad / Role\n"
    (row, other) = people_of(f"{text}Ana Solano\t+502 1\tInglés\tJefe(a) de delegación\nEva\t\tlatín\t\n")
    assert (row.telephone, row.interpretation, row.part) == ("+502 1", Language.EN, Part.HEAD)
    assert "interpretation" in other.remarks


def test_cells_of_several_lines_in_a_single_column() -> None:
    assert [row.name for row in people_of('"Ana\nSolano"\nLuis Mora\n')] == ["Ana Solano", "Luis Mora"]
