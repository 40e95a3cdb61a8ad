"""Events and deadlines as the palette finds them; meetings are found as meetings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.searching import Query, words_of
from rcm_desktop.qt_models.found_model import FoundGroup, FoundLine
from rcm_desktop.windows.calendar.calendar_words import title_of, when_words

_SHOWN = 4


@dataclass(frozen=True, slots=True)
class _KnownEvent:
    """``words`` are those it is known by, a space before each."""

    event: Event
    words: str


class Events:
    """Events by title, place, month and year in both languages, the latest first, once something is typed."""

    def __init__(self, events: Callable[[], Sequence[Event]], open_: Callable[[str], object]) -> None:
        self._events = events
        self._open = open_
        self._known: tuple[_KnownEvent, ...] | None = None

    def forget(self) -> None:
        """Read the events anew when they are looked for next."""
        self._known = None

    def groups(self, query: Query, typed: str) -> Sequence[FoundGroup]:
        if query.filters or not query:
            return ()
        known: Sequence[_KnownEvent] = self._all()
        for beginning in (f" {word}" for word in query.words):
            known = [each for each in known if beginning in each.words]
        lines = tuple(self._line(each.event, query) for each in known[:_SHOWN])
        return (FoundGroup(QCoreApplication.translate("Finders", "Events"), lines),)

    def _line(self, event: Event, query: Query) -> FoundLine:
        title = title_of(event)
        return FoundLine(title, when_words(event.when), lambda: self._open(event.id), query.places(title))

    def _all(self) -> tuple[_KnownEvent, ...]:
        if self._known is None:
            others = [each for each in self._events() if not each.is_meeting]
            latest = sorted(others, key=_last_day, reverse=True)
            spaced = ("".join(f" {word}" for word in _words_of(each)) for each in latest)
            self._known = tuple(_KnownEvent(*pair) for pair in zip(latest, spaced, strict=True))
        return self._known


def _last_day(event: Event) -> str:
    span = event.when.span()
    return span[1].isoformat() if span is not None else ""


def _words_of(event: Event) -> Iterator[str]:
    for language in LANGUAGES:
        wording = event.wording(language)
        yield from words_of(f"{wording.title} {wording.place}")
    yield from words_of(event.key.replace("-", " "))
    for known in (event.when.first, event.when.last):
        if known is not None and known.month:
            for language in LANGUAGES:
                yield from words_of(QLocale(language.value).standaloneMonthName(known.month))
