"""What a dialog cannot take as it stands in its fields."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


class NotFilled(Exception):
    """Something is missing or cannot be read; ``words`` say what, ``field`` is where."""

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__(words)
        self.words, self.field = words, field
