"""The opening paragraph of a meeting's text: as it stands, and as its days and those present make it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.door import DoorMark, presence_after
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingState
from rcm_desktop.domain.openings import NameForm, OpeningWording, opening_of
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.text import Text


class OpeningUnit(Protocol):
    """What openings are made from."""

    def setting(self, name: str) -> str | None: ...

    def directory(self) -> Directory: ...


@dataclass(frozen=True, slots=True)
class Opening:
    """The opening of a meeting in one language: what stands, and what those present would make it now.

    ``made`` is "" while the days or those present are not known.
    """

    stands: Text
    made: str
    is_by_hand: bool

    @property
    def differs(self) -> bool:
        """Whether a person must choose: the text was written by hand and those present say otherwise."""
        return self.is_by_hand and bool(self.made) and self.made != self.stands.plain


def opening_now(unit: OpeningUnit, meeting: Meeting, language: Language) -> Opening:
    """The opening as it stands and as those present would make it. Raises UnknownField."""
    made = opening_of(meeting, language, wording_of(unit, meeting.body, language), unit.directory())
    wording = meeting.wording(language)
    return Opening(wording.opening, made, wording.is_by_hand)


def followed(unit: OpeningUnit, meeting: Meeting, remake: Language | None = None) -> Meeting:
    """The meeting with the openings that the program made brought up to date; those by hand stay, and so does
    what was adopted."""
    if meeting.state is MeetingState.ADOPTED:
        return meeting
    directory = unit.directory()
    for language in LANGUAGES:
        wording = meeting.wording(language)
        if language is not remake and wording.is_by_hand:
            continue
        made = opening_of(meeting, language, wording_of(unit, meeting.body, language), directory)
        if made or not wording.is_by_hand:
            opening = wording.opening if wording.opening.plain == made else Text(made)
            meeting = meeting.with_wording(language, replace(wording, opening=opening, made=made))
    return meeting


def with_presence_of_door(
    meeting: Meeting, delegates: Iterable[Delegate], marks: Iterable[DoorMark], directory: Directory
) -> Meeting:
    """The meeting with the presence that follows from who was marked at the door; what was adopted stays."""
    if meeting.state is MeetingState.ADOPTED:
        return meeting
    members = [each.code for each in directory.on(meeting.start).members()]
    return replace(meeting, presence=presence_after(meeting.presence, delegates, marks, members))


def wording_of(unit: OpeningUnit, body: str, language: Language) -> OpeningWording:
    """How the opening of a body's meetings is worded in this file."""
    stored = unit.setting(wording_name(body, language))
    if stored is None:
        return OpeningWording.usual(body, language)
    formula, form = json.loads(stored)
    return OpeningWording(formula, NameForm(form))


def wording_name(body: str, language: Language) -> str:
    """The setting that holds the wording."""
    return f"opening.{language.value}.{body}"
