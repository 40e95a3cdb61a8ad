"""The folder in which files of a kind were last chosen or written, kept with the window's settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths


class LastFolder:
    """``name`` says for which files; all papers share one."""

    def __init__(self, settings: QSettings, name: str = "papers_folder") -> None:
        self._settings = settings
        self._name = name

    def path(self) -> Path:
        """The folder while it is there, else that of the person's documents."""
        kept = Path(str(self._settings.value(self._name, "")))
        if kept.is_absolute() and kept.is_dir():
            return kept
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def keep(self, folder: Path) -> None:
        self._settings.setValue(self._name, str(folder))
