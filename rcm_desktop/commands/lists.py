"""Keys and names of what the records hold."""

from __future__ import annotations

import argparse
import json
from datetime import date
from typing import Any

from rcm_desktop.commands.context import Context
from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.events.dated_events import DatedEvents
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterEntry
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.domain.tasks.addressees import addressees_words
from rcm_desktop.domain.tasks.matrix import TaskLine


def list_names(arguments: argparse.Namespace, context: Context) -> int:
    """Print meetings, events, tasks, countries or the register of letters, a line each or as JSON."""
    if arguments.what == "countries":
        found = [_country(each) for each in context.directory().on(date.today()).countries()]
    elif arguments.what == "events":
        with context.opened(read_only=True) as opened:
            events = DatedEvents(opened.calendar.events())
            found = [_event(each, events) for each in (*events.in_order, *events.to_be_dated)]
    elif arguments.what == "tasks":
        with context.opened(read_only=True) as opened:
            directory = opened.meetings.directory()
            found = [_task(each, directory.on(date.today())) for each in opened.tasks.matrix()]
    elif arguments.what == "letters":
        with context.opened(read_only=True) as opened:
            directory = opened.meetings.directory()
            found = [_letter(each, directory.on(each.day)) for each in opened.letters.register()]
    else:
        with context.opened(read_only=True) as opened:
            directory = opened.meetings.directory()
            found = [_meeting(line, directory) for line in opened.meetings.lines()]
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=2))
        return 0
    language = context.wording().language
    for line in found:
        names = line["name"]
        print(f"{line['key']}\t{names[language.value]}")
    return 0


def _meeting(line: MeetingLine, directory: Directory) -> dict[str, Any]:
    on_the_day = directory.on(line.start)
    days = "/".join(dict.fromkeys(day.isoformat() for day in (line.start, line.end) if day))
    return {
        "key": line.key,
        "body": line.body,
        "start": line.start.isoformat() if line.start else None,
        "end": line.end.isoformat() if line.end else None,
        "name": {
            language.value: ", ".join(
                part for part in (on_the_day.acronym(line.body, language), line.place(language), days) if part
            )
            for language in Language
        },
    }


def _event(event: Event, events: DatedEvents) -> dict[str, Any]:
    """An event by its days; what is to be dated has none, or as much of them as is known."""
    days = events.days(event.id)
    known = "/".join(dict.fromkeys(str(each) for each in (event.when.first, event.when.last) if each))
    spoken = "/".join(dict.fromkeys(day.isoformat() for day in days)) if days is not None else known
    return {
        "key": event.key,
        "kind": event.kind.value,
        "state": event.state.value,
        "start": days[0].isoformat() if days is not None else None,
        "end": days[1].isoformat() if days is not None else None,
        "known": known,
        "name": {
            each.value: ", ".join(part for part in (event.title(each), event.place(each), spoken) if part)
            for each in Language
        },
    }


def _task(line: TaskLine, directory: DirectoryOfDay) -> dict[str, Any]:
    """A task by its place in the matrix; its key is that of its meeting with the label, "" without one."""
    task, conclusion = line.task, line.conclusion
    due = line.due.isoformat() if line.due is not None else ""
    key = " ".join(filter(None, (conclusion.meeting.key, conclusion.labels[0]))) if conclusion else ""
    return {
        "key": key,
        "state": task.state.value,
        "overdue": line.is_overdue,
        "due": due or None,
        "who": list(task.who),
        "en": task.en,
        "es": task.es,
        "notes": [{"day": each.day.isoformat(), "words": each.words} for each in task.notes],
        "name": {
            each.value: ": ".join(
                filter(
                    None,
                    (
                        ", ".join(filter(None, (due, addressees_words(task.who, each, directory)))),
                        task.what(each),
                    ),
                )
            )
            for each in Language
        },
    }


def _letter(entry: LetterEntry, directory: DirectoryOfDay) -> dict[str, Any]:
    names = {each: directory.word(entry.country, each) for each in Language}
    return {
        "key": entry.reference,
        "kind": entry.kind.value,
        "day": entry.day.isoformat(),
        "country": entry.country,
        "language": entry.language.value,
        "about": entry.about,
        "made_at": entry.made_at.isoformat(),
        "who": entry.who,
        "name": {each.value: f"{entry.day.isoformat()}, {names[each]}: {entry.subject}" for each in Language},
    }


def _country(shown: NamedEntry) -> dict[str, Any]:
    return {
        "key": shown.code,
        "role": shown.role.value,
        "name": {language.value: shown.names(language).short for language in Language},
    }
