"""All of an answer to an invitation: what, when, how it came, how many, who, and a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation, Standing
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.people import Delegate, likely_duplicates, usual_part
from rcm_desktop.domain.text import clean
from rcm_desktop.reading.people_sheet import person_in
from rcm_desktop.services.records import new_delegate
from rcm_desktop.windows.calendar.round_words import channel_word, standing_word
from rcm_desktop.windows.forms.ui_answer_dialog import Ui_AnswerDialog
from rcm_desktop.windows.record.people_panel import delegate_of
from rcm_desktop.windows.troubled import tell_trouble

_ANSWERS = {
    Answer.CONFIRMED: Standing.CONFIRMED,
    Answer.DECLINED: Standing.DECLINED,
    Answer.NONE: Standing.SILENT,
}


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """The invitation as it is answered, and the people named who are new to the event."""

    invitation: Invitation
    delegates: tuple[Delegate, ...] = ()


class AnswerDialog(QDialog):
    """``here`` are the people of this country or organisation who are in the list, ``known`` those of all
    events."""

    def __init__(
        self,
        invitation: Invitation,
        name: str,
        here: Sequence[Delegate],
        known: Sequence[Delegate],
        directory: DirectoryOfDay,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._invitation, self._name, self._here = invitation, name, here
        persons = {each.person for each in here}
        self._known = [each for each in known if each.person not in persons]
        self._directory = directory
        self._given = GivenAnswer(invitation)
        self.ui = Ui_AnswerDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.day.set_day(invitation.answered or today)
        ui.count.setText(str(invitation.people) if invitation.people is not None else "")
        ui.note.setText(invitation.note)
        ui.names.setFixedHeight(int(4.8 * ui.names.fontMetrics().lineSpacing()))
        ui.problem.hide()
        answer = invitation.answer if invitation.answer is not Answer.NONE else Answer.CONFIRMED
        self._retranslate(answer, invitation.channel)
        ui.names.textChanged.connect(self._propose)
        ui.answer.currentIndexChanged.connect(lambda _: self._offer())
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._offer()
        self._propose()
        ui.answer.setFocus()

    def given(self) -> GivenAnswer:
        """What was entered, once the dialog was accepted."""
        return self._given

    # Who comes

    def _rows(self) -> list[Delegate]:
        """The people named, each as a line says it; those who are in the list already are left out."""
        party = self._invitation.party
        named = [clean(line).strip() for line in self.ui.names.toPlainText().splitlines()]
        found: list[Delegate] = []
        for line in filter(None, named):
            row = replace(delegate_of(person_in(f"{line}, {self._name}", self._directory)), delegation=party)
            row = replace(row, part=usual_part(party, self._directory))
            if row.name and not any(plain(each.name) == plain(row.name) for each in (*self._here, *found)):
                found.append(row)
        return found

    def _twins(self) -> dict[str, Delegate]:
        """By the name written the person known from other events who is likely meant."""
        twins = ((each.name, likely_duplicates(each.name, self._known)) for each in self._rows())
        return {name: found[-1] for name, found in twins if found}

    def _propose(self) -> None:
        twins = self._twins()
        names = ", ".join(dict.fromkeys(each.name for each in twins.values()))
        here = [each for row in self._rows() for each in likely_duplicates(row.name, self._here)]
        words = self.tr("Known from other events: {0}.").format(names) if names else ""
        if here:
            words = self.tr("Perhaps already in the list: {0}.").format(here[0].name)
        self.ui.proposal.setText(words)
        self.ui.proposal.setVisible(bool(words))
        self.ui.same.setVisible(bool(names))

    def _people(self) -> tuple[Delegate, ...]:
        twins = self._twins() if self.ui.same.isChecked() else {}
        return tuple(
            new_delegate(row.name, row.delegation, twins[row.name]) if row.name in twins else row
            for row in self._rows()
        )

    # Whole

    def _offer(self) -> None:
        """Who declines names nobody."""
        answer = Answer(str(self.ui.answer.currentData()))
        comes, is_answer = answer is Answer.CONFIRMED, answer is not Answer.NONE
        ui = self.ui
        for field, may in (
            (ui.count, comes),
            (ui.names, comes),
            (ui.day, is_answer),
            (ui.channel, is_answer),
        ):
            field.setEnabled(may)

    def accept(self) -> None:
        """OK: refused with a sentence, the caret in the field, while a day or a number is none."""
        ui = self.ui
        count = ui.count.text().strip()
        try:
            day = ui.day.day()
        except ValueError:
            day = None
        answer = Answer(str(ui.answer.currentData()))
        if day is None and answer is not Answer.NONE:
            words = self.tr("“{0}” is not a day: write 2025-05-14 or 14/05/2025.")
            tell_trouble(ui.problem, words.format(ui.day.text().strip()))
            ui.day.setFocus()
            return
        if count and not count.isdecimal():
            tell_trouble(ui.problem, self.tr("Write how many people come as a number, or nothing."))
            ui.count.setFocus()
            return
        self._given = self._written(answer, day, int(count) if count else None)
        super().accept()

    def _written(self, answer: Answer, day: date | None, count: int | None) -> GivenAnswer:
        is_answer, comes = answer is not Answer.NONE, answer is Answer.CONFIRMED
        delegates = self._people() if comes else ()
        if count is None and delegates:
            count = len(delegates) + len(self._here)
        channel = str(self.ui.channel.currentData() or "")
        invitation = replace(
            self._invitation,
            answer=answer,
            answered=day if is_answer else None,
            people=count if comes else None,
            channel=Channel(channel) if channel and is_answer else None,
            note=" ".join(clean(self.ui.note.text()).split()),
        )
        return GivenAnswer(invitation, delegates)

    def _retranslate(self, answer: Answer, channel: Channel | None) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        ui.of_whom.setText(self._name)
        blocked = ui.answer.blockSignals(True)
        ui.answer.clear()
        for each, standing in _ANSWERS.items():
            ui.answer.addItem(standing_word(standing), each.value)
        ui.answer.setCurrentIndex(ui.answer.findData(answer.value))
        ui.answer.blockSignals(blocked)
        ui.channel.clear()
        for way in (None, *Channel):
            ui.channel.addItem(channel_word(way), way.value if way is not None else "")
        ui.channel.setCurrentIndex(ui.channel.findData(channel.value if channel is not None else ""))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            channel = str(self.ui.channel.currentData() or "")
            self._retranslate(
                Answer(str(self.ui.answer.currentData())), Channel(channel) if channel else None
            )
            self._propose()
        super().changeEvent(event)
