"""Events, invitations and marks of the door as the values of their rows, and back."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time
from typing import Any

from sqlalchemy import RowMapping

from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording, Source
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import Language

Row = dict[str, Any]
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def event_row(event: Event) -> Row:
    """What is kept of an event, by column, but for when it was touched. Of a meeting, what its own row has is
    left empty."""
    is_other = not event.is_meeting
    when = event.when if is_other else replace(event.when, first=None, last=None, zone="")
    row: Row = {
        "id": event.id,
        "key": event.key,
        "kind": event.kind.value,
        "state": event.state.value,
        **when_columns(when),
        "body": event.body if is_other else "",
        "hosts": _encode(event.hosts if is_other else event.hosts[1:]),
        "organisers": _encode(event.organisers),
        "donors": _encode(event.donors),
        "languages": " ".join(each.value for each in event.languages),
        "parent": event.parent,
        "closes": event.closes.isoformat() if event.closes else None,
        "source_meeting": event.source.meeting if event.source else None,
        "source_node": event.source.node if event.source else None,
        "source_words": event.source.words if event.source else None,
        "private": _encode(event.private),
        "changed": event.changed,
        "uid": event.uid,
    }
    for language in Language:
        wording = event.wording(language)
        row[f"{language.value}_title"] = wording.title
        row[f"{language.value}_place"] = wording.place if is_other else ""
        row[f"{language.value}_note"] = wording.note
    return row


def event_of(row: RowMapping) -> Event:
    """An event as its row has it; what a meeting's row says of it is put in by ``of_meeting``."""
    english, spanish = (
        EventWording(row[f"{each}_title"], row[f"{each}_place"], row[f"{each}_note"]) for each in ("en", "es")
    )
    source = None
    if row["source_meeting"] is not None:
        source = Source(row["source_meeting"], row["source_node"] or "", row["source_words"] or "")
    return Event(
        row["id"],
        row["key"],
        EventKind(row["kind"]),
        when_of(row),
        english,
        spanish,
        EventState(row["state"]),
        row["body"],
        _words(row["hosts"]),
        _words(row["organisers"]),
        _words(row["donors"]),
        tuple(Language(each) for each in row["languages"].split()),
        row["parent"],
        _day(row["closes"]),
        source,
        _words(row["private"]),
        row["changed"],
        row["uid"],
    )


def when_columns(when: When) -> Row:
    """A time as the columns that hold it."""
    return {
        "first": str(when.first) if when.first is not None else None,
        "last": str(when.last) if when.last is not None else None,
        "opens": _clock(when.opens),
        "closes_at": _clock(when.closes),
        "zone": when.zone,
        "bound": _bound_json(when.bound),
        "inferred": _encode(when.inferred),
    }


def when_of(row: RowMapping) -> When:
    """A time from the columns that hold it."""
    return When(
        _partial(row["first"]),
        _partial(row["last"]),
        _time(row["opens"]),
        _time(row["closes_at"]),
        row["zone"],
        _bound(row["bound"]),
        _words(row["inferred"]),
    )


def invitation_row(event: str, invitation: Invitation) -> Row:
    return {
        "event_id": event,
        "party": invitation.party,
        "asked": _iso(invitation.asked),
        "reminded": " ".join(each.isoformat() for each in invitation.reminded),
        "answered": _iso(invitation.answered),
        "answer": invitation.answer.value,
        "people": invitation.people,
        "channel": invitation.channel.value if invitation.channel else None,
        "note": invitation.note,
    }


def invitation_of(row: RowMapping) -> Invitation:
    return Invitation(
        row["party"],
        _day(row["asked"]),
        tuple(date.fromisoformat(each) for each in row["reminded"].split()),
        _day(row["answered"]),
        Answer(row["answer"]),
        row["people"],
        Channel(row["channel"]) if row["channel"] else None,
        row["note"],
    )


def mark_row(mark: DoorMark) -> Row:
    return {
        "part_id": mark.part,
        "day": mark.day.isoformat(),
        "session": mark.session,
        "arrival": mark.arrival.value,
        "at": _clock(mark.at),
    }


def mark_of(row: RowMapping) -> DoorMark:
    return DoorMark(
        row["part_id"],
        date.fromisoformat(row["day"]),
        row["session"],
        Arrival(row["arrival"]),
        _time(row["at"]),
    )


def _bound_json(bound: Bound | None) -> str | None:
    if bound is None:
        return None
    return _encode([bound.relation.value, bound.event, bound.body, _iso(bound.since), bound.words])


def _bound(stored: str | None) -> Bound | None:
    if stored is None:
        return None
    relation, event, body, since, words = json.loads(stored)
    return Bound(Relation(relation), event, body, _day(since), words)


def _words(stored: str) -> tuple[str, ...]:
    # Most are empty, and the whole calendar is read at each change of it.
    return tuple(json.loads(stored)) if stored != "[]" else ()


def _partial(stored: str | None) -> PartialDate | None:
    return PartialDate.read(stored) if stored else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _clock(at: time | None) -> str | None:
    return at.isoformat("minutes") if at is not None else None


def _time(stored: str | None) -> time | None:
    return time.fromisoformat(stored) if stored else None
