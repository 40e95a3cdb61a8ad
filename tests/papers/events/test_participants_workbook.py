"""The list of participants as a workbook: a row for each person, ready to sort, filter and print."""

from __future__ import annotations

from io import BytesIO

from openpyxl import load_workbook

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings, PaperSize
from rcm_desktop.papers.events.participants_workbook import participants_workbook
from tests.event_scenes import participants

EN, ES = (Language.EN,), (Language.ES,)
LETTER = PaperSettings(PaperSize.LETTER)


def rows(content: bytes, sheet: int = 0) -> list[tuple[object, ...]]:
    page = load_workbook(BytesIO(content)).worksheets[sheet]
    return [tuple(row) for row in page.iter_rows(values_only=True) if any(row)]


def test_a_row_for_each_person_in_the_order_of_the_pdf() -> None:
    people = participants()
    found = rows(participants_workbook(people, ES))
    assert found[0][0] == "Lista de participantes"
    assert found[1][0] == "Taller Regional sobre Registros Consulares"
    assert found[2][0] == "San José, Costa Rica, los días 8 y 9 de julio de 2031"
    assert found[3] == ("N.º", "Grupo", "País u organismo", "Tratamiento", "Nombre", "Función", "Cargo",
                        "Institución", "Correo electrónico")  # fmt: skip
    assert [row[0] for row in found[4:]] == list(range(1, 41))
    wanted = [
        each for group in people.groups(Language.ES) for one in group.delegations for each in one.people
    ]
    assert [row[4] for row in found[4:]] == [each.name for each in wanted]
    assert [row[8] for row in found[4:]] == [each.email for each in wanted]
    assert found[4][1:3] == ("Países Miembros", "Belice")


def test_telephones_have_a_column_where_they_are_asked_for() -> None:
    assert rows(participants_workbook(participants(), EN, telephones=True))[4][9] == "+506 2222 0000"


def test_counts_have_a_sheet_of_their_own() -> None:
    found = rows(participants_workbook(participants(), LANGUAGES), 1)
    assert found[0] == ("Summary / Resumen", "Delegations / Delegaciones", "People / Personas")
    assert found[1] == ("Member countries / Países Miembros", 11, 31)
    assert found[-1] == ("Total", 20, 40)


def test_it_prints_across_with_its_head_repeated_and_filters() -> None:
    for settings, size in ((PaperSettings(), 9), (LETTER, 1)):
        page = load_workbook(BytesIO(participants_workbook(participants(), EN, settings))).worksheets[0]
        assert (page.page_setup.orientation, page.page_setup.paperSize) == ("landscape", size)
        assert page.print_title_rows == "$5:$5"
        assert page.auto_filter.ref == "A5:I45"
        assert page.freeze_panes == "A6"
        foot = page.oddFooter
        assert foot is not None and foot.center is not None
        assert foot.center.text == "Page &P of &N"


def test_the_same_people_give_the_same_bytes_and_nobody_makes_a_list_too() -> None:
    for languages in (EN, LANGUAGES):
        assert participants_workbook(participants(), languages) == participants_workbook(
            participants(), languages
        )
    assert len(rows(participants_workbook(participants(0), EN))) == 4
