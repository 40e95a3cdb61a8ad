"""All that is held about one person, as a text to read and as JSON to take along.

Both name every field that the file has of the person. The text is in one language; keys of the JSON are
those of the fields, and its days and times ISO 8601.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from typing import Any

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_days import paper_day, paper_days
from rcm_desktop.domain.person_data import DataPart, PersonData
from rcm_desktop.domain.text import clean
from rcm_desktop.wording import Wording

_TURNING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
"""Marks that would turn the direction of what stands beside them."""
_KEY = "papers.person"
_OF_PART = ("courtesy", "name", "function", "institution", "email", "telephone")
_OF_CONTACT = ("courtesy", "name", "function", "institution", "address", "email")


def person_text(
    data: PersonData, directory: Directory, language: Language, today: date, file_name: str
) -> str:
    """What is held, to read; ``file_name`` is that of the file of records. Lines end with a line feed."""
    words = Wording.load(language)
    lines = [
        words.text(f"{_KEY}.title", name=_line(data.name)),
        words.text(f"{_KEY}.made", day=paper_day(today, language), file=_line(file_name)),
    ]
    for heading, blocks in (
        ("parts", [_part_lines(each, directory, words, language) for each in data.parts]),
        ("contacts", [_contact_lines(each, directory, words, language) for each in data.contacts]),
    ):
        if blocks:
            lines += ["", words.text(f"{_KEY}.{heading}")]
        for block in blocks:
            lines += ["", *block]
    if not data.parts and not data.contacts:
        lines += ["", words.text(f"{_KEY}.none")]
    return "\n".join(lines) + "\n"


def person_json(data: PersonData) -> str:
    """What is held, for programs; the same data gives the same text."""
    plain = {
        "id": data.id,
        "name": data.name,
        "parts": [_plain_part(each) for each in data.parts],
        "contacts": [_plain(each) for each in data.contacts],
    }
    return json.dumps(plain, ensure_ascii=False, indent=2) + "\n"


def _part_lines(part: DataPart, directory: Directory, words: Wording, language: Language) -> Iterator[str]:
    delegate = part.delegate
    days = part.days
    when = paper_days(*days, language) if days is not None else words.text(f"{_KEY}.day_unknown")
    on_day = directory.on(days[0] if days is not None else None)
    yield _said(words, "event", part.event.title(language))
    yield _said(words, "days", when)
    if delegate.delegation:
        yield _said(words, "delegation", on_day.word(delegate.delegation, language))
    yield _said(words, "part", words.text(f"{_KEY}.role.{delegate.part.value}"))
    yield from _said_of(words, delegate, _OF_PART)
    if delegate.interpretation is not None:
        listens = words.text(f"{_KEY}.language.{delegate.interpretation.value}")
        yield _said(words, "interpretation", listens)
    for kind, detail in part.details.items():
        yield f"{words.text(f'{_KEY}.detail.{kind}')}: {_line(detail)}"
    for mark in part.marks:
        yield _said(words, "door", _mark(mark, words, language))


def _contact_lines(
    contact: Contact, directory: Directory, words: Wording, language: Language
) -> Iterator[str]:
    yield _said(words, "delegation", directory.on(contact.since).word(contact.entry, language))
    yield _said(words, "part", words.text(f"{_KEY}.contact.{contact.kind.value}"))
    yield from _said_of(words, contact, _OF_CONTACT)
    if contact.since is not None:
        yield _said(words, "since", paper_day(contact.since, language))


def _said_of(words: Wording, of: object, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        value = getattr(of, name)
        if value:
            yield _said(words, name, value)


def _said(words: Wording, name: str, value: str) -> str:
    return f"{words.text(f'{_KEY}.{name}')}: {_line(value)}"


def _mark(mark: DoorMark, words: Wording, language: Language) -> str:
    arrival = words.text(f"{_KEY}.arrival.{mark.arrival.value}")
    if mark.at is not None:
        arrival = words.text(f"{_KEY}.at", arrival=arrival, time=f"{mark.at:%H:%M}")
    key = f"{_KEY}.in_session" if mark.session else f"{_KEY}.all_day"
    return words.text(key, day=paper_day(mark.day, language), session=mark.session, arrival=arrival)


def _line(words: str) -> str:
    return " ".join(_TURNING.sub("", clean(words)).split())


def _plain_part(part: DataPart) -> dict[str, Any]:
    event = part.event
    return {
        "event": {
            "id": event.id,
            "key": event.key,
            "title": {each.value: event.title(each) for each in LANGUAGES},
            "days": [day.isoformat() for day in part.days] if part.days is not None else None,
        },
        **_plain(part.delegate),
        "private": dict(part.details),
        "door": [_plain(mark) for mark in part.marks],
    }


def _plain(value: Any) -> dict[str, Any]:
    """The fields of a frozen value, each as JSON has it."""
    found = {each.name: getattr(value, each.name) for each in fields(value)}
    return {name: each.isoformat() if hasattr(each, "isoformat") else each for name, each in found.items()}
