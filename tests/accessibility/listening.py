"""The listening half: starts the program, presses keys and judges what a screen reader would be told.

    /usr/bin/python3 -m tests.accessibility.listening PYTHON LIBRARY [calendar|follow-up]

``PYTHON`` runs the program, ``LIBRARY`` is a file with the sample, ``calendar`` or ``follow-up`` walks that
page alone. Ends with 1 where a point does not hold.
"""
# ruff: noqa: T201

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence

from tests.accessibility.calendar_walk import CalendarWalk
from tests.accessibility.follow_up_walk import FollowUpWalk
from tests.accessibility.heard import Program, Thing, Told, line_at_caret, selection_of
from tests.accessibility.walking import Walking, last_focus

_TEXT = ("object:text-changed:insert", "object:text-changed:delete")
_STATES = "proposed|under discussion|agreed|agreed ad ref\\.|withdrawn"
_ROW = re.compile(
    "(Heading, (English|Spanish)"
    f"|Closing paragraph, (English|Spanish), ({_STATES})(, out of date)?"
    rf"|Item \S+( \S+)*, level [1-4], (English|Spanish), ({_STATES})(, out of date)?)"
)
# Parts of a field that are heard with it, and lists that only hold what is heard.
_PARTS = {("list", "combo box"), ("text", "combo box"), ("push button", "page tab list")}


class Findings:
    """What was found at each point, printed as it comes."""

    def __init__(self) -> None:
        self.failed = 0

    def note(self, point: str, holds: bool, heard: str = "") -> None:
        self.failed += not holds
        print(f"{'ok' if holds else 'NO':3} {point}{': ' + heard if heard else ''}", flush=True)


class Listening:
    """The points one by one, over one run of the program."""

    def __init__(self, program: Program, findings: Findings) -> None:
        self._program = program
        self._note = findings.note

    def begin(self) -> None:
        """Wait for the outline."""
        self._program.wait_until(lambda: bool(self._rows()))
        self._program.activate()

    def run(self) -> None:
        points: Sequence[Callable[[], None]] = (
            self.names, self.rows, self.focus, self.caret_line, self.typing, self.rows_come_and_go,
            self.leaving, self.refusals, self.dialogs, self.contributions,
        )  # fmt: skip
        for point in points:
            point()

    # Names

    def names(self) -> None:
        things = [each for each in self._program.things() if each.is_focusable]
        nameless = [each for each in things if not _is_named(each)]
        self._note(f"each of {len(things)} things with focus has a name", not nameless, _list_of(nameless))

    def rows(self) -> None:
        rows = self._rows()
        odd = [each.name for each in rows if not _ROW.fullmatch(each.name)]
        self._note("rows say number, level, language and state", bool(rows) and not odd, "; ".join(odd))
        for each in rows[:8]:
            print(f"      {each.name} ({each.role}{', read only' if each.is_read_only else ''})")
        voices = {(", Spanish" in each.name, each.language) for each in rows}
        self._note(
            "texts tell their own language", voices == {(False, "en"), (True, "es")}, str(sorted(voices))
        )
        short = [
            each for each in self._program.things() if each.parent_role == "list" and "level" in each.name
        ]
        spoken = short[0].name if short else ""
        self._note("the outline in short says level and state", "level 1, agreed: " in spoken, spoken)

    # The caret and typing

    def focus(self) -> None:
        """After moving up and down the focus is told to be on a text, never left on what holds it."""
        told = self._program.press("F6", "F6")
        self._note("the focus comes to a text", last_focus(told).startswith("Item"), last_focus(told))
        told = self._program.press("ctrl+Home", "Down", "Down", "Down")
        self._note("arrows go from text to text", last_focus(told).startswith("Item"), last_focus(told))

    def caret_line(self) -> None:
        """The line told is the one that Home and Shift+End select, in a text of several lines."""
        for keys in (("Home",), ("ctrl+End", "Up", "Up", "Up", "Right", "Right")):
            self._program.press(*keys)
            thing = self._program.focused()
            if thing is None:
                self._note("the caret's line is right", False, "nothing has the focus")
                continue
            line = line_at_caret(thing.accessible)
            self._program.press("Home", "shift+End")
            seen = selection_of(thing.accessible)
            self._program.press("Left")
            self._note("the caret's line is right", bool(seen) and line.strip() == seen.strip(), line.strip())

    def typing(self) -> None:
        """Each key gives one change of text, in the text in hand, and names nothing there anew."""
        self._program.press("ctrl+End", "x")
        for key in ("y", "space", "z", "eacute", "BackSpace"):
            told = self._program.press(key)
            texts = [each for each in told if each.kind in _TEXT]
            carets = [each for each in told if each.kind == "object:text-caret-moved"]
            named = [each for each in told if _is_renaming(each) and each.role == "text"]
            heard = ", ".join(
                f"{each.kind.rpartition(':')[2]} {each.text!r} at {each.detail1}" for each in texts
            )
            is_one = len(texts) == 1 and texts[0].detail2 == 1 and len(carets) == 1 and not named
            self._note(f"one event for {key}", is_one, heard)

    def rows_come_and_go(self) -> None:
        """Enter, deeper, higher, moved, joined, undone: each time the text in hand says where it is now."""
        for keys, wanted in (
            (("Return", "T", "BackSpace", "BackSpace"), "Item 2, level 1, English, proposed"),
            (("Return", "T", "o"), "Item 3, level 1, English, proposed"),
            (("Tab",), "Item 2 a), level 2, English, proposed"),
            (("shift+Tab",), "Item 3, level 1, English, proposed"),
            (("alt+Up",), "Item 2, level 1, English, proposed"),
            (("BackSpace", "BackSpace", "BackSpace"), "Item 1, level 1, English, proposed"),
            (("ctrl+z", "ctrl+z"), ""),
        ):
            self._program.press(*keys)
            thing = self._program.focused()
            heard = thing.name if thing is not None else ""
            holds = heard == wanted if wanted else bool(_ROW.fullmatch(heard))
            self._note(f"after {' '.join(keys)}", holds, heard)

    def leaving(self) -> None:
        reached = [last_focus(self._program.press("F6"))]
        for _ in range(3):
            reached.append(last_focus(self._program.press("Tab")))
        self._note("F6 leaves the text, Tab goes on", "" not in reached, " → ".join(reached))
        back = last_focus(self._program.press("F6"))
        self._note("F6 comes back to it", bool(_ROW.fullmatch(back)), back)

    def refusals(self) -> None:
        """What the status line says is spoken: a screen reader does not read it of itself."""
        told = self._program.press("ctrl+Home", "Down", "q")
        spoken = [each.text for each in told if each.kind.startswith("object:announcement")]
        self._note("a refused letter is spoken of", len(spoken) == 1, "; ".join(spoken))

    # Dialogs

    def dialogs(self) -> None:
        self._walk(("ctrl+g", "go to"), ("ctrl+shift+a", "requests"), ("ctrl+n", "new meeting"))

    def _walk(self, *dialogs: tuple[str, str]) -> None:
        """Open dialogs by their keys: each field has a name, and the focus is in them."""
        for keys, what in dialogs:
            self._program.activate()
            told = self._program.press(keys)
            fields = self._in_dialog()
            nameless = [each for each in fields if not _is_named(each)]
            self._note(
                f"each field of the dialog {what} has a name",
                bool(fields) and not nameless,
                _list_of(nameless),
            )
            self._note(f"the focus is in the dialog {what}", bool(last_focus(told)), last_focus(told))
            self._program.press("Escape")

    # Contributions

    def contributions(self) -> None:
        """Cells say whose they are; a day and a filter come and go; dialogs have names."""
        self._program.activate()
        self._program.press("ctrl+3")
        self._program.wait_until(lambda: any(each.role == "table cell" for each in self._program.things()))
        self._program.press("ctrl+2")
        told = self._program.press("ctrl+3", "Shift_L")
        self._note("the focus comes to a cell", ": " in last_focus(told), last_focus(told))
        for key in ("Right", "Down", "Down"):
            heard = last_focus(self._program.press(key))
            self._note(f"{key} tells the next cell", ", " in heard and ": " in heard, heard)
        showing = [each for each in self._program.things() if each.is_focusable and each.is_showing]
        nameless = [each for each in showing if not _is_named(each)]
        self._note(f"each of {len(showing)} things with focus has a name", not nameless, _list_of(nameless))
        self._program.press("ctrl+d", "Down", "Prior", "Next", "Up")
        focus = self._program.focused()
        self._note("the day is changed by keys", focus is not None and "Position as at" in focus.name)
        self._program.press("Tab", "Tab", "Right", "Tab", "Right")
        self._walk(
            ("ctrl+r", "receipt"),
            ("ctrl+shift+f", "follow-up"),
            ("ctrl+shift+t", "periods"),
            ("ctrl+shift+l", "letters"),
        )

    def _rows(self) -> list[Thing]:
        """The texts of the outline in sight."""
        return [
            each
            for each in self._program.things()
            if each.role == "text" and each.is_showing and re.match("Item|Heading|Closing", each.name)
        ]

    def _in_dialog(self) -> list[Thing]:
        things = self._program.things()
        first = next((at for at, each in enumerate(things) if each.role == "dialog"), len(things))
        return [each for each in things[first:] if each.is_focusable and each.is_showing]


def listen_to_start(program: Program, findings: Findings) -> None:
    """The page of a program that has no file yet."""

    def buttons() -> list[Thing]:
        return [each for each in program.things() if each.role == "push button" and each.is_showing]

    program.wait_until(lambda: bool(buttons()))
    program.activate()
    nameless = [each for each in program.things() if each.is_focusable and not _is_named(each)]
    heard = ", ".join(each.name for each in buttons())
    findings.note("each thing of the first page has a name", not nameless, _list_of(nameless) or heard)
    focus = program.focused()
    findings.note("the focus of the first page is told", focus is not None, focus.name if focus else "")


def _is_named(thing: Thing) -> bool:
    return bool(thing.name or thing.label) or (thing.role, thing.parent_role) in _PARTS


def _is_renaming(told: Told) -> bool:
    return told.kind == "object:property-change:accessible-name"


def _list_of(things: Sequence[Thing]) -> str:
    return ", ".join(f"a {each.role} in a {each.parent_role}" for each in things)


def main(python: str, library: str, only: str = "") -> int:
    findings = Findings()
    words = [python, "-m", "rcm_desktop", "--ui-language", "en"]
    if not only:
        with Program(words) as program:
            listen_to_start(program, findings)
    with Program([*words, "--library", library]) as program:
        listening = Listening(program, findings)
        walking = Walking(program, findings.note, _is_named)
        listening.begin()
        if not only:
            listening.run()
            walking.run()
        if only in ("", "calendar"):
            CalendarWalk(program, findings.note, walking).run()
        if only in ("", "follow-up"):
            FollowUpWalk(program, findings.note, walking).run()
    print(f"{findings.failed} points do not hold" if findings.failed else "all points hold")
    return 1 if findings.failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
