"""A round of confirmations: who was asked to an event, reminded of it, and what each answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Answer(StrEnum):
    NONE = "none"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class Standing(StrEnum):
    """Where the talk with one who is invited is."""

    NOT_ASKED = "not_asked"
    SILENT = "silent"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class Channel(StrEnum):
    """How an answer came."""

    MAIL = "mail"
    TELEPHONE = "telephone"
    LETTER = "letter"
    FORM = "form"
    IN_PERSON = "in_person"


@dataclass(frozen=True, slots=True)
class Invitation:
    """A country or organisation in the round of one event.

    ``party`` is an ISO 3166-1 alpha-2 code, the id of an organisation of the directory, or the name of
    another one. ``reminded`` holds the days of reminders in order. ``people`` is how many they said will
    come, None where they only named them.
    """

    party: str
    asked: date | None = None
    reminded: tuple[date, ...] = ()
    answered: date | None = None
    answer: Answer = Answer.NONE
    people: int | None = None
    channel: Channel | None = None
    note: str = ""

    @property
    def standing(self) -> Standing:
        return standing_of(self.answer, is_asked=self.asked is not None)


def standing_of(answer: Answer, *, is_asked: bool) -> Standing:
    """Where the talk is, from what was answered and whether anybody asked."""
    if answer is Answer.CONFIRMED:
        return Standing.CONFIRMED
    if answer is Answer.DECLINED:
        return Standing.DECLINED
    return Standing.SILENT if is_asked else Standing.NOT_ASKED


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """A round in numbers. ``closes`` is the last day for answers."""

    counts: Mapping[Standing, int]
    closes: date | None = None

    @property
    def invited(self) -> int:
        return sum(self.counts.values())

    @property
    def answered(self) -> int:
        return self.counts[Standing.CONFIRMED] + self.counts[Standing.DECLINED]

    @property
    def is_open(self) -> bool:
        """Whether somebody has not answered yet."""
        return self.answered < self.invited

    def days_left(self, today: date) -> int | None:
        """Until the round closes, below zero when it is over; None where nothing was set."""
        return (self.closes - today).days if self.closes is not None else None


def summary_of(invitations: Iterable[Invitation], closes: date | None) -> RoundSummary:
    counts = dict.fromkeys(Standing, 0)
    for each in invitations:
        counts[each.standing] += 1
    return RoundSummary(counts, closes)


def silent_in(invitations: Iterable[Invitation]) -> tuple[str, ...]:
    """Those who were asked and have not answered, in the order of the round."""
    return tuple(each.party for each in invitations if each.standing is Standing.SILENT)
