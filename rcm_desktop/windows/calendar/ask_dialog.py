"""Whom to ask whether they come: members, observers, organisations, in one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.entries import Role
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.qt_models.ticked_model import TickedLine, TickedModel
from rcm_desktop.windows.calendar.day_words import whole_day
from rcm_desktop.windows.calendar.ticking import let_tick
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_ask_dialog import Ui_AskDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.pressed import ENTER, pressed
from rcm_desktop.windows.troubled import tell_trouble

_SIZE = (460, 620)


class AskDialog(QDialog):
    """Those who were asked before are shown and stay as they are; members are ticked at first."""

    def __init__(
        self, record: EventRecord, directory: DirectoryOfDay, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._record, self._directory = record, directory
        self._others: list[str] = []
        self.model = TickedModel(self)
        self.ui = Ui_AskDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.parties.setModel(self.model)
        let_tick(ui.parties, self.model)
        ui.other.set_directory(directory)
        ui.other.installEventFilter(self)
        ui.day.set_day(today)
        ui.problem.hide()
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self.model.changed.connect(self._offer)
        self._listed = [each.party for each in record.invitations]
        members = [each.code for each in directory.members()]
        waiting = [each.party for each in record.invitations if each.asked is None]
        self._retranslate()
        self._show(waiting if record.invitations else members)
        self._stand_on_first()
        ui.parties.setFocus()
        fit_to_screen(self, *_SIZE)

    def parties(self) -> tuple[str, ...]:
        """Who is ticked."""
        return self.model.ticked()

    def day(self) -> date | None:
        """The day on which they are asked, None to put them on the list without asking yet."""
        return self.ui.day.day()

    def _show(self, ticked: Iterable[str] | None = None) -> None:
        self.model.show(list(self._lines()), ticked)

    def _lines(self) -> Iterator[TickedLine]:
        directory = self._directory
        members = [each.id for each in directory.members()]
        observers = [each.id for each in directory.countries() if each.role is Role.OBSERVER]
        organisations = [each.id for each in directory.organisations()]
        usual = {*members, *observers, *organisations}
        others = [each for each in dict.fromkeys((*self._listed, *self._others)) if each not in usual]
        for head, ids in (
            (self.tr("Member Countries"), members),
            (self.tr("Observer countries"), observers),
            (self.tr("Organisations"), organisations),
            (self.tr("Others"), others),
        ):
            if ids:
                yield TickedLine("", head)
            for each in directory.sorted_by_name(ids, window_language()):
                yield self._line(each)

    def _line(self, party: str) -> TickedLine:
        name = self._directory.word(party, window_language())
        invitation = self._record.invitation(party)
        if invitation is None or invitation.asked is None:
            return TickedLine(party, name)
        words = self.tr("{0} (asked {1})").format(name, whole_day(invitation.asked))
        return TickedLine(party, words, done=True)

    def _stand_on_first(self) -> None:
        for row in range(self.model.rowCount()):
            index = self.model.index(row)
            if self.model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
                self.ui.parties.setCurrentIndex(index)
                return

    def add_other(self) -> None:
        """Put whom the field names on the list, ticked."""
        ui = self.ui
        party = ui.other.party()
        problem = ui.other.problem()
        if problem:
            self._tell(problem)
        elif party:
            self._others.append(party)
            self._show((*self.model.ticked(), party))
            ui.other.set_code("")
            self._tell("")

    def _tell(self, problem: str) -> None:
        tell_trouble(self.ui.problem, problem)

    def _offer(self) -> None:
        count = len(self.parties())
        button = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(self.tr("Ask %n of them", "", count) if count else self.tr("Ask"))
        button.setEnabled(bool(count))

    def accept(self) -> None:
        """OK: refused with a sentence while the day is none."""
        if self.ui.other.text().strip():
            self.add_other()
            return
        try:
            self.day()
        except ValueError:
            words = self.tr("“{0}” is not a day: write 2025-05-14 or 14/05/2025, or leave it empty.")
            self._tell(words.format(self.ui.day.text().strip()))
            self.ui.day.setFocus()
            return
        super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.other and pressed(event) in ENTER and self.ui.other.text().strip():
            self.add_other()
            return True
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        title = self._record.event.title(window_language())
        self.ui.what.setText(self.tr("Who is asked to confirm for “{0}”?").format(title))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._show()
        super().changeEvent(event)
