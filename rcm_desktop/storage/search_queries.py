"""Asking the search index: texts with some words, the newest first, while they are typed.

FTS5 reads a beginning of a word by gathering all rows of all words that begin so, which takes 30 to 180 ms in
an archive a hundred times ours. Here the beginning becomes the words that stand in ``search_word``, any of
which may match: FTS5 then gives one row after the other, and stops when there are enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, text

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.searching import FilterKind, FoundText, Query
from rcm_desktop.storage.search_index import body_word, quoted, rows_between, state_word

_WORDS_OF_A_BEGINNING = 64
"""A beginning of more words than these is looked for in the texts: it stands in nearly every one."""
_LOOKED_AT = 4000
"""How many texts are read at most for what the index cannot answer."""
_LAST_LETTER = "\U0010ffff"
_HIGHEST = 2**63 - 1

_BEGINNING = text(
    "SELECT word FROM search_word WHERE word >= :low AND word < :high ORDER BY word LIMIT :most"
)
_COUNT = text("SELECT count(*) FROM (SELECT 1 FROM search_text WHERE search_text MATCH :words LIMIT :most)")
# CROSS JOIN keeps SQLite to this order, in which the first rows come before the last are looked for.
_FIND = text(
    "SELECT search_text.rowid, node.id, node.state, en_text, es_text, meeting.id, meeting.key, body, starts, "
    "ends, en_place, es_place, moment FROM search_text "
    "CROSS JOIN search_node ON number = search_text.rowid >> 1 CROSS JOIN node ON node.id = node_id "
    "CROSS JOIN meeting ON meeting.id = node.meeting_id "
    "LEFT JOIN meeting_progress ON meeting_progress.meeting_id = meeting.id "
    "WHERE search_text MATCH :words AND search_text.rowid BETWEEN :first AND :last "
    "AND (:side IS NULL OR search_text.rowid % 2 = :side) "
    "ORDER BY search_text.rowid DESC LIMIT :most"
)


def find(connection: Connection, query: Query, limit: int, language: Language) -> list[FoundText]:
    """The texts that answer a query, the newest first, each node once, as it answers better."""
    words, is_whole = _expression(connection, query)
    if words is None:
        return []
    found: dict[str, FoundText] = {}
    for each in _rows(connection, words, query.days, _LOOKED_AT):
        if each.node not in found and len(found) == limit:
            break
        if is_whole or query.accepts(each.text, each.language):
            other = found.get(each.node)
            found[each.node] = each if other is None else query.better(other, each, language)
    return list(found.values())


def texts_with(
    connection: Connection, words: Sequence[str], language: Language, *, every: bool, limit: int
) -> Iterator[FoundText]:
    """The newest texts of a language with every one of some whole words, or any."""
    joined = (" AND " if every else " OR ").join(map(quoted, words))
    return _rows(connection, joined, None, limit, language)


def counts(connection: Connection, words: Iterable[str], most: int) -> dict[str, int]:
    """In how many texts each word stands, ``most`` where there are more."""
    return {
        word: connection.execute(_COUNT, {"words": quoted(word), "most": most}).scalar_one() for word in words
    }


def bodies(connection: Connection) -> list[str]:
    """The bodies that have met, in their order."""
    return list(connection.execute(text("SELECT DISTINCT body FROM meeting ORDER BY body")).scalars())


def _expression(connection: Connection, query: Query) -> tuple[str | None, bool]:
    """What FTS5 is asked, None where nothing can match, and whether that says all of the query."""
    parts: list[str] = []
    is_whole = True
    for word in query.words:
        span = {"low": word, "high": word + _LAST_LETTER, "most": _WORDS_OF_A_BEGINNING + 1}
        stand = connection.execute(_BEGINNING, span).scalars().all()
        if not stand:
            return None, True
        if len(stand) > _WORDS_OF_A_BEGINNING:
            is_whole = False
        else:
            parts.append(_any_of([(word,) for word in stand]))
    for choice in query.choices():
        is_whole = False
        parts.append(_any_of(choice))
    body, state = query.value(FilterKind.BODY), query.value(FilterKind.STATE)
    parts += [quoted(body_word(body))] if body is not None else []
    parts += [quoted(state_word(state))] if state is not None else []
    # Each row holds a state: without a condition that the index knows, all rows are meant.
    return " AND ".join(parts) or _any_of([(state_word(each.value),) for each in ItemState]), is_whole


def _any_of(choices: Iterable[Sequence[str]]) -> str:
    return "(" + " OR ".join(f"({' AND '.join(map(quoted, words))})" for words in choices) + ")"


def _rows(
    connection: Connection,
    words: str,
    days: tuple[date, date] | None,
    most: int,
    language: Language | None = None,
) -> Iterator[FoundText]:
    first, last = rows_between(*days) if days is not None else (0, _HIGHEST)
    side = None if language is None else LANGUAGES.index(language)
    asked = {"words": words, "first": first, "last": last, "most": most, "side": side}
    with connection.execute(_FIND, asked) as rows:
        for row in rows:
            yield _found(row)


def _found(row: Row[Any]) -> FoundText:
    stored: Sequence[Any] = row
    number, node, state, en, es, meeting, key, body, starts, ends, en_place, es_place, moment = stored
    line = MeetingLine(meeting, key, body, _day(starts), _day(ends), en_place, es_place)
    return FoundText(line, node, LANGUAGES[number % 2], ItemState(state), en, es, moment or 0)


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None
