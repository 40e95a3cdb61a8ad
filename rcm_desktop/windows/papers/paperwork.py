"""What the window does with papers and phrases: read one in, write one out, print one, put phrases right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.phrases_dialog import PhrasesDialog
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.papers.export_dialog import ExportDialog
from rcm_desktop.windows.papers.import_page import TakeItems
from rcm_desktop.windows.papers.import_window import ImportWindow

if TYPE_CHECKING:
    from rcm_desktop.domain.paper import Paper
    from rcm_desktop.windows.papers.preview_window import PreviewWindow


class Paperwork(QObject):
    """Lives as long as the file is open; ask ``may_close`` and ``close`` before it goes.

    ``stored`` carries the id of a meeting that was read in, ``said`` a sentence for the status line,
    ``phrases_changed`` the ``StockPhrases`` as they are from now on. ``look`` gives the colours of the
    moment, ``say`` words a condition in the windows' language, ``settings`` remember folders, ``take_in``
    puts items that were read among the conclusions in hand.
    """

    stored = Signal(object)
    said = Signal(object)
    phrases_changed = Signal(object)

    def __init__(
        self,
        window: QWidget,
        meetings: Meetings,
        phrases: Phrases,
        look: Callable[[], Look],
        say: Callable[[Condition], str],
        settings: QSettings,
        take_in: TakeItems | None = None,
    ) -> None:
        super().__init__(window)
        self._take_in = take_in
        self._window = window
        self._meetings = meetings
        self._phrases = phrases
        self._look = look
        self._say = say
        self._settings = settings
        self.reading: ImportWindow | None = None
        self.previewing: PreviewWindow | None = None
        self.asking: QDialog | None = None

    def read_in(self) -> None:
        """Show the window that reads a document in; one that is open already comes forward."""
        if self.reading is None:
            self.reading = ImportWindow(
                self._meetings, self._look, self._say, self._settings, self._window, self._take_in
            )
            self.reading.stored.connect(self._on_stored)
            self.reading.destroyed.connect(self._forget_reading)
        self.reading.come_forward()

    def write_out(self, meeting_id: str) -> None:
        """Ask where the conclusions of a meeting should go, and write them."""
        dialog = ExportDialog(self._meetings, meeting_id, self._say, self._settings, self._window)
        dialog.written.connect(self._on_written)
        self._ask(dialog)

    def preview(self, meeting_id: str) -> None:
        """Show the pages of a meeting's paper as they will print; a window that is open shows them anew."""
        from rcm_desktop.windows.papers.preview_window import Drafts, PreviewWindow

        paper = self._paper(meeting_id)
        if paper is None:
            return
        if self.previewing is None:
            self.previewing = PreviewWindow(self._say, self._settings, self._window)
            self.previewing.written.connect(self._on_written)
            self.previewing.destroyed.connect(self._forget_previewing)
        meetings = self._meetings
        drafts = Drafts(partial(meetings.next_draft, meeting_id), partial(meetings.count_draft, meeting_id))
        self.previewing.show_paper(paper, meetings.paper_settings(), drafts)
        self.previewing.come_forward()

    def copy(self, meeting_id: str) -> None:
        """Put the conclusions on the clipboard, rich and plain: in the windows' language, in the other one
        where that has no words."""
        from rcm_desktop.papers.rich_text import html_of, plain_of

        paper = self._paper(meeting_id)
        if paper is None:
            return
        wished = window_language()
        language = wished if wished in paper.languages or not paper.languages else paper.languages[0]
        copied = QMimeData()
        copied.setHtml(html_of(paper, language))
        copied.setText(plain_of(paper, language))
        QGuiApplication.clipboard().setMimeData(copied)
        self.said.emit(self.tr("The conclusions were copied, in {0}.").format(language_word(language)))

    def _paper(self, meeting_id: str) -> Paper | None:
        """The paper with every word that was typed; None, told of, where the disk does not take them."""
        try:
            return self._meetings.paper(meeting_id)
        except Condition as condition:
            self.said.emit(self._say(condition))
            return None

    def edit_phrases(self) -> None:
        """Show the stock phrases to put right."""
        dialog = PhrasesDialog(self._phrases, self._say, self._window)
        dialog.accepted.connect(lambda: self.phrases_changed.emit(dialog.model.phrases))
        self._ask(dialog)

    def may_close(self) -> bool:
        """Whether the file may be left: a document that was put right and not stored asks first."""
        return self.reading is None or self.reading.may_leave()

    def close(self) -> None:
        """Let go of every window over the file."""
        if self.previewing is not None:
            self.previewing.close()
            self.previewing = None
        for each in (self.reading, self.asking):
            if each is not None:
                each.hide()
                each.deleteLater()
        self.reading = self.asking = None

    def _ask(self, dialog: QDialog) -> None:
        self.asking = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_asking)
        dialog.open()

    def _on_stored(self, meeting_id: str) -> None:
        self.stored.emit(meeting_id)

    def _on_written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {0}").format(path))

    def _forget_reading(self) -> None:
        self.reading = None

    def _forget_previewing(self) -> None:
        self.previewing = None

    def _forget_asking(self) -> None:
        self.asking = None
