"""Amounts, moments and names as papers about contributions print them."""

from __future__ import annotations

from datetime import datetime

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.domain.paper_days import paper_day

NOTHING = "–"


def figure(minor: int, currency: str) -> str:
    """An amount in a column: a dash for nothing, a longer dash before what is below zero."""
    return spoken_amount(minor, currency).replace("-", "–") if minor else NOTHING


def sum_of_money(minor: int, currency: str) -> str:
    """An amount in running text, which no line may part: "USD 12,500.00"."""
    return f"{currency}\u00a0{spoken_amount(minor, currency).replace('-', '–')}"


def spoken_moment(moment: datetime, language: Language) -> str:
    """ "16 May 2025, 10:05 (UTC–06:00)"; the distance from UTC is that of the moment given."""
    offset = f"{moment:%z}"
    zone = f"UTC{'–' if offset[:1] == '-' else '+'}{offset[1:3]}:{offset[3:5]}"
    return f"{paper_day(moment.date(), language)}, {moment:%H:%M} ({zone})"
