"""The calendar as a file that other programs show."""

from __future__ import annotations

import argparse
import sys

from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoEvents
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.writing import write_whole


def export_calendar(arguments: argparse.Namespace, context: Context) -> int:
    """Write the events of a time as a calendar file, over what stood at the place before.

    Those whose days are not known are named. Raises NoEvents.
    """
    wording = context.wording()
    chosen = arguments.language or wording.language.value
    languages = LANGUAGES if chosen == BOTH else (Language(chosen),)
    with context.opened(read_only=True) as opened:
        opened.check_not_own(arguments.output)
        made = opened.calendar_files.made(
            languages, start=arguments.start, end=arguments.end, sessions=arguments.sessions
        )
    if made.is_empty:
        raise NoEvents
    write_whole(arguments.output, made.content)
    for each in made.left_out:
        words = wording.text("terminal.to_be_dated", title=each.title(wording.language) or each.key)
        print(words, file=sys.stderr)
    return 0
