"""What stands above lists of people, above a delegation, and beside a name."""

from __future__ import annotations

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.participants import GroupKind, Participants
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.list_pages import ListPages
from rcm_desktop.papers.list_words import STRONG, TITLE, USUAL, printed


def put_event_head(pages: ListPages, words: EventWords, event: Event, title: str, *more: str) -> None:
    """The title of a paper, the event, its place and days, and what more is to be said of all."""
    pages.paragraph(title, TITLE)
    pages.y += 4.0
    for line in words.titles(event):
        pages.paragraph(line, STRONG)
    for line in (*words.places_and_days(event), *filter(None, more)):
        pages.paragraph(line, USUAL)
    pages.y += 10.0


def delegation_head(words: EventWords, participants: Participants, id_: str) -> str:
    """The name of a delegation, of the one that presides with that."""
    name = words.delegation(id_, participants.directory) or words.shared("no_delegation")
    if id_ and id_ == participants.presidency:
        return f"{name} ({words.shared('presidency')})"
    return name


def person_name(delegate: Delegate) -> str:
    """The name with the courtesy title before it."""
    return printed(f"{delegate.courtesy} {delegate.name}")


def part_words(delegate: Delegate, kind: GroupKind, words: EventWords) -> str:
    """What a person is in a delegation, "" where the group says so already."""
    part = delegate.part
    if part is Part.DELEGATE or part is _SAID_BY.get(kind):
        return ""
    return words.shared(f"part.{part.value}")


_SAID_BY = {
    GroupKind.OBSERVER_COUNTRIES: Part.OBSERVER,
    GroupKind.OBSERVER_ORGANISATIONS: Part.OBSERVER,
    GroupKind.CIVIL_SOCIETY: Part.OBSERVER,
    GroupKind.GUESTS: Part.GUEST,
    GroupKind.SECRETARIAT: Part.STAFF,
}
