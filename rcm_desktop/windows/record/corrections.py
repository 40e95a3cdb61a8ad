"""What the window does with corrigenda: ask for one, show it as it prints, write it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from rcm_desktop.domain.errors import Condition
from rcm_desktop.windows.last_folder import LastFolder

if TYPE_CHECKING:
    from rcm_desktop.domain.corrigenda import Corrigendum
    from rcm_desktop.domain.paper import Paper
    from rcm_desktop.windows.desk import Desk
    from rcm_desktop.windows.main_window import MainWindow
    from rcm_desktop.windows.papers.preview_window import PreviewWindow
    from rcm_desktop.windows.record.corrigendum_dialog import CorrigendumDialog


class Corrections(QObject):
    """``made`` carries the id of a meeting whose text was corrected. Lives as long as the pages do."""

    made = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._folder = LastFolder(window.settings.store)
        self.asking: CorrigendumDialog | None = None
        self.previewing: PreviewWindow | None = None

    def ask(self, meeting: str, node: str = "") -> None:
        """Ask for a corrigendum of an item, or of the opening; a text that is not adopted needs none."""
        from rcm_desktop.domain.corrigenda import NotAdopted
        from rcm_desktop.windows.record.corrigendum_dialog import CorrigendumDialog

        record = self._desk.meetings.meeting(meeting)
        if not record.state.is_final:
            self._window.status.say(NotAdopted())
            return
        if self._desk.read_only:
            self._window.status.say(self._desk.read_only)
            return
        outline = self._desk.meetings.outline(meeting)
        dialog = CorrigendumDialog(self._desk.records(), record, outline, node, self._say, self._window)
        dialog.made.connect(lambda corrigendum: self._on_made(meeting, corrigendum))
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._forget_asking)
        self.asking = dialog
        dialog.open()

    def preview(self, paper: Paper) -> None:
        """Show the pages of a paper of the record; a window that is open shows them anew."""
        from rcm_desktop.windows.papers.preview_window import PreviewWindow

        if self.previewing is None:
            self.previewing = PreviewWindow(self._say, self._window.settings.store, self._window)
            self.previewing.written.connect(self._tell_written)
            self.previewing.destroyed.connect(self._forget_previewing)
        self.previewing.show_paper(paper, self._desk.meetings.paper_settings())
        self.previewing.come_forward()

    def write_out(self, paper: Paper) -> None:
        """Ask where a paper of the record should go, as Word or PDF, and write it."""
        words = "-".join((paper.key, *(each.value for each in paper.languages)))
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Write out"),
            str(self._folder.path() / f"{words}.docx"),
            ";;".join((self.tr("Word, the paper that goes out (*.docx)"), self.tr("PDF (*.pdf)"))),
        )
        if name:
            self.write_to(Path(name), paper)

    def write_to(self, path: Path, paper: Paper) -> None:
        """Write a paper to a file, as PDF where its name says so, else as Word."""
        from rcm_desktop.papers.conclusions import PRINTED, PaperForm
        from rcm_desktop.papers.writing import write_whole

        form = PaperForm.PDF if path.suffix.lower() == ".pdf" else PaperForm.WORD
        end = f".{form.value}"
        target = path if path.suffix.lower() == end else path.parent / f"{path.name}{end}"
        try:
            write_whole(target, PRINTED[form](paper, paper.languages, self._desk.meetings.paper_settings()))
        except Condition as condition:
            self._window.status.say(condition)
            return
        self._folder.keep(target.parent)
        self._tell_written(target)

    def close(self) -> None:
        """Let go of every window over the file."""
        if self.previewing is not None:
            self.previewing.close()
            self.previewing = None
        if self.asking is not None:
            self.asking.hide()
            self.asking.deleteLater()
            self.asking = None

    def _say(self, condition: Condition) -> str:
        return self._window.status.wording.sentence(condition)

    def _on_made(self, meeting: str, corrigendum: Corrigendum) -> None:
        self.made.emit(meeting)
        words = self.tr(
            "Corrigendum {0} was stored and the text corrected. Undo in the record takes it back."
        )
        self._window.status.say(words.format(corrigendum.number))

    def _tell_written(self, path: Path) -> None:
        self._window.status.say(self.tr("Written: {0}").format(path))

    def _forget_asking(self) -> None:
        self.asking = None

    def _forget_previewing(self) -> None:
        self.previewing = None
