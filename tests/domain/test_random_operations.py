"""Whatever a person does, in whatever order, the outline stays sound and every step can be taken back."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from datetime import datetime

import pytest

from rcm_desktop.domain.agreeing import SetLanguageState, SetState
from rcm_desktop.domain.changes import Change
from rcm_desktop.domain.document import DocumentItem
from rcm_desktop.domain.drafts import Operation, perform
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.moving import (
    AddClosing,
    Demote,
    FixLabel,
    LeadIn,
    Move,
    Promote,
    Restyle,
    RunOn,
    ToggleClosing,
    ToggleHeading,
    TogglePreamble,
)
from rcm_desktop.domain.nodes import ItemState, LanguageState
from rcm_desktop.domain.operations import (
    Emphasise,
    InsertItem,
    InsertSection,
    Join,
    Paste,
    Refer,
    Remove,
    Restate,
    Split,
)
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import MarkKind, Text
from tests.domain.invariants import assert_sound

WORDS = "To thank Panama. Agradecer al país. In that regard: to ask [the TS] by 15 July. Sí, señor"
AT = datetime(2025, 5, 14, 11, 5)

Maker = Callable[[random.Random, Outline], Operation]


def _row(rng: random.Random, outline: Outline) -> str:
    return rng.choice(outline.rows)


def _rows(rng: random.Random, outline: Outline) -> tuple[str, ...]:
    siblings, at = outline.siblings(_row(rng, outline))
    return tuple(siblings[at : at + rng.randint(1, 3)])


def _words(rng: random.Random) -> Text:
    start = rng.randrange(len(WORDS))
    return Text(WORDS[start : start + rng.randint(0, 40)])


def _restate(rng: random.Random, outline: Outline) -> Operation:
    return Restate(_row(rng, outline), rng.choice(LANGUAGES), _words(rng))


def _split(rng: random.Random, outline: Outline) -> Operation:
    row, language = _row(rng, outline), rng.choice(LANGUAGES)
    return Split(row, language, rng.randint(0, len(outline.node(row).text(language))))


def _emphasise(rng: random.Random, outline: Outline) -> Operation:
    row, language = _row(rng, outline), rng.choice(LANGUAGES)
    ends = sorted(rng.randint(0, len(outline.node(row).text(language))) for _ in range(2))
    return Emphasise(row, language, ends[0], ends[1], rng.choice([MarkKind.BOLD, MarkKind.ITALIC]))


def _refer(rng: random.Random, outline: Outline) -> Operation:
    row, language = _row(rng, outline), rng.choice(LANGUAGES)
    at = rng.randint(0, len(outline.node(row).text(language)))
    return Refer(row, language, at, at, _row(rng, outline))


def _style(rng: random.Random) -> LabelStyle:
    return LabelStyle.of_first(rng.choice(["(a)", "I.", "A.-"]))


def _items(rng: random.Random, depth: int = 3) -> tuple[DocumentItem, ...]:
    return tuple(
        DocumentItem("", _words(rng), _items(rng, depth - 1), _words(rng) if rng.random() < 0.2 else None)
        for _ in range(rng.randint(0, 2) if depth else 0)
    )


MAKERS: list[Maker] = [
    _restate,
    _restate,
    _restate,
    _split,
    _split,
    _emphasise,
    _refer,
    _refer,
    lambda rng, o: InsertItem(_row(rng, o), rng.choice(LANGUAGES)),
    lambda rng, o: InsertItem(_row(rng, o), rng.choice(LANGUAGES)),
    lambda rng, o: InsertSection(_row(rng, o)),
    lambda rng, o: Join(_row(rng, o), rng.choice(LANGUAGES)),
    lambda rng, o: Join(_row(rng, o), rng.choice(LANGUAGES)),
    lambda rng, o: Remove(_rows(rng, o)),
    lambda rng, o: Paste(_row(rng, o), rng.choice(LANGUAGES), _items(rng)),
    lambda rng, o: Move(_rows(rng, o), rng.random() < 0.5),
    lambda rng, o: Move(_rows(rng, o), rng.random() < 0.5),
    lambda rng, o: Demote(_rows(rng, o)),
    lambda rng, o: Demote(_rows(rng, o)),
    lambda rng, o: Promote(_rows(rng, o)),
    lambda rng, o: ToggleClosing(_row(rng, o)),
    lambda rng, o: ToggleHeading(_row(rng, o)),
    lambda rng, o: TogglePreamble(_row(rng, o)),
    lambda rng, o: LeadIn(_row(rng, o), rng.choice(LANGUAGES)),
    lambda rng, o: AddClosing(_row(rng, o), rng.choice(LANGUAGES)),
    lambda rng, o: RunOn(_row(rng, o), rng.random() < 0.5),
    lambda rng, o: Restyle(_row(rng, o), rng.choice(LANGUAGES), _style(rng)),
    lambda rng, o: FixLabel(_row(rng, o), rng.choice(["9bis.", ""])),
    lambda rng, o: SetState(_rows(rng, o), rng.choice(list(ItemState)), AT),
    lambda rng, o: SetLanguageState(_row(rng, o), rng.choice(LANGUAGES), rng.choice(list(LanguageState))),
]  # fmt: skip


def _letters(outline: Outline, language: Language) -> Counter[str]:
    plain = "".join(node.text(language).plain for node in outline.nodes())
    return Counter(c for c in plain if not c.isspace())


def _copy(outline: Outline) -> Outline:
    return Outline(list(outline.nodes()))


def _run(seed: int, length: int) -> None:
    rng = random.Random(seed)
    outline = Outline()
    done: list[tuple[Outline, Change]] = []
    operation: Operation = InsertSection()
    for _ in range(length):
        before = _copy(outline)
        referring = bool(outline.referring)
        try:
            change = perform(outline, operation).change
        except Condition:
            assert outline == before, "what cannot be done changes nothing"
        else:
            done.append((before, change))
            assert_sound(outline)
            if isinstance(operation, Split | Join) and not referring:
                for language in LANGUAGES:
                    assert _letters(outline, language) == _letters(before, language)
        operation = rng.choice(MAKERS)(rng, outline) if len(outline) else InsertSection()
    end = _copy(outline)
    for before, change in reversed(done):
        outline.apply(change.inverse())
        assert outline == before
        assert list(outline.rows) == list(before.rows)
    for _, change in done:
        outline.apply(change)
    assert outline == end


@pytest.mark.parametrize("block", range(20))
def test_any_sequence_of_operations_keeps_the_outline_sound(block: int) -> None:
    for seed in range(block * 100, block * 100 + 100):
        _run(seed, 24 if seed % 5 == 0 else 12)
