"""Buttons in a row that goes on in a new line where there is little room, and that Tab follows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from rcm_desktop.windows.flow_row import FlowRow


class ButtonRow:
    """Fills ``inside``; Tab comes to the first button from ``before``. Whoever adds one gives it words."""

    def __init__(self, inside: QWidget, before: QWidget | None = None) -> None:
        self._inside, self._last = inside, before
        self._row = FlowRow(inside)
        self.buttons: dict[str, QPushButton] = {}

    def add(self, name: str, act: Callable[[], object]) -> QPushButton:
        """One more button, called after what it does."""
        button = QPushButton(self._inside)
        button.setObjectName(f"{name}_button")
        button.setAutoDefault(True)  # Enter presses it.
        button.clicked.connect(lambda _: act())
        self._row.addWidget(button)
        if self._last is not None:
            QWidget.setTabOrder(self._last, button)
        self._last = self.buttons[name] = button
        return button
