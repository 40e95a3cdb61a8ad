"""What the panel of an event and its dialogs work with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rcm_desktop.domain.corrigenda import labels_of
from rcm_desktop.domain.events.event import Source
from rcm_desktop.domain.events.proposed import still_says
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate

if TYPE_CHECKING:
    from rcm_desktop.services.calendar import Calendar
    from rcm_desktop.services.door import Door
    from rcm_desktop.services.meetings import Meetings
    from rcm_desktop.services.participants import Participants
    from rcm_desktop.services.rounds import Rounds

LabelOf = Callable[[Source, Language], str]
"""The label of the conclusion that an event comes from ("6", "16 c)"), "" where it is not there any more."""


@dataclass(frozen=True, slots=True)
class EventDesk:
    """``known`` gives the people of all meetings and events, each once; ``label`` that of a conclusion;
    ``is_changed`` tells that a conclusion does not say any more what an event was read from."""

    calendar: Calendar
    rounds: Rounds
    participants: Participants
    door: Door
    known: Callable[[], Sequence[Delegate]]
    label: LabelOf
    today: Callable[[], date] = date.today
    is_changed: Callable[[Source], bool] = lambda _: False


def labels_from(meetings: Meetings) -> LabelOf:
    """The labels of conclusions as the outlines of meetings have them now."""

    def label(source: Source, language: Language) -> str:
        try:
            english, spanish = labels_of(meetings.outline(source.meeting), source.node)
        except LookupError:
            return ""
        return english if language is Language.EN else spanish

    return label


def changes_from(meetings: Meetings) -> Callable[[Source], bool]:
    """Whether conclusions still have the words from which events were read."""

    def is_changed(source: Source) -> bool:
        try:
            node = meetings.outline(source.meeting).node(source.node)
        except LookupError:
            return False
        return not still_says(source.words, (node.text(each).plain for each in Language))

    return is_changed
