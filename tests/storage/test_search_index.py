"""The index follows what happens to the texts, and can be made anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from itertools import pairwise
from random import Random

import pytest
from sqlalchemy import text

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.drafts import Operation
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.moving import ToggleHeading
from rcm_desktop.domain.nodes import ItemState, Kind, Node, Version
from rcm_desktop.domain.operations import InsertItem, Join, Remove, Restate, Split
from rcm_desktop.domain.searching import Filter, FilterKind, Query
from rcm_desktop.domain.text import Text
from rcm_desktop.services.editing import OutlineEditing
from rcm_desktop.storage import search_index, search_queries
from rcm_desktop.storage.journal import FileJournal
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting, remove_meeting, update_meeting
from rcm_desktop.storage.outline_rows import load_outline, save_change
from tests.storage.samples import CHILD, ITEM, MEETING, SECTION, added

AT = datetime(2031, 5, 6)


@pytest.fixture
def filled(library: Library) -> Library:
    add(library, MEETING, SECTION, ITEM, CHILD)
    return library


def add(library: Library, meeting: Meeting, *nodes: Node) -> None:
    library.write(lambda connection: add_meeting(connection, meeting, AT))
    library.write(lambda connection: save_change(connection, meeting.id, added(*nodes)))


def meeting(id_: str, starts: date | None, body: str = "RCGM") -> Meeting:
    return Meeting(id_, f"key-{id_}", body, starts, starts)


def item(id_: str, en: str = "", es: str = "") -> Node:
    return Node(id_, Kind.ITEM, None, id_, Version(Text(en)), Version(Text(es)))


def found(library: Library, typed: str, *filters: Filter, limit: int = 20) -> list[str]:
    with library.reading() as connection:
        hits = search_queries.find(connection, Query.of(typed, filters), limit, Language.EN)
    return [hit.node for hit in hits]


def disagreement(library: Library) -> str:
    with library.reading() as connection:
        return search_index.disagreement(connection)


def words(library: Library) -> set[str]:
    with library.reading() as connection:
        return set(connection.execute(text("SELECT word FROM search_word")).scalars())


def test_accents_and_capitals_are_free_and_words_may_be_begun(library: Library) -> None:
    add(library, MEETING, item("a", es="Con respecto al informe de la Secretaría Técnica:"))
    for typed in ("secretaria tecnica", "SECRETARÍA", "secr tec", "inf", "técnica informe"):
        assert found(library, typed) == ["a"], typed
    assert found(library, "ecretaria") == []
    assert found(library, "secretaria general") == []


def test_both_languages_answer_and_an_item_is_found_once(filled: Library) -> None:
    with filled.reading() as connection:
        for typed, languages in (("panama", LANGUAGES), ("agradecer", [Language.ES] * 2)):
            for wanted, language in zip(LANGUAGES, languages, strict=True):
                (hit,) = search_queries.find(connection, Query.of(typed), 20, wanted)
                assert (hit.node, hit.language) == ("a", language)


def test_words_of_two_languages_are_not_one_text(filled: Library) -> None:
    assert found(filled, "thank") == ["a"]
    assert found(filled, "thank agradecer") == []


def test_headings_are_not_found(filled: Library) -> None:
    assert found(filled, "conclusiones") == []


def test_the_newest_comes_first_and_what_has_no_day_is_newer(library: Library) -> None:
    days = {"old": date(1996, 3, 14), "new": date(2024, 11, 12), "none": None, "mid": date(2011, 6, 1)}
    for id_, day in days.items():
        add(library, meeting(id_, day), item(f"{id_}1", "A bridge"), item(f"{id_}2", "A bridge"))
    order = ["none1", "none2", "new1", "new2", "mid1", "mid2", "old1", "old2"]
    assert found(library, "bridge") == order
    assert found(library, "bridge", limit=3) == order[:3]


def test_years_bodies_and_states_narrow(library: Library) -> None:
    add(library, meeting("m", date(2017, 1, 1)), item("a", "A bridge"))
    add(library, meeting("n", date(2017, 12, 31), "VM"), item("b", "A bridge"))
    add(library, meeting("o", date(2018, 1, 1)), replace(item("c", "A bridge"), state=ItemState.AGREED))
    assert found(library, "bridge", Filter(FilterKind.YEARS, "2017")) == ["b", "a"]
    assert found(library, "bridge", Filter(FilterKind.YEARS, "2017-2018")) == ["c", "b", "a"]
    assert found(library, "bridge", Filter(FilterKind.BODY, "VM")) == ["b"]
    assert found(library, "", Filter(FilterKind.BODY, "RCGM")) == ["c", "a"]
    assert found(library, "bri", Filter(FilterKind.STATE, ItemState.AGREED.value)) == ["c"]
    assert found(library, "", Filter(FilterKind.YEARS, "2018")) == ["c"]


def test_countries_and_verbs_narrow(library: Library) -> None:
    add(
        library,
        MEETING,
        item("a", "To thank Costa Rica for the bridge.", "Agradecer a Costa Rica el puente."),
        item("b", "To thank the coast of Costa Mesa, as rica as it is."),
        item("c", "To ask Panama for the bridge, and to thank it.", "Pedir a Panamá el puente."),
        item("d", es="Agradecer al Gobierno su acogida."),
    )
    assert found(library, "", Filter(FilterKind.COUNTRY, "CR")) == ["a"]
    assert found(library, "puente", Filter(FilterKind.COUNTRY, "PA")) == ["c"]
    assert found(library, "", Filter(FilterKind.VERB, "thank")) == ["a", "b", "d"]


def test_a_beginning_of_very_many_words_is_looked_for_in_the_texts(library: Library) -> None:
    many = [item(f"a{at}", f"a{at:03} bridge") for at in range(100)]
    add(library, MEETING, *many, item("z", "no such word"))
    assert len(found(library, "a", limit=200)) == 100
    assert found(library, "a bri", limit=3) == ["a0", "a1", "a2"]


def test_words_that_are_queries_of_their_own_are_words(filled: Library) -> None:
    for typed in ('"', "thank AND", "NEAR(", "thank*", "-thank", "panama:", "^", "\ue000", "a\U0001e900b"):
        found(filled, typed)
    assert found(filled, "to-thank") == ["a"]


def test_every_kind_of_change_is_followed(filled: Library) -> None:
    with filled.reading() as connection:
        outline = load_outline(connection, MEETING.id)
    editing = OutlineEditing(MEETING.id, outline, FileJournal(filled))
    steps: list[Operation] = [
        InsertItem("b"),
        Restate("b", Language.ES, Text("Continuar con el puente")),
        Split("b", Language.ES, len("Continuar con")),
        SetState(("b",), ItemState.AGREED, AT),
        ToggleHeading("s"),
        Remove(("a",)),
        Join("b", Language.EN),
    ]
    chance = Random(7)
    for _ in range(12):
        try:
            editing.do(chance.choice(steps))
        except (Condition, KeyError):
            editing.undo()
        if chance.random() < 0.3:
            editing.undo()
        if chance.random() < 0.3:
            editing.redo()
        filled.writer.drain()
        assert disagreement(filled) == ""


def test_half_words_leave_nothing_behind(filled: Library) -> None:
    before = words(filled)
    plains = ("To go on", "To go on to S", "To go on to Sec", "To go on to Secre", "To go on")
    typed = [replace(CHILD, en=Version(Text(plain))) for plain in plains]
    for change in (Change((Edit(one, next_),)) for one, next_ in pairwise(typed)):
        filled.write(partial(save_change, meeting=MEETING.id, change=change))
    assert words(filled) == before
    assert disagreement(filled) == ""


def test_a_meeting_that_moves_takes_its_texts_along(filled: Library) -> None:
    moved = replace(MEETING, start=date(1999, 1, 1), end=date(1999, 1, 2), body="VM")
    filled.write(lambda connection: update_meeting(connection, moved))
    assert found(filled, "panama", Filter(FilterKind.YEARS, "1999"), Filter(FilterKind.BODY, "VM")) == ["a"]
    assert found(filled, "panama", Filter(FilterKind.YEARS, "2031")) == []
    assert disagreement(filled) == ""


def test_a_meeting_that_goes_leaves_nothing_behind(filled: Library) -> None:
    filled.write(lambda connection: remove_meeting(connection, MEETING.id))
    assert found(filled, "panama") == []
    assert words(filled) == set()
    assert disagreement(filled) == ""
    filled.write(search_index.tidy)
    with filled.reading() as connection:
        blocks = connection.execute(text("SELECT block FROM search_text_data")).scalars().all()
    assert not any(b"panama" in block for block in blocks)


def test_an_index_made_anew_is_the_same(filled: Library) -> None:
    filled.write(lambda connection: connection.execute(text("DELETE FROM search_text WHERE rowid > 0")))
    assert disagreement(filled)
    assert found(filled, "panama") == []
    filled.write(search_index.rebuild)
    assert disagreement(filled) == ""
    assert found(filled, "panama") == ["a"]
