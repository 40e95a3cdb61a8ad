"""Corrections of an adopted text over a real file: numbered, in the paper, taken back with their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.corrigenda import OPENING, CorrectedElsewhere, NotAdopted, NothingCorrected, words_of
from rcm_desktop.domain.drafts import TextIsAdopted
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting, MeetingState
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.operations import Restate
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.domain.text import Text
from rcm_desktop.services.records import Records

EN, ES = Language.EN, Language.ES
DAY = date(2031, 7, 5)
WRONG, RIGHT = Text("To thank Panamá for June."), Text("To thank Panama for July.")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def records(opened: Opened) -> Records:
    return Records(opened.store, who="ana")


def adopted(opened: Opened, records: Records) -> tuple[Meeting, str]:
    """An adopted meeting with one agreed item in both languages."""
    meeting = opened.meetings.create("RCGM", date(2031, 6, 10), None, ("Tela", "Tela"))
    editing, _ = opened.meetings.open(meeting.id)
    item = next(node.id for node in editing.outline.nodes() if not node.is_heading)
    editing.do(Restate(item, EN, WRONG))
    editing.do(Restate(item, ES, Text("Agradecer a Panamá.")))
    editing.do(SetState((item,), ItemState.AGREED, opened.meetings._now()))
    title = replace(meeting.en, title=("MEETING OF THE GROUP",))
    return records.save(replace(meeting, en=title, state=MeetingState.ADOPTED)).meeting, item


def words(opened: Opened, meeting: Meeting, node: str) -> Words:
    return words_of(opened.meetings.meeting(meeting.id), opened.meetings.outline(meeting.id), node)


def test_a_corrigendum_changes_the_words_and_nothing_else(opened: Opened, records: Records) -> None:
    meeting, item = adopted(opened, records)
    node = opened.meetings.outline(meeting.id).node(item)
    before = words(opened, meeting, item)
    made = records.correct(meeting.id, item, before, replace(before, en=RIGHT), " a slip ", DAY)
    assert (made.number, made.label_en, made.reason, made.who) == (1, "1", "a slip", "ana")
    assert made.languages == (EN,)
    after = opened.meetings.outline(meeting.id).node(item)
    assert after == node.with_version(EN, replace(node.en, text=RIGHT)), "state, lock and Spanish stay"
    assert records.record(meeting.id).corrigenda == (made,)
    history = opened.store.journal.text_history(item)
    assert (history[0].before, history[0].after, history[0].who) == (WRONG, RIGHT, "ana")


def test_the_next_one_counts_on_and_each_paper_says_so(opened: Opened, records: Records) -> None:
    meeting, item = adopted(opened, records)
    before = words(opened, meeting, item)
    records.correct(meeting.id, item, before, replace(before, en=RIGHT), "", DAY)
    opening = words(opened, meeting, OPENING)
    corrected = Words(Text("The Group met."), Text("El Grupo se reunió."))
    second = records.correct(meeting.id, OPENING, opening, corrected, "", date(2031, 8, 9))
    assert (second.number, second.label_en) == (2, "")
    paper = opened.meetings.paper(meeting.id)
    assert paper.opening == corrected
    assert paper.title.en[-1] == (
        "As corrected by corrigendum 1 of 5 July 2031 and corrigendum 2 of 9 August 2031"
    )
    assert paper.title.es[-1] == (
        "Texto modificado por la corrección 1 del 5 de julio de 2031"
        " y la corrección 2 del 9 de agosto de 2031"
    )
    assert opened.meetings.documents(meeting.id)[EN].title[-1] == paper.title.en[-1]
    records.save(replace(opened.meetings.meeting(meeting.id), state=MeetingState.IN_SESSION))
    assert opened.meetings.paper(meeting.id).title.en == ("MEETING OF THE GROUP",), "a draft again"


def test_undo_takes_a_corrigendum_back_with_its_words_and_redo_brings_both(
    opened: Opened, records: Records
) -> None:
    meeting, item = adopted(opened, records)
    before = words(opened, meeting, item)
    made = records.correct(meeting.id, item, before, replace(before, en=RIGHT), "", DAY)
    assert records.undo(meeting.id)
    assert records.record(meeting.id).corrigenda == ()
    assert words(opened, meeting, item) == before
    assert records.redo(meeting.id)
    assert records.record(meeting.id).corrigenda == (made,)
    assert words(opened, meeting, item).en == RIGHT


def test_the_opening_comes_back_with_undo(opened: Opened, records: Records) -> None:
    meeting, _ = adopted(opened, records)
    before = words(opened, meeting, OPENING)
    records.correct(meeting.id, OPENING, before, replace(before, en=Text("The Group met.")), "", DAY)
    records.undo(meeting.id)
    assert words(opened, meeting, OPENING) == before


def test_undo_of_the_text_never_goes_behind_a_corrigendum(opened: Opened, records: Records) -> None:
    meeting, item = adopted(opened, records)
    before = words(opened, meeting, item)
    records.correct(meeting.id, item, before, replace(before, en=RIGHT), "", DAY)
    records.save(replace(meeting, state=MeetingState.IN_SESSION))
    editing, _ = opened.meetings.open(meeting.id)
    assert editing.undo() is None
    assert editing.outline.node(item).en.text == RIGHT


def test_words_that_were_changed_since_stay_when_a_corrigendum_goes(opened: Opened, records: Records) -> None:
    meeting, item = adopted(opened, records)
    before = words(opened, meeting, item)
    records.correct(meeting.id, item, before, replace(before, en=RIGHT), "", DAY)
    again = replace(before, en=Text("To thank Panama."))
    records.correct(meeting.id, item, words(opened, meeting, item), again, "", DAY)
    records.undo(meeting.id)
    assert words(opened, meeting, item).en == RIGHT
    records.undo(meeting.id)
    assert words(opened, meeting, item).en == WRONG


def test_what_is_no_correction_is_refused(opened: Opened, records: Records) -> None:
    meeting, item = adopted(opened, records)
    before = words(opened, meeting, item)
    with pytest.raises(NothingCorrected):
        records.correct(meeting.id, item, before, before, "", DAY)
    with pytest.raises(CorrectedElsewhere):
        records.correct(meeting.id, item, replace(before, en=RIGHT), before, "", DAY)
    with pytest.raises(CorrectedElsewhere):
        records.correct(meeting.id, "gone", before, replace(before, en=RIGHT), "", DAY)
    records.save(replace(meeting, state=MeetingState.IN_SESSION))
    with pytest.raises(NotAdopted):
        records.correct(meeting.id, item, before, replace(before, en=RIGHT), "", DAY)
    assert records.record(meeting.id).corrigenda == ()


def test_what_was_adopted_changes_by_no_other_way(opened: Opened, records: Records) -> None:
    meeting, _ = adopted(opened, records)
    with pytest.raises(TextIsAdopted):
        records.save(replace(meeting, en=replace(meeting.en, opening=Text("Other"))))
    with pytest.raises(TextIsAdopted):
        records.make_opening(meeting.id, EN)
    opening = opened.meetings.meeting(meeting.id).en.opening
    records.mark(meeting.id, [("PA", date(2031, 6, 10))], Attendance.PRESENT)
    assert opened.meetings.meeting(meeting.id).en.opening == opening, "marks no longer write it"
    records.save(replace(meeting, ordinal=7))
    assert opened.meetings.meeting(meeting.id).ordinal == 7, "a fact beside the text may be put right"
