"""Forms that came back: as offices fill them, move them about and write over them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest

from rcm_desktop.domain.events.rounds import Answer
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.people import Part
from tests.event_forms import (
    ANA,
    LUIS,
    WITH_DIET,
    WORKSHOP,
    head_row,
)
from tests.reading.events.returned import PEOPLE, Fill, changed, codes, excel, places, read, word

# As it should be


@pytest.mark.parametrize("fill", [excel, word])
@pytest.mark.parametrize(
    ("languages", "answer"),
    [([Language.ES], "Asistiremos"), ([Language.EN], "We will attend"),
     (list(LANGUAGES), "We will attend / Asistiremos")],
)  # fmt: skip
def test_a_filled_form_is_read(fill: Fill, languages: list[Language], answer: str) -> None:
    found = read(fill(answer, languages=languages))
    assert (found.event, found.party, found.answer) == ("workshop-2017-08", "MX", Answer.CONFIRMED)
    jose, rosa = found.people
    assert (jose.courtesy, jose.name, jose.part) == ("Ing.", "José Núñez Peña", Part.ADVISER)
    assert (jose.function, jose.institution, jose.email) == ("Asesor", "INM", "jose@example.org")
    assert (jose.telephone, jose.interpretation) == ("+52 55 1234 5678", Language.EN)
    assert (rosa.courtesy, rosa.name, rosa.part, rosa.interpretation) == (
        "Sra.", "Rosa Méndez", Part.SPEAKER, Language.ES,
    )  # fmt: skip
    assert found.can_be_taken
    assert not found.all_findings


@pytest.mark.parametrize("fill", [excel, word])
def test_who_stood_in_it_comes_back_the_same(fill: Fill) -> None:
    ana, luis = read(fill(people=(), known=(ANA, LUIS))).people
    assert (ana.courtesy, ana.name, ana.function, ana.institution, ana.email, ana.part, ana.telephone) == (
        ANA.courtesy, ANA.name, ANA.function, ANA.institution, ANA.email, ANA.part, ANA.telephone,
    )  # fmt: skip
    assert (luis.name, luis.part, ana.interpretation) == (LUIS.name, LUIS.part, ANA.interpretation)


@pytest.mark.parametrize("fill", [excel, word])
def test_details_are_taken_only_where_the_event_asks_them(fill: Fill) -> None:
    row = (*PEOPLE[0], "vegetarian", "Hotel Sol")
    content = fill(event=WITH_DIET, people=(row,))
    assert read(content, WITH_DIET).people[0].private == (("diet", "vegetarian"), ("hotel", "Hotel Sol"))
    without = read(content)
    assert without.people[0].private == ()
    assert codes(without) == ["extra_column", "extra_column"]


@pytest.mark.parametrize("fill", [excel, word])
def test_an_empty_form_says_nothing(fill: Fill) -> None:
    found = read(fill("", people=()))
    assert (found.answer, found.people, codes(found)) == (Answer.NONE, (), ["answer_missing"])


@pytest.mark.parametrize("fill", [excel, word])
@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Sí", Answer.CONFIRMED),
        ("yes, we confirm", Answer.CONFIRMED),
        ("No", Answer.DECLINED),
        ("Lamentamos no poder asistir", Answer.DECLINED),
        ("We'll be unable to attend", Answer.DECLINED),
        ("Asistiremos / No asistiremos", Answer.NONE),
        ("por confirmar, quizás no", Answer.NONE),
        ("Yes or no?", Answer.NONE),
        ("veremos", Answer.NONE),
    ],
)
def test_answers_as_they_are_typed(fill: Fill, words: str, answer: Answer) -> None:
    found = read(fill(words))
    assert found.answer is answer
    assert ("answer_unknown" in codes(found)) is (answer is Answer.NONE)


def test_an_organisation_that_the_directory_does_not_hold() -> None:
    found = read(excel(party="Red de Ñandúes: sur"))
    assert found.party == "Red de Ñandúes: sur"
    assert found.can_be_taken


# As offices do


def test_columns_moved_and_one_put_between() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.insert_cols(3)
        sheet.cell(head, 3).value = "Edad"
        sheet.cell(head + 1, 3).value = 44

    found = read(excel(change=change))
    assert [each.name for each in found.people] == ["José Núñez Peña", "Rosa Méndez"]
    assert places(found, "extra_column") == [f"Confirmación, C{_head()}"]
    assert found.can_be_taken


def _head() -> int:
    from openpyxl import load_workbook

    return head_row(load_workbook(BytesIO(excel())).worksheets[0])


def test_headings_typed_over_are_read_by_their_place() -> None:
    def change(sheet: Any) -> None:
        sheet.cell(head_row(sheet), 3).value = "Quiénes vienen"

    found = read(excel(change=change))
    assert found.people[0].name == "José Núñez Peña"
    assert codes(found) == ["head_replaced"]


def test_headings_of_the_other_language_and_our_own_words() -> None:
    def change(sheet: Any) -> None:
        words = ("Title", "Name and surname", "Job title", "Ministry", "Role in delegation", "Email",
                 "Mobile", "Language")  # fmt: skip
        for column, each in enumerate(words, start=2):
            sheet.cell(head_row(sheet), column).value = each

    found = read(excel(change=change))
    assert not found.all_findings
    assert found.people[0].telephone == "+52 55 1234 5678"


def test_headings_of_a_third_language_stop_it() -> None:
    def change(sheet: Any) -> None:
        words = (
            "Titre",
            "Nom complet",
            "Fonction",
            "Établissement",
            "Rôle",
            "Courriel",
            "Téléphone",
            "Langue",
        )
        for column, each in enumerate(words, start=2):
            sheet.cell(head_row(sheet), column).value = each

    found = read(excel(change=change))
    assert (found.people, found.can_be_taken) == ((), False)
    assert codes(found) == ["no_table"]


@pytest.mark.parametrize("area", [(1, 5, 2, 5), (1, 3, 1, 4), (0, 3, 0, 4)])
def test_merged_cells_stop_it(area: tuple[int, int, int, int]) -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        first_row, first, last_row, last = area
        sheet.merge_cells(None, head + first_row, first, head + last_row, last)

    found = read(excel(change=change))
    assert "merged" in codes(found)
    assert not found.can_be_taken


def test_merged_cells_in_word_stop_it() -> None:
    def change(document: Any) -> None:
        table = document.tables[1]
        table.cell(1, 4).merge(table.cell(2, 4))

    found = read(word(change=change))
    assert "merged" in codes(found)
    assert not found.can_be_taken


def test_merged_cells_where_nobody_stands_are_no_matter() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.merge_cells(None, 2, 4, 2, 8)
        sheet.merge_cells(None, head + 5, 3, head + 6, 4)

    assert read(excel(change=change)).can_be_taken


def test_people_below_the_rows_and_a_note() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.cell(head + 30, 3).value = "Pedro Gómez Ruiz"
        sheet.cell(head + 32, 1).value = "Observaciones: llegan tarde"
        sheet.cell(head + 33, 4).value = "Chofer"

    found = read(excel(change=change))
    assert [each.name for each in found.people if each.can_be_taken][-1] == "Pedro Gómez Ruiz"
    assert set(codes(found)) == {"below", "no_name"}


def test_people_typed_below_a_table_of_word() -> None:
    def change(document: Any) -> None:
        document.add_paragraph("Pedro Gómez Ruiz, asesor, Ministerio de Gobernación <pedro@example.org>")
        document.add_paragraph("Quedamos a sus órdenes.")

    found = read(word(change=change))
    assert (found.people[-1].name, found.people[-1].email) == ("Pedro Gómez Ruiz", "pedro@example.org")
    assert codes(found) == ["below", "below_read"]


@pytest.mark.parametrize(
    "names",
    ["Ana Pérez Mora; Luis Soto Gil", "Ana Pérez Mora\nLuis Soto Gil", "Sra. Ana Pérez y Sr. Luis Soto",
     "Ana Pérez, Luis Soto, Eva Gil", "1. Ana Pérez 2. Luis Soto"],
)  # fmt: skip
@pytest.mark.parametrize("fill", [excel, word])
def test_several_names_in_a_cell_are_not_taken(fill: Fill, names: str) -> None:
    found = read(fill(people=(("", names), PEOPLE[1])))
    assert [each.can_be_taken for each in found.people] == [False, True]
    assert codes(found) == ["several_names"]
    assert found.can_be_taken


@pytest.mark.parametrize(
    "name", ["Santiago Ramón y Cajal", "Pérez Solano, Ana María", "María de los Ángeles Mora"]
)
def test_one_name_is_one(name: str) -> None:
    found = read(excel(people=(("", name),)))
    assert [each.name for each in found.people] == [name]
    assert not codes(found)


def test_cells_that_cannot_be_read_are_told_and_not_taken() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.cell(head + 1, 8).value = date(2017, 8, 3)
        sheet.cell(head + 1, 4).value = "=A1&B1"
        sheet.cell(head + 2, 5).value = "#NAME?"

    row = ("", "Ana Pérez", "x", "y" * 400, "reina", "en casa", "1", "francés")
    found = read(excel(people=(row, PEOPLE[1]), change=change))
    ana, rosa = found.people
    assert ana.part is None
    assert ana.interpretation is None
    assert (ana.function, ana.institution, ana.email, ana.telephone) == ("", "", "", "")
    assert codes(found) == [
        "not_calculated",
        "too_long",
        "email",
        "is_day",
        "part",
        "interpretation",
        "not_calculated",
    ]
    assert ana.can_be_taken and rosa.can_be_taken


def test_the_same_name_twice_counts_once() -> None:
    found = read(excel(people=(("", "Ana Pérez"), ("", "ana perez"))))
    assert [each.can_be_taken for each in found.people] == [True, False]


def test_a_second_sheet_with_people_is_told() -> None:
    def change(sheet: Any) -> None:
        sheet.parent.copy_worksheet(sheet)

    assert codes(read(excel(change=change))) == ["further_table"]


# Which form it is


@pytest.mark.parametrize("fill", [excel, word])
def test_a_form_of_another_event_stops(fill: Fill) -> None:
    found = read(fill(), replace(WORKSHOP, key="other-2018"))
    assert codes(found) == ["other_event"]
    assert not found.can_be_taken


@pytest.mark.parametrize("fill", [excel, word])
def test_another_country_written_over_stops(fill: Fill) -> None:
    def change(opened: Any) -> None:
        if fill is excel:
            cells = (cell for row in opened.iter_rows() for cell in row if cell.value == "México")
            next(cells).value = "Guatemala"
        else:
            opened.tables[0].rows[3].cells[1].paragraphs[0].runs[0].text = "Guatemala"

    found = read(fill(change=change))
    assert (found.party, codes(found)) == (None, ["party_differs"])
    assert "México" in found.findings[0].wanted


def test_marks_that_are_gone_are_told_and_the_name_counts() -> None:
    def change(sheet: Any) -> None:
        book = sheet.parent
        del book["Listas"]
        book.custom_doc_props.props.clear()

    found = read(excel(change=change))
    assert (found.identity, found.party, codes(found)) == (None, "MX", ["no_mark"])


def test_one_mark_of_two_is_enough() -> None:
    def change(sheet: Any) -> None:
        del sheet.parent["Listas"]

    assert read(excel(change=change)).event == "workshop-2017-08"
    without = changed(word(), {"docProps/custom.xml": lambda data: data.replace(b"rcm-form", b"x")})
    assert read(without).event == "workshop-2017-08"


def test_a_newer_form_stops() -> None:
    content = changed(
        word(), {"docProps/custom.xml": lambda data: data.replace(b"rcm-form:1:", b"rcm-form:9:")}
    )
    assert codes(read(content)) == ["newer_version"]
