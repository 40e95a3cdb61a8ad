"""The tables of a library. Columns hold plain text and numbers, so that the queries run on PostgreSQL too."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text, text

metadata = MetaData()

program = Table(
    "program",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("schema", Integer, nullable=False),
    Column("written_by", Text, nullable=False),
    Column("readable_from", Text, nullable=False),
    Column("clean", Integer, nullable=False),
)
"""One row, in a table that never changes shape: every version reads it. ``clean`` is 0 while it is open."""

setting = Table(
    "setting",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

meeting = Table(
    "meeting",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("body", Text, nullable=False),
    Column("starts", Text),
    Column("ends", Text),
    Column("present", Text, nullable=False),
    Column("en_title", Text, nullable=False),
    Column("en_place", Text, nullable=False),
    Column("en_opening", Text, nullable=False),
    Column("en_opening_marks", Text),
    Column("en_after", Text, nullable=False),
    Column("es_title", Text, nullable=False),
    Column("es_place", Text, nullable=False),
    Column("es_opening", Text, nullable=False),
    Column("es_opening_marks", Text),
    Column("es_after", Text, nullable=False),
    Column("created_at", Text, nullable=False),
    Column("ordinal", Integer),
    Column("host", Text),
    Column("presidency", Text),
    Column("state", Text, nullable=False, server_default=text("'prepared'")),
    Column("presence", Text),
    Column("drafts", Integer, nullable=False, server_default=text("0")),
    Column("en_made", Text),
    Column("es_made", Text),
    Column("sessions", Text),
    Column("zone", Text),
    Column("agenda", Text),
    Index("ix_meeting_starts", "starts"),
)
"""``starts`` and ``ends`` are ISO dates, ``present`` ISO codes of the text, titles and ``after`` JSON lists.
``presence`` is JSON: by day the countries with each mark, and those whose mark came from the door;
``sessions`` and ``agenda`` are JSON lists."""

event = Table(
    "event",
    metadata,
    Column("id", Text, primary_key=True),
    Column("key", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("first", Text),
    Column("last", Text),
    Column("opens", Text),
    Column("closes_at", Text),
    Column("zone", Text, nullable=False),
    Column("bound", Text),
    Column("inferred", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("hosts", Text, nullable=False),
    Column("organisers", Text, nullable=False),
    Column("donors", Text, nullable=False),
    Column("languages", Text, nullable=False),
    Column("parent", Text, nullable=False),
    Column("closes", Text),
    Column("source_meeting", Text),
    Column("source_node", Text),
    Column("source_words", Text),
    Column("private", Text, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("en_title", Text, nullable=False),
    Column("en_place", Text, nullable=False),
    Column("en_note", Text, nullable=False),
    Column("es_title", Text, nullable=False),
    Column("es_place", Text, nullable=False),
    Column("es_note", Text, nullable=False),
    Column("uid", Text, nullable=False),
    Column("touched_at", Text, nullable=False),
    Index("ix_event_source", "source_meeting", "source_node"),
)
"""An event that is a meeting has the meeting's id, and its days, place, host, zone and body stand in the row
of the meeting alone. ``first`` and ``last`` may be partial ("2017-09", "--07-15"). Lists are JSON, and so is
``bound``: relation, event, body, since, words. ``uid`` is that of another calendar from which the event was
taken, "" for none; ``touched_at`` is when it was changed last, in UTC."""

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
)
"""People by name; what they are in an event stands in ``participation``."""

participation = Table(
    "participation",
    metadata,
    Column("id", Text, primary_key=True),
    Column("event_id", ForeignKey("event.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", ForeignKey("person.id"), nullable=False),
    Column("courtesy", Text, nullable=False),
    Column("function", Text, nullable=False),
    Column("institution", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("part", Text, nullable=False),
    Column("delegation", Text, nullable=False),
    Column("telephone", Text, nullable=False),
    Column("interpretation", Text),
    Index("ix_participation_event", "event_id"),
    Index("ix_participation_person", "person_id"),
)
"""A person's part in an event. ``delegation`` is an ISO code or the name of an organisation."""

record_step = Table(
    "record_step",
    metadata,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
    Column("moment", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("change", Text, nullable=False),
    Column("undone", Integer, nullable=False, server_default=text("0")),
    PrimaryKeyConstraint("meeting_id", "moment"),
)
"""Undo of a meeting's record: what of it each step changed, as it was and as it became, in JSON."""

directory_version = Table(
    "directory_version",
    metadata,
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("facts", Text),
    PrimaryKeyConstraint("kind", "id", "since"),
)
"""What this file says of an entry of the directory from a day on, "" for always: names and role in JSON, NULL
where the shipped version since then does not hold. What is as shipped has no row."""

presidency = Table(
    "presidency",
    metadata,
    Column("year", Integer, primary_key=True),
    Column("country", Text, nullable=False),
)
"""The Presidency of years for which this file does not follow the shipped table, "" for not known."""

contact = Table(
    "contact",
    metadata,
    Column("id", Text, primary_key=True),
    Column("entry_kind", Text, nullable=False),
    Column("entry_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("courtesy", Text, nullable=False),
    Column("function", Text, nullable=False),
    Column("institution", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("place", Integer, nullable=False),
    Index("ix_contact_entry", "entry_kind", "entry_id"),
)
"""Addressees and focal points of countries and organisations; ``since`` is "" for always, ``place`` the
order in which they were written down."""

corrigendum = Table(
    "corrigendum",
    metadata,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("node_id", Text, nullable=False),
    Column("day", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("who", Text, nullable=False),
    PrimaryKeyConstraint("meeting_id", "number"),
)
"""Corrections of an adopted text. ``node_id`` is "" for the opening; ``words`` is JSON: by language the
label, and the text with its marks before and after."""

meeting_progress = Table(
    "meeting_progress",
    metadata,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), primary_key=True),
    Column("moment", Integer, nullable=False),
    Column("caret", Text),
    Column("at", Text, nullable=False),
    Index("ix_meeting_progress_at", "at"),
)
"""What changes with every key, kept out of the meeting's wide row: the last moment given, and the caret."""

node = Table(
    "node",
    metadata,
    Column("id", Text, primary_key=True),
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
    Column("parent_id", ForeignKey("node.id", deferrable=True, initially="DEFERRED")),
    Column("rank", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("agreed_at", Text),
    Column("locked", Text),
    Column("requests", Text),
    Column("reservations", Text),
    Column("fixed", Integer, nullable=False),
    Column("numbering", Text),
    Column("en_text", Text, nullable=False),
    Column("en_marks", Text),
    Column("en_state", Text, nullable=False),
    Column("en_printed", Text),
    Column("es_text", Text, nullable=False),
    Column("es_marks", Text),
    Column("es_state", Text, nullable=False),
    Column("es_printed", Text),
    Index("ix_node_meeting", "meeting_id"),
    Index("ix_node_parent", "parent_id"),
)
"""A node with both its languages, so that one statement stores an edit. Empty is NULL where most rows are."""

step = Table(
    "step",
    metadata,
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
    Column("moment", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("change", Text, nullable=False),
    Column("caret_before", Text),
    Column("caret_after", Text),
    Column("undone", Integer, nullable=False, server_default=text("0")),
    PrimaryKeyConstraint("meeting_id", "moment"),
    Index("ix_step_undone", "meeting_id", "undone", "moment"),
)
"""The one table of undo: each step with its change, whose inverse takes it back."""

text_history = Table(
    "text_history",
    metadata,
    Column("node_id", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("moment", Integer, nullable=False),
    Column("meeting_id", ForeignKey("meeting.id", ondelete="CASCADE"), nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("before_marks", Text),
    Column("after", Text, nullable=False),
    Column("after_marks", Text),
    PrimaryKeyConstraint("node_id", "language", "moment"),
    Index("ix_text_history_moment", "meeting_id", "moment"),
)
"""What each text was. It outlives its node, which undo may bring back."""

search_node = Table(
    "search_node",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("node_id", Text, nullable=False, unique=True),
)
"""The number under which the search index knows a node: the later its meeting, the higher. Derived."""

search_word = Table(
    "search_word",
    metadata,
    Column("word", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""The words that the search index holds, folded, each once. Derived."""
