"""What may not be posted, and why."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from rcm_desktop.domain.contributions.ledger import (
    AlreadyReversed,
    AmountNotPositive,
    BeforeItsPosting,
    DesignatedTooMuch,
    Ledger,
    MoreThanOwed,
    NotReversible,
    OtherCurrency,
    PeriodUnknown,
    PostingUnknown,
    WithoutDecision,
    WithoutReason,
    WrittenOffAgainst,
)
from rcm_desktop.domain.contributions.periods import NO_DECISION, Decision, Period
from rcm_desktop.domain.contributions.postings import (
    Assessment,
    Credit,
    Foreign,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import Money

NOW = datetime(2025, 1, 1, tzinfo=UTC)
YEAR = Period("y", "2025", date(2025, 1, 1), date(2025, 12, 31), date(2025, 1, 1), "USD")
EURO = replace(YEAR, id="e", name="2025 in euro", currency="EUR")
ASKED = Assessment(
    id="a", country="PA", currency="USD", value=YEAR.start, recorded=NOW, number=1, period="y", owed=1000
)
CAME = Receipt(id="r", country="PA", currency="USD", value=date(2025, 3, 1), recorded=NOW, number=2, net=400)
GIVEN_UP = WriteOff(
    id="w",
    country="PA",
    currency="USD",
    value=date(2025, 6, 1),
    recorded=NOW,
    number=3,
    period="y",
    given_up=600,
    decision=Decision("conclusion 5 of a meeting"),
)
BACK = Reversal(
    id="x",
    country="PA",
    currency="USD",
    value=date(2025, 7, 1),
    recorded=NOW,
    number=4,
    target="r",
    note="sent back by the bank",
)


def _ledger(*postings: Posting) -> Ledger:
    ledger = Ledger((YEAR, EURO))
    for each in postings:
        ledger = ledger.posted(each)
    return ledger


@pytest.mark.parametrize(
    ("postings", "refused", "condition"),
    [
        ((), replace(ASKED, owed=0), AmountNotPositive),
        ((), replace(CAME, net=-5), AmountNotPositive),
        ((), replace(CAME, net=10, charge=-4), AmountNotPositive),
        ((), replace(ASKED, period="nowhere"), PeriodUnknown),
        ((), replace(ASKED, period="e"), OtherCurrency),
        ((), replace(CAME, designated=(("nowhere", 1),)), PeriodUnknown),
        ((), replace(CAME, designated=(("y", 401),)), DesignatedTooMuch),
        ((ASKED,), replace(GIVEN_UP, decision=NO_DECISION), WithoutDecision),
        ((ASKED, CAME), replace(GIVEN_UP, given_up=601), MoreThanOwed),
        ((ASKED,), replace(GIVEN_UP, value=date(2024, 12, 31)), MoreThanOwed),
        ((CAME,), replace(BACK, target="nothing"), PostingUnknown),
        ((CAME,), replace(BACK, country="MX"), PostingUnknown),
        ((CAME,), replace(BACK, currency="EUR"), PostingUnknown),
        ((CAME,), replace(BACK, note="  "), WithoutReason),
        ((CAME,), replace(BACK, value=date(2025, 2, 28)), BeforeItsPosting),
        ((CAME, BACK), replace(BACK, id="x2"), AlreadyReversed),
        ((CAME, BACK), replace(BACK, id="x2", target="x"), NotReversible),
        ((ASKED, CAME, GIVEN_UP), replace(BACK, target="a"), WrittenOffAgainst),
    ],
)
def test_it_is_refused(postings: tuple[Posting, ...], refused: Posting, condition: type[Condition]) -> None:
    ledger = _ledger(*postings)
    with pytest.raises(condition):
        ledger.posted(refused)


def test_a_credit_after_a_write_off_stays_in_the_countrys_favour() -> None:
    later = Credit(
        id="c", country="PA", currency="USD", value=date(2025, 9, 1), recorded=NOW, given=500, period="y"
    )
    account = _ledger(ASKED, GIVEN_UP, later).position(date(2025, 12, 31)).account("PA", "USD")
    cell = account.cell("y")
    assert (cell.written_off, cell.credited, cell.outstanding, account.credit_left) == (600, 400, 0, 100)


def test_a_debt_is_not_given_up_where_it_was_not_asked_for_a_while() -> None:
    """Asked in January, taken back in June, asked again in September: in July nothing was owed."""
    taken_back = replace(BACK, target="a", value=date(2025, 6, 15))
    again = replace(ASKED, id="a2", value=date(2025, 9, 1))
    with pytest.raises(MoreThanOwed):
        _ledger(ASKED, taken_back, again).posted(GIVEN_UP)


def test_all_five_kinds_stand_together() -> None:
    account = _ledger(ASKED, CAME, GIVEN_UP, BACK).position(date(2025, 12, 31)).account("PA", "USD")
    cell = account.cell("y")
    assert (cell.assessed, cell.allocated, cell.written_off, cell.outstanding) == (1000, 0, 600, 400)


@pytest.mark.parametrize(("country_bears", "credited"), [(False, 400), (True, 385)])
def test_a_bank_charge_is_the_secretariats_unless_said_otherwise(country_bears: bool, credited: int) -> None:
    receipt = replace(CAME, net=385, charge=15, country_bears=country_bears)
    account = _ledger(ASKED, receipt).position(date(2025, 4, 1)).account("PA", "USD")
    assert account.received == credited


def test_a_receipt_in_another_currency_shows_what_the_rate_did_not_explain() -> None:
    """The rate says 730.00 for a thousand; 725.40 came, of which the bank kept 3.00."""
    foreign = Foreign(Money(100_000, "CAD"), Decimal("0.73"))
    receipt = replace(CAME, net=72_240, charge=300, foreign=foreign)
    assert receipt.credited == 72_540
    assert receipt.difference == -460
