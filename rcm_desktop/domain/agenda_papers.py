"""The agenda of a meeting as a paper: numbered items below the session in which they are taken up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from rcm_desktop.domain.agenda import AgendaItem
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.paper import Lines, Paper, PaperItem, PaperList, PaperSection, Words
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.domain.paper_words import said
from rcm_desktop.domain.programme import Programme
from rcm_desktop.domain.sessions import Session, times_words
from rcm_desktop.domain.text import Text
from rcm_desktop.domain.zones import offset_words, zone_called

_STYLE = LabelStyle.of_first("1.")


def paper_of_agenda(meeting: Meeting) -> Paper:
    """The title lines of the meeting, the zone of its times, and its items in their order.

    Items that follow one another in the same session stand below its day and times; numbers run on.
    """
    programme = Programme(meeting.sessions, meeting.zone, meeting.agenda)
    numbered = [_item(number, item) for number, item in enumerate(meeting.agenda, start=1)]
    heading = _both(lambda language: said(language, "agenda"))
    sections = [PaperSection(heading, PaperList())]
    pairs = list(zip(meeting.agenda, numbered, strict=True))
    for session_id, group in groupby(pairs, key=lambda pair: pair[0].session):
        items = tuple(item for _, item in group)
        session = programme.session(session_id)
        below = PaperList(items, items[0].number or 1, _STYLE, _STYLE)
        if session is None and not sections[0].list.items and len(sections) == 1:
            sections = [PaperSection(heading, below)]
            continue
        title = Words(*(Text(_session(session, each)) for each in LANGUAGES)) if session else Words()
        sections.append(PaperSection(title, below, runs_on=True))
    return Paper(
        f"{meeting.key}-agenda",
        Lines(meeting.en.title, meeting.es.title),
        meeting.start,
        meeting.end,
        _times(meeting),
        tuple(sections),
    )


def _item(number: int, item: AgendaItem) -> PaperItem:
    label = _STYLE.label(number)
    return PaperItem(item.id, label, label, number, Words(*(Text(_line(item, each)) for each in LANGUAGES)))


def _line(item: AgendaItem, language: Language) -> str:
    """The title with its time and who presents it, "" where it has none in this language."""
    title = item.en if language is Language.EN else item.es
    if not title:
        return ""
    words = f"{title} ({item.at:%H:%M})" if item.at is not None else title
    return f"{words} – {item.presenter}" if item.presenter else words


def _session(session: Session, language: Language) -> str:
    name = session.name(language)
    when = f"{paper_day(session.day, language)}, {times_words(session.start, session.end)}"
    return f"{when} – {name}" if name else when


def _times(meeting: Meeting) -> Words:
    """In which zone the times are, where there are any and it is known."""
    zone = zone_called(meeting.zone_name)
    days = [each.day for each in meeting.sessions] or [each for each in (meeting.start,) if each]
    if zone is None or not days or not _has_times(meeting.agenda):
        return Words()
    # With a plain hyphen: not every typeface of papers has the sign for minus.
    offset = offset_words(zone, days[0]).replace("−", "-")
    return _both(lambda language: said(language, "times", offset=offset))


def _has_times(agenda: Sequence[AgendaItem]) -> bool:
    return any(each.session or each.at is not None for each in agenda)


def _both(say: Callable[[Language], str]) -> Words:
    return Words(*(Text(say(language)) for language in LANGUAGES))
