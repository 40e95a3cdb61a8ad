"""The paper as it will print: the pages of its PDF file, to be looked at, printed and saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPalette, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import DraftStamp, Paper
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.papers.pdf import pdf_of
from rcm_desktop.papers.pdf_pictures import PdfPictures
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_preview_window import Ui_PreviewWindow
from rcm_desktop.windows.icons import icon
from rcm_desktop.windows.last_folder import LastFolder
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.papers.page_view import STEPS, Fit, PageView, Zoom
from rcm_desktop.windows.papers.print_job import PrintEnd, PrintJob, sheet_of, wanted_pages
from rcm_desktop.windows.troubled import mark_trouble

_CHOICES = (LANGUAGES, (Language.EN,), (Language.ES,))
_ZOOMS: tuple[Zoom, ...] = (Fit.WIDTH, Fit.PAGE, *STEPS)
_SIZE = (900, 1000)

MakePages = Callable[[tuple[Language, ...]], bytes]
"""Makes a PDF file in the languages given."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """The drafts of a paper: the stamp it bears if it goes out now, None for what is adopted; how one that
    went out is counted, which raises the condition in the way."""

    stamp: Callable[[Paper], DraftStamp | None] = lambda _: None
    count: Callable[[Paper], None] = lambda _: None


class PreviewWindow(QWidget):
    """A window of its own, which lets the one behind go on; it shows the paper as it was when asked for.

    The bytes that are shown are those that are printed and saved. Where other drafts went out meanwhile, the
    pages bear the next number before they do. ``written`` carries the ``Path`` of a file that was saved;
    ``say`` words what stands in the way.
    """

    written = Signal(object)

    def __init__(
        self, say: Callable[[Condition], str], settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._say = say
        self._folder = LastFolder(settings)
        self._paper, self._sheet, self._drafts = Paper(""), USUAL_PAPER, Drafts()
        self._make: MakePages | None = None
        self._contents: dict[tuple[Language, ...], bytes] = {}
        self.job: PrintJob | None = None
        self.ui = Ui_PreviewWindow()
        self.ui.setupUi(self)
        self.view = PageView(self)
        self._compose()
        self._connect()
        self._add_keys()
        self._retranslate()
        fit_to_screen(self, *_SIZE)
        self.view.setFocus()

    def _compose(self) -> None:
        ui = self.ui
        ui.pages_layout.addWidget(self.view)
        for choice in _CHOICES:
            ui.languages.addItem("", choice)
        for zoom in _ZOOMS:
            ui.zoom.addItem("", zoom)
        ui.stop_button.hide()
        self._draw_icons()
        QWidget.setTabOrder(ui.next_button, self.view)
        QWidget.setTabOrder(self.view, ui.stop_button)

    def _connect(self) -> None:
        ui, view = self.ui, self.view
        ui.languages.currentIndexChanged.connect(self._show_pages)
        ui.zoom.activated.connect(lambda at: view.set_zoom(_ZOOMS[at]))
        ui.previous_button.clicked.connect(lambda: view.go_to(view.page - 1))
        ui.next_button.clicked.connect(lambda: view.go_to(view.page + 1))
        ui.print_button.clicked.connect(self.print_pages)
        ui.save_button.clicked.connect(self.save)
        ui.stop_button.clicked.connect(self.stop)
        view.page_changed.connect(lambda _: self._tell_page())
        view.zoom_changed.connect(lambda zoom: ui.zoom.setCurrentIndex(_ZOOMS.index(zoom)))

    def _add_keys(self) -> None:
        keys = QKeySequence.StandardKey
        for sequence, run in (
            (keys.Print, self.print_pages),
            (keys.Save, self.save),
            (keys.Close, self.close),
            (keys.ZoomIn, lambda: self.view.step_zoom(larger=True)),
            (keys.ZoomOut, lambda: self.view.step_zoom(larger=False)),
            ("Ctrl+=", lambda: self.view.step_zoom(larger=True)),
            ("Ctrl+0", lambda: self.view.set_zoom(Fit.PAGE)),
            ("Ctrl+1", lambda: self.view.set_zoom(1.0)),
            ("Ctrl+2", lambda: self.view.set_zoom(Fit.WIDTH)),
            ("Esc", lambda: self.close() if self.job is None else self.stop()),
        ):
            self._add_key(self, QKeySequence(sequence), run)
        # Outside a dialog Enter presses a button only where it is told to.
        buttons = (self.ui.print_button, self.ui.save_button, self.ui.stop_button)
        for button in (*buttons, self.ui.previous_button, self.ui.next_button):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._add_key(button, QKeySequence(key), button.click)

    @staticmethod
    def _add_key(widget: QWidget, keys: QKeySequence, run: Callable[[], object]) -> None:
        # No action: a tool button would show that it has a menu.
        shortcut = QShortcut(keys, widget, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(lambda: run())

    # What is shown

    def show_paper(
        self, paper: Paper, settings: PaperSettings = USUAL_PAPER, drafts: Drafts | None = None
    ) -> None:
        """Show a paper from its beginning, in the languages it has words in."""
        self._paper, self._sheet, self._drafts = paper, settings, drafts or Drafts()
        self._make = None
        self._contents.clear()
        self._show_in(paper.languages or LANGUAGES)

    def show_made(self, key: str, make: MakePages, languages: tuple[Language, ...] = LANGUAGES) -> None:
        """Show the pages of any other paper: badges, plates, lists. ``key`` names the window and the file;
        another choice of languages makes the pages anew.

        What ``make`` raises comes before anything is changed.
        """
        content = make(languages)
        self._paper, self._sheet, self._drafts = Paper(key), USUAL_PAPER, Drafts()
        self._make = make
        self._contents.clear()
        self._contents[languages] = content
        self._show_in(languages)

    def _show_in(self, languages: tuple[Language, ...]) -> None:
        self._tell("")
        self._name_window()
        at = _CHOICES.index(languages)
        if at == self.ui.languages.currentIndex():
            self._show_pages()
        else:
            self.ui.languages.setCurrentIndex(at)

    @property
    def languages(self) -> tuple[Language, ...]:
        # Qt gives a list back for the tuple it was given.
        return _CHOICES[self.ui.languages.currentIndex()]

    @property
    def content(self) -> bytes:
        """The file whose pages are shown."""
        if self.languages not in self._contents:
            languages = self.languages
            make = self._make or (lambda wanted: pdf_of(self._paper, wanted, self._sheet))
            self._contents[languages] = make(languages)
        return self._contents[self.languages]

    def _show_pages(self) -> None:
        self.view.show_pages(PdfPictures(self.content))
        self._tell_page()

    # Drafts

    def _renew_stamp(self) -> None:
        """Show another stamp where drafts that went out elsewhere give this one another number."""
        shown, following = self._paper.draft, self._drafts.stamp(self._paper)
        if shown is None or following is None or shown.number == following.number:
            return
        page = self.view.page
        self._paper = replace(self._paper, draft=following)
        self._contents.clear()
        self._show_pages()
        self.view.go_to(page)

    def _tell_out(self, words: str) -> None:
        """Count the draft that went out and say that it did; what forbids to count it is said too."""
        try:
            if self._paper.draft is not None:
                self._drafts.count(self._paper)
                self._renew_stamp()
        except Condition as condition:
            uncounted = self.tr("Its number was not counted: another draft could bear it.")
            self._tell(f"{words} {uncounted} {self._say(condition)}", True)
            return
        self._tell(words)

    # Printing

    def print_pages(self) -> None:
        """Ask for a printer and print; only one job at a time."""
        if self.job is not None:
            return
        self._renew_stamp()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._paper.key)
        printer.setPageSize(sheet_of(self.content))
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, self.view.count)
        options = QPrintDialog.PrintDialogOption
        dialog.setOption(options.PrintPageRange)
        dialog.setOption(options.PrintCurrentPage)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.start(printer)

    def start(self, printer: QPrinter) -> None:
        """Print what was chosen on a printer, while the windows go on."""
        pages = wanted_pages(printer, self.view.count, self.view.page)
        self.job = PrintJob(self.content, printer, pages, self)
        self.job.progressed.connect(self._tell_progress)
        self.job.finished.connect(self._on_printed)
        self._tell_progress(0)
        self.ui.print_button.setEnabled(False)
        self.ui.stop_button.show()
        self.job.start()

    def stop(self) -> None:
        """Stop printing after the page in hand."""
        if self.job is not None:
            self.job.requestInterruption()

    def _tell_progress(self, done: int) -> None:
        if self.job is not None:
            words = self.tr("Printing: {0} of {1} pages")
            self._tell(words.format(done, len(self.job.pages)))

    def _on_printed(self) -> None:
        job, self.job = self.job, None
        if job is None:
            return
        if self.ui.stop_button.hasFocus():
            self.view.setFocus()
        self.ui.stop_button.hide()
        self.ui.print_button.setEnabled(True)
        if job.end is PrintEnd.DONE:
            self._tell_out(self.tr("Sent to the printer."))
        elif job.end is PrintEnd.STOPPED:
            self._tell(self.tr("Printing was stopped."))
        else:
            self._tell(
                self.tr("The printer does not take the pages. Choose another one, or save them."), True
            )
        job.deleteLater()

    # Saving

    def save(self) -> None:
        """Ask for a place and write the pages there as a file."""
        words = "-".join((self._paper.key, *(each.value for each in self.languages)))
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save as PDF"),
            str(self._folder.path() / f"{words}.pdf"),
            self.tr("PDF, to read and to print (*.pdf)"),
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the pages to a file, whose name gets the end of its kind; what stands in the way is said."""
        target = path if path.suffix.lower() == ".pdf" else path.parent / f"{path.name}.pdf"
        if target != path and target.exists() and not self._may_replace(target):
            return
        self._renew_stamp()
        try:
            write_whole(target, self.content)
        except Condition as condition:
            self._tell(self._say(condition), True)
            return
        self._folder.keep(target.parent)
        self._tell_out(self.tr("Written: {0}").format(target))
        self.written.emit(target)

    def _may_replace(self, target: Path) -> bool:
        """The system asked about the name that was written, not about the one with its end."""
        from rcm_desktop.windows.asking import is_wanted

        return is_wanted(self, self.tr("There is a file {0}. Replace it?").format(target.name))

    # What it says

    def _tell(self, words: str, is_trouble: bool = False) -> None:
        label = self.ui.words
        label.setText(words)
        mark_trouble(label, is_trouble=is_trouble)

    def _tell_page(self) -> None:
        page, count = self.view.page, self.view.count
        words = self.tr("Page {0} of {1}").format(page + 1, count) if count else ""
        self.ui.page_words.setText(words)
        self.ui.previous_button.setEnabled(page > 0)
        self.ui.next_button.setEnabled(page < count - 1)
        self.view.setAccessibleDescription(f"{words}. {self.view.page_text}" if words else "")

    def _name_window(self) -> None:
        title = self.tr("Preview and print")
        self.setWindowTitle(f"{self._paper.key} – {title}" if self._paper.key else title)

    def _retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        self._name_window()
        both = self.tr("English and Spanish")
        for at, choice in enumerate(_CHOICES):
            ui.languages.setItemText(at, both if len(choice) > 1 else language_word(choice[0]))
        names = {Fit.WIDTH: self.tr("Width of the window"), Fit.PAGE: self.tr("Whole page")}
        for at, zoom in enumerate(_ZOOMS):
            ui.zoom.setItemText(
                at, names[zoom] if isinstance(zoom, Fit) else f"{zoom:.0%}".replace("%", " %")
            )
        self.view.setAccessibleName(self.tr("Pages of the paper"))
        self._tell_page()

    def _draw_icons(self) -> None:
        ink = self.palette().color(QPalette.ColorRole.ButtonText)
        self.ui.previous_button.setIcon(icon("arrow-up", ink))
        self.ui.next_button.setIcon(icon("arrow-down", ink))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)

    # The window

    def closeEvent(self, event: QCloseEvent) -> None:
        """A job that is still going on is stopped: its window would take the pages with it."""
        if self.job is not None:
            self.job.requestInterruption()
            self.job.wait()
        self.view.show_pages(None)
        super().closeEvent(event)

    def come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
