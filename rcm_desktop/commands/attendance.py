"""The lists of an event as files, and the attendance of countries and years."""

from __future__ import annotations

import argparse

from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoSuchEvent, NoSuchForm
from rcm_desktop.domain.events.paper_options import FORMS, EventPaperForm, EventPaperKind, EventPaperOptions
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.writing import write_whole


def export_attendance(arguments: argparse.Namespace, context: Context) -> int:
    """Write a list of an event over what stood at the place before. Raises NoSuchEvent, NoSuchForm."""
    kind, output = EventPaperKind(arguments.kind), arguments.output
    languages = LANGUAGES if arguments.language == BOTH else (Language(arguments.language),)
    ends = [f".{each.value}" for each in FORMS[kind]]
    end = output.suffix.lower() or ends[0]
    if end not in ends:
        raise NoSuchForm(str(output), ", ".join(ends))
    options = EventPaperOptions(
        telephones=arguments.telephones,
        day=arguments.day,
        stock=arguments.stock or "",
        start=arguments.start,
        country=arguments.country,
    )
    with context.opened(read_only=True) as opened:
        opened.check_not_own(output)
        id_ = opened.calendar.id_of(arguments.event)
        if id_ is None:
            raise NoSuchEvent(arguments.event)
        form = EventPaperForm(end.removeprefix("."))
        made = opened.event_papers.make(id_, kind, languages, form, options)
    write_whole(output, made)
    return 0
