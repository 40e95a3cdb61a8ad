"""SIGKILL at random moments while the real window is typed into: nothing shown as saved is lost."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.crash.trace import Line
from tests.crash.trial import Round, Trial, judge

KILLS = 20
LOST_SECONDS = 1.0
"""The trial by hand allows 0.3; here other tests may be sharing the machine."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")


def _faults(rounds: list[Round]) -> list[str]:
    return [fault for each in rounds for fault in each.faults]


def test_nothing_saved_is_lost_by_kills(tmp_path: Path) -> None:
    rounds = list(Trial(tmp_path, seed=20).rounds(KILLS, shortest=0.1, longest=0.5))
    assert _faults(rounds) == []
    assert max(each.gone for each in rounds) < LOST_SECONDS
    assert sum(each.keys for each in rounds) > KILLS, "hardly anything was typed"


def test_the_trial_finds_a_journal_that_stores_nothing(tmp_path: Path) -> None:
    rounds = list(Trial(tmp_path, seed=3, journal="forgetful").rounds(1, shortest=0.8, longest=0.8))
    assert any("shown as saved" in fault for fault in _faults(rounds))


def test_the_trial_finds_a_journal_that_is_late(tmp_path: Path) -> None:
    rounds = list(Trial(tmp_path, seed=3, journal="late").rounds(1, shortest=1.2, longest=1.2))
    assert rounds[0].gone > 0.5


def test_the_trial_finds_what_never_was_on_screen() -> None:
    lines = [Line("opened", 1.0, "a"), Line("queued", 1.1, "b")]
    judged = judge(lines, 1.2, [Line("opened", 2.0, "c")])
    assert judged.faults == ("the file holds what never was on screen",)


def test_the_trial_finds_a_damaged_file_and_one_that_does_not_open() -> None:
    lines = [Line("opened", 1.0, "a")]
    assert judge(lines, 1.2, [], "bad page").faults == (
        "the file is damaged: bad page",
        "the program did not open the file again",
    )
