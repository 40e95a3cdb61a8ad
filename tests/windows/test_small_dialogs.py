"""The dialogs of one question: new meeting, go to, a moment, requests; and the start page."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.agreeing import NoteRequests
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ChangeRequest, Node
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.domain.text import Text
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.outline.go_to_dialog import GoToDialog
from rcm_desktop.windows.outline.moment_dialog import MomentDialog
from rcm_desktop.windows.outline.requests_dialog import RequestsDialog
from rcm_desktop.windows.record.new_meeting_dialog import NewMeeting, NewMeetingDialog, ask_for_meeting
from rcm_desktop.windows.start_page import StartPage
from tests.windows.samples import outline, store


def test_a_meeting_in_few_keys(qtbot: QtBot) -> None:
    dialog = NewMeetingDialog("VM")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.ui.start
    QTest.keyClicks(dialog.ui.start, "14-16 May 2025")
    QTest.keyClick(dialog.ui.start, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.new_meeting() == NewMeeting("VM", date(2025, 5, 14), date(2025, 5, 16), ("", ""))


def test_a_wrong_day_keeps_the_dialog_open(qtbot: QtBot) -> None:
    dialog = NewMeetingDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.end.setText("tomorrow")
    dialog.ui.end.setFocus()
    QTest.keyClick(dialog.ui.end, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "“tomorrow”" in dialog.ui.hint.text()
    dialog.ui.end.setText("")
    assert "tomorrow" not in dialog.ui.hint.text()
    dialog.accept()
    assert dialog.new_meeting().end is None


def test_a_meeting_that_was_not_wanted_leaves_no_dialog_behind(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(NewMeetingDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    assert ask_for_meeting(Meetings(store()), parent, lambda _: None) is None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(NewMeetingDialog) == []


@pytest.mark.parametrize(("words", "node"), [("2", "i1"), ("3.", "i2")])
def test_go_to_finds_an_item(qtbot: QtBot, words: str, node: str) -> None:
    dialog = GoToDialog(outline(), Language.EN)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.ui.query, words)
    QTest.keyClick(dialog.ui.query, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.node == node


def test_go_to_says_what_it_did_not_find(qtbot: QtBot) -> None:
    dialog = GoToDialog(outline(), Language.EN)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.ui.query, "77")
    QTest.keyClick(dialog.ui.query, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "“77”" in dialog.ui.problem.text()
    QTest.keyClicks(dialog.ui.query, "2")
    assert dialog.ui.problem.text() == ""


def moment(before: str, after: str) -> TextMoment:
    at = datetime(2025, 5, 14, 14, 32, 5)
    return TextMoment("i0", Language.EN, 3, at, "M. Solano", Text(before), Text(after))


def test_a_moment_shows_what_went_and_what_came_without_colour_alone(qtbot: QtBot) -> None:
    dialog = MomentDialog(moment("by <i>June</i>", "by <i>July</i>"), LIGHT)
    qtbot.addWidget(dialog)
    assert dialog.ui.before.toPlainText() == "by <i>June</i>"
    assert dialog.ui.after.toPlainText() == "by <i>July</i>"
    assert "14:32:05" in dialog.ui.when.text()
    assert "M. Solano" in dialog.ui.when.text()
    cursor = dialog.ui.before.textCursor()
    cursor.setPosition(8)
    assert cursor.charFormat().fontStrikeOut()
    cursor = dialog.ui.after.textCursor()
    cursor.setPosition(8)
    assert cursor.charFormat().fontUnderline()
    cursor.setPosition(2)
    assert not cursor.charFormat().fontUnderline()


def test_putting_words_back_is_the_accept_of_a_moment(qtbot: QtBot) -> None:
    dialog = MomentDialog(moment("June", "July"), LIGHT)
    qtbot.addWidget(dialog)
    QTest.mouseClick(dialog.ui.put_back_button, Qt.MouseButton.LeftButton)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert not MomentDialog(moment("June", "June"), LIGHT, dialog).ui.put_back_button.isEnabled()


def requests_dialog(qtbot: QtBot, node: Node) -> RequestsDialog:
    dialog = RequestsDialog(node, "2.", Language.EN)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_requests_are_given_back_as_they_were(qtbot: QtBot) -> None:
    requests = (ChangeRequest("CA", "ports"), ChangeRequest("IOM", "earlier workshop"))
    node = Node(
        "i0", outline().node("i0").kind, "s", "m", requests=requests, reservations=("SICA", "MX", "CA")
    )
    assert requests_dialog(qtbot, node).operation() == NoteRequests("i0", requests, ("SICA", "MX", "CA"))


def test_a_name_in_either_language_becomes_its_code(qtbot: QtBot) -> None:
    dialog = requests_dialog(qtbot, outline().node("i0"))
    field = dialog.focusWidget()
    assert isinstance(field, QComboBox)
    field.setEditText("canadá")
    dialog.ui.others.setText("observer of ACNUR, méxico")
    operation = dialog.operation()
    assert operation.requests == (ChangeRequest("CA"),)
    assert operation.reservations == ("observer of ACNUR", "MX")


def test_nothing_entered_notes_nothing(qtbot: QtBot) -> None:
    assert requests_dialog(qtbot, outline().node("i0")).operation() == NoteRequests("i0", (), ())


def test_the_start_page_offers_three_ways(qtbot: QtBot) -> None:
    page = StartPage(Path("/records/here.rcm"))
    qtbot.addWidget(page)
    page.show()
    assert "/records/here.rcm" in page.ui.new_button.description().replace("\\", "/")
    assert not page.ui.recent.isVisible()
    for signal, button in (
        (page.new_wanted, page.ui.new_button),
        (page.open_wanted, page.ui.open_button),
        (page.sample_wanted, page.ui.sample_button),
    ):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_recent_file_opens_with_enter(qtbot: QtBot) -> None:
    page = StartPage(Path("x"), [Path("/a/one.rcm"), Path("/b/two.rcm")])
    qtbot.addWidget(page)
    page.show()
    page.ui.recent_list.setFocus()
    QTest.keyClick(page.ui.recent_list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.recent_wanted) as wanted:
        QTest.keyClick(page.ui.recent_list, Qt.Key.Key_Return)
    assert wanted.args == [Path("/b/two.rcm")]


def test_a_file_that_did_not_open_is_said_in_plain_text(qtbot: QtBot) -> None:
    page = StartPage(Path("x"))
    qtbot.addWidget(page)
    page.show()
    page.show_problem("<b>a.rcm</b> is newer.")
    assert page.ui.problem.isVisible()
    assert page.ui.problem_words.textFormat() == Qt.TextFormat.PlainText
    with qtbot.waitSignal(page.again_wanted):
        QTest.mouseClick(page.ui.again_button, Qt.MouseButton.LeftButton)
    page.show_problem("")
    assert not page.ui.problem.isVisible()
