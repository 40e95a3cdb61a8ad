"""Tables of figures in words, before they are laid out in any form."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over several columns, counted from 0."""

    first: int
    last: int
    words: str


@dataclass(frozen=True, slots=True)
class Table:
    """The columns named in ``words_at`` hold words, the others figures. ``total`` may be ()."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    words_at: tuple[int, ...] = (0,)
