"""A filled workbook over a real file: shown row by row, recorded whole or not at all, and only once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.reading.contributions.filled_workbook import filled_of
from rcm_desktop.services.dues import Dues
from rcm_desktop.services.filled_words import does_words, summary_words, what_words
from rcm_desktop.services.filled_workbooks import FilledWorkbooks, ProblemsInWorkbook, WorkbookPreview
from rcm_desktop.wording import Wording
from tests.papers.contributions.filled import FOLLOW_UP, RECEIPTS, Row, fill, receipt

TODAY = datetime(2025, 5, 15, 9, tzinfo=UTC)
CHARGE = {"Bank charge": 25}
ENGLISH = Wording.load(Language.EN)


@pytest.fixture
def opened(tmp_path: Path, sample: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory, sample: bytes) -> bytes:
    """The workbook of the sample, with only the sheets that are read back: to write it again costs less."""
    path: Path = tmp_path_factory.mktemp("blank") / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        book = load_workbook(BytesIO(written(opened)))
    for page in book.worksheets:
        if page.sheet_state == "visible" and page.title not in (RECEIPTS, FOLLOW_UP):
            del book[page.title]
    content = BytesIO()
    book.save(content)
    return content.getvalue()


@pytest.fixture
def workbooks(opened: Opened) -> FilledWorkbooks:
    return FilledWorkbooks(opened.store, who="ana", now=lambda: TODAY)


def written(opened: Opened) -> bytes:
    return dues_workbook(Dues(opened.store).report(TODAY.date()), Language.EN)


def balance(opened: Opened, country: str) -> int:
    return opened.contributions.position(TODAY.date()).account(country, "USD").balance


def state(opened: Opened) -> tuple[int, object]:
    report = Dues(opened.store).report(date.max)
    return report.last, opened.contributions.follow_ups()


def problems(shown: WorkbookPreview) -> list[str]:
    for each in shown.all_problems:
        for language in Language:
            assert Wording.load(language).sentence(each)
    return [each.code.removeprefix("filled.") for each in shown.all_problems]


def test_what_comes_back_unchanged_posts_nothing(opened: Opened, workbooks: FilledWorkbooks) -> None:
    before = state(opened)
    filled = filled_of(written(opened), "x")
    assert (
        workbooks.preview(filled)
        == workbooks.record(filled)
        == WorkbookPreview((), (), (), {each.id: each.name for each in opened.contributions.periods()})
    )
    assert state(opened) == before


def test_rows_are_shown_one_after_the_other_and_do_just_that(
    opened: Opened, workbooks: FilledWorkbooks, blank: bytes
) -> None:
    rows: dict[int, Row] = {
        1: receipt("Belize", 3000, Reference="TR 7"),
        2: receipt("Belize", 5000, **{"For period": "2025", "Bank charge": 10}),
        3: receipt("Canada", 100),
    }
    filled = filled_of(fill(blank, rows, control=(3, 8100)), "x")
    shown = workbooks.preview(filled)
    assert problems(shown) == []
    assert balance(opened, "BZ") == 9_200_00, "nothing is posted by looking"
    assert [does_words(row, shown, ENGLISH) for row in shown.receipts] == [
        "pays 1,200.00 of 2023; 1,800.00 of 2024",
        "pays 1,010.00 of 2024; 4,000.00 of 2025",
        "pays nothing yet and stays unapplied",
    ]
    assert what_words(shown.receipts[0], shown, ENGLISH) == "Belize, 2025-05-02, USD 3,000.00 (TR 7)"
    assert summary_words(shown, ENGLISH) == "Receipts to post: 3 (USD 8,110.00)."
    done = workbooks.record(filled)
    assert [row.posted for row in done.receipts] == [78, 79, 80]
    assert balance(opened, "BZ") == 1_190_00
    account = opened.contributions.position(TODAY.date()).account("BZ", "USD")
    owed = {period.name: account.cell(period.id).outstanding for period in opened.contributions.periods()}
    assert owed == {"2022": 0, "2023": 0, "2024": 1_190_00, "2025": 0}
    assert opened.contributions.movements("BZ", "USD")[-1].posting.who == "ana"


def test_the_same_workbook_read_twice_posts_once(
    opened: Opened, workbooks: FilledWorkbooks, blank: bytes
) -> None:
    rows: dict[int, Row] = {1: receipt("Belize", 3000), 2: receipt("Canada", 50, Note="+1")}
    log: dict[int, Row] = {
        1: {"Date": TODAY.date(), "Country": "Belize", "Contact": "call", "What was said": "+x"}
    }
    content = fill(blank, rows, log)
    workbooks.record(filled_of(content, "x"))
    once = state(opened)
    shown = workbooks.record(filled_of(content, "x"))
    assert (shown.new_receipts, shown.new_entries, shown.posted_before) == ((), (), 2)
    assert state(opened) == once
    assert does_words(shown.receipts[0], shown, ENGLISH) == "recorded before as posting 78"
    # More rows in it, with what was recorded left standing: only they are new.
    more = fill(content, {3: receipt("Mexico", 1)})
    assert len(workbooks.record(filled_of(more, "x")).new_receipts) == 1
    assert balance(opened, "BZ") == 6_200_00


def test_one_wrong_row_keeps_all_from_being_recorded(
    opened: Opened, workbooks: FilledWorkbooks, blank: bytes
) -> None:
    before = state(opened)
    rows: dict[int, Row] = {1: receipt("Belize", 3000), 2: receipt("Atlantis", 1)}
    log: dict[int, Row] = {1: {"Date": TODAY.date(), "Country": "Belize", "Contact": "call"}}
    filled = filled_of(fill(blank, rows, log), "x")
    assert problems(workbooks.preview(filled)) == ["country"]
    with pytest.raises(ProblemsInWorkbook):
        workbooks.record(filled)
    assert state(opened) == before


@pytest.mark.parametrize(
    ("rows", "control", "codes"),
    [
        ({1: receipt("Belize", 10)}, (2, 10), ["count_differs"]),
        ({1: receipt("Belize", 10)}, (1, 10.01), ["total_differs"]),
        ({1: receipt("Belize", 10)}, (None, 11), ["total_differs"]),
        ({}, (1, 5), ["count_differs", "total_differs"]),
        ({1: receipt("Belize", 10, date(2025, 5, 16))}, None, ["day_to_come"]),
        ({1: receipt("Belize", 10, **{"For period": "2031"})}, None, ["period"]),
        ({1: receipt("Belize", 10), 5: receipt("BZ", 10)}, None, ["twice"]),
        ({1: receipt("Belize", 10), 5: receipt("BZ", 10, Reference="other")}, None, []),
        ({1: receipt("Canada", 12000, date(2025, 4, 22), Reference="advance for 2026")}, None, ["in_ledger"]),
        ({1: receipt("Costa Rica", 4975, date(2025, 3, 11), Reference="CR-0311", **CHARGE)}, None,
         ["in_ledger"]),
    ],
)  # fmt: skip
def test_what_does_not_agree_is_told(
    opened: Opened,
    workbooks: FilledWorkbooks,
    rows: dict[int, Row],
    control: tuple[object, object] | None,
    codes: list[str],
    blank: bytes,
) -> None:
    shown = workbooks.preview(filled_of(fill(blank, rows, control=control), "x"))
    assert problems(shown) == codes


def test_a_row_that_was_changed_after_it_was_recorded_is_told(
    opened: Opened, workbooks: FilledWorkbooks, blank: bytes
) -> None:
    content = fill(blank, {1: receipt("Belize", 3000)})
    workbooks.record(filled_of(content, "x"))
    shown = workbooks.preview(filled_of(fill(content, {1: receipt("Belize", 3100)}), "x"))
    assert problems(shown) == ["changed_since"]
    # The same figures in a free row are the same receipt all the same.
    moved = fill(written(opened), {9: receipt("Belize", 3000)})
    assert problems(workbooks.preview(filled_of(moved, "x"))) == ["in_ledger"]


def test_a_copied_row_is_a_row_of_its_own(opened: Opened, workbooks: FilledWorkbooks, blank: bytes) -> None:
    filled = filled_of(fill(blank, {1: receipt("Belize", 10), 2: receipt("Belize", 20)}), "x")
    copied = replace(filled, receipts=tuple(replace(each, key="1") for each in filled.receipts))
    assert len(workbooks.record(copied).new_receipts) == 2
    once = state(opened)
    assert workbooks.record(copied).posted_before == 2
    assert state(opened) == once


def test_the_log_grows_and_is_ticked_off(opened: Opened, workbooks: FilledWorkbooks, blank: bytes) -> None:
    content = blank
    filled = filled_of(content, "x")
    called = next(each for each in filled.follow_ups if each.action)
    done = replace(
        filled, follow_ups=tuple(replace(each, is_done=each is called) for each in filled.follow_ups)
    )
    shown = workbooks.record(done)
    assert [does_words(row, shown, ENGLISH) for row in shown.follow_ups] == ["is set to done"]
    assert [each.id for each in opened.contributions.follow_ups() if each.is_done] == [called.key]
    log: dict[int, Row] = {
        1: {"Date": TODAY.date(), "Country": "Panamá", "Contact": "llamada", "Next action": "Call back",
            "By": date(2025, 5, 20)}
    }  # fmt: skip
    shown = workbooks.record(filled_of(fill(content, {}, log), "x"))
    assert what_words(shown.follow_ups[0], shown, ENGLISH) == "Panama, 2025-05-15, call: Call back"
    (entry,) = opened.contributions.follow_ups("PA")
    assert (entry.contact, entry.action, entry.who) == (FollowUpKind.CALL, "Call back", "ana")


def test_a_changed_row_of_the_log_is_told_not_taken_or_lost(
    opened: Opened, workbooks: FilledWorkbooks, blank: bytes
) -> None:
    filled = filled_of(blank, "x")
    changed = replace(filled, follow_ups=(replace(filled.follow_ups[0], now="other"), *filled.follow_ups[1:]))
    assert problems(workbooks.preview(changed)) == ["log_changed"]
    # What was changed in the program since then is no fault of the sheet.
    entry = opened.contributions.follow_ups()[0]
    opened.contributions.put_follow_up(replace(entry, words="put right"))
    assert problems(workbooks.preview(filled)) == []


def test_rules_of_the_ledger_hold_for_rows_too(
    opened: Opened, workbooks: FilledWorkbooks, blank: bytes
) -> None:
    shown = workbooks.preview(filled_of(fill(blank, {1: receipt("Belize", 0)}), "x"))
    assert problems(shown) == ["contributions.amount_not_positive"]


def test_a_backup_comes_before_what_is_recorded_and_only_then(opened: Opened, blank: bytes) -> None:
    made: list[int] = []

    def before() -> None:
        made.append(len(opened.contributions.movements("BZ", "USD")))

    workbooks = FilledWorkbooks(opened.store, who="ana", now=lambda: TODAY, before=before)
    count = len(opened.contributions.movements("BZ", "USD"))
    workbooks.record(filled_of(blank, "x"))
    assert made == []
    workbooks.record(filled_of(fill(blank, {1: receipt("Belize", 10)}), "x"))
    assert made == [count]
