"""The follow-up matrix as a file."""

from __future__ import annotations

import argparse
import sys

from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoSuchForm, NoSuchMeeting
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.tasks.matrix import TaskFilter
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.task_papers import MatrixForm


def export_matrix(arguments: argparse.Namespace, context: Context) -> int:
    """Write the matrix over what stood at the place before, as at today.

    Says how many tasks have no words in a language. Raises NoSuchForm, NoSuchMeeting.
    """
    output = arguments.output
    languages = LANGUAGES if arguments.language == BOTH else (Language(arguments.language),)
    ends = [f".{each.value}" for each in MatrixForm]
    end = output.suffix.lower() or ends[0]
    if end not in ends:
        raise NoSuchForm(str(output), ", ".join(ends))
    with context.opened(read_only=True) as opened:
        opened.check_not_own(output)
        meeting = ""
        if arguments.meeting is not None:
            meeting = opened.meetings.find(arguments.meeting) or ""
            if not meeting:
                raise NoSuchMeeting(arguments.meeting)
        matrix = opened.task_papers.matrix(TaskFilter(meeting))
        content = opened.task_papers.make(matrix, languages, MatrixForm(end.removeprefix(".")))
    write_whole(output, content)
    wording = context.wording()
    for language in languages:
        if count := matrix.untranslated(language):
            print(wording.text(f"terminal.tasks_untranslated.{language.value}", count=count), file=sys.stderr)
    return 0
