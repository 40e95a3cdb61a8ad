"""What every command is given: which file, which language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.commands.errors import NoLibraryNamed
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.wording import Wording


class Context:
    """The file of records, if one was named, and the language of the sentences."""

    def __init__(self, library: Path | None, chosen: Language | None, system: Language) -> None:
        self._library = library
        self._chosen = chosen
        self._system = system
        self._kept: Language | None = None
        self._was_looked_into = False

    def wording(self) -> Wording:
        """The sentences in the language asked for, else the file's, else the system's."""
        return Wording.load(self._chosen or self._language_of_library() or self._system)

    def path(self) -> Path:
        """The file of records. Raises ``NoLibraryNamed``."""
        if self._library is None:
            raise NoLibraryNamed
        return self._library

    @contextmanager
    def opened(self, *, read_only: bool) -> Iterator[Opened]:
        """The file of records, open for the length of a block; raises what storage raises."""
        with open_library(self.path(), read_only=read_only) as opened:
            self._look_into(opened)
            yield opened

    def directory(self) -> Directory:
        """The directory of the file of records that was named, else the one that is shipped."""
        if self._library is None:
            return Directory.shipped()
        with self.opened(read_only=True) as opened:
            return opened.meetings.directory()

    def _language_of_library(self) -> Language | None:
        """The language kept in the file, None where there is none or it cannot be read."""
        if not self._was_looked_into and self._library is not None:
            self._was_looked_into = True
            # What keeps it from being opened is told by the command that needs it open.
            with suppress(Exception), open_library(self._library, read_only=True) as opened:
                self._look_into(opened)
        return self._kept

    def _look_into(self, opened: Opened) -> None:
        kept = opened.setting("interface_language")
        self._kept = next((language for language in LANGUAGES if language.value == kept), None)
        self._was_looked_into = True
