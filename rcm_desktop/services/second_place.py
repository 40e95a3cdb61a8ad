"""The second place of a file: a stick or folder of the user's choice that takes a copy of everything.

Its path is kept with the file, under the name of this computer: a file that was brought back on another
machine must not write into whatever lies at the old path. So the windows and the terminal know the same
place, and no third file says where.

In the place itself lies a small mark with the id of the file. By it a stick is known that is E: today and was
F: yesterday, or was chosen on another machine: it is looked for on the drives that are there, nothing is
asked, and what was chosen stays as it is. The mark names the backup whose papers lie there, so that papers
which could not be written are owed until they are, over restarts too.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PureWindowsPath

from rcm_desktop.domain.backups import FOLDER, PlaceUnusable, SameFolder, SecondPlaceMissing
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.services.meetings import Store

HOME = "RCM Desktop"
"""The folder that is made in the chosen one. Where it is not, the stick is not."""
_NAME = "second_places"


class SecondPlace:
    """``own`` is the folder in which the file itself lies, ``drives`` gives the roots of the drives on which
    a stick may be now."""

    def __init__(
        self,
        store: Store,
        own: Path,
        computer: str = "",
        drives: Callable[[], Sequence[Path]] = lambda: (),
    ) -> None:
        self._store = store
        self._own = own
        self._computer = computer or socket.gethostname()
        self._drives = drives

    def home(self) -> Path | None:
        """The folder of ours in the place that was chosen, None where none was or it was given up here.

        Where another drive holds the place today, that is given; where none does, the path that was chosen.
        """
        kept = self._kept()
        chosen = kept.get(self._computer)
        if chosen == "" or not any(kept.values()):
            return None
        home = Path(chosen) if chosen is not None else None
        if home is not None and self._is_marked(home):
            return home
        return self._followed(kept.values()) or home

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

        Raises SameFolder, PlaceUnusable, and what forbids to mark the place or to store the choice.
        """
        folder = folder.resolve()
        home = folder if folder.name == HOME else folder / HOME
        if home.is_relative_to(self._own):
            raise SameFolder(str(folder))
        try:
            (home / FOLDER).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise PlaceUnusable(str(folder), error.strerror or type(error).__name__) from error
        before = self.home()
        if not self._is_marked(home):
            self.note_papers(home, "")
        self._keep(str(home))
        if before is not None and before != home:
            # Else it would be followed whenever the new one is not there.
            with suppress(OSError):
                self._mark(before).unlink()
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

    def _is_marked(self, home: Path) -> bool:
        try:
            return self._mark(home).is_file()
        except OSError:
            return False

    def _followed(self, kept: Iterable[str]) -> Path | None:
        """The marked folder on one of the drives, at a path that was chosen once or its end."""
        ends = list(dict.fromkeys(end for path in kept for end in _ends(path)))
        for drive in self._drives():
            for end in ends:
                home = drive.joinpath(*end)
                if not home.is_relative_to(self._own) and self._is_marked(home):
                    return home
        return None

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
        kept = json.dumps(places, ensure_ascii=False)
        self._store.write(lambda unit: unit.put_setting(_NAME, kept))


def _ends(path: str) -> Iterator[tuple[str, ...]]:
    """What a path may be called below the root of a drive: all of it, then less and less from its begin.

    A path of Windows has its drive in front; elsewhere nobody knows where the mount point ends.
    """
    whole = PureWindowsPath(path)
    parts = whole.parts[1:] if whole.anchor else whole.parts
    for at in range(len(parts)):
        yield parts[at:]
