"""The phrases that completion offers, as a table to put right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.stock import StockPhrases
from rcm_desktop.qt_models.phrases_model import PhrasesModel
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.windows.cell_editors import CellEditors
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_phrases_dialog import Ui_PhrasesDialog
from rcm_desktop.windows.look import document_font
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.troubled import mark_trouble

_POINTS = 10.5
_LINES = 1.7
_SIZE = (980, 620)


class PhrasesDialog(QDialog):
    """Accepted once the phrases are stored; ``say`` words what stands in the way of it."""

    def __init__(
        self, phrases: Phrases, say: Callable[[Condition], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._say = say
        self.model = PhrasesModel(phrases.phrases(), language_word, lambda: self.tr("A new phrase"), self)
        self.ui = Ui_PhrasesDialog()
        self.ui.setupUi(self)
        self._compose()
        self._connect()
        self._retranslate()
        self._follow()
        fit_to_screen(self, *_SIZE)
        self.ui.table.setFocus()

    def _compose(self) -> None:
        table = self.ui.table
        table.setFont(document_font(_POINTS))
        table.setModel(self.model)
        table.setItemDelegate(CellEditors(table))
        table.setCurrentIndex(self.model.index(0, 0))
        table.horizontalHeader().setFont(self.font())
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionsClickable(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(int(_LINES * table.fontMetrics().lineSpacing()))

    def _connect(self) -> None:
        ui = self.ui
        ui.add_button.clicked.connect(self.add)
        ui.remove_button.clicked.connect(self.remove)
        ui.undo_button.clicked.connect(self.undo)
        ui.shipped_button.clicked.connect(lambda: self.model.put(StockPhrases.shipped()))
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self.model.edited.connect(self._follow)
        self.model.repeated.connect(self._tell_repeated)
        ui.table.selectionModel().selectionChanged.connect(self._follow_selection)
        # Only in the table itself: in the editor of a cell these keys belong to the text.
        for key, run in (
            ("Ins", self.add),
            ("Del", self.remove),
            ("Ctrl+Z", self.undo),
            ("Return", self._edit),
            ("Enter", self._edit),
        ):
            action = QAction(ui.table)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, run=run: run())
            ui.table.addAction(action)

    # What the keys and buttons do

    def add(self) -> None:
        """Begin to write in the empty line at the end."""
        table, index = self.ui.table, self.model.index(self.model.rowCount() - 1, 0)
        table.setFocus()
        table.setCurrentIndex(index)
        table.scrollTo(index)
        table.edit(index)

    def remove(self) -> None:
        """Take out the phrases that are chosen, in whichever language."""
        table = self.ui.table
        current = table.currentIndex()
        self.model.remove(index.row() for index in table.selectionModel().selectedIndexes())
        # The phrase that moved up is in hand: Delete again takes it too.
        row = min(current.row(), self.model.rowCount() - 1)
        table.setCurrentIndex(self.model.index(row, current.column()))
        table.setFocus()

    def undo(self) -> None:
        self.model.undo()
        self.ui.table.setFocus()

    def _edit(self) -> None:
        self.ui.table.edit(self.ui.table.currentIndex())

    def accept(self) -> None:
        """Store; while it fails the phrases stay here with the reason."""
        # A cell that is still being written in gives its words when it is left.
        self.ui.table.setFocus()
        if self.model.phrases != self._phrases.phrases():
            try:
                self._phrases.save(self.model.phrases)
            except Condition as condition:
                self._tell(self._say(condition))
                return
        super().accept()

    # What it says

    def _follow(self) -> None:
        """Show what can be done now; a sentence about an earlier entry goes."""
        self.ui.undo_button.setEnabled(self.model.can_undo)
        self.ui.shipped_button.setEnabled(self.model.phrases != StockPhrases.shipped())
        self._follow_selection()
        self._tell("")

    def _follow_selection(self) -> None:
        last = self.model.rowCount() - 1
        chosen = self.ui.table.selectionModel().selectedIndexes()
        self.ui.remove_button.setEnabled(any(index.row() < last for index in chosen))

    def _tell_repeated(self, row: int) -> None:
        self._tell(self.tr("This phrase is there already, in line {0}.").format(row + 1))

    def _tell(self, sentence: str) -> None:
        """A sentence in the place of the hint, so that nothing moves."""
        label = self.ui.hint
        label.setText(
            sentence or self.tr("Enter changes the words, Insert adds a phrase, Delete takes it out.")
        )
        mark_trouble(label, is_trouble=bool(sentence))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.model.retranslate()
        self._tell("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
