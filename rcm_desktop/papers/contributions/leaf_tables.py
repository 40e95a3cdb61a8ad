"""Tables on leaves: rules instead of boxes, figures under each other, the head repeated on every leaf."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rcm_desktop.papers.contributions.leaves import Leaves, Rule, Words, wrapped
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Ink

_GAP = 9.0
"""The room between two columns."""
_LEAST = 56.0
_HEAVY, _LIGHT = 0.9, 0.45
_ROW = 1.6
"""The height of a row of one line, as a multiple of the size."""
_LINE = 1.25


@dataclass(frozen=True, slots=True)
class _Column:
    x: float
    width: float
    is_words: bool


class TableSetter:
    """Sets tables on leaves in one size of type."""

    def __init__(self, leaves: Leaves, size: float) -> None:
        self._leaves = leaves
        self._size = size

    def put(self, table: Table, widths: Sequence[float] = ()) -> None:
        """The table over the whole measure, or as wide as ``widths`` together. No row is parted, and the
        total has a row above it."""
        smaller = self._size if widths else self._fitting(table)
        if smaller < 0.999 * self._size:
            TableSetter(self._leaves, smaller).put(table, ())
            return
        self._set(table, self._columns(table, widths))

    def leaving(self, table: Table, at: int) -> list[float]:
        """Widths over the measure: each column has what it needs, and the one at ``at`` what is left."""
        widths = [self._widest(table, column) for column in range(len(table.heads))]
        widths = [
            width if column in table.words_at else max(_LEAST, width) for column, width in enumerate(widths)
        ]
        rest = self._leaves.format.measure - sum(widths) + widths[at] - _GAP * (len(widths) - 1)
        widths[at] = max(_LEAST, rest)
        return widths

    def fits(self, table: Table, widths: Sequence[float]) -> bool:
        """Whether columns of these widths hold the table's figures and stay within the measure."""
        total = sum(widths) + _GAP * (len(widths) - 1)
        held = all(self._widest(table, at) <= width for at, width in enumerate(widths))
        return held and total <= self._leaves.format.measure

    def _fitting(self, table: Table) -> float:
        """The size at which all columns stand beside each other, smaller for very large amounts."""
        count = len(table.heads)
        room = self._leaves.format.measure - _GAP * (count - 1)
        return self._size * min(1.0, room / sum(self._widest(table, at) for at in range(count)))

    def _set(self, table: Table, columns: Sequence[_Column]) -> None:
        leaves, rows = self._leaves, list(table.rows)
        head = self._head_height(table, columns)
        leaves.need(head + 3 * _ROW * self._size)
        self._head(table, columns)
        for at, row in enumerate(rows):
            height = self._height(row, columns, PLAIN)
            is_last = at == len(rows) - 1
            wanted = height + (self._height(table.total, columns, BOLD) if is_last and table.total else 0.0)
            if leaves.room < wanted:
                self._rule(columns, _LIGHT)
                leaves.turn()
                self._head(table, columns)
            self._row(row, columns, PLAIN)
        if table.total:
            self._rule(columns, _LIGHT)
            self._row(table.total, columns, BOLD)
        self._rule(columns, _HEAVY)

    def _columns(self, table: Table, widths: Sequence[float]) -> list[_Column]:
        """Figures get the room that they need, the columns of words share what is left."""
        given = list(widths) or self._fitted(table)
        made, x = [], self._leaves.format.side
        for at, width in enumerate(given):
            made.append(_Column(x, width, at in table.words_at))
            x += width + _GAP
        return made

    def _fitted(self, table: Table) -> list[float]:
        count = len(table.heads)
        room = self._leaves.format.measure - _GAP * (count - 1)
        widest = [self._widest(table, at) for at in range(count)]
        figures = [at for at in range(count) if at not in table.words_at]
        words = sum(widest[at] for at in table.words_at)
        for_figures = room - words
        natural = sum(widest[at] for at in figures)
        spread = max(0.0, for_figures - natural) / len(figures) if figures else 0.0
        return [width + (spread if at in figures else 0.0) for at, width in enumerate(widest)]

    def _widest(self, table: Table, at: int) -> float:
        leaves, size = self._leaves, self._size
        cells = [leaves.width(row[at], size) for row in table.rows]
        if table.total:
            cells.append(leaves.width(table.total[at], size, BOLD))
        longest = max((leaves.width(word, size, BOLD) for word in table.heads[at].split(" ")), default=0.0)
        return max([longest, *cells])

    # The head

    def _head_height(self, table: Table, columns: Sequence[_Column]) -> float:
        groups = (_ROW + 0.2) * self._size if table.groups else 0.0
        return groups + self._height(table.heads, columns, BOLD) + 0.4 * self._size

    def _head(self, table: Table, columns: Sequence[_Column]) -> None:
        leaves, size = self._leaves, self._size
        self._rule(columns, _HEAVY)
        if table.groups:
            leaves.y += _ROW * size
            for group in table.groups:
                left, last = columns[group.first], columns[group.last]
                length = last.x + last.width - left.x
                x = left.x + (length - leaves.width(group.words, size)) / 2
                leaves.put(
                    Words(group.words, x, leaves.y - 0.5 * size, size),
                    Rule(left.x, leaves.y, length, _LIGHT),
                )
        self._row(table.heads, columns, BOLD, at_foot=True)
        self._rule(columns, _LIGHT)

    # Rows

    def _height(self, row: Sequence[str], columns: Sequence[_Column], ink: Ink) -> float:
        most = max(
            (len(self._wrapped(cell, column, ink)) for cell, column in zip(row, columns, strict=True)),
            default=1,
        )
        return (_ROW + _LINE * (most - 1)) * self._size

    def _wrapped(self, cell: str, column: _Column, ink: Ink) -> list[str]:
        return wrapped(self._leaves.typeface, cell, column.width + 0.01, self._size, ink)

    def _row(
        self, row: Sequence[str], columns: Sequence[_Column], ink: Ink, *, at_foot: bool = False
    ) -> None:
        leaves, size = self._leaves, self._size
        height = self._height(row, columns, ink)
        for cell, column in zip(row, columns, strict=True):
            lines = self._wrapped(cell, column, ink)
            # Heads stand on one line with each other at their last, rows at their first.
            first = leaves.y + 1.12 * size
            if at_foot:
                first = leaves.y + height - 0.48 * size - _LINE * size * (len(lines) - 1)
            for at, line in enumerate(lines):
                shift = 0.0 if column.is_words else column.width - leaves.width(line, size, ink)
                leaves.put(Words(line, column.x + shift, first + _LINE * size * at, size, ink))
        leaves.y += height

    def _rule(self, columns: Sequence[_Column], weight: float) -> None:
        last = columns[-1]
        self._leaves.rule(weight, columns[0].x, last.x + last.width - columns[0].x)
