"""Sheets of labels: where each label lies, and what does not go on a sheet."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.events.card_settings import BadgeSettings
from rcm_desktop.domain.events.label_stock import (
    SHEETS,
    LabelStock,
    LabelTooSmall,
    StockBeyondSheet,
    read_stock,
    shipped_stock,
    shipped_stocks,
    usual_stock,
)
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.domain.people import Part

A4 = SHEETS[PaperSize.A4]


@pytest.mark.parametrize("stock", shipped_stocks(), ids=[each.id for each in shipped_stocks()])
def test_shipped_sheets_hold_what_they_say(stock: LabelStock) -> None:
    stock.check()
    last = stock.corner(stock.count - 1)
    assert stock.corner(0) == (stock.left, stock.top)
    assert last[0] + stock.width + stock.left == pytest.approx(stock.page[0])
    assert last[1] + stock.height + stock.top == pytest.approx(stock.page[1])
    names = [stock.name(language) for language in LANGUAGES]
    assert len(set(names)) == 2
    for name in names:
        assert f"{stock.count} " in name
        assert f"{stock.width:g} × " in name


def test_shipped_sheets_have_ids_of_their_own_and_the_sizes_of_badges() -> None:
    ids = [each.id for each in shipped_stocks()]
    assert len(set(ids)) == len(ids)
    assert {(86.0, 54.0), (105.0, 74.0)} <= {(each.width, each.height) for each in shipped_stocks()}
    with pytest.raises(KeyError):
        shipped_stock("nothing")


@pytest.mark.parametrize("size", PaperSize)
def test_the_usual_stock_is_of_the_papers_size(size: PaperSize) -> None:
    stock = usual_stock(size)
    assert stock.page == SHEETS[size] and (stock.width, stock.height) == (86.0, 54.0)
    assert not stock.is_precut


def test_places_are_counted_row_by_row() -> None:
    stock = LabelStock("own", A4, 2, 3, 80.0, 50.0, 10.0, 20.0, 5.0, 3.0)
    corners = [stock.corner(at) for at in range(stock.count)]
    assert corners == [(10, 20), (95, 20), (10, 73), (95, 73), (10, 126), (95, 126)]


def test_a_plain_sheet_is_filled_with_cards_of_any_size() -> None:
    stock = LabelStock.filling(A4, 60.0, 40.0)
    assert (stock.columns, stock.rows) == (3, 6)
    assert stock.left == pytest.approx((210 - 3 * 60 - 2 * 4) / 2)
    assert LabelStock.filling(A4, 200.0, 280.0).count == 1


@pytest.mark.parametrize(
    ("columns", "rows", "left", "top", "gap"),
    [
        (3, 1, 0, 0, 0),
        (1, 6, 0, 0, 0),
        (2, 1, 40, 0, 0),
        (1, 5, 0, 30, 0),
        (2, 1, 0, 0, 50),
        (1, 1, -1, 0, 0),
    ],
)
def test_labels_over_the_edge_are_refused(columns: int, rows: int, left: int, top: int, gap: int) -> None:
    with pytest.raises(StockBeyondSheet):
        LabelStock("own", A4, columns, rows, 86.0, 54.0, left, top, gap, gap).check()


@pytest.mark.parametrize(("columns", "width"), [(0, 86.0), (1, 39.0), (1, float("nan"))])
def test_what_no_name_goes_on_is_refused(columns: int, width: float) -> None:
    with pytest.raises(LabelTooSmall):
        LabelStock("own", A4, columns, 1, width, 54.0, 10.0, 10.0).check()
    with pytest.raises(LabelTooSmall):
        LabelStock.filling(A4, 10.0, 10.0)


@pytest.mark.parametrize("is_precut", [True, False])
def test_a_stock_of_ones_own_is_kept_as_words(is_precut: bool) -> None:
    own = LabelStock("custom", A4, 2, 3, 80.5, 50.0, 10.0, 20.25, 5.0, 3.0, is_precut)
    assert read_stock(own.stored) == own
    for each in shipped_stocks():
        assert each.stored == each.id and read_stock(each.id) == each


@pytest.mark.parametrize("stored", ["", "nothing", "custom", "custom 2 3 210", "custom 2 b 1 1 1 1 1 1 1 1"])
def test_words_that_name_no_stock_are_refused(stored: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_stock(stored)
    with pytest.raises(StockBeyondSheet):
        read_stock("custom 9 9 210 297 86 54 0 0 0 0")


def test_colours_are_of_the_usual_form() -> None:
    assert BadgeSettings(colours=((Part.HEAD, "#FFFFFF"),)).colour(Part.HEAD) == "#FFFFFF"
    assert BadgeSettings(colours=()).colour(Part.HEAD) == BadgeSettings().colour(Part.HEAD)
    with pytest.raises(ValueError, match="red"):
        BadgeSettings(colours=((Part.HEAD, "red"),))
