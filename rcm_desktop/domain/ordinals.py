"""The number of a meeting in its series, in roman figures as the conference writes it: "XXVI"."""

from __future__ import annotations

from rcm_desktop.domain.labels import number_of_roman, roman

_LARGEST = 3999


def ordinal_words(ordinal: int | None) -> str:
    return roman(ordinal).upper() if ordinal is not None and 0 < ordinal <= _LARGEST else ""


def ordinal_of(words: str) -> int | None:
    """The number that figures or roman figures stand for, None for none."""
    written = words.strip().rstrip(".ºª")
    if written.isascii() and written.isdigit():
        number = int(written)
        return number if 0 < number <= _LARGEST else None
    return number_of_roman(written.lower())
