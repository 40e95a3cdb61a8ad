"""The application around the window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.files import Files
from rcm_desktop.windows.interface_language import InterfaceLanguage, system_language
from rcm_desktop.windows.office import Office
from rcm_desktop.windows.window_settings import WindowSettings


def run_window(files: Files, library: Path | None, language: Language | None) -> int:
    """Open the window and stay until it is closed; gives the exit status.

    ``library`` is the file asked for, None for the last one; ``language`` overrides the kept one.
    """
    application = QApplication([sys.argv[0]])
    application.setApplicationName("RCM Desktop")
    application.setOrganizationName("RCM")
    application.setStyle("Fusion")
    settings = WindowSettings.of_user()
    chosen = language or settings.interface_language or system_language()
    office = Office(files, InterfaceLanguage(chosen, application), settings)
    office.start(library)
    status = application.exec()
    office.close()
    return status
