"""Periods: proposed, written, asked for, and kept once they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rcm_desktop.domain.contributions.periods import Decision, Period
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.windows.contributions.periods_dialog import PeriodsDialog, next_period
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.wording import Wording
from tests.windows.contributions.memory_ledger import NEW, OLD, contributions

TODAY = date(2025, 5, 15)
DECIDED = Decision("RCGM 2024, 3.", "m", "n")


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[None]:
    language = InterfaceLanguage(Language.EN, qapp)
    yield
    language.switch(Language.EN)


def dialog(qtbot: QtBot, service: Contributions) -> PeriodsDialog:
    wording = Wording.load(Language.EN)

    def sentence(condition: Condition) -> str:
        return wording.sentence(condition)

    made = PeriodsDialog(service, sentence, lambda: DECIDED, today=TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def scale(shown: PeriodsDialog, **shares: str) -> None:
    model = shown.scale.model
    by_name = {NAMES[code]: share for code, share in shares.items()}
    for at in range(model.rowCount()):
        assert model.setData(model.index(at, 1), by_name.get(str(model.index(at, 0).data()), ""))


NAMES = {"BZ": "Belize", "CA": "Canada", "MX": "Mexico"}


def results(shown: PeriodsDialog) -> dict[str, tuple[str, str]]:
    model = shown.scale.model
    rows = range(model.rowCount())
    cells = {
        str(model.index(at, 0).data()): (model.index(at, 2).data(), model.index(at, 3).data()) for at in rows
    }
    return {name: (str(amount), str(note)) for name, (amount, note) in cells.items() if amount != "–"}


@pytest.mark.parametrize(
    ("start", "end", "next_start", "next_end"),
    [
        (date(2024, 1, 1), date(2024, 12, 31), date(2025, 1, 1), date(2025, 12, 31)),
        (date(2003, 6, 1), date(2004, 12, 31), date(2005, 1, 1), date(2006, 7, 31)),
        (date(2024, 2, 1), date(2024, 2, 29), date(2024, 3, 1), date(2024, 3, 31)),
        (date(2024, 1, 15), date(2024, 1, 24), date(2024, 1, 25), date(2024, 2, 3)),
    ],
)
def test_the_next_period_is_as_long_as_the_last(
    start: date, end: date, next_start: date, next_end: date
) -> None:
    last = replace(OLD, start=start, end=end, due=start)
    found = next_period(last, TODAY)
    assert (found.start, found.end, found.due) == (next_start, next_end, next_start)
    assert (found.percents, found.currency, found.budget) == (OLD.percents, OLD.currency, OLD.budget)
    assert found.id != OLD.id and not found.name and not found.approved


def test_the_first_period_is_this_year() -> None:
    found = next_period(None, TODAY)
    assert (found.start, found.end) == (date(2025, 1, 1), date(2025, 12, 31))
    assert not found.percents and not found.budget, "no scale and no amount comes with the program"


def test_a_new_period_is_proposed_saved_and_asked_for(qtbot: QtBot) -> None:
    service = contributions(OLD, NEW)
    shown = dialog(qtbot, service)
    told: list[object] = []
    shown.changed.connect(lambda: told.append("changed"))
    shown.ui.new_button.click()
    assert (shown.ui.start.text(), shown.ui.name.text()) == ("2026-01-01", "2026")
    shown.ui.approved.button.click()
    shown.ask()
    assert "asks 2 countries for USD 200.01 in all" in shown.ui.problem.text()
    made = service.periods()[-1]
    assert made.name == "2026" and made.approved == DECIDED
    assert service.position(date.max).total("USD").cell(made.id).assessed == 0
    QTest.keyClick(shown.ui.ask_button, Qt.Key.Key_Return)
    assert service.position(date.max).total("USD").cell(made.id).assessed == 200_01
    assert told and not shown.ui.ask_button.isEnabled()


def test_a_change_after_the_effect_was_shown_asks_anew(qtbot: QtBot) -> None:
    service = contributions()
    service.put_period(OLD)
    shown = dialog(qtbot, service)
    shown.ask()
    QTest.keyClick(shown.ui.name, Qt.Key.Key_X)
    shown.ask()
    assert service.position(date.max).total("USD").cell("old").assessed == 0


def test_what_rounding_leaves_is_shown_with_whom_it_goes_to(qtbot: QtBot) -> None:
    shown = dialog(qtbot, contributions())
    shown.ui.budget.setText("0.10")
    scale(shown, BZ="25", CA="25", MX="50")
    assert results(shown) == {
        "Belize": ("0.03", "BZ: rounded up, one unit more"),
        "Canada": ("0.02", ""),
        "Mexico": ("0.05", ""),
    }
    assert "of equal ones the first country code" in shown.ui.sum.text()
    scale(shown, BZ="25", CA="25", MX="49.5")
    assert shown.ui.sum.text() == "! Sum 99.5 %: 0.5 % are missing."
    assert not shown.save() and "exactly 100" in shown.ui.problem.text()


def test_a_scale_in_amounts(qtbot: QtBot) -> None:
    service = contributions()
    shown = dialog(qtbot, service)
    shown.ui.kind.setCurrentIndex(1)
    shown.ui.kind.activated.emit(1)
    scale(shown, BZ="1,000", MX="2,500.50")
    assert shown.ui.sum.text() == "Sum 3,500.50 USD, budget 3,500.50 USD", "the budget is what they make"
    assert shown.save()
    (made,) = service.periods()
    assert made.amounts == (("BZ", 1_000_00), ("MX", 2_500_50)) and made.budget == 3_500_50
    shown.ui.budget.setText("3,500")
    assert not shown.save() and "add up to" in shown.ui.problem.text()


def test_days_lead_name_and_due_day_until_they_are_written(qtbot: QtBot) -> None:
    shown = dialog(qtbot, contributions())
    ui = shown.ui
    ui.start.setText("2003-06-01")
    ui.end.setText("2004-12-31")
    ui.end.editingFinished.emit()
    assert (ui.due.text(), ui.name.text()) == ("2003-06-01", "2003-06 – 2004-12")
    ui.end.setText("2002-12-31")
    assert not shown.save() and "before it begins" in ui.problem.text()


def test_what_is_asked_for_keeps_its_terms_and_may_be_renamed(qtbot: QtBot) -> None:
    service = contributions(OLD)
    shown = dialog(qtbot, service)
    ui = shown.ui
    assert ui.budget.isReadOnly() and not ui.kind.isEnabled() and not ui.remove_button.isEnabled()
    assert not shown.scale.model.flags(shown.scale.model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    ui.name.setText("Year 2024")
    assert shown.save()
    assert service.periods()[0] == replace(OLD, name="Year 2024")


def test_leaving_a_period_stores_what_was_written(qtbot: QtBot) -> None:
    service = contributions()
    for each in (OLD, NEW):
        service.put_period(each)
    shown = dialog(qtbot, service)
    shown.ui.name.setText("The year 2025")
    shown.ui.periods.setCurrentIndex(shown.ui.periods.model().index(1, 0))
    assert [each.name for each in service.periods()] == ["2024", "The year 2025"]
    assert shown.ui.name.text() == "2024"
    shown.ui.budget.setText("much")
    shown.reject()
    assert shown.isVisible(), "what cannot be stored stays in its field"


def test_a_period_without_postings_is_removed(qtbot: QtBot) -> None:
    service = contributions()
    service.put_period(Period("a", "A", *(date(2025, 1, 1),) * 3, "USD", 0, (("CA", Decimal(100)),)))
    shown = dialog(qtbot, service)
    shown.ui.remove_button.click()
    assert service.periods() == []
    assert shown.ui.start.text() == "2025-01-01", "the first one is offered again"
