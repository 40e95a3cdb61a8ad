"""What the calendar opens on, its views, its languages, holidays and what it says to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.events.month_lanes import DAYS
from rcm_desktop.domain.events.rounds import RoundSummary, Standing
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.calendar.calendar_head import View
from rcm_desktop.windows.calendar.calendar_view import CalendarView
from rcm_desktop.windows.calendar.calendar_words import round_words
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.look import DARK, LIGHT
from tests.windows.calendar.events import (
    EVENTS,
    HELD,
    PASSPORTS,
    ROUNDS,
    TODAY,
    UNDATED,
    calendar_view,
    name_of,
)
from tests.windows.calendar.told import Told, press
from tests.windows.room import CTRL


def cell(view: CalendarView, day: date) -> str:
    """What a screen reader is told of a day."""
    heard = QAccessible.queryAccessibleInterface(view.month)
    assert heard is not None
    place = view.month.days.place_of(day)
    # The first row is that of the heads, as is the first place in each row.
    found = heard.child((place.row() + 1) * (DAYS + 1) + place.column() + 1)
    assert found is not None
    return found.text(QAccessible.Text.Name)


def line(view: CalendarView, row: int) -> list[str]:
    table = view.agenda if view.view is View.AGENDA else view.tray
    return [str(table.lines.index(row, at).data() or "") for at in range(table.lines.columnCount())]


# What it opens on


def test_it_opens_on_what_comes_next(view: CalendarView) -> None:
    assert view.ui.title.text() == "July 2025"
    assert view.event_in_hand == "virtual"
    assert view.day == date(2025, 7, 10)


def test_a_month_with_nothing_left_is_passed_over(qtbot: QtBot, interface: InterfaceLanguage) -> None:
    later = replace(PASSPORTS, when=When.on(date(2025, 10, 6), date(2025, 10, 7)), closes=None)
    made = calendar_view(LIGHT, HELD, later)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    assert made.ui.title.text() == "October 2025"
    assert made.event_in_hand == "passports"
    made.go_to_today()
    assert (made.ui.title.text(), made.day) == ("July 2025", TODAY)


def test_an_empty_calendar_says_how_it_is_filled(qtbot: QtBot, interface: InterfaceLanguage) -> None:
    made = CalendarView(LIGHT, name_of)
    qtbot.addWidget(made)
    made.show_events((), TODAY)
    assert made.ui.empty.text().startswith("The calendar is empty. New event adds the first one")
    assert made.event_in_hand == ""
    made.show_events([UNDATED], TODAY)
    assert not made.ui.empty.text()
    made.show_view(View.AGENDA)
    assert made.ui.empty.text() == "No event has its days yet: see what is to be dated."
    made.show_events([PASSPORTS], TODAY)
    made.show_view(View.TRAY)
    assert made.ui.empty.text().startswith("Every event has its days.")


# Its views


def test_the_buttons_show_the_views(view: CalendarView) -> None:
    for button, title in (
        (view.ui.year_button, "2025"),
        (view.ui.agenda_button, "Agenda"),
        (view.ui.tray_button, "To be dated"),
        (view.ui.month_button, "July 2025"),
    ):
        button.click()
        assert (view.ui.title.text(), button.isChecked()) == (title, True)
    assert view.ui.tray_button.text() == "To be dated (3)"


def test_on_and_back(view: CalendarView) -> None:
    view.ui.next_button.click()
    assert view.ui.title.text() == "August 2025"
    view.ui.previous_button.click()
    view.ui.previous_button.click()
    assert view.ui.title.text() == "June 2025"
    view.show_view(View.YEAR)
    view.ui.next_button.click()
    assert view.ui.title.text() == "2026"
    assert view.ui.next_button.accessibleName() == "The year after"
    view.ui.today_button.click()
    assert (view.ui.title.text(), view.day) == ("2025", TODAY)


def test_the_year_is_gone_through_as_one(view: CalendarView) -> None:
    view.show_view(View.YEAR)
    view.take_focus()
    july = view.year.months[6]
    assert july.hasFocus()
    QTest.keyClick(july, Qt.Key.Key_PageDown)
    august = view.year.months[7]
    assert august.hasFocus() and view.day == date(2025, 8, 10)
    assert [each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in view.year.months].count(
        Qt.FocusPolicy.TabFocus
    ) == 1
    QTest.keyClick(august, Qt.Key.Key_PageDown, CTRL)
    assert view.ui.title.text() == "2026"
    QTest.keyClick(august, Qt.Key.Key_Return)
    assert (view.view, view.day) == (View.MONTH, date(2026, 8, 10))
    assert view.month.hasFocus()


def test_a_click_in_the_year_shows_the_day_in_its_month(view: CalendarView) -> None:
    view.show_view(View.YEAR)
    july = view.year.months[6]
    place = july.visualRect(july.days.place_of(date(2025, 7, 22))).center()
    QTest.mouseClick(july.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (view.view, view.day, view.event_in_hand) == (View.MONTH, date(2025, 7, 22), "rcgm")


def test_the_agenda_opens_at_what_comes_next_and_says_what_is_missing(view: CalendarView) -> None:
    view.show_view(View.AGENDA)
    assert view.agenda.currentIndex().row() == 1
    assert line(view, 0)[:2] == ["1–2 Jul 2025", "Workshop on shelters"]
    assert line(view, 1)[0] == "10 Jul 2025, 15:00–16:30"
    assert line(view, 4) == [
        *("17–18 Jul 2025", "Workshop on passport integrity", "Mexico City"),
        *("8 of 11, closes in 2 days", "✓ Confirmed", "Workshop", "Mexico, Canada"),
    ]
    pale = view.agenda.lines.index(0, 0).data(Qt.ItemDataRole.ForegroundRole)
    assert pale.color().name() == LIGHT.quiet
    assert view.agenda.lines.index(1, 0).data(Qt.ItemDataRole.ForegroundRole) is None


def test_past_events_lie_above(qtbot: QtBot, interface: InterfaceLanguage) -> None:
    past = [
        replace(HELD, id=f"p{at}", key=f"p{at:02}", when=When.on(date(2025, 1, at)), closes=None)
        for at in range(1, 29)
    ]
    made = calendar_view(LIGHT, *past, *EVENTS)
    qtbot.addWidget(made)
    made.resize(800, 300)
    made.show_view(View.AGENDA)
    made.show()
    made.go_to_today()
    assert made.event_in_hand == "virtual"
    first = made.agenda.indexAt(made.agenda.viewport().rect().topLeft())
    assert made.agenda.currentIndex().row() - first.row() == 2


def test_the_tray_tells_what_is_known_and_where_it_was_read(view: CalendarView) -> None:
    view.show_view(View.TRAY)
    assert [line(view, row)[0] for row in range(3)] == [
        "31 July 2025 (the year was inferred)",
        "September 2025",
        "before: next Vice-Ministerial Meeting",
    ]
    assert line(view, 0)[4] == "no later than 31 July"
    assert line(view, 1)[3] == "◌ Tentative"


def test_the_tables_have_the_keys_of_the_month(view: CalendarView) -> None:
    view.show_view(View.TRAY)
    told = Told(view)
    table = view.tray
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Insert, Qt.Key.Key_Delete):
        QTest.keyClick(table, key)
    assert told.all == [
        *(("chosen", "undated"), ("open_wanted", "undated")),
        *(("new_wanted", None), ("remove_wanted", "undated")),
    ]


def test_new_event_means_the_day_in_hand_where_days_are_shown(view: CalendarView) -> None:
    told = Told(view)
    view.ui.new_button.click()
    view.show_view(View.AGENDA)
    view.ui.new_button.click()
    assert told.of("new_wanted") == [(date(2025, 7, 10), date(2025, 7, 10)), None]


def test_an_event_chosen_by_others_is_shown_and_not_told_back(view: CalendarView) -> None:
    told = Told(view)
    view.show_view(View.MONTH)
    view.choose("forum")
    assert view.event_in_hand == "forum"
    assert view.day == date(2025, 7, 29)
    assert told.all == []
    view.show_view(View.AGENDA)
    assert view.event_in_hand == "forum"


def test_the_counts_are_of_the_month_or_the_year(view: CalendarView) -> None:
    assert view.counts == "10 events in July · 2 deadlines · 3 to be dated"
    view.ui.next_button.click()
    assert view.counts == "1 event in August · 3 to be dated"
    view.show_view(View.YEAR)
    assert view.counts == "10 events in 2025 · 2 deadlines · 3 to be dated"


# What is heard


def test_a_day_says_all_that_lies_on_it(view: CalendarView) -> None:
    assert cell(view, date(2025, 7, 8)) == "Tuesday 8 July 2025"
    assert cell(view, TODAY) == "Wednesday 9 July 2025, today"
    assert cell(view, date(2025, 7, 18)) == (
        "Friday 18 July 2025; 17–18 July 2025, Workshop: Workshop on passport integrity, Mexico City, "
        "confirmed, 8 of 11, closes in 2 days"
    )
    assert cell(view, date(2025, 7, 10)).endswith(
        "10 July 2025, 15:00–16:30 (America/Costa_Rica), Working group: Working group on return, virtual, "
        "confirmed"
    )
    assert cell(view, date(2025, 7, 11)).endswith(
        "11 July 2025, Confirmations close: Workshop on passport integrity, 8 of 11, closes in 2 days"
    )
    assert "2 events and deadlines on this day" in cell(view, date(2025, 7, 17))
    assert "29 July – 5 August 2025, External event: Forum of civil society, San Salvador, tentative" in cell(
        view, date(2025, 8, 1)
    )
    assert "not confirmed: a part of the date was inferred" in cell(view, date(2025, 7, 31))


def test_the_heads_of_days_are_heard_in_full(view: CalendarView) -> None:
    heads = [
        view.month.days.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole)
        for at in range(7)
    ]
    assert heads[0] == "Monday" and heads[6] == "Sunday"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told beside the focus."""
    heard: list[str] = []

    def hear(event: object) -> None:
        words = getattr(event, "message", None)
        if words is not None:
            heard.append(words())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return heard


def test_another_event_of_the_same_day_is_announced(view: CalendarView, said: list[str]) -> None:
    view.month.show_day(date(2025, 7, 17))
    press(view.month, Qt.Key.Key_Space)
    assert [each.split(",")[1] for each in said] == [" Workshop: Workshop on passport integrity"]


def test_new_days_of_what_is_in_hand_are_announced(view: CalendarView, said: list[str]) -> None:
    view.choose("passports")
    longer = replace(PASSPORTS, when=When.on(date(2025, 7, 17), date(2025, 7, 20)))
    view.show_events([longer if each is PASSPORTS else each for each in EVENTS], TODAY)
    assert [each.split(",")[0] for each in said] == ["17–20 July 2025"]


# Languages, looks, holidays


def test_both_languages_are_live(view: CalendarView, interface: InterfaceLanguage) -> None:
    view.resize(1100, 640)
    interface.switch(Language.ES)
    QApplication.sendEvent(view, QEvent(QEvent.Type.LanguageChange))
    assert view.ui.title.text() == "Julio de 2025"
    assert view.ui.new_button.text() == "Nuevo evento"
    assert view.ui.tray_button.text() == "Por fechar (3)"
    assert view.counts == "10 eventos en julio · 2 plazos · 3 por fechar"
    assert cell(view, date(2025, 7, 18)) == (
        "Viernes 18 de julio de 2025; 17–18 de julio de 2025, Taller: Taller sobre integridad de los "
        "pasaportes, Ciudad de México, confirmado, 8 de 11, cierra en 2 días"
    )
    view.show_view(View.AGENDA)
    assert line(view, 4)[:2] == ["17–18 jul 2025", "Taller sobre integridad de los pasaportes"]
    view.show_view(View.TRAY)
    assert line(view, 0)[0] == "31 de julio de 2025 (el año se dedujo)"


def test_holidays_are_a_layer(view: CalendarView) -> None:
    asked: list[int] = []

    def holidays_of(year: int) -> Sequence[tuple[date, Sequence[str], str]]:
        asked.append(year)
        return [(date(year, 7, 25), ("CR", "SV"), "Founding Day")]

    view.set_holidays(holidays_of)
    day = date(2025, 7, 25)
    assert cell(view, day) == "Friday 25 July 2025"
    told: list[object] = []
    view.holidays_switched.connect(told.append)
    view.ui.holidays_button.click()
    assert view.contents.holiday_line(day) == ""  # They are read after the days were painted,
    view.holidays.read()
    assert cell(view, day).endswith("; Public holiday in Costa Rica, El Salvador: Founding Day")
    assert asked == [2025]  # and once.
    index = view.month.days.place_of(day)
    assert "Founding Day" in view.month.tip_at(view.month.visualRect(index).center())
    view.show_holidays(False)
    assert cell(view, day) == "Friday 25 July 2025"
    assert told == [True, False]


def test_a_round_in_words(interface: InterfaceLanguage) -> None:
    counts = {Standing.NOT_ASKED: 0, Standing.SILENT: 1, Standing.CONFIRMED: 2, Standing.DECLINED: 0}
    said = [
        round_words(RoundSummary(counts, date(2025, 7, day) if day else None), TODAY)
        for day in (0, 8, 9, 10, 12)
    ]
    assert said == [
        *("2 of 3", "2 of 3, closed 1 day ago", "2 of 3, closes today"),
        *("2 of 3, closes in 1 day", "2 of 3, closes in 3 days"),
    ]
    answered = counts | {Standing.SILENT: 0}
    assert round_words(RoundSummary(answered), TODAY) == "all 2 answered"
    nobody = dict.fromkeys(Standing, 0)
    assert round_words(RoundSummary(nobody), TODAY) == round_words(None, TODAY) == ""
    assert round_words(RoundSummary(nobody | {Standing.NOT_ASKED: 4}), TODAY) == "nobody asked yet"


def test_the_look_is_changed_while_it_is_shown(view: CalendarView) -> None:
    before = view.month.grab().toImage()
    view.set_look(DARK)
    assert view.month.look is DARK and view.year.months[0].look is DARK
    assert view.month.grab().toImage() != before


def test_the_head_says_less_where_it_is_narrow(view: CalendarView) -> None:
    view.resize(1100, 640)
    assert (view.ui.title.text(), view.ui.new_button.text()) == ("July 2025", "New event")
    one_line = view.ui.head.minimumHeight()
    view.resize(430, 300)
    assert (view.ui.title.text(), view.ui.new_button.text()) == ("Jul 2025", "")
    assert view.ui.new_button.accessibleName() == "New event"
    assert view.ui.head.minimumHeight() > one_line
    view.resize(1100, 640)
    assert view.ui.head.minimumHeight() == one_line


def test_the_week_may_begin_on_sunday(qtbot: QtBot, interface: InterfaceLanguage) -> None:
    made = CalendarView(LIGHT, name_of, first_weekday=6)
    qtbot.addWidget(made)
    made.show_events(EVENTS, TODAY, ROUNDS)
    assert made.month.days.headerData(0, Qt.Orientation.Horizontal) == "Sun"
    assert made.month.days.weeks[0][0] == date(2025, 6, 29)
    made.month.setFocus()
    press(made.month, Qt.Key.Key_Home)
    assert made.day == date(2025, 7, 6)
