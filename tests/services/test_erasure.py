"""A person erased is found nowhere: looked for in the bytes of every file there is, and again after a
restore."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, open_library, restore_backup
from rcm_desktop.domain.backups import FOLDER, Reason
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.erasing import MentionKind
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.domain.tasks.task import Note, Task
from rcm_desktop.services.records import new_delegate

DAY = date(2031, 7, 22)
NAME = "Xiomara Quetzalli Ñíguez"
EMAIL = "xiomara.q@nowhere.example"
TELEPHONE = "+503 7777 4321"
SOUGHT = (
    *(NAME, "Xiomara", "Quetzalli", "Ñíguez", "xiomara.q@", "Xiomarra"),
    *(EMAIL, TELEPHONE, "no peanuts at all", "Oficina de la Señora Q"),
)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    opened = open_library(path)
    yield opened
    opened.close(abandon=True)


@pytest.fixture
def meeting(opened: Opened) -> Meeting:
    return opened.meetings.create("RCGM", DAY, DAY, ("Panama City", "Ciudad de Panamá"))


@pytest.fixture
def workshop(opened: Opened) -> Event:
    when = When(PartialDate(2031, 7, 17), PartialDate(2031, 7, 18))
    event = Event("", "", EventKind.WORKSHOP, when, EventWording("Workshop"), EventWording("Taller"))
    (added,) = opened.calendar.add(replace(event, private=("diet",)))
    return added


def her(meeting: str = "") -> Delegate:
    made = replace(new_delegate("Xiomarra Q.", "SV"), function="Oficina de la Señora Q")
    return replace(made, email=EMAIL, telephone=TELEPHONE)


@pytest.fixture
def person(opened: Opened, meeting: Meeting, workshop: Event) -> str:
    """Somebody who left traces everywhere: put right, marked at the door, taken out and brought back by
    undo."""
    part = her()
    opened.records.add_delegates(meeting.id, [part, new_delegate("Ana Solano", "SV")])
    opened.records.put_delegate(meeting.id, replace(part, name=NAME))
    there = replace(part, id="part-there", name=NAME)
    opened.participants.add(workshop.id, there)
    opened.door.mark(meeting.id, [part.id], DAY, at=time(9))
    opened.rounds.ask(workshop.id, ["SV"], DAY.replace(day=2))
    invited = Invitation("SV", DAY.replace(day=2), note=f"{NAME} called, answer to {EMAIL}")
    opened.rounds.put(workshop.id, invited)
    opened.participants.remove(workshop.id, [there.id])
    opened.calendar.undo()
    opened.participants.remove(meeting.id, [part.id])
    opened.calendar.undo()
    (task,) = opened.tasks.add(Task("", who=("SV", NAME), en=f"Call {NAME}", notes=(Note(DAY, EMAIL),)))
    opened.tasks.put(replace(task, es=f"Llamar a {NAME}"))
    opened.private_details.put(workshop.id, there.id, {"diet": "no peanuts at all"}, DAY.replace(day=1))
    contact = Contact("c", EntryKind.COUNTRY, "SV", name=NAME, email=EMAIL)
    opened.book.put_contact(contact)
    return part.person


def found_in(folder: Path) -> set[tuple[str, str]]:
    """Which of the words sought stand in which file below a folder, in UTF-8 or UTF-16."""
    found = set()
    for file in sorted(each for each in folder.rglob("*") if each.is_file()):
        content = file.read_bytes()
        for words in SOUGHT:
            if any(words.encode(form) in content for form in ("utf-8", "utf-16-le", "utf-16-be")):
                found.add((file.name, words))
    return found


def copied_bytes(opened: Opened, folder: Path) -> Path:
    """The very bytes of the open file and its journals, read by another process: SQLite's locks stay."""
    folder.mkdir()
    names = [opened.path.with_name(f"{opened.path.name}{suffix}") for suffix in ("", "-wal", "-shm")]
    script = "import shutil, sys\nfor each in sys.argv[2:]: shutil.copy(each, sys.argv[1])"
    there = [str(each) for each in names if each.exists()]
    subprocess.run([sys.executable, "-c", script, str(folder), *there], check=True)
    return folder


def elsewhere(tmp_path: Path, name: str) -> Path:
    """A place that is not below the folder of the file."""
    return tmp_path.parent / f"{tmp_path.name}-{name}"


# Found nowhere


def test_nothing_is_left_in_the_file_its_journal_and_new_backups(
    opened: Opened, person: str, workshop: Event, tmp_path: Path
) -> None:
    opened.close()
    with open_library(opened.path) as again:
        there = again.calendar.record(workshop.id).delegates[0]
        again.participants.remove(workshop.id, [there.id])
        again.calendar.undo()
        before = found_in(copied_bytes(again, elsewhere(tmp_path, "before")))
        assert {name for name, _ in before} == {"records.rcm", "records.rcm-wal"}
        assert {words for _, words in before} == set(SOUGHT)
        done = again.erasure.erase([person], ["c"])
        assert done.is_wiped and not done.backups and not done.unnoted
        assert (done.gone.parts, done.gone.marks, done.gone.notes) == (2, 1, 2)
        assert not found_in(copied_bytes(again, elsewhere(tmp_path, "after")))
        again.backups.back_up(Reason.BY_HAND)
        assert not found_in(tmp_path / FOLDER)
    assert len(list((tmp_path / FOLDER).glob("*.rcm"))) == 1
    assert not found_in(tmp_path)


def test_what_is_left_is_sound_and_others_stay(
    opened: Opened, person: str, meeting: Meeting, workshop: Event
) -> None:
    opened.erasure.erase([person])
    assert opened.health().is_well
    assert [each.name for each in opened.people.all()] == ["Ana Solano"]
    record = opened.calendar.record(meeting.id)
    assert [each.name for each in record.delegates] == ["Ana Solano"]
    assert opened.calendar.record(workshop.id).invitations[0].note == "… called, answer to …"


def test_undo_goes_on_without_the_erased(opened: Opened, person: str, meeting: Meeting) -> None:
    opened.erasure.erase([person])
    while opened.calendar.undo() is not None or opened.records.undo(meeting.id):
        pass
    assert opened.calendar.record(meeting.id).delegates == ()
    while opened.calendar.redo() is not None or opened.records.redo(meeting.id):
        pass
    assert [each.name for each in opened.people.all()] == ["Ana Solano"]
    assert opened.health().is_well


def test_a_country_stays_present_though_who_was_marked_went(
    opened: Opened, person: str, meeting: Meeting
) -> None:
    opened.erasure.erase([person])
    ana = opened.calendar.record(meeting.id).delegates[0]
    opened.participants.put(meeting.id, replace(ana, function="Director"))
    assert opened.meetings.meeting(meeting.id).presence.at("SV", DAY) is Attendance.PRESENT


def test_somebody_known_to_undo_alone_is_listed_and_erased(
    opened: Opened, meeting: Meeting, tmp_path: Path
) -> None:
    part = replace(her(), name=NAME)
    opened.participants.add(meeting.id, part)
    opened.participants.remove(meeting.id, [part.id])
    (known,) = opened.people.all()
    assert (known.id, known.name, known.parts) == (part.person, NAME, ())
    opened.erasure.erase([part.person])
    assert not opened.people.all()
    assert not found_in(copied_bytes(opened, elsewhere(tmp_path, "after")))


def test_the_same_name_in_the_directory_stays_unless_it_is_chosen(opened: Opened, person: str) -> None:
    plan = opened.erasure.plan([person])
    assert [each.id for each in plan.contacts] == ["c"]
    opened.erasure.erase([person])
    assert [each.name for each in opened.book.directory().contacts] == [NAME]


def test_texts_that_name_the_person_are_told_and_stay(
    opened: Opened, person: str, meeting: Meeting, workshop: Event
) -> None:
    opened.calendar.put(replace(workshop, en=EventWording(f"Workshop of {NAME}")))
    mentions = {each.kind: each.entries for each in opened.erasure.plan([person]).mentions}
    assert mentions == {MentionKind.EVENTS: 1}


# After a restore


def backed_up(opened: Opened) -> Path:
    (made,) = opened.backups.back_up(Reason.BY_HAND).made
    return made.path


def test_an_older_backup_brings_nobody_back(opened: Opened, person: str, tmp_path: Path) -> None:
    old = backed_up(opened)
    done = opened.erasure.erase([person], ["c"])
    assert [each.backup.path for each in done.backups] == [old]
    new = elsewhere(tmp_path, "window")
    new.mkdir()
    opened.backups.restore(old, new / "new.rcm")
    assert not found_in(new)
    opened.close()
    terminal = elsewhere(tmp_path, "terminal")
    terminal.mkdir()
    restore_backup(old, terminal / "new.rcm")
    assert not found_in(terminal)
    with open_library(terminal / "new.rcm") as again:
        assert again.health().is_well
        assert [each.name for each in again.people.all()] == ["Ana Solano"]
        assert not again.erasure.settle(DAY)


def test_an_old_copy_put_in_the_place_of_the_file_is_settled(
    opened: Opened, person: str, tmp_path: Path
) -> None:
    old = backed_up(opened)
    opened.erasure.erase([person], ["c"])
    opened.close()
    opened.path.write_bytes(old.read_bytes())
    old.unlink()
    with open_library(opened.path) as again:
        assert again.erasure.settle(DAY.replace(day=1)).people == 1
        assert not found_in(copied_bytes(again, elsewhere(tmp_path, "after")))


def test_who_was_joined_is_erased_under_both_ids(
    opened: Opened, person: str, meeting: Meeting, workshop: Event, tmp_path: Path
) -> None:
    other = replace(new_delegate("Ñíguez Xiomara", "SV"), email=EMAIL)
    opened.participants.add(workshop.id, other)
    old = backed_up(opened)
    opened.people.join(person, other.person)
    opened.erasure.erase([person], ["c"])
    new = elsewhere(tmp_path, "new")
    new.mkdir()
    opened.backups.restore(old, new / "new.rcm")
    assert not found_in(new)


def test_somebody_who_came_under_another_id_before_is_found_in_backups(
    opened: Opened, meeting: Meeting, tmp_path: Path
) -> None:
    first, second = replace(her(), name=NAME), replace(her(), name=NAME)
    opened.participants.add(meeting.id, first)
    old = backed_up(opened)
    opened.participants.remove(meeting.id, [first.id])
    opened.participants.add(meeting.id, second)
    opened.erasure.erase([second.person])
    new = elsewhere(tmp_path, "new")
    new.mkdir()
    opened.backups.restore(old, new / "new.rcm")
    assert not found_in(new)


def test_a_namesake_who_stays_is_not_erased_from_backups(
    opened: Opened, meeting: Meeting, tmp_path: Path
) -> None:
    first, second = replace(her(), name=NAME), new_delegate(NAME, "CR")
    opened.participants.add(meeting.id, first, second)
    old = backed_up(opened)
    opened.erasure.erase([first.person])
    opened.backups.restore(old, tmp_path / "new.rcm")
    with open_library(tmp_path / "new.rcm") as again:
        assert [each.id for each in again.people.all()] == [second.person]


def test_a_stick_that_was_not_there_learns_of_it_with_its_next_backup(
    opened: Opened, person: str, tmp_path: Path
) -> None:
    stick, away = elsewhere(tmp_path, "stick"), elsewhere(tmp_path, "away")
    stick.mkdir()
    opened.backups.second.choose(stick)
    opened.backups.back_up(Reason.BY_HAND)
    stick.rename(away)
    opened.erasure.erase([person], ["c"])
    away.rename(stick)
    opened.backups.back_up(Reason.BY_HAND)
    (old,) = opened.erasure.holding()[:1]
    lent = next(each for each in opened.backups.seen() if each.path.is_relative_to(stick.resolve()))
    opened.close()
    alone = elsewhere(tmp_path, "alone")
    alone.mkdir()
    oldest = min(lent.path.parent.glob("*.rcm"))
    assert oldest.name == old.backup.path.name
    restore_backup(oldest, alone / "new.rcm")
    assert not found_in(alone)


# Old backups


def test_an_old_backup_is_made_clean_in_its_place(opened: Opened, person: str, tmp_path: Path) -> None:
    old = backed_up(opened)
    done = opened.erasure.erase([person], ["c"])
    assert not opened.erasure.clean([each.backup for each in done.backups])
    assert not opened.erasure.holding()
    assert not found_in(tmp_path / FOLDER)
    assert opened.backups.look_into(old).meetings == 1


def test_an_old_backup_is_deleted_where_that_is_wanted(opened: Opened, person: str) -> None:
    old = backed_up(opened)
    opened.erasure.erase([person])
    (held,) = opened.erasure.holding()
    assert not opened.erasure.remove([held.backup])
    assert not old.exists()


def test_a_damaged_backup_is_told_and_keeps_nobody_from_erasing(opened: Opened, person: str) -> None:
    old = backed_up(opened)
    whole = old.read_bytes()
    old.write_bytes(whole[:100] + bytes(len(whole) - 100))
    done = opened.erasure.erase([person])
    assert [each.backup.path for each in done.backups] == [old]
    assert done.backups[0].condition is not None
    assert done.gone.parts == 2


# Private details


def test_private_details_go_when_the_event_is_over(
    opened: Opened, person: str, workshop: Event, tmp_path: Path
) -> None:
    assert not opened.erasure.settle(date(2031, 7, 18))
    settled = opened.erasure.settle(date(2031, 7, 19))
    assert [each.id for each in settled.events] == [workshop.id]
    assert opened.private_details.of(workshop.id) == {}
    left = found_in(copied_bytes(opened, elsewhere(tmp_path, "after")))
    assert "no peanuts at all" not in {words for _, words in left}


def test_no_step_of_undo_holds_a_private_detail(opened: Opened, person: str, workshop: Event) -> None:
    with opened._library.reading() as connection:
        steps = connection.exec_driver_sql("SELECT change FROM calendar_step").scalars()
        assert not any("peanuts" in change for change in steps)


def test_two_of_one_event_and_a_name_of_one_word(opened: Opened, meeting: Meeting, workshop: Event) -> None:
    """A short name is a word of others too: notes keep it."""
    short = new_delegate("Ana", "SV")
    opened.participants.add(workshop.id, short)
    opened.calendar.put(replace(workshop, en=replace(workshop.en, note="Ana and Mañana")))
    opened.erasure.erase([short.person])
    assert opened.calendar.record(workshop.id).event.en.note == "Ana and Mañana"


def test_a_reader_keeps_old_pages_until_both_have_closed_the_file(
    opened: Opened, person: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rcm_desktop.storage.traces.PATIENCE_MILLISECONDS", 10)
    with opened.store.reading() as unit:
        assert unit.persons.all()  # Another program that reads, with an old state in hand.
        done = opened.erasure.erase([person], ["c"])
        assert not done.is_wiped
        assert all(each.id != person for each in opened.people.all())
    opened.close()
    assert not found_in(tmp_path)


def test_bytes_go_at_the_next_opening_where_the_program_was_killed_before(
    opened: Opened, person: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as once:
        once.setattr("rcm_desktop.storage.erasures.LibraryErasures.wipe", killed)
        with pytest.raises(KeyboardInterrupt):
            opened.erasure.erase([person], ["c"])
    opened.close()
    assert found_in(tmp_path)
    with open_library(opened.path) as again:
        assert not again.erasure.settle(DAY.replace(day=1))
        assert not found_in(copied_bytes(again, elsewhere(tmp_path, "after")))
        assert not again.erasure._files.owes_wipe()
