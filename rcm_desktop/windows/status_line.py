"""The status line and the save mark: how far the room is, which file, whether all is saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QStatusBar

from rcm_desktop.domain.languages import Language

if TYPE_CHECKING:
    from rcm_desktop.domain.errors import Condition
    from rcm_desktop.qt_models.saving import SaveState
    from rcm_desktop.wording import Wording

_MESSAGE_MS = 6000
_PATIENCE_MS = 600


class StatusLine:
    """Fills the status bar and the save mark of a window, in the language of the windows."""

    def __init__(self, bar: QStatusBar, save_mark: QLabel, language: Language) -> None:
        self.last_said = ""
        self._language = language
        self._wording: Wording | None = None
        self._bar = bar
        self._save_mark = save_mark
        self._patience = QTimer(bar, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self._show_mark(saving_words(), "head"))
        self._counts = QLabel(bar)
        self._backup = QLabel(bar)
        self._file = QLabel(bar)
        for label in (self._counts, self._backup, self._file):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._counts, self._file):
            # Long words may not make the window wider than its screen; the time of the backup stays whole.
            label.setMinimumWidth(1)
        bar.addWidget(self._counts)
        bar.addWidget(self._backup, 1)
        bar.addPermanentWidget(self._file)

    def say(self, told: Condition | str) -> None:
        """A calm sentence that goes away by itself."""
        words = told if isinstance(told, str) else self.sentence(told)
        self._bar.showMessage(words, _MESSAGE_MS)
        # A screen reader does not read a status bar of itself.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._bar, words))
        self.last_said = words

    def sentence(self, condition: Condition) -> str:
        """What a condition says in the language the windows have now."""
        return self.wording.sentence(condition)

    @property
    def wording(self) -> Wording:
        """The sentences of the windows' language, read when the first one is said."""
        if self._wording is None:
            from rcm_desktop.wording import Wording

            self._wording = Wording.load(self._language)
        return self._wording

    def speak(self, language: Language) -> None:
        self._language, self._wording = language, None

    def show_counts(self, words: str) -> None:
        self._counts.setText(words)

    def show_backup(self, words: str, *, is_trouble: bool = False) -> None:
        """When the latest backup was made, or that none can be."""
        self._backup.setText(words)
        _give_role(self._backup, "trouble" if is_trouble else "")

    def show_file(self, *parts: str) -> None:
        self._file.setText(" · ".join(part for part in parts if part))

    def show_saving(self, state: SaveState) -> None:
        """When the disk last answered. Only a disk that does not answer soon is worth a word: the mark would
        flicker at each key."""
        is_waiting = state.pending and state.trouble is None
        if not is_waiting or state.at is not None:
            self._show_mark(*saved_words(replace(state, pending=False), self.wording))
        if is_waiting:
            self._patience.start()
        else:
            self._patience.stop()

    def _show_mark(self, words: str, role: str) -> None:
        self._save_mark.setText(words)
        _give_role(self._save_mark, role)


def _give_role(label: QLabel, role: str) -> None:
    """What the style sheet goes by."""
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().polish(label)


def saved_words(state: SaveState, wording: Wording) -> tuple[str, str]:
    """What the save mark says, and its role for the style sheet."""
    if state.trouble is not None:
        return "✕ " + wording.sentence(state.trouble), "trouble"
    if state.pending:
        return saving_words(), "head"
    if state.at is None:
        return "", "good"
    words = QCoreApplication.translate("Status", "Saved {0}").format(f"{state.at:%H:%M:%S}")
    return f"● {words}", "good"


def saving_words() -> str:
    return QCoreApplication.translate("Status", "Saving…")
