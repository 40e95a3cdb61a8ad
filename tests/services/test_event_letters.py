"""Letters about events over a real file: numbered with all others, all of them or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.letters import Absence, AbsenceMatter, NobodyAbsent, NobodySilent
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterEntry, LetterIsThere, LetterKind, Sender
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.letters.letters import LetterTemplates, templates_beside
from rcm_desktop.services.event_letters import AbsenceRequest, ConfirmationRequest, EventLetters
from rcm_desktop.services.letter_office import Unit
from rcm_desktop.services.letters import LetterRequest
from tests.event_scenes import EVENT, held, invitations

NOW = datetime(2031, 6, 18, 9, tzinfo=UTC)
DAY = date(2031, 6, 18)
PDF = (OfficeForm.PDF,)
ROUND = ConfirmationRequest(DAY, EVENT, invitations())
ABSENT = AbsenceRequest(DAY, (Absence("NI", (held(1).event, held(2).event)),), EVENT)


@pytest.fixture
def opened(tmp_path: Path, sample: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def letters(opened: Opened) -> EventLetters:
    presided = replace(Directory.shipped(), presidencies={2031: "HN"})
    templates = LetterTemplates(templates_beside(opened.path))
    return EventLetters(
        opened.store,
        templates,
        lambda: presided,
        sender=lambda _: Sender(place="San José"),
        who="ana",
        now=lambda: NOW,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def test_the_silent_are_reminded_and_nobody_else(letters: EventLetters, folder: Path) -> None:
    made = letters.make(ROUND, folder, tuple(OfficeForm))
    assert [each.entry.country for each in made] == ["CA", "GT", "PA"]
    assert [each.entry.reference for each in made] == ["2031-001", "2031-002", "2031-003"]
    entry = made[0].entry
    assert (entry.kind, entry.about, entry.language) == (
        LetterKind.CONFIRMATION_REMINDER,
        "e1",
        Language.EN,
    )
    assert (entry.subject, entry.who) == ("Attendance confirmation: reminder", "ana")
    assert made[1].files[0].name == "2031-002 GT recordatorio-de-confirmación.pdf"
    assert sorted(folder.iterdir()) == sorted(path for each in made for path in each.files)


def test_one_register_numbers_letters_of_all_kinds(
    letters: EventLetters, opened: Opened, folder: Path
) -> None:
    letters.make(ABSENT, folder, PDF)
    opened.letters.make(LetterRequest(LetterKind.REMINDER, DAY, (("DO", "USD"),)), folder, PDF)
    letters.make(ROUND, folder, PDF)
    register = letters.register()
    assert register == opened.letters.register() == opened.event_letters.register()
    assert [(each.number, each.kind.value) for each in register] == [
        (1, "absence"),
        (2, "reminder"),
        *((number, "confirmation_reminder") for number in (3, 4, 5)),
    ]


def test_absences_are_asked_in_the_name_of_who_presides(letters: EventLetters, folder: Path) -> None:
    (draft,) = letters.drafts(ABSENT)
    assert isinstance(draft.matter, AbsenceMatter)
    assert (draft.matter.presidency, draft.matter.coming, draft.number) == ("HN", EVENT, 1)
    (made,) = letters.make(ABSENT, folder, PDF)
    assert made.entry.about == "e1 e2"
    assert made.files[0].name == "2031-001 NI ausencia.pdf"


def test_what_belongs_to_it_is_done_in_the_same_unit_of_work(letters: EventLetters, folder: Path) -> None:
    noted: list[str] = []

    def note(unit: Unit, entries: Sequence[LetterEntry]) -> None:
        assert unit.letters.next_number(2031) == 4
        noted.extend(each.country for each in entries)

    letters.make(ROUND, folder, PDF, also=note)
    assert noted == ["CA", "GT", "PA"]

    def fail(unit: Unit, entries: Sequence[LetterEntry]) -> None:
        raise LetterIsThere("x")

    with pytest.raises(LetterIsThere):
        letters.make(ROUND, folder, PDF, also=fail)
    assert len(letters.register()) == 3
    assert len(list(folder.iterdir())) == 3


def test_nobody_to_write_to_is_said(letters: EventLetters, folder: Path) -> None:
    with pytest.raises(NobodySilent):
        letters.make(replace(ROUND, invitations=(Invitation("CA"),)), folder, PDF)
    with pytest.raises(NobodyAbsent):
        letters.make(replace(ABSENT, absences=()), folder, PDF)
    assert letters.register() == []


def test_the_preflight_names_who_has_no_addressee_and_makes_nothing(
    letters: EventLetters, folder: Path
) -> None:
    silent = (Invitation("IOM", DAY), Invitation("Casa de los Ríos", DAY), Invitation("PA", DAY))
    found = letters.preflight(replace(ROUND, invitations=silent), folder, Language.EN)
    assert [(each.key, dict(each.facts)) for each in found] == [
        ("no_addressee", {"country": "Casa de los Ríos, IOM and Panama"})
    ]
    assert letters.register() == []


def test_the_name_of_a_file_holds_what_every_system_takes(letters: EventLetters, folder: Path) -> None:
    silent = (Invitation('Red: "Puerto/Mar" <x>', DAY), Invitation("../..", DAY))
    made = letters.make(replace(ROUND, invitations=silent), folder, PDF)
    assert [path.name for each in made for path in each.files] == [
        "2031-001 Red Puerto Mar x recordatorio-de-confirmación.pdf",
        "2031-002 - recordatorio-de-confirmación.pdf",
    ]
