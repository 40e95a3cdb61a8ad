"""What changed between two wordings, word by word, as a redline shows it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from enum import StrEnum

_MOST_COMPARED = 250_000
"""Pairs of words that are compared one by one; beyond it all that differs is shown as gone and come."""
_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class Piece(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    CAME = "came"
    WENT = "went"


def redline(before: str, after: str) -> list[tuple[Piece, str]]:
    """The words of both wordings in reading order, each kept, come or gone; what went stands first."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    first, last = old[:head], old[len(old) - tail :]
    old, new = old[head : len(old) - tail], new[head : len(new) - tail]
    pieces: list[tuple[Piece, str]] = [(Piece.KEPT, "".join(first))] if first else []
    for tag, i1, i2, j1, j2 in _differences(old, new):
        if tag == "equal":
            pieces.append((Piece.KEPT, "".join(old[i1:i2])))
            continue
        if i1 < i2:
            pieces.append((Piece.WENT, "".join(old[i1:i2])))
        if j1 < j2:
            pieces.append((Piece.CAME, "".join(new[j1:j2])))
    if last:
        pieces.append((Piece.KEPT, "".join(last)))
    return pieces


def _shared(old: list[str], new: list[str]) -> int:
    """How many words both begin with."""
    count = 0
    while count < min(len(old), len(new)) and old[count] == new[count]:
        count += 1
    return count


def _differences(old: list[str], new: list[str]) -> Iterable[tuple[str, int, int, int, int]]:
    if not old and not new:
        return ()
    if len(old) * len(new) > _MOST_COMPARED:
        return (("replace", 0, len(old), 0, len(new)),)
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
