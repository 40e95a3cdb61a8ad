"""Words of events and of their people as they are stored: nothing in them that breaks a file or a paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rcm_desktop.domain.events.event import Event, EventWording
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.text import clean


def clean_event(event: Event) -> Event:
    """An event with clean words; titles, places and names are one line."""
    bound, source = event.when.bound, event.source
    if bound is not None:
        event = replace(event, when=replace(event.when, bound=replace(bound, words=_line(bound.words))))
    return replace(
        event,
        en=_wording(event.en),
        es=_wording(event.es),
        hosts=_lines(event.hosts),
        organisers=_lines(event.organisers),
        donors=_lines(event.donors),
        source=replace(source, words=clean(source.words)) if source is not None else None,
    )


def clean_record(before: EventRecord, after: EventRecord) -> EventRecord:
    """A record in which the words that have changed are clean."""
    known, asked = frozenset(before.delegates), frozenset(before.invitations)
    if after.event != before.event:
        after = replace(after, event=clean_event(after.event))
    delegates = tuple(each if each in known else _delegate(each) for each in after.delegates)
    invitations = [each if each in asked else _invitation(each) for each in after.invitations]
    return replace(after, delegates=delegates, invitations=()).with_invitations(*invitations)


def _delegate(delegate: Delegate) -> Delegate:
    return replace(
        delegate,
        name=_line(delegate.name),
        courtesy=_line(delegate.courtesy),
        function=_line(delegate.function),
        institution=_line(delegate.institution),
        email=_line(delegate.email),
        delegation=_line(delegate.delegation),
        telephone=_line(delegate.telephone),
    )


def _invitation(invitation: Invitation) -> Invitation:
    return replace(invitation, party=_line(invitation.party), note=clean(invitation.note))


def _wording(wording: EventWording) -> EventWording:
    return EventWording(_line(wording.title), _line(wording.place), clean(wording.note).strip())


def _line(words: str) -> str:
    return " ".join(clean(words).split())


def _lines(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for each in words if (line := _line(each)))
