"""Dates a part of which is not known: "September 2017", "2019", "15 July" without a year."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

_STORED = re.compile(r"(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?)|(?:--(\d\d)(?:-(\d\d))?)")
_ANY_LEAP_YEAR = 2000


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A year, a month or a day, each 0 where it is not known; at least a year or a month is.

    Raises ValueError for what no calendar holds, and for a day without its month.
    """

    year: int = 0
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if not (self.year or self.month) or (self.day and not self.month):
            raise ValueError(f"no date: {self.year}-{self.month}-{self.day}")
        date(self.year or _ANY_LEAP_YEAR, self.month or 1, self.day or 1)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        return cls(day.year, day.month, day.day)

    @classmethod
    def read(cls, stored: str) -> PartialDate:
        """From the form that ``str`` gives: "2017-07-06", "2017-09", "2019", "--07-15". Raises ValueError."""
        return _read(stored)

    def __str__(self) -> str:
        if not self.year:
            return f"--{self.month:02}-{self.day:02}" if self.day else f"--{self.month:02}"
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)

    @property
    def exact(self) -> date | None:
        """The day, None where a part is missing."""
        return date(self.year, self.month, self.day) if self.year and self.day else None

    def span(self) -> tuple[date, date] | None:
        """The first and last day it may mean, None where the year is not known."""
        if not self.year:
            return None
        if self.day:
            day = date(self.year, self.month, self.day)
            return day, day
        first, last = (self.month, self.month) if self.month else (1, 12)
        return date(self.year, first, 1), date(self.year, last, monthrange(self.year, last)[1])


@lru_cache(maxsize=4096)  # The whole calendar is read at each change of it.
def _read(stored: str) -> PartialDate:
    found = _STORED.fullmatch(stored)
    if found is None:
        raise ValueError(f"no date: {stored}")
    year, month, day, lone_month, lone_day = (int(part or 0) for part in found.groups())
    return PartialDate(year, month or lone_month, day or lone_day)
