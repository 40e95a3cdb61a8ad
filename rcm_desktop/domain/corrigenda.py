"""Corrections of a text that was adopted: each is numbered, dated, and prints as a paper of its own.

A corrigendum changes the words of one item, or of the opening, and nothing else: state, lock and label stay.
It is one step of the record. Taking it back brings the words back too, where they still read as it put them;
undo of the text never goes behind one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.paper import Words
from rcm_desktop.domain.places_named import spoken_path
from rcm_desktop.domain.text import Text

OPENING = ""
"""Stands for the opening where an item's id would stand."""


class NotAdopted(Condition):
    """A text that was not adopted yet is changed by writing in it."""

    code: ClassVar[str] = "corrigendum.not_adopted"


class NothingCorrected(Condition):
    """The corrected words are those that stand."""

    code: ClassVar[str] = "corrigendum.nothing"


class CorrectedElsewhere(Condition):
    """The words that were to be corrected are no longer those that stand."""

    code: ClassVar[str] = "corrigendum.elsewhere"


@dataclass(frozen=True, slots=True)
class Corrigendum:
    """What one corrigendum corrects. ``number`` counts from 1 in its meeting; ``node`` is the item's id or
    ``OPENING``; ``label_en`` and ``label_es`` say where it stands as it prints ("2 b)"), "" for none.
    A language whose words before and after are the same is not corrected.
    """

    number: int
    node: str
    day: date
    before: Words
    after: Words
    label_en: str = ""
    label_es: str = ""
    reason: str = ""
    who: str = ""

    def label(self, language: Language) -> str:
        return self.label_en if language is Language.EN else self.label_es

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages it corrects."""
        return tuple(each for each in LANGUAGES if self.before.text(each) != self.after.text(each))


def words_of(meeting: Meeting, outline: Outline, node: str) -> Words:
    """The words that stand in an item or in the opening; KeyError for an item that is not there."""
    if node == OPENING:
        return Words(meeting.en.opening, meeting.es.opening)
    found = outline.node(node)
    return Words(found.en.text, found.es.text)


def next_number(corrigenda: Sequence[Corrigendum]) -> int:
    return max((each.number for each in corrigenda), default=0) + 1


def labels_of(outline: Outline, node: str) -> tuple[str, str]:
    """Where an item stands, in each language as it prints; a closing paragraph stands in its item."""
    if node == OPENING:
        return "", ""
    found = outline.node(node)
    if found.kind is Kind.CLOSING and found.parent is not None:
        found = outline.node(found.parent)
    english, spanish = (spoken_path(outline, found, language) for language in LANGUAGES)
    return english, spanish


def correction(outline: Outline, corrigendum: Corrigendum, *, back: bool = False) -> Change:
    """What a corrigendum changes in an outline, or what taking it ``back`` does; nothing for the opening.

    Words that are no longer those it found are left alone.
    """
    if corrigendum.node == OPENING or corrigendum.node not in outline:
        return Change()
    found, put = corrigendum.before, corrigendum.after
    if back:
        found, put = put, found
    node = outline.node(corrigendum.node)
    after = node
    for language in corrigendum.languages:
        if node.text(language) == found.text(language):
            after = _with_text(after, language, put.text(language))
    return Change((Edit(node, after),)) if after != node else Change()


def _with_text(node: Node, language: Language, text: Text) -> Node:
    return node.with_version(language, replace(node.version(language), text=text))
