"""An event, people and forms of it, as tests of papers and of reading take them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.return_form import ReturnForm, form_of
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part

DIRECTORY = Directory.shipped().on(date(2017, 6, 30))
WORKSHOP = Event(
    "e1",
    "workshop-2017-08",
    EventKind.WORKSHOP,
    When.on(date(2017, 8, 8), date(2017, 8, 9)),
    EventWording("Workshop on Migrant Children", "San José, Costa Rica"),
    EventWording("Taller sobre niñez migrante", "San José, Costa Rica"),
    closes=date(2017, 7, 28),
)
WITH_DIET = replace(WORKSHOP, private=("diet", "hotel"))
ANA = Delegate(
    "d1", "p1", "Ana Lucía Solano Méndez", "Licda.", "Directora", "Instituto de Migración",
    "ana@example.org", Part.HEAD, "MX", "+52 55 5387 2400", Language.ES,
)  # fmt: skip
LUIS = Delegate("d2", "p2", "Luis Ramírez", "Sr.", part=Part.ADVISER, delegation="MX")
ROSA = Delegate("d3", "p3", "Rosa Gómez Paz", delegation="GT")
COLUMNS = ("courtesy", "name", "function", "institution", "part", "email", "telephone", "interpretation")


def form(
    event: Event = WORKSHOP, party: str = "MX", people: Sequence[Delegate] = (), rows: int = 8
) -> ReturnForm:
    return form_of(
        event, party, DIRECTORY, reply_to="secretariat@example.org", people=people, blank_rows=rows
    )


def head_row(sheet: Any) -> int:
    """The row of the headings in one of our sheets."""
    return int(next(row[0].row for row in sheet.iter_rows() if row[0].value in ("No.", "N.º")))


def answer_cell(sheet: Any) -> Any:
    """The cell of the answer: the only one above the headings that is open."""
    rows = sheet.iter_rows(max_row=head_row(sheet) - 1)
    return next(cell for row in rows for cell in row if not cell.protection.locked)


def filled_excel(
    content: bytes, answer: str, people: Sequence[Sequence[str]], change: Callable[[Any], None] | None = None
) -> bytes:
    """A workbook as an office fills it; ``change`` does what else was done to its sheet."""
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(content))
    sheet = book.worksheets[0]
    answer_cell(sheet).value = answer
    first = head_row(sheet) + 1
    for row, person in enumerate(people, start=first):
        for column, words in enumerate(person, start=2):
            sheet.cell(row, column).value = words or None
    if change is not None:
        change(sheet)
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def filled_word(
    content: bytes, answer: str, people: Sequence[Sequence[str]], change: Callable[[Any], None] | None = None
) -> bytes:
    """A document as an office fills it; ``change`` does what else was done to it."""
    from docx import Document

    document = Document(BytesIO(content))
    facts, table = document.tables
    type_over(facts.rows[-1].cells[1], answer)
    for row, person in enumerate(people, start=1):
        for column, words in enumerate(person, start=1):
            if words:
                type_over(table.cell(row, column), words)
    if change is not None:
        change(document)
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def type_over(cell: Any, words: str) -> None:
    """Exchange what a cell holds, a list to choose from too."""
    paragraph = cell.paragraphs[0]._p
    for each in list(paragraph):
        if not each.tag.endswith("}pPr"):
            paragraph.remove(each)
    cell.paragraphs[0].add_run(words)
