"""One moment of a text's history: who changed it and when, what went and what came."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from rcm_desktop.domain.redline import Piece, redline
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_moment_dialog import Ui_MomentDialog
from rcm_desktop.windows.look import Look, document_font
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.spoken_days import spoken_days

_POINTS = 11.5
_SIZE = (760, 400)


class MomentDialog(QDialog):
    """Accepted where the person wants the words of ``before`` back in the item."""

    def __init__(self, moment: TextMoment, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment = moment
        self._look = look
        self.ui = Ui_MomentDialog()
        self.ui.setupUi(self)
        for field in (self.ui.before, self.ui.after):
            field.setFont(document_font(_POINTS))
            field.document().setDocumentMargin(10)
        self.ui.put_back_button.clicked.connect(self.accept)
        self.ui.close_button.clicked.connect(self.reject)
        self._show_words()
        self._retranslate()
        fit_to_screen(self, *_SIZE)
        self.ui.close_button.setFocus()

    def _show_words(self) -> None:
        pieces = redline(self._moment.before.plain, self._moment.after.plain)
        self._write(self.ui.before, [piece for piece in pieces if piece[0] is not Piece.CAME])
        self._write(self.ui.after, [piece for piece in pieces if piece[0] is not Piece.WENT])

    def _write(self, field: QPlainTextEdit, pieces: list[tuple[Piece, str]]) -> None:
        """Words go in as characters with a format, never as markup."""
        field.clear()
        cursor = QTextCursor(field.document())
        for kind, words in pieces:
            cursor.insertText(words, self._format(kind))
        field.moveCursor(QTextCursor.MoveOperation.Start)

    def _format(self, kind: Piece) -> QTextCharFormat:
        """Never colour alone: what went is struck through, what came underlined."""
        shape = QTextCharFormat()
        if kind is Piece.KEPT:
            shape.setForeground(QBrush(QColor(self._look.ink)))
            return shape
        chip = self._look.bad if kind is Piece.WENT else self._look.good
        shape.setForeground(QBrush(QColor(chip.ink)))
        shape.setBackground(QBrush(QColor(chip.ground)))
        shape.setFontStrikeOut(kind is Piece.WENT)
        shape.setFontUnderline(kind is Piece.CAME)
        return shape

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        moment = self._moment
        day = spoken_days(moment.at.date(), None)
        facts = [f"{day}, {moment.at:%H:%M:%S}", language_word(moment.language), moment.who]
        self.ui.when.setText(" · ".join(fact for fact in facts if fact))
        if moment.before.plain == moment.after.plain:
            self.ui.legend.setText(self.tr("The words stayed the same: italics, bold or references changed."))
        elif not moment.before:
            self.ui.legend.setText(self.tr("These are the first words of this text."))
        elif not moment.after:
            self.ui.legend.setText(self.tr("The words were taken out."))
        else:
            self.ui.legend.setText(self.tr("Struck through: went. Underlined: came."))
        self.ui.put_back_button.setEnabled(moment.before != moment.after)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
