"""Rows of a table as high as their words need."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QTableView

_MOST_FITTED = 400  # Rows whose heights are measured; an office fills fewer.
_BESIDE, _ABOVE = 22, 9  # Pixels beside and around the words of a cell.
_HIGH = 10_000
_WRAP = Qt.TextFlag.TextWordWrap


def fit_rows(table: QTableView, columns: tuple[int, int]) -> None:
    """As high as the words of two columns need; a row in which the first spans both has their width.

    The table's own way forgets the margins beside the words.
    """
    first, _ = columns
    model, metrics = table.model(), table.fontMetrics()
    widths = {each: table.columnWidth(each) - _BESIDE for each in columns}
    whole = {first: sum(widths.values()) + _BESIDE}
    for row in range(min(model.rowCount(), _MOST_FITTED)):
        spans = whole if table.columnSpan(row, first) > 1 else widths
        heights = (
            metrics.boundingRect(
                QRect(0, 0, max(width, 1), _HIGH), _WRAP, str(model.index(row, column).data())
            ).height()
            for column, width in spans.items()
        )
        table.setRowHeight(row, max(*heights, metrics.height()) + _ABOVE)
