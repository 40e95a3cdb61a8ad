"""Reports of what is due, by hand: three currencies, a period of nineteen months, every kind of posting."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random

from rcm_desktop.domain.contributions.dues import DuesReport, Names, dues_report
from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.ledger import Ledger
from rcm_desktop.domain.contributions.periods import Decision, Period
from rcm_desktop.domain.contributions.postings import (
    Assessment,
    Credit,
    Foreign,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.money import Money

AS_AT = date(2025, 5, 15)
NAMES: Names = {
    Language.EN: {"BZ": "Belize", "CA": "Canada", "CR": "Costa Rica", "DO": "Dominican Republic"},
    Language.ES: {"BZ": "Belice", "CA": "Canadá", "CR": "Costa Rica", "DO": "República Dominicana"},
}
_RECORDED = datetime(2025, 5, 14, 10, 12, tzinfo=UTC)


def period(name: str, start: date, end: date, due: date | None = None, currency: str = "USD") -> Period:
    shares = (("BZ", Decimal(10)), ("CA", Decimal(50)), ("CR", Decimal(20)), ("DO", Decimal(20)))
    return Period(f"p{name}", name, start, end, due or start, currency, 100_000_00, shares)


PERIODS = (
    period("2003-06 – 2004-12", date(2003, 6, 1), date(2004, 12, 31)),
    *(period(str(year), date(year, 1, 1), date(year, 12, 31)) for year in range(2018, 2025)),
    period("2025", date(2025, 1, 1), date(2025, 12, 31), date(2025, 6, 30)),
    period("2026", date(2026, 1, 1), date(2026, 12, 31)),
)
CANADIAN = period("CAD 2025", date(2025, 1, 1), date(2025, 12, 31), currency="CAD")
YEN = period("JPY 2025", date(2025, 4, 1), date(2026, 3, 31), currency="JPY")


class Postings:
    """Postings one after the other, numbered as they are added."""

    def __init__(self) -> None:
        self.made: list[Posting] = []

    def head(self, country: str, value: date, currency: str = "USD", **further: str) -> dict[str, object]:
        number = len(self.made) + 1
        recorded = _RECORDED + timedelta(seconds=number)
        return {
            "id": f"n{number}", "number": number, "country": country, "currency": currency, "value": value,
            "recorded": recorded, "who": "Ana", **further,
        }  # fmt: skip

    def add(self, posting: Posting) -> Posting:
        self.made.append(posting)
        return posting


def full_report(
    *, note: str = "", follow_up: str = "", as_at: date = AS_AT, currencies: int = 2
) -> DuesReport:
    """Every kind of posting; ``note`` is that of a receipt, ``follow_up`` the words of an entry."""
    made = Postings()
    periods = (*PERIODS, CANADIAN, YEN)[: len(PERIODS) + currencies - 1]
    for each in periods:
        for share in each.shares():
            made.add(
                Assessment(
                    **made.head(share.country, each.start, each.currency, reference="RCGM"),  # type: ignore[arg-type]
                    period=each.id, owed=share.amount,
                )
            )  # fmt: skip
    for country, day, amount in (("CA", date(2024, 3, 1), 430_000_00), ("CR", date(2023, 2, 1), 61_234_56)):
        made.add(Receipt(**made.head(country, day, reference="TR 1", note=note), net=amount))  # type: ignore[arg-type]
    wrong = made.add(Receipt(**made.head("BZ", date(2025, 1, 9)), net=9_99))  # type: ignore[arg-type]
    made.add(Reversal(**made.head("BZ", date(2025, 1, 10), note="another country's"), target=wrong.id))  # type: ignore[arg-type]
    made.add(
        Receipt(
            **made.head("DO", date(2025, 2, 1), reference="TR 2"),  # type: ignore[arg-type]
            net=7_000_00, charge=25_50, designated=(("p2024", 5_000_00), ("p2026", 100_00)),
            foreign=Foreign(Money(400_000_00, "DOP"), Decimal("0.0175")),
        )
    )  # fmt: skip
    made.add(Credit(**made.head("BZ", date(2025, 2, 3)), given=1_500_10, decision=Decision("VM 2024, 7")))  # type: ignore[arg-type]
    made.add(Credit(**made.head("CA", date(2025, 2, 3)), given=600_000_00))  # type: ignore[arg-type]
    made.add(
        WriteOff(
            **made.head("BZ", date(2025, 3, 1)),  # type: ignore[arg-type]
            period=PERIODS[0].id, given_up=2_500_01, decision=Decision("RCGM 2024, 4"),
        )
    )  # fmt: skip
    made.add(Receipt(**made.head("CR", date(2025, 6, 1)), net=1_00))  # type: ignore[arg-type]
    log = (
        FollowUp(
            "f1", "BZ", date(2025, 5, 2), FollowUpKind.LETTER, follow_up or "Second reminder",
            action="Call", action_day=date(2025, 5, 10),
        ),
        FollowUp(
            "f2", "CR", date(2025, 5, 3), FollowUpKind.PROMISE, "In June", 500_000, "USD", date(2025, 6, 30),
        ),
        FollowUp("f3", "CR", date(2025, 5, 20), FollowUpKind.CALL, "Later than the day"),
    )  # fmt: skip
    return dues_report(made.made, periods, log, NAMES, as_at)


def random_report(draw: Random, ledger: Ledger) -> DuesReport:
    """The report of a ledger from a random history, as at a random one of its days."""
    days = [each.value for each in ledger.postings]
    as_at = draw.choice(days) if days else AS_AT
    return dues_report(ledger.postings, ledger.periods, (), NAMES, as_at)
