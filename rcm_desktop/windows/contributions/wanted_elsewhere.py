"""What the page of contributions offers and others do: shown only where somebody answers.

To add one: a signal of the page, a line in ``WANTED``, its words in ``contributions_commands``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from rcm_desktop.windows.answered import is_answered
from rcm_desktop.windows.contributions.contributions_commands import ContributionsCommands
from rcm_desktop.windows.flow_row import FlowRow


@dataclass(frozen=True, slots=True)
class Wanted:
    """A command that is answered elsewhere. ``signal`` is the page's signal of this name; ``needs_receipt``
    says that it carries the id of the receipt in hand; ``has_button`` that it stands above the table too."""

    name: str
    signal: str
    needs_receipt: bool = False
    has_button: bool = False


WANTED = (
    Wanted("letters", "letters_wanted", has_button=True),
    Wanted("status", "status_wanted", has_button=True),
    Wanted("workbook", "workbook_wanted", has_button=True),
    Wanted("read_back", "read_back_wanted"),
    Wanted("acknowledge", "acknowledge_wanted", needs_receipt=True),
    Wanted("import", "import_wanted"),
)


class WantedButtons:
    """The buttons above the table for commands that others answer; ``page`` has the signals.

    Tab comes to them from ``after``.
    """

    def __init__(self, page: QObject, commands: ContributionsCommands, after: QWidget, row: FlowRow) -> None:
        self._commands = commands
        self._buttons: dict[str, QPushButton] = {}
        for wanted in WANTED:
            commands.answer(wanted.name, partial(is_answered, page, wanted.signal))
            if wanted.has_button:
                button = QPushButton(after.parentWidget())
                button.setObjectName(f"{wanted.name}_button")
                button.setAutoDefault(True)
                action = commands.actions[wanted.name]
                button.clicked.connect(action.trigger)
                action.enabledChanged.connect(button.setEnabled)
                row.add_ending(button)
                QWidget.setTabOrder(after, button)
                after = button
                self._buttons[wanted.name] = button
        self.refresh()

    def refresh(self) -> None:
        """Show the buttons of what somebody answers by now, in the language there is."""
        for name, button in self._buttons.items():
            button.setText(self._commands.actions[name].text())
            button.setVisible(self._commands.is_answered(name))
