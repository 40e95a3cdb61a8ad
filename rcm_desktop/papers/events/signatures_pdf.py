"""The lists that people sign: a sheet for each session or day, with room for ink and for more people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rcm_desktop.domain.events.participants import Participants
from rcm_desktop.domain.events.signing import SigningSheet, signing_sheets
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.sessions import Session, times_words
from rcm_desktop.papers.events.event_head import delegation_head, part_words, person_name, put_event_head
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.list_pages import ListPages
from rcm_desktop.papers.list_tables import ASIDE, BODY, NAME, Cell, ListTable, TableColumn
from rcm_desktop.papers.list_words import printed

BLANK_ROWS = 8
"""Rows for people whom nobody expected, where nothing else is wanted."""
_ROW, _BLANK = 25.0, 27.0
"""The height of a row: with the room around it some 11 mm, enough for a hand that signs standing."""


def signatures_pdf(
    participants: Participants,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
    *,
    sessions: Iterable[Session] = (),
    sheets: Sequence[SigningSheet] = (),
    blank_rows: int = BLANK_ROWS,
) -> bytes:
    """The file: a part for each of ``sheets``, of all that the event and its ``sessions`` ask for where none
    are named, each with pages counted by themselves. The same values give the same bytes.
    """
    words = EventWords(languages, "signatures")
    pages = ListPages(languages, settings)
    title = words("title")
    for sheet in sheets or signing_sheets(participants.event, sessions):
        told = sheet_words(words, sheet)
        pages.begin(" · ".join(filter(None, (title, *told, words.title(participants.event)))))
        put_event_head(pages, words, participants.event, title, *told)
        _put_people(pages, words, participants, blank_rows)
    return pages.bytes_of(words.properties(participants.event, title))


def sheet_words(words: EventWords, sheet: SigningSheet) -> tuple[str, ...]:
    """ "Tuesday, 8 July 2031 · Morning, 09:00–12:30", a line for each language."""
    return tuple(dict.fromkeys(filter(None, (_sheet_words(words, sheet, each) for each in words.languages))))


def _sheet_words(words: EventWords, sheet: SigningSheet, language: Language) -> str:
    day = ""
    if sheet.day is not None:
        weekday = words.shared_in(language, f"weekday.d{sheet.day.weekday()}")
        day = words.shared_in(language, "weekday.named", weekday=weekday, day=paper_day(sheet.day, language))
    session = ""
    if sheet.session is not None:
        times = times_words(sheet.session.start, sheet.session.end)
        session = ", ".join(filter(None, (printed(sheet.session.name(language)), times)))
    return " · ".join(filter(None, (day, session)))


def _put_people(pages: ListPages, words: EventWords, participants: Participants, blank_rows: int) -> None:
    columns = (
        TableColumn(words("head.number"), 24.0, is_figure=True),
        TableColumn(words("head.name"), 160.0),
        TableColumn(words("head.position"), 150.0),
        TableColumn(words("head.signature"), 153.0),
    )
    continued = f"{{name}} ({words.shared('continued')})"
    table = ListTable(pages, columns, least=_ROW, ruled=True, continued=continued)
    number = 0
    for group in participants.groups(words.first):
        table.group(words.shared(f"group.{group.kind.value}").upper())
        for delegation in group.delegations:
            table.delegation(delegation_head(words, participants, delegation.id))
            for each in delegation.people:
                number += 1
                name = [(person_name(each), NAME)]
                if part := part_words(each, group.kind, words):
                    name.append((part, ASIDE))
                post = [(printed(each.function), BODY), (printed(each.institution), ASIDE)]
                table.row((((str(number), BODY),), name, post, ()))
    if blank_rows > 0:
        table.group(words("others").upper())
    for at in range(blank_rows):
        blank: Cell = ()
        table.row((((str(number + at + 1), BODY),), blank, blank, blank), least=_BLANK)
    table.end()
