"""Many words as one pattern that is quick to make and to match: what begins alike is looked at once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby


def any_word(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first; it matches nothing where there are none."""
    some = sorted(set(words) - {""})
    return _alternatives(some, 0) if some else "(?!)"


def _alternatives(words: list[str], at: int) -> str:
    """The words, sorted and alike up to ``at``, from there on; the longer before the shorter."""
    longer = [word for word in words if len(word) > at]
    branches = [_branch(list(group), at) for _, group in groupby(longer, key=lambda word: word[at])]
    if len(longer) < len(words):
        return f"(?:{'|'.join(branches)})?" if branches else ""
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"


def _branch(words: list[str], at: int) -> str:
    first, last = words[0], words[-1]
    end = at + 1
    while end < min(len(first), len(last)) and first[end] == last[end]:
        end += 1
    return re.escape(first[at:end]) + _alternatives(words, end)
