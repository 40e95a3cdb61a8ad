"""Invented statements of contributions for the tests of papers."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.status import StatementOfContributions, StatusLine
from rcm_desktop.domain.country_names import CountryNames

KNOWN = datetime(2025, 5, 16, 10, 5, tzinfo=timezone(timedelta(hours=-6)))


def years(first: int, last: int) -> tuple[Period, ...]:
    return tuple(
        Period(str(each), str(each), date(each, 1, 1), date(each, 12, 31), date(each, 1, 1), "USD")
        for each in range(first, last + 1)
    )


STATEMENT = StatementOfContributions(
    "USD",
    date(2025, 1, 1),
    date(2025, 5, 15),
    KNOWN,
    years(2023, 2024),
    (
        StatusLine("BZ", 2_000_00, 0, 1_000_00, 0, 0, 1_000_00, 1_000_00, 1_000_00, 0, (400_00, 600_00)),
        StatusLine("CA", 8_000_00, 0, 9_000_00, 17_500_00, 0, 0, 0, 0, 500_00, (0, 0)),
        StatusLine("DO", 2_000_00, 0, 2_500_00, 1_500_00, 200_00, 0, 2_500_00, 300_00, 0, (0, 300_00)),
        StatusLine("US", 0, 3_000_00, 3_000_00, -10_00, 10_00, 0, 0, 0, 0, (0, 0)),
    ),
    CountryNames.shipped(),
)
