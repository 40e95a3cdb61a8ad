"""The agenda as a paper: sessions as headings, numbers that run on, the zone of its times."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from rcm_desktop.domain.agenda import AgendaItem
from rcm_desktop.domain.agenda_papers import paper_of_agenda
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.sessions import Session

EN, ES = LANGUAGES
DAY = date(2017, 6, 20)
MEETING = Meeting(
    "m",
    "rcgm-2017-06",
    "RCGM",
    DAY,
    host="SV",
    sessions=(Session("s1", DAY, time(9), time(12, 30), "Morning", "Mañana"), Session("s2", DAY, time(14))),
    agenda=(
        AgendaItem("a", "Opening", "Inauguración", "El Salvador"),
        AgendaItem("b", "Report", "Informe", "", "s1", time(9, 30)),
        AgendaItem("c", "Debate", "", "Panama", "s1"),
        AgendaItem("d", "Closing", "Clausura", "", "s2"),
    ),
)


def printed(meeting: Meeting, language: Language) -> list[str]:
    lines = []
    for section in paper_of_agenda(meeting).sections:
        lines.append(section.heading.text(language).plain)
        lines += [
            f"{item.label(language)} {item.words.text(language).plain}".strip() for item in section.list.items
        ]
    return lines


def test_items_stand_below_their_sessions_and_numbers_run_on() -> None:
    assert printed(MEETING, EN) == [
        *("AGENDA", "1. Opening – El Salvador"),
        *("20 June 2017, 09:00–12:30 – Morning", "2. Report (09:30)", "3. Debate – Panama"),
        *("20 June 2017, 14:00", "4. Closing"),
    ]
    assert printed(MEETING, ES)[2:5] == [
        "20 de junio de 2017, 09:00–12:30 – Mañana",
        "2. Informe (09:30)",
        "3.",
    ]
    paper = paper_of_agenda(MEETING)
    assert [section.list.start for section in paper.sections] == [1, 2, 4]
    assert [section.runs_on for section in paper.sections] == [False, True, True]
    assert paper.opening.en.plain == "All times are UTC-6."


def test_an_agenda_that_begins_in_a_session_has_its_heading_alone_first() -> None:
    assert printed(replace(MEETING, agenda=MEETING.agenda[1:2]), EN) == [
        "AGENDA",
        "20 June 2017, 09:00–12:30 – Morning",
        "1. Report (09:30)",
    ]


def test_a_zone_is_told_where_there_are_times_and_it_is_known() -> None:
    assert not paper_of_agenda(replace(MEETING, zone="Macondo")).opening
    assert not paper_of_agenda(replace(MEETING, agenda=MEETING.agenda[:1])).opening
    assert paper_of_agenda(replace(MEETING, zone="UTC+1")).opening.es.plain == "Todas las horas son UTC+1."
