"""``python -m tests.benchmarks [--quick] [name…]``: figures beside their goals. Never fails over a figure."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable

from tests.benchmarks import (
    calendar_months,
    dues_files,
    event_lists,
    keys,
    ledger,
    paper_files,
    searching,
    starting,
    word_paper,
)
from tests.benchmarks.keys import FULL, QUICK, Length

_ROUNDS, _QUICK_ROUNDS, _PAPER_ROUNDS = 15, 3, 40
_DUES_ROUNDS = 5
_LIST_ROUNDS = 5

Measure = Callable[[Length], None]


def _start(length: Length) -> None:
    starting.start(_ROUNDS if length is FULL else _QUICK_ROUNDS)


def _papers(length: Length) -> None:
    word_paper.word(_PAPER_ROUNDS if length is FULL else _QUICK_ROUNDS)


def _pdf_paper(length: Length) -> None:
    paper_files.pdf_paper(_ROUNDS if length is FULL else _QUICK_ROUNDS)


def _dues(length: Length) -> None:
    dues_files.dues_files(_DUES_ROUNDS if length is FULL else 1)


def _lists(length: Length) -> None:
    event_lists.event_lists(_LIST_ROUNDS if length is FULL else 1)


MEASURES: dict[str, Measure] = {
    "keys": keys.key_to_paint,
    "backup": keys.under_backup,
    "slow_disk": keys.slow_disk,
    "hundredfold": keys.hundredfold,
    "start": _start,
    "durable": keys.key_to_durable,
    "papers": _papers,
    "pdf_paper": _pdf_paper,
    "dues": _dues,
    "lists": _lists,
    "search": searching.search,
    "ledger": ledger.ledger,
    "calendar": calendar_months.calendar_months,
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "names", nargs="*", help=f"what to measure, all if none is named: {', '.join(MEASURES)}"
    )
    parser.add_argument("--quick", action="store_true", help="few measurements, to see that all is measured")
    asked = parser.parse_args()
    if unknown := [name for name in asked.names if name not in MEASURES]:
        parser.error(f"nothing is called {', '.join(unknown)}")
    if not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(f"on {os.environ.get('QT_QPA_PLATFORM') or 'the screen'}, {os.cpu_count()} processors")
    for name in asked.names or MEASURES:
        MEASURES[name](QUICK if asked.quick else FULL)
    return 0


if __name__ == "__main__":
    sys.exit(main())
