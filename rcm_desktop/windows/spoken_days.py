"""Days of a meeting as the windows say them, in the windows' language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale


def spoken_days(start: date | None, end: date | None) -> str:
    """ "14–16 May 2025", "30 May – 2 Jun 2025"; "" where the first day is not known."""
    if start is None:
        return ""
    if end is None or end <= start:
        return f"{start.day} {_month(start)} {start.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{end.day} {_month(end)} {end.year}"
    first = f"{start.day} {_month(start)}" + (f" {start.year}" if start.year != end.year else "")
    return f"{first} – {end.day} {_month(end)} {end.year}"


def _month(day: date) -> str:
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
