"""The outline of a meeting as rows: one for each node, with both its languages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select, text

from rcm_desktop.domain.changes import Change
from rcm_desktop.domain.house_labels import HouseLabels, labels_of
from rcm_desktop.domain.nodes import ItemState, Kind, LanguageState, Node, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.storage.encoding import (
    locked_of,
    locked_words,
    marks_json,
    numbering_json,
    numbering_of,
    requests_json,
    requests_of,
    reservations_json,
    reservations_of,
    text_of,
)
from rcm_desktop.storage.settings import setting_of
from rcm_desktop.storage.tables import node as nodes
from rcm_desktop.storage.upserts import upsert

_PUT = upsert(nodes)
_REMOVE = text("DELETE FROM node WHERE id = :id")
_LOAD = select(*(column for column in nodes.columns if column.name != "meeting_id"))


def load_outline(connection: Connection, meeting: str) -> Outline:
    """The outline of the meeting with this id, empty where nothing is stored for it."""
    rows = connection.execute(_LOAD.where(nodes.c.meeting_id == meeting))
    return Outline(map(_node, rows), HouseLabels.from_json(setting_of(connection, labels_of(meeting))))


def save_change(connection: Connection, meeting: str, change: Change) -> None:
    """Store what a change did to the nodes of a meeting. Storing it twice does no harm."""
    put = [_row(meeting, edit.after) for edit in change.edits if edit.after is not None]
    gone = [{"id": edit.id} for edit in change.edits if edit.after is None]
    if put:
        connection.execute(_PUT, put)
    if gone:
        connection.execute(_REMOVE, gone)
    from rcm_desktop.storage import search_index

    search_index.keep(connection, meeting, change)


def remove_outline(connection: Connection, meeting: str) -> None:
    """Take out all nodes of a meeting."""
    from rcm_desktop.storage import search_index

    search_index.forget_meeting(connection, meeting)
    connection.execute(delete(nodes).where(nodes.c.meeting_id == meeting))


def _row(meeting: str, node: Node) -> dict[str, Any]:
    return {
        "id": node.id,
        "meeting_id": meeting,
        "parent_id": node.parent,
        "rank": node.rank,
        "kind": node.kind.value,
        "state": node.state.value,
        "agreed_at": node.agreed_at.isoformat() if node.agreed_at else None,
        "locked": locked_words(node.locked),
        "requests": requests_json(node.requests),
        "reservations": reservations_json(node.reservations),
        "fixed": int(node.fixed),
        "numbering": numbering_json(node.numbering),
        "en_text": node.en.text.plain,
        "en_marks": marks_json(node.en.text),
        "en_state": node.en.state.value,
        "en_printed": node.en.printed,
        "es_text": node.es.text.plain,
        "es_marks": marks_json(node.es.text),
        "es_state": node.es.state.value,
        "es_printed": node.es.printed,
    }


def _node(row: Row[Any]) -> Node:
    # By place: 2,000 rows are opened at once, and names cost as much as all the rest.
    stored: Sequence[Any] = row
    id_, parent, rank, kind, state, agreed_at, locked, requests, reservations, fixed, numbering = stored[:11]
    en_text, en_marks, en_state, en_printed, es_text, es_marks, es_state, es_printed = stored[11:]
    return Node(
        id_,
        Kind(kind),
        parent,
        rank,
        Version(text_of(en_text, en_marks), LanguageState(en_state), en_printed),
        Version(text_of(es_text, es_marks), LanguageState(es_state), es_printed),
        ItemState(state),
        datetime.fromisoformat(agreed_at) if agreed_at else None,
        locked_of(locked),
        requests_of(requests),
        reservations_of(reservations),
        bool(fixed),
        numbering_of(numbering),
    )
