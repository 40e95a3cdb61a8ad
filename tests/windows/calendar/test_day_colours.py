"""Every word in a day and in a bar stands out from its ground."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from rcm_desktop.domain.events.event import EventKind, EventState
from rcm_desktop.windows.calendar.day_colours import colours_of_day
from rcm_desktop.windows.calendar.event_marks import dress_of
from rcm_desktop.windows.look import DARK, LIGHT, Look
from tests.windows.calendar.events import PASSPORTS
from tests.windows.test_look import contrast


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_words_in_a_day_stand_out(look: Look) -> None:
    for picked, in_hand, free in product((True, False), repeat=3):
        day = colours_of_day(look, is_picked=picked, is_in_hand=in_hand, is_free=free)
        inks = (day.number, day.pale, day.more, day.note)
        assert not [ink for ink in inks if contrast(ink, day.ground) < 4.5]


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
def test_words_in_a_bar_stand_out_whatever_kind_and_state(look: Look) -> None:
    for kind, state, closing in product(EventKind, EventState, (True, False)):
        chip = dress_of(replace(PASSPORTS, kind=kind, state=state), look, is_closing=closing)
        assert contrast(chip.ink, chip.ground) >= 4.5, (kind, state, closing)
