"""The sample: invented meetings with conclusions in both languages, for a first look."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, time
from typing import Any
from uuid import uuid4

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording, meeting_key
from rcm_desktop.domain.nodes import ItemState, Kind, LanguageState, Node, Version, languages_with_words
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.references import put_reference
from rcm_desktop.domain.text import EMPTY, Text
from rcm_desktop.resources import resource
from rcm_desktop.services.meetings import Store, WritingUnit

Table = Mapping[str, Any]


def add_sample(store: Store) -> None:
    """Store the meetings of ``resources/sample/meetings.toml`` in one unit of work."""
    tables = tomllib.loads(resource("sample", "meetings.toml").read_text("utf-8"))["meeting"]

    def work(unit: WritingUnit) -> None:
        taken: set[str] = set()
        for table in tables:
            meeting = _meeting(table, taken)
            taken.add(meeting.key)
            unit.add_meeting(meeting, datetime.now())
            unit.add_nodes(meeting.id, list(_sections(table)))

    store.write(work)


def _meeting(table: Table, taken: set[str]) -> Meeting:
    key = meeting_key(table["body"], table["start"], taken)
    meeting = Meeting(str(uuid4()), key, table["body"], table["start"], table["end"])
    for language in LANGUAGES:
        wording = MeetingWording(
            tuple(table["title"][language.value]),
            table["place"][language.value],
            Text(table["opening"][language.value]),
        )
        meeting = meeting.with_wording(language, wording)
    return meeting


def _sections(table: Table) -> Iterator[Node]:
    sections = table["section"]
    at = datetime.combine(table["start"], time(11, 5))
    for section, rank in zip(sections, ranks_between("", "", len(sections)), strict=True):
        node = _node(section, Kind.SECTION, None, rank, at)
        yield node
        yield from _items(section["items"], node.id, at)


def _items(items: Sequence[Table], parent: str, at: datetime, closing: Table | None = None) -> Iterator[Node]:
    ranks = list(ranks_between("", "", len(items) + (closing is not None)))
    nodes = [_node(item, Kind.ITEM, parent, rank, at) for item, rank in zip(items, ranks, strict=False)]
    for item, node in zip(items, nodes, strict=True):
        yield node
        yield from _items(item.get("items", ()), node.id, at, item.get("closing"))
    if closing is not None:
        yield _referring(_node(closing, Kind.CLOSING, parent, ranks[-1], at), nodes)


def _node(table: Table, kind: Kind, parent: str | None, rank: str, at: datetime) -> Node:
    versions = {
        language: Version(
            Text(table.get(language.value, "")),
            LanguageState.OUT_OF_DATE
            if table.get("stale") == language.value
            else LanguageState.DRAFTED
            if language is Language.EN
            else LanguageState.TRANSLATED,
        )
        for language in LANGUAGES
    }
    state = ItemState(table.get("state", ItemState.PROPOSED))
    node = Node(str(uuid4()), kind, parent, rank, versions[Language.EN], versions[Language.ES], state)
    if state.is_settled:
        locked = languages_with_words(node)
        node = Node(node.id, kind, parent, rank, node.en, node.es, state, agreed_at=at, locked=locked)
    return node


def _referring(closing: Node, items: Sequence[Node]) -> Node:
    """The closing paragraph with its "a)" and "b)" as live references to the items it speaks of."""
    for language in LANGUAGES:
        version = closing.version(language)
        text = version.text or EMPTY
        for item, label in zip(items, ("a)", "b)"), strict=False):
            start = text.plain.find(f"{label}")
            if start >= 0:
                text = put_reference(text, start, start + len(label), label, item.id)
        closing = closing.with_version(language, Version(text, version.state))
    return closing
