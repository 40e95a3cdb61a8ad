"""Labels at the beginning of a line.

Only the form is judged here: "17 July" has none, "2019." might be one. Whether it is one depends on the
lists that are open, which ``numbering`` knows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from rcm_desktop.domain.labels import BULLETS, is_exception, readings

# The label, and what may stand between it and its text.
_TOKEN = re.compile(r"(\S+)(?:\s+(.*))?$", re.DOTALL)
_TWO_WORDS = re.compile(
    r"([^\W\d_]+\s[^\W\d_]+[.):]-?|º\.?-?"
    r"|\d{1,4} (?:bis|ter|quater|quáter|quinquies)[.)]?-?)\s+(.*)$",
    re.IGNORECASE,
)
_GLUED = re.compile(
    r"(\(?[a-z]{1,4}\)|\(?[A-Z]\)|\(?[ivxIVX]{1,5}\)|\(?\d{1,3}\)|\d{1,3}\.-?)([^\W\d_].*)$", re.DOTALL
)
_GLUED_BULLET = re.compile(r"([•·▪◦●○■\uf0b7\uf0a7])(\S.*)$", re.DOTALL)
# A dash or an "o" is a word of the sentence as often as a bullet.
DOUBTFUL_BULLETS = "-–—o*"


@dataclass(frozen=True, slots=True)
class Marker:
    """A label as printed and the rest of its line."""

    label: str
    rest: str

    @property
    def is_bullet(self) -> bool:
        return len(self.label) == 1 and self.label in BULLETS

    @property
    def is_bare_number(self) -> bool:
        return self.label.isdecimal()


@lru_cache(maxsize=8192)
def marker_at(line: str) -> Marker | None:
    """The label a line begins with, None where its beginning has not the form of one."""
    if not line:
        return None
    two = _TWO_WORDS.match(line)
    if two is not None and (readings(two[1]) or is_exception(two[1])):
        return Marker(two[1], two[2])
    match = _TOKEN.match(line)
    if match is not None:
        label, rest = match[1], match[2] or ""
        if readings(label) or (is_exception(label) and not label.isdecimal()):
            return Marker(label, rest)
    glued = _GLUED.match(line) or _GLUED_BULLET.match(line)
    if glued is None or not (readings(glued[1])):
        return None
    if glued[1][-1] in ".-" and not glued[2][0].isupper():
        return None
    return Marker(glued[1], glued[2])
