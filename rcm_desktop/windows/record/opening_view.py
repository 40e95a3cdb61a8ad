"""One language's opening paragraph: as it stands, and beside it as those present would make it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from rcm_desktop.domain.languages import Language
from rcm_desktop.services.openings import Opening
from rcm_desktop.windows.look import document_font
from rcm_desktop.windows.outline.row_words import language_word

_POINTS = 10.5


class OpeningView(QWidget):
    """``make_wanted`` carries the ``Language`` whose opening is to be made anew."""

    make_wanted = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._opening: Opening | None = None
        self._head, self._stands, self._warning, self._made = (QLabel(self) for _ in range(4))
        self._make = QPushButton(self)
        self._make.setAutoDefault(True)  # Outside a dialog Enter presses a button only where it is told to.
        self._make.clicked.connect(lambda: self.make_wanted.emit(language))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for label in (self._head, self._stands, self._warning, self._made):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        for label in (self._stands, self._made):
            label.setFont(document_font(_POINTS))
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._warning.setProperty("role", "trouble")
        layout.addWidget(self._make, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._retranslate()

    def show_opening(self, opening: Opening) -> None:
        """Show what stands; where a person must choose, what would be made stands below it."""
        self._opening = opening
        self._retranslate()

    def set_read_only(self, read_only: bool) -> None:
        self._make.setEnabled(not read_only)

    def _retranslate(self) -> None:
        self._head.setText(language_word(self._language))
        self._make.setText(self.tr("Take the new text"))
        self._warning.setText(self.tr("This text was written by hand. Those present would now make it:"))
        opening = self._opening
        differs = opening is not None and opening.differs
        empty = self.tr("It is written as soon as somebody is marked as present.")
        self._stands.setText(opening.stands.plain if opening is not None and opening.stands else empty)
        self._made.setText(opening.made if opening is not None else "")
        for widget in (self._warning, self._made, self._make):
            widget.setVisible(differs)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
