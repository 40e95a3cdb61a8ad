"""What a returned form holds, whichever program wrote it: tables of cells with their places, words beside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rcm_desktop.domain.events.return_form import FormIdentity
from rcm_desktop.domain.events.returned_form import CellPlace
from rcm_desktop.reading.sheets import cell_name


@dataclass(frozen=True, slots=True)
class Area:
    """A merged area: rows counted from 1, columns from 0."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


@dataclass(frozen=True, slots=True)
class FormRow:
    """``cells`` holds the words by column from 0, with their line ends; an empty cell is not there.
    ``unvalued`` are columns with a formula that has no value, ``days`` those that a sheet took for a day."""

    number: int
    cells: Mapping[int, str]
    unvalued: frozenset[int] = frozenset()
    days: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class FormTable:
    """A sheet with its ``name``, or the table with this ``number`` of a text, counted from 1."""

    rows: tuple[FormRow, ...]
    name: str = ""
    number: int = 0
    merged: tuple[Area, ...] = ()

    def place(self, row: int, column: int = -1) -> CellPlace:
        """The place of a cell, or of a row as a whole."""
        if self.number:
            return CellPlace(table=self.number, row=row, column=column + 1)
        return CellPlace(sheet=self.name, cell=cell_name(row, max(column, 0)))

    def area_place(self, area: Area) -> CellPlace:
        if self.number:
            return self.place(area.first_row, area.first_column)
        first = cell_name(area.first_row, area.first_column)
        return CellPlace(self.name, f"{first}:{cell_name(area.last_row, area.last_column)}")


@dataclass(frozen=True, slots=True)
class FormFile:
    """The tables in their order, the identity that the file carries, None where its marks are gone, and the
    lines of a text beside them, each with the number of the table it stands behind, 0 for none."""

    tables: tuple[FormTable, ...]
    identity: FormIdentity | None = None
    beside: tuple[tuple[int, str], ...] = ()
