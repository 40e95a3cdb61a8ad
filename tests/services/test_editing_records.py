"""What each key and command queues for the file, seen in a journal that only remembers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import create_library, open_library
from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.drafts import AgreedIsLocked, Caret, NotHere
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.moving import Move
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.operations import Join, Restate
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Text
from rcm_desktop.services import editing as editing_module
from rcm_desktop.services.editing import PAUSE_SECONDS, OutlineEditing
from rcm_desktop.storage import steps
from tests.domain.outlines import AT, outline_of
from tests.windows.memory_store import MemoryJournal

EN, ES = LANGUAGES


class Refused(Condition):
    """Nothing can be stored."""

    code = "test.refused"


@dataclass
class Journal(MemoryJournal):
    """A journal of a meeting that was worked on before, which may refuse."""

    refuses: bool = False
    moments_before: int = 40

    def check(self) -> None:
        if self.refuses:
            raise Refused

    def last_moment(self, meeting: str) -> int:
        return self.moments_before


@dataclass
class Desk:
    """An outline in hand, its journal, and a clock that passes when it is told to."""

    journal: Journal = field(default_factory=Journal)
    outline: Outline = field(
        default_factory=lambda: outline_of("""
            # CONCLUSIONS
              one
              two
        """)
    )
    at: datetime = AT

    def __post_init__(self) -> None:
        self.editing = OutlineEditing("m", self.outline, self.journal, who="Ana", now=lambda: self.at)

    def key(self, words: str, node: str = "one", language: Language = EN, wait: float = 0.2) -> None:
        """The words that stand there after a key, some time after the last."""
        self.at += timedelta(seconds=wait)
        before = Caret(node, language, len(self.outline.node(node).text(language)))
        after = Caret(node, language, len(words))
        self.editing.type(node, language, Text(words), before, after)

    def words(self, node: str = "one") -> str:
        return self.outline.node(node).en.text.plain

    def all_of_it(self) -> Outline:
        return Outline(list(self.outline.nodes()))


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_each_key_queues_what_it_changed_and_the_step_so_far(desk: Desk) -> None:
    desk.key("one,")
    desk.key("one, two")
    first, second = desk.journal.records
    assert (first.meeting, first.who, first.at) == ("m", "Ana", AT + timedelta(seconds=0.2))
    assert (first.moment, second.moment) == (41, 41)
    (key,) = second.change.edits
    assert key.before and key.after
    assert (key.before.en.text.plain, key.after.en.text.plain) == ("one,", "one, two")
    assert second.step is not None
    (step,) = second.step.change.edits
    assert step.before and step.after
    assert (step.before.en.text.plain, step.after.en.text.plain) == ("one", "one, two")
    assert second.texts == second.step.change
    assert (second.step.name, second.step.before, second.step.after) == (
        "type",
        Caret("one", EN, 3),
        Caret("one", EN, 8),
    )
    assert second.caret == Caret("one", EN, 8)


def steps_of(desk: Desk) -> list[int]:
    return [record.step.moment for record in desk.journal.records if record.step]


def test_typing_runs_on_while_each_key_follows_within_the_pause(desk: Desk) -> None:
    for words in ("a", "ab", "abc"):
        desk.key(words, wait=PAUSE_SECONDS - 0.01)
    desk.key("abcd", wait=PAUSE_SECONDS)
    assert steps_of(desk) == [41, 41, 41, 42]


@pytest.mark.parametrize(("node", "language"), [("two", EN), ("one", ES)])
def test_another_text_is_another_step(desk: Desk, node: str, language: Language) -> None:
    desk.key("one,")
    desk.key("more", node, language)
    desk.key("one, and")
    assert steps_of(desk) == [41, 42, 43]


def test_keys_that_change_nothing_queue_nothing_and_do_not_join_the_command_before(desk: Desk) -> None:
    desk.editing.do(Move(("two",), up=True))
    desk.key("one")
    desk.key("one,")
    assert steps_of(desk) == [41, 42]
    desk.editing.undo()
    assert desk.words() == "one"
    assert desk.outline.below("CONCLUSIONS")[0] == "two"


def test_a_command_ends_typing(desk: Desk) -> None:
    desk.key("one,")
    desk.editing.do(Move(("two",), up=True))
    desk.key("one, and")
    assert steps_of(desk) == [41, 42, 43]


def test_undo_and_redo_queue_a_moment_of_their_own(desk: Desk) -> None:
    whole = desk.all_of_it()
    desk.key("one,")
    desk.editing.do(Move(("two",), up=True), Caret("two", EN, 1))
    typed, moved = (record.step for record in desk.journal.records)
    assert typed is not None and moved is not None
    after = desk.all_of_it()
    for _ in range(2):
        desk.editing.undo()
    assert desk.outline == whole
    for _ in range(2):
        desk.editing.redo()
    assert desk.outline == after
    turned = desk.journal.records[2:]
    assert [(record.undone, record.redone, record.step) for record in turned] == [
        (42, None, None),
        (41, None, None),
        (None, 41, None),
        (None, 42, None),
    ]
    assert [record.moment for record in turned] == [43, 44, 45, 46]
    assert [record.change for record in turned] == [
        moved.change.inverse(),
        typed.change.inverse(),
        typed.change,
        moved.change,
    ]
    assert [record.caret for record in turned] == [
        Caret("two", EN, 1),
        Caret("one", EN, 3),
        Caret("one", EN, 4),
        Caret("two", EN, 1),
    ], "a command that says nothing of the caret leaves it where it was"
    desk.key("one, again")
    assert desk.journal.records[-1].moment == 47


def test_a_view_is_told_what_to_follow(desk: Desk) -> None:
    changed = desk.editing.do(Join("two", EN), Caret("two", EN, 0))
    assert changed.ids == ("one", "two")
    assert (changed.is_structural, changed.caret, changed.name) == (True, Caret("one", EN, 4), "join")
    back = desk.editing.undo()
    assert back is not None
    assert (set(back.ids), back.is_structural, back.caret) == ({"one", "two"}, True, Caret("two", EN, 0))
    typed = desk.editing.type("one", EN, Text("x"), Caret("one", EN), Caret("one", EN, 1))
    assert (typed.ids, typed.is_structural) == (("one",), False)


def test_a_new_edit_gives_up_what_was_undone(desk: Desk) -> None:
    desk.key("one,")
    desk.editing.undo()
    desk.key("once")
    assert desk.editing.redo() is None
    desk.editing.undo()
    assert desk.words() == "one"


def test_undo_and_redo_pass_over_typing_that_came_to_nothing(desk: Desk) -> None:
    desk.editing.do(Move(("two",), up=True))
    desk.key("one,")
    desk.key("one")
    assert steps_of(desk) == [41, 42, 42]
    back = desk.editing.undo()
    assert back is not None and back.name == "move"
    assert desk.editing.undo() is None
    again = desk.editing.redo()
    assert again is not None and again.name == "move"
    assert desk.editing.redo() is None
    desk.key("one;")
    assert steps_of(desk)[-1] > 42


def test_what_cannot_be_done_changes_and_queues_nothing(desk: Desk) -> None:
    desk.editing.do(SetState(("one",), ItemState.AGREED, AT))
    before, queued = desk.all_of_it(), len(desk.journal.records)
    with pytest.raises(AgreedIsLocked):
        desk.key("other")
    with pytest.raises(NotHere):
        desk.editing.do(Join("CONCLUSIONS", EN))
    assert desk.outline == before
    assert len(desk.journal.records) == queued


def test_where_nothing_can_be_stored_nothing_changes(desk: Desk) -> None:
    desk.key("one,")
    desk.editing.do(Move(("two",), up=True))
    desk.editing.undo()
    before = desk.all_of_it()
    desk.journal.refuses = True
    for attempt in (
        lambda: desk.key("one, and"),
        lambda: desk.editing.do(Move(("two",), up=True)),
        desk.editing.undo,
        desk.editing.redo,
    ):
        with pytest.raises(Refused):
            attempt()
    assert desk.outline == before
    desk.journal.refuses = False
    assert desk.editing.redo() is not None


def test_redo_after_a_restart_begins_where_the_outline_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More steps than are kept: those that the file forgot cannot be undone in the session either."""
    kept = 25
    monkeypatch.setattr(steps, "STEPS_KEPT", kept)
    monkeypatch.setattr(editing_module, "STEPS_KEPT", kept)
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        editing, _ = opened.meetings.open(opened.meetings.create("RCGM", None, None).id)
        item = editing.outline.rows[1]
        for number in range(100):
            editing.do(Restate(item, EN, Text(f"words {number}")))
        undone = 0
        while editing.undo():
            undone += 1
        assert undone >= kept
        start = editing.outline.node(item).en.text.plain
        assert start == f"words {99 - undone}"
    with open_library(path) as opened:
        editing, _ = opened.meetings.open(opened.meetings.lines()[0].id)
        redone = 0
        while editing.redo():
            redone += 1
        assert redone == undone
        assert editing.outline.node(item).en.text.plain == "words 99"
