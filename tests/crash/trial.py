"""Rounds of killing: each starts the program anew on the file that the kill before left behind."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

from rcm_desktop.bootstrap import create_library
from rcm_desktop.storage.checking import first_fault
from rcm_desktop.storage.driver import Mode, connect
from rcm_desktop.storage.file_format import beside
from tests.crash.trace import Line, read_trace

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds that the program may take to come up on a loaded machine."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one kill did. ``gone`` is how old the oldest lost record was, in seconds; 0 for none."""

    keys: int
    gone: float
    faults: tuple[str, ...]


class Trial:
    """A library, in ``folder``, and the rounds on it. ``journal`` is a name in ``tests.crash.journals``."""

    def __init__(self, folder: Path, seed: int, journal: str = "sound") -> None:
        self._folder = folder
        self._journal = journal
        self._seed = seed
        self._chance = random.Random(seed)
        self._library = folder / "records.rcm"
        self._rounds = 0
        self._damage = ""
        create_library(self._library, sample=True).close()

    def rounds(self, times: int, shortest: float = 0.3, longest: float = 2.0) -> Iterator[Round]:
        """Kill ``times`` times, so many seconds after the first key. What a kill left is judged by the start
        that follows it: by the check of the whole file, by its lock, by what it then holds."""
        lines, killed = self._run(self._chance.uniform(shortest, longest))
        for _ in range(times):
            after, killed_after = self._run(self._chance.uniform(shortest, longest))
            yield judge(lines, killed, after, self._damage)
            lines, killed = after, killed_after

    def _run(self, seconds: float) -> tuple[list[Line], float]:
        """Start the program and kill it ``seconds`` after its first key; gives its trace and the moment."""
        self._damage = damage(self._library)
        self._rounds += 1
        trace = self._folder / f"trace-{self._rounds}"
        command = [str(self._library), str(trace), str(self._folder), str(self._seed + self._rounds)]
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.typist", *command, self._journal],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": str(self._folder)},
            stderr=subprocess.DEVNULL,
        )
        try:
            self._wait_until_ready(process, trace)
            sleep(seconds)
        finally:
            ended, killed = process.poll(), monotonic()
            process.send_signal(signal.SIGKILL)
            process.wait()
        lines = read_trace(trace)
        if ended is not None:
            lines.append(Line("fault", killed, f"the program ended by itself with {ended}"))
        return lines, killed

    @staticmethod
    def _wait_until_ready(process: subprocess.Popen[bytes], trace: Path) -> None:
        begun = monotonic()
        while not any(line.what == "ready" for line in read_trace(trace)):
            if process.poll() is not None or monotonic() - begun > PATIENCE:
                return
            sleep(0.01)


def damage(library: Path) -> str:
    """What SQLite's full check finds in a file that a kill left, "" for nothing.

    Looks at a copy: reading the file itself would tidy up what the next start is to find.
    """
    with tempfile.TemporaryDirectory() as folder:
        copied = Path(shutil.copy(library, folder))
        if (journal := beside(library, "-wal")).exists():
            shutil.copy(journal, folder)
        connection = connect(copied, Mode.WRITING)
        try:
            return first_fault(connection)
        finally:
            connection.close()


def judge(lines: list[Line], killed: float, after: list[Line], damaged: str = "") -> Round:
    """Hold the trace of a killed program against what the next one found in the file."""
    faults = [f"a fault while typing: {line.said}" for line in lines if line.what == "fault"]
    states = [line for line in lines if line.what in ("opened", "queued")]
    queued = len(states) - 1
    if damaged:
        faults.append(f"the file is damaged: {damaged}")
    opened = next((line for line in after if line.what == "opened"), None)
    if opened is None:
        return Round(queued, 0.0, (*faults, "the program did not open the file again"))
    found = max((at for at, state in enumerate(states) if state.said == opened.said), default=None)
    if found is None:
        return Round(queued, 0.0, (*faults, "the file holds what never was on screen"))
    shown = _shown_as_saved(lines)
    if found < shown:
        faults.append(f"{shown - found} records are missing that were shown as saved")
    gone = killed - states[found + 1].at if found < queued else 0.0
    return Round(queued, gone, tuple(faults))


def _shown_as_saved(lines: list[Line]) -> int:
    """How many records had been queued when all was last shown as saved."""
    queued = shown = 0
    for line in lines:
        queued += line.what == "queued"
        if line.what == "saved":
            shown = queued
    return shown
