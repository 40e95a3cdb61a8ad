"""The outline in hand over a real file: steps of typing, undo across a restart, the history of texts."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import InsertItem, Restate
from rcm_desktop.domain.text import Text
from rcm_desktop.services.editing import PAUSE_SECONDS, OutlineEditing
from rcm_desktop.services.meetings import Meetings

EN = Language.EN


class Clock:
    """A time that passes when it is told to."""

    def __init__(self) -> None:
        self.at = datetime(2033, 5, 4, 9, 0)

    def __call__(self) -> datetime:
        return self.at

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file with one meeting just begun, closed."""
    path = tmp_path_factory.mktemp("begun") / "records.rcm"
    with create_library(path) as opened:
        opened.meetings.create("RCGM", None, None)
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, begun: bytes) -> Path:
    path = tmp_path / "records.rcm"
    path.write_bytes(begun)
    return path


def in_hand(opened: Opened, clock: Clock) -> tuple[OutlineEditing, str]:
    """The only meeting's outline, and its first item."""
    meetings = Meetings(opened.store, who="Ana", now=clock)
    editing, _ = meetings.open(meetings.lines()[0].id)
    return editing, next(node.id for node in editing.outline.nodes() if node.kind is Kind.ITEM)


def typed(editing: OutlineEditing, item: str, words: str, clock: Clock, pause: float = 0.1) -> None:
    """Type words after those that stand there, a key after the other."""
    for key in words:
        plain = editing.outline.node(item).text(EN).plain
        before, after = (Caret(item, EN, place) for place in (len(plain), len(plain) + 1))
        editing.type(item, EN, Text(plain + key), before, after)
        clock.wait(pause)


def words_of(editing: OutlineEditing, item: str) -> str:
    return editing.outline.node(item).text(EN).plain


def test_a_pause_in_typing_ends_a_step(path: Path) -> None:
    clock = Clock()
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        typed(editing, item, "To thank", clock)
        clock.wait(PAUSE_SECONDS)
        typed(editing, item, " Belize", clock)
        editing.rest()
        typed(editing, item, ".", clock)

        seen = [words_of(editing, item)]
        while editing.undo():
            seen.append(words_of(editing, item))

        assert seen == ["To thank Belize.", "To thank Belize", "To thank", ""]


def test_undo_and_redo_go_on_after_a_restart(path: Path) -> None:
    clock = Clock()
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        typed(editing, item, "To thank.", clock)
        done = editing.do(InsertItem(item), Caret(item, EN, 9))
        assert done.is_structural and done.caret is not None
        editing.do(Restate(done.caret.node, EN, Text("To go on.")))
        whole = editing.outline
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        assert editing.outline == whole
        assert editing.redo() is None
        for _ in range(3):
            assert editing.undo()
        assert editing.undo() is None
        assert len(editing.outline) == 4
        assert words_of(editing, item) == ""
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        assert editing.undo() is None
        for _ in range(3):
            assert editing.redo()
        assert editing.redo() is None
        assert editing.outline == whole


def test_an_edit_after_undo_gives_up_what_was_undone(path: Path) -> None:
    clock = Clock()
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        typed(editing, item, "To thank.", clock)
        editing.undo()
        editing.do(Restate(item, EN, Text("To ask.")))
        assert editing.redo() is None
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        assert editing.redo() is None
        editing.undo()
        assert words_of(editing, item) == ""


def test_what_changes_nothing_is_no_step(path: Path) -> None:
    with open_library(path) as opened:
        editing, item = in_hand(opened, Clock())
        changed = editing.do(Restate(item, EN, Text("")))
        assert changed.ids == ()
        assert editing.undo() is None


def test_a_text_remembers_who_changed_it_when_and_what(path: Path) -> None:
    clock = Clock()
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        editing.do(Restate(item, EN, Text("To thank.")))
        clock.wait(60)
        editing.do(Restate(item, EN, Text("To ask.")))
        opened.drain()
        latest, first = editing.text_history(item)

    assert (latest.before.plain, latest.after.plain) == ("To thank.", "To ask.")
    assert (first.before.plain, first.after.plain) == ("", "To thank.")
    assert (latest.who, latest.at) == ("Ana", datetime(2033, 5, 4, 9, 1))


def test_the_caret_is_where_it_was(path: Path) -> None:
    clock = Clock()
    with open_library(path) as opened:
        editing, item = in_hand(opened, clock)
        typed(editing, item, "To", clock)
    with open_library(path) as opened:
        meeting = opened.meetings.lines()[0].id
        assert opened.meetings.open(meeting)[1] == Caret(item, EN, 2)
