"""Where labels hang and words begin."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines, Paper, PaperItem, PaperList
from rcm_desktop.papers.pdf_rows import Row, RowMaker
from rcm_desktop.papers.pdf_sheet import sheet_for
from rcm_desktop.papers.pdf_type import Line, Typeface
from tests.papers.papers import LETTERS, item, paper, section, words

SHEET = sheet_for((Language.EN,))


def rows_of(whole: Paper) -> list[Row]:
    return list(RowMaker(Typeface(), SHEET).rows(whole))


def line_with(rows: list[Row], start: str) -> Line:
    """The first line of the row that begins with these words."""
    firsts = [row.cells[0][0] for row in rows if row.cells[0]]
    return next(line for line in firsts if "".join(run.text for run in line.runs).startswith(start))


def test_words_of_a_level_begin_where_the_labels_of_the_next_one_hang() -> None:
    below = item(1, words("Second level."), style=LETTERS)
    rows = rows_of(paper(section(words("CONCLUSIONS"), item(1, words("First level."), below))))
    first, second = line_with(rows, "First"), line_with(rows, "Second")
    assert (first.label, first.label_x) == ("1.", 0.0)
    assert (second.label, second.label_x) == ("a)", first.x)
    assert second.x > second.label_x > 0


def test_a_closing_paragraph_and_further_ones_stand_under_the_words_of_their_item() -> None:
    below = item(1, words("Second level."), style=LETTERS)
    whole = item(1, words("First level.\nFurther."), below, closing=words("Closing."))
    rows = rows_of(paper(section(words("CONCLUSIONS"), whole)))
    x = line_with(rows, "First").x
    assert line_with(rows, "Further").x == line_with(rows, "Closing").x == x


def test_all_words_of_a_level_begin_at_the_place_the_widest_label_needs() -> None:
    short, long = (
        replace(item(at, words(f"Item {at}.")), label_en=label) for at, label in ((1, "1."), (2, "188."))
    )
    rows = rows_of(paper(section(words("CONCLUSIONS"), short, long)))
    assert line_with(rows, "Item 1").x == line_with(rows, "Item 2").x
    assert (
        line_with(rows, "Item 2").x
        > Typeface().width("188.", line_with(rows, "Item 2").runs[0].ink) * SHEET.size
    )


def test_ordinal_words_run_in_before_the_text() -> None:
    spoken = replace(item(1, words("To approve.")), label_en="FOURTEENTH.-")
    line = line_with(rows_of(paper(section(words("AGREEMENTS"), spoken))), "FOURTEENTH.- To approve.")
    assert (line.x, line.label) == (0.0, "")


def test_a_mark_of_a_symbol_font_prints_as_a_bullet() -> None:
    marked = replace(item(1, words("To approve.")), label_en="\uf0b7")
    assert line_with(rows_of(paper(section(words("AGREEMENTS"), marked))), "To approve").label == "•"


def test_signatures_in_columns_stay_under_each_other() -> None:
    after = Lines(
        ("____________          ____________", "For the Presidency             For the Secretariat")
    )
    rows = rows_of(replace(paper(), after=after))[-2:]
    typeface = Typeface()
    starts = []
    for row in rows:
        ((line,),) = row.cells
        before = line.runs[0].text.rpartition("\u00a0")[0] + "\u00a0"
        starts.append(typeface.width(before, line.runs[0].ink) * line.size)
    assert starts[0] == pytest.approx(starts[1], abs=1.6)
    assert rows[0].keeps_next


def test_side_by_side_a_row_is_a_node_in_both_languages() -> None:
    whole = paper(
        section(words("CONCLUSIONS", "CONCLUSIONES"), item(1, words("To meet.", "Reunirse. " * 40)))
    )
    rows = list(RowMaker(Typeface(), sheet_for(LANGUAGES)).rows(whole))
    row = next(row for row in rows if row.anchor is not None and row.anchor.name.startswith("1."))
    assert [len(cell) > 1 for cell in row.cells] == [False, True]
    assert [cell[0].label for cell in row.cells] == ["1.", "1."]


def test_a_section_without_a_heading_names_its_items_at_the_first_level() -> None:
    bare: PaperItem = item(1, words("To meet again in the spring. " * 5))
    whole = paper(replace(section(words("")), list=PaperList((bare,))))
    anchors = [row.anchor for row in rows_of(whole) if row.anchor is not None]
    assert [(anchor.level, anchor.key) for anchor in anchors] == [(0, bare.id)]
    assert anchors[0].name.startswith("1. To meet again")
    assert anchors[0].name.endswith("…")
