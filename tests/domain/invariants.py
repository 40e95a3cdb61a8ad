"""What holds of every outline, whatever was done to it."""

from __future__ import annotations

from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.nodes import LEVELS, Kind
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.references import reference_words
from rcm_desktop.domain.text import MarkKind


def assert_sound(outline: Outline) -> None:
    assert len(outline.rows) == len(outline), "an orphan is in no row"
    _assert_places(outline)
    _assert_numbers(outline)
    _assert_references(outline)


def _assert_places(outline: Outline) -> None:
    for node in outline.nodes():
        siblings, _ = outline.siblings(node.id)
        ranks = [outline.node(id_).rank for id_ in siblings]
        assert ranks == sorted(set(ranks)), "ranks of siblings must differ and be in order"
        assert (node.parent is None) == node.is_heading
        if node.kind is Kind.CLOSING:
            assert siblings[-1] == node.id, "a closing paragraph is last"
            assert not outline.below(node.id)
            assert outline.node(node.parent or "").kind is Kind.ITEM
            assert sum(outline.node(id_).kind is Kind.CLOSING for id_ in siblings) == 1
        if node.kind is Kind.ITEM:
            assert 1 <= outline.level(node.id) <= LEVELS


def _assert_numbers(outline: Outline) -> None:
    for language in LANGUAGES:
        last = 0
        for node in outline.nodes():
            counted = [item for item in outline.items_below(node.id) if item.is_counted]
            if not counted:
                continue
            first = last + 1 if node.is_heading and node.numbering.runs_on else node.numbering.start
            if node.kind is Kind.SECTION:
                last = first + len(counted) - 1
            style = outline.style(node.id, language)
            # Figures in steps ("3.1") begin with the number of the item they stand under.
            in_steps = style.prefix[:1].isdigit()
            if style.counts and not node.numbering.as_printed and not in_steps:
                numbers = [style.number(outline.label(item.id, language)) for item in counted]
                assert numbers == list(range(first, first + len(numbers))), f"a gap in {numbers}"


def _assert_references(outline: Outline) -> None:
    for node in outline.nodes():
        for language in LANGUAGES:
            text = node.text(language)
            for mark in text.marks:
                assert 0 <= mark.start <= mark.end <= len(text)
                if mark.kind is not MarkKind.REFERENCE or mark.target is None:
                    continue
                words = reference_words(outline, node.id, mark.target, language)
                assert not words or text.plain[mark.start : mark.end] == words
