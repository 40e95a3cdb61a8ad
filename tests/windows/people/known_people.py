"""People and an erasure that only remember, for dialogs that ask them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from rcm_desktop.domain.backups import Backup, BackupName, Reason, Series
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.erasing import ErasurePlan, HoldingBackup, Mention, MentionKind
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.person_data import DataPart, PersonData
from rcm_desktop.domain.persons import Likeness, Person, PersonPart, likely_pairs
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.windows.people.erased_backups_dialog import ErasedBackupsDialog
from rcm_desktop.windows.people.erasure_dialog import ErasureDialog
from rcm_desktop.windows.people.people_dialog import PeopleDialog
from rcm_desktop.windows.people.person_data_dialog import PersonDataDialog

DAYS = date(2031, 7, 17), date(2031, 7, 18)
WORKSHOP = Event(
    "w",
    "workshop-2031-07",
    EventKind.WORKSHOP,
    When.on(*DAYS),
    EventWording("Workshop on forms"),
    EventWording("Taller sobre formularios"),
)
OTHER = replace(WORKSHOP, id="o", when=When(PartialDate(2024, 5, 2)), en=EventWording("Training"))
CONTACT = Contact("c", EntryKind.COUNTRY, "SV", name="Ana Barrios", function="Directora")


def person(id_: str, name: str, country: str, event: Event = WORKSHOP) -> Person:
    return Person(
        id_, name, (PersonPart(event.id, Delegate(f"{event.id}-{id_}", id_, name, delegation=country)),)
    )


ANA = person("a", "Ana Lucía Barrios", "SV")
ALSO = person("b", "BARRIOS, Ana Lucia", "SV", OTHER)
JOHN = person("j", "John Carter", "US")


class KnownPeople:
    """Answers as the service does; ``years`` is the rule."""

    is_read_only = False

    def __init__(self, *people: Person, years: int = 0) -> None:
        self.people = people
        self.years = years

    def all(self) -> list[Person]:
        return list(self.people)

    def events(self) -> dict[str, Event]:
        return {each.id: each for each in (WORKSHOP, OTHER)}

    def likely_the_same(self) -> list[Likeness]:
        return likely_pairs(self.people)

    def years_kept(self) -> int:
        return self.years

    def put_years_kept(self, years: int) -> None:
        self.years = years

    def past_keeping(self, today: date) -> list[Person]:
        return [each for each in self.people if self.years]


class KnownErasure:
    """``held`` are the backups that it finds."""

    def __init__(self, *held: HoldingBackup) -> None:
        self.held = held

    def plan(self, people: Iterable[str]) -> ErasurePlan:
        mentions = (Mention(MentionKind.CONCLUSIONS, 2),)
        return ErasurePlan(frozenset(people), ("Ana",), 2, 1, 1, 3, 1, (CONTACT,), mentions)

    def holding(self, progress: Any = None) -> Collection[HoldingBackup]:
        return self.held


AT = datetime(2031, 5, 14, 9)
HELD = HoldingBackup(Backup(Path("/x/b.rcm"), BackupName(Series("x"), AT, Reason.BY_HAND), 9))
DATA = PersonData("a", "Ana Lucía Barrios", (DataPart(WORKSHOP, DAYS, ANA.parts[0].delegate),), (CONTACT,))


def people_dialog(*people: Person, years: int = 0) -> PeopleDialog:
    known: Any = KnownPeople(*people, years=years)
    erasure: Any = KnownErasure(HELD)
    return PeopleDialog(known, erasure, Directory.shipped, Worker(), str, QSettings(), "records.rcm")


def pairs_dialog() -> PeopleDialog:
    made = people_dialog(ANA, ALSO, JOHN)
    made.ui.tabs.setCurrentWidget(made.ui.pairs_page)
    return made


def keeping_dialog() -> PeopleDialog:
    made = people_dialog(ANA, ALSO, JOHN, years=5)
    made.ui.tabs.setCurrentWidget(made.ui.keeping_page)
    return made


def erasure_dialog() -> ErasureDialog:
    erasure: Any = KnownErasure()
    return ErasureDialog(erasure, (ANA, JOHN), ["BARRIOS, Ana Lucia"], Worker(), str)


def erased_backups_dialog(*held: HoldingBackup) -> ErasedBackupsDialog:
    erasure: Any = KnownErasure(*held)
    return ErasedBackupsDialog(erasure, Worker(), str)


def person_data_dialog() -> PersonDataDialog:
    return PersonDataDialog(DATA, Directory.shipped(), "records.rcm", DAYS[0], str, QSettings())
