"""The window in which a document is read in: where it comes from, and the page that shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.reading.documents import read_document
from rcm_desktop.reading.errors import PasteTooLarge
from rcm_desktop.reading.pasted import LARGEST_PLAIN
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_import_window import Ui_ImportWindow
from rcm_desktop.windows.icons import icon
from rcm_desktop.windows.last_folder import LastFolder
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.papers.import_page import ImportPage, TakeItems

_SIZE = (1366, 800)


class ImportWindow(QWidget):
    """A window of its own, which lets the one behind go on. ``stored`` carries the id of the new meeting."""

    stored = Signal(object)

    def __init__(
        self,
        meetings: Meetings,
        look: Callable[[], Look],
        say: Callable[[Condition], str],
        settings: QSettings,
        parent: QWidget | None = None,
        take_in: TakeItems | None = None,
    ) -> None:
        """``take_in`` puts items among the conclusions in hand; None where there are none."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self._say = say
        self._folder = LastFolder(settings, "documents_folder")
        self._source = ""
        self._put_right = False
        self.ui = Ui_ImportWindow()
        self.ui.setupUi(self)
        self.page = ImportPage(look(), meetings, read_document, say, self, take_in)
        self.ui.body.addWidget(self.page)
        self.page.stored.connect(self._on_stored)
        self.page.added.connect(self._on_added)
        self.page.cancelled.connect(self.close)
        # After the page's own answer, which shows the outline anew.
        self.page.ui.language.activated.connect(self._watch)
        self.ui.file_button.clicked.connect(self.choose)
        self.ui.paste_button.clicked.connect(self.paste)
        self._add_key(self, QKeySequence(QKeySequence.StandardKey.Close), self.close)
        self._add_key(self.ui.empty, QKeySequence(Qt.Key.Key_Escape), self.close)
        # Outside a dialog Enter presses a button only where it is told to.
        for button in (self.ui.file_button, self.ui.paste_button):
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._add_key(button, QKeySequence(key), button.click)
        self.ui.problem.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        self._draw_icons()
        fit_to_screen(self, *_SIZE)
        self.ui.file_button.setFocus()

    @staticmethod
    def _add_key(widget: QWidget, keys: QKeySequence, run: Callable[[], object]) -> None:
        action = QAction(widget)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        widget.addAction(action)

    # Where the document comes from

    def choose(self) -> None:
        """Ask for a file and read it."""
        kinds = self.tr("Documents (*.docx *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Read in a document"), str(self._folder.path()), kinds
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> bool:
        """Show what a file holds; False where something stands in the way, which is said."""
        self._folder.keep(path.parent)
        if not self.page.open_file(path):
            self.ui.problem.setText(self.page.ui.state_words.text())
            return False
        self._show_page(path.name)
        return True

    def paste(self) -> bool:
        """Show what the clipboard holds; False where that is no text, or too much of it."""
        words = QGuiApplication.clipboard().text()
        if not words.strip():
            self.ui.problem.setText(
                self.tr("Nothing was copied that is text. Copy the conclusions first, then try again.")
            )
            return False
        if len(words) > LARGEST_PLAIN:
            self.ui.problem.setText(self._say(PasteTooLarge(len(words), LARGEST_PLAIN)))
            return False
        self.page.open_text(words)
        self._show_page("")
        return True

    def _show_page(self, source: str) -> None:
        self._source = source
        self._name_window()
        self.ui.body.setCurrentWidget(self.page)
        self._watch()
        self.page.view.setFocus()

    def _watch(self) -> None:
        """Note when the outline is put right by hand: that would be lost with the window."""
        if self.page.view.model is not None:
            self.page.view.model.changed.connect(self._on_put_right)

    def _on_put_right(self) -> None:
        self._put_right = True

    # Leaving

    def _on_stored(self, meeting_id: str) -> None:
        self._put_right = False
        self.close()
        self.stored.emit(meeting_id)

    def _on_added(self) -> None:
        self._put_right = False
        self.close()

    def may_leave(self) -> bool:
        """Whether the window may go: what was put right cannot be brought back by an undo, so this asks."""
        if not self._put_right:
            return True
        question = self.tr("Throw away what you put right? Nothing of it is stored yet.")
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        leave = box.addButton(self.tr("Throw away"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.may_leave():
            super().closeEvent(event)
        else:
            event.ignore()

    def come_forward(self) -> None:
        if self.isVisible():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        elif (behind := self.parentWidget()) is not None and behind.window().isMaximized():
            self.showMaximized()
        self.show()
        self.raise_()
        self.activateWindow()

    # What it says

    def _name_window(self) -> None:
        title = self.tr("Read in a document")
        self.setWindowTitle(f"{self._source} – {title}" if self._source else title)

    def _draw_icons(self) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        self.ui.file_button.setIcon(icon("folder-open", accent))
        self.ui.paste_button.setIcon(icon("quote", accent))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.ui.problem.clear()
            self._name_window()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
            self.page.set_look(self._look())
        super().changeEvent(event)
