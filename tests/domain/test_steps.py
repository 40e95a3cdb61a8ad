"""Records that are stored together."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.steps import Record, Step, folded
from rcm_desktop.domain.text import Text

NODE = Node("n", Kind.ITEM, "s", "m")
START = datetime(2031, 5, 6, 9, 0, 0)


def words(text: str) -> Node:
    return NODE.with_version(Language.EN, Version(Text(text)))


def typed(moment: int, before: str, after: str, first: str = "", meeting: str = "m") -> Record:
    """A key that made ``before`` into ``after`` in the step that found ``first``."""
    whole = Change((Edit(words(first), words(after)),))
    at = START + timedelta(seconds=moment)
    key = Change((Edit(words(before), words(after)),))
    return Record(meeting, moment, at, "ana", key, whole, Step(moment, "type", whole))


def test_keys_of_one_step_become_one_record_that_says_all() -> None:
    first, second, third = typed(1, "", "T"), typed(1, "T", "To"), typed(1, "To", "To ")
    (whole,) = folded([first, second, third])
    assert whole.change == Change((Edit(words(""), words("To ")),))
    assert replace(whole, change=third.change) == third, "step, history and caret are those of the last key"


def test_typing_that_came_to_nothing_stores_no_node() -> None:
    (whole,) = folded([typed(1, "", "T"), typed(1, "T", "")])
    assert not whole.change


def test_what_is_not_the_same_step_stays_apart_and_in_order() -> None:
    undone = Record("m", 3, START, "ana", Change(), Change(), undone=2)
    records = [
        typed(1, "", "T"),
        typed(2, "T", "To", "T"),
        undone,
        typed(4, "", "a", meeting="other"),
        undone,
    ]
    assert folded(records) == records


def test_the_same_moment_of_another_meeting_is_another_step() -> None:
    records = [typed(1, "", "T"), typed(1, "", "T", meeting="other")]
    assert folded(records) == records
