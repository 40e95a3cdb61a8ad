"""What the page of contributions posts: shown first, then posted, refused where it cannot be right."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rcm_desktop.bootstrap import Opened
from rcm_desktop.windows.contributions.adjustment_dialog import AdjustmentDialog
from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
from rcm_desktop.windows.contributions.receipt_dialog import ReceiptDialog
from rcm_desktop.windows.contributions.taking_back_dialogs import DesignationDialog, ReversalDialog
from tests.windows.contributions.looking import cell, dialog, lines, row, stand_on


def test_a_likely_duplicate_is_told_before_it_is_posted(page: ContributionsPage, opened: Opened) -> None:
    stand_on(page, "CR")
    page.commands.actions["receipt"].trigger()
    asked = dialog()
    assert isinstance(asked, ReceiptDialog)
    ui = asked.ui
    assert ui.country.text() == "Costa Rica"
    for field, words in ((ui.amount, "5,000"), (ui.reference, "CR-0311"), (ui.day, "2025-03-11")):
        field.setText(words)
    asked.go_on()
    assert ui.effect.text().startswith("! Posting ")
    QTest.keyClicks(ui.reference, "b")
    assert "Enter again posts it" in ui.effect.text(), "what was shown holds no more"
    asked.reject()
    assert len(lines(page)) == 7


def test_a_day_that_lies_ahead_is_told_before_it_is_posted(page: ContributionsPage) -> None:
    stand_on(page, "CR")
    page.commands.actions["receipt"].trigger()
    asked = dialog()
    assert isinstance(asked, ReceiptDialog)
    asked.ui.amount.setText("5,001")
    asked.go_on()
    assert not asked.ui.effect.text().startswith("!"), "today is no day ahead"
    asked.forget()
    asked.ui.day.setText("2925-03-11")
    asked.go_on()
    assert asked.ui.effect.text().startswith("! 2925-03-11 lies ahead")
    asked.reject()


def test_the_country_of_a_receipt_is_in_hand_afterwards(page: ContributionsPage) -> None:
    stand_on(page, "BZ")
    page.commands.actions["receipt"].trigger()
    asked = dialog()
    assert isinstance(asked, ReceiptDialog)
    asked.ui.country.set_code("CR")
    asked.ui.amount.setText("5,001")
    asked.go_on()
    asked.go_on()
    assert page.country == "CR"
    assert page.balances.code == "CR"
    page.movements.read()
    assert page.ui.movements_head.text().startswith("Costa Rica")


def test_charge_currency_and_designation(page: ContributionsPage, opened: Opened) -> None:
    stand_on(page, "NI")
    page.commands.actions["receipt"].trigger()
    asked = dialog()
    assert isinstance(asked, ReceiptDialog)
    ui = asked.ui
    ui.more_button.click()
    for field, words in ((ui.paid, "5,000"), (ui.paid_currency, "cad"), (ui.rate, "0.8"), (ui.charge, "15")):
        QTest.keyClicks(field, words)
    model = ui.designated.model()
    assert model.setData(model.index(0, 2), "1,000")
    assert not model.setData(model.index(1, 2), "much")
    asked.go_on()
    assert ui.amount.text() == "4,000.00", "proposed from the other currency"
    assert ui.difference.text() == "At the rate: 4,000.00 USD; difference: 15.00"
    assert "Nicaragua, USD 4,015.00: pays 2024: 3,015.00; 2025: 1,000.00." in ui.effect.text()
    asked.go_on()
    page.ui.as_at.show_day(date.today())
    page.reload()
    stand_on(page, "NI")
    assert lines(page)[0][3] == "(4,015.00)"
    assert "designated to 2025: 1,000.00" in str(
        page.movements.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    )


@pytest.mark.parametrize(
    ("field", "words", "told"),
    [
        ("country", "c", "may be Canada, Costa Rica: write a letter more"),
        ("country", "France", "no country of the conference"),
        ("amount", "a lot", "is not an amount"),
        ("amount", "0", "above zero"),
        ("day", "soon", "is not a day"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_posted(
    page: ContributionsPage, opened: Opened, field: str, words: str, told: str
) -> None:
    page.work.record_receipt("BZ", "USD")
    asked = dialog()
    assert isinstance(asked, ReceiptDialog)
    asked.ui.amount.setText("10")
    getattr(asked.ui, field).setText(words)
    asked.go_on()
    assert told in asked.ui.effect.text()
    assert not asked.is_checked
    asked.reject()


def test_reversing_shows_its_effect_then_strikes_the_movement(page: ContributionsPage) -> None:
    stand_on(page, "HN")
    page.ui.movements.setCurrentIndex(page.movements.model.index(1, 0))
    assert page.movements.current is not None and page.movements.current.kind == "receipt"
    page.commands.refresh()
    page.commands.actions["reverse"].trigger()
    asked = dialog()
    assert isinstance(asked, ReversalDialog)
    asked.go_on()
    assert "why" in asked.ui.effect.text()
    asked.ui.reason.setText("Booked twice")
    asked.ui.day.setText("2025-05-01")
    asked.go_on()
    assert "Balance 8,000.00 → 30,800.00 USD" in asked.ui.effect.text()
    asked.go_on()
    stand_on(page, "HN")
    words = [line[1] for line in lines(page)]
    assert words[0].startswith("Reversal №") and "Receipt (reversed)" in words
    assert row(page, "HN")[6] == "30,800.00"
    page.ui.movements.setCurrentIndex(page.movements.model.index(words.index("Receipt (reversed)"), 0))
    page.commands.refresh()
    assert not page.commands.actions["reverse"].isEnabled()


def test_designating_anew(page: ContributionsPage) -> None:
    page.ui.as_at.show_day(date.today())
    page.reload()
    stand_on(page, "BZ")
    page.ui.movements.setCurrentIndex(
        page.movements.model.index(
            next(at for at, each in enumerate(lines(page)) if each[2] == "TR 2023-131"), 0
        )
    )
    page.commands.refresh()
    page.commands.actions["designate"].trigger()
    asked = dialog()
    assert isinstance(asked, DesignationDialog)
    model = asked.ui.designated.model()
    asked.ui.reason.setText("As the ministry wrote")
    asked.go_on()
    assert asked.ui.effect.text() == "It is designated like this already."
    assert model.setData(model.index(0, 2), "2,600")
    asked.go_on()
    assert "2023: (2,600.00); 2025: 2,600.00" in asked.ui.effect.text()
    asked.go_on()
    period = next(each.id for each in page.model.columns if each.head == "2023")
    assert cell(page, "BZ", period).words == "3,800.00"


def test_a_write_off_needs_its_decision(page: ContributionsPage) -> None:
    stand_on(page, "BZ")
    page.commands.actions["write_off"].trigger()
    asked = dialog()
    assert isinstance(asked, AdjustmentDialog)
    ui = asked.ui
    ui.period.setCurrentText("2023")
    ui.amount.setText("1,200")
    asked.go_on()
    assert "needs the decision" in ui.effect.text()
    ui.decision.words.setText("RCGM 2025, 4.")
    asked.go_on()
    assert "2023: outstanding 1,200.00 → 0" in ui.effect.text()
    asked.go_on()
    page.ui.as_at.show_day(date.today())
    page.reload()
    stand_on(page, "BZ")
    assert lines(page)[0][1:3] == ["Write-off 2023", "RCGM 2025, 4."]


def test_credit_and_opening_balance(page: ContributionsPage, opened: Opened) -> None:
    for name, side, balance in (("credit", 0, "4,000.00 → 3,900.00"), ("opening", 0, "3,900.00 → 4,000.00"),
                                ("opening", 1, "4,000.00 → 3,900.00")):  # fmt: skip
        stand_on(page, "CR")
        page.commands.actions[name].trigger()
        asked = dialog()
        assert isinstance(asked, AdjustmentDialog)
        asked.ui.side.setCurrentIndex(side)
        asked.ui.amount.setText("100")
        asked.go_on()
        assert balance.replace("4,000", "5,000").replace("3,900", "4,900") in asked.ui.effect.text()
        asked.go_on()
    assert opened.contributions.position(date.max).account("CR", "USD").balance == 4_900_00
