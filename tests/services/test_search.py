"""Search over a real file: what is found, where it stands, what is like it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, create_library, open_library
from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import ItemState, Kind, Node, Version
from rcm_desktop.domain.operations import InsertItem
from rcm_desktop.domain.searching import Query
from rcm_desktop.domain.text import Mark, MarkKind, Text

EN, ES = Language.EN, Language.ES


def section(*items: Node) -> list[Node]:
    return [Node("s" + items[0].id, Kind.SECTION, None, "V", Version(Text("CONCLUSIONS"))), *items]


def item(id_: str, parent: str, rank: str, en: str, es: str = "", marks: tuple[Mark, ...] = ()) -> Node:
    return Node(id_, Kind.ITEM, parent, rank, Version(Text(en, marks)), Version(Text(es)))


def add(opened: Opened, body: str, year: int, nodes: list[Node]) -> None:
    made = opened.meetings.create(body, date(year, 3, 14), None)
    opened.store.write(lambda unit: unit.add_nodes(made.id, nodes))


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A file with two meetings, closed."""
    path = tmp_path_factory.mktemp("filled") / "records.rcm"
    opened = create_library(path)
    marks = (Mark(3, 8, MarkKind.ITALIC), Mark(14, 20, MarkKind.REFERENCE, "a"))
    meetings = {
        1996: section(
            item(
                "a",
                "sa",
                "c",
                "To thank Belize for the workshop on bridges.",
                "Agradecer a Belice el taller.",
            ),
            item("b", "sa", "d", "To continue the work on:"),
            item(
                "b1", "b", "m", "the network of night shelters at both river banks;", "la red de albergues;"
            ),
            item("b2", "b", "n", "To repeat the 1. of this list about bus lines.", marks=marks),
        ),
        2017: section(
            item("c", "sc", "c", "To ask for a table of bus lines."),
            item("d", "sc", "d", "To thank Panama for the workshop on bridges."),
        ),
    }
    for year, nodes in meetings.items():
        add(opened, "RCGM", year, nodes)
    opened.close()
    return path.read_bytes()


@pytest.fixture
def opened(tmp_path: Path, filled: bytes) -> Iterator[Opened]:
    path = tmp_path / "records.rcm"
    path.write_bytes(filled)
    opened = open_library(path)
    yield opened
    opened.close(abandon=True)


def nodes(opened: Opened, typed: str) -> list[str]:
    return [hit.found.node for hit in opened.search.find(Query.of(typed))]


def test_the_newest_comes_first_with_its_label(opened: Opened) -> None:
    hits = opened.search.find(Query.of("workshop bri"))
    assert [(hit.found.meeting.key, hit.found.node, opened.search.label(hit)) for hit in hits] == [
        ("rcgm-2017-03", "d", "2"),
        ("rcgm-1996-03", "a", "1"),
    ]
    assert [hit.excerpt[start:end] for hit in hits[:1] for start, end in hit.places] == ["workshop", "bri"]
    (hit,) = opened.search.find(Query.of("river banks"))
    assert opened.search.label(hit) == "2 a)"


def test_words_side_by_side_come_before_newer_ones_apart(opened: Opened) -> None:
    assert nodes(opened, "night shelters") == ["b1"]
    assert nodes(opened, "thank belize") == ["a"]
    assert nodes(opened, "bus lines") == ["c", "b2"]
    assert nodes(opened, "lines bus") == ["c", "b2"]
    assert nodes(opened, "the 1") == ["b2"]


def test_nothing_is_asked_of_an_empty_query(opened: Opened) -> None:
    assert opened.search.find(Query()) == []


def test_a_label_follows_what_is_changed(opened: Opened) -> None:
    (hit,) = opened.search.find(Query.of("river banks"))
    assert opened.search.label(hit) == "2 a)"
    editing, _ = opened.meetings.open(hit.found.meeting.id)
    editing.do(InsertItem("a"))
    opened.drain()
    (hit,) = opened.search.find(Query.of("river banks"))
    assert opened.search.label(hit) == "3 a)"


def test_a_state_follows_what_is_changed(opened: Opened) -> None:
    (hit,) = opened.search.find(Query.of("river banks"))
    editing, _ = opened.meetings.open(hit.found.meeting.id)
    editing.do(SetState(("b1",), ItemState.AGREED, datetime(2031, 5, 6)))
    opened.drain()
    (hit,) = opened.search.find(Query.of("river banks"))
    assert hit.found.state is ItemState.AGREED


def test_words_to_put_in_keep_italics_and_lose_references(opened: Opened) -> None:
    (hit,) = opened.search.find(Query.of("repeat"))
    en, es = opened.search.words(hit)
    assert en == Text("To repeat the 1. of this list about bus lines.", (Mark(3, 8, MarkKind.ITALIC),))
    assert es == Text()


def test_conclusions_of_other_meetings_are_like_the_one_in_hand(opened: Opened) -> None:
    here = opened.meetings.find("rcgm-2017-03")
    assert here is not None
    plain = "To thank Costa Rica for its workshop on old bridges"
    assert [hit.found.node for hit in opened.search.similar(plain, EN, here)] == ["a"]
    assert {hit.found.node for hit in opened.search.similar(plain, EN)} == {"a", "d"}
    assert opened.search.similar(plain, ES, here) == []


def test_too_few_words_are_like_nothing(opened: Opened) -> None:
    for plain in ("", "To thank", "the of and", "thank bridges"):
        assert opened.search.similar(plain, EN) == []


def test_of_what_is_said_again_and_again_the_newest_is_shown(opened: Opened) -> None:
    for year in (2001, 2005, 2003):
        same = section(item(f"x{year}", f"sx{year}", "c", "To approve the agenda of the afternoon session."))
        add(opened, "VM", year, same)
    hits = opened.search.similar("To approve the agenda of the morning session.", EN)
    assert [hit.found.node for hit in hits] == ["x2005"]


def test_words_that_are_all_common_are_looked_for_together(opened: Opened) -> None:
    plain = "To approve the agenda of the morning session."
    for year in range(2020, 2024):
        first = f"n{year}-0"
        same = section(*[item(f"n{year}-{at}", f"s{first}", f"c{at:03}m", plain) for at in range(100)])
        add(opened, "VM", year, same)
    assert [hit.found.text for hit in opened.search.similar(plain, EN)] == [plain]


def test_the_bodies_that_have_met(opened: Opened) -> None:
    opened.meetings.create("VM", date(2018, 1, 1), None)
    assert opened.search.bodies() == ["RCGM", "VM"]
