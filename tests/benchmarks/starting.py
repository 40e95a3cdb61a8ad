"""Start to the first window, and to the conclusions of the last meeting, beside bare windows."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import monotonic

from tests.benchmarks.archive import THIRTY_YEARS, working_copy
from tests.benchmarks.figures import figure, heading
from tests.benchmarks.probe import ROOT, environment


def start(rounds: int) -> None:
    """Pairs of starts, ours and the floor's in turns; the first pair only warms files and modules."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = str(working_copy(THIRTY_YEARS, folder))
        heading("Start to the first window")
        _pairs(folder, ["start_probe", library, "window"], ["floor_window"], rounds, "1.3x")
        heading("Start to the conclusions of the last meeting")
        ours, floor = _pairs(
            folder, ["start_probe", library, "conclusions"], ["floor_window_orm"], rounds, "1.5x"
        )
        more = (ours - floor) / 1024
        figure("memory then", f"{ours / 1024:.0f} MB, {more:+.0f} MB over the bare window's", "+40 MB")


def _pairs(
    folder: Path, ours: Sequence[str], floor: Sequence[str], rounds: int, goal: str
) -> tuple[float, float]:
    """Prints the medians; gives the memory of both, in KiB."""
    runs = [(_run(folder, ours), _run(folder, floor)) for _ in range(rounds + 1)][1:]
    our_ms, floor_ms = (median(pair[side][0] for pair in runs) for side in (0, 1))
    figure("ours", f"median {our_ms:.0f} ms")
    figure(f"bare ({floor[0]})", f"median {floor_ms:.0f} ms")
    figure("ours to bare", f"{our_ms / floor_ms:.2f}x", goal)
    our_memory, floor_memory = (median(pair[side][1] for pair in runs) for side in (0, 1))
    return our_memory, floor_memory


def _run(folder: Path, command: Sequence[str]) -> tuple[float, float]:
    """Milliseconds from the start of the process to its paint, and the KiB it held then."""
    begun = monotonic()
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{command[0]}", *command[1:]],
        cwd=ROOT,
        env=environment(folder),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=120,
    )
    at, memory = json.loads(done.stdout.splitlines()[-1])
    return (at - begun) * 1000, memory
