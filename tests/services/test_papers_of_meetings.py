"""Papers of events: what they name a meeting, and whose certificates are made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.events.door import Arrival
from rcm_desktop.domain.events.paper_options import EventPaperKind, EventPaperOptions
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.services.records import new_delegate

DAY = date(2031, 7, 22)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def meeting(opened: Opened) -> Meeting:
    meeting = opened.meetings.create("RCGM", DAY, DAY, ("Panama City", "Ciudad de Panamá"))
    opened.participants.add(meeting.id, new_delegate("Ana Barrios", "BZ"), new_delegate("Luis Mora", "HN"))
    return meeting


def words(pdf: bytes) -> str:
    with PdfDocument(pdf) as read:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in read).split())


@pytest.mark.parametrize("kind", [EventPaperKind.CERTIFICATES, EventPaperKind.PARTICIPANTS])
def test_a_meeting_has_the_name_of_its_body_in_full(
    opened: Opened, meeting: Meeting, kind: EventPaperKind
) -> None:
    said = words(opened.event_papers.make(meeting.id, kind, LANGUAGES))
    assert "Regional Consultation Group on Migration (RCGM)" in said
    assert "Grupo Regional de Consulta sobre Migración (GRCM)" in said


def test_certificates_are_for_those_who_came_where_the_door_was_kept(
    opened: Opened, meeting: Meeting
) -> None:
    papers = opened.event_papers
    assert not papers.was_marked(meeting.id)
    ana = next(each for each in opened.calendar.record(meeting.id).delegates if each.name == "Ana Barrios")
    opened.door.mark(meeting.id, [ana.id], DAY, "", Arrival.ARRIVED, time(9))
    assert papers.was_marked(meeting.id)
    options = EventPaperOptions(who_came=True)
    said = words(papers.make(meeting.id, EventPaperKind.CERTIFICATES, LANGUAGES, options=options))
    assert "Ana Barrios" in said and "Luis Mora" not in said
