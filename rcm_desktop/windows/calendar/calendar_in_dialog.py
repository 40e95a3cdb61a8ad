"""A look at the events of another calendar's file before those that are chosen are taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.taken_in import Effect, TakenIn
from rcm_desktop.qt_models.checked_rows_model import CheckedRow, CheckedRowsModel
from rcm_desktop.reading.events.icalendar_file import ReadCalendar
from rcm_desktop.services.calendar_files import CalendarFiles
from rcm_desktop.windows.calendar.calendar_words import title_of, when_words
from rcm_desktop.windows.calendar.day_words import clock_words
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_calendar_in_dialog import Ui_CalendarInDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.record_table import prepare_table
from rcm_desktop.windows.space_checks import SpaceChecks
from rcm_desktop.wording import Wording

_SIZE = (860, 560)
_TITLE = 0
_MOST_TOLD = 4


class CalendarInDialog(QDialog):
    """``found`` is what a file holds. ``taken`` carries how many events were taken in."""

    taken = Signal(object)

    def __init__(
        self,
        files: CalendarFiles,
        found: ReadCalendar,
        path: Path,
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._found = found
        self._path = path
        self._sentence = sentence
        self._preview: Sequence[TakenIn] = files.preview(found.events, window_language())
        self.ui = Ui_CalendarInDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = CheckedRowsModel(self)
        ui.table.setModel(self.model)
        ui.table.verticalHeader().hide()
        prepare_table(ui.table, (_TITLE,))
        self.take_button = ui.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.close_button = ui.buttons.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self.model.chosen.connect(self._name_buttons)
        SpaceChecks(ui.table, self.model)
        fit_to_screen(self, *_SIZE)
        usual = [str(at) for at, each in enumerate(self._preview) if each.effect.is_offered]
        self._retranslate(usual)
        ui.table.setCurrentIndex(self.model.index(0, 0))
        ui.table.setFocus()

    @property
    def chosen(self) -> list[TakenIn]:
        return [self._preview[int(key)] for key in self.model.checked()]

    def accept(self) -> None:
        """Take what is chosen in as one step, or say why not."""
        if not self.chosen:
            return
        try:
            count = self._files.take_in(self.chosen)
        except Condition as condition:
            findings = self.ui.findings
            findings.setText(self._sentence(condition))
            findings.setProperty("role", "trouble")
            findings.style().polish(findings)
            findings.setVisible(True)
            return
        super().accept()
        self.taken.emit(count)

    # What it says

    def _retranslate(self, checked: Sequence[str]) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        words = self.tr(
            "{0}: %n event(s). Nothing is in the calendar until you take it in.", "", len(self._preview)
        )
        ui.intro.setText(words.format(self._found.name or self._path.name))
        heads = (self.tr("What"), self.tr("When"), self.tr("Place"), self.tr("From"), self.tr("Effect"))
        lines = [CheckedRow(str(at), self._cells(each)) for at, each in enumerate(self._preview)]
        self.model.show(heads, lines, (), checked, several=True)
        wording = Wording.load(window_language())
        told = [each.sentence(wording) for each in self._found.findings]
        if len(told) > _MOST_TOLD:
            more = self.tr("%n more", "", len(told) - _MOST_TOLD)
            told = [*told[:_MOST_TOLD], more]
        ui.findings.setText("\n".join(told))
        ui.findings.setVisible(bool(told))
        self.close_button.setText(self.tr("Close"))
        self._name_buttons()

    def _cells(self, taken: TakenIn) -> tuple[str, ...]:
        event = taken.event
        times = " ".join(filter(None, (when_words(event.when), clock_words(event.when))))
        return (
            title_of(event),
            times,
            event.place(window_language()),
            taken.read.organiser,
            self._effect(taken.effect),
        )

    def _effect(self, effect: Effect) -> str:
        return {
            Effect.NEW: self.tr("new"),
            Effect.CHANGE: self.tr("changes one that is there"),
            Effect.CANCEL: self.tr("cancels one that is there"),
            Effect.SAME: self.tr("stands there already"),
            Effect.OLDER: self.tr("older than what is there"),
            Effect.UNKNOWN: self.tr("cancels one that was never there"),
        }[effect]

    def _name_buttons(self) -> None:
        count = len(self.model.checked())
        self.take_button.setText(self.tr("Take %n into the calendar", "", count))
        self.take_button.setEnabled(count > 0)
        self.take_button.setDefault(count > 0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            row = self.ui.table.currentIndex().row()
            self._retranslate(self.model.checked())
            self.ui.table.setCurrentIndex(self.model.index(row, 0))
        super().changeEvent(event)
