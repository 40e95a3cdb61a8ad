"""Steps that can be undone, across restarts, and what each text has been: one record at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, Row, func, select, text

from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.steps import STEPS_KEPT, Record, Step, TextMoment, folded
from rcm_desktop.domain.text import EMPTY
from rcm_desktop.storage.encoding import caret_json, caret_of, change_json, change_of, marks_json, text_of
from rcm_desktop.storage.outline_rows import save_change
from rcm_desktop.storage.tables import meeting_progress, step, text_history
from rcm_desktop.storage.upserts import upsert

_TRIM_EVERY = 25  # steps; a trim looks over the whole list

_PUT_STEP = upsert(step)
_PUT_HISTORY = upsert(text_history)
_PUT_PROGRESS = upsert(meeting_progress)
_FORGET_UNDONE = text("DELETE FROM step WHERE meeting_id = :meeting AND undone = 1")
_FORGET_MOMENT = text("DELETE FROM text_history WHERE meeting_id = :meeting AND moment = :moment")
_TURN = text("UPDATE step SET undone = :undone WHERE meeting_id = :meeting AND moment = :moment")
_TRIM = text(
    "DELETE FROM step WHERE meeting_id = :meeting AND moment <= "
    "(SELECT moment FROM step WHERE meeting_id = :meeting ORDER BY moment DESC LIMIT 1 OFFSET :kept)"
)


def save_records(connection: Connection, records: Sequence[Record]) -> None:
    """Store records in their order; keys of one step that come together cost no more than the last."""
    for record in folded(records):
        save_record(connection, record)


def save_record(connection: Connection, record: Record) -> None:
    """Store all that one key or command did. Storing it twice does no harm."""
    meeting, at = record.meeting, record.at.isoformat()
    save_change(connection, meeting, record.change)
    _save_history(connection, record, at)
    if record.step is not None:
        _save_step(connection, record, record.step, at)
    for moment, undone in ((record.undone, 1), (record.redone, 0)):
        if moment is not None:
            connection.execute(_TURN, {"meeting": meeting, "moment": moment, "undone": undone})
    progress = {
        "meeting_id": meeting,
        "moment": record.moment,
        "caret": caret_json(record.caret),
        "at": at,
    }
    connection.execute(_PUT_PROGRESS, progress)


def _save_step(connection: Connection, record: Record, done: Step, at: str) -> None:
    connection.execute(_FORGET_UNDONE, {"meeting": record.meeting})
    row = {
        "meeting_id": record.meeting,
        "moment": done.moment,
        "name": done.name,
        "at": at,
        "who": record.who,
        "change": change_json(done.change),
        "caret_before": caret_json(done.before),
        "caret_after": caret_json(done.after),
        "undone": 0,
    }
    connection.execute(_PUT_STEP, row)
    if done.moment % _TRIM_EVERY == 0:
        connection.execute(_TRIM, {"meeting": record.meeting, "kept": STEPS_KEPT})


def _save_history(connection: Connection, record: Record, at: str) -> None:
    # A step that goes on may have taken a word back: what stood under its moment is replaced, not added to.
    connection.execute(_FORGET_MOMENT, {"meeting": record.meeting, "moment": record.moment})
    rows = []
    for edit in record.texts.edits:
        for language in LANGUAGES:
            before = edit.before.text(language) if edit.before else EMPTY
            after = edit.after.text(language) if edit.after else EMPTY
            if before != after:
                rows.append(
                    {
                        "node_id": edit.id,
                        "language": language.value,
                        "moment": record.moment,
                        "meeting_id": record.meeting,
                        "at": at,
                        "who": record.who,
                        "before": before.plain,
                        "before_marks": marks_json(before),
                        "after": after.plain,
                        "after_marks": marks_json(after),
                    }
                )
    if rows:
        connection.execute(_PUT_HISTORY, rows)


_STEP = select(step.c.moment, step.c.name, step.c.change, step.c.caret_before, step.c.caret_after)


def step_to_undo(connection: Connection, meeting: str) -> Step | None:
    """The latest step that is not undone."""
    found = _STEP.where(step.c.meeting_id == meeting, step.c.undone == 0).order_by(step.c.moment.desc())
    return _step(connection.execute(found.limit(1)).first())


def step_to_redo(connection: Connection, meeting: str) -> Step | None:
    """The earliest step that is undone."""
    found = _STEP.where(step.c.meeting_id == meeting, step.c.undone == 1).order_by(step.c.moment)
    return _step(connection.execute(found.limit(1)).first())


def _step(row: Row[int, str, str, str | None, str | None] | None) -> Step | None:
    if row is None:
        return None
    return Step(
        row.moment, row.name, change_of(row.change), caret_of(row.caret_before), caret_of(row.caret_after)
    )


def steps_stored(connection: Connection, meeting: str) -> int:
    """How many steps of a meeting can be undone or redone."""
    counted = select(func.count()).where(step.c.meeting_id == meeting)
    return connection.execute(counted).scalar_one()


def last_moment(connection: Connection, meeting: str) -> int:
    """The highest moment given in a meeting so far, 0 before the first."""
    found = select(meeting_progress.c.moment).where(meeting_progress.c.meeting_id == meeting)
    return connection.execute(found).scalar() or 0


def caret_left(connection: Connection, meeting: str) -> Caret | None:
    """Where the caret was when something was last stored for a meeting."""
    found = select(meeting_progress.c.caret).where(meeting_progress.c.meeting_id == meeting)
    return caret_of(connection.execute(found).scalar())


def meeting_worked_on_last(connection: Connection) -> str | None:
    """The id of the meeting for which something was stored last, None in a library without any work."""
    found = select(meeting_progress.c.meeting_id).order_by(meeting_progress.c.at.desc()).limit(1)
    return connection.execute(found).scalar()


def history_of_texts(connection: Connection, node: str) -> list[TextMoment]:
    """What the texts of a node have been, the latest first."""
    found = text_history.select().where(text_history.c.node_id == node)
    rows = connection.execute(found.order_by(text_history.c.moment.desc(), text_history.c.language))
    return [
        TextMoment(
            row.node_id,
            Language(row.language),
            row.moment,
            datetime.fromisoformat(row.at),
            row.who,
            text_of(row.before, row.before_marks),
            text_of(row.after, row.after_marks),
        )
        for row in rows
    ]
