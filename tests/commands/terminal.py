"""A command as a person gives it, and what comes back."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Answer:
    """The exit status, and what was printed on standard output and standard error."""

    status: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The one line on standard error of a command that met a condition."""
        assert self.status == 1, self
        assert self.err.startswith("rcm-desktop: ") and self.err.count("\n") == 1, self
        return self.err.removeprefix("rcm-desktop: ").rstrip("\n")


Terminal = Callable[..., Answer]
"""Runs a command in this process; arguments may be paths."""


def exporting(meeting: str, language: str, form: str, target: Path) -> list[object]:
    """The words that ask for the conclusions of a meeting as a file."""
    options = ["--meeting", meeting, "--language", language, "--format", form]
    return ["export", "conclusions", *options, "-o", target]


def in_process_of_its_own(
    *words: object, prepare: Callable[[], None] | None = None, environment: dict[str, str] | None = None
) -> Answer:
    """Run a command as the system does; ``prepare`` runs in the new process before it."""
    done = subprocess.run(
        [sys.executable, "-m", "rcm_desktop", *map(str, words)],
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        preexec_fn=prepare,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return Answer(done.returncode, done.stdout, done.stderr)
