"""Letters as they are looked for: small, without accents, typographic signs as they stand on a keyboard.

Folding may lengthen a letter (the ligature "ﬁ" becomes "fi") or leave nothing of it (an accent written
as a character of its own), so what was found is brought back to places of the text it was found in.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

# What a keyboard does not have, as people type it.
_SIGNS = {
    **dict.fromkeys("“”„«»″", '"'), **dict.fromkeys("‘’‚´′ʼ", "'"),
    **dict.fromkeys("‐‑–—−", "-"), "\n": " ", "\t": " ",
}  # fmt: skip


@lru_cache(maxsize=512)
def fold(text: str) -> str:
    """``text`` with its letters folded; it may be longer or shorter than the text."""
    if text.isascii() and text.isprintable():
        return text.lower()
    return "".join(map(folded_letter, text))


@lru_cache(maxsize=4096)
def folded_letter(letter: str) -> str:
    """One character folded: "Ñ" is "n", "ß" is "ss", a combining accent is nothing."""
    if letter in _SIGNS:
        return _SIGNS[letter]
    parts = unicodedata.normalize("NFKD", letter.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=4096)
def typed_letter(letter: str) -> str:
    """One character with its case and accents, as a keyboard has it: only typographic signs are plain."""
    return _SIGNS.get(letter, " " if letter == "\u00a0" else letter)


@lru_cache(maxsize=128)
def folded_places(text: str) -> Sequence[int | None]:
    """For each place of ``fold(text)``, its end included, the place in ``text``; None inside a letter."""
    letters = [folded_letter(letter) for letter in text]
    if "" not in letters and sum(map(len, letters)) == len(text):
        return range(len(text) + 1)
    places: list[int | None] = []
    for at, letter in enumerate(letters):
        if letter:
            places += [at, *[None] * (len(letter) - 1)]
    places.append(len(text))
    return tuple(places)


def occurrences(needle: str, text: str, exact: bool = False) -> Iterator[tuple[int, int]]:
    """The ranges of ``text`` that read like ``needle``, from the start, none overlapping another.

    ``exact`` minds capitals and accents. A range is made of whole letters: "f" is not found in "ﬁ".
    """
    if exact:
        sought, searched = "".join(map(typed_letter, needle)), "".join(map(typed_letter, text))
        places: Sequence[int | None] = range(len(text) + 1)
    else:
        sought, searched = fold(needle), fold(text)
        places = folded_places(text) if sought in searched else []
    at = searched.find(sought) if sought else -1
    while at >= 0:
        start, end = places[at], places[at + len(sought)]
        if start is None or end is None:
            at = searched.find(sought, at + 1)
            continue
        yield start, end
        at = searched.find(sought, at + len(sought))


def plain(text: str) -> str:
    """Small letters without accents, for comparing names; signs stay as they are."""
    small = text.lower()
    if small.isascii():
        return small
    return "".join(c for c in unicodedata.normalize("NFD", small) if not unicodedata.combining(c))
