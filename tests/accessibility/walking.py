"""Walks the pages of a meeting's record and the dialogs by keys, and judges what is heard on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.accessibility.heard import Program, Thing, Told

Note = Callable[[str, bool, str], None]
IsNamed = Callable[[Thing], bool]

_PARTS = (
    # What is walked to, its keys, and how often Tab is pressed to come through it.
    ("record", ("ctrl+1",), 18),
    ("sessions", ("ctrl+shift+y",), 8),
    ("agenda", ("ctrl+shift+m",), 12),
    ("presence", ("ctrl+shift+p",), 6),
    ("people", ("ctrl+shift+e",), 8),
)
_DIALOGS = (
    ("new meeting", "ctrl+n"),
    ("directory", "ctrl+shift+d"),
    ("preferences", "ctrl+comma"),
    ("export", "ctrl+e"),
    ("backups", "ctrl+shift+r"),
)
_WINDOWS = (("preview", "ctrl+p"), ("import", "ctrl+shift+o"))
_TABLES = ("of this meeting", "People who come")
_MOST_TABS = 40
_SLOW_S = 2.0
_MOST_STOPS = 12


class Walking:
    """The pages, then what opens over them; ``note`` takes a point, whether it holds, what was heard."""

    def __init__(self, program: Program, note: Note, is_named: IsNamed) -> None:
        self._program = program
        self._note = note
        self.is_named = is_named

    def run(self) -> None:
        for name, keys, tabs in _PARTS:
            self.part(name, keys, tabs)
        self._marks()
        self._cells()
        self._palette()
        for name, key in _DIALOGS:
            self.dialog(name, key)
        for name, key in _WINDOWS:
            self._window(name, key)

    # Pages

    def part(self, name: str, keys: Sequence[str], tabs: int) -> None:
        self._program.activate()
        told = self._come(*keys)
        things = [each for each in self._program.things() if each.is_focusable and each.is_showing]
        nameless = [each for each in things if not self.is_named(each)]
        heard = list_of(nameless)
        self._note(f"each of {len(things)} things beside the {name} has a name", not nameless, heard)
        self._note(f"the focus comes to the {name}", bool(last_focus(told)), last_focus(told))
        reached = [last_focus(self._program.press("Tab")) for _ in range(tabs)]
        unheard = sum(not each for each in reached)
        distinct = len(set(reached))
        self._note(f"Tab goes through the {name}", not unheard and distinct > 3, " → ".join(reached))

    def _marks(self) -> None:
        """A mark is one key; the cell says country, day and mark."""
        self._program.activate()
        self._program.press("ctrl+shift+p")
        told = self._program.press("ctrl+Home", "p", "Up")
        heard = last_focus(told)
        self._note("a cell of presence says country, day and mark", heard.endswith(": present"), heard)
        self._program.press("Delete")

    def _cells(self) -> None:
        """Rows are added by a line and Enter; their cells say whose they are and what they hold."""
        for name, key, typed in (
            ("people", "ctrl+shift+e", ("M", "a", "comma", "space", "H", "o", "n", "d", "u", "r", "a", "s")),
            ("sessions", "ctrl+shift+y", ()),
            ("agenda", "ctrl+shift+m", ("O", "p", "e", "n")),
        ):
            self._program.activate()
            self._program.press(key)
            self._program.press(*typed, "Return")
            reached: list[str] = []
            while len(reached) < _MOST_STOPS and not any(
                table in each for each in reached for table in _TABLES
            ):
                reached.append(last_focus(self._program.press("Tab")))
            right = last_focus(self._program.press("Right"))
            self._note(f"a cell of {name} says row, column and words", ": " in right, right)
            self._program.press("ctrl+z")

    # What opens over them

    def _palette(self) -> None:
        self._program.activate()
        told = self._program.press("ctrl+k")
        self._note("the focus is in the palette", bool(last_focus(told)), last_focus(told))
        told = self._program.press("Escape")
        self._note("Esc leaves the palette", bool(last_focus(told)), last_focus(told))

    def dialog(self, name: str, key: str) -> None:
        self._program.activate()
        told = self._come(key)
        fields = self._in("dialog")
        nameless = [each for each in fields if not self.is_named(each)]
        heard = list_of(nameless)
        self._note(f"each of {len(fields)} fields of {name} has a name", bool(fields) and not nameless, heard)
        first = last_focus(told)
        self._note(f"the focus is in {name}", bool(first), first)
        reached = self._round(first)
        came_back = reached[-1:] == [first]
        self._note(f"Tab goes round in {name} and says each stop", came_back and "" not in reached,
                   " → ".join(reached))  # fmt: skip
        self._program.press("Escape")
        self._note(f"Esc closes {name}", not self._in("dialog"), "")

    def _come(self, *keys: str) -> list[Told]:
        """What is told of keys that bring something new, which may take a while the first time."""
        told = self._program.press(*keys)
        if not last_focus(told):
            self._program.rest(_SLOW_S)
            told = list(self._program.told)
        return told

    def _window(self, name: str, key: str) -> None:
        self._program.activate()
        told = self._program.press(key)
        first = last_focus(told)
        self._note(f"the focus is in the window {name}", bool(first), first)
        things = [each for each in self._program.things() if each.is_focusable and each.is_showing]
        nameless = [each for each in things if not self.is_named(each)]
        heard = list_of(nameless)
        self._note(f"each thing of the window {name} has a name", not nameless, heard)
        self._program.activate()
        self._program.press("Escape")

    def _round(self, first: str) -> list[str]:
        """What Tab comes to until it is where it began, or for so long as no dialog needs."""
        reached: list[str] = []
        while len(reached) < _MOST_TABS and (not reached or reached[-1] != first):
            reached.append(last_focus(self._program.press("Tab")))
        return reached

    def _in(self, role: str) -> list[Thing]:
        """What can have the focus in the dialog in sight; one that was closed may still be in the tree."""
        shown = [each for each in self._program.things() if each.role == role and each.is_showing]
        within = self._program.within(shown[-1]) if shown else []
        return [each for each in within if each.is_focusable and each.is_showing]


def list_of(things: Sequence[Thing]) -> str:
    return ", ".join(f"a {each.role} in a {each.parent_role} {_above(each)}" for each in things)


def _above(thing: Thing) -> str:
    """The names of what it lies in, from the window inward."""
    names, accessible = [], thing.accessible.get_parent()
    while accessible is not None and accessible.get_role_name() != "application":
        names.append(accessible.get_name())
        accessible = accessible.get_parent()
    return "/".join(name for name in reversed(names) if name)


def last_focus(told: Sequence[Told]) -> str:
    """The name of what was told last to have the focus."""
    got = [each for each in told if each.kind == "object:state-changed:focused" and each.detail1 == 1]
    return got[-1].name if got else ""
