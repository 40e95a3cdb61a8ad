"""The house style of labels: how new lists are labelled in each language, level by level.

It holds for outlines begun under it. Each outline keeps the one it was begun with, so that another style
changes no list that exists; a list with labels of its own, such as one that was read in, keeps those.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import USUAL_STYLES

CHOSEN_LEVELS = 3
"""So many levels are chosen; the one below them has the usual bullet."""
PRESETS = (
    ("1.", "a)", "i."),
    ("1)", "a)", "i)"),
    ("(1)", "(a)", "(i)"),
    ("1.", "1.1", "1.1.1"),
    ("I.", "1.", "a)"),
    ("I.", "A.", "1."),
)
"""Styles that papers of conferences have, by the first labels of their levels."""
FIRST_LABELS = (
    *("1.", "1)", "(1)", "1.-", "1.1", "1.1.1", "a)", "(a)", "a.", "A.", "A.-", "A)"),
    *("i.", "i)", "(i)", "I.", "I.-", "•", "–"),
)
"""What is offered for a level in either language; any other first label can be written."""
WORDS_FIRST = {Language.EN: ("FIRST.-",), Language.ES: ("PRIMERO.-", "PRIMERA.-")}
"""What is offered in one language alone."""


class NotAFirstLabel(Condition):
    """What was written for a level is not how a list begins."""

    code: ClassVar[str] = "labels.not_a_first_label"
    label: str
    level: int


Levels = tuple[LabelStyle, ...]
"""A style for each level of items, as many as ``LEVELS``."""


@dataclass(frozen=True, slots=True)
class HouseLabels:
    """The styles of both languages."""

    en: Levels = USUAL_STYLES
    es: Levels = USUAL_STYLES

    def levels(self, language: Language) -> Levels:
        return self.en if language is Language.EN else self.es

    def with_firsts(self, language: Language, firsts: tuple[str, ...]) -> HouseLabels:
        """With the levels of a language named by their first labels, "" for a level without labels.

        Raises NotAFirstLabel.
        """
        styles = tuple(_style(first.strip(), level) for level, first in enumerate(firsts, start=1))
        levels = (*styles, *USUAL_STYLES[len(styles) :])
        return replace(self, en=levels) if language is Language.EN else replace(self, es=levels)

    def firsts(self, language: Language) -> tuple[str, ...]:
        """The first labels of the levels that are chosen."""
        return tuple(style.first for style in self.levels(language)[:CHOSEN_LEVELS])

    def to_json(self) -> str:
        """The text by which it is kept; ``from_json`` reads it again."""
        kept = {language.value: self.firsts(language) for language in LANGUAGES}
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def from_json(cls, kept: str | None) -> HouseLabels:
        """The style of a kept text; the usual one where there is none, or none that can be read."""
        made = cls()
        try:
            value = json.loads(kept or "{}")
            for language in LANGUAGES:
                if firsts := value.get(language.value):
                    made = made.with_firsts(language, tuple(map(str, firsts[:CHOSEN_LEVELS])))
        except (ValueError, AttributeError, TypeError, RecursionError, NotAFirstLabel):
            return cls()
        return made


USUAL_LABELS = HouseLabels()
HOUSE = "labels"
"""The setting that holds the style for new outlines."""


def labels_of(meeting: str) -> str:
    """The setting that holds the style an outline was begun with; outlines older than that have none."""
    return f"{HOUSE}.{meeting}"


def _style(first: str, level: int) -> LabelStyle:
    try:
        return LabelStyle.of_first(first)
    except ValueError:
        raise NotAFirstLabel(first, level) from None
