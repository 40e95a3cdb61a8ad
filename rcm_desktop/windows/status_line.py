"""The status line and the save mark: how far the room is, which file, whether all is saved."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.nodes import ItemState, Kind, LanguageState
from rcm_desktop.domain.outline import Outline
from rcm_desktop.qt_models.saving import SaveState
from rcm_desktop.windows.row_words import language_word
from rcm_desktop.wording import Wording

_MESSAGE_MS = 6000
_PATIENCE_MS = 600


class StatusLine:
    """Fills the status bar and the save mark of a window, in the language ``wording`` speaks."""

    def __init__(self, bar: QStatusBar, save_mark: QLabel, wording: Wording) -> None:
        self.wording = wording
        self._bar = bar
        self._save_mark = save_mark
        self._patience = QTimer(bar, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(lambda: self._show_mark(saving_words(), "head"))
        self._counts = QLabel(bar)
        self._file = QLabel(bar)
        for label in (self._counts, self._file):
            label.setTextFormat(Qt.TextFormat.PlainText)
        bar.addWidget(self._counts, 1)
        bar.addPermanentWidget(self._file)

    def say(self, told: Condition | str) -> None:
        """A calm sentence that goes away by itself."""
        words = told if isinstance(told, str) else self.wording.sentence(told)
        self._bar.showMessage(words, _MESSAGE_MS)

    def show_outline(self, outline: Outline | None) -> None:
        """Count what the room has agreed; nothing where no outline is shown."""
        self._counts.setText("" if outline is None else outline_counts(outline))

    def show_file(self, *parts: str) -> None:
        self._file.setText(" · ".join(part for part in parts if part))

    def show_saving(self, state: SaveState) -> None:
        """What is on the disk. A disk that answers soon is not worth a word: the mark would flicker."""
        if state.pending and state.trouble is None:
            self._patience.start()
            return
        self._patience.stop()
        self._show_mark(*saved_words(state, self.wording))

    def _show_mark(self, words: str, role: str) -> None:
        self._save_mark.setText(words)
        if self._save_mark.property("role") != role:
            self._save_mark.setProperty("role", role)
            self._save_mark.style().polish(self._save_mark)


def outline_counts(outline: Outline) -> str:
    """How far the room is: "4 agreed · 1 under discussion · Spanish: 1 out of date"."""
    states: Counter[ItemState] = Counter()
    stale: Counter[str] = Counter()
    for node in outline.nodes():
        if node.kind is not Kind.ITEM:
            continue
        states[node.state] += 1
        for language in LANGUAGES:
            if node.version(language).state is LanguageState.OUT_OF_DATE:
                stale[language_word(language)] += 1
    settled = states[ItemState.AGREED] + states[ItemState.AGREED_AD_REFERENDUM]
    parts = [
        QCoreApplication.translate("Status", "%n agreed", None, settled),
        QCoreApplication.translate("Status", "%n under discussion", None, states[ItemState.UNDER_DISCUSSION]),
        QCoreApplication.translate("Status", "%n proposed", None, states[ItemState.PROPOSED]),
    ]
    if states[ItemState.WITHDRAWN]:
        parts.append(QCoreApplication.translate("Status", "%n withdrawn", None, states[ItemState.WITHDRAWN]))
    for name, count in stale.items():
        words = QCoreApplication.translate("Status", "%n out of date", None, count)
        parts.append(f"{name}: {words}")
    return " · ".join(parts)


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
