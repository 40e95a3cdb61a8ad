"""The last movements of an account, read without the account in whole, agree with all of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.contributions.ledger import Movement
from rcm_desktop.domain.contributions.postings import Reversal

LATE = date(2025, 12, 31)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory, sample: bytes) -> Iterator[Opened]:
    path: Path = tmp_path_factory.mktemp("movements") / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        service = opened.contributions
        target = next(
            each.posting for each in service.movements("CR", "USD") if each.posting.value.year == 2023
        )
        service.reverse(target.id, date(2025, 4, 1), "Wrong country")
        yield opened


def all_movements(opened: Opened, country: str) -> list[Movement]:
    return list(reversed(opened.contributions.movements(country, "USD")))


@pytest.mark.parametrize("country", ["CR", "CA", "BZ"])
@pytest.mark.parametrize("most", [1, 3, 200])
def test_the_latest_are_those_of_the_whole_account(opened: Opened, country: str, most: int) -> None:
    whole = all_movements(opened, country)
    latest = opened.contributions.latest_movements(country, "USD", LATE, most=most)
    assert list(latest.movements) == whole[:most]
    assert latest.is_whole == (most > len(whole))


def test_a_reversal_finds_a_target_that_is_not_among_them(opened: Opened) -> None:
    latest = opened.contributions.latest_movements("CR", "USD", LATE, most=1)
    (only,) = latest.movements
    assert isinstance(only.posting, Reversal)
    assert latest.reversed_ == {only.posting.target}


def test_up_to_a_day_and_as_known_then(opened: Opened) -> None:
    service = opened.contributions
    on_a_day = service.latest_movements("CR", "USD", date(2023, 6, 30))
    assert [each for each in all_movements(opened, "CR") if each.posting.value <= date(2023, 6, 30)] == list(
        on_a_day.movements
    )
    before = service.latest_movements("CR", "USD", LATE, datetime.now(UTC) - timedelta(days=1))
    assert before.movements == ()


def test_a_preview_of_what_is_taken_back_is_what_reversing_does(opened: Opened) -> None:
    service = opened.contributions
    receipt = next(each.posting for each in all_movements(opened, "HN") if each.change < 0)
    day = date(2025, 5, 1)
    reversal = Reversal(
        id="r",
        country="HN",
        currency="USD",
        value=day,
        recorded=datetime.now(UTC),
        target=receipt.id,
        note="No",
    )
    preview = service.preview(reversal)
    assert preview.after.balance - preview.before.balance == receipt.amount
    service.reverse(receipt.id, day, "No")
    assert service.position(date.today()).account("HN", "USD") == preview.after
