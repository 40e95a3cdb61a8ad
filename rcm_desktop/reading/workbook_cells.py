"""The cells of an .xlsx file as they stand there: what is doubtful in one can be told with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from xml.etree.ElementTree import Element

from rcm_desktop.reading.errors import SheetSuspicious
from rcm_desktop.reading.workbook_package import (
    PLACE,
    WorkbookPackage,
    column_number,
    first_child,
    local_name,
    rich_text,
    unescaped,
)

_MOST_MERGED = 10_000
_MOST_COLUMNS = 16_384


class CellKind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    ERROR = "error"
    EMPTY_FORMULA = "empty_formula"


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What a cell holds: ``words`` as the file has them. A formula counts by the value stored beside it."""

    kind: CellKind
    words: str


@dataclass(frozen=True, slots=True)
class Area:
    """A merged area, by its first and last row and column, counted from 1."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int
    words: str


class WorkbookCells:
    """The sheets of a workbook, by their names; ``path`` is only for the sentences of its conditions.

    Raises what ``WorkbookPackage`` does, as do its methods.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        self._package = WorkbookPackage(data, path)
        self._parts = {each.name: each.part for each in self._package.sheets}
        self._texts: list[str] | None = None

    @property
    def sheets(self) -> tuple[str, ...]:
        return tuple(self._parts)

    @property
    def begins_1904(self) -> bool:
        return self._package.begins_1904

    def rows(self, sheet: str) -> Iterator[tuple[int, dict[int, SheetCell]]]:
        """The rows of a sheet that hold something: their numbers, and their cells by column from 1."""
        at = 0
        for row in self._package.elements(self._parts[sheet], "row"):
            at = _number(row.get("r")) or at + 1
            cells: dict[int, SheetCell] = {}
            column = 0
            for cell in row:
                if local_name(cell) != "c":
                    continue
                place = PLACE.fullmatch(cell.get("r") or "")
                column = column_number(place[1]) if place else column + 1
                found = self._cell(cell)
                if found is not None and column <= _MOST_COLUMNS:
                    cells[column] = found
            if cells:
                yield at, cells

    def merged(self, sheet: str) -> list[Area]:
        """The merged areas of a sheet."""
        found: list[Area] = []
        for each in self._package.elements(self._parts[sheet], "mergeCell"):
            first, _, last = (each.get("ref") or "").partition(":")
            begin, end = PLACE.fullmatch(first), PLACE.fullmatch(last or first)
            if begin is None or end is None or len(found) >= _MOST_MERGED:
                raise SheetSuspicious(self._path)
            rows = int(begin[2]), int(end[2])
            columns = column_number(begin[1]), column_number(end[1])
            found.append(Area(rows[0], columns[0], rows[1], columns[1], f"{first}:{last}"))
        return found

    def _cell(self, cell: Element) -> SheetCell | None:
        kind = cell.get("t") or "n"
        held = first_child(cell, "v")
        words = (held.text or "") if held is not None else ""
        if kind == "inlineStr":
            text = first_child(cell, "is")
            words = rich_text(text) if text is not None else ""
        elif kind == "s":
            texts = self._shared()
            words = texts[int(words)] if words.isdecimal() and int(words) < len(texts) else ""
        elif kind == "str":
            words = unescaped(words)
        if not words.strip():
            return SheetCell(CellKind.EMPTY_FORMULA, "") if self._lacks_value(cell, kind) else None
        if kind in ("inlineStr", "s", "str"):
            return SheetCell(CellKind.TEXT, words)
        kinds = {"b": CellKind.YES_NO, "e": CellKind.ERROR, "d": CellKind.TEXT}
        return SheetCell(kinds.get(kind, CellKind.NUMBER), words.strip())

    def _lacks_value(self, cell: Element, kind: str) -> bool:
        """Whether a formula was never worked out; one that came to an empty text was."""
        return first_child(cell, "f") is not None and kind != "str"

    def _shared(self) -> list[str]:
        if self._texts is None:
            self._texts = self._package.texts()
        return self._texts


def _number(words: str | None) -> int:
    return int(words) if words is not None and words.isdecimal() else 0
