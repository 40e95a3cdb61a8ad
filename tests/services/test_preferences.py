"""Preferences travel with the file, and hold for what is begun after them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pypdfium2
import pytest

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.backups import Reason
from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.drafts import TextIsAdopted
from rcm_desktop.domain.house_labels import USUAL_LABELS
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.domain.moving import Demote
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import InsertItem, Restate
from rcm_desktop.domain.paper import DraftStamp, Lines
from rcm_desktop.domain.paper_settings import Letterhead, PaperSettings, PaperSize
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.logos import logo_of
from rcm_desktop.services.preferences import PaperPreferences
from tests.papers.test_logos import picture

MAY = date(2033, 5, 4)
HOUSE = USUAL_LABELS.with_firsts(Language.EN, ("(1)", "(a)", "(i)")).with_firsts(
    Language.ES, ("PRIMERO.-", "a)", "i)")
)
HEAD = Letterhead(Lines(("Office of Ports",), ("Oficina de Puertos", "Muelle 7")), logo_of(picture()))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    (tmp_path / "own").mkdir()
    with create_library(tmp_path / "own" / "records.rcm") as opened:
        yield opened


def labels(opened: Opened, meeting: str, language: Language) -> list[str]:
    outline = opened.meetings.outline(meeting)
    return [outline.label(each.id, language) for each in outline.nodes() if each.kind is Kind.ITEM]


def test_a_new_file_has_the_usual_ones(opened: Opened) -> None:
    assert opened.preferences.labels() == USUAL_LABELS
    assert opened.preferences.papers() == PaperPreferences()
    assert opened.meetings.paper_settings() == PaperSettings()


def test_they_are_the_same_after_the_file_was_closed(opened: Opened) -> None:
    papers = PaperPreferences(PaperSize.LETTER, HEAD, is_on_conclusions=True)
    opened.preferences.put_papers(papers)
    opened.preferences.put_labels(HOUSE)
    path = opened.path
    opened.close()
    with open_library(path, read_only=True) as again:
        assert again.preferences.papers() == papers
        assert again.preferences.labels() == HOUSE
        assert again.meetings.paper_settings() == PaperSettings(PaperSize.LETTER, HEAD)


def test_a_letterhead_is_on_conclusions_only_where_it_says_so(opened: Opened) -> None:
    opened.preferences.put_papers(PaperPreferences(letterhead=HEAD))
    assert opened.meetings.paper_settings().letterhead is None
    opened.preferences.put_papers(PaperPreferences(is_on_conclusions=True))
    assert opened.meetings.paper_settings().letterhead is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("papers.size", "b5"),
        ("letterhead.en", "{"),
        ("letterhead.en", "7"),
        ("letterhead.logo", "png 1 x aGk="),
        ("letterhead.logo", "png 1 1 ***"),
        ("letterhead.logo", "gif 1 1 aGk="),
    ],
)
def test_what_cannot_be_read_is_as_in_a_new_file(opened: Opened, name: str, value: str) -> None:
    opened.put_setting(name, value)
    assert opened.preferences.papers() == PaperPreferences()


def test_new_meetings_are_labelled_so_and_those_that_exist_stay(opened: Opened) -> None:
    before = opened.meetings.create("RCGM", MAY, None)
    opened.preferences.put_labels(HOUSE)
    after = opened.meetings.create("RCGM", date(2034, 5, 4), None)
    assert labels(opened, before.id, Language.EN) == ["1.", "1."]
    assert labels(opened, after.id, Language.EN) == ["(1)", "(1)"]
    assert labels(opened, after.id, Language.ES) == ["PRIMERO.-", "PRIMERO.-"]
    opened.preferences.put_labels(USUAL_LABELS)
    assert labels(opened, after.id, Language.EN) == ["(1)", "(1)"]


def test_lists_that_come_later_are_labelled_as_their_meeting_was_begun(opened: Opened) -> None:
    opened.preferences.put_labels(HOUSE)
    meeting = opened.meetings.create("RCGM", MAY, None)
    opened.preferences.put_labels(USUAL_LABELS)
    editing, _ = opened.meetings.open(meeting.id)
    first = next(each for each in editing.outline.nodes() if each.kind is Kind.ITEM)
    editing.do(Restate(first.id, Language.EN, Text("To ask for:")))
    editing.do(InsertItem(first.id))
    below = editing.outline.items_below(first.parent or "")[1]
    editing.do(Demote((below.id,)))
    opened.drain()
    assert labels(opened, meeting.id, Language.EN) == ["(1)", "(a)", "(1)"]
    assert labels(opened, meeting.id, Language.ES) == ["PRIMERO.-", "a)", "PRIMERO.-"]


def test_a_meeting_begun_from_the_last_keeps_that_ones(opened: Opened) -> None:
    opened.preferences.put_labels(HOUSE)
    first = opened.meetings.create("RCGM", MAY, None)
    opened.preferences.put_labels(USUAL_LABELS)
    following = opened.meetings.create_after(first.id, date(2034, 5, 4), None)
    assert labels(opened, following.id, Language.ES) == ["PRIMERO.-", "PRIMERO.-"]


def test_a_document_keeps_the_labels_it_was_read_with(opened: Opened) -> None:
    opened.preferences.put_labels(HOUSE)
    items = (DocumentItem("1)", Text("To begin.")), DocumentItem("2)", Text("To end.")))
    document = Document(title=("RCGM",), sections=(DocumentSection(Text("CONCLUSIONS"), items),))
    (meeting,) = opened.meetings.add_documents([(document, Language.EN)])
    assert labels(opened, meeting.id, Language.EN) == ["1)", "2)"]
    outline = opened.meetings.outline(meeting.id)
    assert outline.house == HOUSE


# Drafts


def test_a_text_keeps_its_draft_number_until_it_changes(opened: Opened) -> None:
    moment = datetime(2031, 6, 10, 9, 30, 12)
    meetings = opened.meetings
    meetings._now = lambda: moment
    meeting = meetings.create("RCGM", MAY, None)
    first = meetings.paper(meeting.id)
    assert first.draft == DraftStamp(1, moment.replace(second=0)) == meetings.next_draft(meeting.id, first)
    meetings.count_draft(meeting.id, first)
    # The Spanish paper and the PDF of the same text go out half an hour later.
    moment += timedelta(minutes=30)
    again = meetings.paper(meeting.id)
    assert again.draft == first.draft
    meetings.count_draft(meeting.id, again)
    assert meetings.meeting(meeting.id).drafts == 1
    wording = replace(meeting.en, after=("Signed.",))
    meetings.save(replace(meetings.meeting(meeting.id), en=wording))
    second = meetings.paper(meeting.id)
    assert second.draft == DraftStamp(2, moment.replace(second=0))
    meetings.count_draft(meeting.id, second)
    # A window that still shows the first text would hand out a third one.
    assert meetings.next_draft(meeting.id, first) == DraftStamp(3, moment.replace(second=0))


def test_a_safety_copy_has_no_number_and_takes_none(opened: Opened) -> None:
    meeting = opened.meetings.create("RCGM", MAY, None)
    opened.meetings.count_draft(meeting.id, opened.meetings.paper(meeting.id))
    copy = opened.meetings.paper(meeting.id, is_copy=True).draft
    assert copy is not None and (copy.number, copy.is_copy) == (0, True)


def test_what_is_adopted_has_no_draft_and_no_safety_copy(opened: Opened) -> None:
    meeting = opened.meetings.create("RCGM", MAY, None)
    opened.meetings.save(replace(meeting, state=MeetingState.ADOPTED))
    assert opened.meetings.next_draft(meeting.id, opened.meetings.paper(meeting.id)) is None
    assert opened.meetings.paper(meeting.id, is_copy=True).draft is None


def test_the_papers_on_a_stick_say_that_they_are_copies_and_take_no_number(
    opened: Opened, tmp_path: Path
) -> None:
    opened.preferences.put_papers(PaperPreferences(PaperSize.LETTER, HEAD, is_on_conclusions=True))
    meeting = opened.meetings.create("RCGM", MAY, None, ("Granada", "Granada"))
    editing, _ = opened.meetings.open(meeting.id)
    item = next(each for each in editing.outline.nodes() if each.kind is Kind.ITEM)
    for language in Language:
        editing.do(Restate(item.id, language, Text("To begin.")))
    opened.drain()
    home = opened.backups.second.choose(tmp_path / "stick")
    opened.backups.back_up(Reason.BY_HAND)
    for language, said in ((Language.EN, "Safety copy, not a draft"), (Language.ES, "no es un borrador")):
        page = pypdfium2.PdfDocument((home / f"{meeting.key}-{language.value}.pdf").read_bytes())[0]
        words = page.get_textpage().get_text_range()
        assert said in words and "Draft" not in words and "Borrador" not in words
        assert HEAD.shown(language)[0] in words
        assert page.get_size() == (612, 792)
    assert opened.meetings.meeting(meeting.id).drafts == 0
    assert "not to be handed out" in (home / "LEAME - README.txt").read_text("utf-8-sig")


def test_a_meeting_that_exists_is_labelled_anew_where_it_is_asked_for(opened: Opened) -> None:
    meeting = opened.meetings.create("RCGM", MAY, None)
    opened.preferences.put_labels(HOUSE)
    opened.meetings.relabel(meeting.id)
    assert labels(opened, meeting.id, Language.EN) == ["(1)", "(1)"]
    opened.preferences.put_labels(USUAL_LABELS)
    opened.meetings.save(replace(meeting, state=MeetingState.ADOPTED))
    with pytest.raises(TextIsAdopted):
        opened.meetings.relabel(meeting.id)
    assert labels(opened, meeting.id, Language.EN) == ["(1)", "(1)"]
