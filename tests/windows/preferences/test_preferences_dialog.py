"""Preferences of the file: a name, and the wording of openings tried while it is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.house_labels import HouseLabels
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.openings import NameForm, OpeningWording
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.papers.logos import logo_of
from rcm_desktop.services.preferences import PaperPreferences
from rcm_desktop.windows.preferences.name_dialog import NameDialog
from rcm_desktop.windows.preferences.preferences_dialog import PreferencesDialog
from tests.papers.test_logos import picture


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "own").mkdir()
    with create_library(tmp_path / "own" / "records.rcm") as opened:
        yield opened


def say(condition: Condition) -> str:
    return f"no: {condition.code}"


def dialog_over(opened: Opened, qtbot: QtBot) -> PreferencesDialog:
    dialog = PreferencesDialog(opened, say)
    qtbot.addWidget(dialog)
    return dialog


def test_a_wording_is_tried_while_written_and_used_from_then_on(opened: Opened, qtbot: QtBot) -> None:
    dialog = dialog_over(opened, qtbot)
    dialog.opening.ui.formula_en.setPlainText("{acronym} in {place}: {countries}.")
    assert dialog.opening.ui.preview_en.text().startswith(
        "RCGM in Antigua, Guatemala: Canada, the Dominican Republic"
    )
    dialog.opening.ui.form_en.setCurrentIndex(list(NameForm).index(NameForm.FULL))
    dialog.opening.ui.form_en.activated.emit(1)
    assert dialog.opening.ui.preview_en.text().endswith("the United States of America.")
    dialog.accept()
    meeting = opened.meetings.create("RCGM", date(2031, 6, 10), None, ("Granada", ""))
    marked = opened.records.mark(meeting.id, [("US", date(2031, 6, 10))], Attendance.PRESENT)
    assert marked.meeting.en.opening.plain == "RCGM in Granada: the United States of America."
    assert opened.records.wording("VM", Language.EN) == OpeningWording.usual("VM", Language.EN)


def test_each_body_has_a_wording_of_its_own(opened: Opened, qtbot: QtBot) -> None:
    dialog = dialog_over(opened, qtbot)
    dialog.opening.ui.formula_es.setPlainText("{acronym}: {countries}.")
    dialog.opening.ui.body.setCurrentIndex(1)
    assert "Viceministerial" in dialog.opening.ui.preview_es.text()
    dialog.opening.ui.body.setCurrentIndex(0)
    assert dialog.opening.ui.formula_es.toPlainText() == "{acronym}: {countries}."


def test_a_fault_stores_nothing_and_says_which(opened: Opened, qtbot: QtBot) -> None:
    dialog = dialog_over(opened, qtbot)
    dialog.show()
    dialog.general.ui.who.setText("Marta")
    dialog.opening.ui.formula_en.setPlainText("{nations}")
    assert dialog.opening.ui.preview_en.text() == "no: opening.unknown_field"
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.ui.words.text() == "no: opening.unknown_field"
    assert opened.who != "Marta"
    assert opened.records.wording("RCGM", Language.EN) == OpeningWording.usual("RCGM", Language.EN)


def test_a_name_is_kept_in_the_file(opened: Opened, qtbot: QtBot) -> None:
    dialog = dialog_over(opened, qtbot)
    dialog.general.ui.who.setText("  Marta   Solís ")
    dialog.accept()
    assert opened.who == opened.meetings.who == "Marta Solís"
    path = opened.path
    opened.close()
    with open_library(path) as again:
        assert again.meetings.who == "Marta Solís"


# Labels


def test_labels_are_tried_on_an_outline_and_used_in_new_meetings(opened: Opened, qtbot: QtBot) -> None:
    dialog = dialog_over(opened, qtbot)
    page = dialog.labels
    assert page.ui.preview_en.text().startswith("1.\u2002To thank the host\n2.")
    at = page.ui.preset_en.findText("(1) – (a) – (i)")
    page.ui.preset_en.setCurrentIndex(at)
    page.ui.preset_en.activated.emit(at)
    assert page.ui.level_en_2.currentText() == "(a)"
    assert "(a)\u2002to write" in page.ui.preview_en.text()
    page.ui.level_es_1.setEditText("primero.-")
    assert "segundo.-\u2002Solicitar" in page.ui.preview_es.text()
    assert page.ui.preset_es.currentText() == "A style of its own"
    dialog.accept()
    meeting = opened.meetings.create("RCGM", date(2031, 6, 10), None)
    outline = opened.meetings.outline(meeting.id)
    item = outline.items_below(outline.below(None)[0])[0]
    assert [outline.label(item.id, language) for language in Language] == ["(1)", "primero.-"]


def test_a_label_that_begins_no_list_shows_its_page_and_stores_nothing(opened: Opened, qtbot: QtBot) -> None:
    dialog = dialog_over(opened, qtbot)
    dialog.show()
    dialog.general.ui.who.setText("Marta")
    dialog.labels.ui.level_en_1.setEditText("7)")
    assert dialog.labels.ui.preview_en.text() == "no: labels.not_a_first_label"
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.ui.tabs.tabText(dialog.ui.tabs.currentIndex()) == "Labels"
    assert dialog.ui.words.text() == "no: labels.not_a_first_label"
    assert (opened.who == "Marta", opened.preferences.labels()) == (False, HouseLabels())


# Papers


def test_sheet_and_letterhead_are_kept(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    page = dialog_over(opened, qtbot).papers
    page.ui.size.setCurrentIndex(1)
    page.ui.lines_en.setPlainText("  Office of\u00a0Ports \n\n Quay 7")
    page.take_logo(tmp_path / "logo.png")
    assert page.ui.logo_words.text().startswith("300 × 120 pixels")
    page.ui.on_conclusions.setChecked(True)
    page.store()
    again = dialog_over(opened, qtbot).papers
    assert again.ui.lines_en.toPlainText().splitlines() == ["Office of Ports", "Quay 7"]
    assert again.logo == logo_of(picture())
    assert again.ui.on_conclusions.isChecked()
    assert opened.meetings.paper_settings().size is PaperSize.LETTER
    again.ui.no_logo_button.click()
    again.store()
    assert opened.preferences.papers().letterhead.logo is None


def test_a_bad_picture_is_told_and_the_one_before_stays(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    (tmp_path / "bad.png").write_bytes(b"no picture")
    page = dialog_over(opened, qtbot).papers
    page.take_logo(tmp_path / "logo.png")
    page.take_logo(tmp_path / "bad.png")
    assert page.ui.logo_words.text() == "no: papers.logo_not_a_picture"
    page.take_logo(tmp_path / "gone.png")
    assert page.ui.logo_words.text() == "no: papers.logo_not_readable"
    assert page.logo == logo_of(picture())


def test_a_letterhead_that_is_too_long_is_refused(opened: Opened, qtbot: QtBot) -> None:
    dialog = dialog_over(opened, qtbot)
    dialog.papers.ui.lines_es.setPlainText("línea\n" * 9)
    dialog.accept()
    assert dialog.ui.words.text() == "no: papers.letterhead_too_long"
    assert opened.preferences.papers() == PaperPreferences()


# Backups


def test_the_second_place_is_chosen_and_given_up_at_once(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = dialog_over(opened, qtbot)
    page = dialog.backups
    assert str(opened.path.parent / "Backups") in page.ui.usual_words.text()
    page.second.take(opened.path.parent)
    assert dialog.ui.words.text() == "no: backups.same_folder"
    with qtbot.waitSignal(dialog.place_chosen):
        page.second.take(tmp_path / "stick")
    dialog.reject()
    home = opened.backups.second.home()
    assert home is not None and str(home) in page.ui.second_words.text()
    page.ui.forget_button.click()
    assert opened.backups.second.home() is None
    assert page.ui.second_words.text().startswith("No second place")


# The name


def test_a_new_file_asks_once_and_enter_takes_what_is_proposed(opened: Opened, qtbot: QtBot) -> None:
    dialog = NameDialog("mlopez", opened.put_who, say)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.ui.who, Qt.Key.Key_Return)
    assert opened.setting("user_name") == "mlopez"
    assert not dialog.isVisible()


def test_the_question_can_be_left_open(opened: Opened, qtbot: QtBot) -> None:
    dialog = NameDialog("mlopez", opened.put_who, say)
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClick(dialog.ui.who, Qt.Key.Key_Escape)
    assert opened.setting("user_name") is None
