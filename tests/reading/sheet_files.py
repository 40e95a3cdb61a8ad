"""Workbooks for tests, made by openpyxl or by hand."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet


def workbook(rows: Iterable[Sequence[object]], *, merged: Iterable[str] = (), title: str = "Sheet") -> bytes:
    """A workbook of one sheet."""
    made = Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    for area in merged:
        sheet.merge_cells(area)
    return saved(made)


def saved(made: Workbook) -> bytes:
    into = BytesIO()
    made.save(into)
    return into.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The package with one part exchanged or added."""
    into = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, content)
    return into.getvalue()


def part(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read(name)
