"""The numbers of drafts: one for each text that went out, in whichever languages and files.

Without that the English paper of one text would be draft 3 and the Spanish one draft 4, and a room that
holds both would look for a difference.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rcm_desktop.domain.meetings import Meeting
    from rcm_desktop.domain.paper import DraftStamp, Paper


class ReadingUnit(Protocol):
    """What can be asked about drafts."""

    def meeting(self, id_: str) -> Meeting: ...

    def setting(self, name: str) -> str | None: ...


class WritingUnit(ReadingUnit, Protocol):
    """What can be written of drafts."""

    def update_meeting(self, meeting: Meeting) -> None: ...

    def put_setting(self, name: str, value: str) -> None: ...


def stamp_of(unit: ReadingUnit, id_: str, paper: Paper, now: datetime) -> DraftStamp | None:
    """The stamp a paper bears if it goes out now: that of the last draft while its text is the same, else
    the next number with ``now`` to the minute; None for what is adopted."""
    from rcm_desktop.domain.paper import DraftStamp

    meeting = unit.meeting(id_)
    if meeting.state.is_final:
        return None
    number, at, text = _last(unit.setting(_draft_of(id_)))
    if at is not None and (number, text) == (meeting.drafts, _text_of(paper)):
        return DraftStamp(number, at)
    return DraftStamp(meeting.drafts + 1, now.replace(second=0, microsecond=0))


def count(unit: WritingUnit, id_: str, paper: Paper, now: datetime) -> None:
    """A paper went out: another text bears the next number. Nothing for what is adopted."""
    stamp, meeting = stamp_of(unit, id_, paper, now), unit.meeting(id_)
    if stamp is None or stamp.number == meeting.drafts:
        return
    at = paper.draft.at if paper.draft is not None else stamp.at
    unit.update_meeting(replace(meeting, drafts=stamp.number))
    unit.put_setting(_draft_of(id_), f"{stamp.number} {at.isoformat()} {_text_of(paper)}")


def _draft_of(meeting: str) -> str:
    """The name of the setting that says which draft of a meeting went out last, when, and with which text."""
    return f"draft.{meeting}"


def _last(kept: str | None) -> tuple[int, datetime | None, str]:
    """What the setting says; no time where it says nothing that is understood."""
    try:
        number, at, text = (kept or "").split()
        return int(number), datetime.fromisoformat(at), text
    except ValueError:
        return 0, None, ""


def _text_of(paper: Paper) -> str:
    """A short word for all that a paper says beside its stamp."""
    return hashlib.sha256(repr(replace(paper, draft=None)).encode()).hexdigest()[:32]
