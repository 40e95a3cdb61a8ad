"""Pictures of what concerns people, for ``tests.screenshots``."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.backups import Reason
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.people import Delegate
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.people.erasure_dialog import ErasureDialog
from rcm_desktop.windows.people.people_dialog import PeopleDialog
from rcm_desktop.wording import Wording
from tests.stage import Stage

_ANA = "Ana Lucía Barrios Mena"
_LONG = "María de la Concepción Hernández-Villalobos y Fernández de Córdoba"


def people(stage: Stage) -> None:
    """The window of people with every dialog, over a file of its own."""
    path = stage.place / "people.rcm"
    shutil.copy(stage.untouched, path)
    with open_library(path) as opened:
        worker = Worker()
        empty = _dialog(stage, opened, worker)
        empty.open()
        for picture, page in (("people-none", 0), ("people-no-pairs", 1), ("people-rule-off", 2)):
            empty.ui.tabs.setCurrentIndex(page)
            stage.keep(picture, empty)
        empty.close()
        _fill(opened)
        shown = _dialog(stage, opened, worker)
        shown.open()
        _pages(stage, shown)
        worker.close()


def _dialog(stage: Stage, opened: Opened, worker: Worker) -> PeopleDialog:
    return PeopleDialog(
        opened.people,
        opened.erasure,
        opened.store.directory,
        worker,
        Wording.load(stage.language).sentence,
        QSettings(str(stage.place / "people.ini"), QSettings.Format.IniFormat),
        opened.path.name,
        stage.window,
        lambda: date(2026, 11, 26),
    )


def _fill(opened: Opened) -> None:
    def event(day: date, english: str, spanish: str) -> str:
        wording = EventWording(english), EventWording(spanish)
        (added,) = opened.calendar.add(Event("", "", EventKind.WORKSHOP, When.on(day), *wording))
        return added.id

    def person(name: str, country: str, **facts: str) -> Delegate:
        return replace(new_delegate(name, country), **facts)  # type: ignore[arg-type]

    old = event(date(2017, 7, 17), "Workshop on consular protection", "Taller sobre protección consular")
    late = event(date(2024, 5, 14), "Workshop on temporary work", "Taller sobre trabajo temporal")
    office = "Instituto Guatemalteco de Migración"
    ana = person(_ANA, "GT", courtesy="Licda.", institution=office, email="ana.barrios@example.org")
    opened.participants.add(
        old,
        ana,
        person("Tomás Ixcoy", "GT"),
        person("John Carter", "US", function="Adviser"),
        person("Iris Soto", "IOM"),
        person("José Núñez", "CR"),
        person(_LONG, "MX", institution="Secretaría de Relaciones Exteriores"),
    )
    opened.participants.add(
        late,
        replace(ana, id="again"),
        person("BARRIOS, Ana Lucia", "GT", email="ana.barrios@example.org", function="Directora"),
        person("J. Nunez", "CR"),
    )
    opened.people.put_years_kept(5)
    opened.book.put_contact(Contact("", EntryKind.COUNTRY, "GT", name=_ANA, function="Directora"))
    opened.backups.back_up(Reason.BY_HAND)


def _pages(stage: Stage, shown: PeopleDialog) -> None:
    ana = next(each for each in shown.known if each.name == _ANA)
    shown.choose(ana.id)
    for picture, page in (("people-list", 0), ("people-pairs", 1), ("people-how-long", 2)):
        shown.ui.tabs.setCurrentIndex(page)
        stage.keep(picture, shown)
    shown.ui.tabs.setCurrentIndex(0)
    shown.show_data()
    _keep(stage, "person-data", shown.asking)
    shown.erase((ana,))
    asked = shown.asking
    assert isinstance(asked, ErasureDialog)
    stage.keep("person-erasure", asked)
    asked.ui.word.setText(asked.confirming)
    asked.erase()
    _keep(stage, "erased-backups", shown.asking)
    stage.keep("people-erased", shown)
    shown.close()


def _keep(stage: Stage, picture: str, dialog: QDialog | None) -> None:
    assert dialog is not None
    stage.keep(picture, dialog)
    dialog.close()
