"""The outline in hand, for views: it passes operations on and says what changed.

All views of a meeting share one model; each follows ``changed`` and reads the outline itself.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from rcm_desktop.domain.drafts import Caret, Operation
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.domain.text import Text
from rcm_desktop.services.editing import OutlineChanged, OutlineEditing


class OutlineModel(QObject):
    """Signals carry one frozen value: ``changed`` an ``OutlineChanged``, ``refused`` a ``Condition``."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, editing: OutlineEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing

    @property
    def outline(self) -> Outline:
        return self._editing.outline

    @property
    def meeting(self) -> str:
        """The id of the meeting in hand."""
        return self._editing.meeting

    def set_adopted(self, is_adopted: bool) -> None:
        """The meeting's record says whether its text may still be changed."""
        self._editing.is_adopted = is_adopted

    def do(self, operation: Operation, caret: Caret | None = None) -> OutlineChanged | None:
        """Carry out an operation; what cannot be done is told by ``refused`` and gives None."""
        try:
            return self.carry_out(operation, caret)
        except Condition as condition:
            self.refused.emit(condition)
            return None

    def carry_out(self, operation: Operation, caret: Caret | None = None) -> OutlineChanged:
        """Carry out an operation for somebody who tells what is in the way themselves. Raises it."""
        done = self._editing.do(operation, caret)
        self.changed.emit(done)
        return done

    def type(self, node: str, language: Language, text: Text, before: Caret, after: Caret) -> bool:
        """Take typed words; False where they were refused and the view must show the old ones."""
        try:
            done = self._editing.type(node, language, text, before, after)
        except Condition as condition:
            self.refused.emit(condition)
            return False
        self.changed.emit(done)
        return True

    def rest(self) -> None:
        """The caret left a text: what is typed next is a step of its own."""
        self._editing.rest()

    def undo(self) -> OutlineChanged | None:
        """Take the last step back; None where there is none, an empty change where it was refused."""
        return self._turn(self._editing.undo)

    def redo(self) -> OutlineChanged | None:
        """Do the last undone step again; None where there is none, an empty change where it was refused."""
        return self._turn(self._editing.redo)

    def text_history(self, node: str) -> list[TextMoment]:
        return self._editing.text_history(node)

    def _turn(self, turn: Callable[[], OutlineChanged | None]) -> OutlineChanged | None:
        try:
            done = turn()
        except Condition as condition:
            self.refused.emit(condition)
            return OutlineChanged((), is_structural=False)
        if done is not None:
            self.changed.emit(done)
        return done
