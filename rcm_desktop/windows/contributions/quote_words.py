"""Conclusions as short lines to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import Quote

_LONGEST = 90
_OF_CONTRIBUTIONS = "contribu"
_OF_PAYING = ("pay", "outstanding", "arrear", "paga", "pago", "pague", "pendiente", "adeud", "saldo")


def quote_words(quote: Quote, language: Language) -> str:
    """Label and first words, in the other language where there are none in this one."""
    mine = quote.quoted(language)
    said = mine if mine.words else quote.quoted(language.other)
    words = " ".join(said.words.split())
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"
    return f"{said.label}  {short}".strip()


def asking_for_payment(quotes: Sequence[Quote]) -> Quote | None:
    """The first conclusion that speaks of paying contributions, in either language; None where none does."""
    for quote in quotes:
        words = f"{quote.en.words} {quote.es.words}".casefold()
        if _OF_CONTRIBUTIONS in words and any(each in words for each in _OF_PAYING):
            return quote
    return None
