"""Sessions and agenda of a meeting as the JSON of its columns."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, time
from typing import Any

from rcm_desktop.domain.agenda import Agenda, AgendaItem
from rcm_desktop.domain.sessions import Session

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def sessions_json(sessions: Sequence[Session]) -> str | None:
    """Each as [id, day, start, end, en, es], times as "09:00", the end null where it is not known."""
    rows = [
        [each.id, each.day.isoformat(), _clock(each.start), _clock(each.end), each.en, each.es]
        for each in sessions
    ]
    return _encode(rows) if rows else None


def sessions_of(stored: str | None) -> tuple[Session, ...]:
    rows: list[list[Any]] = json.loads(stored or "[]")
    return tuple(
        Session(id_, date.fromisoformat(day), time.fromisoformat(start), _time(end), en, es)
        for id_, day, start, end, en, es in rows
    )


def agenda_json(agenda: Sequence[AgendaItem]) -> str | None:
    """Each as [id, en, es, presenter, session, time], the time null where it is not known."""
    rows = [[each.id, each.en, each.es, each.presenter, each.session, _clock(each.at)] for each in agenda]
    return _encode(rows) if rows else None


def agenda_of(stored: str | None) -> Agenda:
    rows: list[list[Any]] = json.loads(stored or "[]")
    return tuple(
        AgendaItem(id_, en, es, presenter, session, _time(at)) for id_, en, es, presenter, session, at in rows
    )


def _clock(at: time | None) -> str | None:
    return at.isoformat("minutes") if at is not None else None


def _time(stored: str | None) -> time | None:
    return time.fromisoformat(stored) if stored else None
