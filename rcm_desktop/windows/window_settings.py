"""What the window remembers on this computer: sizes, tab, languages, look, files opened lately."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from rcm_desktop.domain.languages import LANGUAGES, Language

_RECENT = 5
LOOKS = ("light", "dark", "system")


class WindowSettings:
    """Plain values over an ini file; what cannot be read gives the usual value."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @classmethod
    def of_user(cls) -> WindowSettings:
        return cls(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "RCM", "RCM Desktop"))

    @property
    def store(self) -> QSettings:
        """The ini file itself, for dialogs that remember their own folder."""
        return self._settings

    def number(self, name: str, usual: int) -> int:
        kept = str(self._settings.value(name, usual))
        return int(kept) if kept.lstrip("-").isdecimal() else usual

    def put(self, name: str, value: object) -> None:
        self._settings.setValue(name, value)

    def keep(self, name: str, value: object) -> None:
        """Store a value on the disk at once, where it is not the one there is."""
        if str(self._settings.value(name)) != str(value):
            self._settings.setValue(name, value)
            self._settings.sync()

    @property
    def geometry(self) -> QByteArray | None:
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @property
    def look(self) -> str:
        """One of ``LOOKS``."""
        kept = str(self._settings.value("look", "system"))
        return kept if kept in LOOKS else "system"

    @property
    def interface_language(self) -> Language | None:
        kept = str(self._settings.value("interface_language", ""))
        return next((language for language in LANGUAGES if language.value == kept), None)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages shown in the outline, at least one."""
        kept = str(self._settings.value("languages", "")).split()
        return tuple(language for language in LANGUAGES if language.value in kept) or LANGUAGES

    def put_languages(self, languages: Sequence[Language]) -> None:
        self._settings.setValue("languages", " ".join(language.value for language in languages))

    @property
    def recent(self) -> list[Path]:
        """Files opened before that are still there, the latest first."""
        return [path for path in map(Path, self._names("recent")) if path.is_file()]

    def remember(self, path: Path) -> None:
        names = [str(path), *(str(other) for other in self.recent if other != path)]
        self._settings.setValue("recent", names[:_RECENT])

    def lacks_backup(self, path: Path) -> bool:
        """Whether the last backup of a file could not be made and nobody was told yet."""
        return str(path) in self._names("lacking_backup")

    def note_backup(self, path: Path, *, is_lacking: bool) -> None:
        """Note, on the disk at once, whether a file was closed without the backup it should have."""
        if is_lacking != self.lacks_backup(path):
            names = [name for name in self._names("lacking_backup") if name != str(path)]
            self._settings.setValue("lacking_backup", [*names, str(path)] if is_lacking else names)
            self._settings.sync()

    def _names(self, key: str) -> list[str]:
        """A kept list; one of a single name comes back as that name."""
        kept = self._settings.value(key)
        return [str(name) for name in kept] if isinstance(kept, list) else [kept] if kept else []
