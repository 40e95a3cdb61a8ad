"""Walks the page Calendar by keys: its views, the event in hand with its round, the dialogs of an event."""

from __future__ import annotations

import re

from tests.accessibility.heard import Program
from tests.accessibility.walking import Note, Walking, last_focus, list_of

_DAY = re.compile(r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+ \d{4}")
_WORKSHOP = "Workshop on local integration"
_PERSON = ("g", "r", "a")
_NOBODY = ("x", "x")
_MOST_EVENTS = 12
_VIEWS = (
    # Its keys, and what goes from one thing to the next there.
    ("agenda", "ctrl+shift+3", ("Up", "Up", "Down")),
    ("tray", "ctrl+shift+4", ("Down", "Up")),
    ("year", "ctrl+shift+1", ("Left", "Down", "Right")),
)
_DIALOGS = (
    ("new event", "ctrl+shift+n"),
    ("event", "F2"),
    ("papers of the event", "ctrl+shift+a"),
    ("walk-in", "ctrl+shift+w"),
    ("reminders", "ctrl+r"),
    ("door", "ctrl+d"),
    ("proposals", "ctrl+shift+v"),
)


class CalendarWalk:
    """The page by arrows, then what opens over it; the sample's workshop is the event in hand."""

    def __init__(self, program: Program, note: Note, walking: Walking) -> None:
        self._program = program
        self._note = note
        self._walking = walking

    def run(self) -> None:
        self._walking.part("calendar", ("ctrl+4",), 10)
        self._month()
        self._to_workshop()
        self._event()
        for name, key, steps in _VIEWS:
            self._view(name, key, steps)
        self._program.press("ctrl+shift+2")
        self._to_workshop()
        for name, key in _DIALOGS:
            self._walking.dialog(name, key)
        self._door()

    def _month(self) -> None:
        """Each arrow says another day, Page Down one of another month."""
        self._program.activate()
        said = [last_focus(self._program.press("ctrl+shift+2", "ctrl+Home"))]
        for key in ("Right", "Down", "Next", "Prior", "Home"):
            said.append(last_focus(self._program.press(key)))
        days = [found[0] if (found := _DAY.match(each)) else "" for each in said]
        self._note("the arrows of the month say each day", all(days), " → ".join(said))
        self._note("each key of the month goes to another day", len(set(days)) >= len(days) - 1, "")
        self._note("today is said to be so", "today" in said[0], said[0])

    def _to_workshop(self) -> None:
        """Ctrl+Left goes back from event to event."""
        heard = ""
        self._program.activate()
        self._program.press("ctrl+shift+2", "ctrl+Home")
        for _ in range(_MOST_EVENTS):
            told = self._program.press("ctrl+Left")
            spoken = "; ".join(each.text for each in told if each.kind.startswith("object:announcement"))
            heard = f"{last_focus(told)} {spoken}".strip()
            if _WORKSHOP in heard:
                break
        self._note("Ctrl+Left goes to an event and says it with its round", "of 11" in heard, heard)

    def _event(self) -> None:
        """F6 comes to the panel; each cell of the round says whose it is, its column and its words."""
        told = self._program.press("F6")
        self._note("F6 comes to the event", bool(last_focus(told)), last_focus(told))
        reached = [last_focus(self._program.press("Tab")) for _ in range(10)]
        self._note("Tab goes through the event", "" not in reached, " → ".join(reached))
        self._program.press("F6")
        self._program.press("F6")
        cells = []
        for key in ("Down", "Right", "Right", "Down"):
            cells.append(last_focus(self._program.press(key)))
        holds = all(": " in each for each in cells) and len(set(cells)) > 3
        self._note("a cell of the round says row, column and words", holds, " → ".join(cells))
        told = self._program.press("F6")
        self._note("F6 comes back to the month", bool(_DAY.match(last_focus(told))), last_focus(told))

    def _view(self, name: str, key: str, steps: tuple[str, ...]) -> None:
        self._program.activate()
        said = [last_focus(self._program.press(key))]
        said += [last_focus(self._program.press(step)) for step in steps]
        self._note(f"the {name} is gone through by arrows", all(said[1:]), " → ".join(said))
        things = [each for each in self._program.things() if each.is_focusable and each.is_showing]
        nameless = [each for each in things if not self._walking.is_named(each)]
        heard = list_of(nameless)
        self._note(f"each of {len(things)} things beside the {name} has a name", not nameless, heard)

    def _door(self) -> None:
        """Letters find a person, Enter marks, and what was done is spoken."""
        self._program.activate()
        self._program.press("ctrl+d")
        told = self._program.press(*_PERSON)
        spoken = [each.text for each in told if each.kind.startswith("object:announcement")]
        self._note("who is found at the door is spoken", bool(spoken), "; ".join(spoken))
        told = self._program.press(*_NOBODY)
        spoken = [each.text for each in told if each.kind.startswith("object:announcement")]
        self._note(
            "that nobody is found is spoken", any("Nobody" in each for each in spoken), "; ".join(spoken)
        )
        told = self._program.press("BackSpace", "BackSpace", "Return")
        spoken = [each.text for each in told if each.kind.startswith("object:announcement")]
        self._note("a mark at the door is spoken", bool(spoken), "; ".join(spoken))
        self._program.press("Escape")
