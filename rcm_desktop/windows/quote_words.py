"""Meetings and conclusions as short lines to choose from."""

from __future__ import annotations

from rcm_desktop.domain.bodies import acronym
from rcm_desktop.domain.contributions.letters import Quote
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.windows.spoken_days import spoken_days

_LONGEST = 90


def meeting_line_words(line: MeetingLine, language: Language) -> str:
    """ "RCGM · Panama City · 12–14 Nov 2024" """
    facts = (acronym(line.body, language), line.place(language), spoken_days(line.start, line.end))
    return " · ".join(filter(None, facts)) or line.key


def quote_words(quote: Quote, language: Language) -> str:
    """Label and first words, in the other language where there are none in this one."""
    mine = quote.quoted(language)
    said = mine if mine.words else quote.quoted(language.other)
    words = " ".join(said.words.split())
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"
    return f"{said.label}  {short}".strip()
