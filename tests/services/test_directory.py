"""The directory of a file put right: each change lasts, and openings follow the names of their day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.contacts import Contact, ContactKind, ContactUnnamed
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.entries import (
    BadCode,
    CodeTaken,
    EntryKind,
    Facts,
    LastVersion,
    NameNeeded,
    Names,
    Role,
    SinceTaken,
)
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.services.directory import DirectoryBook, is_own

EN, ES = LANGUAGES
CHILE = Facts(Names("Chile"), Names("Chile"), Role.OBSERVER)
COUNTRY, BODY, SECRETARIAT = EntryKind.COUNTRY, EntryKind.BODY, EntryKind.SECRETARIAT
LATER = date(2031, 1, 1)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def book(opened: Opened) -> DirectoryBook:
    return opened.book


def facts(book: DirectoryBook, kind: EntryKind, id_: str) -> Facts:
    entry = book.directory().entry(kind, id_)
    assert entry is not None
    return entry.versions[-1].facts


def reopened(opened: Opened) -> Directory:
    """The directory as another start reads it."""
    path = opened.path
    opened.close()
    with open_library(path) as again:
        return again.book.directory()


def test_a_new_file_has_the_shipped_directory(book: DirectoryBook) -> None:
    assert book.directory() == Directory.shipped()
    assert book.directory() is book.directory(), "read once"


def test_a_change_from_a_day_on_leaves_what_was(opened: Opened, book: DirectoryBook) -> None:
    peru = facts(book, COUNTRY, "PE")
    book.change(COUNTRY, "PE", LATER, replace(peru, role=Role.MEMBER))
    directory = reopened(opened)
    assert len(directory.on(date(2030, 12, 31)).members()) == 11
    assert len(directory.on(LATER).members()) == 12


def test_a_correction_holds_for_the_time_of_its_version(opened: Opened, book: DirectoryBook) -> None:
    body = facts(book, BODY, "RCGM")
    book.correct(BODY, "RCGM", None, replace(body, en=replace(body.en, long="Consultation Group")))
    directory = reopened(opened)
    for day in (date(1999, 1, 1), None):
        assert directory.on(day).body("RCGM").names(EN).long == "Consultation Group"
    assert directory.on(None).body("RCGM").names(ES).acronym == "GRCM"


def test_what_is_put_back_as_shipped_is_kept_no_longer(book: DirectoryBook) -> None:
    peru = facts(book, COUNTRY, "PE")
    book.correct(COUNTRY, "PE", None, replace(peru, role=Role.NONE))
    assert book.directory() != Directory.shipped()
    book.correct(COUNTRY, "PE", None, peru)
    assert book.directory() is not None and book.directory() == Directory.shipped()


def test_the_day_of_a_shipped_change_can_be_corrected(opened: Opened, book: DirectoryBook) -> None:
    entry = book.directory().entry(SECRETARIAT, "SECRETARIAT")
    assert entry is not None
    renamed = entry.versions[-1]
    book.correct(SECRETARIAT, entry.id, renamed.since, renamed.facts, date(2020, 1, 1))
    directory = reopened(opened)
    assert directory.on(date(2019, 12, 31)).secretariat().names(EN).acronym == "TS"
    assert directory.on(date(2020, 1, 1)).secretariat().names(EN).acronym == "ES"


def test_a_body_that_meets_no_more_is_known_and_not_offered(book: DirectoryBook) -> None:
    book.change(BODY, "VM", LATER, replace(facts(book, BODY, "VM"), role=Role.NONE))
    before, after = (book.directory().on(day) for day in (date(2030, 12, 31), LATER))
    assert [each.id for each in before.bodies()] == ["RCGM", "VM", "RCM"]
    assert [each.id for each in after.bodies()] == ["RCGM", "RCM"]
    assert after.body("VM").names(ES).long == "Reunión Viceministerial"
    assert after.body_id("vm") == "VM"


def test_removing_brings_the_shipped_version_back(book: DirectoryBook) -> None:
    peru = facts(book, COUNTRY, "PE")
    book.correct(COUNTRY, "PE", None, replace(peru, role=Role.NONE))
    book.change(COUNTRY, "PE", LATER, replace(peru, role=Role.MEMBER))
    book.remove_version(COUNTRY, "PE", LATER)
    book.remove_version(COUNTRY, "PE", None)
    assert book.directory() == Directory.shipped()
    with pytest.raises(LastVersion):
        book.remove_version(COUNTRY, "PE", None)


def test_a_new_entry_comes_and_goes_with_its_contacts(book: DirectoryBook) -> None:
    assert book.add(COUNTRY, "cl", CHILE, date(2027, 1, 1)) == "CL"
    book.put_contact(Contact("", COUNTRY, "CL", name="Ana"))
    entry = book.directory().entry(COUNTRY, "CL")
    assert entry is not None and is_own(entry)
    assert len(book.directory().contacts) == 1
    book.remove_entry(COUNTRY, "CL")
    assert book.directory() == Directory.shipped()


def test_an_organisation_is_kept_under_its_english_acronym(book: DirectoryBook) -> None:
    names = Facts(Names("IDB", acronym="IDB"), Names("BID", acronym="BID"), Role.OBSERVER)
    assert book.add(EntryKind.ORGANISATION, "", names) == "IDB"
    assert book.directory().on(None).word("IDB", ES) == "BID"


def test_what_cannot_be_is_refused_and_changes_nothing(book: DirectoryBook) -> None:
    with pytest.raises(BadCode):
        book.add(COUNTRY, "Chile", CHILE)
    with pytest.raises(CodeTaken):
        book.add(COUNTRY, "pa", CHILE)
    with pytest.raises(NameNeeded):
        book.add(COUNTRY, "CL", Facts(Names("Chile"), Names("")))
    with pytest.raises(SinceTaken):
        book.change(COUNTRY, "PE", None, CHILE)
    with pytest.raises(ContactUnnamed):
        book.put_contact(Contact("", COUNTRY, "PE"))
    with pytest.raises(LookupError):
        book.change(COUNTRY, "XX", LATER, CHILE)
    assert book.directory() == Directory.shipped()


def test_presidencies_are_put_and_follow_the_table_again(opened: Opened, book: DirectoryBook) -> None:
    book.put_presidency(2031, "CA")
    book.put_presidency(2018, "")
    assert book.directory().presidency(2031) == "CA"
    assert book.directory().presidency(2018) == ""
    book.put_presidency(2018, "PA")
    assert reopened(opened).troika(2018) == ("SV", "PA", "GT")


def test_contacts_are_added_corrected_and_removed_in_their_order(opened: Opened, book: DirectoryBook) -> None:
    minister = Contact(
        "", COUNTRY, "PA", ContactKind.ADDRESSEE, "Ana Ríos", "Excma. Sra.", "Ministra", "Cancillería",
        "Calle 3\nPanamá", "ana@example.org", Language.ES, date(2024, 7, 1),
    )  # fmt: skip
    first = book.put_contact(minister)
    second = book.put_contact(replace(minister, kind=ContactKind.FOCAL_POINT, name="Luis Paz"))
    book.put_contact(replace(first, name="Ana Ríos de Paz"))
    known = book.directory().contacts_of(COUNTRY, "PA")
    assert known == (replace(first, name="Ana Ríos de Paz"), second)
    book.remove_contact(second.id)
    directory = reopened(opened)
    assert directory.addressee("PA", date(2024, 7, 1)) == known[0]
    assert directory.addressee("PA", date(2024, 6, 30)) is None


def test_an_opening_has_the_names_of_the_meetings_day(opened: Opened, book: DirectoryBook) -> None:
    body = facts(book, BODY, "RCGM")
    renamed = replace(body, en=replace(body.en, long="Consultation Group", acronym="CG"))
    book.change(BODY, "RCGM", LATER, renamed)
    for day, words in ((date(2030, 6, 1), "(RCGM)"), (date(2031, 6, 1), "The Consultation Group (CG) met")):
        meeting = opened.meetings.create("RCGM", day, day, ("Granada", "Granada"))
        marked = opened.records.mark(meeting.id, [("PA", day)], Attendance.PRESENT).meeting
        assert words in marked.en.opening.plain
        assert "(GRCM)" in marked.es.opening.plain


def test_a_new_member_is_missed_from_its_day_on(opened: Opened, book: DirectoryBook) -> None:
    book.change(COUNTRY, "PE", LATER, replace(facts(book, COUNTRY, "PE"), role=Role.MEMBER))
    days = [date(2030, 1, 1), date(2030, 6, 1), date(2031, 6, 1)]
    missing = []
    for day in days:
        meeting = opened.meetings.create("RCGM", day, day)
        opened.records.mark(meeting.id, [("PA", day)], Attendance.PRESENT)
        missing.append([code for code, _ in opened.records.missing(meeting.id)])
    assert "PE" not in missing[1]
    assert "PE" in missing[2]


def test_the_next_meeting_has_the_presidency_of_its_year(opened: Opened, book: DirectoryBook) -> None:
    book.put_presidency(2032, "GT")
    last = opened.meetings.create("RCGM", date(2031, 6, 1), date(2031, 6, 2))
    made = opened.meetings.create_after(last.id, date(2032, 6, 1), date(2032, 6, 2))
    assert made.presidency == "GT"
    assert opened.meetings.create("VM", date(2032, 9, 1), None).presidency == "GT"
    assert opened.meetings.create("VM", None, None).presidency == ""
