"""A list of which only the rows in sight exist: they are made once and shown again for other rows.

Heights of rows that were never in sight are estimated; when one comes into sight and differs, what is
already on screen stays where it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from rcm_desktop.windows.outline.row_heights import RowHeights


class LiveRow(QWidget):
    """A row on screen; ``node_id`` is what it shows now, "" while it is spare."""

    node_id = ""

    def forget(self) -> None:
        """Show nothing until it is taken again."""


Row = TypeVar("Row", bound=LiveRow)


class VirtualRows(QAbstractScrollArea, Generic[Row]):
    """Subclasses give the ids in order, make rows, fill them and say how high a row may be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live: dict[str, Row] = {}
        self._spare: list[Row] = []
        self.heights = RowHeights(self.estimate)
        self._is_arranging = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self.slide)

    # What a subclass gives

    def ids(self) -> Sequence[str]:
        """The ids of all rows, in order."""
        raise NotImplementedError

    def estimate(self, id_: str) -> int:
        """About how high a row is that was not in sight yet, in pixels."""
        raise NotImplementedError

    def new_row(self) -> Row:
        """A row, without anything to show yet."""
        raise NotImplementedError

    def fill(self, row: Row, id_: str) -> int:
        """Show ``id_`` in a row; gives the height it needs."""
        raise NotImplementedError

    def must_stay(self, id_: str) -> bool:
        """Whether a row must live on out of sight: the one with the caret and its input method."""
        raise NotImplementedError

    def line_height(self) -> int:
        """How far one step of the wheel or scroll bar goes."""
        raise NotImplementedError

    # Arranging

    @property
    def is_arranging(self) -> bool:
        """Whether rows are being moved right now, so that a change of focus means nothing."""
        return self._is_arranging

    def all_rows(self) -> list[Row]:
        """All rows there are, shown and spare."""
        return [*self.live.values(), *self._spare]

    def let_all_go(self) -> None:
        self._is_arranging = True  # The focus that comes back to the list must not fill it meanwhile.
        try:
            for row in list(self.live.values()):
                self._release(row)
        finally:
            self._is_arranging = False

    def arrange(self) -> None:
        """Show every row in sight anew, and put it where it belongs for the scroll bar's value."""
        self._put_rows(anew=True)

    def slide(self) -> None:
        """Put rows where they belong when only heights or the scroll bar changed: what is in sight already
        shows what it should."""
        self._put_rows(anew=False)

    def _put_rows(self, *, anew: bool) -> None:
        if self._is_arranging:
            return
        self._is_arranging = True
        try:
            self.scroll_to(self.verticalScrollBar().value())
            for _ in range(3):  # Heights that were mistaken near the end move the end itself.
                value = self._place_rows(self.verticalScrollBar().value(), anew=anew)
                self.scroll_to(value)
                if self.verticalScrollBar().value() == value:
                    break
        finally:
            self._is_arranging = False

    def _place_rows(self, value: int, *, anew: bool) -> int:
        """Place the rows for a scroll value; gives the value that shows the same after measuring."""
        ids, heights = self.ids(), self.heights
        width, bottom = self.viewport().width(), self.viewport().height()
        used: set[str] = set()
        at = heights.row_at(value) if ids else 0
        y = heights.tops[at] - value if ids else 0
        is_first = True
        while at < len(ids) and y < bottom:
            id_ = ids[at]
            was_measured = heights.is_measured(id_)
            if anew or id_ not in self.live or not was_measured:
                by = heights.measured(id_, self._shown(id_))
                if is_first and not was_measured:
                    y, value = y - by, value + by  # A row that comes in from above keeps its lower edge.
            self.live[id_].setGeometry(0, y, width, heights.height(id_))
            self.live[id_].show()
            used.add(id_)
            y += heights.height(id_)
            at += 1
            is_first = False
        self._let_go(used, value, anew=anew)
        return value

    def _shown(self, id_: str) -> int:
        row = self.live.get(id_)
        if row is None:
            row = self._spare.pop() if self._spare else self.new_row()
            self.live[id_] = row
        return self.fill(row, id_)

    def _let_go(self, used: set[str], value: int, *, anew: bool) -> None:
        """Keep the rows that are no longer in sight for others."""
        for id_, row in list(self.live.items()):
            if id_ in used:
                continue
            if self.must_stay(id_):
                if anew:
                    self.fill(row, id_)
                    self.heights.doubt(id_)
                top = self.heights.tops[self.ids().index(id_)] - value
                row.setGeometry(0, top, row.width(), self.heights.height(id_))
            else:
                self._release(row)

    def _release(self, row: Row) -> None:
        focus = self.focusWidget()
        if focus is not None and row.isAncestorOf(focus):
            self.setFocus()
        self.live = {id_: other for id_, other in self.live.items() if other is not row}
        row.forget()
        self._spare.append(row)

    # Scrolling

    def scroll_to(self, value: int) -> None:
        """Set the scroll bar, without moving rows yet."""
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        room = self.viewport().height()
        bar.setRange(0, max(0, self.heights.total - room + self._margin()))
        bar.setPageStep(room)
        bar.setSingleStep(self.line_height())
        bar.setValue(value)
        bar.blockSignals(blocked)

    def _margin(self) -> int:
        """Room below the last row, so that it is not written at the very edge of the screen."""
        room = self.viewport().height()
        return room // 3 if self.heights.total > room // 2 else 0

    def show_row(self, id_: str) -> bool:
        """Bring a row into sight, with as little movement as can be; gives whether rows had to move."""
        at = self.ids().index(id_)
        has_moved = False
        for _ in range(2):  # The second time its height is measured.
            value, room = self.verticalScrollBar().value(), self.viewport().height()
            top, bottom = self.heights.tops[at], self.heights.tops[at + 1]
            wanted = value
            if top < value or bottom - top > room:
                wanted = top
            elif bottom > value + room:
                # The lines that come next should be seen too.
                wanted = bottom - room + min(2 * self.line_height(), max(0, room - (bottom - top)))
            if wanted != value or id_ not in self.live:
                self.scroll_to(wanted)
                self.arrange()
                has_moved = True
        return has_moved

    @property
    def rows_in_sight(self) -> int:
        """How many rows are on screen now."""
        return max(1, sum(row.isVisible() for row in self.live.values()))
