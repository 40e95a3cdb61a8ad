"""What a program that is to be killed notes beside its file, line by line, and what is read from that."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from time import monotonic

from rcm_desktop.domain.nodes import Node
from rcm_desktop.domain.outline import Outline


@dataclass(frozen=True, slots=True)
class Line:
    """``what`` is "opened", "ready", "queued", "saved" or "fault"; ``at`` is the monotonic clock, in seconds.

    ``said`` is the digest of the outline at that moment, for "fault" the words of it.
    """

    what: str
    at: float
    said: str = ""


class Trace:
    """Writes lines that a kill does not take back: each is with the system before the next step is taken."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(self, what: str, said: str = "") -> None:
        os.write(self._file, f"{what} {monotonic():.6f} {said}\n".encode())


def read_trace(path: Path) -> list[Line]:
    """The complete lines of a trace, none before there is a file."""
    return list(_lines(path)) if path.exists() else []


def _lines(path: Path) -> Iterator[Line]:
    for row in path.read_text("utf-8").splitlines(keepends=True):
        if row.endswith("\n"):
            what, at, said = row.rstrip("\n").split(" ", 2)
            yield Line(what, float(at), said)


class Digests:
    """Short words for all that an outline holds; nodes that did not change are not written out again."""

    def __init__(self) -> None:
        self._written: dict[str, tuple[Node, bytes]] = {}

    def of(self, outline: Outline) -> str:
        digest = blake2b(digest_size=12)
        for node in outline.nodes():
            node_before, written = self._written.get(node.id, (None, b""))
            if node_before is not node:
                written = repr(node).encode()
                self._written[node.id] = (node, written)
            digest.update(written)
        return digest.hexdigest()
