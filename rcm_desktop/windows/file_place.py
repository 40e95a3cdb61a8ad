"""Where a file that is written goes: a field with a proposed name, and a button that chooses a place."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from rcm_desktop.domain.text import clean
from rcm_desktop.windows.last_folder import LastFolder


class FilePlace(QObject):
    """``changed`` tells that another place is named, ``taken`` that one was chosen.

    ``words`` gives the title of the system's dialog and what it calls the kind of file. A name that ends
    with another of ``ends`` changes its end with the kind; any other name gets the end behind it, so that no
    file of another kind is replaced.
    """

    changed = Signal()
    taken = Signal()

    def __init__(
        self,
        field: QLineEdit,
        button: QPushButton,
        settings: QSettings,
        words: Callable[[], tuple[str, str]],
        ends: Collection[str] = (),
        folder: str = "papers_folder",
    ) -> None:
        super().__init__(field)
        self._field = field
        self._folder = LastFolder(settings, folder)
        self._words = words
        self._ends = ends
        self._end = ""
        self._proposed = ""
        field.textChanged.connect(lambda _: self.changed.emit())
        button.clicked.connect(lambda _: self._choose())

    @property
    def is_named(self) -> bool:
        return bool(self._named())

    @property
    def path(self) -> Path:
        """The place, in the last folder where none is named; its name ends as its kind does."""
        named = Path(self._named())
        path = named if named.is_absolute() else self._folder.path() / named
        return path if path.suffix.lower() == self._end else path.parent / f"{path.name}{self._end}"

    @property
    def stem(self) -> str:
        """The name without the end of any kind of file, for several files that share it."""
        path = Path(self._named())
        return path.stem if path.suffix.lower() in self._ends else path.name

    @property
    def is_there(self) -> bool:
        """Whether a file of this name would be replaced."""
        return self.is_named and self.path.is_file()

    def propose(self, stem: str, end: str) -> None:
        """Name the file, unless a person named it: of that name only the end changes. ``end`` is ".pdf"."""
        self._end = end
        named = self._named()
        if named in ("", self._proposed):
            self._proposed = str(self._folder.path() / f"{stem}{end}")
            self._field.setText(self._proposed)
        elif Path(named).suffix.lower() in self._ends:
            self._field.setText(str(Path(named).with_suffix(end)))
        self.changed.emit()

    def take(self, path: Path) -> None:
        """Write there; a name that does not end as its kind does gets that end."""
        self._field.setText(str(path))
        self._field.setText(str(self.path))
        self.taken.emit()

    def keep(self) -> None:
        """The file was written: the next one is proposed beside it."""
        self._folder.keep(self.path.parent)

    def take_focus(self) -> None:
        self._field.setFocus()

    def _named(self) -> str:
        return clean(self._field.text()).strip()

    def _choose(self) -> None:
        title, kind = self._words()
        # What stands there already is said in the dialog, in words of ours.
        option = QFileDialog.Option.DontConfirmOverwrite
        kinds = f"{kind} (*{self._end})" if self._end else ""
        name, _ = QFileDialog.getSaveFileName(
            self._field.window(), title, str(self.path), kinds, options=option
        )
        if name:
            self.take(Path(name))
