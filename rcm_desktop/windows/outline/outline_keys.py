"""Keys of the outline: what Enter, Tab, arrows and their kin do beyond a text editor's own work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from rcm_desktop.domain.drafts import AgreedIsLocked, Caret, Operation
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.moving import Demote, Promote
from rcm_desktop.domain.operations import Join, Remove, Restate, Split
from rcm_desktop.windows.outline.outline_view import OutlineView
from rcm_desktop.windows.outline.pasting import Pasting
from rcm_desktop.windows.outline.text_cell import TextCell, is_plain_letter

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
Suggest = Callable[[Language, str, int], str]


class OutlineKeys:
    """Answers the cells of one view. ``suggest`` gives the grey words after a caret."""

    def __init__(self, view: OutlineView, suggest: Suggest) -> None:
        self._view = view
        self._suggest = suggest
        self._column_x: int | None = None
        self._pasting = Pasting(view)
        view.helper = self

    # What cells ask

    def typed(self, cell: TextCell, node: str) -> None:
        """Offer how the word may go on."""
        if cell.textCursor().hasSelection() or cell.is_locked:
            return
        cell.show_ghost(self._suggest(cell.language, cell.text.plain, cell.position()))

    def paste(self, cell: TextCell, node: str, source: QMimeData) -> bool:
        return self._pasting.paste(cell, node, source)

    def key(self, cell: TextCell, node: str, event: QKeyEvent) -> bool:
        if is_plain_letter(event) and not cell.is_locked and self._view.selection_ends is None:
            self._column_x = None
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key not in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._column_x = None
        if self._view.selected and self._key_on_rows(cell, key, modifiers):
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not modifiers & _CONTROL:
            self._tab(cell, node, deeper=key == Qt.Key.Key_Tab and not modifiers & _SHIFT)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._enter(cell, node, modifiers)
        if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not modifiers:
            return self._join(cell, node, back=key == Qt.Key.Key_Backspace)
        if key == Qt.Key.Key_Escape and cell.ghost:
            cell.show_ghost("")
            return True
        if self._leave_cell(cell, node, key, modifiers):
            return True
        return self._refuse_locked(cell, node, event)

    # Writing

    def _enter(self, cell: TextCell, node: str, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers == _SHIFT and not cell.is_locked:
            cell.textCursor().insertBlock()
            return True
        if modifiers:
            return False
        caret = self._caret(cell, node)
        low, high = sorted((cell.position(), cell.anchor()))
        if low != high and not self._do(Restate(node, cell.language, cell.text.typed(low, high, "")), caret):
            return True
        self._do(Split(node, cell.language, low), caret)
        return True

    def _join(self, cell: TextCell, node: str, *, back: bool) -> bool:
        if cell.textCursor().hasSelection():
            return False
        outline = self._view.outline
        if back and cell.position() == 0:
            self._do(Join(node, cell.language), self._caret(cell, node))
            return True
        if not back and cell.position() == len(cell.text):
            row = outline.row_of(node) + 1
            if row < len(outline.rows):
                self._do(Join(outline.rows[row], cell.language), self._caret(cell, node))
            return True
        return False

    def _tab(self, cell: TextCell, node: str, *, deeper: bool) -> None:
        chosen = self._view.chosen
        operation = Demote(chosen) if deeper else Promote(chosen)
        caret = self._caret(cell, node)
        if self._do(operation, caret):
            self._view.go_to(caret)

    def _refuse_locked(self, cell: TextCell, node: str, event: QKeyEvent) -> bool:
        writes = bool(event.text()) and event.text().isprintable() and not event.modifiers() & _CONTROL
        erases = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if cell.is_locked and (writes or erases) and self._view.model is not None:
            label = self._view.outline.label(node, cell.language)
            self._view.model.refused.emit(AgreedIsLocked(label))
            return True
        return False

    def _do(self, operation: Operation, caret: Caret) -> bool:
        model = self._view.model
        return model is not None and model.do(operation, caret) is not None

    @staticmethod
    def _caret(cell: TextCell, node: str) -> Caret:
        return Caret(node, cell.language, cell.position())

    # Moving between texts

    def _leave_cell(self, cell: TextCell, node: str, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers == _CONTROL and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            rows = self._view.outline.rows
            self._enter_row(cell, rows[0] if key == Qt.Key.Key_Home else rows[-1], end=key == Qt.Key.Key_End)
            return True
        if modifiers & ~_SHIFT:
            return False
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return self._further(cell, end=key == Qt.Key.Key_End, selecting=modifiers == _SHIFT)
        if modifiers == _SHIFT:
            return self._begin_selection(cell, node, key)
        if key == Qt.Key.Key_Right:
            return self._right(cell, node)
        if key == Qt.Key.Key_Left and cell.position() == 0 and not cell.textCursor().hasSelection():
            above = self._neighbour(node, -1)
            if above:
                self._enter_row(cell, above, end=True)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._vertical(cell, node, down=key == Qt.Key.Key_Down)
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._page(cell, node, down=key == Qt.Key.Key_PageDown)
            return True
        return False

    @staticmethod
    def _further(cell: TextCell, *, end: bool, selecting: bool) -> bool:
        """Home and End stop at the wrapped line; pressed there again they go on to that of the whole text."""
        moves = QTextCursor.MoveOperation
        mode = QTextCursor.MoveMode.KeepAnchor if selecting else QTextCursor.MoveMode.MoveAnchor
        cursor = cell.textCursor()
        at = cursor.position()
        cursor.movePosition(moves.EndOfLine if end else moves.StartOfLine, mode)
        if cursor.position() != at:
            return False
        cursor.movePosition(moves.End if end else moves.Start, mode)
        cell.setTextCursor(cursor)
        return True

    def _right(self, cell: TextCell, node: str) -> bool:
        if cell.ghost:
            ghost = cell.ghost
            cell.show_ghost("")
            cell.insertPlainText(ghost)
            return True
        if cell.position() != len(cell.text) or cell.textCursor().hasSelection():
            return False
        below = self._neighbour(node, 1)
        if below:
            self._enter_row(cell, below)
        return True

    def _vertical(self, cell: TextCell, node: str, *, down: bool) -> bool:
        at_edge = cell.is_on_last_line() if down else cell.is_on_first_line()
        if self._column_x is None:
            self._column_x = cell.mapToGlobal(cell.cursorRect().topLeft()).x()
        if not at_edge:
            return False
        target = self._neighbour(node, 1 if down else -1)
        if not target:
            return True
        x = self._column_x
        self._enter_row(cell, target, end=not down)
        entered = self._view.focusWidget()
        if isinstance(entered, TextCell):
            point = QPoint(entered.mapFromGlobal(QPoint(x, 0)).x(), entered.cursorRect().center().y())
            entered.setTextCursor(entered.cursorForPosition(point))
        return True

    def _page(self, cell: TextCell, node: str, *, down: bool) -> None:
        rows = self._view.outline.rows
        step = self._view.rows_in_sight - 1
        row = self._view.outline.row_of(node) + (step if down else -step)
        self._enter_row(cell, rows[max(0, min(len(rows) - 1, row))])

    def _neighbour(self, node: str, by: int) -> str:
        rows = self._view.outline.rows
        row = self._view.outline.row_of(node) + by
        return rows[row] if 0 <= row < len(rows) else ""

    def _enter_row(self, cell: TextCell, node: str, *, end: bool = False) -> None:
        length = len(self._view.outline.node(node).text(cell.language))
        self._view.go_to(Caret(node, cell.language, length if end else 0))

    # Whole rows

    def _begin_selection(self, cell: TextCell, node: str, key: Qt.Key) -> bool:
        if (key == Qt.Key.Key_Up and cell.is_on_first_line()) or (
            key == Qt.Key.Key_Down and cell.is_on_last_line()
        ):
            cursor = cell.textCursor()
            cursor.clearSelection()
            cell.setTextCursor(cursor)
            self._view.select_rows(node)
            return True
        return False

    def _key_on_rows(self, cell: TextCell, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        ends = self._view.selection_ends
        assert ends is not None
        anchor, end = ends
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers == _SHIFT:
            beside = self._neighbour(end, 1 if key == Qt.Key.Key_Down else -1)
            if beside:
                self._view.select_rows(anchor, beside)
            return True
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            rows = self._view.selected
            self._view.select_rows(None)
            self._do(Remove(rows, cell.language), self._caret(cell, rows[0]))
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
            return False
        if modifiers & (_CONTROL | Qt.KeyboardModifier.AltModifier):
            return False
        self._view.select_rows(None)
        is_move = key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if is_move:
            self._enter_row(cell, end)
        return is_move or key == Qt.Key.Key_Escape
