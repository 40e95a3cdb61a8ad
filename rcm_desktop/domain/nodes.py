"""Sections, items and closing paragraphs of an outline, frozen, each with its words in both languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.text import EMPTY, MarkKind, Text

LEVELS = 4
"""How deep items go: a conclusion, its sub-items, and two more."""


class Kind(StrEnum):
    """What a node is. A preamble is a section whose paragraphs bear no labels."""

    SECTION = "section"
    PREAMBLE = "preamble"
    ITEM = "item"
    CLOSING = "closing"


class ItemState(StrEnum):
    """How far the room is with an item."""

    PROPOSED = "proposed"
    UNDER_DISCUSSION = "under_discussion"
    AGREED = "agreed"
    AGREED_AD_REFERENDUM = "agreed_ad_referendum"
    WITHDRAWN = "withdrawn"

    @property
    def is_settled(self) -> bool:
        """Whether the room agreed, so that its words are locked."""
        return self in (ItemState.AGREED, ItemState.AGREED_AD_REFERENDUM)


class LanguageState(StrEnum):
    """How far one language of an item is."""

    DRAFTED = "drafted"
    TRANSLATED = "translated"
    CHECKED = "checked"
    OUT_OF_DATE = "out_of_date"


@dataclass(frozen=True, slots=True)
class Version:
    """An item in one language: its text, how far that is, and the label it was read in with, if it was."""

    text: Text = EMPTY
    state: LanguageState = LanguageState.DRAFTED
    printed: str | None = None


@dataclass(frozen=True, slots=True)
class Numbering:
    """How the list below a node is labelled.

    A language without a style of its own has the usual one of its level. ``as_printed`` shows the labels
    the list was read with; ``runs_on`` continues the count of the section before; ``start`` is the first
    number, for an excerpt that begins later.
    """

    en: LabelStyle | None = None
    es: LabelStyle | None = None
    as_printed: bool = False
    runs_on: bool = False
    start: int = 1

    def style(self, language: Language) -> LabelStyle | None:
        return self.en if language is Language.EN else self.es


USUAL_NUMBERING = Numbering()
USUAL_STYLES = tuple(LabelStyle.of_first(first) for first in ("1.", "a)", "i.", "•"))


@dataclass(frozen=True, slots=True)
class ChangeRequest:
    """Who asked for a change of an item, and what for. ``country`` is an ISO code or a name as given."""

    country: str
    wish: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A section, item or closing paragraph.

    ``locked`` holds the languages that were before the room when it agreed; a language that is translated
    afterwards stays open. ``fixed`` keeps the printed label ("9bis") outside the count.
    """

    id: str
    kind: Kind
    parent: str | None
    rank: str
    en: Version = Version()
    es: Version = Version()
    state: ItemState = ItemState.PROPOSED
    agreed_at: datetime | None = None
    locked: tuple[Language, ...] = ()
    requests: tuple[ChangeRequest, ...] = ()
    reservations: tuple[str, ...] = ()
    fixed: bool = False
    numbering: Numbering = USUAL_NUMBERING

    def version(self, language: Language) -> Version:
        return self.en if language is Language.EN else self.es

    def text(self, language: Language) -> Text:
        return self.version(language).text

    def with_version(self, language: Language, version: Version) -> Node:
        return replace(self, en=version) if language is Language.EN else replace(self, es=version)

    @property
    def is_heading(self) -> bool:
        return self.kind in (Kind.SECTION, Kind.PREAMBLE)

    @property
    def is_empty(self) -> bool:
        """Whether it has no words in either language."""
        return not self.en.text and not self.es.text

    @property
    def is_counted(self) -> bool:
        """Whether it takes a number: exceptions keep their label, withdrawn items have none."""
        return self.kind is Kind.ITEM and not self.fixed and self.state is not ItemState.WITHDRAWN

    @property
    def refers(self) -> bool:
        return any(
            mark.kind is MarkKind.REFERENCE for version in (self.en, self.es) for mark in version.text.marks
        )


def text_in(node: Node, language: Language) -> Text:
    """The words of a node in a language, or in the other one where it has none yet."""
    return node.text(language) or node.text(language.other)


def languages_with_words(node: Node) -> tuple[Language, ...]:
    return tuple(language for language in LANGUAGES if node.text(language))
