"""A table of a record: how it may be written in, and how its columns share the room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from rcm_desktop.windows.cell_editors import CellEditors

_LINES = 1.6
_LEAST_ROWS = 4
_LEAST_WIDTH = 200
_LEAST_LETTERS = 5
_LEAST_WIDE, _MOST_WIDE = 14, 26
_MOST_LETTERS = 36
_MOST_WITH_ROOM = 54


class RecordTable(QTableView):
    """Never lower than its head and four rows: where the window has less, what holds it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(row_height(self))

    def minimumSizeHint(self) -> QSize:
        rows = _LEAST_ROWS * self.verticalHeader().defaultSectionSize()
        head = self.horizontalHeader()
        scrolls = head.length() > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        return QSize(_LEAST_WIDTH, head.sizeHint().height() + rows + bar + 2 * self.frameWidth())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class ColumnRoom(QObject):
    """Gives the columns of a table their widths: each its words, those of ``wide`` what is left besides.

    Where a table is too narrow for that the columns keep a readable width and the table scrolls. Widths that
    a person has drawn stay.
    """

    def __init__(self, table: QTableView, wide: tuple[int, ...], least: int = _LEAST_WIDE) -> None:
        super().__init__(table)
        self._table, self._wide, self._least = table, wide, least
        self._is_sharing = False
        self._is_by_hand = False
        table.horizontalHeader().sectionResized.connect(self._on_resized)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.viewport().installEventFilter(self)
        for signal in (table.model().modelReset, table.model().dataChanged, table.model().rowsInserted):
            signal.connect(lambda *_: self.share())
        self.share()

    def share(self, going: int = -1) -> None:
        """Set the widths for the words there are and the room there is, without the column ``going``."""
        header, table = self._table.horizontalHeader(), self._table
        if self._is_by_hand or self._is_sharing:
            return
        shown = [at for at in range(header.count()) if at != going and not header.isSectionHidden(at)]
        letter = table.fontMetrics().averageCharWidth()
        heads = {at: header.sectionSizeHint(at) for at in shown}
        most = {at: (_MOST_WIDE if at in self._wide else _MOST_LETTERS) * letter for at in shown}
        widths = {at: max(heads[at], min(table.sizeHintForColumn(at), most[at])) for at in shown}
        wide = [at for at in shown if at in self._wide]
        room = table.viewport().width()
        least = widths | {at: max(heads[at], self._least * letter) for at in wide}
        if sum(widths.values()) > room >= sum(least.values()):
            widths = least
        spare = max(0, room - sum(widths.values()))
        for at in shown:
            if at not in self._wide:  # Words that were cut come before room that nobody needs.
                wanted = min(table.sizeHintForColumn(at), _MOST_WITH_ROOM * letter) - widths[at]
                more = min(spare, max(0, wanted))
                widths[at], spare = widths[at] + more, spare - more
        for place, at in enumerate(wide or shown[-1:]):
            widths[at] += (spare + place) // max(1, len(wide))
        self._is_sharing = True
        for at in shown:
            header.resizeSection(at, widths[at])
        self._is_sharing = False
        table.updateGeometry()

    def _on_resized(self, section: int, before: int, now: int) -> None:
        if self._is_sharing:
            return
        if before and now:
            self._is_by_hand = True
        else:  # A column goes, or comes back.
            self.share(section if before else -1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.share()
        return super().eventFilter(watched, event)


def row_height(table: QTableView) -> int:
    """How high a row is in pixels: a line of text with air around it."""
    return int(_LINES * table.fontMetrics().height())


def prepare_table(table: QTableView, wide: tuple[int, ...], least: int = _LEAST_WIDE) -> None:
    """Columns of ``wide`` share the room, the others are as wide as their words. ``least`` is
    how many letters those of ``wide`` keep before the table scrolls."""
    header = table.horizontalHeader()
    header.setMinimumSectionSize(_LEAST_LETTERS * table.fontMetrics().averageCharWidth())
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setTextElideMode(Qt.TextElideMode.ElideRight)
    table.verticalHeader().setHighlightSections(False)
    table.verticalHeader().setDefaultSectionSize(row_height(table))
    table.setItemDelegate(CellEditors(table))
    ColumnRoom(table, wide, least)


def let_write(table: QTableView, may_write: bool) -> None:
    """Whether cells open when somebody types in them."""
    triggers = table.EditTrigger
    usual = triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
    table.setEditTriggers(usual if may_write else triggers.NoEditTriggers)
