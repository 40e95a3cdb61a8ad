"""The calendar as a file that other programs show."""

from __future__ import annotations

import argparse
import sys

from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoEvents
from rcm_desktop.domain.events.calendar_entries import events_between
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.sessions import Session
from rcm_desktop.papers.events.icalendar_file import icalendar_file
from rcm_desktop.papers.writing import write_whole


def export_calendar(arguments: argparse.Namespace, context: Context) -> int:
    """Write the events of a time as a calendar file, over what stood at the place before.

    Those whose days are not known are named. Raises NoEvents.
    """
    wording = context.wording()
    chosen = arguments.language or wording.language.value
    languages = LANGUAGES if chosen == BOTH else (Language(chosen),)
    sessions: dict[str, tuple[Session, ...]] = {}
    with context.opened(read_only=True) as opened:
        opened.check_not_own(arguments.output)
        everything = opened.calendar.events()
        wanted = events_between(everything, arguments.start, arguments.end)
        if arguments.sessions:
            meetings = (opened.calendar.record(each.id).meeting for each in wanted if each.is_meeting)
            sessions = {meeting.id: meeting.sessions for meeting in meetings if meeting is not None}
        stamp = opened.calendar.touched_at()
    made = icalendar_file(wanted, everything, languages, stamp, sessions=sessions)
    if len(made.left_out) == len(wanted):
        raise NoEvents
    write_whole(arguments.output, made.content)
    for each in made.left_out:
        words = wording.text("terminal.to_be_dated", title=each.title(wording.language) or each.key)
        print(words, file=sys.stderr)
    return 0
