"""Events and deadlines that a text speaks of, proposed with the words they were read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ProposalKind(StrEnum):
    EVENT = "event"
    DEADLINE = "deadline"


class Precision(StrEnum):
    """How much of a date the words give; ``relative`` is bound to another event and has no days."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class EventProposal:
    """``item`` is the path of labels without their signs ("16.c", "R1" for the first recommendation).

    ``start`` and ``end`` cover what the precision leaves open. ``inferred`` names what the words do not
    say ("year"). ``hosts`` are ISO 3166-1 alpha-2 codes, ``supporters`` acronyms as the text has them.
    ``past`` is true for what ended before the first day of the meeting whose text it is. ``text`` is the
    sentence it was read from; ``said`` tells where in it the words of the time begin and end.
    """

    item: str
    kind: ProposalKind
    start: date | None
    end: date | None
    precision: Precision
    text: str
    title: str = ""
    place: str = ""
    hosts: tuple[str, ...] = ()
    supporters: tuple[str, ...] = ()
    inferred: tuple[str, ...] = ()
    bound: str = ""
    past: bool = False
    said: tuple[int, int] = (0, 0)
