"""The sheets of an .xlsx file as values: days are told from numbers by their formats, merged areas are
unfolded within limits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from xml.etree.ElementTree import Element

from rcm_desktop.domain.text import clean
from rcm_desktop.reading.errors import SheetDamaged, SheetSuspicious
from rcm_desktop.reading.sheets import Cell, Sheet, SheetBuilder
from rcm_desktop.reading.workbook_package import (
    PLACE,
    SheetPart,
    WorkbookPackage,
    column_number,
    first_child,
    local_name,
    rich_text,
    unescaped,
)

_MOST_SHEETS = 200
_MOST_AREAS = 20_000
_LAST_ROW = 1_048_576
_NO_WORDS = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
# Number formats that stand for days without being written out, by the standard and by East Asian locales.
_DAY_FORMATS = {*range(14, 18), 22, *range(27, 37), *range(50, 59)}


@dataclass(frozen=True, slots=True)
class _Known:
    """What cells refer to: texts by number, and which styles show a number as a day."""

    texts: list[str]
    day_styles: frozenset[int]
    first_day: date


def sheets_of_workbook(data: bytes, path: str) -> tuple[Sheet, ...]:
    """The worksheets in their order; ``path`` is only for the sentences of conditions.

    Raises what ``WorkbookPackage`` does, and SheetTooLarge.
    """
    package = WorkbookPackage(data, path)
    first_day = date(1904, 1, 1) if package.begins_1904 else date(1899, 12, 30)
    texts = [clean(each) for each in package.texts()]
    known = _Known(texts, _day_styles(package.root("xl/styles.xml")), first_day)
    sheets = []
    for each in package.sheets[:_MOST_SHEETS]:
        built = SheetBuilder(clean(each.name), path, is_hidden=each.is_hidden)
        try:
            _read(package, each, known, built, path)
        except (ValueError, OverflowError, InvalidOperation):
            raise SheetDamaged(path) from None
        sheets.append(built.built())
    if not sheets:
        raise SheetDamaged(path)
    return tuple(sheets)


def _read(package: WorkbookPackage, sheet: SheetPart, known: _Known, built: SheetBuilder, path: str) -> None:
    row_number, areas = 0, []
    for element in package.elements(sheet.part, "row", "mergeCell"):
        if local_name(element) == "mergeCell":
            areas.append(_area(element.get("ref") or ""))
            if len(areas) > _MOST_AREAS:
                raise SheetSuspicious(path)
            continue
        row_number = int(element.get("r") or row_number + 1)
        if not 0 < row_number <= _LAST_ROW:
            raise ValueError(row_number)
        column = -1
        for cell in element:
            reference = PLACE.fullmatch(cell.get("r") or "")
            column = column_number(reference[1]) - 1 if reference else column + 1
            value = _value(cell, known)
            built.put(row_number, column, value)
            if value is None and first_child(cell, "f") is not None:
                built.put_unvalued(row_number, column)
    built.merge(areas)


def _value(cell: Element, known: _Known) -> Cell:
    kind = cell.get("t") or "n"
    if kind == "inlineStr":
        inline = first_child(cell, "is")
        return clean(rich_text(inline)) if inline is not None else None
    stored = first_child(cell, "v")
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
        return clean(unescaped(words))
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
    cell_styles = first_child(styles, "cellXfs")
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
    a, b = PLACE.fullmatch(first), PLACE.fullmatch(last or first)
    if a is None or b is None:
        raise ValueError(reference)
    return int(a[2]), column_number(a[1]) - 1, int(b[2]), column_number(b[1]) - 1


def _all(element: Element, name: str) -> list[Element]:
    return [each for each in element.iter() if local_name(each) == name]
