"""The sheets of an .xlsx file, judged before they are unfolded, and their cells as they stand there.

A small file can unfold into gigabytes, a merged area can span the whole sheet and a last row lie a million
rows down. So the directory of the package is measured first, a part that declares a document type is refused,
and only cells that hold something are given out.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from xml.etree import ElementTree

from rcm_desktop.reading.errors import WorkbookDamaged, WorkbookOld, WorkbookSuspicious

_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MOST_MEMBERS = 2000
_LARGEST_PART = 60 * 1024 * 1024
_LARGEST_WHOLE = 200 * 1024 * 1024
_SMALL = 8 * 1024 * 1024
_HIGHEST_RATIO = 150
_MOST_TAGS = 4_000_000
_DEEPEST = 40
_MOST_MERGED = 10_000
_MOST_COLUMNS = 16_384
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


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


class WorkbookPackage:
    """An opened .xlsx; ``path`` is only for the sentences of its conditions.

    Raises WorkbookDamaged, WorkbookOld for what is no .xlsx, WorkbookSuspicious for one that unfolds too far.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        if data.startswith(_COMPOUND):
            raise WorkbookOld(path)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError):
            raise WorkbookDamaged(path) from None
        members = self._zip.infolist()
        whole = sum(member.file_size for member in members)
        if len(members) > _MOST_MEMBERS or whole > _LARGEST_WHOLE:
            raise WorkbookSuspicious(path)
        if whole > _SMALL and whole > _HIGHEST_RATIO * max(1, len(data)):
            raise WorkbookSuspicious(path)
        self._texts: list[str] | None = None
        self._parts: dict[str, bytes] = {}
        root = self._root("xl/workbook.xml")
        facts = _child(root, "workbookPr")
        self.begins_1904 = facts is not None and facts.get("date1904") in ("1", "true")
        self.sheets = dict(self._sheets(root))

    def rows(self, sheet: str) -> Iterator[tuple[int, dict[int, SheetCell]]]:
        """The rows of a sheet that hold something: their numbers, and their cells by column from 1."""
        at = 0
        for _, row in self._elements(self.sheets[sheet], "row"):
            at = _number(row.get("r")) or at + 1
            cells: dict[int, SheetCell] = {}
            column = 0
            for cell in row:
                if _name(cell) != "c":
                    continue
                place = _PLACE.fullmatch(cell.get("r") or "")
                column = column_number(place[1]) if place else column + 1
                found = self._cell(cell)
                if found is not None and column <= _MOST_COLUMNS:
                    cells[column] = found
            if cells:
                yield at, cells

    def merged(self, sheet: str) -> list[Area]:
        """The merged areas of a sheet."""
        found: list[Area] = []
        for _, each in self._elements(self.sheets[sheet], "mergeCell"):
            first, _, last = (each.get("ref") or "").partition(":")
            begin, end = _PLACE.fullmatch(first), _PLACE.fullmatch(last or first)
            if begin is None or end is None or len(found) >= _MOST_MERGED:
                raise WorkbookSuspicious(self._path)
            rows = int(begin[2]), int(end[2])
            columns = column_number(begin[1]), column_number(end[1])
            found.append(Area(rows[0], columns[0], rows[1], columns[1], f"{first}:{last}"))
        return found

    # Parts

    def _sheets(self, root: ElementTree.Element) -> Iterator[tuple[str, str]]:
        targets = {}
        for each in self._root("xl/_rels/workbook.xml.rels"):
            target = each.get("Target") or ""
            absolute = target[1:] if target.startswith("/") else posixpath.join("xl", target)
            targets[each.get("Id")] = posixpath.normpath(absolute)
        for each in _child(root, "sheets") or ():
            identity = next((value for key, value in each.attrib.items() if key.endswith("}id")), None)
            part = targets.get(identity, "")
            if part.startswith("xl/worksheets/"):
                yield each.get("name") or "", part

    def _part(self, name: str) -> bytes:
        if name in self._parts:
            return self._parts[name]
        try:
            member = self._zip.getinfo(name)
            if member.file_size > _LARGEST_PART:
                raise WorkbookSuspicious(self._path)
            with self._zip.open(member) as file:
                data = file.read(_LARGEST_PART + 1)
        except KeyError:
            raise WorkbookDamaged(self._path) from None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
            raise WorkbookDamaged(self._path) from None
        # Excel writes UTF-8 and no document type; in another encoding one could hide from this look.
        strange = b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\0" in data
        if len(data) > _LARGEST_PART or strange or data.count(b"<") > _MOST_TAGS:
            raise WorkbookSuspicious(self._path)
        self._parts[name] = data
        return data

    def _root(self, name: str) -> ElementTree.Element:
        try:
            return ElementTree.fromstring(self._part(name))
        except ElementTree.ParseError:
            raise WorkbookDamaged(self._path) from None

    def _elements(self, part: str, name: str) -> Iterator[tuple[str, ElementTree.Element]]:
        """The elements of one name, each let go after it was looked at."""
        parents: list[ElementTree.Element] = []
        try:
            for event, element in ElementTree.iterparse(BytesIO(self._part(part)), ("start", "end")):
                if event == "start":
                    parents.append(element)
                    if len(parents) > _DEEPEST:
                        raise WorkbookSuspicious(self._path)
                    continue
                parents.pop()
                if parents and _name(parents[-1]) == "row" and len(parents[-1]) > _MOST_COLUMNS:
                    raise WorkbookSuspicious(self._path)
                if _name(element) == name:
                    yield event, element
                if _name(element) in ("row", "mergeCell"):
                    element.clear()
                    if parents:
                        parents[-1].clear()
        except ElementTree.ParseError:
            raise WorkbookDamaged(self._path) from None

    # Cells

    def _cell(self, cell: ElementTree.Element) -> SheetCell | None:
        kind = cell.get("t") or "n"
        held = _child(cell, "v")
        words = (held.text or "") if held is not None else ""
        if kind == "inlineStr":
            text = _child(cell, "is")
            words = _rich_text(text) if text is not None else ""
        elif kind == "s":
            texts = self._shared()
            words = texts[int(words)] if words.isdecimal() and int(words) < len(texts) else ""
        elif kind == "str":
            words = _unescaped(words)
        if not words.strip():
            return SheetCell(CellKind.EMPTY_FORMULA, "") if self._lacks_value(cell, kind) else None
        if kind in ("inlineStr", "s", "str"):
            return SheetCell(CellKind.TEXT, words)
        kinds = {"b": CellKind.YES_NO, "e": CellKind.ERROR, "d": CellKind.TEXT}
        return SheetCell(kinds.get(kind, CellKind.NUMBER), words.strip())

    def _lacks_value(self, cell: ElementTree.Element, kind: str) -> bool:
        """Whether a formula was never worked out; one that came to an empty text was."""
        return _child(cell, "f") is not None and kind != "str"

    def _shared(self) -> list[str]:
        if self._texts is None:
            name = "xl/sharedStrings.xml"
            held = self._root(name) if name in self._zip.namelist() else ()
            self._texts = [_rich_text(each) for each in held if _name(each) == "si"]
        return self._texts


def _rich_text(element: ElementTree.Element) -> str:
    """The characters of a text with its runs, without the readings of East Asian words."""
    parts = []
    for each in element:
        if _name(each) == "t":
            parts.append(each.text or "")
        elif _name(each) == "r":
            parts.append("".join(run.text or "" for run in each if _name(run) == "t"))
    return _unescaped("".join(parts))


def _unescaped(words: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), words) if "_x" in words else words


def _name(element: ElementTree.Element) -> str:
    """Without its namespace: there are two for the same elements."""
    return element.tag.rpartition("}")[2]


def _child(element: ElementTree.Element, name: str) -> ElementTree.Element | None:
    return next((each for each in element if _name(each) == name), None)


def _number(words: str | None) -> int:
    return int(words) if words is not None and words.isdecimal() else 0


def column_number(words: str) -> int:
    """The number of a column, counted from 1: A is 1, AA is 27."""
    found = 0
    for each in words:
        found = 26 * found + ord(each) - 64
    return found


def column_letters(column: int) -> str:
    words = ""
    while column:
        column, rest = divmod(column - 1, 26)
        words = chr(65 + rest) + words
    return words
