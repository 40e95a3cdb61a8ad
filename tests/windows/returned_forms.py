"""The dialog of a returned form, over forms that were filled here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import count
from typing import Any

from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.returned import ReturnProposal, proposal_of
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.events.return_form_excel import return_form_excel
from rcm_desktop.reading.events.return_form import returned_of
from rcm_desktop.windows.calendar.returned_form_dialog import ReturnedFormDialog
from tests.event_forms import ANA, DIRECTORY, LUIS, ROSA, WORKSHOP, filled_excel, form, head_row

RECORD = EventRecord(WORKSHOP, (Invitation("MX"),), (ANA, LUIS, ROSA))
PEOPLE = (
    ("Licda.", "Ana Lucía Solano Méndez", "Viceministra", "", "", "", "+52 55 5387 2401"),
    ("Sr.", "José Núñez Peña", "Asesor", "Instituto Nacional de Migración", "Adviser", "jose@example.org"),
    ("", "Eva Soto Gil; Pedro Mora Ruiz"),
    ("", "Carmen Díaz Ortega", "Vocera", "", "reina", "en casa"),
)


def proposed(
    answer: str = "Asistiremos",
    people: Sequence[Sequence[str]] = PEOPLE,
    change: Callable[[Any], None] | None = None,
) -> ReturnProposal:
    """What a form of Mexico would change, filled in like this."""
    content = filled_excel(return_form_excel(form(), [Language.ES]), answer, people, change)
    read = returned_of(content, "form.xlsx", WORKSHOP, DIRECTORY)
    numbers = count(1)
    return proposal_of(read, RECORD, DIRECTORY, date(2017, 7, 20), lambda: f"new-{next(numbers)}", party="MX")


def merged(sheet: Any) -> None:
    """What an office does that nobody can read."""
    head = head_row(sheet)
    sheet.merge_cells(None, head + 1, 4, head + 2, 4)


def returned_dialog(parent: QWidget | None = None) -> ReturnedFormDialog:
    return ReturnedFormDialog("confirmacion_MX.xlsx", "Mexico", proposed(), lambda made, chosen: None, parent)


def stopped_dialog(parent: QWidget | None = None) -> ReturnedFormDialog:
    """Over a form that cannot be taken."""
    made = proposed(change=merged)
    return ReturnedFormDialog("confirmacion_MX.xlsx", "Mexico", made, lambda made, chosen: None, parent)
