"""The table of countries and periods in the page: its columns, its height, the cell in hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QTableView

from rcm_desktop.qt_models.balances_model import BalanceColumn, BalanceRow, BalancesModel
from rcm_desktop.windows.contributions.balance_cells import BalanceCells
from rcm_desktop.windows.country_heads import CountryHeads
from rcm_desktop.windows.look import Look

_LEAST_LETTERS = 9


class BalancesView(QObject):
    """Sets up the table of a form; ``moved`` tells that somebody went to another cell."""

    moved = Signal()

    def __init__(self, table: QTableView, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        self._is_filling = False
        self.model = BalancesModel(self)
        self._cells = BalanceCells(look, table)
        self._heads = CountryHeads(look, table)
        table.setModel(self.model)
        table.setItemDelegate(self._cells)
        self._heads.setDefaultSectionSize(int(1.6 * table.fontMetrics().height()))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(True)
        table.horizontalScrollBar().rangeChanged.connect(self._fit_height)
        table.selectionModel().currentChanged.connect(self._on_current)

    def show(self, columns: Sequence[BalanceColumn], rows: Sequence[BalanceRow], code: str) -> None:
        """Show a table with a country in hand; the column in hand stays."""
        at, old = self._table.currentIndex().column(), self.model.columns
        column = old[at].id if 0 <= at < len(old) else ""
        is_other = [each.id for each in columns] != [each.id for each in old]
        self.model.show(columns, rows)
        self.fit(anew=is_other)
        self._go_to(self.model.place_of(code, column))

    @property
    def code(self) -> str:
        """The country in hand, "" for the totals."""
        return self.model.code_at(self._table.currentIndex())

    @property
    def words(self) -> str:
        """What the cell in hand says, explained."""
        return str(self._table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def take_focus(self) -> None:
        """A table that gets the focus does not say its cell of itself."""
        self._table.setFocus()
        current = self._table.currentIndex()
        if self._table.hasFocus() and current.isValid():
            self._go_to(QModelIndex())
            self._go_to(current)

    def set_title(self, words: str) -> None:
        """What stands above the names of the countries."""
        self._heads.set_title(words)

    def set_look(self, look: Look) -> None:
        self._cells.look = self._heads.look = look
        self._repaint()

    def fit(self, *, anew: bool) -> None:
        """Columns hold their widest figure; they grow and do not shrink while the day is changed."""
        table = self._table
        least = _LEAST_LETTERS * table.fontMetrics().averageCharWidth()
        metrics, header = self._cells.metrics(table.font()), table.horizontalHeader()
        last = self.model.columnCount() - 1  # It takes what is left.
        for at in range(last + 1):
            before = 0 if anew or at == last else table.columnWidth(at)
            widths = [self._cells.width_of(row.cells[at], metrics) for row in self.model.rows]
            table.setColumnWidth(at, max(*widths, header.sectionSizeHint(at), before, least))
        self._fit_height()

    def _fit_height(self, *_: object) -> None:
        """The table is as high as its rows; what scrolls is the page."""
        table = self._table
        height = table.horizontalHeader().sizeHint().height() + table.verticalHeader().length()
        bar = table.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() else 0
        table.setFixedHeight(height + 2 * table.frameWidth() + extra)

    def _go_to(self, index: QModelIndex) -> None:
        self._is_filling = True
        self._table.setCurrentIndex(index)
        self._is_filling = False
        self._tint(index)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if not self._is_filling:
            self._tint(current)
            self.moved.emit()

    def _tint(self, current: QModelIndex) -> None:
        self._cells.row = self._heads.row = current.row()
        self._repaint()

    def _repaint(self) -> None:
        for part in (self._table.viewport(), self._heads.viewport()):
            part.update()
