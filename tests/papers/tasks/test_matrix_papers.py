"""The follow-up matrix as PDF and as Excel: what stands in it and in which order; nothing in it steers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.tasks.matrix import Group, TaskFilter
from rcm_desktop.domain.tasks.task import Note, Task
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.tasks.matrix_pdf import matrix_pdf
from rcm_desktop.papers.tasks.matrix_workbook import matrix_workbook
from tests.papers.events.cards import PAYLOADS, headed
from tests.papers.events.measured import Measured
from tests.papers.tasks.matrices import BOUND, DONE, LATE, LATER, MEETING, matrix

EN, ES = (Language.EN,), (Language.ES,)


def pdf_words(content: bytes) -> str:
    return " ".join(Measured(content).all_words().split())


def cells(content: bytes) -> list[tuple[Any, ...]]:
    """The rows below the heads."""
    sheet = load_workbook(BytesIO(content)).active
    assert sheet is not None
    first = next(row for row in range(1, 20) if sheet.cell(row, 1).value in ("No.", "N.º", "No. / N.º"))
    return [tuple(each.value for each in row) for row in sheet.iter_rows(min_row=first + 1)]


def test_overdue_comes_first_each_part_under_its_head() -> None:
    words = pdf_words(matrix_pdf(matrix(), EN))
    wanted = (
        *("Follow-up matrix", "As at 10 June 2031", "No.", "What is to be done"),
        *("Overdue", "Send the forms", "Mexico, IOM", "1 June 2031", "In progress", "Half of them sent"),
        *("To be done by a day to come", "Publish the list", "September 2031"),
        *("To be done, without a day", "Presentar el informe", "PPT", "before: Vice-Ministerial Meeting"),
        *("Settled", "Thank the host", "Done"),
    )
    at = [words.find(each) for each in wanted]
    assert -1 not in at and at == sorted(at), dict(zip(wanted, at, strict=True))
    assert "2 b)" in words and "RCGM, 14-16 May 2031" in words


def test_in_spanish_as_a_secretariat_writes_it() -> None:
    words = pdf_words(matrix_pdf(matrix(), ES))
    for each in (
        *("Matriz de seguimiento", "Situación al 10 de junio de 2031", "Vencidas", "Responsable", "Plazo"),
        *("GRCM, 14 al 16 de mayo de 2031", "México, OIM", "1 de junio de 2031", "En curso"),
        *("Con plazo por vencer", "septiembre de 2031", "Secretaría Ejecutiva"),
        *("Pendientes, sin plazo", "antes de: Reunión Viceministerial", "Atendidas", "Concluida"),
    ):
        assert each in words, each
    assert "Publish the list" in words  # There is no Spanish text of it yet.


def test_both_languages_stand_in_one_row() -> None:
    words = pdf_words(matrix_pdf(matrix(LATE), LANGUAGES))
    assert "Follow-up matrix / Matriz de seguimiento" in words
    assert "Send the forms" in words and "Enviar los formularios" in words
    assert "1 June 2031" in words and "1 de junio de 2031" in words
    assert words.count("Half of them sent") == 1


def test_the_paper_says_of_what_it_is() -> None:
    wanted = TaskFilter("m", "MX", frozenset((Group.OVERDUE,)))
    words = pdf_words(matrix_pdf(matrix(LATE, wanted=wanted, meeting=MEETING), EN))
    for each in ("Tasks that come from: RCGM, 14-16 May 2031", "Tasks of: Mexico", "Of the matrix: Overdue"):
        assert each in words, each


def test_nothing_to_show_is_said() -> None:
    empty = replace(matrix(), lines=())
    assert "There is no task to show." in pdf_words(matrix_pdf(empty, EN))
    assert cells(matrix_workbook(empty, EN)) == []


def test_pages_lie_across_under_the_letterhead() -> None:
    file = Measured(matrix_pdf(matrix(), LANGUAGES, headed()))
    width, height = file.size()
    assert width > height
    plain = Measured(matrix_pdf(matrix(), LANGUAGES))
    assert len(file.words()) > len(plain.words())


def test_many_tasks_go_on_under_the_same_heads() -> None:
    tasks = [replace(LATE, id=f"{at:03}", en=f"Task number {at} of many") for at in range(120)]
    file = Measured(matrix_pdf(matrix(*tasks), EN))
    assert len(file) > 3
    for page in range(len(file)):
        assert "What is to be done" in file.words(page)
    assert all(f"Task number {at} of many" in pdf_words(matrix_pdf(matrix(*tasks), EN)) for at in (0, 119))


def test_the_workbook_has_a_row_for_each_task() -> None:
    rows = cells(matrix_workbook(matrix(), LANGUAGES))
    assert [row[4:6] for row in rows] == [
        ("Send the forms", "Enviar los formularios"),
        ("Publish the list", None),
        (None, "Presentar el informe"),
        ("Thank the host", "Agradecer al anfitrión"),
    ]
    late = rows[0]
    assert late[:2] == (1, "Overdue / Vencidas")
    assert late[2] == "RCGM, 14-16 May 2031\nGRCM, 14 al 16 de mayo de 2031"
    assert late[8] == datetime(2031, 6, 1)  # A day, to sort by.
    assert late[10] == "2031-05-20: Half of them sent"
    in_one = cells(matrix_workbook(matrix(), ES))
    assert [row[4] for row in in_one[:2]] == ["Enviar los formularios", "Publish the list"]


@pytest.mark.parametrize("languages", [EN, ES, LANGUAGES])
@pytest.mark.parametrize("make", [matrix_pdf, matrix_workbook])
def test_the_same_matrix_gives_the_same_bytes(make: Any, languages: tuple[Language, ...]) -> None:
    made = make(matrix(), languages)
    assert made == make(matrix(), languages)
    assert made != make(replace(matrix(), today=date(2031, 6, 11)), languages)


def test_words_that_are_meant_to_do_harm_are_words() -> None:
    tasks = [
        Task(f"{at:03}", who=(each,), en=each, es=each, notes=(Note(date(2031, 1, 1), each),))
        for at, each in enumerate(PAYLOADS)
        if printed(each)
    ]
    harmful = matrix(*tasks)
    file = Measured(matrix_pdf(harmful, LANGUAGES))
    assert file.annotations() == 0
    book = load_workbook(BytesIO(matrix_workbook(harmful, LANGUAGES)))
    sheet = book.active
    assert sheet is not None
    assert not [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    shown = {cell.value for row in sheet.iter_rows() for cell in row}
    for task in tasks:
        assert printed(task.en) in shown, task.en


def test_untranslated_tasks_are_counted() -> None:
    found = matrix(LATE, LATER, BOUND, DONE)
    assert (found.untranslated(Language.EN), found.untranslated(Language.ES)) == (1, 1)
