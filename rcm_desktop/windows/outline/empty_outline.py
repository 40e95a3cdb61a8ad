"""What stands in place of an outline that is not there yet: a sentence and the first thing to do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyOutline(QWidget):
    """``begin_wanted`` asks for the first conclusion, ``meeting_wanted`` for the first meeting."""

    begin_wanted = Signal()
    meeting_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_meeting = False
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._begin = QPushButton(self)
        self._begin.setAutoDefault(True)
        self._begin.clicked.connect(self._want)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(self._words)
        layout.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self.setFocusProxy(self._begin)
        self._retranslate()

    def tell(self, *, has_meeting: bool) -> None:
        """Speak of a meeting without conclusions, or of a file without meetings."""
        self._has_meeting = has_meeting
        self._retranslate()

    def _want(self) -> None:
        (self.begin_wanted if self._has_meeting else self.meeting_wanted).emit()

    def _retranslate(self) -> None:
        if self._has_meeting:
            self._words.setText(self.tr("This meeting has no conclusions yet."))
            self._begin.setText(self.tr("Begin the conclusions"))
        else:
            self._words.setText(self.tr("This file has no meetings yet."))
            self._begin.setText(self.tr("New meeting…"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
