"""An .xlsx file, judged before it is unfolded: its sheets, its texts, and its parts element by element.

A small file can unfold into gigabytes, name files of this machine, or hold a million empty rows. So the
directory of the package is measured first, each part before it is parsed, a part that declares a document
type is refused, and an element is let go of once it was looked at. The format is that of ECMA-376, part 1,
chapter 18; its strict form differs in namespaces, which do not count here.
"""

from __future__ import annotations

import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, fromstring, iterparse

from rcm_desktop.reading.errors import NotASheet, SheetDamaged, SheetOld, SheetSuspicious

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a workbook from before 2007 begins, and a newer one that is locked with a password."""
PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
"""A cell by the letters of its column and the number of its row."""
_MOST_MEMBERS = 2000
_LARGEST_PART = 80 * 1024 * 1024
_LARGEST_WHOLE = 300 * 1024 * 1024
_SMALL = 8 * 1024 * 1024
_HIGHEST_RATIO = 150
_MOST_TAGS = 4_000_000
_MOST_COLUMNS = 16_384
_DEEPEST = 40
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
# What ``zipfile`` raises for bytes that are none, or are broken, or locked.
_NO_PACKAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
)
# And the parser: the last two for an encoding that nobody knows.
_NO_XML = (ParseError, LookupError, ValueError)


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A worksheet of a package: its name, and the name of the part that holds it."""

    name: str
    part: str
    is_hidden: bool = False


class WorkbookPackage:
    """An opened .xlsx; ``path`` is only for the sentences of its conditions.

    Raises SheetDamaged, SheetOld and NotASheet for what is no .xlsx, SheetSuspicious for one that unfolds
    too far. ``begins_1904`` says that its days count from 1904 and not from 1900.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        if data.startswith(COMPOUND):
            raise SheetOld(path)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _NO_PACKAGE:
            raise SheetDamaged(path) from None
        members = self._zip.infolist()
        whole = sum(member.file_size for member in members)
        if len(members) > _MOST_MEMBERS or whole > _LARGEST_WHOLE:
            raise SheetSuspicious(path)
        if whole > _SMALL and whole > _HIGHEST_RATIO * max(1, len(data)):
            raise SheetSuspicious(path)
        workbook = self.root("xl/workbook.xml")
        if workbook is None:
            raise NotASheet(path)
        facts = first_child(workbook, "workbookPr")
        self.begins_1904 = facts is not None and facts.get("date1904") in ("1", "true")
        self.sheets = tuple(self._sheets(workbook))

    def names(self) -> list[str]:
        """The names of its parts."""
        return self._zip.namelist()

    def root(self, name: str) -> Element | None:
        """A part as a whole, None where there is none."""
        data = self._data(name)
        try:
            return fromstring(data) if data is not None else None
        except _NO_XML:
            raise SheetDamaged(self._path) from None

    def elements(self, part: str, *names: str) -> Iterator[Element]:
        """The elements of these names in a part, whole, each let go of when the next is asked for."""
        data = self._data(part)
        if data is None:
            raise SheetDamaged(self._path)
        open_: list[Element] = []
        try:
            for event, element in iterparse(BytesIO(data), ("start", "end")):
                if event == "start":
                    open_.append(element)
                    if len(open_) > _DEEPEST:
                        raise SheetSuspicious(self._path)
                    continue
                open_.pop()
                if open_ and local_name(open_[-1]) == "row" and len(open_[-1]) > _MOST_COLUMNS:
                    raise SheetSuspicious(self._path)
                name = local_name(element)
                if name in names:
                    yield element
                if name in names or name == "row":
                    element.clear()
                    # A million empty rows would stay in it. What is parsed already is told: events hold it.
                    if open_:
                        open_[-1].clear()
        except _NO_XML:
            raise SheetDamaged(self._path) from None

    def texts(self) -> list[str]:
        """The texts that cells share, by their numbers."""
        name = "xl/sharedStrings.xml"
        return [rich_text(each) for each in self.elements(name, "si")] if self._has(name) else []

    def _sheets(self, workbook: Element) -> Iterator[SheetPart]:
        targets = self._targets()
        sheets = first_child(workbook, "sheets")
        for each in sheets if sheets is not None else ():
            id_ = next((value for key, value in each.items() if key.rpartition("}")[2] == "id"), "")
            part = targets.get(id_, "")
            if self._has(part):
                yield SheetPart(each.get("name") or "", part, each.get("state", "visible") != "visible")

    def _targets(self) -> dict[str, str]:
        """Where the worksheets lie, by the id that the workbook calls them with."""
        found = {}
        relations = self.root("xl/_rels/workbook.xml.rels")
        for each in relations if relations is not None else ():
            target = each.get("Target") or ""
            absolute = target[1:] if target.startswith("/") else posixpath.join("xl", target)
            if (each.get("Type") or "").endswith("/worksheet"):
                found[each.get("Id") or ""] = posixpath.normpath(absolute)
        return found

    def _has(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def _data(self, name: str) -> bytes | None:
        try:
            member = self._zip.getinfo(name)
        except KeyError:
            return None
        if member.file_size > _LARGEST_PART:
            raise SheetSuspicious(self._path)
        try:
            with self._zip.open(member) as file:
                data = file.read(_LARGEST_PART + 1)
        except _NO_PACKAGE:
            raise SheetDamaged(self._path) from None
        # Excel writes UTF-8 and no document type; in another encoding one could hide from this look.
        strange = b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\0" in data
        if len(data) > _LARGEST_PART or strange or data.count(b"<") > _MOST_TAGS:
            raise SheetSuspicious(self._path)
        return data


def rich_text(element: Element) -> str:
    """The characters of a text that may have runs; how East Asian words sound does not belong to it."""
    parts = []
    for each in element:
        name = local_name(each)
        if name == "t":
            parts.append(each.text or "")
        elif name == "r":
            parts += (run.text or "" for run in each if local_name(run) == "t")
    return unescaped("".join(parts))


def unescaped(words: str) -> str:
    """The characters that XML cannot hold are written "_x0001_"."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), words) if "_x" in words else words


def local_name(element: Element) -> str:
    """Without its namespace: there are two for the same elements."""
    return element.tag.rpartition("}")[2]


def first_child(element: Element, name: str) -> Element | None:
    return next((each for each in element if local_name(each) == name), None)


def column_number(letters: str) -> int:
    """The number of a column, counted from 1: A is 1, AA is 27."""
    found = 0
    for each in letters:
        found = 26 * found + ord(each) - 64
    return found
