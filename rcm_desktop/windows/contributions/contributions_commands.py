"""The commands of the page of contributions: one action each, for its menu, its keys and the palette."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction

from rcm_desktop.windows.page_commands import PageCommands

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


class ContributionsCommands(PageCommands):
    """The commands of the page Contributions."""

    groups = _GROUPS
    words = WORDS
    keys = KEYS
    changing = _CHANGING

    def name_of(self, action: QAction) -> str:
        return QCoreApplication.translate("ContributionsCommands", action.data())
