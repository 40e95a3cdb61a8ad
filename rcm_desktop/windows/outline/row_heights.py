"""Heights of all rows: measured where a row was on screen, estimated from its words elsewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate


class RowHeights:
    """Heights in pixels by node id, and the tops that follow from them."""

    def __init__(self, estimate: Callable[[str], int]) -> None:
        self._estimate = estimate
        self._heights: dict[str, int] = {}
        self._measured: set[str] = set()
        self._rows: Sequence[str] = ()
        self._tops: list[int] | None = None

    def forget_all(self) -> None:
        """The width changed: nothing is known any more."""
        self._heights.clear()
        self._measured.clear()
        self._tops = None

    def set_rows(self, rows: Sequence[str]) -> None:
        """The rows in order; call it whenever their order changed."""
        self._rows = rows
        self._tops = None

    def forget(self, ids: Sequence[str]) -> None:
        """The words of these changed while they were off screen."""
        for id_ in ids:
            if self._heights.pop(id_, None) is not None:
                self._tops = None
            self._measured.discard(id_)

    def doubt(self, id_: str) -> None:
        """A row out of sight may need another height: measure it when it comes back."""
        self._measured.discard(id_)

    def is_measured(self, id_: str) -> bool:
        return id_ in self._measured

    def height(self, id_: str) -> int:
        if id_ not in self._heights:
            self._heights[id_] = self._estimate(id_)
        return self._heights[id_]

    def measured(self, id_: str, height: int) -> int:
        """Note the height a row really has; gives by how much it was mistaken."""
        by = height - self.height(id_)
        self._measured.add(id_)
        if by:
            self._heights[id_] = height
            self._tops = None
        return by

    @property
    def tops(self) -> list[int]:
        """The top of each row, and after the last one the height of all."""
        if self._tops is None:
            for id_ in self._rows:
                if id_ not in self._heights:
                    self._heights[id_] = self._estimate(id_)
            self._tops = list(accumulate(map(self._heights.__getitem__, self._rows), initial=0))
        return self._tops

    @property
    def total(self) -> int:
        return self.tops[-1]

    def row_at(self, y: int) -> int:
        """The number of the row at a height; the first or last where it lies outside."""
        return max(0, min(len(self._rows) - 1, bisect_right(self.tops, y) - 1))
