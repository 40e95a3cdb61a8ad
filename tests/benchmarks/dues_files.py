"""The follow-up workbook of thirty years, beside the bare library writing the same cells."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from io import BytesIO
from random import Random
from time import perf_counter

from openpyxl import Workbook, load_workbook

from rcm_desktop.domain.contributions.dues import DuesReport, dues_report
from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.postings import Assessment, Posting, Receipt
from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.reading.contributions.filled_workbook import filled_of
from rcm_desktop.services.dues import names_of
from tests.benchmarks.figures import figure, heading, ratio, times

_YEARS, _RECEIPTS, _FIRST = 30, 10_000, 1996
_GOAL = "1.5x"
_Sheets = list[list[list[object]]]


def dues_files(rounds: int) -> None:
    """Ours and the bare library's in turns; the first pair only warms modules."""
    report = long_report()
    heading(f"The follow-up workbook: {_YEARS} years, {len(_members())} countries, {_RECEIPTS:,} receipts")
    content = dues_workbook(report, Language.EN)
    sheets = _cells(content)
    ours, bare, back = [], [], []
    for _ in range(rounds + 1):
        ours.append(_milliseconds(lambda: dues_workbook(report, Language.EN)))
        bare.append(_milliseconds(lambda: _bare(sheets)))
        back.append(_milliseconds(lambda: filled_of(content, "")))
    count = sum(cell is not None for rows in sheets for row in rows for cell in row)
    times("ours", ours[1:])
    times(f"bare, {count:,} cells", bare[1:])
    ratio("ours to bare", ours[1:], bare[1:], _GOAL)
    times("read back", back[1:])
    for name, make in (("ours", lambda: dues_workbook(report, Language.EN)), ("bare", lambda: _bare(sheets))):
        figure(f"memory at the most, {name}", f"{_peak(make) / 2**20:.0f} MB")
    figure("the file", f"{len(content) / 2**20:.1f} MB")


def long_report() -> DuesReport:
    """What thirty years come to: the oldest debts of some are never paid."""
    draw = Random(4)
    codes = [each.code for each in _members()]
    shares = tuple(
        (code, Decimal(100 - 10 * (len(codes) - 1) if at == 0 else 10)) for at, code in enumerate(codes)
    )
    recorded, postings = datetime(2020, 1, 1, tzinfo=UTC), list[Posting]()
    periods = []
    for year in range(_FIRST, _FIRST + _YEARS):
        begin, end = date(year, 1, 1), date(year, 12, 31)
        period = Period(str(year), str(year), begin, end, begin, "USD", 30_000_000, shares)
        periods.append(period)
        postings += (
            Assessment(
                id=f"{year}{share.country}", country=share.country, currency="USD", value=begin,
                recorded=recorded, period=period.id, owed=share.amount, reference=f"RCGM {year}",
            )
            for share in period.shares()
        )  # fmt: skip
    postings += (
        Receipt(
            id=f"r{number}", country=draw.choice(codes), currency="USD",
            value=date(_FIRST, 1, 1) + timedelta(days=draw.randrange(365 * _YEARS)), recorded=recorded,
            net=draw.randrange(100, 150_000), charge=draw.choice((0, 0, 25_00)), reference=f"TR {number}",
        )
        for number in range(_RECEIPTS)
    )  # fmt: skip
    numbered = [_numbered(each, number) for number, each in enumerate(postings, start=1)]
    log = [
        FollowUp(
            f"f{at}",
            draw.choice(codes),
            date(2024, 1, 1) + timedelta(days=at),
            FollowUpKind.CALL,
            "Called again",
        )
        for at in range(300)
    ]
    return dues_report(numbered, periods, log, names_of(codes, _directory()), date(2025, 5, 15))


def _directory() -> DirectoryOfDay:
    return Directory.shipped().on(None)


def _members() -> list[NamedEntry]:
    return _directory().members()


def _numbered(posting: Posting, number: int) -> Posting:
    return replace(posting, number=number, recorded=posting.recorded + timedelta(seconds=number))


def _cells(content: bytes) -> _Sheets:
    """What stands in the cells, formulas as they are, sheet by sheet."""
    book = load_workbook(BytesIO(content))
    return [[[cell.value for cell in row] for row in page.iter_rows()] for page in book.worksheets]


def _bare(sheets: _Sheets) -> bytes:
    book = Workbook()
    for rows in sheets:
        page = book.create_sheet()
        for row in rows:
            page.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


def _milliseconds(make: Callable[[], object]) -> float:
    begun = perf_counter()
    make()
    return (perf_counter() - begun) * 1000


def _peak(make: Callable[[], object]) -> int:
    tracemalloc.start()
    try:
        make()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
