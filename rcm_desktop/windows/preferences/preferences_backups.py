"""The page of preferences for backups: where they lie, and the second place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.second_place import SecondPlace
from rcm_desktop.windows.backups.second_place_choice import SecondPlaceChoice
from rcm_desktop.windows.forms.ui_preferences_backups import Ui_PreferencesBackups
from rcm_desktop.windows.preferences.preference_page import PreferencePage


class PreferencesBackups(PreferencePage):
    """A choice holds at once: a folder is made in the place and a first copy goes there. ``place_chosen``
    asks for that copy; ``usual`` is where backups lie in any case; ``tell`` shows what stands in the way."""

    place_chosen = Signal()

    def __init__(
        self,
        usual: Path,
        second: SecondPlace,
        say: Callable[[Condition], str],
        tell: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._usual = usual
        self.ui = Ui_PreferencesBackups()
        self.ui.setupUi(self)
        ui = self.ui
        self.second = SecondPlaceChoice(
            second, ui.second_words, ui.second_button, ui.forget_button, say, tell, self
        )
        self.second.chosen.connect(self.place_chosen)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Backups")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        words = self.tr(
            "{0}: when the file is opened and closed, every ten minutes if something changed, and before "
            "reading in."
        )
        self.ui.usual_words.setText(words.format(self._usual))
        self.second.show()
