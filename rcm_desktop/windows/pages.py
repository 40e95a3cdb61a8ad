"""The pages over one file. A page is made when its tab is shown for the first time."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.windows.conclusions_page import ConclusionsPage
from rcm_desktop.windows.corrections import Corrections
from rcm_desktop.windows.desk import Desk
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline_commands import Command
from rcm_desktop.windows.similar_items import SimilarItems

if TYPE_CHECKING:
    from rcm_desktop.windows.directory_dialog import DirectoryDialog
    from rcm_desktop.windows.main_window import MainWindow
    from rcm_desktop.windows.meetings_page import MeetingsPage
    from rcm_desktop.windows.searching import Searching


class Pages:
    """The page Conclusions is there at once; ``meetings`` is None until it is wanted, as is the palette."""

    def __init__(self, desk: Desk, look: Look, window: MainWindow) -> None:
        self._desk = desk
        self._look = look
        self._window = window
        self._searching: Searching | None = None
        self._dialog: DirectoryDialog | None = None
        self.conclusions = ConclusionsPage(
            look, desk.meetings.meeting, desk.phrases.phrases, window, desk.meetings.directory
        )
        self.meetings: MeetingsPage | None = None
        self._similar = SimilarItems(self.conclusions, desk.search, desk.meetings.directory)
        self._similar.wanted.connect(self.open_similar)
        self.conclusions.commands.add(Command("similar", "Ctrl+Shift+K", self.open_similar))
        self.conclusions.commands.add(Command("corrigendum", "Ctrl+Shift+X", self._ask_corrigendum))
        self.conclusions.commands.retranslate()
        self.corrections = Corrections(window, desk)
        self.corrections.made.connect(self._on_corrected)

    def make_meetings(self, parent: QWidget) -> MeetingsPage:
        from rcm_desktop.windows.meetings_page import MeetingsPage

        self.meetings = MeetingsPage(self._desk.meetings, self._desk.records(), self._look, parent)
        self.meetings.set_read_only(bool(self._desk.read_only))
        self.meetings.saved.connect(self._follow_record)
        self.meetings.turned.connect(self._follow_text)
        self.meetings.stored.connect(lambda: self._desk.saving.stored(datetime.now()))
        corrigenda, agenda = self.meetings.corrigenda, self.meetings.agenda
        corrigenda.wanted.connect(lambda: self.corrections.ask(corrigenda.meeting))
        for panel in (corrigenda, agenda):
            panel.preview_wanted.connect(self.corrections.preview)
            panel.paper_wanted.connect(self.corrections.write_out)
        return self.meetings

    def _follow_record(self, id_: str) -> None:
        """The text in hand may be changed as long as the record does not say that it was adopted."""
        model = self.conclusions.model
        if model is not None and model.meeting == id_:
            model.set_adopted(self._desk.meetings.meeting(id_).state is MeetingState.ADOPTED)

    def _ask_corrigendum(self) -> None:
        """Correct the item in hand of a text that was adopted."""
        model = self.conclusions.model
        if model is not None:
            self.corrections.ask(model.meeting, self.conclusions.view.hand)

    def _on_corrected(self, id_: str) -> None:
        self._follow_text(id_)
        if self.meetings is not None:
            self.meetings.reread()

    def _follow_text(self, id_: str) -> None:
        """Take the text in hand anew where its record changed it: by a corrigendum, or one taken back."""
        from rcm_desktop.qt_models.outline_model import OutlineModel

        old = self.conclusions.model
        if old is None or old.meeting != id_:
            return
        outline = self._desk.meetings.outline(id_)
        if outline == old.outline:
            return
        caret = self.conclusions.view.caret()
        editing, _ = self._desk.meetings.open(id_)
        model = OutlineModel(editing, self._window)
        model.refused.connect(self._window.status.say)
        self.conclusions.set_model(model)
        old.deleteLater()
        if caret is not None:
            self.conclusions.view.go_to(caret)

    def turn(self, tab: QWidget | None, *, back: bool) -> bool:
        """Undo or redo on the page in a tab; False where nothing is left. What was refused was told."""
        if self.meetings is not None and tab is not None and tab.isAncestorOf(self.meetings):
            return self.meetings.turn(back=back)
        model = self.conclusions.model
        if model is None:
            return True
        return (model.undo() if back else model.redo()) is not None

    def set_look(self, look: Look) -> None:
        self._look = look
        self.conclusions.set_look(look)
        if self.meetings is not None:
            self.meetings.set_look(look)

    @property
    def searching(self) -> Searching:
        """Search and command, made when first asked for."""
        from rcm_desktop.windows.searching import Searching

        if self._searching is None:
            self._searching = Searching(self._window, self._desk, self.conclusions)
        return self._searching

    def open_similar(self, current: int = 0) -> None:
        """Show conclusions of the past like the one in hand."""
        try:
            self.searching.open_similar(self._similar.find(), current)
        except Condition as condition:
            self._window.status.say(condition)

    def edit_directory(self) -> None:
        """Show the directory to put right; the pages follow each change."""
        from rcm_desktop.windows.directory_dialog import DirectoryDialog

        if self._desk.book is not None:
            say = self._window.status.wording.sentence
            dialog = DirectoryDialog(self._desk.book(), say, self._window)
            dialog.changed.connect(self.follow_directory)
            dialog.finished.connect(dialog.deleteLater)
            dialog.finished.connect(self._forget_dialog)
            self._dialog = dialog
            dialog.open()

    def _forget_dialog(self) -> None:
        self._dialog = None

    def follow_directory(self) -> None:
        """The directory changed: say and offer its names as they are now."""
        self.conclusions.forget_names()
        self._window.reload_meetings()
        if self.meetings is not None:
            self.meetings.follow_directory()

    def close(self) -> None:
        """Store what is still in a field and let the pages go."""
        if self._dialog is not None:
            self._dialog.done(0)
        if self._searching is not None:
            self._searching.close()
        self.corrections.close()
        if self.meetings is not None:
            self.meetings.let_go()
        self.conclusions.set_model(None)
        for page in (self.meetings, self.conclusions):
            if page is not None:
                page.setParent(None)
                page.deleteLater()
