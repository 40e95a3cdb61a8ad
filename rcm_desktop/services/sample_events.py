"""The sample's calendar: invented events, a round of confirmations with people."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import time
from functools import partial
from typing import Any
from uuid import uuid4

from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording, Source
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.resources import resource_path
from rcm_desktop.services.calendar import Calendar
from rcm_desktop.services.meetings import Meetings

Table = Mapping[str, Any]
_TO_COME = "meeting_to_come"


def add_sample_events(calendar: Calendar, meetings: Meetings) -> None:
    """Put into the calendar what ``resources/sample/events.toml`` says."""
    tables = tomllib.loads(resource_path("sample/events.toml").read_text("utf-8"))["event"]
    added = calendar.add(*(_event(each, meetings) for each in tables))
    for table, event in zip(tables, added, strict=True):
        if "asked" in table:
            calendar.edit(event.id, "ask", partial(_with_round, table, calendar))


def _event(table: Table, meetings: Meetings) -> Event:
    kind = EventKind.OTHER if table["kind"] == _TO_COME else EventKind(table["kind"])
    place = table.get("place", {"en": "", "es": ""})
    english, spanish = (EventWording(table["title"][each], place[each]) for each in ("en", "es"))
    last = table.get("last")
    when = When(
        PartialDate.read(table["first"]),
        PartialDate.read(last) if last else None,
        _clock(table.get("opens")),
        _clock(table.get("closes_at")),
        table.get("zone", ""),
    )
    return Event(
        "",
        "",
        kind,
        when,
        english,
        spanish,
        EventState(table.get("state", "confirmed")),
        hosts=tuple(table.get("hosts", ())),
        organisers=tuple(table.get("organisers", ())),
        donors=tuple(table.get("donors", ())),
        languages=tuple(Language(each) for each in table.get("languages", ())),
        closes=table.get("closes"),
        source=source_of(table["source"], meetings) if "source" in table else None,
    )


def source_of(table: Table, meetings: Meetings) -> Source | None:
    """The conclusion of a sample meeting that has these words."""
    line = next(
        each for each in meetings.lines() if (each.body, each.start) == (table["meeting"], table["day"])
    )
    for node in meetings.outline(line.id).nodes():
        if table["words"] in node.en.text.plain:
            return Source(line.id, node.id, node.en.text.plain)
    return None


def _with_round(table: Table, calendar: Calendar, record: EventRecord) -> EventRecord:
    answers = {each["party"]: each for each in table["answers"]}
    members = [each.code for each in calendar.directory().on(table["asked"]).members()]
    invitations = [_invitation(code, table, answers.get(code)) for code in members]
    people = tuple(_delegate(each) for each in table.get("people", ()))
    record = record.with_invitations(*invitations)
    return EventRecord(record.event, record.invitations, people)


def _invitation(code: str, table: Table, answer: Table | None) -> Invitation:
    if answer is None:
        return Invitation(code, table["asked"], (table["reminded"],))
    late = (table["reminded"],) if answer["day"] > table["reminded"] else ()
    return Invitation(
        code,
        table["asked"],
        late,
        answer["day"],
        Answer(answer["answer"]),
        answer.get("people"),
        Channel.MAIL,
    )


def _delegate(table: Table) -> Delegate:
    return Delegate(
        str(uuid4()),
        str(uuid4()),
        table["name"],
        table["courtesy"],
        table["function"],
        table["institution"],
        table.get("email", ""),
        Part(table["part"]),
        table["party"],
    )


def _clock(written: str | None) -> time | None:
    return time.fromisoformat(written) if written else None
