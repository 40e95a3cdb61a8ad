"""Cells of a workbook as its XML has them: each with its look, formulas with their values beside them.

The library that makes the workbook's frame writes formulas without values, so that a preview, a phone or a
program that does not calculate would see empty totals; and it takes a text that begins with "=" for a
formula. So the rows are written here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from rcm_desktop.domain.text import clean

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

LONGEST = 32_767
"""Characters, as UTF-16 counts them, that Excel keeps of a cell."""
_LINE_HEIGHT, _MOST_LINES = 15, 20
_DAY_NONE = date(1899, 12, 30)
_LIKE_FORMULA = re.compile(r"[=+\-@\t|%]")
_LIKE_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula without its "=", and what it comes to."""

    words: str
    value: Decimal | int | str


Value = str | int | Decimal | date | datetime | Formula | None


@dataclass(frozen=True, slots=True)
class Look:
    """How a cell looks. Colours are RRGGBB, "" for none; ``is_open`` may be typed in on a protected sheet."""

    format: str = "General"
    bold: bool = False
    italic: bool = False
    size: int = 11
    colour: str = ""
    fill: str = ""
    align: str = ""
    wrap: bool = False
    indent: int = 0
    above: bool = False
    below: bool = False
    box: bool = False
    is_open: bool = False
    quoted: bool = False


class Looks:
    """The looks of one workbook, by the number under which its cells name them."""

    def __init__(self, workbook: Workbook) -> None:
        self._workbook = workbook
        self._numbers: dict[Look, int] = {}

    def number(self, look: Look) -> int:
        found = self._numbers.get(look)
        if found is None:
            found = self._numbers[look] = self._made(look)
        return found

    def _made(self, look: Look) -> int:
        from openpyxl.cell import Cell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        cell = Cell(self._workbook.worksheets[0], row=1, column=1)
        cell.font = Font(
            name="Calibri", size=look.size, bold=look.bold, italic=look.italic, color=look.colour or None
        )
        if look.fill:
            cell.fill = PatternFill("solid", start_color=look.fill, end_color=look.fill)
        cell.number_format = look.format
        vertical = "center" if look.fill else "top"
        cell.alignment = Alignment(
            horizontal=look.align or None, vertical=vertical, wrap_text=look.wrap, indent=look.indent
        )
        line, firm = Side("thin", "BFC5CE"), Side("medium", "6B7686")
        if look.box:
            cell.border = Border(left=line, right=line, top=line, bottom=line)
        else:
            cell.border = Border(top=firm if look.above else None, bottom=line if look.below else None)
        cell.protection = Protection(locked=not look.is_open)
        if look.quoted:
            cell._style.quotePrefix = 1  # type: ignore[attr-defined]
        return int(cell.style_id)


class Rows:
    """The rows of one sheet, from the first on. ``widths`` are what its columns need, in characters, and
    ``wrap_at`` after how many a text goes on in the next line.

    ``cut`` names the cells whose text was too long for one, with the number of its characters.
    """

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self._xml: list[str] = []
        self._variants: dict[Look, Look] = {}
        self.last = 0
        self.columns = 1
        self.widths: dict[int, int] = {}
        self.wrap_at: dict[int, int] = {}
        self.cut: list[tuple[str, int]] = []

    def add(
        self, cells: Sequence[tuple[Value, Look] | None], *, height: float = 0, measured: bool = True
    ) -> int:
        """A row; None leaves a cell out. The result is its number."""
        self.last += 1
        row = self.last
        parts = [""]
        lines = 1
        for at, cell in enumerate(cells, start=1):
            if cell is not None:
                parts.append(self._cell(f"{letter(at)}{row}", *cell))
                if measured:
                    self._measure(at, cell[0])
                if cell[1].wrap and isinstance(cell[0], str):
                    lines = max(lines, _lines(cell[0], self.wrap_at.get(at, LONGEST)))
        parts.append("</row>")
        if height:
            parts[0] = f'<row r="{row}" ht="{height}" customHeight="1">'
        else:
            parts[0] = f'<row r="{row}" ht="{lines * _LINE_HEIGHT}">' if lines > 1 else f'<row r="{row}">'
        self._xml.append("".join(parts))
        self.columns = max(self.columns, len(cells))
        return row

    def widen(self, column: int, characters: int) -> None:
        """Say what a column needs besides what stands in it."""
        self.widths[column] = max(self.widths.get(column, 0), characters)

    def skip(self, rows: int = 1) -> None:
        self.last += rows

    def xml(self) -> str:
        return f"<sheetData>{''.join(self._xml)}</sheetData>"

    @property
    def extent(self) -> str:
        return f"A1:{letter(self.columns)}{max(self.last, 1)}"

    def _cell(self, place: str, value: Value, look: Look) -> str:
        if isinstance(value, str):
            if not value:
                return f'<c r="{place}" s="{self._looks.number(look)}"/>'
            text, length = cell_text(value)
            if length:
                self.cut.append((place, length))
            if _LIKE_FORMULA.match(text):
                look = self._quoted(look)
            number = self._looks.number(look)
            return f'<c r="{place}" s="{number}" t="inlineStr"><is>{_text_element(text)}</is></c>'
        number = self._looks.number(look)
        if value is None:
            return f'<c r="{place}" s="{number}"/>'
        if isinstance(value, Formula):
            words = escape(value.words)
            if isinstance(value.value, str):
                held = escape(value.value)
                return f'<c r="{place}" s="{number}" t="str"><f>{words}</f><v>{held}</v></c>'
            return f'<c r="{place}" s="{number}"><f>{words}</f><v>{_plain(value.value)}</v></c>'
        return f'<c r="{place}" s="{number}"><v>{_plain(value)}</v></c>'

    def _quoted(self, look: Look) -> Look:
        found = self._variants.get(look)
        if found is None:
            found = self._variants[look] = replace(look, quoted=True)
        return found

    def _measure(self, column: int, value: Value) -> None:
        if isinstance(value, Formula):
            value = value.value
        if isinstance(value, str):
            length = max(map(len, value.split("\n"))) if "\n" in value else len(value)
        elif isinstance(value, Decimal | int):
            length = len(f"{value:,}") + 2
        else:
            length = 16 if isinstance(value, datetime) else 10
        if length > self.widths.get(column, 0):
            self.widths[column] = length


def _lines(words: str, width: int) -> int:
    return min(_MOST_LINES, sum(1 + len(each) // width for each in words.split("\n")))


def cell_text(words: str) -> tuple[str, int]:
    """A text as a cell can hold it: without control characters, cut where it is too long.

    The number is that of its UTF-16 characters where it was cut, else 0.
    """
    text = _NOT_IN_XML.sub("", clean(words)) if not words.isascii() or not words.isprintable() else words
    if len(text) * 2 <= LONGEST:
        return text, 0
    units = len(text.encode("utf-16-le")) // 2
    if units <= LONGEST:
        return text, 0
    kept = text.encode("utf-16-le")[: 2 * (LONGEST - 1)].decode("utf-16-le", "ignore")
    return f"{kept}…", units


def _text_element(text: str) -> str:
    # A program that reads "_x0041_" takes it for an escaped letter, so such an underscore is one itself.
    if "_x" in text:
        text = _LIKE_ESCAPE.sub("_x005F_", text)
    space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
    return f"<t{space}>{escape(text)}</t>"


def _plain(value: Decimal | int | str | date | datetime) -> str:
    if isinstance(value, datetime):
        since = value.replace(tzinfo=None) - datetime.combine(_DAY_NONE, time())
        return f"{since / timedelta(days=1):.8f}"
    if isinstance(value, date):
        return str((value - _DAY_NONE).days)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


@lru_cache(maxsize=400)
def letter(column: int) -> str:
    """The name of a column, counted from 1: A, B, … AA."""
    words = ""
    while column:
        column, rest = divmod(column - 1, 26)
        words = chr(65 + rest) + words
    return words
