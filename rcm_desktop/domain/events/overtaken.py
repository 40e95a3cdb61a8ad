"""A step of the calendar that cannot be taken back any more."""

from __future__ import annotations

from typing import ClassVar

from rcm_desktop.domain.errors import Condition


class Overtaken(Condition):
    """What a step changed was changed elsewhere since, so that neither undo nor redo may touch it.

    ``step`` is the name of the step.
    """

    code: ClassVar[str] = "calendar.overtaken"
    step: str
