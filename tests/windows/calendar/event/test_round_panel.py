"""The round by keys: answers typed in seconds, each one step that is undone."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation, Standing
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.calendar.answer_dialog import AnswerDialog
from rcm_desktop.windows.calendar.ask_dialog import AskDialog
from rcm_desktop.windows.calendar.event_panel import EventPanel
from tests.event_panel_scenes import TODAY, add_addresses

_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def rows(panel: EventPanel) -> list[list[str]]:
    model = panel.round.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def stand_on(panel: EventPanel, *parties: str) -> None:
    table, model = panel.round.ui.table, panel.round.model
    table.setCurrentIndex(model.index(model.row_of(parties[0]), 0))
    for each in parties[1:]:
        table.selectionModel().select(model.index(model.row_of(each), 0), _SELECT)


def press(panel: EventPanel, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or panel.round.ui.table, key)


def of(opened: Opened, party: str) -> Invitation:
    found = opened.calendar.record("workshop").invitation(party)
    assert found is not None
    return found


def test_the_round_reads_as_in_the_picture(panel: EventPanel) -> None:
    assert panel.round.ui.summary.text() == "9 of 11 answered, closes 11 July (in 2 days)"
    assert rows(panel)[0] == ["Belize", "30 Jun", "7 Jul", "–", "–", "Silent"]
    assert rows(panel)[2] == ["Costa Rica", "30 Jun", "–", "1 Jul", "12", "Confirmed"]
    assert rows(panel)[8] == ["Nicaragua", "30 Jun", "7 Jul", "8 Jul", "–", "Declined"]
    assert panel.round.buttons["remind"].text() == "Remind the silent (2)"


def test_who_named_people_and_no_number_is_counted(panel: EventPanel, opened: Opened) -> None:
    for party, answer in (("PA", Answer.CONFIRMED), ("HN", Answer.DECLINED)):
        opened.rounds.answer("workshop", party, answer, TODAY)
    panel.reload()
    people = {each[0]: each[4] for each in rows(panel)}
    assert (people["Panama"], people["Honduras"]) == ("2", "–")


@pytest.mark.parametrize(
    ("closes", "words"),
    [
        (None, "9 of 11 answered"),
        (date(2025, 7, 9), "9 of 11 answered, closes 9 July (today)"),
        (date(2025, 7, 8), "9 of 11 answered, closed 8 July (1 day ago)"),
        (date(2026, 1, 8), "9 of 11 answered, closes 8 January 2026 (in 183 days)"),
        (date(2025, 6, 9), "9 of 11 answered, closed 9 June (30 days ago)"),
        (date(2025, 6, 8), "9 of 11 answered, closed 8 June"),
    ],
)
def test_how_long_the_round_is_open_is_said(
    panel: EventPanel, opened: Opened, closes: date | None, words: str
) -> None:
    opened.rounds.close_on("workshop", closes)
    panel.reload()
    assert panel.round.ui.summary.text() == words


def test_members_stand_first_then_countries_then_organisations(panel: EventPanel, opened: Opened) -> None:
    opened.rounds.ask("workshop", ("IOM", "Red de mujeres", "AR"), TODAY)
    panel.reload()
    assert [each[0] for each in rows(panel)][-4:] == ["United States", "Argentina", "IOM", "Red de mujeres"]


def test_c_a_number_and_enter_confirm(panel: EventPanel, opened: Opened) -> None:
    stand_on(panel, "BZ")
    for key in (Qt.Key.Key_C, Qt.Key.Key_3, Qt.Key.Key_Return):
        press(panel, key)
    found = of(opened, "BZ")
    assert (found.answer, found.people, found.answered) == (Answer.CONFIRMED, 3, TODAY)
    assert panel.round.chosen() == ("BZ",)
    assert QApplication.focusWidget() is panel.round.ui.table
    opened.calendar.undo()
    assert of(opened, "BZ").standing is Standing.SILENT


def test_esc_confirms_nothing_and_words_are_no_number(
    panel: EventPanel, opened: Opened, qtbot: QtBot
) -> None:
    stand_on(panel, "BZ")
    press(panel, Qt.Key.Key_C)
    press(panel, Qt.Key.Key_X)
    with qtbot.waitSignal(panel.said):
        press(panel, Qt.Key.Key_Return)
    press(panel, Qt.Key.Key_Escape)
    assert of(opened, "BZ").standing is Standing.SILENT
    assert not panel.round.ui.count_row.isVisible()


def test_the_number_is_for_those_it_was_asked_of(panel: EventPanel, opened: Opened) -> None:
    stand_on(panel, "BZ")
    press(panel, Qt.Key.Key_C)
    stand_on(panel, "GT")
    panel.round.ui.count.setText("3")
    press(panel, Qt.Key.Key_Return)
    assert (of(opened, "BZ").people, of(opened, "GT").standing) == (3, Standing.SILENT)
    stand_on(panel, "GT")
    press(panel, Qt.Key.Key_C)
    opened.rounds.leave_out("workshop", ("GT",))
    panel.reload()
    assert not panel.round.ui.count_row.isVisible()


def test_d_declines_and_s_takes_back_several_at_once_as_one_step(panel: EventPanel, opened: Opened) -> None:
    opened.rounds.answer("workshop", "BZ", Answer.NONE, TODAY, note="calls back")
    panel.reload()
    stand_on(panel, "BZ", "GT")
    press(panel, Qt.Key.Key_D)
    assert {of(opened, each).standing for each in ("BZ", "GT")} == {Standing.DECLINED}
    assert of(opened, "BZ").note == "calls back"
    assert panel.round.chosen() == ("BZ", "GT")
    press(panel, Qt.Key.Key_S)
    assert {of(opened, each).standing for each in ("BZ", "GT")} == {Standing.SILENT}
    opened.calendar.undo()
    assert {of(opened, each).standing for each in ("BZ", "GT")} == {Standing.DECLINED}


def test_r_notes_a_reminder_of_the_silent_alone(panel: EventPanel, opened: Opened) -> None:
    stand_on(panel, "BZ", "CA")
    press(panel, Qt.Key.Key_R)
    assert of(opened, "BZ").reminded == (date(2025, 7, 7), TODAY)
    assert of(opened, "CA").reminded == ()
    assert rows(panel)[0][2] == "9 Jul (2)"


def test_delete_takes_off_the_list(panel: EventPanel, opened: Opened) -> None:
    stand_on(panel, "BZ")
    press(panel, Qt.Key.Key_Delete)
    assert opened.calendar.record("workshop").invitation("BZ") is None
    assert len(rows(panel)) == 10


def test_enter_asks_for_all_of_the_answer_with_names(panel: EventPanel, opened: Opened) -> None:
    meeting = opened.meetings.lines()[0].id
    known = new_delegate("José Núñez Ruiz", "GT")
    opened.records.add_delegates(meeting, [known])
    stand_on(panel, "GT")
    press(panel, Qt.Key.Key_Return)
    dialog = panel.round.dialog
    assert isinstance(dialog, AnswerDialog)
    ui = dialog.ui
    ui.channel.setCurrentIndex(ui.channel.findData(Channel.TELEPHONE.value))
    ui.names.setPlainText("Jose Nunez\nSra. Eva Rojas, directora\n\nEva Rojas")
    assert "José Núñez Ruiz" in ui.proposal.text()
    ui.same.setChecked(True)
    ui.note.setText(" arrives on the 16th ")
    dialog.accept()
    found = of(opened, "GT")
    assert (found.people, found.channel, found.note) == (2, Channel.TELEPHONE, "arrives on the 16th")
    people = {each.name: each for each in opened.calendar.record("workshop").people_of("GT")}
    assert set(people) == {"José Núñez Ruiz", "Eva Rojas"}
    assert people["José Núñez Ruiz"].person == known.person
    assert (people["Eva Rojas"].courtesy, people["Eva Rojas"].function) == ("Sra.", "directora")
    opened.calendar.undo()
    assert opened.calendar.record("workshop").people_of("GT") == ()


def test_an_answer_without_a_day_or_with_words_for_a_number_is_refused(panel: EventPanel) -> None:
    stand_on(panel, "GT")
    panel.round.answer()
    dialog = panel.round.dialog
    assert isinstance(dialog, AnswerDialog)
    dialog.ui.day.setText("soon")
    dialog.accept()
    assert "“soon” is not a day" in dialog.ui.problem.text() and dialog.isVisible()
    dialog.ui.day.setText("2025-07-08")
    dialog.ui.count.setText("two")
    dialog.accept()
    assert "as a number" in dialog.ui.problem.text() and dialog.isVisible()
    dialog.reject()


def test_who_declines_brings_nobody(panel: EventPanel, opened: Opened) -> None:
    stand_on(panel, "GT")
    panel.round.answer()
    dialog = panel.round.dialog
    assert isinstance(dialog, AnswerDialog)
    dialog.ui.names.setPlainText("Eva Rojas")
    dialog.ui.answer.setCurrentIndex(dialog.ui.answer.findData(Answer.DECLINED.value))
    assert not dialog.ui.names.isEnabled()
    dialog.accept()
    assert of(opened, "GT").standing is Standing.DECLINED
    assert opened.calendar.record("workshop").people_of("GT") == ()


def test_nobody_asked_yet_offers_to_ask_all_members(panel: EventPanel, opened: Opened) -> None:
    panel.show_event("visit")
    assert panel.round.ui.nobody.isVisible() and not panel.round.ui.table.isVisible()
    panel.round.ui.ask_all_button.click()
    dialog = panel.round.dialog
    assert isinstance(dialog, AskDialog)
    assert len(dialog.parties()) == 11
    dialog.ui.other.setText("Red de mujeres migrantes")
    QTest.keyClick(dialog.ui.other, Qt.Key.Key_Return)
    assert dialog.isVisible() and len(dialog.parties()) == 12
    dialog.accept()
    asked = {each.party: each.asked for each in opened.calendar.record("visit").invitations}
    assert len(asked) == 12 and set(asked.values()) == {TODAY}
    assert "Red de mujeres migrantes" in asked
    assert rows(panel)[0][0] == "Belize"


def test_who_was_asked_stays_as_it_is(panel: EventPanel, opened: Opened) -> None:
    panel.round.ask()
    dialog = panel.round.dialog
    assert isinstance(dialog, AskDialog)
    assert dialog.parties() == ()
    dialog.model.tick(["BZ", "AR"])
    assert dialog.parties() == ("AR",)
    dialog.ui.day.setText("")
    dialog.accept()
    assert of(opened, "AR").standing is Standing.NOT_ASKED
    assert of(opened, "BZ").asked == date(2025, 6, 30)


def test_space_on_a_head_ticks_the_group(panel: EventPanel) -> None:
    panel.round.ask()
    dialog = panel.round.dialog
    assert isinstance(dialog, AskDialog)
    model = dialog.model
    head = next(row for row in range(model.rowCount()) if model.index(row).data() == "Observer countries")
    dialog.ui.parties.setCurrentIndex(model.index(head))
    QTest.keyClick(dialog.ui.parties, Qt.Key.Key_Space)
    assert set(dialog.parties()) == {"AR", "CO", "EC", "JM", "PE"}
    QTest.keyClick(dialog.ui.parties, Qt.Key.Key_Space)
    assert dialog.parties() == ()
    dialog.reject()


def test_the_closing_day_is_written_and_no_day_is_told(
    panel: EventPanel, opened: Opened, qtbot: QtBot
) -> None:
    field = panel.round.ui.closes
    field.setText("14 July 2025")
    field.editingFinished.emit()
    assert opened.calendar.record("workshop").event.closes == date(2025, 7, 14)
    field.setText("soon")
    with qtbot.waitSignal(panel.said):
        field.editingFinished.emit()
    assert field.text() == "2025-07-14"


def test_reminders_to_the_silent_are_asked_for(panel: EventPanel, workshop: Event) -> None:
    assert not panel.round.buttons["remind"].isVisible(), "nobody answers yet"
    asked: list[tuple[object, ...]] = []
    panel.reminders_wanted.connect(lambda *what: asked.append(what))
    panel.refresh_wanted()
    panel.round.buttons["remind"].click()
    assert asked == [(workshop.id, ("BZ", "GT"))]


def test_addresses_of_the_silent_go_to_the_clipboard_and_missing_ones_are_named(
    panel: EventPanel, opened: Opened
) -> None:
    told: list[object] = []
    panel.said.connect(told.append)
    QGuiApplication.clipboard().setText("before")
    panel.round.copy_addresses()
    assert QGuiApplication.clipboard().text() == "before"
    add_addresses(opened)
    panel.round.copy_addresses()
    assert QGuiApplication.clipboard().text() == "eva@example.org"
    assert told == [
        "No address is known. The directory has none of: Belize, Guatemala.",
        "1 address copied. None is known of: Guatemala.",
    ]


def test_a_narrow_table_keeps_names_and_states(panel: EventPanel) -> None:
    table = panel.round.ui.table
    panel.resize(380, 800)
    QApplication.processEvents()
    assert table.isColumnHidden(1) and table.isColumnHidden(2)
    assert not table.isColumnHidden(0) and not table.isColumnHidden(5)
    assert table.horizontalScrollBar().maximum() == 0, "the state is in sight"
    panel.resize(900, 800)
    QApplication.processEvents()
    assert not table.isColumnHidden(1) and not table.isColumnHidden(2)


def test_a_row_is_heard_with_its_name_and_all_that_is_known(panel: EventPanel) -> None:
    model, role = panel.round.model, Qt.ItemDataRole.AccessibleTextRole
    whole = str(model.index(0, 0).data(role))
    assert whole == "Belize, Silent, Asked: 30 June 2025, Reminded: 7 July 2025"
    assert model.index(1, 4).data(role) == "Canada, People: 2"
