"""The outline in hand: each edit changes it at once and is queued for the file; undo goes back in order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from rcm_desktop.domain.changes import Change
from rcm_desktop.domain.drafts import Caret, Operation, TextIsAdopted, perform
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.operations import restate
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.steps import CORRIGENDUM, STEPS_KEPT, Record, Step, TextMoment
from rcm_desktop.domain.text import Text

PAUSE_SECONDS = 1.5
"""Typing that rests this long is one step; what comes after is the next."""


class Journal(Protocol):
    """Where records go, in order. ``storage`` keeps them; a test may only remember them."""

    def check(self) -> None:
        """Raise the condition that forbids to store anything, such as a file opened for reading."""

    def keep(self, record: Record) -> None:
        """Queue a record. Never waits for the disk."""

    def step_to_undo(self, meeting: str) -> Step | None:
        """The latest stored step that is not undone."""

    def step_to_redo(self, meeting: str) -> Step | None:
        """The earliest stored step that is undone."""

    def last_moment(self, meeting: str) -> int:
        """The highest moment given in a meeting so far, 0 before the first."""

    def text_history(self, node: str) -> list[TextMoment]:
        """What the texts of a node have been, the latest first."""

    def drain(self) -> None:
        """Wait until all that was queued is on the disk."""


@dataclass(frozen=True, slots=True)
class OutlineChanged:
    """What a view needs to follow: which nodes, whether rows or labels may differ, where the caret goes."""

    ids: tuple[str, ...]
    is_structural: bool
    caret: Caret | None = None
    name: str = ""


class OutlineEditing:
    """A meeting's outline with its undo.

    Steps of this session are held here; earlier ones are read from the journal when undo reaches them.
    """

    def __init__(
        self,
        meeting: str,
        outline: Outline,
        journal: Journal,
        *,
        who: str = "",
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        self.is_adopted = False
        """Whether the meeting adopted its text, which then only its record can open again."""
        self.meeting = meeting
        self.outline = outline
        self._journal = journal
        self._who = who
        self._now = now
        self._moment = journal.last_moment(meeting)
        # What is older than these may no longer be stored, so it could not be redone after a restart.
        self._done: deque[Step] = deque(maxlen=STEPS_KEPT)
        self._undone: list[Step] = []
        self._all_undone_known = False
        self._typing: tuple[str, Language] | None = None
        self._typed_at = datetime.min

    # Editing

    def do(self, operation: Operation, caret: Caret | None = None) -> OutlineChanged:
        """Carry out an operation as one step; ``caret`` is where the person stood.

        Raises what the operation raises, with nothing changed.
        """
        self._check()
        done = perform(self.outline, operation)
        self._typing = None
        if not done.change:
            return OutlineChanged((), False, done.caret, operation.name)
        return self._add(operation.name, done.change, caret, done.caret)

    def type(self, node: str, language: Language, text: Text, before: Caret, after: Caret) -> OutlineChanged:
        """New words while typing: keys without a pause between them are one step. Raises as ``Restate``."""
        self._check()
        change = restate(self.outline, node, language, text)
        now = self._now()
        if not change:
            return OutlineChanged((), False)
        goes_on = self._typing == (node, language) and (now - self._typed_at).total_seconds() < PAUSE_SECONDS
        self._typing, self._typed_at = (node, language), now
        if not goes_on:
            return self._add("type", change, before, after)
        step = replace(self._done[-1], change=self._done[-1].change.then(change), after=after)
        self._done[-1] = step
        self._keep(change, step.change, caret=after, step=step)
        return _changed(change, after, step.name)

    def rest(self) -> None:
        """End the step of typing: what is typed next is a step of its own."""
        self._typing = None

    def _add(self, name: str, change: Change, before: Caret | None, after: Caret | None) -> OutlineChanged:
        self._moment += 1
        step = Step(self._moment, name, change, before, after or before)
        self._done.append(step)
        self._undone.clear()
        self._all_undone_known = True
        self._keep(change, change, caret=after or before, step=step)
        return _changed(change, after, name)

    def _check(self) -> None:
        if self.is_adopted:
            raise TextIsAdopted
        self._journal.check()

    # Undo

    def undo(self) -> OutlineChanged | None:
        """Take the last step back; None where there is none. Raises the condition that forbids storing.

        Typing that came to nothing is passed over, so that each undo can be seen.
        """
        self._check()
        while (step := self._step_to_undo()) is not None:
            change = step.change.inverse()
            self._turn(change, undone=step.moment, caret=step.before)
            self._undone.append(step)
            if change:
                return _changed(change, step.before, step.name)
        return None

    def redo(self) -> OutlineChanged | None:
        """Do the step that was taken back last again; None where there is none. Raises as ``undo``."""
        self._check()
        while (step := self._step_to_redo()) is not None:
            self._turn(step.change, redone=step.moment, caret=step.after)
            self._done.append(step)
            if step.change:
                return _changed(step.change, step.after, step.name)
        return None

    def _step_to_undo(self) -> Step | None:
        if self._done:
            return self._done.pop()
        step = self._stored(self._journal.step_to_undo)
        # What a corrigendum put right is taken back with it, in the record.
        return None if step is not None and step.name == CORRIGENDUM else step

    def _step_to_redo(self) -> Step | None:
        if self._undone:
            return self._undone.pop()
        return None if self._all_undone_known else self._stored(self._journal.step_to_redo)

    def _stored(self, find: Callable[[str], Step | None]) -> Step | None:
        self._journal.drain()
        return find(self.meeting)

    def _turn(
        self, change: Change, *, undone: int | None = None, redone: int | None = None, caret: Caret | None
    ) -> None:
        self.outline.apply(change)
        self._typing = None
        self._moment += 1
        self._keep(change, change, caret=caret, undone=undone, redone=redone)

    def _keep(
        self,
        change: Change,
        texts: Change,
        *,
        caret: Caret | None,
        step: Step | None = None,
        undone: int | None = None,
        redone: int | None = None,
    ) -> None:
        moment = step.moment if step else self._moment
        self._journal.keep(
            Record(self.meeting, moment, self._now(), self._who, change, texts, step, undone, redone, caret)
        )

    # History

    def text_history(self, node: str) -> list[TextMoment]:
        """What the texts of a node have been as far as it is on the disk, the latest first."""
        return self._journal.text_history(node)


def _changed(change: Change, caret: Caret | None, name: str) -> OutlineChanged:
    return OutlineChanged(change.ids, change.is_structural, caret, name)
