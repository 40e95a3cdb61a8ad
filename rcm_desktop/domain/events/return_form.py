"""The form by which a country or organisation confirms: what is on it, for who writes and who reads it.

Only what a list of participants needs is asked, and what the event itself names besides (``Event.private``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote, unquote

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.rounds import Answer
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_days import month_name, paper_day, paper_days
from rcm_desktop.domain.paper_words import said
from rcm_desktop.domain.people import Delegate, Part, in_list_order
from rcm_desktop.domain.text import clean

MARK, VERSION = "rcm-form", 1
BLANK_ROWS, MOST_ROWS = 8, 200
COLUMNS = (
    "number", "courtesy", "name", "function", "institution", "part", "email", "telephone", "interpretation",
)  # fmt: skip
"""The columns of the people by the name under which their heads stand in the wording."""
PARTS = (Part.HEAD, Part.DELEGATE, Part.ADVISER, Part.OBSERVER, Part.SPEAKER)
"""What may be chosen for a person; guests and staff are no part of a delegation."""
ANSWERS = (Answer.CONFIRMED, Answer.DECLINED)
PRIVATE = ("diet", "access", "passport")
"""The details with a wording of their own. Another one is its own heading."""
BETWEEN = " / "
"""Stands between the two languages of a form."""

_TOKEN = re.compile(rf"{MARK}:(\d{{1,4}}):([^\s:]+):([^\s:]*)")
# Marks and overrides of direction: they would turn what stands beside a name.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class FormIdentity:
    """Which form it is: the key of the event, the party it was made for, "" for none, and the version."""

    event: str
    party: str = ""
    version: int = VERSION

    @property
    def token(self) -> str:
        """One word that files carry out of sight."""
        return f"{MARK}:{self.version}:{_quoted(self.event)}:{_quoted(self.party)}"

    @classmethod
    def found_in(cls, words: str) -> FormIdentity | None:
        """The first one whose token stands in some words, None where there is none."""
        found = _TOKEN.search(words)
        if found is None:
            return None
        return cls(one_line(unquote(found[2])), one_line(unquote(found[3])), int(found[1]))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnForm:
    """A form to be written. ``names`` is what each language calls the party; ``people`` are known already
    and stand in the first rows; ``reply_to`` is the address to which it goes back, "" for none."""

    event: Event
    party: str
    names: Mapping[Language, str]
    secretariat: Mapping[Language, str]
    reply_to: str = ""
    people: tuple[Delegate, ...] = ()
    blank_rows: int = BLANK_ROWS

    @property
    def identity(self) -> FormIdentity:
        return FormIdentity(self.event.key, self.party)

    @property
    def columns(self) -> tuple[str, ...]:
        return (*COLUMNS, *private_of(self.event))

    @property
    def day(self) -> date:
        """A day that belongs to it and not to the clock: files are dated with it."""
        days = self.event.when.exact_days
        return self.event.closes or (days[0] if days is not None else date(2000, 1, 1))


def form_of(
    event: Event,
    party: str,
    directory: DirectoryOfDay,
    *,
    reply_to: str = "",
    people: Sequence[Delegate] = (),
    blank_rows: int = BLANK_ROWS,
) -> ReturnForm:
    """The form of one party; of ``people`` those who come for it stand in it already."""
    secretariat = directory.secretariat()
    known = [each for each in people if each.delegation == party]
    return ReturnForm(
        event=event,
        party=party,
        names={language: one_line(directory.word(party, language)) for language in LANGUAGES},
        secretariat={language: secretariat.names(language).short for language in LANGUAGES},
        reply_to=one_line(reply_to),
        people=tuple(in_list_order(known, Language.ES, directory)),
        blank_rows=max(0, min(blank_rows, MOST_ROWS)),
    )


def file_name(form: ReturnForm, languages: Sequence[Language], suffix: str) -> str:
    """A name of ASCII letters that every mail program and Windows take: "confirmation_workshop_MX.docx"."""
    parts = (said(languages[0], "return_form.file"), form.event.key, form.party)
    safe = (_NOT_IN_NAMES.sub("-", each).strip("-.")[:_LONGEST_NAME] for each in parts)
    return f"{'_'.join(each for each in safe if each)}.{suffix}"


def private_of(event: Event) -> tuple[str, ...]:
    """The details that an event asks besides, each once and none under the name of a column."""
    names = dict.fromkeys(one_line(each) for each in event.private)
    return tuple(each for each in names if each and each not in COLUMNS)


# Words


def in_each(languages: Sequence[Language], key: str, **values: object) -> str:
    """The words of a form under a key, in one language or both; what both write alike stands once."""
    words = (said(language, f"return_form.{key}", **values) for language in languages)
    return BETWEEN.join(dict.fromkeys(words))


def head_words(column: str, languages: Sequence[Language]) -> str:
    """The heading of a column."""
    if column == "number":  # Too narrow for two languages.
        return in_each(languages[:1], "head.number")
    if column in COLUMNS:
        return in_each(languages, f"head.{column}")
    return in_each(languages, f"private.{column}") if column in PRIVATE else one_line(column)


def part_words(part: Part, languages: Sequence[Language]) -> str:
    return in_each(languages, f"part.{part.value}")


def answer_words(answer: Answer, languages: Sequence[Language]) -> str:
    return in_each(languages, f"answer.{answer.value}")


def interpretation_words(spoken: Language | None, languages: Sequence[Language]) -> str:
    """The language that a person listens in; None needs no interpretation."""
    return in_each(languages, f"interpretation.{spoken.value if spoken else 'none'}")


def return_words(form: ReturnForm, language: Language) -> str:
    """By when and where to it goes back."""
    to = form.reply_to or form.secretariat[language]
    if form.event.closes is None:
        return said(language, "return_form.return_to", to=to)
    return said(language, "return_form.return_by", day=paper_day(form.event.closes, language), to=to)


def days_words(when: When, language: Language) -> str:
    """The days of an event as a form says them, as far as they are known; "" for nothing known."""
    days = when.exact_days
    if days is not None:
        words = paper_days(*days, language)
        return words.removeprefix("los días ").removeprefix("el ")
    if when.first is not None:
        return _partial_words(when.first, language)
    return one_line(when.bound.words) if when.bound is not None else ""


def _partial_words(day: PartialDate, language: Language) -> str:
    if not day.month:
        return str(day.year)
    between = " " if language is Language.EN else " de "
    parts = [str(day.day)] if day.day else []
    parts.append(month_name(day.month, language))
    if day.year:
        parts.append(str(day.year))
    words = between.join(parts)
    return words if day.day else words[:1].upper() + words[1:]


def one_line(words: str) -> str:
    """Words as a cell or a heading takes them: on one line, and without signs that turn what is beside."""
    return " ".join(_TURNING.sub("", clean(words)).split())


def _quoted(words: str) -> str:
    return quote(one_line(words), safe="")
