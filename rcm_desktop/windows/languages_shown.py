"""The three buttons of the header that say which languages the outline shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.windows.forms.ui_main_window import Ui_MainWindow


class LanguagesShown:
    """English, Spanish or both; ``chosen`` is told what a person pressed."""

    def __init__(self, ui: Ui_MainWindow, chosen: Callable[[tuple[Language, ...]], None]) -> None:
        self._choices = {
            ui.show_english: (Language.EN,),
            ui.show_spanish: (Language.ES,),
            ui.show_both: LANGUAGES,
        }
        for button, languages in self._choices.items():
            button.clicked.connect(lambda _=False, languages=languages: chosen(languages))

    def show(self, languages: tuple[Language, ...]) -> None:
        """Show which choice is on."""
        for button, choice in self._choices.items():
            button.setChecked(choice == languages)
            # Tab comes to the one that is on; arrows go to the others.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if choice == languages else Qt.FocusPolicy.NoFocus)
