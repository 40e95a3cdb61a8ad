"""The second place of a file: a stick or folder of the user's choice that takes a copy of everything.

Its path is kept with the file, under the name of this computer: a stick is E: here and F: there, and a file
that was brought back on another machine must not write into whatever lies at the old path. So the windows
and the terminal know the same place, and no third file says where.

In the place itself lies a small mark with the id of the file. It names the backup whose papers lie there, so
that papers which could not be written are owed until they are, over restarts too.
"""

from __future__ import annotations

import json
import socket
from pathlib import Path

from rcm_desktop.domain.backups import FOLDER, PlaceUnusable, SameFolder, SecondPlaceMissing
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.meetings import Store

HOME = "RCM Desktop"
"""The folder that is made in the chosen one. Where it is not, the stick is not."""
_NAME = "second_places"


class SecondPlace:
    """``own`` is the folder in which the file itself lies."""

    def __init__(self, store: Store, own: Path, computer: str = "") -> None:
        self._store = store
        self._own = own
        self._computer = computer or socket.gethostname()

    def home(self) -> Path | None:
        """The folder of ours in the place that was chosen on this computer, None where none was."""
        kept = self._kept().get(self._computer)
        return Path(kept) if kept else None

    def found(self) -> Path | None:
        """As ``home``. Raises SecondPlaceMissing where it is not there now.

        It is never made anew: below the mount point of a stick that is gone it would fill this disk.
        """
        home = self.home()
        if home is not None and not home.is_dir():
            raise SecondPlaceMissing(str(home))
        return home

    def choose(self, folder: Path) -> Path:
        """Take a folder as second place and make ours in it; gives that.

        Raises SameFolder, PlaceUnusable, and what forbids to store the choice.
        """
        folder = folder.resolve()
        home = folder if folder.name == HOME else folder / HOME
        if home.is_relative_to(self._own):
            raise SameFolder(str(folder))
        try:
            (home / FOLDER).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PlaceUnusable(str(folder), error.strerror or type(error).__name__) from error
        self._keep(str(home))
        return home

    def forget(self) -> None:
        """Use no second place on this computer any more; what lies there stays."""
        self._keep("")

    def papers_of(self, home: Path) -> str:
        """The file name of the backup whose papers lie in our folder, "" where none do."""
        try:
            return self._mark(home).read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def note_papers(self, home: Path, backup: str) -> None:
        """Note whose papers lie there now. Raises the condition in the way."""
        write_whole(self._mark(home), backup.encode())

    def _mark(self, home: Path) -> Path:
        with self._store.reading() as unit:
            return home / FOLDER / f"{unit.setting('library_id') or 'records'}.mark"

    def _kept(self) -> dict[str, str]:
        with self._store.reading() as unit:
            kept = unit.setting(_NAME)
        try:
            value = json.loads(kept or "{}")
        except (ValueError, RecursionError):
            return {}
        return {str(name): str(path) for name, path in value.items()} if isinstance(value, dict) else {}

    def _keep(self, home: str) -> None:
        places = {**self._kept(), self._computer: home}
        kept = json.dumps({name: path for name, path in places.items() if path}, ensure_ascii=False)
        self._store.write(lambda unit: unit.put_setting(_NAME, kept))
