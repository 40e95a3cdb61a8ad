"""Walks the page Follow-up by keys: its filters, the table of tasks, its dialogs."""

from __future__ import annotations

from tests.accessibility.heard import Program
from tests.accessibility.walking import Note, Walking, last_focus

_DIALOGS = (("new task", "ctrl+shift+n"), ("task", "F2"), ("matrix", "ctrl+shift+a"))


class FollowUpWalk:
    """The page by Tab and by arrows, then what opens over it."""

    def __init__(self, program: Program, note: Note, walking: Walking) -> None:
        self._program = program
        self._note = note
        self._walking = walking

    def run(self) -> None:
        self._walking.part("follow-up", ("ctrl+5",), 8)
        self._cells()
        for name, key in _DIALOGS:
            self._walking.dialog(name, key)

    def _cells(self) -> None:
        """Each cell says what it is of and its words."""
        self._program.activate()
        self._program.press("ctrl+1")
        cells = [last_focus(self._program.press(key)) for key in ("ctrl+5", "Down", "Right", "Right", "Up")]
        holds = "" not in cells and len(set(cells)) == len(cells)
        self._note("the arrows go from cell to cell of the tasks", holds, " → ".join(cells))
