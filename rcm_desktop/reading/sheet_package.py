"""The sheets of an .xlsx file, judged before they are unfolded.

A small file can unfold into gigabytes, name files of this machine, or merge a million cells. So the directory
of the package is measured first, each part before it is parsed, and areas are unfolded within limits.
The format is that of ECMA-376, part 1, chapter 18; its strict form differs in
namespaces, which do not count here.
"""

from __future__ import annotations

import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError, fromstring, iterparse

from rcm_desktop.domain.text import clean
from rcm_desktop.reading.errors import NotASheet, SheetDamaged, SheetSuspicious
from rcm_desktop.reading.sheets import Cell, Sheet, SheetBuilder

_MOST_MEMBERS = 3000
_LARGEST_PART = 80 * 1024 * 1024
_LARGEST_WHOLE = 300 * 1024 * 1024
_HIGHEST_RATIO = 150
_MOST_TAGS = 3_000_000
_MOST_SHEETS = 200
_MOST_AREAS = 20_000
_LAST_ROW = 1_048_576
_REFERENCE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_NO_WORDS = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
# Number formats that stand for days without being written out, by the standard and by East Asian locales.
_DAY_FORMATS = {*range(14, 18), 22, *range(27, 37), *range(50, 59)}
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


@dataclass(frozen=True, slots=True)
class _Known:
    """What cells refer to: texts by number, and which styles show a number as a day."""

    texts: list[str]
    day_styles: frozenset[int]
    first_day: date


def sheets_of_workbook(data: bytes, path: str) -> tuple[Sheet, ...]:
    """The worksheets in their order; ``path`` is only for the sentences of conditions.

    Raises NotASheet for another kind of package, SheetDamaged, SheetSuspicious for one that would unfold too
    far, SheetTooLarge.
    """
    package = _Package(data, path)
    workbook = package.part("xl/workbook.xml")
    if workbook is None:
        raise NotASheet(path)
    targets = package.targets()
    settings = _first(workbook, "workbookPr")
    from_1904 = settings is not None and settings.get("date1904") in ("1", "true")
    first_day = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    known = _Known(package.texts(), _day_styles(package.part("xl/styles.xml")), first_day)
    sheets = []
    for each in list(_all(workbook, "sheet"))[:_MOST_SHEETS]:
        target = next((targets.get(value) for key, value in each.items() if _local(key) == "id"), None)
        part = package.data(target) if target is not None else None
        if part is not None:
            built = SheetBuilder(
                clean(each.get("name") or ""), path, is_hidden=each.get("state", "visible") != "visible"
            )
            try:
                _read(part, known, built, path)
            except (ParseError, ValueError, OverflowError, InvalidOperation):
                raise SheetDamaged(path) from None
            sheets.append(built.built())
    if not sheets:
        raise SheetDamaged(path)
    return tuple(sheets)


class _Package:
    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _NO_PACKAGE:
            raise SheetDamaged(path) from None
        members = self._zip.infolist()
        whole = sum(member.file_size for member in members)
        if len(members) > _MOST_MEMBERS or whole > _LARGEST_WHOLE:
            raise SheetSuspicious(path)
        if whole > 8 * 1024 * 1024 and whole > _HIGHEST_RATIO * max(1, len(data)):
            raise SheetSuspicious(path)

    def data(self, name: str) -> bytes | None:
        """The bytes of a part, None where there is none."""
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

    def part(self, name: str) -> Element | None:
        data = self.data(name)
        try:
            return fromstring(data) if data is not None else None
        except ParseError:
            raise SheetDamaged(self._path) from None

    def targets(self) -> dict[str, str]:
        """Where the parts of the workbook lie, by the id it calls them with."""
        found = {}
        relations = self.part("xl/_rels/workbook.xml.rels")
        for each in _all(relations, "Relationship") if relations is not None else ():
            target = each.get("Target") or ""
            name = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"xl/{target}")
            if (each.get("Type") or "").endswith("/worksheet"):
                found[each.get("Id") or ""] = name
        return found

    def texts(self) -> list[str]:
        data = self.data("xl/sharedStrings.xml")
        if data is None:
            return []
        try:
            return [_text(each) for each in _ended(data, "si")]
        except ParseError:
            raise SheetDamaged(self._path) from None


def _read(part: bytes, known: _Known, built: SheetBuilder, path: str) -> None:
    row_number, areas = 0, []
    for element in _ended(part, "row", "mergeCell"):
        if _local(element.tag) == "mergeCell":
            areas.append(_area(element.get("ref") or ""))
            if len(areas) > _MOST_AREAS:
                raise SheetSuspicious(path)
            continue
        row_number = int(element.get("r") or row_number + 1)
        if not 0 < row_number <= _LAST_ROW:
            raise ValueError(row_number)
        column = -1
        for cell in element:
            reference = _REFERENCE.fullmatch(cell.get("r") or "")
            column = _column(reference[1]) if reference else column + 1
            value = _value(cell, known)
            built.put(row_number, column, value)
            if value is None and _first(cell, "f") is not None:
                built.put_unvalued(row_number, column)
    built.merge(areas)


def _value(cell: Element, known: _Known) -> Cell:
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        inline = _first(cell, "is")
        return _text(inline) if inline is not None else None
    stored = _first(cell, "v")
    words = (stored.text or "") if stored is not None else ""
    if not words.strip():
        return None
    if kind == "s":
        at = int(words)
        return known.texts[at] if 0 <= at < len(known.texts) else None
    if kind == "b":
        return "TRUE" if words.strip() == "1" else "FALSE"
    if kind == "d":
        return date.fromisoformat(words.strip()[:10])
    if kind in ("str", "e"):
        return _unescaped(words)
    number = Decimal(words.strip())
    if not number.is_finite() or abs(number.adjusted()) > 30:
        return words.strip()
    if int(cell.get("s") or 0) in known.day_styles and 0 < number < 2_958_466:
        return day_of(number, known.first_day)
    return number


def day_of(serial: Decimal, first_day: date = date(1899, 12, 30)) -> date:
    """The day that a number stands for: whole days since ``first_day``, where Excel takes 1900 for a leap
    year. Raises OverflowError beyond the year 9999."""
    days = int(serial)
    if first_day.year == 1899 and days < 60:
        days += 1
    return first_day + timedelta(days=days)


def _day_styles(styles: Element | None) -> frozenset[int]:
    """The numbers of the cell styles whose format has a day, a month or a year in it."""
    if styles is None:
        return frozenset()
    formats = {each.get("numFmtId"): each.get("formatCode") or "" for each in _all(styles, "numFmt")}
    cell_styles = _first(styles, "cellXfs")
    return frozenset(
        at
        for at, each in enumerate(cell_styles if cell_styles is not None else ())
        if _shows_day(each.get("numFmtId") or "0", formats)
    )


def _shows_day(id_: str, formats: dict[str | None, str]) -> bool:
    if id_ in formats:
        code = _NO_WORDS.sub("", formats[id_].split(";")[0]).lower()
        is_number = "#" in code or re.search(r"(?<!s\.)0", code) or code in ("general", "standard")
        return not is_number and ("y" in code or "d" in code or "mmm" in code)
    return id_.isdecimal() and int(id_) in _DAY_FORMATS


def _area(reference: str) -> tuple[int, int, int, int]:
    first, _, last = reference.partition(":")
    a, b = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last or first)
    if a is None or b is None:
        raise ValueError(reference)
    return int(a[2]), _column(a[1]), int(b[2]), _column(b[1])


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _text(element: Element) -> str:
    """The characters of a text that may have parts; how East Asian words sound does not belong to it."""
    parts = []
    for child in element:
        name = _local(child.tag)
        if name == "t":
            parts.append(child.text or "")
        elif name == "r":
            parts.append(_text(child))
    return _unescaped("".join(parts))


def _unescaped(words: str) -> str:
    return clean(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), words))


def _ended(data: bytes, *names: str) -> Iterator[Element]:
    """Each element of these names, whole, let go of when the next is asked for."""
    open_: list[Element] = []
    for event, element in iterparse(BytesIO(data), ("start", "end")):
        if event == "start":
            open_.append(element)
            continue
        open_.pop()
        if _local(element.tag) in names:
            yield element
            element.clear()
            # A million empty rows would stay in it. What is parsed already is still told: events hold it.
            if open_:
                open_[-1].clear()


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _first(element: Element, name: str) -> Element | None:
    return next((child for child in element if _local(child.tag) == name), None)


def _all(element: Element, name: str) -> Iterator[Element]:
    return (each for each in element.iter() if _local(each.tag) == name)
