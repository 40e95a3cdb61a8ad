"""Corrigenda as rows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, select

from rcm_desktop.domain.corrigenda import Corrigendum
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.paper import Words
from rcm_desktop.storage.encoding import marks_json, text_of
from rcm_desktop.storage.tables import corrigendum as corrigenda
from rcm_desktop.storage.upserts import upsert

_PUT = upsert(corrigenda)


def corrigenda_of(connection: Connection, meeting: str) -> list[Corrigendum]:
    """The corrigenda of a meeting, by number."""
    found = select(corrigenda).where(corrigenda.c.meeting_id == meeting).order_by(corrigenda.c.number)
    return [_corrigendum(dict(row)) for row in connection.execute(found).mappings()]


def corrigendum_row(corrigendum: Corrigendum) -> dict[str, Any]:
    """What is kept of a corrigendum, by column."""
    words = {
        language.value: [
            corrigendum.label(language),
            *(
                part
                for text in (corrigendum.before.text(language), corrigendum.after.text(language))
                for part in (text.plain, marks_json(text))
            ),
        ]
        for language in LANGUAGES
    }
    return {
        "number": corrigendum.number,
        "node_id": corrigendum.node,
        "day": corrigendum.day.isoformat(),
        "words": json.dumps(words, ensure_ascii=False, separators=(",", ":")),
        "reason": corrigendum.reason,
        "who": corrigendum.who,
    }


def _corrigendum(row: Mapping[str, Any]) -> Corrigendum:
    words = json.loads(row["words"])
    english, spanish = (words[language.value] for language in LANGUAGES)
    return Corrigendum(
        row["number"],
        row["node_id"],
        date.fromisoformat(row["day"]),
        Words(text_of(*english[1:3]), text_of(*spanish[1:3])),
        Words(text_of(*english[3:5]), text_of(*spanish[3:5])),
        english[0],
        spanish[0],
        row["reason"],
        row["who"],
    )


def put_corrigendum(connection: Connection, meeting: str, row: Mapping[str, Any]) -> None:
    connection.execute(_PUT, {**row, "meeting_id": meeting})


def remove_corrigendum(connection: Connection, meeting: str, row: Mapping[str, Any]) -> None:
    here = corrigenda.c.meeting_id == meeting, corrigenda.c.number == row["number"]
    connection.execute(delete(corrigenda).where(*here))
