"""Where pages end: no heading or lead-in left behind, no line alone, notes beside their signs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Paper, PaperItem, Words
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.pdf_pages import Page, PageMaker
from rcm_desktop.papers.pdf_rows import Row, RowMaker
from rcm_desktop.papers.pdf_sheet import Sheet, sheet_for
from rcm_desktop.papers.pdf_type import Typeface
from tests.papers.papers import LETTERS, item, long_paper, paper, section, words

SHEETS = [sheet_for((Language.EN,)), sheet_for(LANGUAGES)]
_SENTENCE = "To ask the coastal offices to compare their tables of bus lines. "
_NOTED = Text(f"To note.1 {_SENTENCE * 3}", (Mark(8, 9, MarkKind.FOOTNOTE, note="Adopted in Colón. " * 8),))
LENGTHS = st.lists(st.tuples(st.integers(0, 14), st.integers(0, 12), st.booleans()), min_size=1, max_size=40)


def laid_out(whole: Paper, sheet: Sheet) -> tuple[list[Row], list[Page]]:
    typeface = Typeface()
    rows = list(RowMaker(typeface, sheet).rows(whole))
    return rows, PageMaker(typeface, sheet).pages(iter(rows))


def drawn_paper(lengths: list[tuple[int, int, bool]]) -> Paper:
    """A section for each length: an item of so many sentences, or a lead-in with an item below it."""
    return paper(*(section(words("WHAT FOLLOWS", "LO QUE SIGUE"), *_items(*each)) for each in lengths))


def _items(english: int, spanish: int, has_below: bool) -> Iterator[PaperItem]:
    below = [item(1, words(_SENTENCE, _SENTENCE), style=LETTERS)] if has_below else []
    yield item(1, Words(Text(_SENTENCE * english), Text(_SENTENCE * spanish)), *below)
    yield item(2, Words(_NOTED, Text(_SENTENCE)))


def rows_of(page: Page) -> list[int]:
    return [placed.strip.row for placed in page.strips]


@pytest.mark.parametrize("sheet", SHEETS, ids=["one language", "side by side"])
@settings(max_examples=40)
@given(lengths=LENGTHS)
def test_pages_end_where_they_may(sheet: Sheet, lengths: list[tuple[int, int, bool]]) -> None:
    rows, pages = laid_out(drawn_paper(lengths), sheet)
    shown = [number for number, row in enumerate(rows) if any(row.cells)]
    assert list(dict.fromkeys(each for page in pages for each in rows_of(page))) == shown
    for page, following in pairwise(pages):
        last, first = page.strips[-1].strip.row, following.strips[0].strip.row
        if last != first:
            assert not rows[last].keeps_next
            continue
        here = rows_of(page).count(last)
        for cell in rows[last].cells:
            assert here >= len(cell) or 2 <= here <= len(cell) - 2


@pytest.mark.parametrize("sheet", SHEETS, ids=["one language", "side by side"])
@settings(max_examples=40)
@given(lengths=LENGTHS)
def test_text_and_footnotes_never_meet(sheet: Sheet, lengths: list[tuple[int, int, bool]]) -> None:
    _, pages = laid_out(drawn_paper(lengths), sheet)
    for page in pages:
        assert page.used + page.foot(sheet) <= sheet.depth + 0.01
        signs = sum(len(line.notes) for placed in page.strips for line in placed.strip.lines if line)
        noted = sum(line.runs[0].ink.raised for column in page.notes for line in column if line.runs)
        assert bool(signs) == bool(noted)


def test_footnotes_longer_than_a_page_run_on() -> None:
    note = Mark(8, 9, MarkKind.FOOTNOTE, note="Adopted in Colón. " * 1500)
    whole = paper(section(words("CONCLUSIONS"), item(1, Words(Text("To note.1", (note,))))))
    _, pages = laid_out(whole, SHEETS[0])
    drawn = [run.text for page in pages for line in page.notes[0] for run in line.runs]
    assert "".join(drawn).count("Colón") == 1500
    assert all(page.used + page.foot(SHEETS[0]) <= SHEETS[0].depth + 0.01 for page in pages)


def test_a_paragraph_longer_than_a_page_goes_on_over_several() -> None:
    _, pages = laid_out(paper(section(words("CONCLUSIONS"), item(1, words(_SENTENCE * 300)))), SHEETS[0])
    assert len(pages) > 3


def test_pages_are_filled_but_for_what_must_stay_together() -> None:
    _, pages = laid_out(long_paper(), SHEETS[0])
    assert all(page.used > SHEETS[0].depth - 5 * SHEETS[0].leading for page in pages[:-1])
