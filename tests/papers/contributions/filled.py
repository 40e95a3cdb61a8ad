"""A follow-up workbook as staff fill it: cells written into the file that went out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.workbook import Workbook

RECEIPTS, FOLLOW_UP = "Receipts to fill in", "Follow-up"

Row = Mapping[str, object]


def fill(
    content: bytes,
    receipts: Mapping[int, Row] | None = None,
    follow_ups: Mapping[int, Row] | None = None,
    control: tuple[object, object] | None = None,
    further: Callable[[Workbook], None] | None = None,
) -> bytes:
    """Write rows, counted from the first one to fill in, by the heads of their columns, then what else."""
    book = load_workbook(BytesIO(content))
    for title, rows in ((RECEIPTS, receipts or {}), (FOLLOW_UP, follow_ups or {})):
        page = book[title]
        head = next(
            row for row in range(1, 40) if page.cell(row, 2 if title == RECEIPTS else 3).value == "Date"
        )
        columns = {str(page.cell(head, at).value): at for at in range(1, page.max_column + 1)}
        first = next(row for row in range(head + 1, 400) if str(page.cell(row, 1).value) == "1")
        for at, row in rows.items():
            for name, value in row.items():
                page.cell(first + at - 1, columns[name]).value = value  # type: ignore[assignment]
    if control is not None:
        page = book[RECEIPTS]
        at = next(row for row in range(1, 40) if page.cell(row, 3).value == "Number by your list") + 1
        page.cell(at, 3).value, page.cell(at, 5).value = control  # type: ignore[assignment]
    if further is not None:
        further(book)
    saved = BytesIO()
    book.save(saved)
    return saved.getvalue()


def receipt(country: object, amount: object, day: object = date(2025, 5, 2), **further: object) -> Row:
    return {"Date": day, "Country": country, "Amount received": amount, **further}
