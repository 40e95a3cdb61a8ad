"""Figures of a run and the plain lines they are printed as."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """The middle, the 99th percentile and the largest of a number of measurements."""

    p50: float
    p99: float
    largest: float


def spread(values: Sequence[float]) -> Spread:
    """What a number of measurements come to. Raises ValueError without values."""
    return Spread(percentile(values, 50), percentile(values, 99), percentile(values, 100))


def percentile(values: Sequence[float], percent: int) -> float:
    """By nearest rank. Raises ValueError without values."""
    if not values:
        raise ValueError("nothing was measured")
    return sorted(values)[max(0, -(-len(values) * percent // 100) - 1)]


def heading(words: str) -> None:
    print(f"\n{words}", flush=True)


def figure(what: str, value: str, goal: str = "") -> None:
    """One line: what was measured, the figure, and the goal beside it."""
    print(f"  {what:<44} {value:<40} {'goal ' + goal if goal else ''}".rstrip(), flush=True)


def times(what: str, values: Sequence[float], goal: str = "") -> None:
    """A line of milliseconds."""
    if not values:
        figure(what, "not measured")
        return
    found = spread(values)
    figure(what, f"p50 {found.p50:6.1f}  p99 {found.p99:6.1f}  max {found.largest:6.1f} ms", goal)


def ratio(what: str, ours: Sequence[float], floor: Sequence[float], goal: str) -> None:
    """A line of how many times as long as the floor something took."""
    a, b = spread(ours), spread(floor)
    figure(what, f"p50 {a.p50 / b.p50:5.2f}x  p99 {a.p99 / b.p99:5.2f}x", goal)
