"""A confirmation form that came back: what was read in it, and what is to be looked at, by its cell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from rcm_desktop.domain.events.return_form import FormIdentity
from rcm_desktop.domain.events.rounds import Answer
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Part
from rcm_desktop.wording import Wording


class FormWeight(IntEnum):
    """What a finding means: told only, and what the cell holds is not taken; the person of the row is not
    taken; nothing of the form is."""

    NOTE = 0
    ROW = 1
    STOP = 2


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where something stands: a ``cell`` such as "C12", or an area, of a ``sheet``; or a ``row`` and
    ``column`` of a ``table`` in a text, all counted from 1, 0 for none."""

    sheet: str = ""
    cell: str = ""
    table: int = 0
    row: int = 0
    column: int = 0

    def words(self, wording: Wording) -> str:
        if self.cell:
            return wording.text("returned_form.cell", sheet=self.sheet, cell=self.cell)
        if not self.table:
            return wording.text("returned_form.beside")
        key = "table_cell" if self.column else "table_row"
        return wording.text(f"returned_form.{key}", table=self.table, row=self.row, column=self.column)


@dataclass(frozen=True, slots=True)
class FormFinding:
    """Something to look at. ``words`` are what stands there, ``wanted`` what was expected, ``count`` of how
    many this is the first; ``place`` is None for the form as a whole."""

    code: str
    place: CellPlace | None = None
    words: str = ""
    wanted: str = ""
    count: int = 1
    weight: FormWeight = FormWeight.NOTE

    def sentence(self, wording: Wording) -> str:
        """What is wrong and what to do, with its place before it."""
        key = f"returned_form.finding.{self.code}"
        words = wording.text(key, words=self.words, wanted=self.wanted, count=self.count)
        if self.place is None:
            return words
        return wording.text("returned_form.line", place=self.place.words(wording), words=words)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedPerson:
    """A row of people as it was understood. ``part`` is None where nothing was said that is a role;
    ``private`` holds the details that the event asks besides, by name. ``findings`` are those of the row."""

    place: CellPlace
    name: str
    courtesy: str = ""
    function: str = ""
    institution: str = ""
    email: str = ""
    telephone: str = ""
    part: Part | None = None
    interpretation: Language | None = None
    private: tuple[tuple[str, str], ...] = ()
    findings: tuple[FormFinding, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        return bool(self.name) and all(each.weight < FormWeight.ROW for each in self.findings)


@dataclass(frozen=True, slots=True)
class ReturnedForm:
    """What a file holds. ``identity`` is that of the form it was made as, None where its marks are gone;
    ``party`` is the id of who answers as far as that is certain. ``findings`` are those of no row.
    """

    identity: FormIdentity | None = None
    party: str | None = None
    answer: Answer = Answer.NONE
    people: tuple[ReturnedPerson, ...] = ()
    findings: tuple[FormFinding, ...] = ()

    @property
    def event(self) -> str:
        """The key of the event, "" where the file does not say it."""
        return self.identity.event if self.identity is not None else ""

    @property
    def all_findings(self) -> tuple[FormFinding, ...]:
        """Those of the form, then those of its rows."""
        return (*self.findings, *(finding for each in self.people for finding in each.findings))

    @property
    def can_be_taken(self) -> bool:
        """Whether nothing is wrong with it as a whole."""
        return all(each.weight < FormWeight.STOP for each in self.findings)
