"""How far a meeting is, chosen by its word."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from rcm_desktop.domain.meetings import MeetingState


class StateField(QComboBox):
    """The states a meeting goes through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for state in MeetingState:
            self.addItem("", state)
        self._retranslate()

    def state(self) -> MeetingState:
        return MeetingState(self.currentData())

    def set_state(self, state: MeetingState) -> None:
        self.setCurrentIndex(list(MeetingState).index(state))

    def _retranslate(self) -> None:
        words = {
            MeetingState.PREPARED: self.tr("Prepared"),
            MeetingState.IN_SESSION: self.tr("In session"),
            MeetingState.ADOPTED: self.tr("Adopted"),
            MeetingState.ARCHIVED: self.tr("Archived"),
        }
        for at, state in enumerate(MeetingState):
            self.setItemText(at, words[state])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change the state under the pointer."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
