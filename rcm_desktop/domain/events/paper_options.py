"""Which papers an event has, and what may be chosen of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class EventPaperKind(StrEnum):
    """The papers of an event, in the order in which they are offered. COUNTRY and YEAR are the attendance of
    a country at all events, and of all members in the event's year."""

    CONFIRMATIONS = "confirmations"
    SHEETS = "sheets"
    PARTICIPANTS = "participants"
    SIGNATURES = "signatures"
    PLATES = "plates"
    BADGES = "badges"
    MORNING = "morning"
    CERTIFICATES = "certificates"
    ATTENDANCE = "attendance"
    COUNTRY = "country"
    YEAR = "year"


class EventPaperForm(StrEnum):
    PDF = "pdf"
    WORKBOOK = "xlsx"


FORMS = dict.fromkeys(EventPaperKind, (EventPaperForm.PDF,)) | {
    EventPaperKind.PARTICIPANTS: (EventPaperForm.PDF, EventPaperForm.WORKBOOK)
}
"""In which forms each paper is made."""


@dataclass(frozen=True, slots=True)
class EventPaperOptions:
    """What differs from the usual. ``telephones`` and ``presidency_apart`` are for the list of participants;
    ``each_person`` makes a sheet of confirmation for each person; ``day`` and ``session`` (its id) narrow
    what is signed, None and "" for all; ``stock`` is the id of the labels of badges, "" for the usual ones,
    ``start`` the first free label; ``who_came`` leaves certificates to those who were seen at the door;
    ``country`` is the code of the country whose attendance is wanted.
    """

    telephones: bool = False
    presidency_apart: bool = False
    each_person: bool = False
    day: date | None = None
    session: str = ""
    blank_rows: int = 6
    stock: str = ""
    start: int = 1
    cut_marks: bool = True
    who_came: bool = False
    country: str = ""


USUAL_OPTIONS = EventPaperOptions()
