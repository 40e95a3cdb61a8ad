"""What changed between two wordings, word by word, as a redline shows it."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from enum import StrEnum

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")


class Piece(StrEnum):
    """What became of some words."""

    KEPT = "kept"
    CAME = "came"
    WENT = "went"


def redline(before: str, after: str) -> list[tuple[Piece, str]]:
    """The words of both wordings in reading order, each kept, come or gone; what went stands first."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    pieces: list[tuple[Piece, str]] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append((Piece.KEPT, "".join(old[i1:i2])))
            continue
        if i1 < i2:
            pieces.append((Piece.WENT, "".join(old[i1:i2])))
        if j1 < j2:
            pieces.append((Piece.CAME, "".join(new[j1:j2])))
    return pieces
