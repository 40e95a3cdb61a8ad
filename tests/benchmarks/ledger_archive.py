"""Ledgers of thirty years and eleven countries, with as many receipts as asked.

Made once and kept in the system's temporary folder; a run that posts works on a copy.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Table

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.postings import Assessment, Posting, Receipt
from rcm_desktop.storage import driver
from rcm_desktop.storage.file_format import SCHEMA
from rcm_desktop.storage.ledger import LedgerRows
from rcm_desktop.storage.ledger_encoding import line_rows, posting_row
from rcm_desktop.storage.ledger_tables import posting, posting_line
from rcm_desktop.storage.library import Library

RECEIPTS = 10_000
"""What thirty years and eleven countries come to, with payments in parts."""
COUNTRIES = ("BZ", "CA", "CR", "DO", "GT", "HN", "MX", "NI", "PA", "SV", "US")
FIRST_YEAR, YEARS = 1996, 30
LAST_DAY = date(FIRST_YEAR + YEARS - 1, 12, 31)
SHARE = 30_000_00
_MADE_AS = 1
"""Raise it when the ledgers are to be made differently."""
_RECEIPTS_AN_ENTRY = 5
_AT_ONCE = 50_000


def ledger_file(receipts: int) -> Path:
    """The kept file with so many receipts, made now if there is none. Not to be written to."""
    path = Path(tempfile.gettempdir()) / f"rcm-benchmark-ledger-{SCHEMA}-{_MADE_AS}-{receipts}.rcm"
    if not path.exists():
        part = path.with_name(f"part-{path.name}")
        part.unlink(missing_ok=True)
        with Library.create(part) as library:
            _fill(library, receipts)
        part.rename(path)
    return path


def ledger_copy(receipts: int, folder: Path) -> Path:
    """A copy of a kept file, in ``folder``, to be worked in."""
    return Path(shutil.copy(ledger_file(receipts), folder / "records.rcm"))


def period_of(year: int) -> Period:
    first, last = date(year, 1, 1), date(year, 12, 31)
    return Period(f"p{year}", str(year), first, last, first, "USD")


def _fill(library: Library, receipts: int) -> None:
    chance = random.Random(receipts)
    periods = [period_of(year) for year in range(FIRST_YEAR, FIRST_YEAR + YEARS)]
    library.write(lambda connection: _put(LedgerRows(connection), periods))
    postings = enumerate(_postings(chance, receipts), start=1)
    while part := list(islice(postings, _AT_ONCE)):
        library.write(partial(_post, numbered=part))
    entries = list(_entries(chance, receipts // _RECEIPTS_AN_ENTRY))
    library.write(lambda connection: LedgerRows(connection).put_follow_ups(entries))


def _put(rows: LedgerRows, periods: Iterable[Period]) -> None:
    for each in periods:
        rows.put_period(each)


def _post(connection: Connection, numbered: list[tuple[int, Posting]]) -> None:
    """As rows, past the rules of posting and not past the triggers: a line follows its posting at once."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, driver.Connection)
    into_postings, into_lines = map(_insert, (posting, posting_line))
    for number, each in numbered:
        raw.execute(into_postings, posting_row(each) | {"number": number})
        raw.executemany(into_lines, line_rows(each))


def _insert(table: Table) -> str:
    names = [column.name for column in table.columns]
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(f':{each}' for each in names)})"


def _postings(chance: random.Random, receipts: int) -> Iterator[Posting]:
    """In the order of their value days: each year is asked for, then paid in so many parts."""
    recorded = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC)
    a_year, further = divmod(receipts, YEARS)
    for year in range(FIRST_YEAR, FIRST_YEAR + YEARS):
        start = date(year, 1, 1)
        for country in COUNTRIES:
            yield Assessment(
                id=_id(chance),
                country=country,
                currency="USD",
                value=start,
                recorded=recorded,
                period=f"p{year}",
                owed=SHARE,
            )
        count = a_year + (further if year == LAST_DAY.year else 0)
        usual = len(COUNTRIES) * SHARE // max(1, count)
        for at in range(count):
            value = start + timedelta(days=at * 365 // count)
            recorded = max(recorded, datetime(value.year, value.month, value.day, tzinfo=UTC))
            recorded += timedelta(microseconds=1)
            net = usual + chance.randint(-usual // 3, usual // 3)
            earlier = max(FIRST_YEAR, year - chance.choice((0, 0, 0, 1, 2)))
            yield Receipt(
                id=_id(chance),
                country=chance.choice(COUNTRIES),
                currency="USD",
                value=value,
                recorded=recorded,
                who="ana",
                reference=f"TR-{year}-{at}",
                net=net,
                designated=((f"p{earlier}", net),) if chance.random() < 0.3 else (),
            )


def _entries(chance: random.Random, count: int) -> Iterator[FollowUp]:
    """One in fifty waits for something still."""
    for at in range(count):
        day = date(FIRST_YEAR, 1, 1) + timedelta(days=at * 365 * YEARS // max(1, count))
        waits = chance.random() < 0.5
        yield FollowUp(
            _id(chance),
            chance.choice(COUNTRIES),
            day,
            chance.choice(list(FollowUpKind)),
            "The note is at the ministry, an answer is expected after the holidays.",
            action="call again" if waits else "",
            action_day=day + timedelta(days=20) if waits else None,
            is_done=chance.random() < 0.96,
            who="ana",
        )


def _id(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))
