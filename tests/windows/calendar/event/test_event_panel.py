"""What the panel of an event says and where it leads."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.calendar.event_panel import EventPanel
from rcm_desktop.windows.interface_language import InterfaceLanguage


def links(panel: EventPanel) -> list[str]:
    return [each.accessibleName() for each in panel.links]


def shown_buttons(panel: EventPanel) -> list[str]:
    return [each.text() for each in panel.ui.papers.findChildren(QPushButton) if each.isVisible()]


def test_the_head_says_when_where_who_and_how_it_stands(panel: EventPanel) -> None:
    assert panel.ui.title.text() == "Workshop on passport integrity"
    facts = "17–18 July 2025 · Mexico City · hosts: Mexico, Canada · support: UNODC · Confirmed"
    assert panel.ui.facts.text() == facts


def test_the_head_leads_to_its_conclusion_and_its_parts(panel: EventPanel, workshop: Event) -> None:
    asked: list[tuple[object, ...]] = []
    panel.conclusion_wanted.connect(lambda *where: asked.append(where))
    panel.event_wanted.connect(lambda *where: asked.append(where))
    first, second = links(panel)
    assert first.startswith("From conclusion ") and first.endswith("RCGM Tegucigalpa, May 2025")
    assert second == "Part: Visit to the passport office, 18 July 2025"
    for each in panel.links:
        each.click()
    assert workshop.source is not None
    assert asked == [(workshop.source.meeting, workshop.source.node), ("visit",)]
    panel.show_event("visit")
    assert links(panel) == ["Part of: Workshop on passport integrity"]


def test_a_conclusion_that_is_gone_is_said_and_leads_nowhere(
    panel: EventPanel, opened: Opened, workshop: Event
) -> None:
    assert workshop.source is not None
    opened.calendar.put(replace(workshop, source=replace(workshop.source, node="gone")))
    panel.reload()
    assert links(panel)[0] == "From a conclusion that is not there any more"
    assert not panel.links[0].isEnabled()


def test_a_meeting_leads_to_its_record(panel: EventPanel, opened: Opened) -> None:
    meeting = opened.meetings.lines()[0].id
    asked: list[object] = []
    panel.record_wanted.connect(asked.append)
    panel.show_event(meeting)
    panel.links[links(panel).index("Record of the meeting")].click()
    assert asked == [meeting]


def test_a_deadline_has_no_round_and_no_people(panel: EventPanel, opened: Opened) -> None:
    (deadline,) = opened.calendar.add(
        Event("", "", EventKind.DEADLINE, When.on(date(2025, 7, 15)), EventWording("Comments"))
    )
    panel.show_event(deadline.id)
    assert panel.ui.title.text() == "Comments"
    assert not panel.ui.tabs.isVisible() and not panel.ui.papers.isVisible()


def test_nothing_chosen_says_what_stands_here(panel: EventPanel) -> None:
    panel.show_event(None)
    assert panel.ui.nothing.isVisible() and "Choose an event" in panel.ui.nothing.text()
    assert not panel.ui.tabs.isVisible()
    panel.show_event("no such event")
    assert panel.ui.nothing.isVisible()


def test_papers_are_offered_while_somebody_answers(panel: EventPanel, workshop: Event) -> None:
    assert shown_buttons(panel) == []
    asked: list[object] = []
    panel.signatures_wanted.connect(asked.append)
    panel.edit_wanted.connect(asked.append)
    panel.refresh_wanted()
    assert shown_buttons(panel) == ["Signature list"]
    panel._wanted.buttons["signatures"].click()
    panel.links[-1].click()
    assert asked == [workshop.id, workshop.id]
    assert links(panel)[-1] == "Change the event…"


def test_a_list_of_nobody_is_not_offered(panel: EventPanel) -> None:
    panel.participants_wanted.connect(lambda _: None)
    panel.icalendar_wanted.connect(lambda _: None)
    panel.show_event("visit")
    assert not panel._wanted.buttons["participants"].isEnabled()
    assert panel._wanted.buttons["icalendar"].isEnabled()
    assert not panel.door_button.isEnabled()


def test_all_of_it_speaks_the_language_of_the_windows(panel: EventPanel, language: InterfaceLanguage) -> None:
    language.switch(Language.ES)
    QApplication.processEvents()
    assert panel.ui.title.text() == "Taller sobre la integridad de los pasaportes"
    assert panel.ui.facts.text().startswith(
        "17–18 de julio de 2025 · Ciudad de México · sedes: México, Canadá"
    )
    assert panel.ui.tabs.tabText(1) == "Personas (7)"
    names = [panel.round.model.index(row, 0).data() for row in range(11)]
    assert names[:5] == ["Belice", "Canadá", "Costa Rica", "El Salvador", "Estados Unidos"]
    assert (
        links(panel)[0].startswith("De la conclusión ")
        and "GRCM Tegucigalpa, mayo de 2025" in links(panel)[0]
    )


def test_a_change_is_told_with_the_event(panel: EventPanel, workshop: Event, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.changed) as told:
        panel.people.ui.walk_in.setText("Luis Mora, Belize")
        panel.people.add()
    assert told.args == [workshop.id]
    assert panel.ui.tabs.tabText(1) == "People (8)"


@pytest.mark.parametrize("act", ["walk_in", "open_door", "come_again"])
def test_a_file_for_reading_changes_nothing(panel: EventPanel, act: str) -> None:
    panel.set_read_only(True)
    getattr(panel, act)()
    assert panel.dialog is None
    panel.round.ask()
    panel.round.confirm()
    assert panel.round.dialog is None and not panel.round.ui.count_row.isVisible()
    assert not panel.walk_in_button.isEnabled()


def test_people_of_another_event_come_again(panel: EventPanel, opened: Opened, workshop: Event) -> None:
    panel.show_event("visit")
    panel.come_again()
    dialog = panel.dialog
    assert dialog is not None
    model = dialog.model  # type: ignore[attr-defined]
    assert dialog.ui.event.currentData() == workshop.id  # type: ignore[attr-defined]
    assert len(model.ticked()) == 7
    model.tick(["John Carter"], on=False)
    dialog.accept()
    came = opened.calendar.record("visit").delegates
    there = {each.person: each for each in opened.calendar.record(workshop.id).delegates}
    assert len(came) == 6 and all(each.person in there for each in came)
    assert all(each.id != there[each.person].id for each in came)
    assert "John Carter" not in {each.name for each in came}
    assert opened.calendar.undo() is not None
    assert opened.calendar.record("visit").delegates == ()
