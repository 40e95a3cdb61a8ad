"""Periods for which contributions are asked: any first and last day; one ran nineteen months."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

from rcm_desktop.domain.contributions.scales import Share, SharesNotBudget, apportioned
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import spoken_amount


class PeriodBackwards(Condition):
    """A period ends before it begins."""

    code: ClassVar[str] = "contributions.period_backwards"
    start: str
    end: str


class PeriodNameTaken(Condition):
    """Another period has this name already."""

    code: ClassVar[str] = "contributions.period_name_taken"
    name: str


class PeriodInUse(Condition):
    """The days, currency, budget or scale of a period are not changed once something is posted for it."""

    code: ClassVar[str] = "contributions.period_in_use"
    name: str


class PeriodWithoutScale(Condition):
    """A period has no share for any country, so nothing can be assessed."""

    code: ClassVar[str] = "contributions.period_without_scale"
    name: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Where something was decided: its words, and the conclusion where it stands in this file."""

    words: str = ""
    meeting: str = ""
    node: str = ""

    def __bool__(self) -> bool:
        return bool(self.words or self.node)


NO_DECISION = Decision()


@dataclass(frozen=True, slots=True)
class Period:
    """``budget`` is in the smallest unit of ``currency``. A scale holds per cents, or amounts in the smallest
    unit, by ISO 3166-1 alpha-2 code; one of the two is empty."""

    id: str
    name: str
    start: date
    end: date
    due: date
    currency: str
    budget: int = 0
    percents: tuple[tuple[str, Decimal], ...] = ()
    amounts: tuple[tuple[str, int], ...] = ()
    approved: Decision = NO_DECISION

    def check(self) -> None:
        """Raises PeriodBackwards, ScaleNotWhole, SharesNotBudget."""
        if self.end < self.start:
            raise PeriodBackwards(f"{self.start:%Y-%m-%d}", f"{self.end:%Y-%m-%d}")
        self.shares()

    def shares(self) -> tuple[Share, ...]:
        """What each country owes; none without a scale. Raises ScaleNotWhole, SharesNotBudget."""
        if self.percents:
            return apportioned(self.budget, dict(self.percents))
        total = sum(amount for _, amount in self.amounts)
        if self.amounts and total != self.budget:
            raise SharesNotBudget(
                spoken_amount(total, self.currency), spoken_amount(self.budget, self.currency)
            )
        return tuple(Share(code, amount, Fraction(amount)) for code, amount in sorted(self.amounts))

    @property
    def terms(self) -> tuple[object, ...]:
        """What stays once something is posted for it; the name and where it was approved may be put right."""
        return self.start, self.end, self.due, self.currency, self.budget, self.percents, self.amounts

    @property
    def age_order(self) -> tuple[date, date, date, str]:
        """The order in which debts are paid: by due date, the oldest first. The name is not in it: it may be
        put right later, which must move no payment."""
        return self.due, self.start, self.end, self.id

    def is_running(self, day: date) -> bool:
        return self.start <= day <= self.end


def usual_name(start: date, end: date) -> str:
    """What a period is called where nobody named it: "2025", else "2003-06 – 2004-12"."""
    is_year = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year
    return str(start.year) if is_year else f"{start:%Y-%m} – {end:%Y-%m}"
