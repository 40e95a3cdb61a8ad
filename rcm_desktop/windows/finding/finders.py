"""What the palette finds: commands, meetings, countries, people, conclusions. A further kind is a class."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction, QKeySequence

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import MeetingLine
from rcm_desktop.domain.named_countries import spellings_of
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.searching import Filter, FilterKind, Query, words_of
from rcm_desktop.qt_models.found_model import FoundGroup, FoundLine
from rcm_desktop.services.search import Hit, Search
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.meeting_chooser import meeting_words
from rcm_desktop.windows.outline.row_words import STATE_SIGNS, state_word
from rcm_desktop.windows.record.people_words import delegation_word
from rcm_desktop.windows.spoken_days import spoken_days

_COMMANDS, _MEETINGS, _COUNTRIES, _PEOPLE = 4, 4, 2, 4
_LATEST_MEETINGS = 6
_ALL = Query()


def _answers(query: Query, words: Iterable[str]) -> bool:
    """Whether every word looked for begins one of these."""
    known = tuple(words)
    return all(any(word.startswith(beginning) for word in known) for beginning in query.words)


class Commands:
    """The commands that can be run now, with their keys; all of them while nothing is typed.

    None is the first choice where something else answers: looking for words must not change the text.
    """

    def __init__(self, actions: Callable[[], Iterable[QAction]]) -> None:
        self._actions = actions

    def groups(self, query: Query, typed: str) -> Sequence[FoundGroup]:
        if query.filters:
            return ()
        lines = list(self._lines(query))
        shown = lines[:_COMMANDS] if query else lines
        return (FoundGroup(QCoreApplication.translate("Finders", "Commands"), tuple(shown), False),)

    def _lines(self, query: Query) -> Iterator[FoundLine]:
        for action in self._actions():
            title = action.text().replace("&", "").rstrip("…")
            # The English words stand behind every command: they are found in Spanish windows too.
            words = (*words_of(title), *words_of(str(action.data() or "")))
            if action.isEnabled() and _answers(query, words):
                key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield FoundLine(title, key, action.trigger, query.places(title))


@dataclass(frozen=True, slots=True)
class _KnownMeeting:
    """``words`` are those it is known by, a space before each: a key looks through thousands of them."""

    line: MeetingLine
    words: str


class Meetings:
    """Meetings by body, place, month and year in both languages; the latest ones while nothing is typed."""

    def __init__(
        self,
        lines: Callable[[], Sequence[MeetingLine]],
        open_: Callable[[str], object],
        directory: Callable[[], Directory] = Directory.shipped,
    ) -> None:
        self._lines = lines
        self._directory = directory
        self._open = open_
        self._known: tuple[_KnownMeeting, ...] | None = None

    def forget(self) -> None:
        """Read the meetings anew when they are looked for next."""
        self._known = None

    @property
    def years(self) -> list[int]:
        """The years with a meeting, the latest first."""
        return list(dict.fromkeys(each.line.start.year for each in self._all() if each.line.start))

    def groups(self, query: Query, typed: str) -> Sequence[FoundGroup]:
        if query.filters:
            return ()
        known: Sequence[_KnownMeeting] = self._all()
        for beginning in (f" {word}" for word in query.words):
            known = [each for each in known if beginning in each.words]
        shown = known[: _MEETINGS if query else _LATEST_MEETINGS]
        lines = tuple(self._line(each.line, query) for each in shown)
        return (FoundGroup(QCoreApplication.translate("Finders", "Meetings"), lines),)

    def _line(self, line: MeetingLine, query: Query) -> FoundLine:
        title = meeting_words(line, self._directory())
        return FoundLine(title, "", lambda: self._open(line.id), query.places(title))

    def _all(self) -> tuple[_KnownMeeting, ...]:
        if self._known is None:
            self._known = tuple(_KnownMeeting(line, _spaced(_words_of(line))) for line in self._lines())
        return self._known


def _spaced(words: Iterable[str]) -> str:
    return "".join(f" {word}" for word in words)


def _words_of(line: MeetingLine) -> Iterator[str]:
    yield from words_of(f"{line.body} {line.place_en} {line.place_es} {line.key}")
    for day in dict.fromkeys((line.start, line.end)):
        if day is not None:
            yield str(day.year)
            for language in LANGUAGES:
                yield from words_of(QLocale(language.value).standaloneMonthName(day.month))


class Countries:
    """Countries, to see the conclusions that name one."""

    def __init__(
        self,
        narrow: Callable[[Filter, str], object],
        directory: Callable[[], Directory] = Directory.shipped,
    ) -> None:
        self._narrow = narrow
        self._directory = directory

    def groups(self, query: Query, typed: str) -> Sequence[FoundGroup]:
        if not query.words or query.value(FilterKind.COUNTRY) is not None:
            return ()
        # Only what is recognised in a text can be looked for in it.
        countries = (each for each in self._directory().on(date.today()).countries() if spellings_of(each.id))
        found = [line for each in countries if (line := self._line(each, query)) is not None]
        heading = QCoreApplication.translate("Finders", "Countries")
        return (FoundGroup(heading, tuple(found[:_COUNTRIES]), False),)

    def _line(self, each: NamedEntry, query: Query) -> FoundLine | None:
        """A line for a country that the last words typed begin to name; those before are looked for in it."""
        names = {plain(name) for language in LANGUAGES for name in (each.names(language).short,)}
        for first in range(len(query.words)):
            named = " ".join(query.words[first:])
            if len(named) > 1 and any(name.startswith(named) for name in names):
                title = each.names(window_language()).short
                detail = QCoreApplication.translate("Finders", "conclusions that name it")
                rest = " ".join(query.words[:first])
                new = Filter(FilterKind.COUNTRY, each.code)
                run = self._runner(new, rest)
                return FoundLine(title, detail, run, query.places(title), keeps_open=True)
        return None

    def _runner(self, new: Filter, rest: str) -> Callable[[], object]:
        return lambda: self._narrow(new, rest)


class People:
    """People by their names, each where they came last. ``go`` is given the meeting and the person."""

    def __init__(
        self,
        people: Callable[[], Sequence[tuple[str, Delegate]]],
        go: Callable[[str, Delegate], object],
        directory: Callable[[], Directory] = Directory.shipped,
    ) -> None:
        self._people = people
        self._directory = directory
        self._go = go
        self._known: tuple[tuple[tuple[str, ...], str, Delegate], ...] | None = None

    def forget(self) -> None:
        """Read the people anew when they are looked for next."""
        self._known = None

    def groups(self, query: Query, typed: str) -> Sequence[FoundGroup]:
        if query.filters or not _is_enough(query):
            return ()
        if self._known is None:
            self._known = tuple(
                (tuple(words_of(each.name)), id_, each) for id_, each in reversed(self._people())
            )
        found = [(id_, each) for words, id_, each in self._known if _answers(query, words)]
        lines = tuple(self._line(id_, each, query) for id_, each in found[:_PEOPLE])
        return (FoundGroup(QCoreApplication.translate("Finders", "People"), lines),)

    def _line(self, meeting: str, each: Delegate, query: Query) -> FoundLine:
        whence = (each.function, delegation_word(each.delegation, self._directory().on(date.today())))
        detail = ", ".join(part for part in whence if part)
        return FoundLine(each.name, detail, lambda: self._go(meeting, each), query.places(each.name))


class Conclusions:
    """Conclusions of all meetings by their words. ``go`` opens one, ``put_in`` copies one."""

    def __init__(
        self,
        search: Search,
        go: Callable[[Hit, Query], object],
        put_in: Callable[[Hit], object],
        directory: Callable[[], Directory] = Directory.shipped,
    ) -> None:
        self._search = search
        self._directory = directory
        self._go = go
        self._put_in = put_in

    def groups(self, query: Query, typed: str) -> Sequence[FoundGroup]:
        hits = self._search.find(query, language=window_language()) if _is_enough(query) else []
        heading = QCoreApplication.translate("Finders", "Conclusions")
        return (FoundGroup(heading, tuple(self.line(hit, query) for hit in hits)),)

    def line(self, hit: Hit, query: Query = _ALL) -> FoundLine:
        """How a conclusion is shown; its label is looked up when the list rests."""
        return FoundLine(
            hit.excerpt,
            hit_words(hit, self._directory()),
            lambda: self._go(hit, query),
            hit.places,
            is_text=True,
            put_in=lambda: self._put_in(hit),
            full_detail=lambda: hit_words(hit, self._directory(), self._search.label(hit)),
        )


def _is_enough(query: Query) -> bool:
    """A letter alone stands in every text."""
    return bool(query.filters) or any(len(word) > 1 for word in query.words)


def hit_words(hit: Hit, directory: Directory, label: str = "") -> str:
    """ "18 c) · RCGM, 14–16 May 2025 · ✓ Agreed · EN" """
    found, meeting = hit.found, hit.found.meeting
    body = directory.on(meeting.start).acronym(meeting.body, window_language())
    which = ", ".join(part for part in (body, spoken_days(meeting.start, meeting.end)) if part)
    state = f"{STATE_SIGNS[found.state]} {state_word(found.state)}"
    parts = (label, which or meeting.key, state, found.language.value.upper())
    return " · ".join(part for part in parts if part)
