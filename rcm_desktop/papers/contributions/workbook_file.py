"""A workbook as the bytes of its file: frame by openpyxl, rows by ours; the same values, the same bytes."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING

from rcm_desktop.papers.contributions.sheet_cells import Rows

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_ROWS = re.compile(rb"<sheetData\s*/>|<sheetData>.*?</sheetData>", re.DOTALL)
_EXTENT = re.compile(rb'<dimension ref="[^"]*"')
_EARLIEST = date(1980, 1, 1)
_ON_WINDOWS = 0


def workbook_bytes(workbook: Workbook, sheets: Sequence[Rows], day: date) -> bytes:
    """The file: ``sheets`` are the rows of the workbook's sheets in their order, ``day`` its date."""
    from openpyxl.writer.excel import ExcelWriter

    moment = datetime.combine(day, time())
    workbook.properties.created = workbook.properties.modified = moment
    frame = BytesIO()
    with zipfile.ZipFile(frame, "w", zipfile.ZIP_STORED) as archive:
        ExcelWriter(workbook, archive).write_data()
    rows = {f"xl/worksheets/sheet{number}.xml": each for number, each in enumerate(sheets, start=1)}
    content = BytesIO()
    with (
        zipfile.ZipFile(frame) as made,
        zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file,
    ):
        for name in made.namelist():
            member = zipfile.ZipInfo(name, (max(day, _EARLIEST)).timetuple()[:6])
            member.compress_type, member.create_system = zipfile.ZIP_DEFLATED, _ON_WINDOWS
            part = made.read(name)
            file.writestr(member, _with_rows(part, rows[name]) if name in rows else part)
    return content.getvalue()


def _with_rows(part: bytes, rows: Rows) -> bytes:
    part = _EXTENT.sub(f'<dimension ref="{rows.extent}"'.encode(), part, count=1)
    begin, end = _ROWS.search(part).span()  # type: ignore[union-attr]
    return b"".join((part[:begin], rows.xml().encode("utf-8"), part[end:]))
