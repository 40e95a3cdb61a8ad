"""Days and moments in words, as papers say them in their language."""

from __future__ import annotations

from datetime import date, datetime

from rcm_desktop.wording import Wording


def paper_day(day: date, wording: Wording) -> str:
    """ "14 May 2025", "14 de mayo de 2025"."""
    month = wording.text(f"months.{day.month}")
    return wording.text("paper.day", day=day.day, month=month, year=day.year)


def paper_moment(moment: datetime, wording: Wording) -> str:
    """ "14 May 2025, 17:40", by the clock that ``moment`` was read from."""
    return wording.text("paper.moment", day=paper_day(moment, wording), time=moment)
