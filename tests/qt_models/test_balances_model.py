"""The same rows and columns with other figures keep the hand in its place; others begin anew."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, Qt

from rcm_desktop.qt_models.balances_model import (
    CELL_ROLE,
    BalanceCell,
    BalanceColumn,
    BalanceRow,
    BalancesModel,
)

COLUMNS = (BalanceColumn("2025", "2025"), BalanceColumn("paid", "Paid of 2025", "bar"))


def rows(amount: str) -> tuple[BalanceRow, ...]:
    cells = (BalanceCell(amount, f"outstanding {amount}"), BalanceCell("50 %", share=0.5))
    return BalanceRow("BZ", "Belize", cells), BalanceRow("", "Total", cells)


def test_other_figures_keep_the_place() -> None:
    model = BalancesModel()
    model.show(COLUMNS, rows("1.00"))
    place = QPersistentModelIndex(model.place_of("BZ", "2025"))
    model.show(COLUMNS, rows("2.00"))
    assert place.isValid() and place.data() == "2.00"
    model.show(COLUMNS[1:], [BalanceRow("BZ", "Belize", rows("2.00")[0].cells[1:])])
    assert not place.isValid()


def test_a_cell_is_explained_with_its_heads() -> None:
    model = BalancesModel()
    model.show(COLUMNS, rows("1.00"))
    place = model.place_of("BZ", "2025")
    assert place.data(Qt.ItemDataRole.AccessibleTextRole) == "Belize, 2025: outstanding 1.00"
    assert (
        model.place_of("BZ", "paid").data(Qt.ItemDataRole.AccessibleTextRole) == "Belize, Paid of 2025: 50 %"
    )
    assert place.data(CELL_ROLE) == rows("1.00")[0].cells[0]
    assert [model.code_at(model.index(at, 0)) for at in range(2)] == ["BZ", ""]


def test_figures_stand_at_the_right_and_bars_at_the_left() -> None:
    model = BalancesModel()
    model.show(COLUMNS, rows("1.00"))
    sides = [
        model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole) for at in range(2)
    ]
    assert sides == [
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ]
