"""What the panel of an event offers and others do: shown only where somebody answers.

To add one: a signal of the panel, a line in ``WANTED``, its words in ``wanted_word``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from rcm_desktop.windows.answered import is_answered
from rcm_desktop.windows.button_row import ButtonRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """A button and the panel's signal of the event's id that it emits; ``needs_people`` where it means
    nothing while nobody comes."""

    name: str
    signal: str
    needs_people: bool = False


WANTED = (
    Wanted("confirmations", "confirmations_wanted"),
    Wanted("return_forms", "return_forms_wanted"),
    Wanted("participants", "participants_wanted", needs_people=True),
    Wanted("signatures", "signatures_wanted", needs_people=True),
    Wanted("first_morning", "first_morning_wanted", needs_people=True),
    Wanted("icalendar", "icalendar_wanted"),
)


def wanted_word(name: str) -> str:
    return {
        "confirmations": QCoreApplication.translate("EventPapers", "Print confirmations"),
        "return_forms": QCoreApplication.translate("EventPapers", "Forms to fill in…"),
        "participants": QCoreApplication.translate("EventPapers", "Participants list"),
        "signatures": QCoreApplication.translate("EventPapers", "Signature list"),
        "first_morning": QCoreApplication.translate("EventPapers", "First morning…"),
        "icalendar": QCoreApplication.translate("EventPapers", "Add to calendar (.ics)"),
    }[name]


class WantedButtons:
    """The buttons in ``row`` for what others do: ``panel`` has the signals, ``emit`` sends the one of a
    name."""

    def __init__(self, panel: QObject, emit: Callable[[str], None], row: ButtonRow) -> None:
        self._panel = panel
        self.buttons = row.buttons
        for wanted in WANTED:
            row.add(wanted.name, partial(emit, wanted.signal))
        self.refresh(has_people=False)

    def refresh(self, *, has_people: bool) -> None:
        """Show the buttons of what somebody answers by now, in the language there is."""
        for wanted in WANTED:
            button = self.buttons[wanted.name]
            button.setText(wanted_word(wanted.name))
            button.setVisible(is_answered(self._panel, wanted.signal))
            button.setEnabled(has_people or not wanted.needs_people)
