"""A look at a follow-up workbook that was filled in, row by row, before all of it is recorded or none."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QHeaderView, QWidget

from rcm_desktop.domain.contributions.filled_sheets import FilledWorkbook
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.filled_rows_model import Column, FilledLine, FilledRowsModel
from rcm_desktop.reading.contributions.filled_workbook import read_filled
from rcm_desktop.services.filled_words import does_words, problem_lines, row_place, summary_words, what_words
from rcm_desktop.services.filled_workbooks import FilledWorkbooks, RowPreview, WorkbookPreview
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_filled_workbook_dialog import Ui_FilledWorkbookDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.last_folder import LastFolder
from rcm_desktop.windows.row_heights import fit_rows
from rcm_desktop.windows.troubled import mark_trouble
from rcm_desktop.wording import Wording

_SIZE, _SMALL = (1060, 560), (560, 180)
_Role = QDialogButtonBox.ButtonRole


class FilledWorkbookDialog(QDialog):
    """Reads ``path``; ``recorded`` carries the ``WorkbookPreview`` of what was recorded, with its numbers.

    What keeps the file from being read is said in the dialog.
    """

    recorded = Signal(object)

    def __init__(self, workbooks: FilledWorkbooks, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbooks = workbooks
        self._path = path
        self._filled: FilledWorkbook | None = None
        self._shown = WorkbookPreview((), ())
        self._trouble: Condition | None = None
        self.model = FilledRowsModel(self)
        self.ui = Ui_FilledWorkbookDialog()
        self.ui.setupUi(self)
        self.ui.table.setModel(self.model)
        self.ui.table.verticalHeader().hide()
        header = self.ui.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.WHAT, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.DOES, QHeaderView.ResizeMode.Stretch)
        # Not standard ones, which Qt names anew after us when the language changes.
        self.record_button = self.ui.buttons.addButton("", _Role.AcceptRole)
        self.close_button = self.ui.buttons.addButton("", _Role.RejectRole)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self._read()
        fit_to_screen(self, *(_SIZE if self._shown.all_problems or self._shown.rows else _SMALL))
        header.resizeSection(Column.WHAT, self.width() * 3 // 10)
        self._retranslate()
        # Once, when all columns have their widths.
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)
        header.sectionResized.connect(lambda: self._fitting.start())

    @property
    def shown(self) -> WorkbookPreview:
        return self._shown

    @property
    def can_record(self) -> bool:
        """Whether something is new and nothing is wrong."""
        is_new = bool(self._shown.new_receipts or self._shown.new_entries)
        return is_new and not self._shown.all_problems

    def _read(self) -> None:
        try:
            self._filled = read_filled(self._path)
            self._shown = self._workbooks.preview(self._filled)
        except Condition as condition:
            self._trouble = condition

    def accept(self) -> None:
        """Record all rows; while that fails the dialog stays with the reason."""
        if self._filled is None or not self.can_record:
            return
        try:
            done = self._workbooks.record(self._filled)
        except Condition as condition:
            self._trouble = condition
            # What stands in the way may be a row that was fine before somebody posted the same.
            self._shown = self._workbooks.preview(self._filled)
            self._retranslate()
            return
        super().accept()
        self.recorded.emit(done)

    # What it says

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        wording = Wording.load(window_language())
        self.ui.file_words.setText(self._path.name)
        heads = (self.tr("Where"), self.tr("State"), self.tr("What stands there"), self.tr("What it does"))
        problems = [
            FilledLine(place, self.tr("Problem"), words, "")
            for place, words in problem_lines(self._shown, wording)
        ]
        rows = [self._line(row, wording) for row in self._shown.rows if not row.problems]
        self.model.set_lines(heads, [*problems, *rows])
        table = self.ui.table
        table.clearSpans()
        for row in range(len(problems)):
            # A sentence has the room of both columns.
            table.setSpan(row, Column.WHAT, 1, 2)
        table.setVisible(bool(problems or rows))
        self._say(wording)
        self._name_buttons()
        self._fit_rows()

    def _line(self, row: RowPreview, wording: Wording) -> FilledLine:
        state = self.tr("Recorded before") if row.posted else self.tr("New")
        what, does = what_words(row, self._shown, wording), does_words(row, self._shown, wording)
        return FilledLine(row_place(row, wording), state, what, does)

    def _say(self, wording: Wording) -> None:
        """The sum of it, or what stands in the way."""
        wrong = len(self._shown.all_problems)
        if self._trouble is not None:
            words = wording.sentence(self._trouble)
        elif wrong:
            words = self.tr(
                "%n problem(s): nothing is posted until the workbook is put right and read again.", "", wrong
            )
        elif not self._shown.rows:
            words = self.tr("No new receipts and no new entries for the log stand in this workbook.")
        else:
            words = summary_words(self._shown, wording)
        label = self.ui.words
        label.setText(words)
        mark_trouble(label, is_trouble=self._trouble is not None or bool(wrong))

    def _name_buttons(self) -> None:
        record, close = self.record_button, self.close_button
        record.setVisible(self.can_record)
        count = len(self._shown.new_receipts)
        if count:
            record.setText(self.tr("Post %n receipt(s)", "", count))
        else:
            record.setText(self.tr("Take %n entry(ies) into the log", "", len(self._shown.new_entries)))
        close.setText(self.tr("Cancel") if self.can_record else self.tr("Close"))
        (record if self.can_record else close).setDefault(True)

    def _fit_rows(self) -> None:
        fit_rows(self.ui.table, (Column.WHAT, Column.DOES))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def ask_for_workbook(settings: QSettings, parent: QWidget) -> Path | None:
    """The workbook that a person chooses, None for none; looked for where papers were written last."""
    folder = str(LastFolder(settings).path())
    words = QCoreApplication.translate("FilledWorkbookDialog", "Choose the workbook that was filled in")
    kinds = QCoreApplication.translate("FilledWorkbookDialog", "Excel workbook")
    name, _ = QFileDialog.getOpenFileName(parent, words, folder, f"{kinds} (*.xlsx)")
    return Path(name) if name else None
