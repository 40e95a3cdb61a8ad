"""An event with its round, people and door as pictures and tests show it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QEvent

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.contacts import Contact, ContactKind
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.event import Event, EventKind, EventWording, Source
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.rounds import Answer, Channel
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.calendar.door_dialog import DoorDialog
from rcm_desktop.windows.calendar.event_desk import EventDesk, labels_from
from rcm_desktop.windows.calendar.event_panel import EventPanel
from rcm_desktop.windows.calendar.walk_in_dialog import WalkInDialog
from tests.stage import Stage

_SIDE, _NARROW, _ABOVE = 0.36, 1000, 110
TODAY = date(2025, 7, 9)
NOW = datetime(2025, 7, 17, 9, 4)
ASKED, REMINDED = date(2025, 6, 30), date(2025, 7, 7)
ANSWERS = {
    "CA": (3, 2), "CR": (1, 12), "DO": (8, 1), "SV": (4, 2), "HN": (2, 2), "MX": (2, 3), "NI": (8, None),
    "PA": (3, 2), "US": (7, 2),
}  # fmt: skip
PEOPLE = (
    ("Ana Lucía Barrios de Ixcoy", "PA", Part.HEAD, "Directora General", "Servicio Nacional de Migración"),
    ("Tomás Ixcoy", "PA", Part.ADVISER, "Asesor", "Ministerio de Relaciones Exteriores"),
    ("John Carter", "US", Part.HEAD, "Deputy Director", "Department of State"),
    ("Rosa Méndez", "HN", Part.DELEGATE, "Directora", "Instituto Nacional de Migración"),
    ("Marie Tremblay", "CA", Part.HEAD, "Adviser", "Passport Program"),
    ("Iris Soto", "IOM", Part.OBSERVER, "Regional Coordinator", ""),
    ("Mario Rossi", "UNODC", Part.SPEAKER, "Expert", ""),
)


def desk_of(opened: Opened, today: date = TODAY) -> EventDesk:
    """What an event panel works with, over an open file."""
    return EventDesk(
        opened.calendar,
        opened.rounds,
        opened.participants,
        opened.door,
        opened.records.people_known,
        labels_from(opened.meetings),
        lambda: today,
    )


def add_workshop(opened: Opened) -> Event:
    """The workshop of the picture, asked of eleven, with people of some; it comes from a conclusion of the
    last meeting where there is one."""
    lines = opened.meetings.lines()
    source = None
    if lines:
        nodes = [each for each in opened.meetings.outline(lines[0].id).nodes() if each.kind.value == "item"]
        source = Source(lines[0].id, nodes[min(5, len(nodes) - 1)].id)
    workshop, _ = opened.calendar.add(
        Event(
            "workshop", "", EventKind.WORKSHOP, When.on(date(2025, 7, 17), date(2025, 7, 18)),
            EventWording("Workshop on passport integrity", "Mexico City"),
            EventWording("Taller sobre la integridad de los pasaportes", "Ciudad de México"),
            hosts=("MX", "CA"), donors=("UNODC",), closes=date(2025, 7, 11), source=source,
        ),
        Event(
            "visit", "", EventKind.OTHER, When(PartialDate(2025, 7, 18), None, time(15)),
            EventWording("Visit to the passport office"), EventWording("Visita a la oficina de pasaportes"),
            parent="workshop",
        ),
    )  # fmt: skip
    opened.rounds.ask(workshop.id, opened.rounds.usual_parties(TODAY), ASKED)
    opened.rounds.remind(workshop.id, ("BZ", "GT", "NI", "DO"), REMINDED)
    for party, (day, people) in ANSWERS.items():
        answer = Answer.CONFIRMED if people else Answer.DECLINED
        opened.rounds.answer(
            workshop.id, party, answer, date(2025, 7, day), people=people, channel=Channel.MAIL
        )
    opened.participants.add(workshop.id, *expected_people())
    return workshop


def expected_people(before: str = "") -> list[Delegate]:
    """Each with the name as id, after ``before``."""
    made = []
    for name, delegation, part, function, institution in PEOPLE:
        each = replace(new_delegate(name, delegation), id=before + name, part=part, function=function)
        spoken = Language.EN if delegation in ("US", "CA") else Language.ES
        made.append(replace(each, institution=institution, interpretation=spoken, telephone="+507 555 0101"))
    return made


def add_addresses(opened: Opened) -> None:
    opened.book.put_contact(
        Contact("", EntryKind.COUNTRY, "BZ", ContactKind.FOCAL_POINT, name="Eva", email="eva@example.org")
    )


def event_panel(stage: Stage) -> None:
    """The panel of an event, empty and full, and each of its dialogs."""
    with create_library(stage.place / "events.rcm", sample=True) as opened:
        add_addresses(opened)
        event = add_workshop(opened)
        opened.records.add_delegates(opened.meetings.lines()[0].id, expected_people("again"))
        opened.door.mark(event.id, ["John Carter", "Rosa Méndez"], NOW.date(), at=NOW.time())
        panel = EventPanel(desk_of(opened), stage.window.look, now=lambda: NOW)
        for wanted in (
            panel.reminders_wanted, panel.edit_wanted, panel.confirmations_wanted, panel.participants_wanted,
            panel.signatures_wanted, panel.first_morning_wanted, panel.icalendar_wanted,
        ):  # fmt: skip
            wanted.connect(_answered)
        size = stage.window.size()
        panel.resize(
            int(_SIDE * size.width()) if size.width() > _NARROW else size.width(), size.height() - _ABOVE
        )
        panel.show()
        stage.keep("event-none", panel)
        panel.show_event(event.id)
        stage.keep("event-round", panel)
        panel.round.confirm()
        stage.keep("event-count", panel)
        panel.ui.tabs.setCurrentWidget(panel.ui.people_page)
        stage.keep("event-people", panel)
        _dialogs(stage, panel)
        parties = [each.party for each in opened.calendar.record(event.id).invitations]
        opened.rounds.leave_out(event.id, parties)
        panel.reload()
        panel.ui.tabs.setCurrentWidget(panel.ui.round_page)
        stage.keep("event-nobody-asked", panel)
        panel.let_go()
        panel.close()
        panel.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _dialogs(stage: Stage, panel: EventPanel) -> None:
    stage.keep_asked("event-ask", panel.round.ask)
    stage.keep_asked("event-answer", panel.round.answer)
    panel.people.ui.table.setCurrentIndex(panel.people.model.index(0, 0))
    stage.keep_asked("event-person", panel.people.edit)
    stage.keep_asked("event-again", panel.come_again)
    _keep_walk_in(stage, panel)
    _keep_door(stage, panel)


def _keep_walk_in(stage: Stage, panel: EventPanel) -> None:
    panel.walk_in()
    assert isinstance(panel.dialog, WalkInDialog)
    panel.dialog.ui.name.setText("Carter John")
    stage.keep("event-walk-in", panel.dialog)
    panel.dialog.close()


def _keep_door(stage: Stage, panel: EventPanel) -> None:
    panel.open_door()
    assert isinstance(panel.dialog, DoorDialog)
    stage.keep("event-door", panel.dialog)
    panel.dialog.ui.search.setText("pan")
    stage.keep("event-door-typed", panel.dialog)
    panel.dialog.close()


def _answered(*_: object) -> None:
    return
