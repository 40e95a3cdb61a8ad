"""What papers of an event say in their language, or in both: "Name / Nombre", each wording once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from functools import cached_property

from rcm_desktop.domain.directory import SECRETARIAT, DirectoryOfDay
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_days import month_name, paper_day, paper_days
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.pdf_canvas import Properties
from rcm_desktop.wording import Wording

_NO_DAY = datetime(2000, 1, 1)
BETWEEN = " / "
_SHORT = 3
"""Letters of a month's name that tell it from the others, in both languages."""


class EventWords:
    """The words of one paper. ``languages`` stand in their order; lists are sorted by the first."""

    def __init__(self, languages: Sequence[Language], section: str) -> None:
        self.languages = tuple(languages)
        self._section = section

    @property
    def first(self) -> Language:
        return self.languages[0]

    def __call__(self, key: str, **values: object) -> str:
        """The wording of a key of the paper's own section."""
        return self.each(lambda language: self.one(language, key, **values))

    def one(self, language: Language, key: str, **values: object) -> str:
        """The wording of a key in one language."""
        return self._wordings[language].text(f"{self._section}.{key}", **values)

    def shared(self, key: str, **values: object) -> str:
        """A wording that all papers of events have."""
        return self.each(lambda language: self.shared_in(language, key, **values))

    def shared_in(self, language: Language, key: str, **values: object) -> str:
        """A wording that all papers of events have, in one language."""
        return self._wordings[language].text(f"event_papers.{key}", **values)

    def each(self, say: Callable[[Language], str]) -> str:
        """What is said in each language, what is the same in both once."""
        return BETWEEN.join(dict.fromkeys(filter(None, map(say, self.languages))))

    @cached_property
    def _wordings(self) -> dict[Language, Wording]:
        return {language: Wording.load(language) for language in self.languages}

    # The event

    def title(self, event: Event) -> str:
        return self.each(lambda language: printed(event.title(language)))

    def titles(self, event: Event) -> tuple[str, ...]:
        """The title in each language, a line each."""
        return tuple(dict.fromkeys(filter(None, (printed(event.title(each)) for each in self.languages))))

    def places_and_days(self, event: Event) -> tuple[str, ...]:
        """ "San Salvador, 20-22 June 2017", a line for each language."""
        lines = (
            ", ".join(filter(None, (printed(event.place(each)), when_words(event.when, each))))
            for each in self.languages
        )
        return tuple(dict.fromkeys(filter(None, lines)))

    def delegation(self, id_: str, directory: DirectoryOfDay) -> str:
        """A country, or an organisation with its acronym and its name in full."""
        return self.each(lambda language: delegation_words(id_, directory, language))

    def delegation_for_short(self, id_: str, directory: DirectoryOfDay) -> str:
        """A country, or an organisation by its acronym."""
        if id_ == SECRETARIAT:
            return self.each(lambda language: directory.secretariat().names(language).short)
        return self.each(lambda language: printed(directory.word(id_, language)))

    def day(self, day: date) -> str:
        return self.each(lambda language: paper_day(day, language))

    def dated(self, key: str, day: date) -> str:
        """A wording with a day in it, each language with its own."""
        return self.each(lambda language: self.one(language, key, day=paper_day(day, language)))

    def short_day(self, day: date | None) -> str:
        """ "12 May 2031", "12 may 2031", as figures alone in both languages: for narrow columns."""
        if day is None:
            return ""
        if len(self.languages) > 1:
            return day.isoformat()
        return f"{day.day} {month_name(day.month, self.first)[:_SHORT]} {day.year}"

    def properties(self, event: Event, title: str, day: date | None = None) -> Properties:
        """What the file says of itself: its date is the day given, else the event's first."""
        days = event.when.exact_days
        dated = day or (days[0] if days is not None else None)
        subject = ", ".join(self.places_and_days(event))
        return self.bare_properties(f"{title} · {self.title(event)}", event.key, dated, subject)

    def bare_properties(
        self, title: str, keywords: str, day: date | None = None, subject: str = ""
    ) -> Properties:
        """What a file says of itself that is of no single event."""
        made_at = datetime.combine(day, time()) if day is not None else _NO_DAY
        return Properties(printed(title), printed(subject), printed(keywords), self.first.value, made_at)


def delegation_words(id_: str, directory: DirectoryOfDay, language: Language) -> str:
    """ "Canada", "IOM – International Organization for Migration"; "" for who came for none."""
    if id_ == SECRETARIAT:
        return directory.secretariat().names(language).in_full
    if directory.country(id_) is not None:
        return directory.word(id_, language)
    known = directory.delegation(id_)
    if known is None:
        return printed(id_)
    names = known.names(language)
    return f"{names.acronym} – {names.in_full}" if names.acronym else names.in_full


def when_words(when: When, language: Language) -> str:
    """Known days in words, with the clock times of a single one; else the month or the year that is known."""
    days = when.exact_days
    if days is None:
        return _partial(when.first, language) if when.first is not None else ""
    words = paper_days(*days, language)
    if when.opens is None:
        return words
    clock = f"{when.opens:%H:%M}" + (f"–{when.closes:%H:%M}" if when.closes is not None else "")
    return f"{words}, {clock}"


def _partial(day: PartialDate, language: Language) -> str:
    month = month_name(day.month, language) if day.month else ""
    if not day.year:
        said = f"{day.day} de {month}" if language is Language.ES else f"{day.day} {month}"
        return said if day.day else month
    if not month:
        return str(day.year)
    return f"{month} de {day.year}" if language is Language.ES else f"{month} {day.year}"
