"""Letters over a real file: numbered, logged and on the disk, all of them or none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain import contacts
from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.contributions.letters import NobodyToWrite, NothingOwed, ReceiptUnknown
from rcm_desktop.domain.directory import Directory, OwnDirectory
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterIsThere, LetterKind, LetterPaper, NumberTaken, Sender
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.errors import NotWritable
from rcm_desktop.papers.letters.letters import LetterTemplates, templates_beside
from rcm_desktop.services.letters import LetterRequest, Letters
from tests.papers.letters.letters import matter_of

NOW = datetime(2025, 5, 16, 9, tzinfo=UTC)
DAY = date(2025, 5, 15)
ALL = LetterRequest(LetterKind.REMINDER, DAY)
OWING = ["BZ", "CR", "DO", "GT", "HN", "NI", "SV"]
PDF = (OfficeForm.PDF,)


def debts(*countries: str) -> tuple[tuple[str, str], ...]:
    return tuple((each, "USD") for each in countries)


def directory() -> Directory:
    """Knows one person in Belize, who reads English."""
    young = contacts.Contact("young", EntryKind.COUNTRY, "BZ", name="Thomas Young", language=Language.EN)
    return Directory.shipped().overlaid(OwnDirectory(contacts=(young,)))


class Stopped(Exception):
    """A person thought better of it."""


@pytest.fixture
def opened(tmp_path: Path, sample: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(sample)
    with open_library(path) as opened:
        yield opened


@pytest.fixture
def letters(opened: Opened) -> Letters:
    return letters_of(opened)


def sender(language: Language) -> Sender:
    return Sender(place="San José")


def letters_of(opened: Opened, templates: LetterTemplates | None = None) -> Letters:
    used = templates or LetterTemplates(templates_beside(opened.path))
    return Letters(opened.store, used, directory, sender=sender, who="ana", now=lambda: NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def assert_nothing_was_made(
    letters: Letters, opened: Opened, folder: Path, files: Sequence[str] = ()
) -> None:
    assert letters.register() == []
    assert not [each for each in opened.contributions.follow_ups() if "2025-0" in each.words]
    assert sorted(path.name for path in folder.iterdir()) == sorted(files)


def test_all_debtors_are_written_to_once_each(letters: Letters, opened: Opened, folder: Path) -> None:
    told: list[tuple[int, int]] = []
    made = letters.make(ALL, folder, tuple(OfficeForm), lambda *at: told.append(at))
    assert [each.entry.country for each in made] == OWING == [each.country for each in letters.debtors(DAY)]
    assert [each.entry.reference for each in made] == [f"2025-00{number}" for number in range(1, 8)]
    assert letters.register() == [each.entry for each in made]
    assert told == [(number, 7) for number in range(8)]
    assert sorted(folder.iterdir()) == sorted(path for each in made for path in each.files)
    first = made[0].entry
    assert (first.language, first.day, first.who, first.made_at) == (Language.EN, DAY, "ana", NOW)
    assert made[0].files[0].name == "2025-001 BZ reminder.pdf"
    for each in made:
        (logged,) = (
            entry
            for entry in opened.contributions.follow_ups(each.entry.country)
            if each.entry.reference in entry.words
        )
        assert (logged.contact, logged.day, logged.who) == (FollowUpKind.LETTER, DAY, "ana")


def test_numbers_go_on_and_begin_anew_with_a_year(letters: Letters, folder: Path) -> None:
    one = replace(ALL, debts=debts("DO"))
    for day, wanted in ((DAY, "2025-001"), (date(2026, 1, 7), "2026-001"), (DAY, "2025-002")):
        (made,) = letters.make(replace(one, day=day), folder, PDF)
        assert made.entry.reference == wanted


def test_the_letter_says_what_the_ledger_says(letters: Letters, opened: Opened) -> None:
    for letter in letters.drafts(ALL):
        account = opened.contributions.position(DAY).account(letter.country, "USD")
        matter = matter_of(letter)
        assert matter.outstanding == account.total.outstanding
        assert matter.account.closing == account.balance
        assert matter.about == " ".join(each.period for each in matter.owed)
    belize = matter_of(letters.drafts(replace(ALL, debts=debts("BZ")))[0])
    figures = [(each.name, each.assessed, each.paid, each.outstanding) for each in belize.owed]
    assert figures == [
        ("2023", 3_800_00, 2_600_00, 1_200_00),
        ("2024", 4_000_00, 0, 4_000_00),
        ("2025", 4_000_00, 0, 4_000_00),
    ]
    assert (belize.arrears, belize.account.opening) == (5_200_00, 5_200_00)


def test_a_receipt_is_acknowledged_with_what_it_paid(letters: Letters, opened: Opened, folder: Path) -> None:
    canada = next(each for each in letters.receipts() if each.country == "CA")
    request = LetterRequest(LetterKind.ACKNOWLEDGEMENT, DAY, receipt=canada.id)
    draft = matter_of(letters.drafts(request)[0])
    assert (draft.applied, draft.to_advance) == ((), 12_000_00)
    for receipt in letters.receipts():
        each = matter_of(letters.drafts(replace(request, receipt=receipt.id))[0])
        assert sum(amount for _, amount in each.applied) + each.to_advance == receipt.credited
    (made,) = letters.make(request, folder, PDF)
    assert letters.acknowledged() == {canada.id}
    assert made.entry.about == canada.id
    opened.contributions.reverse(canada.id, DAY, "sent back")
    with pytest.raises(ReceiptUnknown):
        letters.drafts(request)
    with pytest.raises(ReceiptUnknown):
        letters.drafts(replace(request, receipt="gone"))


def test_who_owes_nothing_is_not_reminded(letters: Letters, folder: Path) -> None:
    with pytest.raises(NothingOwed):
        letters.make(replace(ALL, debts=debts("BZ", "CA")), folder, PDF)
    with pytest.raises(NobodyToWrite):
        letters.make(replace(ALL, day=date(2021, 1, 1)), folder, PDF)
    assert list(folder.iterdir()) == []


def test_stopping_leaves_nothing(letters: Letters, opened: Opened, folder: Path) -> None:
    def progress(done: int, total: int) -> None:
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        letters.make(ALL, folder, PDF, progress)
    assert_nothing_was_made(letters, opened, folder)


def test_a_file_that_is_there_stops_all_and_is_not_touched(
    letters: Letters, opened: Opened, folder: Path
) -> None:
    there = folder / "2025-004 GT recordatorio.pdf"
    there.write_bytes(b"mine")
    with pytest.raises(LetterIsThere):
        letters.make(ALL, folder, PDF)
    assert_nothing_was_made(letters, opened, folder, [there.name])
    assert there.read_bytes() == b"mine"


def test_a_folder_that_goes_in_the_middle_leaves_nothing(
    letters: Letters, opened: Opened, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import rcm_desktop.services.letter_office as module

    written: list[Path] = []

    def fails_at_last(path: Path, content: bytes) -> None:
        if len(written) == 4:
            raise NotWritable(str(path), "test")
        written.append(path)
        path.write_bytes(content)

    monkeypatch.setattr(module, "write_whole", fails_at_last)
    with pytest.raises(NotWritable):
        letters.make(ALL, folder, PDF)
    assert len(written) == 4
    assert_nothing_was_made(letters, opened, folder)


class Overtaken(LetterTemplates):
    """Templates during whose layout another letter is made."""

    def __init__(self, folder: Path, other: Letters, request: LetterRequest, out: Path) -> None:
        super().__init__(folder)
        self._other, self._request, self._out = other, request, out
        self._is_done = False

    def content(self, letter: LetterPaper, form: OfficeForm) -> bytes:
        if not self._is_done:
            self._is_done = True
            self._other.make(self._request, self._out, PDF)
        return super().content(letter, form)


def test_a_number_that_was_taken_in_the_meantime_is_not_used(
    letters: Letters, opened: Opened, folder: Path, tmp_path: Path
) -> None:
    one = replace(ALL, debts=debts("DO"))
    slow = letters_of(opened, Overtaken(folder, letters, one, tmp_path))
    with pytest.raises(NumberTaken):
        slow.make(ALL, folder, PDF)
    assert [each.reference for each in letters.register()] == ["2025-001"]
    assert list(folder.iterdir()) == []


def test_the_preflight_says_what_stops_and_what_is_worth_knowing(
    letters: Letters, opened: Opened, folder: Path
) -> None:
    meeting = opened.meetings.find("rcgm-2024-11")
    assert meeting is not None
    quote = letters.quotes(meeting)[0]
    untold = replace(quote, es=replace(quote.es, words=""))
    request = replace(ALL, debts=debts("BZ", "DO"), quote=untold)
    found = letters.preflight(request, folder / "gone", Language.ES)
    assert [(each.key, each.stops, dict(each.facts).get("country")) for each in found] == [
        ("folder_missing", True, None),
        ("no_addressee", False, "la República Dominicana"),
        ("not_translated", True, "la República Dominicana"),
    ]
    assert letters.preflight(replace(request, quote=quote, debts=debts("BZ")), folder, Language.EN) == []
    assert_nothing_was_made(letters, opened, folder)


def test_conclusions_are_quoted_as_both_languages_have_them(letters: Letters, opened: Opened) -> None:
    for line in opened.meetings.lines():
        for quote in letters.quotes(line.id):
            assert quote.en.words or quote.es.words
    labels = [quote.en.label for line in opened.meetings.lines() for quote in letters.quotes(line.id)]
    assert "2 b)" in labels
    assert not [label for label in labels if label.endswith(".")]


def test_a_country_that_owes_in_two_currencies_is_named_once(
    letters: Letters, opened: Opened, folder: Path
) -> None:
    ledger = opened.contributions
    euro = replace(ledger.periods()[-1], id="euro", name="2025 EUR", currency="EUR")
    ledger.put_period(euro)
    ledger.owe("DO", euro, 5_00)
    request = replace(ALL, debts=(("DO", "USD"), ("DO", "EUR")))
    (unknown,) = letters.preflight(request, folder, Language.EN)
    assert dict(unknown.facts) == {"country": "the Dominican Republic"}
