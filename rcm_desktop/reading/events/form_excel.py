"""A returned form in Excel → its tables. It is judged before it is unfolded: see ``workbook_package``."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.events.return_form import MARK, FormIdentity
from rcm_desktop.reading.errors import FormHasMacros, SheetTooLarge
from rcm_desktop.reading.events.form_tables import Area, FormFile, FormRow, FormTable
from rcm_desktop.reading.sheet_package import sheets_of_workbook
from rcm_desktop.reading.sheets import MOST_COLUMNS, Sheet, SheetRow, cell_text
from rcm_desktop.reading.workbook_package import WorkbookPackage

_MACROS = ("vbaproject", "vbadata", "/macrosheets/", "/dialogsheets/", "/activex/", "intlmacrosheets")

_MOST_CELLS = 50_000
"""A form with five hundred people has a tenth of it."""
_ERRORS = {"#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NULL!", "#NUM!"}
"""What is stored of a formula that cannot be worked out; a telephone that begins with "+" may become one."""


def excel_form(data: bytes, path: str) -> FormFile:
    """The sheets in sight. Raises FormHasMacros, SheetTooLarge and what ``sheets_of_workbook`` does."""
    package = WorkbookPackage(data, path)
    if has_macros(package.names(), _types(package)):
        raise FormHasMacros(path)
    sheets = sheets_of_workbook(data, path)
    if sum(len(row.cells) for sheet in sheets for row in sheet.rows) > _MOST_CELLS:
        raise SheetTooLarge(path, _MOST_CELLS, MOST_COLUMNS)
    tables = tuple(_table(each) for each in sheets if not each.is_hidden)
    return FormFile(tables, _identity(package, sheets))


def has_macros(names: list[str], types: str) -> bool:
    """Whether a package holds a program, or calls itself one that may: by its parts and their types."""
    parts = (f"/{each.lower()}" for each in names)
    return "macroenabled" in types.lower() or any(mark in part for part in parts for mark in _MACROS)


def _types(package: WorkbookPackage) -> str:
    root = package.root("[Content_Types].xml")
    return " ".join(each.get("ContentType") or "" for each in root) if root is not None else ""


def _identity(package: WorkbookPackage, sheets: tuple[Sheet, ...]) -> FormIdentity | None:
    """That of the hidden sheet, else that of the property of the file."""
    for sheet in sheets:
        if sheet.rows and sheet.rows[0].text(0) == MARK:
            for row in sheet.rows[:10]:
                found = FormIdentity.found_in(row.text(1))
                if found is not None:
                    return found
    root = package.root("docProps/custom.xml")
    return FormIdentity.found_in(" ".join(root.itertext())) if root is not None else None


def _table(sheet: Sheet) -> FormTable:
    areas = tuple(Area(*each) for each in sheet.merged if each[:2] != each[2:])
    return FormTable(tuple(map(_row, sheet.rows)), sheet.name, merged=areas)


def _row(row: SheetRow) -> FormRow:
    cells: dict[int, str] = {}
    broken, days = set(row.unvalued), set()
    for at, value in enumerate(row.cells):
        # What a merged area shows again is not a second value.
        words = value.strip() if isinstance(value, str) else cell_text(value)
        if not words or at in row.copied:
            continue
        if words in _ERRORS:
            broken.add(at)
            continue
        cells[at] = words
        if isinstance(value, date):
            days.add(at)
    return FormRow(row.number, cells, frozenset(broken), frozenset(days))
