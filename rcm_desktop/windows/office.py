"""One run of the program: its window, the file that is open, and what is done about files."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QTimer

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.cycles import Cycles
from rcm_desktop.windows.faults import FaultHandler, log_to
from rcm_desktop.windows.files import Files, OpenFile, door_name
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.main_window import MainWindow
from rcm_desktop.windows.preferences.preferring import Preferring
from rcm_desktop.windows.window_settings import WindowSettings

if TYPE_CHECKING:
    from rcm_desktop.domain.nodes import Node
    from rcm_desktop.domain.stock import StockPhrases
    from rcm_desktop.windows.backups.backup_care import BackupCare
    from rcm_desktop.windows.pages import Pages
    from rcm_desktop.windows.papers.paperwork import Paperwork

_SUFFIX = ".rcm"
_CARE_MS = 500
"""Backups are thought of when the pages are on the screen and the first keys are through."""
_TURN_SECONDS = 0.0005
"""How long the thread that paints may wait for one that writes or copies; Python's own 5 ms can be seen."""


class Office(QObject):
    """Shows the window at once; storage and the pages are imported after it is on the screen."""

    def __init__(self, files: Files, language: InterfaceLanguage, settings: WindowSettings) -> None:
        super().__init__()
        self._files = files
        self._settings = settings
        self._opened: OpenFile | None = None
        self._door: QObject | None = None
        self._paperwork: Paperwork | None = None
        self._care: BackupCare | None = None
        self.window = MainWindow(language, settings)
        self.window.path_wanted.connect(self.open)
        self.window.wanted.connect(lambda name: self._commands[str(name)]())
        self.window.language_chosen.connect(self._keep_language)
        self.window.closing.connect(self.close)
        self.window.may_close = self._may_let_go
        self._commands: dict[str, Callable[[], object]] = {
            "new": self.new,
            "open": self.choose,
            "sample": self.sample,
            "copy": self.save_copy,
            "backups": self._show_backups,
            "read": lambda: self._with_paperwork(lambda paperwork: paperwork.read_in()),
            "export": lambda: self._with_paper(lambda paperwork, meeting: paperwork.write_out(meeting)),
            "preview": lambda: self._with_paper(lambda paperwork, meeting: paperwork.preview(meeting)),
            "clipboard": lambda: self._with_paper(lambda paperwork, meeting: paperwork.copy(meeting)),
            "phrases": lambda: self._with_paperwork(lambda paperwork: paperwork.edit_phrases()),
            "directory": lambda: self._on_pages(lambda pages: pages.edit_directory()),
            "persons": lambda: self._on_pages(lambda pages: pages.show_people(self.care.worker)),
            "preferences": self._edit_preferences,
        }
        say = self.window.status.sentence
        self._preferring = Preferring(self.window, lambda: self.care, say)
        self._faults = FaultHandler(self._save, self)
        self._faults.happened.connect(self._tell_fault)

    def start(self, library: Path | None) -> None:
        """Show the window, then open the file named, else the last one, else the start page."""
        self._faults.install()
        sys.setswitchinterval(_TURN_SECONDS)
        self._cycles = Cycles(self)
        self.window.painted.connect(lambda: self._open_first(library))
        self.window.show()

    def _open_first(self, library: Path | None) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
        log_to(Path(folder))
        recent = self._settings.recent
        path = library or (recent[0] if recent else None)
        if path is None:
            self._show_start()
        else:
            self.open(path)

    # Files

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file; what stands in the way is said on the start page, with a way out."""
        if self._opened is not None and self._opened.path == path and self._opened.read_only == read_only:
            return
        if self._files.is_backup(path) and not read_only:
            # Work in a backup would be thinned away with it one day: a new file is made from it.
            self._look_at_backups(path)
            return
        try:
            opened = self._files.open(path, read_only=read_only, door=door_name(path))
        except Condition as condition:
            door = self._files.door_of(condition)
            if door and self._knocked(door):
                QTimer.singleShot(0, self.window.close)
                return
            if door and not read_only:
                self.open(path, read_only=True)
                self.window.status.say(condition)
                return
            self._refuse(condition, path)
            return
        self._take(opened)

    @staticmethod
    def _knocked(door: str) -> bool:
        from rcm_desktop.windows.door import knock

        return knock(door)

    def _open_door(self) -> None:
        """Let another start find this one; the pages are on the screen before it."""
        from rcm_desktop.windows.door import Door

        if self._opened is not None and self._door is None:
            door = Door(door_name(self._opened.path), self)
            door.knocked.connect(self.window.come_forward)
            self._door = door

    def choose(self) -> None:
        from rcm_desktop.windows.asking import ask_for_file

        folder = self._opened.path.parent if self._opened else self._files.folder
        path = ask_for_file(self.window, self.tr("Open"), folder, self.tr("Records (*.rcm);;All files (*)"))
        if path is not None:
            self.open(path)

    def new(self) -> None:
        """A new file where the person says; proposed is a local folder."""
        from rcm_desktop.windows.asking import ask_for_place

        proposed = self._own_folder() / (self.tr("Secretariat") + _SUFFIX)
        path = ask_for_place(self.window, self.tr("New file"), proposed, self.tr("Records (*.rcm)"))
        if path is not None:
            self.create(path)

    def create(self, path: Path) -> None:
        self._make(path, sample=False)

    def sample(self) -> None:
        """The invented meetings, in a file of their own that can be thrown away."""
        path = self._own_folder() / (self.tr("Sample") + _SUFFIX)
        if path.exists():
            self.open(path)
        else:
            self._make(path, sample=True)

    def _own_folder(self) -> Path:
        self._files.folder.mkdir(parents=True, exist_ok=True)
        return self._files.folder

    def _make(self, path: Path, *, sample: bool) -> None:
        try:
            opened = self._files.create(path, sample=sample, door=door_name(path))
        except Condition as condition:
            self._refuse(condition, path)
            return
        self._take(opened)
        if self._opened is opened and not sample:
            self._preferring.ask_name(opened)

    def _take(self, opened: OpenFile) -> None:
        """Show the pages over a file; the one before is closed first."""
        from rcm_desktop.qt_models.saving import Saving
        from rcm_desktop.windows.desk import Desk
        from rcm_desktop.windows.look import load_fonts

        if not self._may_let_go():
            opened.close()
            return
        load_fonts()
        self.close()
        self._opened = opened
        saving = Saving(self)
        opened.listen(saving.queued, saving.kept, saving.trouble)
        if not opened.read_only:
            QTimer.singleShot(0, self._open_door)
        self._settings.remember(opened.path)
        note = self.tr("read only") if opened.read_only else ""
        self.window.work_on(Desk.over(opened, saving, note))
        QTimer.singleShot(_CARE_MS, self._begin_care)

    @property
    def care(self) -> BackupCare:
        """What is done about backups, imported when the first file is on the screen."""
        if self._care is None:
            from rcm_desktop.windows.backups.backup_care import BackupCare

            self._care = BackupCare(self.window, self.window.status, self._files, self._settings, self)
            self._care.restored.connect(self.open)
        return self._care

    def _begin_care(self) -> None:
        if self._opened is not None:
            self.care.begin(self._opened)

    def _look_at_backups(self, path: Path | None = None) -> None:
        """Show the backups of a file that is not open, or of all that were open before."""
        if self._opened is None and not self.window.ui.tabs.isHidden():
            self._show_start()
        paths = [path] if path is not None else self._settings.recent
        self.care.show_found(paths, path)

    def _refuse(self, condition: Condition, path: Path) -> None:
        if self._opened is not None:
            self._warn(self.window.status.wording.sentence(condition))
            return
        self._show_start(condition, path)

    def _show_start(self, condition: Condition | None = None, path: Path | None = None) -> None:
        page = self.window.show_start(self._settings.recent, self._files.folder)
        page.restore_wanted.connect(lambda: self._look_at_backups())
        page.backups_wanted.connect(lambda: self._look_at_backups(path))
        if condition is not None and path is not None:
            can_be_read = self._files.can_be_read(condition)
            page.show_problem(self.window.status.wording.sentence(condition), can_be_read=can_be_read)
            page.reading_wanted.connect(lambda: self.open(path, read_only=True))
            page.again_wanted.connect(lambda: self.open(path))

    def save_copy(self) -> None:
        if self._opened is None:
            return
        from datetime import date

        from rcm_desktop.windows.asking import ask_for_place

        path = self._opened.path
        proposed = path.with_name(f"{path.stem} {date.today():%Y-%m-%d}{path.suffix}")
        target = ask_for_place(self.window, self.tr("Save a copy"), proposed, self.tr("Records (*.rcm)"))
        if target is None:
            return
        from rcm_desktop.qt_models.worker import Cancelled
        from rcm_desktop.windows.asking import offer_another_place

        self._begin_care()
        try:
            self.care.save_copy(target)
        except Cancelled:
            self.window.status.say(self.tr("Stopped; no copy was made."))
        except Condition as condition:
            words = self.window.status.wording.sentence(condition)
            offer_another_place(self.window, words, self.tr("Another place…"), self.save_copy)
        else:
            self.window.status.say(self.tr("The copy was made and checked: {0}").format(target))

    def _keep_language(self, language: Language) -> None:
        """The file speaks the windows' language in a terminal too."""
        if self._opened is not None:
            with suppress(Condition):
                self._opened.put_setting("interface_language", language.value)

    # Papers

    def _with_paperwork(self, act: Callable[[Paperwork], None]) -> None:
        """Papers in and out and the phrases over the file that is open, made when first asked for."""
        if self._opened is None:
            return
        if self._paperwork is None:
            from rcm_desktop.windows.papers.paperwork import Paperwork

            window = self.window
            self._paperwork = Paperwork(
                window,
                self._opened.meetings,
                self._opened.phrases,
                lambda: window.look,
                window.status.sentence,
                self._settings.store,
                self._take_in,
            )
            self._paperwork.stored.connect(self._take_stored)
            self._paperwork.said.connect(window.status.say)
            self._paperwork.phrases_changed.connect(self._take_phrases)
        act(self._paperwork)

    def _take_in(self, nodes: tuple[Node, ...], language: Language) -> None:
        """Items that were read become proposed ones of the meeting in hand; raises what is in the way."""
        from rcm_desktop.domain.drafts import NotHere
        from rcm_desktop.domain.taking_in import TakeIn

        pages = self.window.pages
        model = pages.conclusions.model if pages is not None else None
        if model is None:
            raise NotHere
        model.carry_out(TakeIn(nodes, language))
        self.window.open_conclusions(model.meeting)

    def _on_pages(self, act: Callable[[Pages], None]) -> None:
        if self.window.pages is not None:
            act(self.window.pages)

    def _show_backups(self) -> None:
        self._begin_care()
        self.care.show()

    def _edit_preferences(self) -> None:
        if self._opened is not None:
            self._begin_care()
            self._save()
            self._preferring.edit(self._opened)

    def _with_paper(self, act: Callable[[Paperwork, str], None]) -> None:
        """Do something with the paper of the meeting in hand; what was typed last must be in it."""
        meeting = self.window.meeting_in_hand
        if meeting and self._opened is not None:
            self._save()
            self._with_paperwork(lambda paperwork: act(paperwork, meeting))

    def _take_phrases(self, phrases: StockPhrases) -> None:
        """The stock phrases were put right: offer these from now on."""
        self._on_pages(lambda pages: pages.conclusions.take_phrases(phrases))

    def _take_stored(self, meeting: str) -> None:
        self.window.reload_meetings()
        self.window.open_conclusions(meeting)

    # Closing

    def _may_let_go(self) -> bool:
        """Whether the file can be closed: all is on the disk, or a person gives up what the disk refuses."""
        if self._paperwork is not None and not self._paperwork.may_close():
            return False
        if self._opened is None:
            return True
        try:
            self._opened.drain()
        except Condition as condition:
            from rcm_desktop.windows.asking import is_wanted

            words = self.window.status.wording.sentence(condition)
            question = self.tr("Close all the same? What is not saved will be lost.")
            return is_wanted(self.window, f"{words}\n\n{question}")
        return True

    def close(self) -> None:
        """Let the file go, with what the disk still refuses."""
        if self._opened is not None:
            self._let_go(self._opened)
        if self._care is not None:
            self._care.rest()

    def _let_go(self, opened: OpenFile) -> None:
        self._preferring.close()
        if self._paperwork is not None:
            self._paperwork.close()
            self._paperwork.deleteLater()
            self._paperwork = None
        self.window.leave_desk()
        if self._door is not None:
            self._door.deleteLater()
            self._door = None
        self._opened = None
        try:
            self.care.finish(opened)
        finally:
            try:
                opened.close()
            except Condition:
                opened.close(abandon=True)

    # Faults

    def _save(self) -> None:
        """Wait for the disk; what it refuses is kept, and the save mark says so."""
        if self._opened is not None:
            with suppress(Condition):
                self._opened.drain()

    def _tell_fault(self, kind: str) -> None:
        words = self.tr(
            "The program made a mistake. What you typed is saved. You can go on; if it happens again, "
            "start the program anew and report the word {0}."
        )
        self._warn(words.format(kind))

    def _warn(self, words: str) -> None:
        from rcm_desktop.windows.asking import warn

        warn(self.window, words)
