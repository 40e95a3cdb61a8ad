"""Undo across restarts, with the editing service on a real file."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, text

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.steps import STEPS_KEPT, Record, Step
from rcm_desktop.domain.text import Text
from rcm_desktop.storage import steps
from rcm_desktop.storage.journal import FileJournal
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting
from rcm_desktop.storage.outline_rows import load_outline
from tests.storage.samples import CHILD, ITEM, MEETING, SECTION, added

START = datetime(2031, 5, 6, 9, 0, 0)


def record(
    moment: int,
    change: Change,
    name: str = "insert",
    *,
    whole: Change | None = None,
    caret: Caret | None = None,
) -> Record:
    step = Step(moment, name, whole or change, None, caret)
    at = START + timedelta(seconds=moment)
    return Record(MEETING.id, moment, at, "ana", change, whole or change, step, caret=caret)


def undone(moment: int, step: int, change: Change) -> Record:
    at = START + timedelta(seconds=moment)
    return Record(MEETING.id, moment, at, "ana", change, change, undone=step)


def redone(moment: int, step: int, change: Change) -> Record:
    at = START + timedelta(seconds=moment)
    return Record(MEETING.id, moment, at, "ana", change, change, redone=step)


def with_words(words: str) -> Change:
    return Change((Edit(CHILD, CHILD.with_version(Language.EN, Version(Text(words)))),))


def journal_of(library: Library) -> FileJournal:
    library.write(lambda connection: add_meeting(connection, MEETING, START))
    journal = FileJournal(library)
    journal.keep(record(1, added(SECTION, ITEM, CHILD)))
    return journal


def outline_in(library: Library) -> Outline:
    library.writer.drain()
    with library.reading() as connection:
        return load_outline(connection, MEETING.id)


def test_steps_come_back_after_a_restart(library: Library, path: Path) -> None:
    caret = Caret("b", Language.ES, 4, 2)
    journal = journal_of(library)
    journal.keep(record(2, with_words("To go far"), "type", caret=caret))
    library.close()

    with Library.open(path) as again:
        journal = FileJournal(again)
        step = journal.step_to_undo(MEETING.id)
        assert step == Step(2, "type", with_words("To go far"), None, caret)
        assert journal.last_moment(MEETING.id) == 2
        with again.reading() as connection:
            assert steps.caret_left(connection, MEETING.id) == caret
            assert steps.meeting_worked_on_last(connection) == MEETING.id


def test_what_is_undone_is_redone_in_order(library: Library) -> None:
    journal, change = journal_of(library), with_words("To go far")
    journal.keep(record(2, change))
    journal.keep(undone(3, 2, change.inverse()))
    journal.keep(undone(4, 1, added(SECTION, ITEM, CHILD).inverse()))
    journal.drain()
    assert outline_in(library) == Outline()
    assert journal.step_to_undo(MEETING.id) is None
    first = journal.step_to_redo(MEETING.id)
    assert first is not None
    assert first.moment == 1
    journal.keep(redone(5, 1, first.change))
    journal.drain()
    assert outline_in(library) == Outline([SECTION, ITEM, CHILD])
    assert journal.last_moment(MEETING.id) == 5


def test_a_new_step_takes_the_place_of_what_was_undone(library: Library) -> None:
    journal, change = journal_of(library), with_words("To go far")
    journal.keep(record(2, change))
    journal.keep(undone(3, 2, change.inverse()))
    journal.keep(record(4, with_words("To stay")))
    journal.drain()
    assert journal.step_to_redo(MEETING.id) is None
    step = journal.step_to_undo(MEETING.id)
    assert step is not None
    assert step.moment == 4


def test_typing_that_goes_on_is_one_step_and_one_line_of_history(library: Library) -> None:
    journal = journal_of(library)
    first, second = with_words("To go f"), with_words("To go far")
    journal.keep(record(2, first, "type"))
    further = Change((Edit(first.edits[0].after, second.edits[0].after),))
    journal.keep(record(2, further, "type", whole=second))
    journal.drain()
    with library.reading() as connection:
        assert steps.steps_stored(connection, MEETING.id) == 2
    lines = journal.text_history("b")
    assert [(line.before.plain, line.after.plain) for line in lines] == [
        ("To go on", "To go far"),
        ("", "To go on"),
    ]
    assert lines[0].who == "ana"
    assert lines[0].at == START + timedelta(seconds=2)


def test_typing_that_is_taken_back_leaves_no_line(library: Library) -> None:
    journal, change = journal_of(library), with_words("To go on!")
    journal.keep(record(2, change, "type"))
    journal.keep(record(2, change.inverse(), "type", whole=Change((Edit(CHILD, CHILD),))))
    journal.drain()
    assert len(journal.text_history("b")) == 1


def test_history_outlives_its_node(library: Library) -> None:
    journal = journal_of(library)
    journal.keep(record(2, Change((Edit(CHILD, None),))))
    journal.drain()
    assert [line.after.plain for line in journal.text_history("b")] == ["", "To go on"]


def test_a_thousand_steps_are_kept(library: Library) -> None:
    journal_of(library).drain()

    def many(connection: Connection) -> None:
        for moment in range(2, STEPS_KEPT + 77):
            words = with_words(f"To go on {moment}")
            steps.save_record(connection, record(moment, words, "type"))

    library.write(many)
    with library.reading() as connection:
        assert STEPS_KEPT <= steps.steps_stored(connection, MEETING.id) < STEPS_KEPT + 25
        oldest = connection.execute(text("SELECT min(moment) FROM step")).scalar()
    assert oldest is not None
    assert oldest > 50


def test_the_end_of_a_burst_is_told_once_all_of_it_is_on_the_disk(library: Library) -> None:
    library.write(lambda connection: add_meeting(connection, MEETING, START))
    told: list[str] = []
    kept: list[int] = []
    journal = FileJournal(library)
    journal.listen(lambda: told.append("queued"), kept.append, lambda _: told.append("lost"))
    journal.keep(record(1, added(SECTION, ITEM, CHILD)))
    for moment in range(2, 30):
        journal.keep(record(moment, with_words(f"To go on {moment}"), "type"))
    journal.drain()
    assert told.count("queued") == 29
    assert kept == list(range(1, 30))
    assert "lost" not in told
    assert outline_in(library).node("b").en.text.plain == "To go on 29"


def test_a_record_of_no_meeting_is_told_as_lost_and_takes_no_other_with_it(library: Library) -> None:
    lost: list[BaseException] = []
    journal = journal_of(library)
    journal.listen(lambda: None, lambda _: None, lost.append)
    journal.keep(Record("no meeting", 9, START, "ana", Change(), Change()))
    journal.keep(record(2, with_words("To go far")))
    journal.drain()
    assert len(lost) == 1
    assert outline_in(library).node("b").en.text.plain == "To go far"


def test_records_stored_together_leave_what_they_leave_one_by_one(tmp_path: Path) -> None:
    def key(moment: int, before: str, after: str) -> Record:
        old, new = (CHILD.with_version(Language.EN, Version(Text(each))) for each in (before, after))
        whole = Change((Edit(CHILD.with_version(Language.EN, Version(Text("a"))), new),))
        return record(
            moment, Change((Edit(old, new),)), "type", whole=whole, caret=Caret("c", Language.EN, 1)
        )

    made = added(SECTION, ITEM, CHILD.with_version(Language.EN, Version(Text("a"))))
    records = [record(1, made), key(2, "a", "ab"), key(2, "ab", "abc"), key(2, "abc", "ab")]
    records += [undone(3, 2, records[-1].texts.inverse()), redone(4, 2, records[-1].texts)]
    left = []
    for together in (True, False):
        with Library.create(tmp_path / f"{together}.rcm") as library:
            library.write(lambda connection: add_meeting(connection, MEETING, START))
            for batch in [records] if together else [[each] for each in records]:
                library.write(lambda connection, batch=batch: steps.save_records(connection, batch))  # type: ignore[misc]
            with library.reading() as connection:
                tables = ("node", "step", "text_history", "meeting_progress")
                left.append([connection.execute(text(f"SELECT * FROM {name}")).all() for name in tables])
    assert left[0] == left[1]
    assert all(left[0])
