"""Where a name still stands in a file: in texts that were adopted or sent, and in books that are kept
whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, inspect, select, text

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.erasing import Mention, MentionKind
from rcm_desktop.domain.folding import fold
from rcm_desktop.storage.directory_rows import own_directory
from rcm_desktop.storage.sought_words import SoughtWords
from rcm_desktop.storage.tables import contact

_KINDS = {
    **dict.fromkeys(("node", "step", "text_history", "corrigendum"), MentionKind.CONCLUSIONS),
    **dict.fromkeys(("meeting", "record_step"), MentionKind.OPENINGS),
    **dict.fromkeys(("event", "invitation"), MentionKind.EVENTS),
    "letter": MentionKind.LETTERS,
    **dict.fromkeys(("posting", "posting_line", "follow_up", "period"), MentionKind.CONTRIBUTIONS),
    **dict.fromkeys(("directory_version", "presidency"), MentionKind.DIRECTORY),
}
_OWN = {"person", "participation", "contact", "door_mark", "private_detail", "erasure", "calendar_step"}
"""Tables of which erasing sees to the rows itself."""
_STRUCK = {
    "event": ("en_note", "es_note"),
    "invitation": ("note",),
    "follow_up": ("words", "action"),
    "task": ("who", "en", "es", "notes"),
    "record_step": ("change",),
}
"""Columns in which a name is struck, or whose rows erasing sees to."""


def mentions(connection: Connection, sought: Iterable[str]) -> tuple[Mention, ...]:
    """In how many entries of each kind one of some names and addresses stands, as it is written."""
    words = SoughtWords(sought)
    counted: Counter[MentionKind] = Counter()
    looked = inspect(connection)
    for table in looked.get_table_names() if words else ():
        if table in _OWN or table.startswith("search_"):
            continue
        left_out = _STRUCK.get(table, ())
        columns = [
            f'"{each["name"]}"'
            for each in looked.get_columns(table)
            if str(each["type"]) == "TEXT" and each["name"] not in left_out
        ]
        if columns:
            rows = connection.execute(text(f'SELECT {", ".join(columns)} FROM "{table}"'))
            found = sum(any(words.found_in(each) for each in row if each) for row in rows)
            counted[_KINDS.get(table, MentionKind.OTHERS)] += found
    return tuple(Mention(kind, counted[kind]) for kind in MentionKind if counted[kind])


def contacts_of(connection: Connection, names: Sequence[str], emails: Sequence[str]) -> list[Contact]:
    """The contacts of the directory with one of some names or addresses."""
    folded = {fold(each) for each in names}
    small = {each.casefold() for each in emails}
    rows = connection.execute(select(contact.c.id, contact.c.name, contact.c.email))
    ids = {id_ for id_, name, email in rows if fold(name) in folded or (email and email.casefold() in small)}
    return [each for each in own_directory(connection).contacts if each.id in ids]
