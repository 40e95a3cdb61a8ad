"""The page of contributions over the sample: what it shows and chooses, its log, and what it offers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.balances_model import Tone
from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.look import LIGHT
from tests.windows.contributions.conftest import DAY
from tests.windows.contributions.looking import cell, dialog, lines, row, shown, stand_on

# What it shows


def test_the_position_as_at_a_day(page: ContributionsPage) -> None:
    assert [each.head for each in page.model.columns] == [
        *("Scale %", "2022", "2023", "2024", "2025", "Unapplied", "Balance (USD)", "Paid of 2025"),
        "Follow-up",
    ]
    assert row(page, "BZ")[:8] == ["2.00", "–", "1,200.00", "4,000.00", "4,000.00", "–", "9,200.00", "0 %"]
    assert row(page, "CA")[5:8] == ["(12,000.00)", "(12,000.00)", "100 %"]
    assert row(page, "MX")[6] == "0.00"
    assert row(page, "")[:8] == [
        *("100.00", "–", "1,200.00", "22,000.00", "55,000.00", "(12,000.00)", "66,200.00", "72 %")
    ]
    assert page.counts == "11 countries · 7 owe · USD 66,200.00 net · budget 2025: USD 200,000.00"
    assert cell(page, "BZ", "total").tone is Tone.OWED
    assert cell(page, "CA", "total").tone is Tone.FAVOUR


def test_another_day_keeps_the_place_and_says_nothing_twice(page: ContributionsPage) -> None:
    stand_on(page, "CR", "unapplied")
    page.ui.as_at.setText("2024-12-31")
    page.ui.as_at.editingFinished.emit()
    current = page.ui.balances.currentIndex()
    assert (page.model.code_at(current), page.model.columns[current.column()].id) == ("CR", "unapplied")
    assert "2025" not in [each.head for each in page.model.columns]
    QTest.keyClick(page.ui.as_at, Qt.Key.Key_Up)
    assert page.ui.as_at.text() == "2025-01-01"
    assert "2025" in [each.head for each in page.model.columns]
    QTest.keyClick(page.ui.as_at, Qt.Key.Key_PageDown)
    assert page.ui.as_at.text() == "2024-12-01"


def test_assessed_and_received(page: ContributionsPage) -> None:
    page.ui.show_assessed.click()
    assert row(page, "CR")[1:6] == ["9,000.00", "9,500.00", "10,000.00", "10,000.00", "38,500.00"]
    page.ui.show_received.click()
    assert row(page, "CR")[1:7] == ["9,000.00", "9,500.00", "10,000.00", "5,000.00", "–", "33,500.00"]
    assert row(page, "CA")[5] == "12,000.00", "what is unapplied was received"


def test_a_cell_is_explained(page: ContributionsPage) -> None:
    period = next(each.id for each in page.model.columns if each.head == "2025")
    assert page.model.place_of("CR", period).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Costa Rica, 2025: assessed 10,000.00, paid, oldest first 5,000.00, outstanding 5,000.00 USD"
    )
    stand_on(page, "CR", period)
    assert page.ui.explained.text().startswith("Costa Rica, 2025: assessed")


def test_letters_typed_in_the_table_seek_the_country(page: ContributionsPage) -> None:
    stand_on(page, "BZ")
    QTest.keyClicks(page.ui.balances, "mex")
    assert page.country == "MX"
    assert page.model.columns[page.ui.balances.currentIndex().column()].id == "total", "the column stays"


def test_filters(page: ContributionsPage) -> None:
    page.ui.filter_promised.click()
    assert shown(page) == ["Costa Rica", "Total of those shown"]
    page.ui.filter_due.click()
    assert shown(page) == ["Dominican Republic", "Total of those shown"]
    page.ui.filter_owes.click()
    assert "Canada" not in shown(page) and len(shown(page)) == 8
    assert row(page, "")[6] == "78,200.00"


def test_a_filter_that_hides_all_says_so(page: ContributionsPage, opened: Opened) -> None:
    for each in opened.contributions.follow_ups():
        opened.contributions.remove_follow_up(each.id)
    page.ui.filter_promised.click()
    assert page.ui.nobody.isVisible() and page.ui.nobody.text()


def test_follow_up_is_never_colour_alone(page: ContributionsPage) -> None:
    assert cell(page, "DO", "follow_up").words == "◆ Call the ministry again · 20 May"
    assert cell(page, "CR", "follow_up").words == "◷ promised 5,000.00 · 30 Jun"
    page.ui.as_at.setText("2025-07-01")
    page.ui.as_at.editingFinished.emit()
    late = cell(page, "CR", "follow_up")
    assert (late.words, late.tone) == ("! late: promised 5,000.00 · 30 Jun", Tone.LATE)


def test_older_periods_share_a_column_until_all_are_wanted(page: ContributionsPage, opened: Opened) -> None:
    assert not page.ui.scope_group.isVisible()
    last = opened.contributions.periods()[-1]
    new = replace(last, id="new", name="2026", start=date(2026, 1, 1), end=date(2026, 12, 31))
    opened.contributions.put_period(replace(new, due=new.start))
    opened.contributions.assess(new)
    page.ui.as_at.setText("2026-05-15")
    page.ui.as_at.editingFinished.emit()
    assert [each.head for each in page.model.columns[1:4]] == ["Before", "2023", "2024"]
    assert row(page, "CA")[5] == "32,000.00", "the advance is taken up"
    page.ui.all_periods.click()
    assert page.model.columns[1].head == "2022"


def test_a_chooser_comes_with_a_second_currency(page: ContributionsPage, opened: Opened) -> None:
    assert not page.ui.currency.isVisible()
    year = date(2025, 1, 1), date(2025, 12, 31), date(2025, 1, 1)
    other = Period("cad", "2025 CAD", *year, "CAD", 100_00, amounts=(("HN", 100_00),))
    opened.contributions.put_period(other)
    opened.contributions.assess(other)
    page.reload()
    assert page.ui.currency.isVisible() and page.ui.currency.currentText() == "USD"
    page.ui.currency.setCurrentText("CAD")
    page.ui.currency.activated.emit(page.ui.currency.currentIndex())
    assert row(page, "HN")[:3] == ["100.00", "100.00", "–"]


def test_as_known_before_it_was_recorded_nothing_is_there(page: ContributionsPage) -> None:
    page.ui.known_button.click()
    page.ui.known.setText("2020-01-01 10:30")
    page.ui.known.editingFinished.emit()
    assert row(page, "BZ")[6] == "0.00"
    page.ui.known_button.click()
    assert row(page, "BZ")[6] == "9,200.00"
    said: list[object] = []
    page.said.connect(said.append)
    page.ui.known.setText("soon")
    page.ui.known.editingFinished.emit()
    assert said and row(page, "BZ")[6] == "9,200.00"


def test_movements_are_those_up_to_the_day(page: ContributionsPage) -> None:
    stand_on(page, "CR")
    first, *_, last = lines(page)
    assert first == ["2025-03-11", "Receipt", "CR-0311", "(5,000.00)", "5,000.00"]
    assert last[:2] == ["2022-01-01", "Assessment 2022"] and last[4] == "9,000.00"
    assert "bank charge 25.00" in str(page.movements.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    page.ui.as_at.setText("2025-03-10")
    page.ui.as_at.editingFinished.emit()
    page.movements.read()
    assert lines(page)[0][:2] == ["2025-01-01", "Assessment 2025"]


def test_the_chart_is_described(page: ContributionsPage) -> None:
    assert page.chart.accessibleDescription().endswith("2025: received 145,000.00, outstanding 55,000.00")
    grabbed = page.chart.grab().toImage()
    assert len({grabbed.pixel(x, y) for x in range(0, grabbed.width(), 3) for y in range(40, 90, 3)}) > 2


def test_the_cell_in_hand_stays_in_sight_on_a_small_screen(page: ContributionsPage) -> None:
    page.resize(683, 300)
    QApplication.processEvents()
    stand_on(page, "BZ")
    page.ui.balances.setFocus()
    for _ in range(9):
        QTest.keyClick(page.ui.balances, Qt.Key.Key_Down)
    table = page.ui.balances
    place = table.viewport().mapTo(page, table.visualRect(table.currentIndex()).center())
    assert page.model.code_at(table.currentIndex()) == "PA"
    assert page.rect().contains(place)
    assert page.ui.panes.orientation() == Qt.Orientation.Vertical


# Follow-up


def test_the_log_is_written_done_removed_and_taken_back(page: ContributionsPage, opened: Opened) -> None:
    stand_on(page, "HN")
    log = page.follow_up
    assert log.ui.empty.isVisible()
    page.commands.actions["follow_up"].trigger()
    asked = log.dialog
    assert asked is not None
    asked.ui.action.setText("Call the embassy")
    asked.ui.action_day.setText("2025-05-01")
    asked.ui.day.setText("2025-04-20")
    asked.accept()
    assert cell(page, "HN", "follow_up").words == "! late: Call the embassy · 1 May"
    QTest.keyClick(log.ui.log, Qt.Key.Key_Space)
    assert cell(page, "HN", "follow_up").words == "Call · 20 Apr"
    assert page.turn(back=True)
    assert cell(page, "HN", "follow_up").tone is Tone.LATE
    assert page.turn(back=False)
    QTest.keyClick(log.ui.log, Qt.Key.Key_Delete)
    assert opened.contributions.follow_ups("HN") == []
    assert page.turn(back=True)
    assert [each.action for each in opened.contributions.follow_ups("HN")] == ["Call the embassy"]


def test_an_entry_without_words_is_refused(page: ContributionsPage, opened: Opened) -> None:
    stand_on(page, "HN")
    page.follow_up.add()
    asked = page.follow_up.dialog
    assert asked is not None
    asked.accept()
    assert asked.isVisible() and asked.ui.problem.text()
    asked.reject()
    assert opened.contributions.follow_ups("HN") == []


def test_what_is_posted_is_not_undone(page: ContributionsPage) -> None:
    said: list[object] = []
    page.said.connect(said.append)
    assert page.turn(back=True)
    assert "reversed, not undone" in str(said[0])


# What others do


def test_only_what_somebody_answers_is_shown(page: ContributionsPage) -> None:
    names = {action.objectName() for action in page.commands.shown()}
    assert not names & {"letters", "status", "workbook", "read_back", "acknowledge", "import"}
    asked: list[object] = []
    page.letters_wanted.connect(lambda: asked.append("letters"))
    page.acknowledge_wanted.connect(asked.append)
    page.come()
    names = {action.objectName() for action in page.commands.shown()}
    assert {"letters", "acknowledge"} <= names and "status" not in names
    button = page.findChild(QWidget, "letters_button")
    assert button is not None and button.isVisible() and button.isEnabled()
    assert (page.as_at, page.known, page.currency, page.country) == (DAY, None, "USD", "BZ")
    page.commands.actions["letters"].trigger()
    stand_on(page, "HN")
    page.ui.movements.setCurrentIndex(page.movements.model.index(1, 0))
    page.commands.actions["acknowledge"].trigger()
    receipt = page.movements.current
    assert receipt is not None and asked == ["letters", receipt.id]


def test_a_file_that_is_only_read_is_shown(page: ContributionsPage, opened: Opened) -> None:
    page.set_read_only(True)
    stand_on(page, "DO")
    assert not page.ui.receipt_button.isEnabled()
    page.letters_wanted.connect(lambda: None)
    page.come()
    for name in ("receipt", "reverse", "credit", "follow_up", "remove_follow_up", "letters"):
        assert not page.commands.actions[name].isEnabled()
    QTest.keyClick(page.follow_up.ui.log, Qt.Key.Key_Delete)
    assert len(opened.contributions.follow_ups("DO")) == 1
    page.commands.actions["periods"].trigger()
    from rcm_desktop.windows.contributions.periods_dialog import PeriodsDialog

    asked = dialog()
    assert isinstance(asked, PeriodsDialog)
    assert not asked.ui.save_button.isEnabled() and asked.ui.name.isReadOnly()
    asked.reject()


def test_an_empty_file_offers_the_first_period(qtbot: QtBot, tmp_path: Path) -> None:
    with create_library(tmp_path / "empty.rcm") as opened:
        page = ContributionsPage(opened.contributions, opened.meetings, LIGHT, str)
        qtbot.addWidget(page)
        page.show()
        page.come()
        assert page.ui.nothing.isVisible() and page.counts == ""
        assert not page.ui.import_button.isVisible()
        page.import_wanted.connect(lambda: None)
        page.come()
        assert page.ui.import_button.isVisible()
        page.commands.offer(is_shown=True)
        assert not page.commands.actions["receipt"].isEnabled()
        assert page.commands.actions["periods"].isEnabled()
        page.let_go()


def test_both_languages(page: ContributionsPage, opened: Opened, language: InterfaceLanguage) -> None:
    entry = FollowUp("x", "PA", DAY, FollowUpKind.PROMISE, "", 100_00, "USD", date(2025, 5, 20))
    opened.contributions.put_follow_up(entry)
    page.reload()
    assert cell(page, "PA", "follow_up").words == "◷ promised 100.00 · 20 May"
    stand_on(page, "US")
    language.switch(Language.ES)
    QApplication.processEvents()
    assert cell(page, "PA", "follow_up").words == "◷ prometido: 100.00 · 20 may"
    assert shown(page)[4] == "Estados Unidos", "the order is that of the language"
    assert page.model.code_at(page.ui.balances.currentIndex()) == "US"
    page.movements.read()
    assert lines(page)[-1][1] == "Asignación 2022"
    assert page.commands.actions["receipt"].text() == "Registrar un ingreso…"
