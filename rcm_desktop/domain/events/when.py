"""When an event is: on known days, at some time that is partly known, or bound to another event."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum

from rcm_desktop.domain.events.partial_dates import PartialDate


class Relation(StrEnum):
    """How a time lies to the event that it is bound to."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Bound:
    """A time that follows another event.

    That is the event with id ``event``; where that is "", the first of the body ``body`` that begins on
    ``since`` or later. ``words`` is how a text said it ("next Vice-Ministerial Meeting").
    """

    relation: Relation
    event: str = ""
    body: str = ""
    since: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """The time of an event or a deadline.

    ``last`` is None for a single day. Clock times are local to ``zone``, a name or an offset, "" for that
    of the place. Without days and without ``bound`` it is still to be dated. ``inferred`` names what
    nobody wrote but the program added ("year"), until a person confirms it.
    """

    first: PartialDate | None = None
    last: PartialDate | None = None
    opens: time | None = None
    closes: time | None = None
    zone: str = ""
    bound: Bound | None = None
    inferred: tuple[str, ...] = ()

    @classmethod
    def on(cls, first: date, last: date | None = None) -> When:
        """Known days, the whole of them."""
        return cls(PartialDate.of(first), PartialDate.of(last) if last not in (None, first) else None)

    @property
    def is_exact(self) -> bool:
        """Whether its days are known."""
        return self.exact_days is not None

    @property
    def exact_days(self) -> tuple[date, date] | None:
        """The first and the last day, None where they are not known."""
        first = self.first.exact if self.first is not None else None
        last = self.last.exact if self.last is not None else first
        if first is None or last is None:
            return None
        return first, max(first, last)

    def span(self) -> tuple[date, date] | None:
        """The days it may lie on: its own where they are known, else the whole month or year. None where no
        year is known, and for what is only bound to another event."""
        first = self.first.span() if self.first is not None else None
        if first is None:
            return None
        last = self.last.span() if self.last is not None else None
        return first[0], max(first[1], last[1]) if last is not None else first[1]

    def moved(self, days: int) -> When:
        """The same length, so many days later, what was inferred confirmed by that.

        ValueError where its days are not known, OverflowError where no calendar holds them.
        """
        known = self.exact_days
        if known is None:
            raise ValueError("only known days move")
        away = timedelta(days=days)
        moved = When.on(known[0] + away, known[1] + away)
        return replace(self, first=moved.first, last=moved.last, inferred=())


NOT_DATED = When()
