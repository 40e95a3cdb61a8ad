"""Documents made at random, written out in every layout and read again: the tree is what was written."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from rcm_desktop.domain.document import DocumentItem
from rcm_desktop.papers.text import text_of
from rcm_desktop.reading.conclusions import read_conclusions
from tests.reading.documents import Layout, a_document, bare, written


@pytest.mark.parametrize("width", [0, 60, 72, 95])
@pytest.mark.parametrize("blanks", ["none", "items", "all"])
@pytest.mark.parametrize("indented", [False, True])
def test_the_tree_that_is_read_is_the_one_that_was_written(width: int, blanks: str, indented: bool) -> None:
    layout = Layout(width, blanks != "none", blanks == "all", indented)
    for seed in range(6):
        document, _ = a_document(random.Random(f"{width} {blanks} {indented} {seed}"))
        assert bare(read_conclusions(written(document, layout))) == document


@pytest.mark.parametrize("seed", range(20))
def test_what_papers_write_is_read_as_the_same_document(seed: int) -> None:
    document, _ = a_document(random.Random(seed))
    assert bare(read_conclusions(text_of(document))) == document


def test_only_the_item_that_changed_differs_in_the_text() -> None:
    document, _ = a_document(random.Random(1))
    section = document.sections[0]
    changed = replace(section.items[1], text=document.opening)
    items: tuple[DocumentItem, ...] = (section.items[0], changed, *section.items[2:])
    edited = replace(document, sections=(replace(section, items=items), *document.sections[1:]))
    before, after = text_of(document).splitlines(), text_of(edited).splitlines()
    assert len(before) == len(after)
    assert [one for one, other in zip(before, after, strict=True) if one != other] == [
        f"{section.items[1].label} {section.items[1].text.plain}"
    ]
