"""Tables of lists on their pages, whatever they hold: rows whole, within the margins, no head alone."""

from __future__ import annotations

from random import Random

import pytest

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import PaperSettings, PaperSize
from rcm_desktop.papers.list_pages import ListPages, Page
from rcm_desktop.papers.list_tables import BODY, DELEGATION, GROUP, NAME, ListTable, TableColumn
from rcm_desktop.papers.list_words import Breaker, Face
from rcm_desktop.papers.pdf_type import Typeface

_FACE = Face(10.0, 14.0)


def filled(seed: int, size: PaperSize, *, across: bool = False) -> ListPages:
    """Groups, delegations and rows of all heights, each row's words with its number: "r7"."""
    draw = Random(seed)
    pages = ListPages((Language.EN,), PaperSettings(size), across=across)
    pages.y += draw.choice((0.0, 100.0, 300.0))
    columns = TableColumn("One", 100.0), TableColumn("Two", 200.0), TableColumn("Three", 80.0, is_figure=True)
    table = ListTable(
        pages, columns, least=draw.choice((0.0, 25.0)), ruled=True, continued="{name} (continued)"
    )
    for number in range(draw.choice((1, 30, 150))):
        if draw.random() < 0.1:
            table.group(f"GROUP {number}", "a note")
        if draw.random() < 0.3:
            table.delegation(f"Delegation {number} " + "of a long name " * draw.randint(0, 8))
        words = f"r{number} " * draw.randint(1, 60)
        table.row((((words, NAME),), ((words, BODY), (f"r{number}", BODY)), ((f"r{number}", BODY),)))
    table.end()
    return pages


def rows_of(page: Page) -> set[str]:
    return {
        word
        for line in page.words
        if line.face in (NAME, BODY)
        for word in line.words.split()
        if word[0] == "r"
    }


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("across", [False, True], ids=["upright", "across"])
def test_pages_hold_whole_rows_and_no_head_alone(size: PaperSize, across: bool) -> None:
    turned = 0
    for seed in range(40):
        pages = filled(seed, size, across=across)
        turned += len(pages.pages) - 1
        seen: set[str] = set()
        for page in pages.pages:
            rows = rows_of(page)
            assert not rows & seen, f"a row is parted, seed {seed}"
            seen |= rows
            lowest = max(page.words, key=lambda line: line.y)
            assert lowest.y <= pages.bottom
            assert lowest.face not in (GROUP, DELEGATION), f"a head stands alone, seed {seed}"
            assert all(box.y + box.height <= pages.bottom + 0.01 for box in page.boxes)
            assert sum(line.words == "Two" for line in page.words) == 1
            for line in page.words:
                right = line.x + pages.breaker.width(line.words, line.face)
                assert pages.left - 0.01 <= line.x and right <= pages.left + pages.measure + 0.01
    assert turned > 100


def test_a_delegation_that_goes_on_is_named_overleaf() -> None:
    pages = ListPages((Language.EN,), PaperSettings())
    table = ListTable(pages, (TableColumn("One", 1.0),), continued="{name} (continued)")
    table.delegation("Panama")
    for number in range(60):
        table.row((((f"r{number}", BODY),),))
    table.end()
    first, second = (
        [line.words for line in page.words if line.face is DELEGATION] for page in pages.pages[:2]
    )
    assert (first, second) == (["Panama"], ["Panama (continued)"])


@pytest.mark.parametrize("seed", range(20))
def test_words_are_broken_without_losing_any(seed: int) -> None:
    draw = Random(seed)
    breaker = Breaker(Typeface())
    width = draw.choice((20.0, 60.0, 200.0))
    words = " ".join("".join(draw.choices("aWñ.@-/é", k=draw.randint(1, 40))) for _ in range(20))
    lines = breaker.lines(words, _FACE, width)
    assert "".join(lines).replace(" ", "") == words.replace(" ", "")
    assert all(breaker.width(line, _FACE) <= width + 0.01 for line in lines)
    assert all(lines)


def test_what_fits_stays_on_one_line_and_nothing_makes_none() -> None:
    breaker = Breaker(Typeface())
    assert breaker.lines("Ana María", _FACE, 200.0) == ("Ana María",)
    assert breaker.lines("", _FACE, 200.0) == ()
    mail = breaker.lines("ana.perez@office.example", _FACE, 80.0)
    assert [line[-1] for line in mail[:-1]] == ["@"]
