"""Workbooks for tests, made by openpyxl or by hand."""

from __future__ import annotations

import re
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


def as_excel_saves(data: bytes) -> bytes:
    """The workbook with its texts in a table of their own; openpyxl leaves them in their cells."""
    name, texts = "xl/worksheets/sheet1.xml", []

    def shared(found: re.Match[bytes]) -> bytes:
        texts.append(found[2])
        return b'<c%st="s"><v>%d</v></c>' % (found[1], len(texts) - 1)

    sheet = re.sub(rb'<c([^>]*)t="inlineStr"><is>(.*?)</is></c>', shared, part(data, name), flags=re.DOTALL)
    table = b"".join(b"<si>%s</si>" % each for each in texts)
    table = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">%s</sst>' % table
    return with_part(with_part(data, name, sheet), "xl/sharedStrings.xml", table)
