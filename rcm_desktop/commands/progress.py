"""How far long work is, on standard error."""

from __future__ import annotations

import sys
from time import monotonic
from types import TracebackType

_SHOWN_AFTER = 0.5  # seconds; what is over before needs no line
_WIDTH = 6


class Progress:
    """A percentage that counts up in its place and goes when the work ends.

    Silent where standard error is no terminal, so that a script's log keeps what counts.
    """

    def __init__(self) -> None:
        self._is_watched = sys.stderr is not None and sys.stderr.isatty()
        self._begun = monotonic()
        self._shown = ""

    def __call__(self, done: int, total: int) -> None:
        if not self._is_watched or monotonic() - self._begun < _SHOWN_AFTER:
            return
        words = f"{100 * done // max(total, 1)} %".rjust(_WIDTH)
        if words != self._shown:
            self._shown = words
            print(f"\r{words}", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown:
            print(f"\r{'':{_WIDTH}}\r", end="", file=sys.stderr, flush=True)
