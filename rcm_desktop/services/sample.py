"""The sample: invented meetings with conclusions in both languages, for a first look."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any
from uuid import uuid4

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording, meeting_key
from rcm_desktop.domain.nodes import (
    USUAL_STYLES,
    ItemState,
    Kind,
    LanguageState,
    Node,
    Version,
    languages_with_words,
)
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.references import put_reference
from rcm_desktop.domain.text import Text
from rcm_desktop.resources import resource_path
from rcm_desktop.services.meetings import Store, WritingUnit

Table = Mapping[str, Any]
_AGREED_AT = time(11, 5)
_SUB_ITEMS = USUAL_STYLES[1]


def add_sample(store: Store) -> None:
    """Store the meetings of ``resources/sample/meetings.toml`` in one unit of work."""
    meetings = list(sample())

    def work(unit: WritingUnit) -> None:
        for meeting, nodes in meetings:
            unit.add_meeting(meeting, datetime.now())
            unit.add_nodes(meeting.id, nodes)

    store.write(work)


def sample() -> Iterator[tuple[Meeting, list[Node]]]:
    """The invented meetings, each with the nodes of its outline; ids are new each time."""
    tables = tomllib.loads(resource_path("sample/meetings.toml").read_text("utf-8"))["meeting"]
    taken: set[str] = set()
    for table in tables:
        key = meeting_key(table["body"], table["start"], taken)
        taken.add(key)
        yield _meeting(table, key), list(_sections(table))


def _meeting(table: Table, key: str) -> Meeting:
    present = tuple(table["present"])
    meeting = Meeting(str(uuid4()), key, table["body"], table["start"], table["end"], read_present=present)
    for language in LANGUAGES:
        title, place, opening = (table[part][language.value] for part in ("title", "place", "opening"))
        meeting = meeting.with_wording(language, MeetingWording(tuple(title), place, Text(opening)))
    return meeting


def _sections(table: Table) -> Iterator[Node]:
    sections = table["section"]
    agreed_at = datetime.combine(table["start"], _AGREED_AT)
    for section, rank in zip(sections, ranks_between("", "", len(sections)), strict=True):
        node = _node(section, Kind.SECTION, None, rank, agreed_at)
        yield node
        yield from _items(section, node.id, agreed_at)


def _items(table: Table, parent: str, agreed_at: datetime) -> Iterator[Node]:
    """What stands below a section or an item: its items with all below them, then its closing paragraph."""
    items = table.get("items", [])
    closing = table.get("closing")
    *ranks, last = ranks_between("", "", len(items) + 1)
    nodes = [_node(item, Kind.ITEM, parent, rank, agreed_at) for item, rank in zip(items, ranks, strict=True)]
    for item, node in zip(items, nodes, strict=True):
        yield node
        yield from _items(item, node.id, agreed_at)
    if closing is not None:
        yield _referring(_node(closing, Kind.CLOSING, parent, last, agreed_at), nodes)


def _node(table: Table, kind: Kind, parent: str | None, rank: str, agreed_at: datetime) -> Node:
    node = Node(str(uuid4()), kind, parent, rank, state=ItemState(table.get("state", "proposed")))
    for language in LANGUAGES:
        version = Version(Text(table[language.value]), _state_of(language, table))
        node = node.with_version(language, version)
    if node.state.is_settled:
        return replace(node, agreed_at=agreed_at, locked=languages_with_words(node))
    return node


def _state_of(language: Language, table: Table) -> LanguageState:
    if table.get("stale") == language.value:
        return LanguageState.OUT_OF_DATE
    return LanguageState.DRAFTED if language is Language.EN else LanguageState.TRANSLATED


def _referring(closing: Node, items: Sequence[Node]) -> Node:
    """The closing paragraph with each "b)" in it as a live reference to the item of that label."""
    for language in LANGUAGES:
        version = closing.version(language)
        for number, item in enumerate(items, start=1):
            label = _SUB_ITEMS.label(number)
            at = version.text.plain.find(f" {label}") + 1
            if at:
                text = put_reference(version.text, at, at + len(label), label, item.id)
                version = replace(version, text=text)
        closing = closing.with_version(language, version)
    return closing
