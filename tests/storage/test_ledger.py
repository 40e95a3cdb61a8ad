"""The ledger in a file: the same positions as the value has, and nothing that changes what is posted."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind, standing_of
from rcm_desktop.domain.contributions.ledger import AlreadyReversed, Ledger
from rcm_desktop.domain.contributions.periods import (
    Decision,
    Period,
    PeriodInUse,
    PeriodNameTaken,
)
from rcm_desktop.domain.contributions.postings import Assessment, Foreign, Posting, Receipt, Reversal
from rcm_desktop.domain.money import Money
from rcm_desktop.storage.driver import Mode, connect
from rcm_desktop.storage.health import check, check_library
from rcm_desktop.storage.ledger import LedgerRows
from rcm_desktop.storage.ledger_months import make_months
from rcm_desktop.storage.library import Library
from tests.domain.contributions.histories import FIRST, random_ledger

YEAR = Period(
    "y",
    "2025",
    date(2025, 1, 1),
    date(2025, 12, 31),
    date(2025, 2, 1),
    "USD",
    100_000,
    (("MX", Decimal("62.5")), ("PA", Decimal("37.5"))),
    approved=Decision("recommendation 1", "meeting", "node"),
)
ASKED = Assessment(
    id="a", country="PA", currency="USD", value=YEAR.start, recorded=FIRST, period="y", owed=37_500
)
CAME = Receipt(
    id="r",
    country="PA",
    currency="USD",
    value=date(2025, 3, 1),
    recorded=FIRST,
    who="ana",
    reference="=TRANSFER 7",
    note="first half",
    net=9_700,
    charge=300,
    foreign=Foreign(Money(13_700, "CAD"), Decimal("0.73")),
    designated=(("y", 4_000),),
)
BACK = Reversal(
    id="b", country="PA", currency="USD", value=date(2025, 4, 1), recorded=FIRST, target="r", note="twice"
)


def fill(library: Library, ledger: Ledger) -> None:
    def work(rows: LedgerRows) -> None:
        for period in ledger.periods:
            rows.put_period(period)
        for posting in ledger.postings:
            rows.post(posting)

    library.write(lambda connection: work(LedgerRows(connection)))


def post(library: Library, *postings: Posting) -> None:
    fill(library, Ledger((YEAR,), postings))


def _post_asked(connection: Connection) -> None:
    LedgerRows(connection).post(ASKED)


@pytest.mark.parametrize("seed", range(12))
def test_the_file_has_the_positions_of_the_value(library: Library, seed: int) -> None:
    ledger = random_ledger(seed, steps=40)
    fill(library, ledger)
    with library.reading() as connection:
        rows = LedgerRows(connection)
        assert rows.postings() == list(ledger.postings)
        for day in {each.value for each in ledger.postings}:
            for known in (None, FIRST + timedelta(days=12)):
                assert rows.position(day, known) == ledger.position(day, known)
            for here in (("BZ", "USD"), ("MX", "CAD")):
                assert rows.account(*here, day) == ledger.account(*here, day)
    assert check_library(library).is_well


def _execute(words: str, connection: Connection) -> None:
    connection.execute(text(words))


def test_a_month_that_differs_from_its_lines_is_found_and_made_anew(library: Library) -> None:
    post(library, ASKED, CAME, BACK)
    assert check_library(library).is_well
    for wrong in ("UPDATE posting_month SET amount = 1 WHERE month = '2025-03'", "DELETE FROM posting_month"):
        library.write(partial(_execute, wrong))
        found = [each for each in check_library(library).findings if not each.is_well]
        assert [(each.code, each.detail[:4]) for each in found] == [("ledger_months", "2025")]
        library.write(make_months)
        assert check_library(library).is_well


def test_what_is_open_and_what_was_last_says_where_the_talk_is(library: Library) -> None:
    chance = random.Random(3)
    log = [
        FollowUp(
            f"{number}",
            chance.choice(("MX", "PA", "SV")),
            FIRST.date() + timedelta(days=chance.randrange(60)),
            chance.choice(list(FollowUpKind)),
            action=chance.choice(("", "", "call")),
            promised_for=chance.choice((None, None, FIRST.date())),
            is_done=chance.random() < 0.7,
        )
        for number in range(80)
    ]
    library.write(lambda connection: LedgerRows(connection).put_follow_ups(log))
    with library.reading() as connection:
        rows = LedgerRows(connection)
        for days in (-1, 0, 20, 90):
            day = FIRST.date() + timedelta(days=days)
            found = rows.current_follow_ups(day)
            assert len(found) < 60
            for country in ("MX", "PA", "SV"):
                wanted = standing_of([each for each in log if each.country == country], day)
                assert standing_of([each for each in found if each.country == country], day) == wanted


def test_what_is_posted_comes_back_as_it_was(library: Library) -> None:
    post(library, ASKED, CAME, BACK)
    with library.reading() as connection:
        rows = LedgerRows(connection)
        found = [replace(each, number=0, recorded=FIRST) for each in rows.postings("PA")]
        assert found == [ASKED, CAME, BACK]
        assert rows.periods() == [YEAR]
        assert [each.id for each in rows.receipts_on("PA", "USD", CAME.value)] == ["r"]
        assert not rows.standing_receipts("PA", "USD", [CAME.value])


def test_receipts_that_stand_are_found_by_their_days(library: Library) -> None:
    later = [
        replace(CAME, id=f"{number}", value=CAME.value + timedelta(days=number)) for number in range(1, 700)
    ]
    post(library, ASKED, CAME, BACK, *later)
    days = [CAME.value + timedelta(days=number) for number in range(0, 900, 3)]
    with library.reading() as connection:
        found = LedgerRows(connection).standing_receipts("PA", "USD", days * 2)
    assert sorted(int(each.id) for each in found) == list(range(3, 700, 3))


def test_postings_are_counted_and_never_recorded_before_each_other(library: Library) -> None:
    """The clock of the computer may be set back between two postings."""
    post(library, ASKED, replace(CAME, recorded=FIRST - timedelta(days=400)), BACK)
    with library.reading() as connection:
        postings = LedgerRows(connection).postings()
    assert [each.number for each in postings] == [1, 2, 3]
    assert sorted({each.recorded for each in postings}) == [each.recorded for each in postings]


def test_a_moment_must_have_its_zone(library: Library) -> None:
    with pytest.raises(ValueError, match="zone"), library.reading() as connection:
        LedgerRows(connection).position(date(2025, 1, 1), datetime(2025, 1, 1))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE posting SET value = '2020-01-01' WHERE id = 'r'",
        "UPDATE posting SET note = 'another' WHERE id = 'r'",
        "DELETE FROM posting WHERE id = 'b'",
        "DELETE FROM posting",
        "UPDATE posting_line SET amount = 1",
        "DELETE FROM posting_line WHERE posting_id = 'b'",
        "INSERT OR REPLACE INTO posting SELECT * FROM posting WHERE id = 'a'",
        "REPLACE INTO posting_line SELECT * FROM posting_line WHERE posting_id = 'a'",
        "INSERT INTO posting_line SELECT posting_id, 9, country, currency, kind, period_id, amount, value, "
        "recorded FROM posting_line WHERE posting_id = 'a'",
        "INSERT INTO posting SELECT 'new', 9, kind, country, currency, value, recorded, who, reference, "
        "note, NULL, facts FROM posting WHERE id = 'a'",
        "UPDATE period SET budget = 1",
        "UPDATE period SET id = 'z'",
        "DELETE FROM period",
    ],
)
def test_the_database_itself_refuses_to_change_what_is_posted(library: Library, statement: str) -> None:
    post(library, ASKED, CAME, BACK)
    with library.reading() as connection:
        before = LedgerRows(connection).postings()
    with pytest.raises(IntegrityError, match=r"what is posted stays|FOREIGN KEY"):
        library.write(lambda connection: connection.execute(text(statement)))
    with library.reading() as connection:
        assert LedgerRows(connection).postings() == before


def test_a_refused_posting_leaves_nothing(library: Library) -> None:
    post(library, ASKED, CAME, BACK)
    with pytest.raises(AlreadyReversed):
        library.write(lambda connection: LedgerRows(connection).post(replace(BACK, id="again")))
    with library.reading() as connection:
        assert len(LedgerRows(connection).postings()) == 3


def test_a_period_keeps_its_terms_once_something_is_posted(library: Library) -> None:
    def put(period: Period) -> None:
        library.write(lambda connection: LedgerRows(connection).put_period(period))

    put(YEAR)
    put(replace(YEAR, due=date(2025, 3, 1)))
    library.write(_post_asked)
    with pytest.raises(PeriodInUse):
        put(replace(YEAR, budget=1, percents=()))
    with pytest.raises(PeriodInUse):
        library.write(lambda connection: LedgerRows(connection).remove_period("y"))
    put(replace(YEAR, name="Year 2025", due=date(2025, 3, 1)))
    with pytest.raises(PeriodNameTaken):
        put(replace(YEAR, id="other", name="Year 2025"))


def test_the_log_is_kept_and_put_right(library: Library) -> None:
    call = FollowUp(
        "f",
        "DO",
        date(2025, 5, 2),
        FollowUpKind.CALL,
        "spoke with the treasury",
        5_000,
        "USD",
        date(2025, 6, 30),
        "call again",
        date(2025, 5, 20),
        who="ana",
    )
    library.write(lambda connection: LedgerRows(connection).put_follow_ups([call]))
    done = replace(call, is_done=True)
    library.write(lambda connection: LedgerRows(connection).put_follow_ups([done]))
    with library.reading() as connection:
        rows = LedgerRows(connection)
        assert rows.follow_ups("DO") == rows.follow_ups() == [done]
    library.write(lambda connection: LedgerRows(connection).remove_follow_up("f"))
    with library.reading() as connection:
        assert LedgerRows(connection).follow_ups() == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("amount = amount - (place = 0)", {"ledger": "2", "ledger_months": "2025-03"}),
        ("amount = amount + 1 - 2 * place", {"ledger": "2", "ledger_months": "2025-03"}),
        ("recorded = '2019'", {"ledger": "2"}),
    ],
)
def test_a_check_finds_lines_that_differ_from_their_posting(
    library: Library, path: Path, change: str, found: dict[str, str]
) -> None:
    post(library, ASKED, CAME, BACK)
    library.close()
    connection = connect(path, Mode.BUILDING)
    connection.execute("PRAGMA foreign_keys = 0")
    (words,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'posting_line_kept'").fetchone()
    connection.execute("DROP TRIGGER posting_line_kept")
    connection.execute(f"UPDATE posting_line SET {change} WHERE posting_id = 'r'")
    connection.execute(words)
    connection.close()
    findings = {each.code: each.detail for each in check(path).findings if not each.is_well}
    assert findings == found
