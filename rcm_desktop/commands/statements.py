"""The status of contributions as a paper."""

from __future__ import annotations

import argparse
from datetime import date

from rcm_desktop.commands.balances import end_of
from rcm_desktop.commands.context import Context
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.contributions.status import status_as
from rcm_desktop.papers.writing import write_whole


def status(arguments: argparse.Namespace, context: Context) -> int:
    """Write the status of contributions as at a day, over what stood at the place before."""
    known = end_of(arguments.known).astimezone() if arguments.known else None
    with context.opened(read_only=True) as opened:
        opened.check_not_own(arguments.output)
        statements = opened.statements.status(
            arguments.as_of or date.today(), start=arguments.start, known=known
        )
        papers = opened.preferences.papers()
    language = Language(arguments.language)
    sender = papers.letterhead.shown(language)
    content = status_as(statements, language, OfficeForm(arguments.format), sender, papers.size.points)
    write_whole(arguments.output, content)
    return 0
