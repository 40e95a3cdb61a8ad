"""The page of preferences for the person: the name that history shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.text import clean
from rcm_desktop.windows.forms.ui_preferences_general import Ui_PreferencesGeneral
from rcm_desktop.windows.preferences.preference_page import PreferencePage


class PreferencesGeneral(PreferencePage):
    """``who`` is the name so far, ``put_who`` stores another."""

    def __init__(self, who: str, put_who: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who, self._put_who = who, put_who
        self.ui = Ui_PreferencesGeneral()
        self.ui.setupUi(self)
        self.ui.who.setText(who)
        self.retranslate()

    def store(self) -> None:
        who = " ".join(clean(self.ui.who.text()).split())
        if who and who != self._who:
            self._put_who(who)

    def title(self) -> str:
        return self.tr("General")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
