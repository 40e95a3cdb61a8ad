"""Events that conclusions speak of, each with the words it was read from, for a person to confirm."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.parties import parties_words
from rcm_desktop.domain.events.proposed import ProposedEvent
from rcm_desktop.qt_models.checked_rows_model import CheckedRow, CheckedRowsModel
from rcm_desktop.windows.calendar.calendar_words import kind_word, title_of, when_words
from rcm_desktop.windows.calendar.event_dialog import EventDialog
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_proposals_dialog import Ui_ProposalsDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.record_table import prepare_table
from rcm_desktop.windows.space_checks import SpaceChecks

_SIZE = (980, 560)
_LINES = 4
_TITLE = 0


class ProposalsDialog(QDialog):
    """``proposed`` is offered; ``labels`` names the conclusion of each. ``events`` are those there are.

    ``add`` puts events into the calendar and raises what is in the way. What is past, or stands in the
    calendar already, is shown and not chosen.
    """

    def __init__(
        self,
        proposed: Sequence[ProposedEvent],
        labels: Sequence[str],
        events: Sequence[Event],
        directory: DirectoryOfDay,
        add: Callable[[Sequence[Event]], object],
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._proposed = list(proposed)
        self._labels = list(labels)
        self._events = events
        self._directory = directory
        self._add = add
        self._sentence = sentence
        self._trouble = ""
        self._right: EventDialog | None = None
        self.ui = Ui_ProposalsDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = CheckedRowsModel(self)
        ui.table.setModel(self.model)
        ui.table.verticalHeader().hide()
        prepare_table(ui.table, (_TITLE,))
        ui.words.setMinimumHeight(_LINES * ui.words.fontMetrics().lineSpacing())
        role = QDialogButtonBox.ButtonRole
        self.add_button = ui.buttons.addButton("", role.AcceptRole)
        self.change_button = ui.buttons.addButton("", role.ActionRole)
        self.close_button = ui.buttons.addButton("", role.RejectRole)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self.change_button.clicked.connect(self.change)
        ui.table.selectionModel().currentChanged.connect(lambda *_: self._go_on())
        ui.table.doubleClicked.connect(lambda _: self.change())
        self.model.chosen.connect(self._name_buttons)
        SpaceChecks(ui.table, self.model)
        QShortcut(QKeySequence("F2"), self, self.change)
        fit_to_screen(self, *_SIZE)
        self._retranslate(self._usual())
        ui.table.setCurrentIndex(self.model.index(0, 0))
        ui.table.setFocus()

    def _usual(self) -> list[str]:
        return [str(at) for at, each in enumerate(self._proposed) if not each.is_past and not each.stands]

    @property
    def chosen(self) -> list[Event]:
        """The events that would be put into the calendar."""
        return [self._proposed[int(key)].event for key in self.model.checked()]

    def accept(self) -> None:
        """Put what is chosen into the calendar as one step, or say why not."""
        events = self.chosen
        if not events:
            return
        try:
            # Whoever saw the mark of what was inferred and chose it has confirmed it.
            self._add([replace(each, when=replace(each.when, inferred=())) for each in events])
        except Condition as condition:
            self._trouble = self._sentence(condition)
            self._show_words()
            return
        super().accept()

    def change(self) -> None:
        """Put the proposal in hand right, and choose it."""
        row = self.ui.table.currentIndex().row()
        if row < 0:
            return
        self._right = dialog = EventDialog(
            self._proposed[row].event,
            self._events,
            self._directory,
            lambda event: self._put(row, event),
            self._sentence,
            self,
        )
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _forget(self) -> None:
        self._right = None

    def done(self, result: int) -> None:
        """Closes; what is open over it closes first."""
        if self._right is not None:
            self._right.done(0)
        super().done(result)

    def _put(self, row: int, event: Event) -> None:
        self._proposed[row] = replace(self._proposed[row], event=event)
        checked = dict.fromkeys([*self.model.checked(), str(row)])
        self._fill(list(checked))
        self.ui.table.setCurrentIndex(self.model.index(row, 0))

    # What it says

    def _retranslate(self, checked: Sequence[str]) -> None:
        self.ui.retranslateUi(self)
        count = len(self._proposed)
        if count:
            words = self.tr(
                "%n event(s) proposed. Nothing is in the calendar until you put it there.", "", count
            )
        else:
            words = self.tr(
                "No sentence speaks of a coming event or a deadline with a time that can be read."
            )
        self.ui.intro.setText(words)
        self._fill(checked)
        self._show_words()

    def _fill(self, checked: Sequence[str]) -> None:
        heads = (
            self.tr("What"),
            self.tr("Kind"),
            self.tr("When"),
            self.tr("Place"),
            self.tr("Hosts"),
            self.tr("Support"),
            self.tr("From"),
            self.tr("Mark"),
        )
        lines = [
            CheckedRow(str(at), self._cells(each, self._labels[at])) for at, each in enumerate(self._proposed)
        ]
        self.model.show(heads, lines, (), checked, several=True)
        for at in range(len(heads)):
            self.ui.table.setColumnHidden(at, not any(line.cells[at] for line in lines))
        self._name_buttons()

    def _cells(self, proposed: ProposedEvent, label: str) -> tuple[str, ...]:
        event, language = proposed.event, window_language()
        return (
            title_of(event),
            kind_word(event.kind),
            when_words(event.when),
            event.place(language),
            parties_words(event.hosts, language, self._directory),
            parties_words(event.donors, language, self._directory),
            label,
            self._mark(proposed),
        )

    def _mark(self, proposed: ProposedEvent) -> str:
        if proposed.stands:
            return self.tr("in the calendar")
        if proposed.is_past:
            return self.tr("past")
        if "year" in proposed.event.when.inferred:
            return self.tr("year inferred")
        return self.tr("partly inferred") if proposed.event.when.inferred else ""

    def _go_on(self) -> None:
        self._trouble = ""
        self._show_words()

    def _show_words(self) -> None:
        row = self.ui.table.currentIndex().row()
        words = self._proposed[row].words if row >= 0 else ""
        self.ui.words.setText(self._trouble or words)
        self.ui.words.setProperty("role", "trouble" if self._trouble else "")
        self.ui.words.style().polish(self.ui.words)
        if row >= 0:
            # The whole title: in the table there may be no room for it.
            title = title_of(self._proposed[row].event)
            self.ui.words_head.setText(self.tr("“{0}” was read from:").format(title))
        self.ui.words_head.setVisible(bool(words) and not self._trouble)
        self.change_button.setEnabled(row >= 0)

    def _name_buttons(self) -> None:
        count = len(self.model.checked())
        self.add_button.setText(self.tr("Put %n into the calendar", "", count))
        self.add_button.setEnabled(count > 0)
        self.add_button.setDefault(count > 0)
        self.change_button.setText(self.tr("&Put right…"))
        self.change_button.setAutoDefault(True)
        self.close_button.setText(self.tr("Close"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            row = self.ui.table.currentIndex().row()
            self._retranslate(self.model.checked())
            self.ui.table.setCurrentIndex(self.model.index(max(0, row), 0))
        super().changeEvent(event)
