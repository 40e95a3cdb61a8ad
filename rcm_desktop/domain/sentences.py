"""Sentences of a conclusion, counted so that two languages can be split at the same one."""

from __future__ import annotations

import re

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)")
# What ends in a full stop without ending a sentence, in both languages.
_SHORT = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "dra",
        "sr",
        "sra",
        "srta",
        "sres",
        "ing",
        "lic",
        "no",
        "num",
        "núm",
        "nro",
        "art",
        "arts",
        "para",
        "paras",
        "pár",
        "párr",
        "inc",
        "inciso",
        "cf",
        "etc",
        "vs",
        "p",
        "pp",
        "vol",
        "ed",
        "fig",
        "ee",
        "uu",
        "u.s",
        "ee.uu",
        "e.g",
        "i.e",
        "v.g",
        "p.ej",
        "approx",
        "aprox",
        "st",
        "sto",
        "sta",
        "gral",
        "prof",
        "profa",
        "excmo",
        "excma",
        "hon",
    ]
)


def sentence_ends(plain: str) -> list[int]:
    """The positions after which a new sentence begins, the end of the text included."""
    ends = [match.end() for match in _END.finditer(plain) if _is_end(plain, match)]
    length = len(plain.rstrip())
    if length and (not ends or ends[-1] < length):
        ends.append(length)
    return ends


def _is_end(plain: str, match: re.Match[str]) -> bool:
    rest = plain[match.end() :].lstrip()
    if not rest:
        return True
    if rest[0].islower() or rest[0] in ",;:":
        return False
    word = plain[: match.start()].rsplit(maxsplit=1)[-1:]
    if match.group().startswith(".") and word:
        bare = word[0].lstrip("(“\"'«[").lower()
        if bare in _SHORT or (len(bare) == 1 and bare.isalpha()):
            return False
    return True


def matching_position(plain: str, position: int, other: str) -> int | None:
    """Where ``other`` splits when ``plain`` is split at ``position``.

    None where the two have not as many sentences or the position lies inside one: nothing tells then
    which words of the other language belong to which half.
    """
    ends, other_ends = sentence_ends(plain), sentence_ends(other)
    if len(ends) != len(other_ends):
        return None
    for number, end in enumerate(ends):
        if end <= position and not plain[end:position].strip():
            return other_ends[number]
    return None
