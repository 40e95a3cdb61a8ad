"""The page Meetings: the list, the record, and storing without a button."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.qt_models.meetings_model import LINE_ROLE
from rcm_desktop.windows.menus import PARTS
from rcm_desktop.windows.record.meetings_page import MeetingsPage
from tests.windows.memory_store import MemoryStore
from tests.windows.samples import COLON, GRANADA, meetings_page, store


class DiskFull(Condition):
    code: ClassVar[str] = "test.disk_full"


def page_over(qtbot: QtBot, made: MemoryStore) -> MeetingsPage:
    page = meetings_page(made)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    return page


def test_without_meetings_the_page_offers_the_first_action(qtbot: QtBot) -> None:
    page = page_over(qtbot, store())
    assert page.ui.states.currentWidget() is page.ui.nothing
    with qtbot.waitSignal(page.new_wanted):
        QTest.mouseClick(page.ui.first_button, Qt.MouseButton.LeftButton)


def test_the_latest_meeting_is_shown_with_its_record(qtbot: QtBot) -> None:
    page = page_over(qtbot, store(GRANADA, COLON))
    assert page.meeting == "colon"
    page.show_meeting("granada")
    ui = page.form.ui
    assert (ui.body.currentText(), ui.start.text(), ui.end.text()) == ("RCGM", "2024-06-11", "2024-06-13")
    assert ui.title_es.toPlainText().split("\n")[0] == GRANADA.es.title[0]
    assert ui.opening_en.toPlainText() == GRANADA.en.opening.plain
    assert page.ui.meeting_title.text() == "RCGM · Granada, Nicaragua"


def test_showing_meetings_stores_nothing(qtbot: QtBot) -> None:
    made = store(GRANADA, COLON)
    page = page_over(qtbot, made)
    page.show_meeting("granada")
    page.reload()
    page.show_meeting("colon")
    page.hide()
    assert made.writes == 0
    assert made.meetings == {"granada": GRANADA, "colon": COLON}


def test_typing_that_rests_is_stored(qtbot: QtBot) -> None:
    made = store(GRANADA)
    page = page_over(qtbot, made)
    with qtbot.waitSignal(page.saved) as saved:
        page.form.ui.place_en.end(False)
        QTest.keyClicks(page.form.ui.place_en, "!")
        QTest.keyClicks(page.form.ui.title_es, "Nueva ")
    assert saved.args == ["granada"]
    assert made.writes == 1
    assert made.meetings["granada"].en.place == "Granada, Nicaragua!"
    assert made.meetings["granada"].es.title[0].startswith("Nueva Reunión")
    assert page.ui.meeting_title.text() == "RCGM · Granada, Nicaragua!"


def test_leaving_a_field_stores_at_once(qtbot: QtBot) -> None:
    made = store(GRANADA)
    page = page_over(qtbot, made)
    page.form.ui.place_es.setFocus()
    qtbot.waitUntil(page.form.ui.place_es.hasFocus)
    page.form.ui.place_es.setText("Masaya")
    page.form.ui.body.setFocus()
    assert made.meetings["granada"].es.place == "Masaya"


def test_a_wrong_day_is_said_and_not_stored(qtbot: QtBot) -> None:
    made = store(GRANADA)
    page = page_over(qtbot, made)
    page.form.ui.start.setFocus()
    qtbot.waitUntil(page.form.ui.start.hasFocus)
    page.form.ui.start.setText("mañana")
    page.form.ui.end.setFocus()
    assert "“mañana”" in page.form.ui.dates_problem.text()
    assert page.form.ui.dates_problem.isVisible()
    page.form.ui.place_en.setText("Masaya")
    page.store()
    assert made.meetings["granada"].start == GRANADA.start
    assert made.meetings["granada"].en.place == "Masaya"
    page.form.ui.start.setText("")
    assert not page.form.ui.dates_problem.isVisible()
    page.store()
    assert made.meetings["granada"].start is None


def test_several_days_in_the_first_field_fill_both(qtbot: QtBot) -> None:
    made = store(GRANADA)
    page = page_over(qtbot, made)
    page.form.ui.start.setText("30 November - 2 December 2026")
    page.form.ui.start.editingFinished.emit()
    page.store()
    stored = made.meetings["granada"]
    assert (stored.start, stored.end) == (date(2026, 11, 30), date(2026, 12, 2))


def test_marks_of_the_opening_outlive_a_change_beside_them(qtbot: QtBot) -> None:
    opening = Text("The group met.", (Mark(4, 9, MarkKind.ITALIC),))
    made = store(GRANADA.with_wording(Language.EN, replace(GRANADA.en, opening=opening)))
    page = page_over(qtbot, made)
    page.form.ui.opening_en.setPlainText("Yesterday, the group met.".replace("the", "The"))
    page.store()
    stored = made.meetings["granada"].en.opening
    assert stored.plain == "Yesterday, The group met."
    assert [stored.plain[mark.start : mark.end] for mark in stored.marks] == ["group"]


def test_what_could_not_be_stored_stays_and_is_tried_again(qtbot: QtBot) -> None:
    made = store(GRANADA, COLON)
    page = page_over(qtbot, made)
    page.show_meeting("granada")
    made.trouble = DiskFull()
    with qtbot.waitSignal(page.failed) as failed:
        page.form.ui.place_en.setText("Masaya")
        page.store()
    assert failed.args == [made.trouble]
    page.reload()
    assert page.form.ui.place_en.text() == "Masaya"
    made.trouble = None
    page.store()
    assert made.meetings["granada"].en.place == "Masaya"


def test_a_choice_that_is_refused_keeps_the_list_at_the_record_in_its_fields(qtbot: QtBot) -> None:
    made = store(GRANADA, COLON)
    page = page_over(qtbot, made)
    page.show_meeting("granada")
    page.form.ui.place_en.setText("Masaya")
    made.trouble = DiskFull()
    chosen: list[object] = []
    page.chosen.connect(chosen.append)
    page.ui.meetings_list.setFocus()
    with qtbot.waitSignal(page.failed) as failed:
        QTest.keyClick(page.ui.meetings_list, Qt.Key.Key_Up)
    assert failed.args == [made.trouble]

    def current() -> str:
        return str(page.ui.meetings_list.currentIndex().data(LINE_ROLE).id)

    qtbot.waitUntil(lambda: current() == "granada")
    assert (page.meeting, page.form.ui.place_en.text(), chosen) == ("granada", "Masaya", [])

    made.trouble = None
    QTest.keyClick(page.ui.meetings_list, Qt.Key.Key_Up)
    assert (page.meeting, chosen) == ("colon", ["colon"])
    assert made.meetings["granada"].en.place == "Masaya"


def test_an_undo_that_is_refused_is_told_and_can_be_asked_again(qtbot: QtBot) -> None:
    made = store(GRANADA)
    page = page_over(qtbot, made)
    page.form.ui.place_en.setText("Masaya")
    page.store()
    made.trouble = DiskFull()
    with qtbot.waitSignal(page.failed) as failed:
        assert page.turn(back=True), "nobody else is to take a step of theirs back in its place"
    assert failed.args == [made.trouble]
    assert page.form.ui.place_en.text() == made.meetings["granada"].en.place == "Masaya"

    made.trouble = None
    assert page.turn(back=True)
    assert page.form.ui.place_en.text() == made.meetings["granada"].en.place == "Granada, Nicaragua"
    assert not page.turn(back=True)


def test_a_change_from_outside_is_shown(qtbot: QtBot) -> None:
    made = store(GRANADA)
    page = page_over(qtbot, made)
    made.meetings["granada"] = replace(GRANADA, body="RCM")
    page.reload()
    assert page.form.ui.body.currentText() == "RCM"
    assert made.writes == 0


def test_choosing_and_opening_by_keyboard(qtbot: QtBot) -> None:
    page = page_over(qtbot, store(GRANADA, COLON))
    page.ui.meetings_list.setFocus()
    with qtbot.waitSignal(page.chosen) as chosen:
        QTest.keyClick(page.ui.meetings_list, Qt.Key.Key_Down)
    assert chosen.args == ["granada"]
    with qtbot.waitSignal(page.open_wanted) as wanted:
        QTest.keyClick(page.ui.meetings_list, Qt.Key.Key_Return)
    assert wanted.args == ["granada"]


def test_a_narrow_record_sets_the_languages_below_each_other(qtbot: QtBot) -> None:
    page = page_over(qtbot, store(GRANADA))
    page.resize(1400, 700)
    assert page.form.ui.title_es.y() == page.form.ui.title_en.y()
    page.resize(640, 700)
    qtbot.waitUntil(lambda: page.form.ui.title_es.y() > page.form.ui.after_en.y())
    page.resize(1400, 700)
    qtbot.waitUntil(lambda: page.form.ui.title_es.y() == page.form.ui.title_en.y())


def test_a_file_to_be_read_only_is_not_written(qtbot: QtBot) -> None:
    made = store(GRANADA)
    page = page_over(qtbot, made)
    page.set_read_only(True)
    QTest.keyClicks(page.form.ui.place_en, "!")
    QTest.keyClicks(page.form.ui.opening_es, "!")
    page.store()
    assert made.writes == 0
    assert not page.ui.new_button.isEnabled()


def test_scrolling_over_the_body_leaves_it(qtbot: QtBot) -> None:
    page = page_over(qtbot, store(GRANADA))
    page.form.ui.place_en.setFocus()
    qtbot.waitUntil(page.form.ui.place_en.hasFocus)
    here = page.form.ui.body.rect().center().toPointF()
    event = QWheelEvent(
        here,
        page.form.ui.body.mapToGlobal(here),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.form.ui.body, event)
    assert page.form.ui.body.body() == "RCGM"


def test_the_troika_stands_beside_the_presidency(qtbot: QtBot) -> None:
    made = store(replace(GRANADA, start=date(2017, 6, 20), end=None), COLON)
    page = page_over(qtbot, made)
    page.show_meeting("granada")
    troika = page.form.ui.troika
    assert troika.text() == "Troika of 2017: Honduras (past), El Salvador (present), Panama (next)"
    page.form.ui.presidency.set_code("GT")
    page.form.ui.presidency.activated.emit(0)
    assert "Guatemala (present)" in troika.text(), "what the record says comes first"
    page.form.ui.start.setText("2034-06-20")
    page.form.ui.presidency.set_code("")
    page.store()
    assert troika.text() == "Troika of 2034: not known."
    page.form.ui.start.setText("")
    page.store()
    assert "enter the first day" in troika.text()


def test_an_adopted_record_is_locked_but_for_its_facts(qtbot: QtBot) -> None:
    made = store(replace(GRANADA, state=MeetingState.ADOPTED))
    page = page_over(qtbot, made)
    form = page.form
    assert form.ui.adopted_words.isVisible()
    QTest.keyClicks(form.ui.opening_en, "!")
    QTest.keyClicks(form.ui.title_es, "!")
    page.store()
    assert made.writes == 0
    form.ui.place_en.setText("Masaya")
    page.store()
    assert made.meetings["granada"].en.place == "Masaya"
    form.ui.state.set_state(MeetingState.IN_SESSION)
    form.ui.state.activated.emit(0)
    assert not form.ui.adopted_words.isVisible()
    assert not form.ui.opening_en.isReadOnly()


def test_each_part_comes_to_the_front_by_its_name(qtbot: QtBot) -> None:
    page = page_over(qtbot, store(GRANADA, COLON))
    page.show_meeting("granada")
    tabs = (page.ui.sessions_page, page.ui.agenda_page, page.ui.presence_page, page.ui.people_page)
    panels = (page.sessions, page.agenda, page.presence, page.people, page.corrigenda)
    for part, tab, panel in zip(PARTS[1:], (*tabs, page.ui.corrigenda_page), panels, strict=True):
        page.show_part(part)
        assert page.ui.record_tabs.currentWidget() is tab
        assert panel.meeting == "granada"
    page.show_part("record")
    assert page.ui.record_tabs.currentWidget() is page.ui.facts_page
    page.let_go()
