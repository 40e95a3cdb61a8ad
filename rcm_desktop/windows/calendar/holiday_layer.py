"""Public holidays of the members, laid over the days; who keeps them answers for a year at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

HolidaysOf = Callable[[int], Sequence[tuple[date, Sequence[str], str]]]
"""The holidays of a year: the day, the codes of the countries, the name in the windows' language or ""."""


@dataclass(frozen=True, slots=True)
class Holiday:
    codes: tuple[str, ...]
    name: str = ""


def no_holidays(year: int) -> Sequence[tuple[date, Sequence[str], str]]:
    return ()


class HolidayLayer(QObject):
    """Asks for each year once, after the days were painted, so that no month waits for it."""

    changed = Signal()

    def __init__(self, holidays_of: HolidaysOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._holidays_of = holidays_of
        self._years: dict[int, dict[date, tuple[Holiday, ...]]] = {}
        self._wanted: set[int] = set()
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self.read)
        self.is_on = False

    def show(self, is_on: bool) -> None:
        self.is_on = is_on
        self.changed.emit()

    def on(self, day: date) -> tuple[Holiday, ...]:
        """The holidays of a day, none while the layer is off or its year has not been read yet."""
        if not self.is_on:
            return ()
        year = self._years.get(day.year)
        if year is None:
            self._wanted.add(day.year)
            self._later.start()
            return ()
        return year.get(day, ())

    def forget(self, holidays_of: HolidaysOf | None = None) -> None:
        """Ask anew: the language has changed, or who keeps them."""
        self._holidays_of = holidays_of or self._holidays_of
        self._years.clear()
        self.changed.emit()

    def read(self) -> None:
        """Read the years that were asked for."""
        wanted, self._wanted = self._wanted - set(self._years), set()
        for year in wanted:
            days: dict[date, tuple[Holiday, ...]] = {}
            for day, codes, name in self._holidays_of(year):
                days[day] = (*days.get(day, ()), Holiday(tuple(codes), name))
            self._years[year] = days
        if wanted:
            self.changed.emit()
