"""A spreadsheet of any kind that people send → its sheets: .xlsx, text with separators, cells pasted.

Nothing is unfolded before it was judged: see ``workbook_package``.
"""

from __future__ import annotations

import csv
from collections import Counter
from io import StringIO
from pathlib import Path

from rcm_desktop.domain.text import clean
from rcm_desktop.reading.errors import NotASheet, PasteTooLarge, SheetTooLarge
from rcm_desktop.reading.sheets import MOST_CELLS, MOST_COLUMNS, Sheet, SheetBuilder
from rcm_desktop.reading.text_file import decoded, file_bytes
from rcm_desktop.reading.workbook_package import COMPOUND

LARGEST_PASTE = 5_000_000
_ZIP = b"PK\x03\x04"
_NOT_SHEETS = (b"%PDF-", b"{\\rtf", b"\x1f\x8b", b"\x89PNG", b"SQLite format 3\0", b"<")
_SEPARATORS = "\t;,|"
_LOOKED_AT = 30
_HEAD = 100_000
_MOST_SEPARATORS = 5_000_000
"""Empty cells cost memory too while a line is cut into them."""


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a file, in their order; its kind is told by its bytes and not by its name.

    A text file is one sheet without a name, its cells all texts. Raises the conditions of
    ``reading.errors``; the file is only read.
    """
    return sheets_of(file_bytes(path), str(path))


def sheets_of(data: bytes, shown: str) -> tuple[Sheet, ...]:
    """As ``read_sheets``, from the bytes; ``shown`` is only for the sentences of conditions."""
    if data.startswith((_ZIP, COMPOUND)):
        from rcm_desktop.reading.sheet_package import sheets_of_workbook

        return sheets_of_workbook(data, shown)
    if data.lstrip().startswith(_NOT_SHEETS):
        raise NotASheet(shown)
    return (_sheet_of(decoded(data, shown), shown),)


def pasted_sheet(text: str) -> Sheet:
    """Cells copied from a spreadsheet, or lines. Raises PasteTooLarge over five million characters."""
    if len(text) > LARGEST_PASTE:
        raise PasteTooLarge(len(text), LARGEST_PASTE)
    return _sheet_of(text, "")


def _sheet_of(text: str, shown: str) -> Sheet:
    text = clean(text)
    first, _, rest = text.partition("\n")
    if len(first) == 5 and first.lower().startswith("sep="):  # Excel's own way to name the separator.
        return _with_separator(rest, first[4], shown, line=2)
    return _with_separator(text, _separator(text), shown)


def _separator(text: str) -> str:
    """The one that cuts the first lines into the most columns alike."""
    head = "\n".join(text[:_HEAD].split("\n", _LOOKED_AT)[:_LOOKED_AT])

    def goodness(separator: str) -> tuple[int, int]:
        try:
            widths = [len(line) for line in csv.reader(StringIO(head), delimiter=separator) if any(line)]
        except csv.Error:
            return 0, 0
        width, lines = Counter(widths).most_common(1)[0] if widths else (1, 0)
        return (lines, width) if width > 1 else (0, 0)

    best = max(_SEPARATORS, key=goodness)
    return best if goodness(best) > (0, 0) else "\t"


def _with_separator(text: str, separator: str, shown: str, line: int = 1) -> Sheet:
    """A row a line of the table; a cell may hold several lines of the text."""
    built = SheetBuilder("", shown)
    if text.count(separator) > _MOST_SEPARATORS:
        raise SheetTooLarge(shown, MOST_CELLS, MOST_COLUMNS)
    reader = csv.reader(StringIO(text), delimiter=separator)
    try:
        for number, cells in enumerate(reader, start=line):
            for column, cell in enumerate(cells):
                built.put(number, column, cell.strip() or None)
    except csv.Error:
        raise NotASheet(shown) from None
    return built.built()
