"""Rounds of backups: when they are due, what they tell, and that a stick is missed once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.backups import Reason, SecondPlaceMissing
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.backup_rounds import ROUND_SECONDS, BackupRounds, BackupState
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.services.backups import Places, Round
from rcm_desktop.storage.errors import DiskFull


@dataclass
class Scene:
    """A file with its rounds, and a clock that is put forward by hand."""

    opened: Opened
    qtbot: QtBot
    now: float = 1000.0
    told: list[Condition] = field(default_factory=list)
    rounds: BackupRounds = field(init=False)
    worker: Worker = field(init=False)

    def __post_init__(self) -> None:
        self.worker = Worker()
        self.rounds = BackupRounds(self.opened.backups, self.worker, clock=lambda: self.now)
        self.rounds.told.connect(self.told.append)

    def look(self, minutes: float) -> Round | None:
        """Let time pass and look; gives the round that was made, None where none was due."""
        self.now += 60 * minutes
        over: list[Round] = []
        self.rounds.made.connect(over.append)
        self.rounds.look()
        if not self.rounds.state.is_running:
            return None
        self.qtbot.waitUntil(lambda: bool(over))
        return over[0]

    def edit(self) -> None:
        self.opened.put_setting("word", str(self.now))


@pytest.fixture
def scene(tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    (tmp_path / "here").mkdir()
    with create_library(tmp_path / "here" / "records.rcm", sample=True) as opened:
        made = Scene(opened, qtbot)
        yield made
        made.worker.close()


def test_a_round_comes_every_ten_minutes_and_makes_what_changed(scene: Scene) -> None:
    assert scene.look(9) is None
    first = scene.look(1.1)
    assert first is not None
    assert [each.name.reason for each in first.made] == [Reason.TEN_MINUTES]
    assert scene.rounds.state.at == first.made[0].name.at
    again = scene.look(ROUND_SECONDS / 60)
    assert again is not None
    assert again.made == []
    scene.edit()
    later = scene.look(ROUND_SECONDS / 60)
    assert later is not None
    assert len(later.made) == 1


def test_a_missing_stick_is_said_once_and_caught_up_within_a_minute(scene: Scene, tmp_path: Path) -> None:
    home = scene.opened.backups.second.choose(tmp_path / "stick")
    away = (tmp_path / "stick").rename(tmp_path / "away")
    for _ in range(3):
        scene.edit()
        assert scene.look(10) is not None
    assert [type(each) for each in scene.told] == [SecondPlaceMissing]
    assert scene.rounds.state.is_second_behind
    assert scene.rounds.state.trouble is None

    away.rename(tmp_path / "stick")
    back = scene.look(1)
    assert back is not None
    assert [each.path.parent for each in back.made] == [home / "Backups"]
    assert scene.rounds.state == BackupState(back.made[0].name.at)
    assert scene.look(1) is None


def test_a_disk_that_takes_no_backup_is_said_once_and_shown_until_it_does(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise DiskFull("records.rcm")

    with monkeypatch.context() as broken:
        broken.setattr("rcm_desktop.storage.library.copy", full)
        for _ in range(2):
            assert scene.look(10) is not None
    assert [type(each) for each in scene.told] == [DiskFull]
    assert isinstance(scene.rounds.state.trouble, DiskFull)
    assert scene.look(10) is not None
    assert scene.rounds.state.trouble is None


def test_a_full_stick_is_told_and_tried_again_with_the_next_round(scene: Scene, tmp_path: Path) -> None:
    home = scene.opened.backups.second.choose(tmp_path / "stick")
    shutil.rmtree(home / "Backups")
    (home / "Backups").write_text("no folder")
    assert scene.look(10) is not None
    assert len(scene.told) == 1
    assert scene.rounds.state.is_second_behind
    assert scene.look(1) is None
    (home / "Backups").unlink()
    assert scene.look(10) is not None
    assert not scene.rounds.state.is_second_behind


def test_papers_that_wait_are_told_and_the_second_place_is_not_called_behind(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stick").mkdir()
    scene.opened.backups.second.choose(tmp_path / "stick")

    def full(path: Path, _: bytes) -> None:
        raise DiskFull(str(path))

    monkeypatch.setattr("rcm_desktop.services.backups.write_whole", full)
    done = scene.look(minutes=11)
    assert done is not None
    assert len(done.made) == 2
    assert [type(each) for each in scene.told] == [DiskFull]
    assert not scene.rounds.state.is_second_behind


def test_typing_goes_on_while_a_round_runs(scene: Scene, qtbot: QtBot) -> None:
    job = scene.rounds.run(Reason.BY_HAND, Places.ALL)
    scene.edit()
    qtbot.waitUntil(lambda: not scene.rounds.state.is_running)
    assert len(job.future.result().made) == 1


def test_what_ends_after_the_file_was_let_go_tells_nothing(scene: Scene, qtbot: QtBot) -> None:
    states: list[object] = []
    job = scene.rounds.run(Reason.CLOSE)
    scene.rounds.stop()
    scene.rounds.changed.connect(states.append)
    assert job.future.result(10).own.made is not None
    qtbot.wait(20)
    assert states == []
