"""The search index: which words stand in which texts. It can be made anew from the nodes at any time.

A row for each node and language in SQLite's FTS5, of which this module and ``search_queries`` alone know. The
words were folded before, as they are where a match is shown, so the tokenizer only parts them at spaces
("ascii" takes whatever is beyond ASCII for a letter). FTS5 keeps no text, and gives numbers; they grow with
the day of the meeting, so that the newest is found first and a span of years is a span of numbers.

The one writer keeps it current in the transaction that changes a node. What is taken out of FTS5 stays in
its segments until ``tidy`` or ``rebuild``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy import Connection, bindparam, text

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.searching import words_of

TABLES = ("search_text", "search_vocabulary")
"""Tables of the index beside those in ``tables``."""

_CREATE = (
    "CREATE VIRTUAL TABLE search_text USING fts5"
    "(words, content='', contentless_delete=1, detail=none, tokenize='ascii')",
    "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab('search_text', 'row')",
)
# A day has room for a million million nodes, counted down from its end: the first written is found first.
_DAY = 1 << 40
_FACT = "\ue000"  # Opens a word that is no word of a text; nobody can type it.
_AT_ONCE = 500

_PUT = text("INSERT OR REPLACE INTO search_text (rowid, words) VALUES (:row, :words)")
_DROP = text("DELETE FROM search_text WHERE rowid = :row")
_MEETING = text("SELECT starts, body FROM meeting WHERE id = :meeting")
_NUMBERS = text("SELECT node_id, number FROM search_node WHERE node_id IN :ids").bindparams(
    bindparam("ids", expanding=True)
)
_LOWEST = text("SELECT min(number) FROM search_node WHERE number BETWEEN :first AND :last")
_ADD_NUMBER = text("INSERT INTO search_node (number, node_id) VALUES (:number, :id)")
_DROP_NUMBER = text("DELETE FROM search_node WHERE number = :number")
_ADD_WORD = text("INSERT INTO search_word (word) VALUES (:word) ON CONFLICT DO NOTHING")
_DROP_WORD = text("DELETE FROM search_word WHERE word = :word")
_ANY = text("SELECT 1 FROM search_text WHERE search_text MATCH :words LIMIT 1")
_HEADINGS = ", ".join(f"'{kind}'" for kind in (Kind.SECTION, Kind.PREAMBLE))
_TEXTS = text(
    "SELECT id, state, en_text, es_text FROM node "
    f"WHERE meeting_id = :meeting AND kind NOT IN ({_HEADINGS}) ORDER BY rowid"
)


def create(connection: Connection) -> None:
    """Make the tables that are no part of ``tables.metadata``."""
    for statement in _CREATE:
        connection.exec_driver_sql(statement)


# Keeping it current


def keep(connection: Connection, meeting: str, change: Change) -> None:
    """Follow what a change did to the nodes of a meeting. Following it twice does no harm."""
    gone = [edit.id for edit in change.edits if edit.after is None]
    if gone:
        _forget(connection, _numbers(connection, gone).values())
    changed = [edit for edit in change.edits if any(_differs(edit, language) for language in LANGUAGES)]
    if changed:
        starts, body = connection.execute(_MEETING, {"meeting": meeting}).one()
        numbers = _numbers_for(connection, [edit.id for edit in changed], starts)
        for edit in changed:
            _put(connection, numbers[edit.id], edit, body)
    _keep_words(connection, change)


def keep_meeting(connection: Connection, meeting: str) -> None:
    """Index a meeting anew, whose day or body changed."""
    ids = [row[0] for row in connection.execute(_TEXTS, {"meeting": meeting})]
    _forget(connection, _numbers(connection, ids).values())
    starts, body = connection.execute(_MEETING, {"meeting": meeting}).one()
    _fill(connection, meeting, starts, body)


def forget_meeting(connection: Connection, meeting: str) -> None:
    """Take a meeting out of the index, before its nodes go."""
    rows = connection.execute(_TEXTS, {"meeting": meeting}).all()
    _forget(connection, _numbers(connection, [row[0] for row in rows]).values())
    _drop_unused(connection, {word for row in rows for plain in row[2:] for word in words_of(plain)})


def _differs(edit: Edit, language: Language) -> bool:
    """Whether a row of the index is another after an edit; it holds the words and the state."""
    before, after = edit.before, edit.after
    if after is None:
        return False
    words = _plain(after, language)
    if before is None or _plain(before, language) != words:
        return before is not None or bool(words)
    return bool(words) and before.state is not after.state


def _plain(node: Node, language: Language) -> str:
    """What of a node is looked for: its words, unless they are a heading, which each meeting has."""
    return "" if node.is_heading else node.text(language).plain


def _put(connection: Connection, number: int, edit: Edit, body: str) -> None:
    node = edit.after
    assert node is not None
    for language in LANGUAGES:
        if _differs(edit, language):
            row = _row(number, language)
            plain = _plain(node, language)
            if plain:
                words = _indexed(words_of(plain), body, node.state.value)
                connection.execute(_PUT, {"row": row, "words": words})
            else:
                connection.execute(_DROP, {"row": row})


def _row(number: int, language: Language) -> int:
    return 2 * number + LANGUAGES.index(language)


def _indexed(words: Iterable[str], body: str, state: str) -> str:
    return " ".join((*words, body_word(body), state_word(state)))


def body_word(body: str) -> str:
    """What stands in the rows of all meetings of a body."""
    return f"{_FACT}b{body.encode().hex()}"


def state_word(state: str) -> str:
    """What stands in the rows of all items in a state."""
    return f"{_FACT}s{state.replace('_', '')}"


def _numbers(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for at in range(0, len(ids), _AT_ONCE):
        rows = connection.execute(_NUMBERS, {"ids": ids[at : at + _AT_ONCE]})
        found.update((row[0], row[1]) for row in rows)
    return found


def _numbers_for(connection: Connection, ids: Sequence[str], starts: str | None) -> dict[str, int]:
    """The numbers of nodes, given where they have none yet."""
    numbers = _numbers(connection, ids)
    new = [id_ for id_ in ids if id_ not in numbers]
    if new:
        first = _first_of(starts)
        span = {"first": first, "last": first + _DAY - 1}
        lowest = connection.execute(_LOWEST, span).scalar() or first + _DAY
        given = {id_: lowest - at for at, id_ in enumerate(new, start=1)}
        connection.execute(_ADD_NUMBER, [{"number": number, "id": id_} for id_, number in given.items()])
        numbers |= given
    return numbers


def _first_of(starts: str | None) -> int:
    """The first number of a day; a meeting without one is newer than all others."""
    return (date.fromisoformat(starts) if starts else date.max).toordinal() * _DAY


def rows_between(first: date, last: date) -> tuple[int, int]:
    """The lowest and highest row of the meetings that begin on a day from ``first`` to ``last``."""
    return 2 * first.toordinal() * _DAY, 2 * (last.toordinal() + 1) * _DAY - 1


def _forget(connection: Connection, numbers: Iterable[int]) -> None:
    taken = [{"number": number} for number in numbers]
    if taken:
        rows = [{"row": _row(each["number"], language)} for each in taken for language in LANGUAGES]
        connection.execute(_DROP, rows)
        connection.execute(_DROP_NUMBER, taken)


def _keep_words(connection: Connection, change: Change) -> None:
    """Add words that came, take out those that stand nowhere any more, such as half a word while typing."""
    before = {word for edit in change.edits for word in _words_in(edit.before)}
    after = {word for edit in change.edits for word in _words_in(edit.after)}
    if after - before:
        connection.execute(_ADD_WORD, [{"word": word} for word in sorted(after - before)])
    _drop_unused(connection, before - after)


def _words_in(node: Node | None) -> Iterator[str]:
    for language in LANGUAGES if node is not None else ():
        assert node is not None
        yield from words_of(_plain(node, language))


def _drop_unused(connection: Connection, words: Iterable[str]) -> None:
    unused = [
        {"word": word}
        for word in sorted(words)
        if connection.execute(_ANY, {"words": quoted(word)}).first() is None
    ]
    if unused:
        connection.execute(_DROP_WORD, unused)


def quoted(word: str) -> str:
    """A word as FTS5 takes it in a query."""
    return f'"{word}"'


# Making it anew


def rebuild(connection: Connection) -> None:
    """Make the index anew from the texts of all nodes."""
    connection.exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('delete-all')")
    connection.exec_driver_sql("DELETE FROM search_node")
    connection.exec_driver_sql("DELETE FROM search_word")
    meetings = connection.execute(text("SELECT id, starts, body FROM meeting ORDER BY starts, key")).all()
    for id_, starts, body in meetings:
        _fill(connection, id_, starts, body)
    tidy(connection)


def tidy(connection: Connection) -> None:
    """Make FTS5 let go of the words that were taken out, and quick to read again."""
    connection.exec_driver_sql("INSERT INTO search_text (search_text) VALUES ('optimize')")


def _fill(connection: Connection, meeting: str, starts: str | None, body: str) -> None:
    rows = [row for row in connection.execute(_TEXTS, {"meeting": meeting}) if row[2] or row[3]]
    numbers = _numbers_for(connection, [row[0] for row in rows], starts)
    found: list[dict[str, object]] = []
    seen: set[str] = set()
    for id_, state, *plains in rows:
        for language, plain in zip(LANGUAGES, plains, strict=True):
            if plain:
                words = words_of(plain)
                seen.update(words)
                row = _row(numbers[id_], language)
                found.append({"row": row, "words": _indexed(words, body, state)})
    if found:
        connection.execute(_PUT, found)
        connection.execute(_ADD_WORD, [{"word": word} for word in sorted(seen)])


# Looking it over


def disagreement(connection: Connection) -> str:
    """The first node or word by which index and texts differ, "" where they agree. Reads all texts."""
    expected_rows: dict[int, str] = {}
    expected: Counter[str] = Counter()
    texts = connection.execute(
        text(
            "SELECT node.id, number, body, node.state, en_text, es_text FROM node "
            "JOIN meeting ON meeting.id = meeting_id LEFT JOIN search_node ON node_id = node.id "
            f"WHERE kind NOT IN ({_HEADINGS})"
        )
    )
    for id_, number, body, state, *plains in texts:
        for language, plain in zip(LANGUAGES, plains, strict=True):
            if plain and number is None:
                return str(id_)
            if plain:
                expected_rows[_row(number, language)] = id_
                expected.update({*words_of(plain), body_word(body), state_word(state)})
    rows = set(connection.execute(text("SELECT id FROM search_text_docsize")).scalars())
    if lost := expected_rows.keys() ^ rows:
        row = min(lost)
        return expected_rows.get(row, str(row))
    terms = connection.execute(text("SELECT term, doc FROM search_vocabulary"))
    counted = Counter({row.term: row.doc for row in terms})
    words = set(connection.execute(text("SELECT word FROM search_word")).scalars())
    differing = {word for word in expected.keys() | counted.keys() if expected[word] != counted[word]}
    differing |= words ^ {word for word in expected if not word.startswith(_FACT)}
    return min(differing, default="")
