"""The agenda: moving items, beginning the next one, the lines of a letter; and sessions that go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from rcm_desktop.domain.agenda import AgendaItem, again, agenda_lines, moved
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.programme import Programme
from rcm_desktop.domain.sessions import Session

ITEMS = tuple(AgendaItem(id_, f"Item {id_}") for id_ in "abcd")


def ids(agenda: tuple[AgendaItem, ...]) -> str:
    return "".join(each.id for each in agenda)


def test_items_move_by_one_place_and_keep_together() -> None:
    assert ids(moved(ITEMS, {"c"}, up=True)) == "acbd"
    assert ids(moved(ITEMS, {"b", "c"}, up=True)) == "bcad"
    assert ids(moved(ITEMS, {"b", "c"}, up=False)) == "adbc"
    assert ids(moved(ITEMS, {"a", "b"}, up=True)) == "abcd", "those at the edge stay"
    assert ids(moved(ITEMS, {"a", "c"}, up=True)) == "acbd"


def test_the_next_meeting_has_the_items_without_their_times() -> None:
    item = AgendaItem("a", "Opening", "Inauguración", "Costa Rica", "s1", time(9))
    made = again((item,))
    assert made == (replace(item, id=made[0].id, session="", at=None),)
    assert made[0].id != "a"


def test_lines_of_a_letter_say_number_time_and_who() -> None:
    items = (AgendaItem("a", "Opening", "", "Costa Rica", at=time(9)), AgendaItem("b", "", "Clausura"))
    lines = agenda_lines(items, Language.EN, lambda item: f"{item.at:%H:%M}" if item.at else "")
    assert lines == ["1. Opening (09:00) – Costa Rica", "2. Clausura"]


def test_items_of_a_session_that_goes_stand_without_one() -> None:
    kept = Session("s", date(2031, 6, 10), time(9))
    items = (replace(ITEMS[0], session="s"), replace(ITEMS[1], session="gone"))
    settled = Programme((kept,), "", items).settled()
    assert [each.session for each in settled.agenda] == ["s", ""]
