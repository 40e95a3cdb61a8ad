"""The record of a meeting: its title lines, body, place and dates, and the texts around its outline."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from rcm_desktop.domain.agenda import Agenda
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.presence import NOBODY_MARKED, Presence
from rcm_desktop.domain.sessions import Session
from rcm_desktop.domain.text import EMPTY, Text
from rcm_desktop.domain.zones import usual_zone


@dataclass(frozen=True, slots=True)
class MeetingWording:
    """What of a meeting's record is written in one language.

    ``title`` holds the lines above the opening; ``after`` what follows the conclusions. ``made`` is
    the opening as the program made it last, "" where it never did: one that differs was written by hand.
    """

    title: tuple[str, ...] = ()
    place: str = ""
    opening: Text = EMPTY
    after: tuple[str, ...] = ()
    made: str = ""

    @property
    def is_by_hand(self) -> bool:
        """Whether a person wrote the opening: what the program makes then only stands beside it."""
        return bool(self.opening) and self.opening.plain != self.made


class MeetingState(StrEnum):
    """How far a meeting is. Once adopted its text is no draft any more."""

    PREPARED = "prepared"
    IN_SESSION = "in_session"
    ADOPTED = "adopted"
    ARCHIVED = "archived"

    @property
    def is_final(self) -> bool:
        return self in (MeetingState.ADOPTED, MeetingState.ARCHIVED)


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting. ``key`` is readable, unique and stays ("rcgm-2017-06"); ``body`` is an acronym ("RCGM").

    ``read_present`` holds ISO 3166-1 alpha-2 codes in the order of the text they were read from; marks of
    ``presence`` take their place. ``host`` and ``presidency`` are such codes too, "" where not known.
    ``drafts`` counts the papers that went out before adoption. ``sessions`` stand in their order, in the time
    of ``zone``: a name or an offset, "" for that of the host.
    """

    id: str
    key: str
    body: str = ""
    start: date | None = None
    end: date | None = None
    en: MeetingWording = field(default_factory=MeetingWording)
    es: MeetingWording = field(default_factory=MeetingWording)
    read_present: tuple[str, ...] = ()
    ordinal: int | None = None
    host: str = ""
    presidency: str = ""
    state: MeetingState = MeetingState.PREPARED
    presence: Presence = NOBODY_MARKED
    drafts: int = 0
    sessions: tuple[Session, ...] = ()
    zone: str = ""
    agenda: Agenda = ()

    @property
    def present(self) -> tuple[str, ...]:
        """The countries that were there: as marked, else as the text says."""
        return self.presence.present() if self.presence else self.read_present

    @property
    def zone_name(self) -> str:
        """The name of the zone its times are in, "" where neither it nor the host tells."""
        return self.zone or usual_zone(self.host)

    def wording(self, language: Language) -> MeetingWording:
        return self.en if language is Language.EN else self.es

    def with_wording(self, language: Language, wording: MeetingWording) -> Meeting:
        return replace(self, en=wording) if language is Language.EN else replace(self, es=wording)

    def place(self, language: Language) -> str:
        """The place in a language, or in the other one where it was not written yet."""
        return self.wording(language).place or self.wording(language.other).place


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting as lists show it."""

    id: str
    key: str
    body: str
    start: date | None
    end: date | None
    place_en: str
    place_es: str

    def place(self, language: Language) -> str:
        first, second = (self.place_en, self.place_es)
        return (first or second) if language is Language.EN else (second or first)


def meeting_key(body: str, start: date | None, taken: Collection[str]) -> str:
    """A key that is not taken: the body and the month, numbered where a month holds several."""
    ascii_body = unicodedata.normalize("NFKD", body).encode("ascii", "ignore").decode()
    word = re.sub(r"[^a-z0-9]+", "-", ascii_body.lower()).strip("-") or "meeting"
    return free_key(f"{word}-{start:%Y-%m}" if start else word, taken)


def free_key(stem: str, taken: Collection[str]) -> str:
    """The stem, with the first number behind it that makes a key which is not taken."""
    number, key = 1, stem
    while key in taken:
        number += 1
        key = f"{stem}-{number}"
    return key
