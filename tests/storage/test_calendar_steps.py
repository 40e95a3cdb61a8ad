"""Whatever is done in a calendar, undo leads to its first state and redo to its last; what was changed beside
it meanwhile is left alone."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.events.overtaken import Overtaken
from tests.storage.calendar_moves import DAY, Move, Moves, any_moves, moves, state_of


@pytest.fixture(scope="module")
def begun(empty: bytes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file with one meeting."""
    path = tmp_path_factory.mktemp("begun") / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        opened.meetings.create("RCGM", DAY, DAY + timedelta(days=2), ("Here", "Aquí"))
    return path


@contextmanager
def copied(path: Path) -> Iterator[Opened]:
    with tempfile.TemporaryDirectory() as folder:
        copy = shutil.copy(path, Path(folder, "records.rcm"))
        with open_library(Path(copy)) as opened:
            yield opened


@settings(max_examples=8)
@given(drawn=st.lists(moves, min_size=1, max_size=10))
def test_undo_leads_to_the_first_state_and_redo_to_the_last(begun: Path, drawn: list[Move]) -> None:
    with copied(begun) as opened:
        made = Moves(opened)
        states = [state_of(opened)]
        for move in drawn:
            made.make(move)
            now = state_of(opened)
            if now != states[-1]:
                states.append(now)
        back = _turned(opened, opened.calendar.undo)
        again = _turned(opened, opened.calendar.redo)
        assert back == states[-2::-1]
        assert again == states[1:]


def _turned(opened: Opened, turn: Callable[[], object]) -> list[object]:
    """The states that turning leads through, those left out that differ in nothing but counts."""
    seen: list[object] = [state_of(opened)]
    while turn() is not None:
        now = state_of(opened)
        if now != seen[-1]:
            seen.append(now)
    return seen[1:]


@settings(max_examples=8)
@given(drawn=st.lists(any_moves, min_size=2, max_size=14))
def test_what_was_changed_beside_the_calendar_is_left_alone(begun: Path, drawn: list[Move]) -> None:
    """A step that cannot be taken back whole is refused whole; one that was is done again the same."""
    with copied(begun) as opened:
        made, calendar = Moves(opened), opened.calendar
        for move in drawn:
            if move[0] not in ("undo", "redo"):
                made.make(move)
                continue
            both = calendar.undo, calendar.redo
            turn, back = both if move[0] == "undo" else reversed(both)
            before = state_of(opened)
            try:
                if turn() is None:
                    continue
            except Overtaken:
                assert state_of(opened) == before
                continue
            after = state_of(opened)
            assert back() is not None
            assert state_of(opened) == before
            assert turn() is not None
            assert state_of(opened) == after
        assert opened.health().is_well
