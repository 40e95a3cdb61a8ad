"""How the sheets that staff fill are laid out, for the one who writes and the one who reads them."""

from __future__ import annotations

import hashlib
from datetime import date
from uuid import UUID, uuid5

from rcm_desktop.domain.contributions.follow_up import FollowUpKind
from rcm_desktop.domain.text import clean

MARK = "rcm-dues"
"""Stands in the first cell of the sheet of lists and says that a workbook is one of ours."""
VERSION = 1
BLANK_RECEIPTS, BLANK_FOLLOW_UPS = 200, 100

RECEIPT_COLUMNS = (
    "key", "day", "country", "currency", "net", "charge", "borne", "for_period", "paid_foreign",
    "paid_currency", "rate", "reference", "note",
)  # fmt: skip
FOLLOW_UP_COLUMNS = (
    "key", "stamp", "day", "country", "contact", "words", "promised", "promised_currency", "promised_for",
    "action", "action_day", "done", "who",
)  # fmt: skip
"""The columns by the name under which their heads stand in the wording, from the first on."""
CONTROL_COLUMNS = (
    "control_currency",
    "control_count",
    "control_counted",
    "control_total",
    "control_totalled",
)
"""The columns of the control figures above the receipts, from the second on."""

_SPACE = UUID("6f0c2c0a-6a0e-4f0e-9d0f-0d9a1a7b6c51")


def id_in(workbook: str, *parts: object) -> str:
    """The id of what a row of a workbook becomes: the same each time it is read."""
    return str(uuid5(_SPACE, "\x1f".join((workbook, *map(str, parts)))))


def workbook_id(*parts: object) -> str:
    """The id of a workbook, from what it was made of."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:32]


def follow_up_stamp(
    day: date | None,
    country: str,
    contact: FollowUpKind | None,
    words: str,
    promised: int,
    promised_for: date | None,
    action: str,
    action_day: date | None,
) -> str:
    """What a row of the log held when it was written: by it a row that somebody changed is known."""
    parts = (
        day,
        country,
        contact,
        clean(words).strip(),
        promised,
        promised_for,
        clean(action).strip(),
        action_day,
    )
    return hashlib.sha256("\x1f".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()[:16]
