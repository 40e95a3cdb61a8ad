"""A sheet of a workbook as rows of cells: their coordinates kept, their types kept, merged areas unfolded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from rcm_desktop.reading.errors import SheetTooLarge

Cell = str | Decimal | date | None
"""A text, a number, a day, or nothing. A moment is its day; what is true or false is a text."""

MOST_COLUMNS = 1000
MOST_CELLS = 500_000
_MOST_UNFOLDED = 200_000


@dataclass(frozen=True, slots=True)
class SheetRow:
    """``number`` counts from 1 as Excel does; ``cells`` begin with column A and end with the last that holds
    something. ``copied`` are the columns, from 0, whose cell shows what another of its merged area holds;
    ``unvalued`` are those with a formula whose result was not stored."""

    number: int
    cells: tuple[Cell, ...]
    copied: frozenset[int] = frozenset()
    unvalued: frozenset[int] = frozenset()

    def at(self, column: int) -> Cell:
        """The cell in a column, counted from 0; None beyond the last."""
        return self.cells[column] if 0 <= column < len(self.cells) else None

    def text(self, column: int) -> str:
        """The cell as words on one line, "" where it is empty."""
        return cell_text(self.at(column))


@dataclass(frozen=True, slots=True)
class Sheet:
    """``rows`` are those with something in them. ``merged`` are areas: first row, first column, last row,
    last column, rows counted from 1 and columns from 0."""

    name: str
    rows: tuple[SheetRow, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    is_hidden: bool = False

    @property
    def width(self) -> int:
        return max((len(row.cells) for row in self.rows), default=0)


def cell_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, Decimal):
        return f"{cell.normalize():f}"
    return " ".join(cell.split())


def column_name(column: int) -> str:
    """0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def cell_name(row: int, column: int) -> str:
    """As Excel names it: row 7, column 2 is C7."""
    return f"{column_name(column)}{row}"


class SheetBuilder:
    """Takes cells one after the other, by row from 1 and column from 0, and never more than a sheet may hold.

    Raises SheetTooLarge; ``path`` is only for its sentence.
    """

    def __init__(self, name: str, path: str, *, is_hidden: bool = False) -> None:
        self._name, self._path, self._is_hidden = name, path, is_hidden
        self._rows: dict[int, dict[int, Cell]] = {}
        self._unvalued: dict[int, set[int]] = {}
        self._copied: dict[int, set[int]] = {}
        self._merged: list[tuple[int, int, int, int]] = []
        self._count = 0

    def put(self, row: int, column: int, cell: Cell) -> None:
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return
        self._count += 1
        if column >= MOST_COLUMNS or self._count > MOST_CELLS:
            raise SheetTooLarge(self._path, MOST_CELLS, MOST_COLUMNS)
        self._rows.setdefault(row, {})[column] = cell

    def put_unvalued(self, row: int, column: int) -> None:
        if column < MOST_COLUMNS:
            self._rows.setdefault(row, {})
            self._unvalued.setdefault(row, set()).add(column)

    def merge(self, areas: Iterable[tuple[int, int, int, int]]) -> None:
        """Show what the first cell of an area holds in its other cells, in rows that hold something."""
        work = 0
        for first_row, first, last_row, last in areas:
            cell = self._rows.get(first_row, {}).get(first)
            if cell is None:
                continue
            self._merged.append((first_row, first, last_row, last))
            last = min(last, MOST_COLUMNS - 1)
            inside = range(first_row, last_row + 1)
            rows: Sequence[int] = inside if len(inside) < len(self._rows) else list(self._rows)
            work += len(rows) * (last - first + 1)
            if work > _MOST_UNFOLDED:
                raise SheetTooLarge(self._path, MOST_CELLS, MOST_COLUMNS)
            for row in rows:
                if row in inside and row in self._rows:
                    self._copy(cell, row, range(first, last + 1))

    def _copy(self, cell: Cell, row: int, columns: range) -> None:
        for column in columns:
            if column not in self._rows[row]:
                self._rows[row][column] = cell
                self._copied.setdefault(row, set()).add(column)

    def built(self) -> Sheet:
        return Sheet(
            self._name,
            tuple(self._row(number) for number in sorted(self._rows)),
            tuple(self._merged),
            self._is_hidden,
        )

    def _row(self, number: int) -> SheetRow:
        cells = self._rows[number]
        width = max(cells, default=-1) + 1
        return SheetRow(
            number,
            tuple(cells.get(column) for column in range(width)),
            frozenset(self._copied.get(number, ())),
            frozenset(self._unvalued.get(number, ())),
        )
