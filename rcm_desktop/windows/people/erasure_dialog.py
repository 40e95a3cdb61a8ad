"""Asked before people are erased for good: what goes, what stays, and a word to type."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.persons import Person
from rcm_desktop.qt_models.worker import Cancelled, Worker
from rcm_desktop.services.erasure import Erasure, ErasureDone
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_erasure_dialog import Ui_ErasureDialog
from rcm_desktop.windows.people.person_words import plan_words
from rcm_desktop.windows.waiting import carry_out

_SIZE = (620, 480)
_NAMED = 12
"""So many people are named one by one."""


class ErasureDialog(QDialog):
    """Accepted once the people are erased; ``outcome`` says what became of it. ``alike`` are the names of
    others who are likely the same."""

    def __init__(
        self,
        erasure: Erasure,
        people: Sequence[Person],
        alike: Sequence[str],
        worker: Worker,
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._erasure, self._people, self._alike = erasure, people, alike
        self._worker, self._say = worker, say
        self._plan = erasure.plan([each.id for each in people])
        self.outcome: ErasureDone | None = None
        self.ui = Ui_ErasureDialog()
        self.ui.setupUi(self)
        self.ui.words.hide()
        self.ui.contacts.setVisible(bool(self._plan.contacts))
        self.ui.contacts.setChecked(bool(self._plan.contacts))
        self.ui.word.textChanged.connect(lambda _: self._follow())
        self.ui.erase_button.clicked.connect(self.erase)
        self.ui.cancel_button.clicked.connect(self.reject)
        self._retranslate()
        fit_to_screen(self, *_SIZE)
        self.ui.word.setFocus()

    @property
    def confirming(self) -> str:
        """The word that is to be typed."""
        return self.tr("ERASE")

    def erase(self) -> None:
        """Erase them; while that fails the dialog stays with the reason."""
        if not self.ui.erase_button.isEnabled():
            return
        people = [each.id for each in self._people]
        contacts = [each.id for each in self._plan.contacts] if self.ui.contacts.isChecked() else []
        erasure = self._erasure
        try:
            self.outcome = carry_out(
                self,
                self._worker,
                self.tr("The file is written anew without these people."),
                self.tr("Stop"),
                lambda progress: erasure.erase(people, contacts, progress),
            )
        except Cancelled:
            self._tell(self.tr("Stopped. Nobody was erased."))
        except Condition as condition:
            self._tell(self._say(condition))
        else:
            self.accept()

    def _follow(self) -> None:
        is_typed = fold(self.ui.word.text().strip()) == fold(self.confirming)
        self.ui.erase_button.setEnabled(is_typed)
        (self.ui.erase_button if is_typed else self.ui.cancel_button).setDefault(True)

    def _tell(self, words: str) -> None:
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))

    def _retranslate(self) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        names = [each.name for each in self._people]
        if len(names) == 1:
            ui.who.setText(names[0])
        else:
            ui.who.setText(self.tr("%n people", None, len(names)))
        lines = plan_words(self._plan, self._alike)
        if len(names) > 1:
            shown = names[:_NAMED]
            if len(names) > _NAMED:
                shown.append("…")
            lines = [", ".join(shown), "", *lines]
        if self._plan.contacts:
            contacts = (
                ", ".join(part for part in (each.name, each.function, each.institution, each.email) if part)
                for each in self._plan.contacts
            )
            lines += ["", self.tr("In the directory with the same name or address:")]
            lines += [f"•  {each}" for each in contacts]
        ui.plan.setPlainText("\n".join(lines))
        ui.word_label.setText(self.tr("&Type {0} to confirm:").format(self.confirming))
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)
