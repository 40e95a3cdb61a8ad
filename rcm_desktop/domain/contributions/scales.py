"""What each country owes of a budget: by a scale in per cent, to the cent.

No scale and no amount comes with the program: none is known that could be quoted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import ClassVar

from rcm_desktop.domain.errors import Condition


class ScaleNotWhole(Condition):
    """The shares of a scale do not add up to a hundred per cent."""

    code: ClassVar[str] = "contributions.scale_not_whole"
    total: str


class SharesNotBudget(Condition):
    """The amounts of a scale do not add up to the budget."""

    code: ClassVar[str] = "contributions.shares_not_budget"
    total: str
    budget: str


@dataclass(frozen=True, slots=True)
class Share:
    """What a country owes. ``exact`` is its part before rounding, both in the smallest unit; ``extra`` says
    that one of the units left over by rounding down came to it."""

    country: str
    amount: int
    exact: Fraction
    extra: bool = False


def apportioned(budget: int, percents: Mapping[str, Decimal]) -> tuple[Share, ...]:
    """The budget shared out, in the order of the codes; the amounts add up to it.

    Largest remainder: each share is rounded down, and what is left goes in single units to the largest
    remainders; of equal ones the first ISO code comes first. Raises ScaleNotWhole.
    """
    total = sum(percents.values(), Decimal(0))
    if total != 100:
        raise ScaleNotWhole(f"{total.normalize():f}")
    exact = {code: budget * Fraction(percent) / 100 for code, percent in sorted(percents.items())}
    floors = {code: int(part) for code, part in exact.items()}
    left = budget - sum(floors.values())
    by_remainder = sorted(exact, key=lambda code: (floors[code] - exact[code], code))
    extra = set(by_remainder[:left])
    return tuple(Share(code, floors[code] + (code in extra), exact[code], code in extra) for code in exact)
