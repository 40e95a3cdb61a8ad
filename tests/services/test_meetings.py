"""Meetings over a real file: begun, read in, listed, taken in hand, given out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.body_named import body_of
from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import ItemState, Kind
from rcm_desktop.domain.text import Text

MAY = date(2033, 5, 4)
NOON = datetime(2033, 5, 4, 12)
DOCUMENT = Document(
    title=("GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN", "Belice"),
    place="Belice",
    start=MAY,
    end=MAY,
    opening=Text("El Grupo se reunió:"),
    present=("BZ", "HN"),
    sections=(
        DocumentSection(
            Text("CONCLUSIONES"),
            (
                DocumentItem("PRIMERO.-", Text("Aprobar la agenda.")),
                DocumentItem(
                    "SEGUNDO.-", Text("Solicitar:"), (DocumentItem("a)", Text("un mapa.")),), Text("Fin.")
                ),
            ),
        ),
    ),
    after=("Firmado en Belice",),
)


@pytest.fixture
def opened(tmp_path: Path, empty: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(empty)
    with open_library(path) as opened:
        yield opened


def test_a_meeting_begins_with_its_usual_sections(opened: Opened) -> None:
    meeting = opened.meetings.create("RCGM", MAY, None, ("Belize City", "Ciudad de Belice"))

    outline = opened.meetings.outline(meeting.id)

    assert meeting.key == "rcgm-2033-05"
    assert opened.meetings.meeting(meeting.id) == meeting
    assert [(node.kind, node.es.text.plain) for node in outline.nodes()] == [
        (Kind.SECTION, "CONCLUSIONES"),
        (Kind.ITEM, ""),
        (Kind.SECTION, "RECOMENDACIONES"),
        (Kind.ITEM, ""),
    ]


def test_a_meeting_begins_in_the_country_of_its_place_with_a_title(opened: Opened) -> None:
    meeting = opened.meetings.create("RCGM", date(2027, 5, 14), None, ("", "Tela, Honduras"))
    stored = opened.meetings.meeting(meeting.id)
    assert stored.host == "HN"
    assert stored.es.title[1:] == ("Tela, Honduras", "14 de mayo de 2027")
    assert stored.en.title[1:] == ("Tela, Honduras", "14 May 2027"), "in the language it has"
    assert opened.meetings.create("RCGM", None, None).host == ""


def test_keys_of_one_month_are_numbered(opened: Opened) -> None:
    keys = [opened.meetings.create("RCGM", MAY, None).key for _ in range(3)]

    assert keys == ["rcgm-2033-05", "rcgm-2033-05-2", "rcgm-2033-05-3"]
    assert opened.meetings.find("rcgm-2033-05-4") is None


def test_meetings_are_listed_from_the_latest_those_without_a_date_before(opened: Opened) -> None:
    for start in (date(2031, 1, 1), None, date(2034, 1, 1), date(2033, 1, 1)):
        opened.meetings.create("VM", start, None)

    starts = [line.start for line in opened.meetings.lines()]

    assert starts == [None, date(2034, 1, 1), date(2033, 1, 1), date(2031, 1, 1)]


def test_documents_come_back_in_their_language(opened: Opened) -> None:
    first, second = opened.meetings.add_documents([(DOCUMENT, Language.ES)] * 2)

    documents = opened.meetings.documents(first.id)

    assert (first.key, second.key) == ("rcgm-2033-05", "rcgm-2033-05-2")
    assert documents[Language.ES] == DOCUMENT
    english = documents[Language.EN]
    assert (english.title, english.place, english.opening) == ((), "Belice", Text())
    assert [item.label for item in english.sections[0].items] == ["FIRST.-", "SECOND.-"]
    assert [item.text for item in english.sections[0].items] == [Text(), Text()]


def test_of_documents_that_cannot_all_be_stored_none_is(opened: Opened) -> None:
    broken = replace(DOCUMENT, present=(object(),))  # type: ignore[arg-type]

    with pytest.raises(TypeError):
        opened.meetings.add_documents([(DOCUMENT, Language.ES), (broken, Language.ES)])

    assert opened.meetings.lines() == []


def test_withdrawn_items_are_not_on_paper(opened: Opened) -> None:
    (meeting,) = opened.meetings.add_documents([(DOCUMENT, Language.ES)])
    editing, _ = opened.meetings.open(meeting.id)
    item = next(node for node in editing.outline.nodes() if node.kind is Kind.ITEM)
    editing.do(SetState((item.id,), ItemState.WITHDRAWN, NOON))
    opened.drain()

    for language in LANGUAGES:
        (section,) = opened.meetings.documents(meeting.id)[language].sections
        assert len(section.items) == 1


def test_the_record_of_a_meeting_is_changed_in_one_step(opened: Opened) -> None:
    meeting = opened.meetings.create("RCGM", MAY, None)
    later = replace(meeting, end=date(2033, 5, 6))

    assert opened.meetings.save(later).meetings == (meeting.id,)

    assert opened.meetings.meeting(meeting.id) == later


def test_the_meeting_that_was_in_hand_is_remembered(tmp_path: Path) -> None:
    path = tmp_path / "records.rcm"
    with create_library(path) as opened:
        assert opened.meetings.last_in_hand() is None
        older = opened.meetings.create("RCGM", MAY, None).id
        newer = opened.meetings.create("RCGM", date(2034, 5, 4), None).id
        assert opened.meetings.last_in_hand() == newer
        opened.meetings.open(older)
    with open_library(path, read_only=True) as opened:
        assert opened.meetings.last_in_hand() == older
        opened.meetings.open(newer)
        assert opened.meetings.last_in_hand() == older


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("REUNIÓN DEL GRUPO REGIONAL DE CONSULTA (GRCM)", "RCGM"),
        ("XX Vice-Ministerial Meeting of the RCM", "VM"),
        ("Conferencia Regional sobre Migración", "RCM"),
        ("A meeting of somebody else", ""),
    ],
)
def test_the_body_is_known_by_its_name(title: str, body: str) -> None:
    assert body_of(Document(title=(title,))) == body
