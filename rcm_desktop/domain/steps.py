"""Steps of a meeting's outline: what can be undone, and what history remembers.

A step is a command, or typing up to a pause. Steps of a meeting are in order by ``moment``, a number
that only grows; undoing and redoing take a moment of their own, so that history shows them too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from rcm_desktop.domain.changes import Change
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import Text

STEPS_KEPT = 1000
"""How many steps back undo reaches in a meeting."""
CORRIGENDUM = "corrigendum"
"""The name of a step that corrects an adopted text, in the record and in the outline."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step that can be undone: its change, and where the caret was before and after."""

    moment: int
    name: str
    change: Change
    before: Caret | None = None
    after: Caret | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """What is to be stored at once for one key or command, in one transaction.

    ``change`` is what this record changes in the nodes. ``texts`` is what history remembers under
    ``moment``: the whole step so far, so that further typing replaces the line before it. ``step`` is added,
    or put in the place of the one with its moment, and all undone ones go; ``undone`` and ``redone`` name
    the moment of a step whose flag turns. ``caret`` is where the program opens again.
    """

    meeting: str
    moment: int
    at: datetime
    who: str
    change: Change
    texts: Change
    step: Step | None = None
    undone: int | None = None
    redone: int | None = None
    caret: Caret | None = None

    def goes_on_from(self, earlier: Record) -> bool:
        """Whether this one is more typing in the step of an earlier one, and says all that one said."""
        if self.step is None or earlier.step is None:
            return False
        return (self.meeting, self.step.moment) == (earlier.meeting, earlier.step.moment)


def folded(records: Iterable[Record]) -> list[Record]:
    """Records in their order, those of the same step made one: stored together they leave the same."""
    fewer: list[Record] = []
    for record in records:
        if fewer and record.goes_on_from(fewer[-1]):
            record = replace(record, change=fewer.pop().change.then(record.change))
        fewer.append(record)
    return fewer


@dataclass(frozen=True, slots=True)
class TextMoment:
    """One line of a text's history: what it was before and after, who and when. ``at`` is local time."""

    node: str
    language: Language
    moment: int
    at: datetime
    who: str
    before: Text
    after: Text
