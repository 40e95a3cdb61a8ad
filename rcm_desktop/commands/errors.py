"""What only the terminal meets."""

from __future__ import annotations

from typing import ClassVar

from rcm_desktop.domain.errors import Condition


class NoLibraryNamed(Condition):
    """The command needs a file of records and none was named."""

    code: ClassVar[str] = "terminal.no_library"


class NoSuchCorrigendum(Condition):
    """The meeting has no corrigendum with this number."""

    code: ClassVar[str] = "terminal.no_corrigendum"
    key: str
    number: int


class NotInThisForm(Condition):
    """The paper is written as pages alone."""

    code: ClassVar[str] = "terminal.not_in_form"
    form: str


class NoEvents(Condition):
    """No event has known days in the time that was asked for."""

    code: ClassVar[str] = "terminal.no_events"


class NoSuchMeeting(Condition):
    """No meeting has this key."""

    code: ClassVar[str] = "terminal.no_meeting"
    key: str


class NoSuchSheet(Condition):
    """The workbook has no sheet of this name."""

    code: ClassVar[str] = "terminal.no_sheet"
    name: str
    names: str


class NoSuchConclusion(Condition):
    """No conclusion of the meeting has this label."""

    code: ClassVar[str] = "terminal.no_conclusion"
    label: str


class NothingCalledSo(Condition):
    """A search is to be narrowed by a country or a verb that the program does not know."""

    code: ClassVar[str] = "terminal.not_called_so"
    name: str


class PlaceRefused(Condition):
    """A name that no file can have here, or a place the system keeps; ``reason`` is its own word."""

    code: ClassVar[str] = "terminal.place"
    path: str
    reason: str


class OutputRefused(Condition):
    """Standard output does not take what is printed; ``reason`` is the system's own word."""

    code: ClassVar[str] = "terminal.output"
    reason: str


class NotWell(Condition):
    """The file can be read, and its check found something."""

    code: ClassVar[str] = "terminal.not_well"
    path: str


class StepsFailed(Condition):
    """Not everything came out right; the lines on standard output say what."""

    code: ClassVar[str] = "terminal.steps_failed"
    failed: int
    steps: int


class NoSuchEvent(Condition):
    """No event has the key that was named."""

    code: ClassVar[str] = "terminal.no_event"
    key: str


class NoSuchForm(Condition):
    """The file that was named ends as no form of the paper does."""

    code: ClassVar[str] = "terminal.no_form"
    path: str
    ends: str
