"""The outline on screen: a virtual list whose some twenty live rows hold real text editors.

Only rows in sight exist; they are recycled while scrolling. The view keeps no texts: it reads the
outline of its model, tells it what is typed and follows what it says has changed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.outline import Outline
from rcm_desktop.qt_models.outline_model import OutlineModel
from rcm_desktop.services.editing import OutlineChanged
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.cell_helper import CellHelper
from rcm_desktop.windows.outline.outline_columns import Columns, columns_for
from rcm_desktop.windows.outline.outline_row import OutlineRow
from rcm_desktop.windows.outline.text_cell import TextCell
from rcm_desktop.windows.outline.virtual_rows import VirtualRows


class OutlineView(VirtualRows[OutlineRow]):
    """``caret_moved`` carries the ``Caret`` when a text is entered; ``columns_changed``: new measures."""

    caret_moved = Signal(object)
    columns_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.helper: CellHelper | None = None
        self._look = look
        self._model: OutlineModel | None = None
        self._languages: tuple[Language, ...] = LANGUAGES
        self._characters = 26
        self._columns: Columns | None = None
        self._hand = ""
        self._language = Language.EN
        self._selection: tuple[str, str] | None = None
        self._fonts = (QFont(), QFont())
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self.arrange)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(True)
        self._colour()

    # What it shows

    @property
    def outline(self) -> Outline:
        """The outline shown; an empty one before there is a model."""
        return self._model.outline if self._model is not None else Outline()

    @property
    def model(self) -> OutlineModel | None:
        return self._model

    def set_model(self, model: OutlineModel | None) -> None:
        """Show the outline of a model, from its top."""
        if self._model is not None:
            self._model.changed.disconnect(self._follow)
        self._model = model
        self._hand, self._selection = "", None
        self.let_all_go()
        self.heights.forget_all()
        self.heights.set_rows(self.outline.rows)
        if model is not None:
            model.changed.connect(self._follow)
        self.verticalScrollBar().setValue(0)
        self.arrange()
        if self.hasFocus():
            self._enter()

    def set_languages(self, languages: tuple[Language, ...]) -> None:
        self._languages = languages
        self._remeasure()

    def show_language(self, language: Language) -> None:
        """Make sure a language is on screen, in place of the one shown alone."""
        if language not in self._languages:
            self.set_languages((language,))

    @property
    def languages(self) -> tuple[Language, ...]:
        return self._languages

    def set_type(self, text: QFont, chip: QFont, characters: int) -> None:
        """The typefaces, and how many characters a line each language keeps before they are stacked."""
        self._fonts = (text, chip)
        self._characters = characters
        for row in self.all_rows():
            row.show_look(self._look, self._fonts)
        self._remeasure()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._colour()
        for row in self.all_rows():
            row.show_look(look, self._fonts)
        self._remeasure()

    def retranslate(self) -> None:
        """Say everything again in the language the windows have now."""
        self.set_look(self._look)

    def _colour(self) -> None:
        palette = self.viewport().palette()
        palette.setColor(self.viewport().backgroundRole(), QColor(self._look.paper))
        self.viewport().setPalette(palette)

    # The caret and the selection

    def caret(self) -> Caret | None:
        """Where the person stands, None while the view has no caret."""
        cell = self._cell_in_hand()
        if cell is None:
            return None
        position, anchor = cell.position(), cell.anchor()
        return Caret(self._hand, cell.language, position, anchor if anchor != position else None)

    def _cell_in_hand(self) -> TextCell | None:
        row = self.live.get(self._hand)
        if row is None:
            return None
        cells = [row.cells[language] for language in self._languages]
        return next((cell for cell in cells if cell.hasFocus()), None) or next(
            (cell for cell in cells if cell.language is self._language), cells[0]
        )

    def go_to(self, caret: Caret) -> None:
        """Put the caret somewhere and bring it into sight."""
        if caret.node not in self.outline:
            return
        language = caret.language if caret.language in self._languages else self._languages[0]
        self._take_in_hand(caret.node)
        self._language = language
        self.show_row(caret.node)
        row = self.live[caret.node]
        cell = row.cells[language]
        cell.setFocus(Qt.FocusReason.OtherFocusReason)
        if (cell.position(), cell.anchor()) != (caret.position, caret.anchor):
            cell.set_position(caret.position, caret.anchor)
        self._show_caret(row, cell)

    @property
    def hand(self) -> str:
        """The id of the row in hand, "" before there is one."""
        return self._hand

    @property
    def selected(self) -> tuple[str, ...]:
        """The rows selected as a whole, in order; empty while the selection is text."""
        if self._selection is None:
            return ()
        rows, outline = self.outline.rows, self.outline
        low, high = sorted(outline.row_of(id_) for id_ in self._selection)
        return tuple(rows[low : high + 1])

    @property
    def chosen(self) -> tuple[str, ...]:
        """The rows a command is for: those selected, or the one in hand."""
        return self.selected or ((self._hand,) if self._hand else ())

    def select_rows(self, anchor: str | None, end: str = "") -> None:
        """Select whole rows from one to another; None gives the selection up."""
        self._selection = None if anchor is None else (anchor, end or anchor)
        if self._selection is not None:
            self.show_row(self._selection[1])
        selected = set(self.selected)
        for id_, row in self.live.items():
            row.mark(in_hand=row.is_in_hand, selected=id_ in selected)

    @property
    def selection_ends(self) -> tuple[str, str] | None:
        """Where the selection of rows began and where it ends now."""
        return self._selection

    def _take_in_hand(self, node: str) -> None:
        if node == self._hand:
            return
        for id_ in (self._hand, node):
            row = self.live.get(id_)
            if row is not None:
                row.mark(in_hand=id_ == node, selected=row.is_selected)
        self._hand = node
        if self._model is not None:
            self._model.rest()

    # Following the model

    def _follow(self, changed: OutlineChanged) -> None:
        if self._selection and not all(id_ in self.outline for id_ in self._selection):
            self._selection = None
        if changed.is_structural:
            self.heights.set_rows(self.outline.rows)
        self.heights.forget([id_ for id_ in changed.ids if id_ not in self.live])
        if self._hand and self._hand not in self.outline:
            self._hand = ""
        if changed.is_structural:
            target = changed.caret.node if changed.caret is not None else ""
            if target not in self.outline or not self.show_row(target):
                self.arrange()  # Once only: rows that moved to where the caret goes are in place.
        else:
            self._refresh(changed.ids)
        if changed.caret is not None and changed.caret != self.caret():
            self.go_to(changed.caret)

    def _refresh(self, ids: Sequence[str]) -> None:
        """Show changed words; rows move only if a height did."""
        assert self._columns is not None
        moves = False
        for id_ in ids:
            row = self.live.get(id_)
            if row is not None:
                row.show_node(self.outline, id_, self._columns)
                moves = bool(self.heights.measured(id_, row.lay_out())) or moves
        if moves:
            self.slide()

    # Rows

    def estimate(self, id_: str) -> int:
        columns = self._columns
        if columns is None:
            return 1
        node, level = self.outline.node(id_), self.outline.level(id_)
        metrics = QFontMetricsF(self._fonts[0])
        lines = []
        for column in columns.columns:
            letters = max(1.0, columns.text_width(column, level) / metrics.averageCharWidth())
            lines.append(int(len(node.text(column.language)) / letters) + 1)
        count = sum(lines) if columns.stacked else max(lines)
        return int(count * metrics.lineSpacing()) + 2 * columns.padding

    def _remeasure(self) -> None:
        """Widths changed: measure what is in sight anew and keep the row in hand where it is."""
        width = self.viewport().width()
        text, chip = QFontMetricsF(self._fonts[0]), QFontMetricsF(self._fonts[1])
        self._columns = columns_for(width, self._languages, text, chip, self._characters)
        self.columns_changed.emit()
        keep = self._hand or self._first_in_sight()
        row = self.live.get(keep)
        offset = row.y() if row is not None else 0
        self.heights.forget_all()
        for row in self.live.values():
            row.show_look(self._look, self._fonts)
        self.heights.set_rows(self.outline.rows)
        if keep in self.outline:
            top = self.heights.tops[self.outline.row_of(keep)]
            self.scroll_to(top - max(0, min(offset, self.viewport().height() - 40)))
        self.arrange()

    @property
    def columns(self) -> Columns | None:
        return self._columns

    def _first_in_sight(self) -> str:
        rows = self.outline.rows
        return rows[self.heights.row_at(self.verticalScrollBar().value())] if rows else ""

    def ids(self) -> Sequence[str]:
        return self.outline.rows

    def new_row(self) -> OutlineRow:
        row = OutlineRow(self._look, self._fonts, self.viewport())
        row.pressed.connect(self._pressed)
        row.outgrown.connect(self._again.start)
        for cell in row.cells.values():
            cell.typed = self._typed
            cell.entered.connect(self._entered)
            cell.keys = self._key
            cell.pasted = self._paste
            cell.dragged = self._dragged
        return row

    def fill(self, row: OutlineRow, id_: str) -> int:
        assert self._columns is not None
        row.mark(in_hand=id_ == self._hand, selected=self._selection is not None and id_ in self.selected)
        row.show_node(self.outline, id_, self._columns)
        return row.lay_out()

    def must_stay(self, id_: str) -> bool:
        focus = self.focusWidget()
        is_here = id_ == self._hand and id_ in self.outline
        return is_here and focus is not None and self.live[id_].isAncestorOf(focus)

    def line_height(self) -> int:
        return int(QFontMetricsF(self._fonts[0]).lineSpacing())

    def _put_rows(self, *, anew: bool) -> None:
        if self._columns is not None:
            self._again.stop()  # What a row found too small is measured by now.
            super()._put_rows(anew=anew)

    def _show_caret(self, row: OutlineRow, cell: TextCell) -> None:
        """Scroll until the caret's line is in sight, where the row is not in sight as a whole."""
        if row.y() >= 0 and row.y() + row.height() <= self.viewport().height():
            return
        caret = cell.cursorRect().translated(cell.mapTo(self.viewport(), QPoint(0, 0)))
        bar = self.verticalScrollBar()
        if caret.top() < 0:
            bar.setValue(bar.value() + caret.top())
        elif caret.bottom() > self.viewport().height():
            bar.setValue(bar.value() + caret.bottom() - self.viewport().height())

    # What the cells say

    def _typed(self, cell: TextCell) -> None:
        row = _row_of(cell)
        if self._model is None:
            return
        before = Caret(row.node_id, cell.language, cell.before)
        after = Caret(row.node_id, cell.language, cell.position())
        if not self._model.type(row.node_id, cell.language, cell.text, before, after):
            cell.show_text(self.outline.node(row.node_id).text(cell.language))
        elif self.helper is not None:
            self.helper.typed(cell, row.node_id)
        self._show_caret(row, cell)

    def _entered(self) -> None:
        cell = self.sender()
        assert isinstance(cell, TextCell)
        for other in (each for live in self.live.values() for each in live.cells.values()):
            if other is not cell and other.textCursor().hasSelection():
                other.set_position(other.position())  # What was selected there is left behind.
        self._language = cell.language
        self._take_in_hand(_row_of(cell).node_id)
        caret = self.caret()
        if caret is not None:
            self.caret_moved.emit(caret)

    def _key(self, cell: TextCell, event: QKeyEvent) -> bool:
        return self.helper is not None and self.helper.key(cell, _row_of(cell).node_id, event)

    def _paste(self, cell: TextCell, source: QMimeData) -> bool:
        return self.helper is not None and self.helper.paste(cell, _row_of(cell).node_id, source)

    def _pressed(self, event: QMouseEvent) -> None:
        row = self.sender()
        if not isinstance(row, OutlineRow) or event.button() != Qt.MouseButton.LeftButton:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and self._hand:
            self.select_rows(self._hand, row.node_id)
            return
        self.select_rows(None)
        at = event.position().toPoint()
        cells = [row.cells[language] for language in self._languages]
        nearest = min(cells, key=lambda cell: (cell.geometry().center() - at).manhattanLength())
        position = nearest.cursorForPosition(nearest.viewport().mapFrom(row, at)).position()
        self.go_to(Caret(row.node_id, nearest.language, position))

    def _dragged(self, cell: TextCell, at: QPoint) -> bool:
        """A selection drawn out of its cell becomes a selection of whole rows."""
        row = _row_of(cell)
        y = self.viewport().mapFromGlobal(at).y() + self.verticalScrollBar().value()
        over = self.outline.rows[self.heights.row_at(y)]
        if over == row.node_id and self._selection is None:
            return False
        self.select_rows(row.node_id, over)
        return True

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._columns is None or self._columns.width != self.viewport().width():
            self._remeasure()
        else:
            self.arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The view itself is never written in: focus goes on to the text in hand."""
        super().focusInEvent(event)
        self._enter()

    def _enter(self) -> None:
        rows = self.outline.rows
        if rows and not self.is_arranging:
            items = (id_ for id_ in rows if not self.outline.node(id_).is_heading)
            target = self._hand or next(items, rows[0])
            cell = self._cell_in_hand()
            self.go_to(Caret(target, self._language, cell.position() if cell else 0, None))
            # Qt tells a screen reader of the view's own focus last.
            QTimer.singleShot(0, self, self._tell_focus)

    def _tell_focus(self) -> None:
        cell = self._cell_in_hand()
        if cell is not None:
            cell.tell_focus()


def _row_of(cell: TextCell) -> OutlineRow:
    row = cell.parentWidget()
    assert isinstance(row, OutlineRow)
    return row
