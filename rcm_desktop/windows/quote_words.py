"""Conclusions as short lines to choose from."""

from __future__ import annotations

from rcm_desktop.domain.contributions.letters import Quote
from rcm_desktop.domain.languages import Language

_LONGEST = 90


def quote_words(quote: Quote, language: Language) -> str:
    """Label and first words, in the other language where there are none in this one."""
    mine = quote.quoted(language)
    said = mine if mine.words else quote.quoted(language.other)
    words = " ".join(said.words.split())
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"
    return f"{said.label}  {short}".strip()
