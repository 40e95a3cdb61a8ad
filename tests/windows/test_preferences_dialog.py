"""Preferences of the file: a name, and the wording of openings tried while it is written."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.openings import NameForm, OpeningWording
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.windows.preferences_dialog import PreferencesDialog


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
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
