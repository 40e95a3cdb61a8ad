"""The commands of the page of contributions: one action each, for its menu, its keys and the palette."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

_GROUPS = (
    ("receipt", "acknowledge", "designate", "credit", "write_off", "opening", "reverse"),
    ("follow_up", "edit_follow_up", "done_follow_up", "remove_follow_up"),
    ("periods", "as_at", "import"),
    ("letters", "status", "workbook", "read_back"),
)
WORDS: dict[str, object] = {
    "receipt": QT_TRANSLATE_NOOP("ContributionsCommands", "Record a receipt…"),
    "acknowledge": QT_TRANSLATE_NOOP("ContributionsCommands", "Acknowledge the receipt…"),
    "designate": QT_TRANSLATE_NOOP("ContributionsCommands", "Designate the receipt anew…"),
    "credit": QT_TRANSLATE_NOOP("ContributionsCommands", "Credit…"),
    "write_off": QT_TRANSLATE_NOOP("ContributionsCommands", "Write off…"),
    "opening": QT_TRANSLATE_NOOP("ContributionsCommands", "Opening balance…"),
    "reverse": QT_TRANSLATE_NOOP("ContributionsCommands", "Reverse the posting…"),
    "follow_up": QT_TRANSLATE_NOOP("ContributionsCommands", "Note a contact or a next action…"),
    "edit_follow_up": QT_TRANSLATE_NOOP("ContributionsCommands", "Change the entry of the log…"),
    "done_follow_up": QT_TRANSLATE_NOOP("ContributionsCommands", "Entry of the log done, or not"),
    "remove_follow_up": QT_TRANSLATE_NOOP("ContributionsCommands", "Remove the entry of the log"),
    "periods": QT_TRANSLATE_NOOP("ContributionsCommands", "Periods and scales…"),
    "as_at": QT_TRANSLATE_NOOP("ContributionsCommands", "Position as at another day"),
    "import": QT_TRANSLATE_NOOP("ContributionsCommands", "Read in past periods and receipts…"),
    "letters": QT_TRANSLATE_NOOP("ContributionsCommands", "Reminder letters…"),
    "status": QT_TRANSLATE_NOOP("ContributionsCommands", "Status of contributions…"),
    "workbook": QT_TRANSLATE_NOOP("ContributionsCommands", "Follow-up workbook…"),
    "read_back": QT_TRANSLATE_NOOP("ContributionsCommands", "Read the workbook back…"),
}
KEYS = {
    "receipt": "Ctrl+R",
    "follow_up": "Ctrl+Shift+F",
    "periods": "Ctrl+Shift+T",
    "as_at": "Ctrl+D",
    "letters": "Ctrl+Shift+L",
}
_CHANGING = (
    *("receipt", "designate", "credit", "write_off", "opening", "reverse"),
    *("follow_up", "edit_follow_up", "done_follow_up", "remove_follow_up", "read_back", "import"),
    *("letters", "acknowledge"),
)
"""What a file that is only read does not take."""


class ContributionsCommands(QObject):
    """``runs`` says what each does; a command that nobody answers is not shown."""

    def __init__(self, runs: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self.actions: dict[str, QAction] = {}
        self._is_answered: dict[str, Callable[[], bool]] = {}
        self._is_possible: dict[str, Callable[[], bool]] = {}
        self._is_read_only = False
        self._is_shown = False
        for name in (each for group in _GROUPS for each in group):
            action = QAction(self)
            action.setObjectName(name)
            action.setData(str(WORDS[name]))
            action.setShortcut(QKeySequence(KEYS.get(name, "")))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(partial(_call, runs[name]))
            self.actions[name] = action
        self.retranslate()

    def answer(self, name: str, is_answered: Callable[[], bool]) -> None:
        """Show a command only while somebody answers it."""
        self._is_answered[name] = is_answered

    def need(self, name: str, is_possible: Callable[[], bool]) -> None:
        """Offer a command only while it means something."""
        self._is_possible[name] = is_possible

    def set_read_only(self, read_only: bool) -> None:
        self._is_read_only = read_only
        self.refresh()

    def is_answered(self, name: str) -> bool:
        return self._is_answered.get(name, lambda: True)()

    def grouped(self) -> list[list[QAction]]:
        """The actions as the menu shows them."""
        return [[self.actions[name] for name in group if self.is_answered(name)] for group in _GROUPS]

    def shown(self) -> list[QAction]:
        return [action for group in self.grouped() for action in group]

    def offer(self, *, is_shown: bool) -> None:
        """Let the commands have their keys while their page is in front."""
        self._is_shown = is_shown
        self.refresh()

    def refresh(self) -> None:
        """Offer what means something now."""
        for name, action in self.actions.items():
            may = not (self._is_read_only and name in _CHANGING)
            possible = self._is_possible.get(name, lambda: True)()
            action.setEnabled(self._is_shown and may and possible and self.is_answered(name))

    def retranslate(self) -> None:
        for action in self.actions.values():
            action.setText(QCoreApplication.translate("ContributionsCommands", action.data()))


def _call(run: Callable[[], object], _checked: bool = False) -> None:
    run()
