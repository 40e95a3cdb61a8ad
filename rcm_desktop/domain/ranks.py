"""Places among siblings, written so that one can always be put between two others.

A rank is a fraction between 0 and 1 in base 62, without its "0."; ranks compare as strings. A move
therefore changes one node, however long its list is.
"""

from __future__ import annotations

from collections.abc import Iterator

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def rank_between(low: str, high: str) -> str:
    """A rank after ``low`` and before ``high``; an empty string stands for the open end of the list.

    Raises ValueError where nothing fits because ``low`` is not before ``high``.
    """
    if high and low >= high:
        raise ValueError(f"no rank between {low!r} and {high!r}")
    if not high:
        return _after(low)
    rank, at, bounded = "", 0, True
    while True:
        floor = _DIGITS.index(low[at]) if at < len(low) else 0
        ceiling = _DIGITS.index(high[at]) if bounded and at < len(high) else _BASE
        if ceiling - floor > 1:
            return rank + _DIGITS[(floor + ceiling) // 2]
        rank += _DIGITS[floor]
        bounded = bounded and floor == ceiling
        at += 1


def _after(low: str) -> str:
    """A short rank after ``low``: lists are mostly written from the top, and stay short that way."""
    for at, digit in enumerate(low):
        value = _DIGITS.index(digit)
        if value < _BASE - 1:
            step = 1 if at else max(1, (_BASE - 1 - value) // 8)
            grown = low[:at] + _DIGITS[value + step]
            return grown if grown > low else low + _DIGITS[1]
    return low + _DIGITS[1]


def ranks_between(low: str, high: str, count: int) -> Iterator[str]:
    """``count`` ranks in order between two, evenly spread so that they stay short."""
    if count == 0:
        return
    middle = rank_between(low, high)
    before = (count - 1) // 2
    yield from ranks_between(low, middle, before)
    yield middle
    yield from ranks_between(middle, high, count - 1 - before)
