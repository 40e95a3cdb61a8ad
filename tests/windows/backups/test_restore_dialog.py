"""The list of backups: what each holds, what would change, bringing one back, the second place."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import LocalFiles, Opened, create_library, open_library
from rcm_desktop.domain.backups import Holdings, Reason
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.backups_model import Column
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.backups.restore_dialog import RestoreDialog
from rcm_desktop.wording import Wording

ENGLISH = Wording.load(Language.EN)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "here").mkdir()
    with create_library(tmp_path / "here" / "records.rcm", sample=True) as made:
        yield made


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.close()


@pytest.fixture
def dialog(opened: Opened, worker: Worker, qtbot: QtBot) -> RestoreDialog:
    opened.backups.back_up(Reason.BY_HAND)
    made = RestoreDialog(opened.backups, worker, ENGLISH.sentence, opened.path.parent)
    qtbot.addWidget(made)
    made.show()
    return made


def cell(dialog: RestoreDialog, row: int, column: Column) -> str:
    return str(dialog.model.index(row, column).data())


def all_seen(dialog: RestoreDialog) -> bool:
    return dialog.model.next_unseen(-1) is None


def test_it_tells_what_each_holds(dialog: RestoreDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all_seen(dialog))
    assert cell(dialog, 0, Column.WHEN).startswith("today ")
    assert cell(dialog, 0, Column.REASON) == "by hand"
    assert cell(dialog, 0, Column.HOLDS).startswith("3 meeting")
    qtbot.waitUntil(lambda: "same meetings" in dialog.ui.details.toPlainText())
    assert "last change today" in dialog.ui.details.toPlainText()


def test_it_tells_what_would_change(
    dialog: RestoreDialog, opened: Opened, worker: Worker, qtbot: QtBot
) -> None:
    opened.meetings.create("RCGM", None, None)
    opened.backups.back_up(Reason.TEN_MINUTES)
    dialog.reload()
    assert len(dialog.model.lines) == 2
    dialog.ui.table.setCurrentIndex(dialog.model.index(1, 0))
    qtbot.waitUntil(lambda: "only in your file" in dialog.ui.details.toPlainText())


def test_people_who_differ_are_counted_in_what_would_change(
    dialog: RestoreDialog, opened: Opened, qtbot: QtBot
) -> None:
    meeting = opened.meetings.lines()[0].id
    opened.records.add_delegates(meeting, [new_delegate("Eva Rojas", "PA"), new_delegate("Iris Soto", "OIM")])
    opened.backups.back_up(Reason.TEN_MINUTES)
    dialog.reload()
    dialog.ui.table.setCurrentIndex(dialog.model.index(1, 0))
    # English plurals are there only once a test has put them in.
    told = re.compile(r"2 (person\(s\)|people) only in your file")
    qtbot.waitUntil(lambda: told.search(dialog.ui.details.toPlainText()) is not None)


def test_a_backup_is_brought_back_as_a_new_file(
    dialog: RestoreDialog, opened: Opened, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def ask(_parent: object, _title: str, proposed: Path, _kinds: str) -> Path:
        asked.append(proposed)
        return tmp_path / "new.rcm"

    monkeypatch.setattr("rcm_desktop.windows.backups.restore_dialog.ask_for_place", ask)
    with qtbot.waitSignal(dialog.restored) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert told.args == [tmp_path / "new.rcm"]
    # The old name is taken by the file in hand, so the new one says from when it is.
    assert asked[0].parent == opened.path.parent
    assert not asked[0].exists()
    with open_library(tmp_path / "new.rcm") as new:
        assert len(new.meetings.lines()) == 3
    assert len(opened.meetings.lines()) == 3


def test_what_is_in_the_way_is_said_and_asked_again(
    dialog: RestoreDialog, opened: Opened, qtbot: QtBot
) -> None:
    line = dialog.line
    assert line is not None
    for target in (opened.path, opened.path.parent / "nowhere" / "new.rcm"):
        dialog.restore_to(line.backup.path, target)
        assert str(target.parent) in dialog.ui.words.text()
        assert dialog.isVisible()
        assert dialog.ui.restore_button.isEnabled()


def test_a_damaged_one_is_told_and_cannot_be_brought_back(
    opened: Opened, worker: Worker, qtbot: QtBot
) -> None:
    opened.backups.back_up(Reason.BY_HAND)
    (made,) = opened.backups.back_up(Reason.BY_HAND).made
    made.path.write_bytes(made.path.read_bytes()[:-5000])
    dialog = RestoreDialog(opened.backups, worker, ENGLISH.sentence, opened.path.parent)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: all_seen(dialog))
    assert "damaged" in cell(dialog, 0, Column.HOLDS)
    assert isinstance(dialog.model.seen(made.path), Condition)
    assert not dialog.ui.restore_button.isEnabled()
    assert str(made.path) in dialog.ui.details.toPlainText()
    dialog.ui.table.setCurrentIndex(dialog.model.index(1, 0))
    assert dialog.ui.restore_button.isEnabled()
    assert isinstance(dialog.model.seen(dialog.model.lines[1].backup.path), Holdings)


def test_without_any_it_explains_itself(opened: Opened, worker: Worker, qtbot: QtBot) -> None:
    dialog = RestoreDialog(opened.backups, worker, ENGLISH.sentence, opened.path.parent)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.empty.isVisible()
    assert "every ten minutes" in dialog.ui.empty_words.text()
    assert not dialog.ui.restore_button.isEnabled()
    assert dialog.ui.look_button.isDefault(), "Enter goes on from here"
    with qtbot.waitSignal(dialog.copy_wanted):
        dialog.ui.now_button.click()


def test_a_second_place_is_chosen_shown_and_given_up(
    dialog: RestoreDialog, opened: Opened, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not dialog.ui.forget_button.isVisible()
    assert dialog.second is not None
    dialog.second.take(opened.path.parent)
    assert "beside your file" in dialog.ui.words.text()
    with qtbot.waitSignal(dialog.place_chosen):
        dialog.second.take(tmp_path / "stick")
    home = opened.backups.second.home()
    assert str(home) in dialog.ui.second_words.text()
    (tmp_path / "stick").rename(tmp_path / "away")
    dialog.reload()
    assert "not there" in dialog.ui.second_words.text()
    dialog.ui.forget_button.click()
    assert opened.backups.second.home() is None


def test_with_no_file_it_looks_where_it_is_told(
    opened: Opened, worker: Worker, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened.backups.second.choose(tmp_path / "stick")
    opened.backups.back_up(Reason.CLOSE)
    monkeypatch.setattr(LocalFiles, "folder", tmp_path / "spare")
    dialog = RestoreDialog(LocalFiles().backups_near([]), worker, ENGLISH.sentence, tmp_path / "spare")
    qtbot.addWidget(dialog)
    assert dialog.model.lines == ()
    assert dialog.ui.second.isHidden()
    dialog.look_in(tmp_path / "here" / "nothing")
    assert "nothing" in dialog.ui.words.text()
    dialog.look_in(tmp_path / "stick")
    assert dialog.line is not None
    assert dialog.line.backup.name.reason is Reason.CLOSE
    qtbot.waitUntil(lambda: all_seen(dialog))
    assert "Compar" not in dialog.ui.details.toPlainText()


def test_what_is_seen_after_it_was_closed_is_not_shown(opened: Opened, worker: Worker, qtbot: QtBot) -> None:
    opened.backups.back_up(Reason.BY_HAND)
    closed = threading.Event()
    worker.submit(lambda _: closed.wait(10))
    dialog = RestoreDialog(opened.backups, worker, ENGLISH.sentence, opened.path.parent)
    qtbot.addWidget(dialog)
    dialog.reject()
    closed.set()
    worker.submit(lambda _: None).future.result(10)
    qtbot.wait(20)
    assert not all_seen(dialog)
