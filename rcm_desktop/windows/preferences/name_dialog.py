"""The one question a new file asks: whose name history shows. The account's name is proposed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.text import clean
from rcm_desktop.windows.forms.ui_name_dialog import Ui_NameDialog


class NameDialog(QDialog):
    """Enter takes the name that is proposed; Escape leaves it open, and the account's name holds."""

    def __init__(
        self,
        who: str,
        put_who: Callable[[str], None],
        say: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._put_who, self._say = put_who, say
        self.ui = Ui_NameDialog()
        self.ui.setupUi(self)
        self.ui.who.setText(who)
        self.ui.who.selectAll()
        self.ui.who.setFocus()
        self.ui.buttons.accepted.connect(self.accept)

    def accept(self) -> None:
        who = " ".join(clean(self.ui.who.text()).split())
        try:
            if who:
                self._put_who(who)
        except Condition as condition:
            self.ui.words.setText(self._say(condition))
            return
        super().accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)
