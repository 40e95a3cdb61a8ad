"""The ledger of contributions: what a page asks when its day changes, and how long a posting takes."""

from __future__ import annotations

import tempfile
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from rcm_desktop.bootstrap import open_library
from rcm_desktop.domain.contributions.periods import Decision
from rcm_desktop.services.contributions import Contributions
from tests.benchmarks.figures import figure, heading, times
from tests.benchmarks.keys import FULL, Length
from tests.benchmarks.ledger_archive import LAST_DAY, RECEIPTS, ledger_copy, period_of

_GOALS = {RECEIPTS: "100 ms", 100 * RECEIPTS: "200 ms"}
_ROUNDS, _QUICK_ROUNDS = 60, 6
_SHOWN = 200
"""Movements that a page shows at first."""
_DAY_STEP = timedelta(days=173)


def ledger(length: Length) -> None:
    """Thirty years, eleven countries and 10,000 receipts, then a hundred times as many."""
    rounds = _ROUNDS if length is FULL else _QUICK_ROUNDS
    for receipts, goal in _GOALS.items():
        heading(f"The ledger of contributions with {receipts:,} receipts")
        with tempfile.TemporaryDirectory() as name, open_library(ledger_copy(receipts, Path(name))) as opened:
            service = opened.contributions
            _ask(service, rounds, goal)
            _post(service, rounds)
            _memory(service)


def _ask(service: Contributions, rounds: int, goal: str) -> None:
    """After each date change another day is asked for, so that nothing is answered from before."""
    days = [LAST_DAY - at * _DAY_STEP % timedelta(days=365 * 28) for at in range(rounds)]
    known = service.latest_movements("MX", "USD", LAST_DAY, most=1).movements[0].posting.recorded
    _timed("position as at another day", lambda at: service.position(days[at]), rounds, f"p99 {goal}")
    _timed("overview, with the follow-up log", lambda at: service.overview(days[at]), rounds, f"p99 {goal}")
    _timed(
        "position as known at a moment", lambda at: service.position(days[at], known), max(3, rounds // 10)
    )
    shown = f"the last {_SHOWN} movements of a country"
    _timed(
        shown, lambda at: service.latest_movements("MX", "USD", days[at], most=_SHOWN), rounds, f"p99 {goal}"
    )
    _timed("all movements of a country", lambda at: service.movements("MX", "USD"), max(3, rounds // 20))


def _post(service: Contributions, rounds: int) -> None:
    """Each to the answer of the writer, on the disk."""
    periods = {period.name: period for period in service.periods()}
    last = periods[str(LAST_DAY.year)]
    receipt = service.receipt("PA", "USD", LAST_DAY, 1_234_56, reference="TR 1")
    posted: list[str] = []

    def post(_: int) -> None:
        posted.append(service.post([replace(receipt, id=str(uuid4()))])[0].id)

    _timed("a receipt, its preview", lambda _: service.preview(receipt), rounds)
    _timed("a receipt, posted", post, rounds, "a few ms")
    _timed("a receipt, looked for among those posted", lambda _: service.like([receipt]), rounds)
    _timed("a receipt, reversed", lambda at: service.reverse(posted[at], LAST_DAY, "twice"), rounds)
    new = period_of(LAST_DAY.year + 1)
    service.put_period(new)
    service.owe("PA", new, 1_000_00)
    words = Decision("recommendation 2")
    day = date(new.start.year, 12, 31)
    # What is in hand pays the year at once, so a debt is first asked for that it cannot pay.
    service.owe("PA", last, 10**12)
    _timed("a debt, written off", lambda _: service.write_off("PA", last, day, 1, words), rounds)


def _memory(service: Contributions) -> None:
    tracemalloc.start()
    service.overview(LAST_DAY)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    figure("memory that an overview takes at most", f"{most / 1024**2:.1f} MB")


def _timed(what: str, work: Callable[[int], object], rounds: int, goal: str = "") -> None:
    taken = []
    for at in range(rounds):
        begun = perf_counter()
        work(at)
        taken.append(1000 * (perf_counter() - begun))
    times(what, taken, goal)
