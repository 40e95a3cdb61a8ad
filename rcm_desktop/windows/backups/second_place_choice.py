"""The second place of backups, shown and chosen: in the list of backups and in the preferences alike."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.second_place import SecondPlace
from rcm_desktop.windows.asking import ask_for_folder


class SecondPlaceChoice(QObject):
    """``chosen`` is emitted for a new place, ``forgotten`` when it is used no more; ``say`` words what
    stands in the way and ``tell`` shows that sentence, "" where there is none."""

    chosen = Signal()
    forgotten = Signal()

    def __init__(
        self,
        second: SecondPlace,
        words: QLabel,
        choose: QPushButton,
        forget: QPushButton,
        say: Callable[[Condition], str],
        tell: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._second, self._say, self._tell, self._parent = second, say, tell, parent
        self._words, self._choose, self._forget = words, choose, forget
        choose.clicked.connect(self.choose)
        forget.clicked.connect(self.forget)

    def choose(self) -> None:
        title = self.tr("A stick or folder for a second copy of everything")
        folder = ask_for_folder(self._parent, title, Path.home())
        if folder is not None:
            self.take(folder)

    def take(self, folder: Path) -> None:
        """Use a folder as second place from now on."""
        try:
            self._second.choose(folder)
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self._tell("")
        self.show()
        self.chosen.emit()

    def forget(self) -> None:
        try:
            self._second.forget()
        except Condition as condition:
            self._tell(self._say(condition))
        self._choose.setFocus()
        self.show()
        self.forgotten.emit()

    def show(self) -> None:
        """Say which place it is now."""
        home = self._second.home()
        self._forget.setVisible(home is not None)
        if home is None:
            words = self.tr("No second place yet. A USB stick takes a copy of everything, with the papers.")
        elif home.is_dir():
            words = self.tr("Second place: {0}").format(home)
        else:
            words = self.tr("Second place: {0} (not there now)").format(home)
        self._words.setText(words)
