"""What stands on the page of contributions, and whom it asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from rcm_desktop.qt_models.balances_model import CELL_ROLE, BalanceCell
from rcm_desktop.windows.contributions.contributions_page import ContributionsPage


def row(page: ContributionsPage, code: str) -> list[str]:
    first = page.model.place_of(code)
    assert first.isValid()
    return [str(first.siblingAtColumn(at).data()) for at in range(page.model.columnCount())]


def cell(page: ContributionsPage, code: str, column: str) -> BalanceCell:
    found = page.model.place_of(code, column).data(CELL_ROLE)
    assert isinstance(found, BalanceCell)
    return found


def shown(page: ContributionsPage) -> list[str]:
    heads = (page.model.headerData(at, Qt.Orientation.Vertical) for at in range(page.model.rowCount()))
    return [str(head) for head in heads]


def stand_on(page: ContributionsPage, code: str, column: str = "total") -> None:
    page.ui.balances.setCurrentIndex(page.model.place_of(code, column))
    page.movements.read()


def lines(page: ContributionsPage) -> list[list[str]]:
    model = page.movements.model
    return [
        [str(model.index(at, column).data()) for column in range(model.columnCount())]
        for at in range(model.rowCount())
    ]


def dialog() -> QWidget:
    found = QApplication.activeModalWidget()
    assert found is not None
    return found
