"""The program as AT-SPI shows it: a tree of things with names, and what they tell while keys are pressed.

Runs in the system's Python, which has the bindings; it imports nothing of the program.
"""

from __future__ import annotations

import importlib
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

_REST_S = 0.4
_PATIENCE_S = 30


def _atspi() -> Any:
    importlib.import_module("gi").require_version("Atspi", "2.0")
    return importlib.import_module("gi.repository.Atspi")


Atspi = _atspi()
GLib = importlib.import_module("gi.repository.GLib")


@dataclass(frozen=True)
class Told:
    """One event: its kind as AT-SPI writes it, the role and name of its source, its numbers and its text."""

    kind: str
    role: str
    name: str
    detail1: int
    detail2: int
    text: str


@dataclass(frozen=True)
class Thing:
    """One thing a screen reader can come to; ``label`` is what the label beside it says."""

    accessible: Any
    parent_role: str
    role: str
    name: str
    label: str
    is_focusable: bool
    is_read_only: bool
    is_showing: bool

    @property
    def language(self) -> str:
        """The language a screen reader speaks it in, as "en" or "es"."""
        return str(self.accessible.get_object_locale())[:2]


class Program:
    """The program, running and listened to; ``told`` holds the events since it was last emptied."""

    def __init__(self, words: Sequence[str]) -> None:
        self.told: list[Told] = []
        self.tops = 0
        self._loop = GLib.MainLoop()
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        for kind in ("object", "window"):
            self._listener.register(kind)
        self._process = subprocess.Popen(list(words))
        self.root = self._wait_for(self._find)

    def __enter__(self) -> Program:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(10)

    @property
    def is_running(self) -> bool:
        return self._process.poll() is None

    # Waiting

    def rest(self, seconds: float = _REST_S) -> None:
        """Let events come in."""
        GLib.timeout_add(int(seconds * 1000), self._loop.quit)
        self._loop.run()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        self._wait_for(lambda: holds() or None)

    def _wait_for(self, find: Callable[[], Any]) -> Any:
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until and self.is_running:
            found = find()
            if found is not None:
                return found
            self.rest(0.1)
        raise TimeoutError("the program does not show what was waited for")

    def _find(self) -> Any:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and child.get_process_id() == self._process.pid:
                return child
        return None

    # Keys

    def activate(self) -> None:
        """Give the main window the keyboard: there is no window manager that would."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--pid", str(self._process.pid)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], check=False)
        self.rest()

    def press(self, *keys: str) -> list[Told]:
        """Press keys by their X names and give what was told of them; raises where the program ended."""
        self.told.clear()
        subprocess.run(["xdotool", "key", "--delay", "60", *keys], check=True)
        self.rest()
        if not self.is_running:
            raise RuntimeError(f"the program ended with {self._process.returncode} at {' '.join(keys)}")
        return list(self.told)

    def _hear(self, event: Any, *_: object) -> None:
        if ":defunct" in event.type:
            return
        try:
            name = event.source.get_name()
            role = event.source.get_role_name()
        except GLib.Error:  # It is gone already.
            name = role = ""
        text = event.any_data if isinstance(event.any_data, str) else ""
        self.told.append(Told(event.type, role, name, event.detail1, event.detail2, text))

    # The tree

    def things(self) -> list[Thing]:
        """Everything there is now, in order; what went meanwhile is left out."""
        return list(_walk(self.root, ""))

    def within(self, thing: Thing) -> list[Thing]:
        """A thing and all that is in it."""
        return list(_walk(thing.accessible, thing.parent_role))

    def focused(self) -> Thing | None:
        """What a screen reader takes for the focus: the last thing that said so and still has it."""
        for thing in self.things():
            states = thing.accessible.get_state_set()
            in_window = thing.role not in ("list item", "page tab", "menu item")
            if in_window and thing.is_showing and states.contains(Atspi.StateType.FOCUSED):
                return thing
        return None


def _walk(accessible: Any, parent_role: str) -> Iterator[Thing]:
    try:
        states = accessible.get_state_set()
        role = accessible.get_role_name()
        yield Thing(
            accessible,
            parent_role,
            role,
            accessible.get_name(),
            _label_of(accessible),
            states.contains(Atspi.StateType.FOCUSABLE),
            not states.contains(Atspi.StateType.EDITABLE),
            states.contains(Atspi.StateType.SHOWING),
        )
        for place in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(place)
            if child is not None:
                yield from _walk(child, role)
    except GLib.Error:
        return


def _label_of(accessible: Any) -> str:
    """The words of the label that belongs to a field, where the field says which."""
    for relation in accessible.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return str(relation.get_target(0).get_name())
    return ""


def line_at_caret(accessible: Any) -> str:
    """The line a screen reader reads when the caret comes to it."""
    offset = Atspi.Text.get_caret_offset(accessible)
    return str(Atspi.Text.get_string_at_offset(accessible, offset, Atspi.TextGranularity.LINE).content)


def selection_of(accessible: Any) -> str:
    chosen = Atspi.Text.get_selection(accessible, 0)
    return str(Atspi.Text.get_text(accessible, chosen.start_offset, chosen.end_offset))
