"""Go to an item by what it is called: "18 c"."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.places_named import find_place
from rcm_desktop.windows.forms.ui_go_to_dialog import Ui_GoToDialog


class GoToDialog(QDialog):
    """Accepted once a place was found; ``node`` is then its id. ``near`` is the node the person stands in."""

    def __init__(
        self, outline: Outline, language: Language, near: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.node: str | None = None
        self._outline = outline
        self._language = language
        self._near = near
        self.ui = Ui_GoToDialog()
        self.ui.setupUi(self)
        self.ui.query.textEdited.connect(lambda: self.ui.problem.clear())
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.problem.setMinimumHeight(2 * self.ui.problem.fontMetrics().lineSpacing())
        self._retranslate()
        self.ui.query.setFocus()

    def accept(self) -> None:
        """Enter: go where the words point, or say that nothing is called so."""
        words = self.ui.query.text().strip()
        self.node = find_place(self._outline, words, self._language, self._near) if words else None
        if self.node is None:
            self._say_not_found(words)
            return
        super().accept()

    def _say_not_found(self, words: str) -> None:
        if not words:
            self.ui.problem.setText(self.tr("Write a number and letters, such as 18 c."))
        else:
            self.ui.problem.setText(self.tr("No item is called “{0}” in this meeting.").format(words))
        self.ui.query.selectAll()

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Go"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.ui.problem.clear()
        super().changeEvent(event)
