"""An entry of the follow-up log: a contact, a promise, what is to be done next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.contributions.contribution_words import contact_word
from rcm_desktop.windows.contributions.reading_fields import ReadingFields
from rcm_desktop.windows.forms.ui_follow_up_dialog import Ui_FollowUpDialog
from rcm_desktop.windows.not_filled import NotFilled


class FollowUpDialog(QDialog):
    """``entry`` is changed, or a new one with its country and day; promises are in ``currency``."""

    def __init__(
        self,
        entry: FollowUp,
        currency: str,
        sentence: Callable[[Condition], str],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry = entry
        self._name = name
        self._currency = entry.currency or currency
        self._read = ReadingFields(sentence)
        self._result = entry
        self.ui = Ui_FollowUpDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.day.set_day(entry.day)
        ui.words.setText(entry.words)
        if entry.promised:
            ui.promised.setText(spoken_amount(entry.promised, self._currency))
        ui.promised_for.set_day(entry.promised_for)
        ui.action.setText(entry.action)
        ui.action_day.set_day(entry.action_day)
        ui.is_done.setChecked(entry.is_done)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._retranslate(entry.contact)
        ui.words.setFocus()

    def entry(self) -> FollowUp:
        """What was entered, once the dialog was accepted."""
        return self._result

    def accept(self) -> None:
        """OK: refused with a sentence, the caret in the field, while a day or an amount is none."""
        try:
            self._result = self._written()
        except NotFilled as missing:
            self.ui.problem.setText(missing.words)
            self.ui.problem.setProperty("role", "trouble")
            self.ui.problem.style().polish(self.ui.problem)
            missing.field.setFocus()
            return
        super().accept()

    def _written(self) -> FollowUp:
        ui = self.ui
        promised = self._read.amount_or_none(ui.promised, self._currency)
        if promised < 0:
            raise NotFilled(self.tr("The amount must be above zero."), ui.promised)
        words, action = clean(ui.words.text()).strip(), clean(ui.action.text()).strip()
        if not words and not action and not promised:
            raise NotFilled(self.tr("Write what was said, promised or is to be done."), ui.words)
        return replace(
            self._entry,
            day=self._read.day(ui.day),
            contact=FollowUpKind(str(ui.contact.currentData())),
            words=words,
            promised=promised,
            currency=self._currency if promised else "",
            promised_for=self._read.day_or_none(ui.promised_for),
            action=action,
            action_day=self._read.day_or_none(ui.action_day),
            is_done=ui.is_done.isChecked(),
        )

    def _retranslate(self, contact: FollowUpKind) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        ui.contact.clear()
        for each in FollowUpKind:
            ui.contact.addItem(contact_word(each), each.value)
        ui.contact.setCurrentIndex(ui.contact.findData(contact.value))
        self.setWindowTitle(self.tr("Follow-up: {0}").format(self._name))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate(FollowUpKind(str(self.ui.contact.currentData())))
        super().changeEvent(event)
