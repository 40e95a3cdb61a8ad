"""Contributions over a real file: asked for, received, taken back, followed up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind, Standing
from rcm_desktop.domain.contributions.ledger import (
    AlreadyReversed,
    DesignatedTooMuch,
    MoreThanOwed,
    PostingUnknown,
    WithoutReason,
)
from rcm_desktop.domain.contributions.periods import Decision, Period, PeriodWithoutScale
from rcm_desktop.domain.contributions.postings import Kind
from rcm_desktop.services.contributions import AssessedBefore, Contributions
from rcm_desktop.services.sample_contributions import add_sample_contributions

TODAY = datetime(2025, 5, 15, 9, tzinfo=UTC)
SCALE = (("CA", Decimal("66.66")), ("MX", Decimal("33.34")))
OLD = Period("old", "2024", date(2024, 1, 1), date(2024, 12, 31), date(2024, 1, 1), "USD", 100_00, SCALE)
NEW = Period("new", "2025", date(2025, 1, 1), date(2025, 12, 31), date(2025, 1, 1), "USD", 200_01, SCALE)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def contributions(opened: Opened) -> Contributions:
    made = Contributions(opened.store, who="ana", now=lambda: TODAY)
    for period in (OLD, NEW):
        made.put_period(period)
        made.assess(period)
    return made


def outstanding(contributions: Contributions, country: str, day: date = date(2025, 5, 15)) -> list[int]:
    account = contributions.position(day).account(country, "USD")
    return [account.cell("old").outstanding, account.cell("new").outstanding, account.balance]


def test_a_period_is_asked_for_by_its_scale_once(contributions: Contributions) -> None:
    assert outstanding(contributions, "CA") == [66_66, 133_33, 199_99]
    assert outstanding(contributions, "MX") == [33_34, 66_68, 100_02]
    with pytest.raises(AssessedBefore):
        contributions.assess(OLD)
    bare = replace(OLD, id="bare", name="bare", percents=(), budget=0)
    contributions.put_period(bare)
    with pytest.raises(PeriodWithoutScale):
        contributions.assess(bare)


def test_what_was_asked_for_can_be_taken_back_and_asked_again(contributions: Contributions) -> None:
    for country in ("CA", "MX"):
        asked = [each.posting for each in contributions.movements(country, "USD")]
        wrong = next(each for each in asked if each.value == OLD.start)
        contributions.reverse(wrong.id, OLD.start, "the scale was another one")
    contributions.assess(OLD)
    assert outstanding(contributions, "CA") == [66_66, 133_33, 199_99]


def test_a_receipt_is_shown_before_it_is_posted_and_does_just_that(contributions: Contributions) -> None:
    receipt = contributions.receipt("CA", "USD", date(2025, 5, 2), 98_00, reference="TR 1")
    receipt = replace(receipt, charge=2_00, designated=(("new", 20_00),))
    shown = contributions.preview(receipt)
    assert [(each.period, each.amount, each.by_designation) for each in shown.pays] == [
        ("old", 66_66, False),
        ("new", 20_00, True),
        ("new", 13_34, False),
    ]
    assert outstanding(contributions, "CA")[2] == 199_99, "nothing is posted by looking"
    contributions.post([receipt])
    account = contributions.position(TODAY.date()).account("CA", "USD")
    assert account == shown.after
    assert [each.id for each in contributions.like([replace(receipt, id="typed again")])] == [receipt.id]
    assert not contributions.like([replace(receipt, reference="TR 2")])


def test_all_receipts_of_a_sheet_are_posted_or_none(contributions: Contributions) -> None:
    good = contributions.receipt("CA", "USD", date(2025, 5, 2), 10_00)
    bad = replace(contributions.receipt("MX", "USD", date(2025, 5, 2), 1), designated=(("old", 2),))
    with pytest.raises(DesignatedTooMuch):
        contributions.post([good, bad])
    assert outstanding(contributions, "CA")[2] == 199_99


def test_a_receipt_is_designated_anew_by_two_new_postings(contributions: Contributions) -> None:
    (came,) = contributions.post([contributions.receipt("CA", "USD", date(2025, 5, 2), 50_00)])
    contributions.designate(came.id, (("new", 50_00),), date(2025, 5, 10), "the country asked for it")
    assert outstanding(contributions, "CA", date(2025, 5, 9)) == [16_66, 133_33, 149_99]
    assert outstanding(contributions, "CA", date(2025, 5, 10)) == [66_66, 83_33, 149_99]
    kinds = [each.posting.kind for each in contributions.movements("CA", "USD")]
    assert kinds == [Kind.ASSESSMENT, Kind.ASSESSMENT, Kind.RECEIPT, Kind.REVERSAL, Kind.RECEIPT]


def test_a_designation_that_is_refused_leaves_the_receipt(contributions: Contributions) -> None:
    (came,) = contributions.post([contributions.receipt("CA", "USD", date(2025, 5, 2), 50_00)])
    with pytest.raises(DesignatedTooMuch):
        contributions.designate(came.id, (("new", 50_01),), date(2025, 5, 10), "the country asked for it")
    assert outstanding(contributions, "CA")[2] == 149_99
    contributions.reverse(came.id, date(2025, 5, 12), "sent back")
    with pytest.raises(AlreadyReversed):
        contributions.reverse(came.id, date(2025, 5, 12), "sent back")


def test_opening_balances_credits_and_write_offs(contributions: Contributions) -> None:
    contributions.owe("PA", OLD, 500_00, note="opening balance")
    contributions.credit("MX", "USD", date(2024, 1, 1), 40_00, note="opening balance")
    contributions.write_off("PA", OLD, date(2025, 3, 1), 100_00, Decision("conclusion 7"))
    assert outstanding(contributions, "PA") == [400_00, 0, 400_00]
    assert outstanding(contributions, "MX") == [0, 60_02, 60_02]
    with pytest.raises(MoreThanOwed):
        contributions.write_off("PA", OLD, date(2025, 3, 1), 400_01, Decision("conclusion 7"))
    with pytest.raises(PostingUnknown):
        contributions.reverse("nothing", date(2025, 3, 1), "a slip")
    with pytest.raises(WithoutReason):
        posting = contributions.movements("PA", "USD")[0].posting
        contributions.reverse(posting.id, date(2025, 3, 1), " ")


def test_a_position_as_known_then_stays(contributions: Contributions) -> None:
    day = date(2025, 1, 31)
    known = contributions.movements("CA", "USD")[-1].posting.recorded
    before = contributions.position(day, known)
    later = Contributions(contributions._store, now=lambda: datetime(2025, 6, 1, tzinfo=UTC))
    for number in range(100):
        later.post([later.receipt("CA", "USD", date(2025, 1, 10), 1 + number)])
    assert contributions.position(day, known) == before
    assert contributions.position(day) != before


def test_the_overview_has_what_is_promised_and_next(contributions: Contributions) -> None:
    promise = FollowUp(
        "f", "MX", date(2025, 5, 3), FollowUpKind.PROMISE, promised=1, promised_for=date(2025, 6, 1)
    )
    contributions.put_follow_up(promise)
    contributions.put_follow_up(replace(promise, words="by letter"))
    overview = contributions.overview(TODAY.date())
    assert overview.standings["MX"].promise == replace(promise, words="by letter", who="ana")
    assert not contributions.overview(date(2025, 5, 2)).standings["MX"].promise
    contributions.remove_follow_up("f")
    assert not contributions.follow_ups("MX")


def test_the_sample_owes_what_its_figures_say(opened: Opened) -> None:
    contributions = Contributions(opened.store)
    add_sample_contributions(contributions)
    total = contributions.position(date(2025, 5, 15)).total("USD")
    assert (total.total.assessed, total.received, total.unapplied) == (770_000_00, 703_800_00, 12_000_00)
    assert total.balance == 66_200_00


def test_a_country_without_an_entry_has_an_empty_standing(contributions: Contributions) -> None:
    assert contributions.overview(TODAY.date()).standings["PA"] == Standing()
