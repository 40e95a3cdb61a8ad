"""What every command is given: which file, which language."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.wording import Wording


@dataclass(eq=False)
class NoLibraryNamed(Condition):
    """The command needs a file of records and none was named."""

    code: ClassVar[str] = "terminal.no_library"


@dataclass
class Context:
    """``chosen`` is the language asked for; a file that is opened may bring one of its own."""

    library: Path | None
    chosen: Language | None
    system: Language
    of_library: Language | None = field(default=None)

    def wording(self) -> Wording:
        """The sentences in the language asked for, else the file's, else the system's."""
        return Wording.load(self.chosen or self.of_library or self.system)

    def path(self) -> Path:
        """The file of records. Raises ``NoLibraryNamed``."""
        if self.library is None:
            raise NoLibraryNamed
        return self.library

    @contextmanager
    def opened(self, *, read_only: bool) -> Iterator[Opened]:
        """The file of records, open for the length of a block; raises what storage raises."""
        opened = open_library(self.path(), read_only=read_only)
        try:
            kept = opened.setting("interface_language")
            self.of_library = Language(kept) if kept in ("en", "es") else None
            yield opened
        finally:
            opened.close()
