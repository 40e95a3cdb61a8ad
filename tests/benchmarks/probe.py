"""Processes that measure on command, so that ours and a floor can take turns in one run."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self

ROOT = Path(__file__).resolve().parents[2]
TURNS = {"keys": 20}
"""How many of a kind a probe measures before it is the other's turn; 5 of others."""


def environment(folder: Path, extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """What a process of a run finds: settings and logs in ``folder``, compiled modules kept as usual."""
    found = {**os.environ, "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder), **(extra or {})}
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


class Probe:
    """A running module of ours that answers commands; a ``with`` block ends it."""

    def __init__(
        self, module: str, arguments: Sequence[str], folder: Path, extra: Mapping[str, str] | None = None
    ) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments],
            cwd=ROOT,
            env=environment(folder, extra),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, name: str, count: int = 1) -> list[float]:
        """The milliseconds of ``count`` measurements. Raises RuntimeError where the process failed."""
        stdin, stdout = self._pipes()
        try:
            stdin.write(f"{name} {count}\n")
            stdin.flush()
            answer = stdout.readline()
        except BrokenPipeError:
            answer = ""
        if not answer:
            raise RuntimeError(f"the probe ended at {name}")
        return [float(each) for each in json.loads(answer)]

    def _pipes(self) -> tuple[IO[str], IO[str]]:
        assert self._process.stdin is not None and self._process.stdout is not None
        return self._process.stdin, self._process.stdout

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        stdin, stdout = self._pipes()
        stdin.close()
        self._process.wait()
        stdout.close()


def in_turns(one: Probe, other: Probe, count: int, kind: str = "keys") -> tuple[list[float], list[float]]:
    """``count`` times of a kind from each of two probes, in short turns so that both see the same machine."""
    turn = min(count, TURNS.get(kind, 5))
    first: list[float] = []
    second: list[float] = []
    for probe in (one, other):
        probe.ask(kind, 1)  # Fonts and code paths that only the first one pays for.
    while len(first) < count:
        first += one.ask(kind, turn)
        second += other.ask(kind, turn)
    return first, second
