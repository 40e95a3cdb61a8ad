"""Domain values as text columns and JSON of a library hold them. What is empty is None or left out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.labels import Counter, LabelStyle
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import (
    USUAL_NUMBERING,
    ChangeRequest,
    ItemState,
    Kind,
    LanguageState,
    Node,
    Numbering,
    Version,
)
from rcm_desktop.domain.presence import Attendance, DayMark, Presence
from rcm_desktop.domain.text import Mark, MarkKind, Text

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode

Plain = dict[str, Any]
"""A value as JSON holds it."""


def marks_json(text: Text) -> str | None:
    return _encode(_plain_marks(text.marks)) if text.marks else None


def text_of(plain: str, marks: str | None) -> Text:
    return Text(plain, _marks(json.loads(marks))) if marks else Text(plain)


def _plain_marks(marks: Sequence[Mark]) -> list[list[Any]]:
    """Each as [start, end, kind], with its target and note behind where it has one."""
    rows: list[list[Any]] = []
    for mark in marks:
        row: list[Any] = [mark.start, mark.end, mark.kind.value]
        if mark.target is not None or mark.note is not None:
            row += [mark.target, mark.note]
        rows.append(row)
    return rows


def _marks(rows: Sequence[Sequence[Any]]) -> tuple[Mark, ...]:
    return tuple(Mark(row[0], row[1], MarkKind(row[2]), *row[3:5]) for row in rows)


def lines_json(lines: Sequence[str]) -> str:
    return _encode(list(lines))


def lines_of(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def requests_json(requests: Sequence[ChangeRequest]) -> str | None:
    return _encode([[each.country, each.wish] for each in requests]) if requests else None


def requests_of(stored: str | None) -> tuple[ChangeRequest, ...]:
    return tuple(ChangeRequest(*row) for row in json.loads(stored)) if stored else ()


def reservations_json(names: Sequence[str]) -> str | None:
    return lines_json(names) if names else None


def reservations_of(stored: str | None) -> tuple[str, ...]:
    return lines_of(stored) if stored else ()


def locked_words(languages: Sequence[Language]) -> str | None:
    return " ".join(language.value for language in languages) or None


def locked_of(stored: str | None) -> tuple[Language, ...]:
    return tuple(Language(code) for code in stored.split()) if stored else ()


def numbering_json(numbering: Numbering) -> str | None:
    """None for the usual numbering, which nearly every node has."""
    if numbering == USUAL_NUMBERING:
        return None
    plain: Plain = {}
    for language in Language:
        style = numbering.style(language)
        if style is not None:
            plain[language.value] = [style.counter.value, style.prefix, style.suffix, style.mark]
    if numbering.as_printed:
        plain["as_printed"] = True
    if numbering.runs_on:
        plain["runs_on"] = True
    if numbering.start != 1:
        plain["start"] = numbering.start
    return _encode(plain)


def numbering_of(stored: str | None) -> Numbering:
    if stored is None:
        return USUAL_NUMBERING
    plain = json.loads(stored)
    return Numbering(
        _style(plain.get("en")),
        _style(plain.get("es")),
        plain.get("as_printed", False),
        plain.get("runs_on", False),
        plain.get("start", 1),
    )


def _style(row: Sequence[str] | None) -> LabelStyle | None:
    return LabelStyle(Counter(row[0]), *row[1:]) if row is not None else None


_DOOR = "door"


def presence_json(presence: Presence) -> str | None:
    """By day the countries with each mark: {"2025-05-14": {"present": "CA CR", "late": "PA", "door": "PA"}}.

    "door" names once more those whose mark follows from the door.
    """
    days: dict[str, dict[str, list[str]]] = {}
    for mark in presence.marks:
        by_mark = days.setdefault(mark.day.isoformat(), {})
        by_mark.setdefault(mark.attendance.value, []).append(mark.country)
        if mark.from_door:
            by_mark.setdefault(_DOOR, []).append(mark.country)
    shape = {day: {mark: " ".join(codes) for mark, codes in marks.items()} for day, marks in days.items()}
    return _encode(shape) if shape else None


def presence_of(stored: str | None) -> Presence:
    found = []
    for written, marks in json.loads(stored or "{}").items():
        day, from_door = date.fromisoformat(written), set(marks.pop(_DOOR, "").split())
        for mark, codes in marks.items():
            found += [DayMark(code, day, Attendance(mark), code in from_door) for code in codes.split()]
    return Presence(tuple(sorted(found, key=lambda mark: (mark.country, mark.day))))


def caret_json(caret: Caret | None) -> str | None:
    if caret is None:
        return None
    return _encode([caret.node, caret.language.value, caret.position, caret.anchor])


def caret_of(stored: str | None) -> Caret | None:
    if stored is None:
        return None
    node, language, position, anchor = json.loads(stored)
    return Caret(node, Language(language), position, anchor)


def change_json(change: Change) -> str:
    """Each edit as [before, after], null where the node did not exist or no longer does."""
    return _encode([[_plain_node(edit.before), _plain_node(edit.after)] for edit in change.edits])


def change_of(stored: str) -> Change:
    return Change(tuple(Edit(_node(before), _node(after)) for before, after in json.loads(stored)))


def _plain_node(node: Node | None) -> Plain | None:
    if node is None:
        return None
    plain: Plain = {
        "id": node.id,
        "kind": node.kind.value,
        "parent": node.parent,
        "rank": node.rank,
        "en": _plain_version(node.en),
        "es": _plain_version(node.es),
        "state": node.state.value,
        "agreed_at": node.agreed_at.isoformat() if node.agreed_at else None,
        "locked": locked_words(node.locked),
        "requests": requests_json(node.requests),
        "reservations": reservations_json(node.reservations),
        "fixed": node.fixed or None,
        "numbering": numbering_json(node.numbering),
    }
    return {name: value for name, value in plain.items() if value is not None}


def _node(plain: Plain | None) -> Node | None:
    if plain is None:
        return None
    agreed_at = plain.get("agreed_at")
    return Node(
        plain["id"],
        Kind(plain["kind"]),
        plain.get("parent"),
        plain["rank"],
        _version(plain["en"]),
        _version(plain["es"]),
        ItemState(plain["state"]),
        datetime.fromisoformat(agreed_at) if agreed_at else None,
        locked_of(plain.get("locked")),
        requests_of(plain.get("requests")),
        reservations_of(plain.get("reservations")),
        plain.get("fixed", False),
        numbering_of(plain.get("numbering")),
    )


def _plain_version(version: Version) -> list[Any]:
    return [version.text.plain, _plain_marks(version.text.marks), version.state.value, version.printed]


def _version(row: Sequence[Any]) -> Version:
    plain, marks, state, printed = row
    return Version(Text(plain, _marks(marks)), LanguageState(state), printed)
