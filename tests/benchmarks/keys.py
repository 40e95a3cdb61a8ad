"""Key to paint, keys that change the structure, and key to durable, quiet and under load."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.archive import LONG_MEETINGS, THIRTY_YEARS, working_copy
from tests.benchmarks.figures import figure, heading, ratio, times
from tests.benchmarks.probe import Probe, in_turns
from tests.benchmarks.slow_disk import slow_syncs

HUNDREDFOLD = 100 * THIRTY_YEARS
_STRUCTURAL = ("enter", "tab", "alt_up", "wrap", "paste")


@dataclass(frozen=True, slots=True)
class Length:
    """How many measurements of each kind a run takes."""

    keys: int
    structural: int
    durable: int


FULL = Length(keys=400, structural=100, durable=200)
QUICK = Length(keys=40, structural=6, durable=20)


def key_to_paint(length: Length) -> None:
    """Ours beside a bare QTextEdit, in a quiet house."""
    for rows in LONG_MEETINGS:
        _typing(f"Typing in {rows} rows", length, rows)


def under_backup(length: Length) -> None:
    """The same while one backup follows the other."""
    for rows in LONG_MEETINGS:
        _typing(f"Typing in {rows} rows while a backup runs", length, rows, meanwhile="backup")


def slow_disk(length: Length) -> None:
    """The same on disks that take 30 and 120 ms more for each sync."""
    for milliseconds in (30, 120):
        with tempfile.TemporaryDirectory() as built:
            try:
                extra = slow_syncs(Path(built), milliseconds)
            except LookupError as reason:
                heading(f"Typing with {milliseconds} ms added to each sync: skipped, {reason}")
                continue
            for rows in LONG_MEETINGS:
                _typing(
                    f"Typing in {rows} rows, {milliseconds} ms added to each sync", length, rows, extra=extra
                )


def _typing(
    words: str,
    length: Length,
    rows: int,
    *,
    meanwhile: str = "quiet",
    extra: Mapping[str, str] | None = None,
) -> None:
    heading(words)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = working_copy(THIRTY_YEARS, folder)
        arguments = [str(library), str(folder), f"rows-{rows}", meanwhile]
        with (
            Probe("key_probe", arguments, folder, extra) as ours,
            Probe("floor_text", [str(rows)], folder) as floor,
        ):
            typed, bare = in_turns(ours, floor, length.keys)
            times("a key", typed)
            times("a key in a bare QTextEdit", bare)
            ratio("a key, ours to bare", typed, bare, "2x")
            for kind in _STRUCTURAL:
                times(kind, ours.ask(kind, length.structural), "32 ms")


def hundredfold(length: Length) -> None:
    """The same keys in an archive of thirty years and in one a hundred times as large, in turns."""
    for rows in LONG_MEETINGS:
        heading(f"Typing in {rows} rows of an archive a hundred times as large")
        with tempfile.TemporaryDirectory() as name:
            small, large = Path(name, "small"), Path(name, "large")
            probes = []
            for folder, meetings in ((small, THIRTY_YEARS), (large, HUNDREDFOLD)):
                folder.mkdir()
                library = working_copy(meetings, folder)
                arguments = [str(library), str(folder), f"rows-{rows}", "quiet"]
                probes.append(Probe("key_probe", arguments, folder))
            with probes[0] as usual, probes[1] as huge:
                for kind in ("keys", *_STRUCTURAL):
                    count = length.keys if kind == "keys" else length.structural
                    in_usual, in_huge = in_turns(usual, huge, count, kind)
                    ratio(kind, in_huge, in_usual, "0.8x to 1.2x")


def key_to_durable(length: Length) -> None:
    """From the key to the writer's answer, on the disk of the temporary folder."""
    heading("Key to durable")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = working_copy(THIRTY_YEARS, folder)
        with Probe("key_probe", [str(library), str(folder), "rows-60", "quiet"], folder) as ours:
            times("single keys, until the bar says so", ours.ask("durable", length.durable), "p99 300 ms")
            times("quick typing, until on the disk", ours.ask("typing", length.durable), "p99 300 ms")
    figure("the disk", tempfile.gettempdir())
