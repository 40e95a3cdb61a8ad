"""The agenda of a meeting: numbered items, each with a title; when and by whom where that is known."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import time
from uuid import uuid4

from rcm_desktop.domain.languages import Language


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One item; its number is its place. ``session`` is the id of a session, "" for none."""

    id: str
    en: str = ""
    es: str = ""
    presenter: str = ""
    session: str = ""
    at: time | None = None

    def title(self, language: Language) -> str:
        """The title in a language, or in the other one where it was not written yet."""
        return (self.en or self.es) if language is Language.EN else (self.es or self.en)


Agenda = tuple[AgendaItem, ...]


def moved(agenda: Agenda, ids: Collection[str], *, up: bool) -> Agenda:
    """The agenda with some items one place up or down; those at the edge stay, and so what is behind them."""
    rows = list(agenda) if up else list(reversed(agenda))
    for at in range(1, len(rows)):
        if rows[at].id in ids and rows[at - 1].id not in ids:
            rows[at - 1], rows[at] = rows[at], rows[at - 1]
    return tuple(rows) if up else tuple(reversed(rows))


def again(agenda: Agenda) -> Agenda:
    """The items as the next meeting begins with them: in their order, without sessions and times."""
    return tuple(replace(each, id=str(uuid4()), session="", at=None) for each in agenda)


def agenda_lines(
    agenda: Sequence[AgendaItem], language: Language, when: Callable[[AgendaItem], str]
) -> list[str]:
    """The agenda as plain lines: "1. Opening (09:00) – Costa Rica"; ``when`` words an item's time."""
    lines = []
    for number, item in enumerate(agenda, start=1):
        at = when(item)
        words = f"{number}. {item.title(language)}{f' ({at})' if at else ''}"
        lines.append(f"{words} – {item.presenter}" if item.presenter else words)
    return lines
