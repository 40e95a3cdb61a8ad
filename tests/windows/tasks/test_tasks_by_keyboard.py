"""The page Follow-up over a real file, by keyboard: made, changed, settled, taken out, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.tasks.matrix import Group
from rcm_desktop.domain.tasks.task import TaskState
from rcm_desktop.windows.main_window import CONCLUSIONS, TASKS
from rcm_desktop.windows.tasks.task_dialog import TaskDialog
from rcm_desktop.windows.tasks.tasks_page import TasksPage
from tests.windows.room import CTRL, SHIFT, Room

Key = Qt.Key
TODAY = date(2025, 5, 20)


@pytest.fixture
def room(tmp_path: Path, sample: bytes, qtbot: QtBot) -> Iterator[Room]:
    library = tmp_path / "sample.rcm"
    library.write_bytes(sample)
    room = Room(library, tmp_path / "window.ini")
    assert room.window.desk is not None and room.window.desk.opened is not None
    room.window.desk.opened.tasks.today = lambda: TODAY
    room.window.ui.tabs.setCurrentIndex(CONCLUSIONS)
    room.settle()
    yield room
    room.close()


def page_of(room: Room) -> TasksPage:
    """The page, come to by its key."""
    room.key(Key.Key_5, CTRL)
    assert room.window.ui.tabs.currentIndex() == TASKS
    assert room.window.pages is not None and room.window.pages.tasks is not None
    return room.window.pages.tasks


def dialog() -> TaskDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, TaskDialog)
    return found


def back(room: Room) -> None:
    """The dialog closed: a screen would give the window the keys again."""
    room.settle()
    room.window.activateWindow()
    room.settle()


def rows(page: TasksPage, column: int = 1) -> list[str]:
    model = page.table.lines
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_the_page_opens_on_what_is_overdue(room: Room) -> None:
    page = page_of(room)
    assert page.table.hasFocus()
    assert page.task_in_hand is not None and page.task_in_hand.en == "Pay the contributions for 2024"
    assert rows(page, 4)[:3] == ["Overdue", "Overdue, in progress", "Not started"]
    assert rows(page, 0)[0] == "2 b) · RCGM, 12–14 Nov 2024"
    assert page.counts == "5 tasks to be done, 2 overdue"
    assert "To urge the Member Countries" in page.ui.details.toPlainText()


def test_a_task_is_made_changed_and_taken_back(room: Room) -> None:
    page = page_of(room)
    before = rows(page)
    room.key(Key.Key_Insert)
    shown = dialog()
    shown.ui.what_en.setFocus()
    room.type("Invite the speakers")
    room.key(Key.Key_Tab, times=2)
    room.type("Panama, OIM, Ms. Brown")
    shown.ui.days.setFocus()
    room.type("1 June 2025")
    room.key(Key.Key_Return)
    back(room)
    task = page.task_in_hand
    assert task is not None and task.en == "Invite the speakers"
    assert task.who == ("PA", "IOM", "Ms. Brown")
    assert rows(page).index("Invite the speakers") == 2  # After what is overdue, before September.

    room.key(Key.Key_F2)
    dialog().ui.notes.setFocus()
    room.type("Called the first one")
    dialog().accept()
    back(room)
    assert rows(page, 5)[2] == "20 May 2025: Called the first one"

    room.key(Key.Key_Z, CTRL, times=2)
    assert rows(page) == before
    room.key(Key.Key_Y, CTRL)
    assert "Invite the speakers" in rows(page)


def test_states_have_keys(room: Room) -> None:
    page = page_of(room)
    task = page.task_in_hand
    assert task is not None

    def state() -> TaskState:
        assert page.task_in_hand is not None and page.task_in_hand.id == task.id
        return page.task_in_hand.state

    room.key(Key.Key_Space)
    assert state() is TaskState.DONE
    room.key(Key.Key_Space)
    assert state() is TaskState.NOT_STARTED
    room.key(Key.Key_Return, CTRL | SHIFT)
    assert state() is TaskState.IN_PROGRESS
    room.key(Key.Key_Return, CTRL)
    assert state() is TaskState.DONE
    page.commands.actions["task_no_action"].trigger()
    assert state() is TaskState.NO_ACTION
    room.key(Key.Key_Z, CTRL, times=5)
    assert state() is TaskState.NOT_STARTED


def test_delete_takes_out_and_the_next_one_is_in_hand(room: Room) -> None:
    page = page_of(room)
    names = rows(page)
    room.key(Key.Key_Down)
    room.key(Key.Key_Delete)
    assert rows(page) == [names[0], *names[2:]]
    assert page.task_in_hand is not None and page.task_in_hand.en == names[2]
    while page.table.lines.rowCount():
        room.key(Key.Key_Delete)
    assert page.ui.views.currentWidget() is page.ui.empty and page.ui.empty_button.hasFocus()
    room.key(Key.Key_Z, CTRL, times=len(names))
    assert sorted(rows(page)) == sorted(names)


def test_the_matrix_is_narrowed(room: Room) -> None:
    page = page_of(room)
    page.ui.shown.setCurrentIndex(2)
    assert page.filter.groups == {Group.OVERDUE} and len(rows(page)) == 2
    page.ui.of_who.setCurrentIndex(page.ui.of_who.findData("NI"))
    assert rows(page) == ["Pay the contributions for 2024"]
    page.ui.of_who.setCurrentIndex(page.ui.of_who.findData("CR"))
    assert rows(page) == [] and page.ui.empty_words.text() == "No task is like what is chosen above."
    page.ui.empty_button.click()
    assert len(rows(page)) == 7 and page.filter.is_all


def test_what_the_filter_no_longer_takes_is_told_of(room: Room) -> None:
    page = page_of(room)
    said: list[object] = []
    page.said.connect(said.append)
    page.ui.shown.setCurrentIndex(2)
    room.key(Key.Key_Space)
    assert rows(page, 4) == ["Overdue, in progress"]
    assert said == ["The task was changed and is no longer among those that are shown."]
    room.key(Key.Key_Insert)
    dialog().ui.what_en.setPlainText("Something new, without a day")
    dialog().accept()
    back(room)
    assert page.filter.is_all
    assert page.task_in_hand is not None and page.task_in_hand.en == "Something new, without a day"


def test_a_task_begins_from_the_conclusion_in_hand(room: Room) -> None:
    room.show_conclusions()
    node = next(
        each for each in room.view.outline.nodes() if each.kind is Kind.ITEM and each.en and each.parent
    )
    assert room.window.pages is not None
    room.window.pages.conclusions.go_to_item(node.id)
    room.key(Key.Key_Q, CTRL | SHIFT)
    shown = dialog()
    assert shown.ui.what_en.toPlainText() == node.en.text.plain.rstrip(";:")
    assert shown.ui.what_es.toPlainText() == node.es.text.plain.rstrip(";:")
    assert shown.ui.who.hasFocus()
    assert shown.ui.conclusion.currentData() == node.id
    shown.ui.who.setText("Mexico")
    shown.accept()
    back(room)
    beside = room.window.pages.conclusions.item_pane.findChild(QListView, "tasks")
    assert isinstance(beside, QListView) and beside.isVisible() and beside.model().rowCount() == 1

    page = page_of(room)
    task = next(line.task for line in page._tasks.matrix() if line.task.who == ("MX",))
    assert task.source is not None
    assert (task.source.meeting, task.source.node) == (room.window.meeting_in_hand, node.id)
    page.show_task(task.id)
    room.key(Key.Key_Q, CTRL | SHIFT)
    assert room.window.ui.tabs.currentIndex() == CONCLUSIONS and room.view.hand == node.id


def test_words_follow_the_language_of_the_windows(room: Room) -> None:
    page = page_of(room)
    room.window._switch_language(Language.ES)
    room.settle()
    assert rows(page)[0] == "Pagar las contribuciones de 2024"
    assert rows(page, 4)[0] == "Vencida" and page.ui.shown.itemText(2) == "vencidas"
    assert page.counts == "5 tareas pendientes, 2 vencidas"


def test_a_file_that_is_only_read_is_shown(room: Room) -> None:
    page = page_of(room)
    page.set_read_only(True)
    before = rows(page)
    for key in (Key.Key_Delete, Key.Key_Space, Key.Key_Insert):
        room.key(key)
    assert rows(page) == before and QApplication.activeModalWidget() is None
    assert not page.commands.actions["new_task"].isEnabled()
