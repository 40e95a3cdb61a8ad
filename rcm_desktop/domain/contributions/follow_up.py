"""What is done so that contributions come: calls, letters, promises, and what is to be done next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class FollowUpKind(StrEnum):
    """What an entry of the log is: how the secretariat and a country spoke of what is due, or a note."""

    CALL = "call"
    LETTER = "letter"
    MAIL = "mail"
    MEETING = "meeting"
    PROMISE = "promise"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An entry of the log of one country. ``day`` is when it happened.

    ``promised`` is an amount in the smallest unit of ``currency``, 0 for none, and ``promised_for`` its day.
    ``action`` is what is to be done next, at the latest on ``action_day``, until it ``is_done``.
    """

    id: str
    country: str
    day: date
    contact: FollowUpKind
    words: str = ""
    promised: int = 0
    currency: str = ""
    promised_for: date | None = None
    action: str = ""
    action_day: date | None = None
    is_done: bool = False
    who: str = ""

    @property
    def waits_for(self) -> date | None:
        """The day on which something is due: the action, else the promised payment."""
        return self.action_day if self.action else self.promised_for


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the talk with a country is: the last contact, what was promised, what is next."""

    last: FollowUp | None = None
    promise: FollowUp | None = None
    next: FollowUp | None = None


def standing_of(entries: Iterable[FollowUp], as_at: date) -> Standing:
    """What holds on a day: later entries are not known then. The next action is the one due first."""
    known = sorted((each for each in entries if each.day <= as_at), key=lambda each: (each.day, each.id))
    open_ = [each for each in known if not each.is_done]
    promises = [
        each for each in open_ if each.promised_for is not None or each.contact is FollowUpKind.PROMISE
    ]
    actions = [each for each in open_ if each.action]
    return Standing(
        known[-1] if known else None,
        promises[-1] if promises else None,
        min(actions, key=lambda each: (each.action_day or date.max, each.day), default=None),
    )


def is_due_within(standing: Standing, as_at: date, days: int = 7) -> bool:
    """Whether an action or a promised payment falls due up to so many days after ``as_at``, or is late."""
    last = as_at + timedelta(days=days)
    waiting = (standing.next, standing.promise)
    return any(each is not None and (day := each.waits_for) is not None and day <= last for each in waiting)
