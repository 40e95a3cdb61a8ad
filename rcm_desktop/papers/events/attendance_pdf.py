"""Attendance as PDF files, each with a graph: of one event, of a country over events, of a year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.attendance import EventAttendance, PartyAttendance
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_days import paper_days
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.people import delegations_in_order
from rcm_desktop.domain.presence import Attendance
from rcm_desktop.papers.events.event_head import put_event_head
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.list_figures import Bar, BarGraph, put_graph
from rcm_desktop.papers.list_pages import ListPages
from rcm_desktop.papers.list_tables import (
    ASIDE,
    BODY,
    NAME,
    STRONG_BODY,
    Cell,
    ListTable,
    Paragraph,
    TableColumn,
)
from rcm_desktop.papers.list_words import STRONG, TITLE, USUAL

_SECTION = "attendance"
_NOTHING = "–"
_NARROW, _WIDE = 7, 14
"""Columns of days or events: up to the first in words, up to the second on paper that stands upright."""


def event_attendance_pdf(
    attendance: EventAttendance, languages: Sequence[Language], settings: PaperSettings = USUAL_PAPER
) -> bytes:
    """How each country was there on each day, how many people came, and graphs of both.

    The same attendance gives the same bytes.
    """
    words = EventWords(languages, _SECTION)
    days = attendance.days
    pages = ListPages(languages, settings, across=len(days) > _NARROW)
    title = words("event_title")
    put_event_head(pages, words, attendance.event, title)
    if not attendance.is_known:
        pages.paragraph(words("nothing"), USUAL)
    else:
        _put_days(pages, words, attendance)
        put_graph(pages, _marks_by_day(words, attendance))
        if attendance.came:
            bars = [
                Bar(words.short_day(day), (attendance.people_on(at),), str(attendance.people_on(at)))
                for at, day in enumerate(days)
            ]
            stayed = max(0, attendance.registered - attendance.came)
            total = Bar(
                words("total"), (attendance.came, stayed), f"{attendance.came} / {attendance.registered}"
            )
            legend = words("came"), words("stayed_away")
            put_graph(pages, BarGraph(words("people_graph"), legend, (*bars, total)))
    properties = words.properties(attendance.event, title)
    return pages.bytes_of(properties, f"{title} · {words.title(attendance.event)}")


def country_attendance_pdf(
    country: str,
    attendances: Iterable[EventAttendance],
    directory: DirectoryOfDay,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
) -> bytes:
    """At which events a country was, for how many of their days, and with how many people; ``directory``
    names it. The latest event stands first."""
    words = EventWords(languages, _SECTION)
    pages = ListPages(languages, settings)
    title, name = words("country_title"), words.delegation(country, directory)
    pages.paragraph(title, TITLE)
    pages.y += 4.0
    pages.paragraph(name, STRONG)
    pages.y += 10.0
    known = _latest_first(each for each in attendances if _known_of(each, country))
    if not known:
        pages.paragraph(words("nothing"), USUAL)
    else:
        _put_events(pages, words, country, known)
        put_graph(pages, _days_by_event(words, country, known))
    day = max((each.days[-1] for each in known if each.days), default=None)
    return pages.bytes_of(words.bare_properties(f"{title} · {name}", country, day), f"{title} · {name}")


def year_attendance_pdf(
    year: int,
    attendances: Iterable[EventAttendance],
    directory: DirectoryOfDay,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
) -> bytes:
    """The member countries against the events of a year, and at how many of them each was; ``directory`` says
    who is a member."""
    words = EventWords(languages, _SECTION)
    known = _latest_first(each for each in attendances if any(any(one.marks) for one in each.countries))
    events = [each for each in reversed(known) if each.days and each.days[0].year == year]
    pages = ListPages(languages, settings, across=len(events) > _WIDE)
    title = words("year_title", year=year)
    pages.paragraph(title, TITLE)
    pages.y += 14.0
    codes = directory.sorted_by_name((each.code for each in directory.members()), words.first)
    if not events:
        pages.paragraph(words("nothing"), USUAL)
    else:
        _put_year(pages, words, directory, codes, events)
        put_graph(pages, _events_by_country(words, directory, codes, events))
        _put_key(pages, words, events)
    return pages.bytes_of(words.bare_properties(title, str(year), date(year, 12, 31)), title)


# An event


def _put_days(pages: ListPages, words: EventWords, attendance: EventAttendance) -> None:
    days, in_words = attendance.days, len(attendance.days) <= _NARROW
    columns = [TableColumn(words("countries"), 132.0)]
    columns += [TableColumn(words.short_day(day), 58.0 if in_words else 34.0) for day in days]
    columns += [TableColumn(words("people"), 56.0, is_figure=True)]
    table = ListTable(pages, columns)
    directory = attendance.directory
    by_code = {each.party: each for each in attendance.countries}
    for code in directory.sorted_by_name(by_code, words.first):
        one = by_code[code]
        marks = [(_mark(words, mark, in_words=in_words),) for mark in one.marks]
        table.row((((words.delegation(code, directory), NAME),), *marks, _people(one)))
    there = [
        sum(count for mark, count in attendance.counts(at).items() if mark.was_there)
        for at in range(len(days))
    ]
    came = sum(each.came for each in attendance.countries)
    figures = [((str(count), STRONG_BODY),) for count in there]
    table.row((((words("there"), NAME),), *figures, ((str(came), STRONG_BODY),)))
    others = [each for each in attendance.others if each.came]
    if others:
        table.group(words("others").upper())
        by_party = {each.party: each for each in others}
        for party in delegations_in_order(by_party, words.first, directory):
            name = words.delegation_for_short(party, directory) or words.shared("no_delegation")
            counts = [((str(count or _NOTHING), BODY),) for count in by_party[party].people]
            table.row((((name, NAME),), *counts, _people(by_party[party])))
    table.end()
    if not in_words:
        pages.paragraph(words("signs"), ASIDE)


def _mark(words: EventWords, mark: Attendance | None, *, in_words: bool) -> Paragraph:
    if mark is None:
        return "", BODY
    return words(f"{'mark' if in_words else 'sign'}.{mark.value}"), BODY


def _people(one: PartyAttendance) -> Cell:
    """ "3 / 4": who came, of those who were to come."""
    if not one.registered:
        return ((_NOTHING, BODY),)
    return ((f"{one.came} / {one.registered}", BODY),)


def _marks_by_day(words: EventWords, attendance: EventAttendance) -> BarGraph:
    bars = []
    for at, day in enumerate(attendance.days):
        counts = attendance.counts(at)
        there = sum(count for mark, count in counts.items() if mark.was_there)
        figure = f"{there} / {len(attendance.countries)}"
        bars.append(Bar(words.short_day(day), tuple(counts[mark] for mark in Attendance), figure))
    return BarGraph(words("day_graph"), _legend(words), tuple(bars))


def _legend(words: EventWords) -> tuple[str, ...]:
    return tuple(words(f"mark.{mark.value}") for mark in Attendance)


# A country


def _known_of(attendance: EventAttendance, country: str) -> bool:
    one = attendance.of(country)
    return one is not None and (any(one.marks) or one.came > 0)


def _latest_first(attendances: Iterable[EventAttendance]) -> list[EventAttendance]:
    return sorted(
        attendances, key=lambda each: (each.days[0] if each.days else date.min, each.event.key), reverse=True
    )


def _put_events(pages: ListPages, words: EventWords, country: str, known: Sequence[EventAttendance]) -> None:
    columns = (
        TableColumn(words("event"), 190.0),
        TableColumn(words("days"), 120.0),
        TableColumn(words("attended"), 90.0),
        TableColumn(words("people"), 60.0, is_figure=True),
    )
    table = ListTable(pages, columns)
    for each in known:
        one = each.of(country)
        assert one is not None
        attended = [(_attended(one), BODY)]
        if one.overall is not None and not one.days_there:
            attended = [(words(f"mark.{one.overall.value}"), BODY)]
        table.row((((words.title(each.event), NAME),), ((_days(words, each), BODY),), attended, _people(one)))
    table.end()


def _attended(one: PartyAttendance) -> str:
    if not any(one.marks):
        return ""
    return f"{one.days_there} / {len(one.marks)}"


def _days(words: EventWords, attendance: EventAttendance) -> str:
    if not attendance.days:
        return ""
    return words.each(lambda language: paper_days(attendance.days[0], attendance.days[-1], language))


def _days_by_event(words: EventWords, country: str, known: Sequence[EventAttendance]) -> BarGraph:
    bars = []
    for each in known:
        one = each.of(country)
        assert one is not None
        if any(one.marks):
            parts = tuple(one.marks.count(mark) for mark in Attendance)
            day = words.short_day(each.days[0])
            bars.append(Bar(f"{day} · {words.title(each.event)}", parts, _attended(one)))
    return BarGraph(words("country_graph"), _legend(words), tuple(bars))


# A year


def _put_year(
    pages: ListPages,
    words: EventWords,
    directory: DirectoryOfDay,
    codes: Sequence[str],
    events: Sequence[EventAttendance],
) -> None:
    columns = [TableColumn(words("countries"), 130.0)]
    columns += [TableColumn(str(number), 18.0) for number in range(1, len(events) + 1)]
    columns += [TableColumn(words("attended"), 70.0, is_figure=True)]
    table = ListTable(pages, columns)
    for code in codes:
        marks = [each.overall if each is not None else None for each in (one.of(code) for one in events)]
        there = sum(mark is not None and mark.was_there for mark in marks)
        of_all = f"{there} / {sum(mark is not None for mark in marks)}"
        cells = [(_mark(words, mark, in_words=False),) for mark in marks]
        table.row((((words.delegation(code, directory), NAME),), *cells, ((of_all, BODY),)))
    totals = [
        str(sum(each.overall is not None and each.overall.was_there for each in one.countries))
        for one in events
    ]
    table.row((((words("there"), NAME),), *[((each, STRONG_BODY),) for each in totals], ()))
    table.end()
    pages.paragraph(words("signs"), ASIDE)


def _events_by_country(
    words: EventWords, directory: DirectoryOfDay, codes: Sequence[str], events: Sequence[EventAttendance]
) -> BarGraph:
    bars = []
    for code in codes:
        marks = [each.overall for each in (one.of(code) for one in events) if each is not None]
        parts = tuple(marks.count(mark) for mark in Attendance)
        figure = f"{parts[0] + parts[1]} / {sum(parts)}"
        bars.append(Bar(words.delegation(code, directory), parts, figure))
    return BarGraph(words("year_graph"), _legend(words), tuple(bars))


def _put_key(pages: ListPages, words: EventWords, events: Sequence[EventAttendance]) -> None:
    """Which event stands under which number."""
    pages.y += 14.0
    columns = (
        TableColumn(words("number"), 24.0, is_figure=True),
        TableColumn(words("key"), 290.0),
        TableColumn(words("days"), 170.0),
    )
    table = ListTable(pages, columns)
    for number, each in enumerate(events, start=1):
        table.row((((str(number), BODY),), ((words.title(each.event), NAME),), ((_days(words, each), BODY),)))
    table.end()
