"""Where something was decided: words, and the conclusion of a meeting in this file where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from rcm_desktop.domain.contributions.periods import NO_DECISION, Decision
from rcm_desktop.domain.text import clean


class DecisionField(QWidget):
    """``choose`` asks for a conclusion and gives it as a decision, None where the person thought better."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose: Callable[[], Decision | None] = lambda: None
        self._decision = NO_DECISION
        self.words = QLineEdit(self)
        self.button = QToolButton(self)
        self.words.setObjectName("decision_words")
        self.button.setObjectName("decision_button")
        self.button.setProperty("role", "plain")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.words)
        self.words.textEdited.connect(lambda _: self.edited.emit())
        self.button.clicked.connect(self._choose)
        self.retranslate()

    def decision(self) -> Decision:
        """What stands here. Words that were changed by hand still stand for the conclusion chosen."""
        words = clean(self.words.text()).strip()
        if not words:
            return NO_DECISION
        return Decision(words, self._decision.meeting, self._decision.node)

    def set_decision(self, decision: Decision) -> None:
        self._decision = decision
        self.words.setText(decision.words)
        self.words.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        self.words.setReadOnly(read_only)
        self.button.setEnabled(not read_only)

    def _choose(self) -> None:
        chosen = self.choose()
        if chosen is not None:
            self.set_decision(chosen)
            self.edited.emit()

    def retranslate(self) -> None:
        self.words.setAccessibleName(self.tr("Who decided it, when and where"))
        self.words.setPlaceholderText(self.tr("RCGM, November 2024, recommendation 1"))
        self.button.setText(self.tr("Conclusion…"))
        self.button.setToolTip(self.tr("Choose the conclusion from a meeting in this file"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
