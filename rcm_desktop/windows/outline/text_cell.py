"""The editor of one text in one language: a QTextEdit that keeps no text of its own.

Dead keys, input methods, selection and the screen reader are Qt's. Its undo is off: the program's undo
owns all. What is typed is told as a new ``Text``; marks are shown as formats of the layout and are
never in the document, so that only characters can be edited.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QMimeData, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLayout,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from rcm_desktop.domain.brackets import open_brackets
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.text import EMPTY, Mark, MarkKind, Text, clean
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.text_positions import from_qt, to_qt

_PARAGRAPH = "\u2029"


class TextCell(QTextEdit):
    """One language of one row. The row binds it to a node and listens."""

    entered = Signal()
    left = Signal()

    def __init__(self, language: Language, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = language
        self.text = EMPTY
        self.before = 0
        self.ghost = ""
        self.typed: Callable[[TextCell], None] | None = None
        self.keys: Callable[[TextCell, QKeyEvent], bool] | None = None
        self.pasted: Callable[[TextCell, QMimeData], bool] | None = None
        self.dragged: Callable[[TextCell, QPoint], bool] | None = None
        self._look = look
        self._shows_marks = False
        self._is_busy = False
        self.setLocale(QLocale(language.value))  # A screen reader takes the voice from it.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab comes to the view, not to each text.
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.setAutoFillBackground(False)
        self.setCursorWidth(2)
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    # What it shows

    def show_text(self, text: Text) -> None:
        """Show a text; a caret that stands in this cell keeps its position where it can."""
        self.ghost = ""
        if text == self.text:
            return
        if text.plain != self.text.plain:
            position = self.position()
            self._is_busy = True
            self.setPlainText(text.plain)
            self._is_busy = False
            if self.hasFocus():
                self.set_position(min(position, len(text.plain)))
        self.text = text
        self._show_marks()

    def show_look(self, look: Look) -> None:
        self._look = look
        self._show_marks(always=True)

    def show_ground(self, color: str) -> None:
        """The colour under the words. It is opaque, so that a key repaints this cell and nothing below it."""
        palette = self.viewport().palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(color))
        palette.setColor(QPalette.ColorRole.Window, QColor(color))
        self.viewport().setPalette(palette)
        self.viewport().setAutoFillBackground(True)

    def show_locked(self, locked: bool) -> None:
        flags = Qt.TextInteractionFlag.TextEditorInteraction
        if locked:
            flags = (
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if self.textInteractionFlags() != flags:
            self.setTextInteractionFlags(flags)

    @property
    def is_locked(self) -> bool:
        return self.isReadOnly()

    def position(self) -> int:
        """The caret's position in code points."""
        return from_qt(self.text.plain, self.textCursor().position())

    def anchor(self) -> int:
        """The other end of the selection, in code points."""
        return from_qt(self.text.plain, self.textCursor().anchor())

    def set_position(self, position: int, anchor: int | None = None) -> None:
        cursor = self.textCursor()
        plain = self.text.plain if self.text.plain == self._plain() else self._plain()
        cursor.setPosition(to_qt(plain, min(position if anchor is None else anchor, len(plain))))
        if anchor is not None:
            cursor.setPosition(to_qt(plain, min(position, len(plain))), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def height_for(self, width: int) -> int:
        """The height its text needs at a width, in pixels."""
        document = self.document()
        if document.textWidth() != width:
            document.setTextWidth(width)
        return self.needed_height

    @property
    def needed_height(self) -> int:
        """The height its text needs at the width it was laid out for."""
        return int(self.document().size().height() + 0.999)

    def is_on_first_line(self) -> bool:
        return self._line_of(self.textCursor()) == 0 and self.textCursor().blockNumber() == 0

    def is_on_last_line(self) -> bool:
        cursor = self.textCursor()
        layout = cursor.block().layout()
        return (
            cursor.block() == self.document().lastBlock() and self._line_of(cursor) == layout.lineCount() - 1
        )

    @staticmethod
    def _line_of(cursor: QTextCursor) -> int:
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        return line.lineNumber() if line.isValid() else 0

    # Typing

    def _plain(self) -> str:
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if not self._is_busy and (removed or added):
            self.before = from_qt(self.text.plain, position + removed)

    def _on_text_changed(self) -> None:
        if self._is_busy:
            return
        raw = self._plain()
        if raw == self.text.plain:
            return
        plain = clean(raw)
        start, end, characters = difference(self.text.plain, plain)
        self.text = self.text.typed(start, end, characters)
        if plain != raw:
            self._recompose(plain, start + len(characters))
        self._show_marks()
        if self.typed is not None:
            self.typed(self)

    def _recompose(self, plain: str, position: int) -> None:
        """Show characters as they are stored, where what was typed is composed of several."""
        self._is_busy = True
        self.setPlainText(plain)
        self._is_busy = False
        self.set_position(position)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Lists and marks are taken by ``pasted``; anything else comes in as characters."""
        if self.pasted is None or not self.pasted(self, source):
            self.insertPlainText(clean(source.text()))

    # Marks

    def _show_marks(self, always: bool = False) -> None:
        brackets = open_brackets(self.text.plain) if "[" in self.text.plain else []
        if not (self.text.marks or brackets or self._shows_marks or always):
            return
        self._shows_marks = bool(self.text.marks or brackets)
        ranges = [(m.start, m.end, self._format_of(m)) for m in self.text.marks if m.start < m.end]
        for start, end in brackets:
            ranges.append((start, end, self._bracket_format()))
        block = self.document().begin()
        while block.isValid():
            self._show_in_block(block, ranges)
            block = block.next()

    def _show_in_block(self, block: QTextBlock, ranges: list[tuple[int, int, QTextCharFormat]]) -> None:
        formats = []
        for start, end, shape in ranges:
            low = max(to_qt(self.text.plain, start) - block.position(), 0)
            high = min(to_qt(self.text.plain, end) - block.position(), block.length() - 1)
            if low < high:
                shown = QTextLayout.FormatRange()
                shown.start, shown.length, shown.format = low, high - low, shape
                formats.append(shown)
        block.layout().setFormats(formats)
        self.document().markContentsDirty(block.position(), block.length())

    def _format_of(self, mark: Mark) -> QTextCharFormat:
        shape = QTextCharFormat()
        if mark.kind is MarkKind.ITALIC:
            shape.setFontItalic(True)
        elif mark.kind is MarkKind.BOLD:
            shape.setFontWeight(QFont.Weight.Bold)
        elif mark.is_lost:
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(QColor(self._look.bad.ink))
            shape.setForeground(QColor(self._look.bad.ink))
        elif mark.kind is MarkKind.REFERENCE:
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            shape.setForeground(QColor(self._look.accent))
        else:
            shape.setForeground(QColor(self._look.quiet))
        return shape

    def _bracket_format(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setBackground(QColor(self._look.warm.ground))
        return shape

    # Ghost of the completion

    def show_ghost(self, ghost: str) -> None:
        if ghost != self.ghost:
            self.ghost = ghost
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.ghost or not self.hasFocus():
            return
        caret = self.cursorRect()
        metrics = QFontMetricsF(self.font())
        room = self.viewport().width() - caret.right() - 1
        shown = metrics.elidedText(self.ghost, Qt.TextElideMode.ElideRight, room)
        painter = QPainter(self.viewport())
        painter.setFont(self.font())
        painter.setPen(QColor(self._look.ghost))
        painter.drawText(QPointF(caret.right() + 1, caret.top() + metrics.ascent()), shown)
        painter.end()

    # Events

    def _on_cursor_moved(self) -> None:
        if self.ghost:
            self.show_ghost("")

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and is_of_program(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.keys is not None and self.keys(self, event):
            return
        if calls_menu(event):
            event.ignore()  # A letter with Alt that no menu has is still no word of the text.
            return
        super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        is_drawing = bool(event.buttons() & Qt.MouseButton.LeftButton)
        if is_drawing and self.dragged is not None and self.dragged(self, event.globalPosition().toPoint()):
            return
        super().mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The list scrolls, never a single text."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def tell_focus(self) -> None:
        """Tell a screen reader again that the focus is here, after it heard of something else."""
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Focus))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.show_ghost("")
        super().focusOutEvent(event)
        self.left.emit()


_EDIT_KEYS = frozenset(
    {
        Qt.Key.Key_A,
        Qt.Key.Key_C,
        Qt.Key.Key_V,
        Qt.Key.Key_X,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)

_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F12.value + 1)
_COMMANDING = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)


def is_of_program(event: QKeyEvent) -> bool:
    """Whether a key belongs to the program's commands rather than to the text: Ctrl or Alt with anything
    but the usual editing keys, and the function keys. AltGr (Ctrl+Alt) writes characters."""
    modifiers = event.modifiers() & _COMMANDING
    if modifiers == Qt.KeyboardModifier.ControlModifier:
        return event.key() not in _EDIT_KEYS
    if modifiers == Qt.KeyboardModifier.AltModifier:
        return True
    return event.key() in _FUNCTION_KEYS


def calls_menu(event: QKeyEvent, platform: str = sys.platform) -> bool:
    """Whether a letter is pressed with Alt alone. AltGr writes characters, and so does Alt on macOS."""
    if platform == "darwin" or not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return modifiers == Qt.KeyboardModifier.AltModifier and bool(event.text())


def is_plain_letter(event: QKeyEvent) -> bool:
    """Whether a key writes a letter or sign and nothing else, as nearly all keys do."""
    text = event.text()
    return len(text) == 1 and text.isprintable() and not event.modifiers() & _COMMANDING


def difference(old: str, new: str) -> tuple[int, int, str]:
    """The range of ``old`` that was exchanged, and the characters now in its place."""
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return start, len(old) - tail, new[start : len(new) - tail]
