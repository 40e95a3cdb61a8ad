"""What the sheets of the follow-up workbook share: words, looks, print set-up, protection."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

from rcm_desktop.domain.contributions.dues import DuesReport
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.money import digits_of
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.papers.contributions.sheet_cells import Formula, Look, Looks, Rows, Value, letter
from rcm_desktop.wording import Wording

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

HEAD_FILL, ENTRY_FILL, HINT = "DCE6F1", "FFF8DC", "5A6472"
TITLE = Look(bold=True, size=15, colour="1B2A41")
PLAIN = Look()
WORDS = Look(wrap=True)
FAINT = Look(colour=HINT)
FAINT_WORDS = Look(colour=HINT, wrap=True)
HEAD = Look(bold=True, fill=HEAD_FILL, wrap=True, below=True)
HEAD_RIGHT = Look(bold=True, fill=HEAD_FILL, wrap=True, below=True, align="right", indent=1)
SECTION = Look(bold=True, size=12, colour="1B2A41")
DAY = Look(format="yyyy-mm-dd", align="left")
BOLD = Look(bold=True)
TOTAL = Look(bold=True, above=True)
_NOT_IN_SHEET_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_NAME = 31
_NARROWEST, _WIDEST = 7.0, 46.0
_A4 = 9
_SHORT = 13
LOW_HEAD, HIGH_HEAD = 18.0, 32.0
_MARGIN, _FOOT_MARGIN = 0.5, 0.7  # Inches.


class Words:
    """The words of a workbook in its language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._wording = Wording.load(language)

    def __call__(self, key: str, /, **values: object) -> str:
        return self._wording.text(f"dues.{key}", **values)

    def page(self) -> str:
        return self._wording.text("papers.page", page="&P", pages="&N")

    def day(self, day: date) -> str:
        return paper_day(day, self.language)

    def moment(self, moment: datetime) -> str:
        return f"{self.day(moment.date())}, {moment:%H:%M} UTC"


class Sheet:
    """A sheet being made: its frame and its rows."""

    def __init__(self, frame: Worksheet, looks: Looks, name: str) -> None:
        self.frame = frame
        self.rows = Rows(looks)
        self.name = name

    def place(self, column: str, first: int, last: int) -> str:
        """A column of the sheet from row to row, as formulas of other sheets name it."""
        quoted = self.name.replace("'", "''")
        return f"'{quoted}'!${column}${first}:${column}${max(first, last)}"

    def heads(self, words: Iterable[tuple[str, bool]]) -> int:
        """The row of heads, each with whether figures stand below it; long ones take two lines."""
        found = list(words)
        for at, (each, _) in enumerate(found, start=1):
            longest = max(map(len, each.split()), default=0)
            self.rows.widen(at, max(longest, len(each) // 2) + 2)
        looks = [(each, HEAD_RIGHT if is_figure else HEAD) for each, is_figure in found]
        is_low = all(len(each) < _SHORT for each, _ in found)
        return self.rows.add(looks, height=LOW_HEAD if is_low else HIGH_HEAD, measured=False)

    def fit(self, fixed: dict[int, float] | None = None) -> None:
        """Give the columns the width that their words need; ``fixed`` says another for some."""
        for column in range(1, self.rows.columns + 1):
            needed = self.rows.widths.get(column, 0) * 1.08 + 1.5
            width = (fixed or {}).get(column, min(max(needed, _NARROWEST), _WIDEST))
            self.frame.column_dimensions[letter(column)].width = round(width, 1)

    def hide(self, *columns: int) -> None:
        for column in columns:
            self.frame.column_dimensions[letter(column)].hidden = True


class Book:
    """The workbook being made."""

    def __init__(self, report: DuesReport, language: Language) -> None:
        from openpyxl.workbook import Workbook

        self.report = report
        self.language = language
        self.words = Words(language)
        self.workbook: Workbook = Workbook()
        self.looks = Looks(self.workbook)
        self.sheets: list[Sheet] = []
        self._first: Worksheet | None = self.workbook.worksheets[0]

    def sheet(self, name: str) -> Sheet:
        """A new sheet after the others, under a name that Excel takes and no other sheet has."""
        safe = sheet_name(name, [each.name for each in self.sheets])
        frame, self._first = self._first or self.workbook.create_sheet(), None
        frame.title = safe
        made = Sheet(frame, self.looks, safe)
        self.sheets.append(made)
        return made

    def define(self, name: str, place: str) -> None:
        """A name that formulas call a place by."""
        from openpyxl.workbook.defined_name import DefinedName

        self.workbook.defined_names[name] = DefinedName(name, attr_text=place)

    def money(self, minor: int, currency: str) -> Decimal:
        return Decimal(minor).scaleb(-digits_of(currency))

    @cached_property
    def is_single(self) -> bool:
        """Whether all is in one currency."""
        return len(self.report.position.currencies) < 2

    def name(self, country: str) -> str:
        return self.report.name(country, self.language)

    def as_at_words(self) -> str:
        """ "As at 15 May 2025, as known on 14 May 2025, 10:12 UTC (posting 57)": papers print both."""
        day = self.words.day(self.report.as_at)
        if self.report.known is None:
            return self.words("as_at", day=day)
        known = self.words.moment(self.report.known)
        return self.words("as_at_known", day=day, known=known, number=self.report.last)


def money_look(currency: str, **further: object) -> Look:
    """Amounts with the digits of their currency; nothing is a dash.

    The room at their right stands in the format: an indent is not kept where a condition colours the cell.
    """
    digits = digits_of(currency)
    form = f"#,##0.{'0' * digits}" if digits else "#,##0"
    return Look(format=f'{form}_);-{form}_);"–"_)', align="right", **further)  # type: ignore[arg-type]


def rounded(words: str, value: Decimal, currency: str) -> Formula:
    """A sum that stays right to the cent when it is worked out in binary fractions."""
    return Formula(f"ROUND({words},{digits_of(currency)})", value)


def sheet_name(words: str, taken: Iterable[str]) -> str:
    """A name for a sheet: at most 31 characters, without those that Excel refuses, unlike the others."""
    safe = " ".join(_NOT_IN_SHEET_NAMES.sub(" ", words).split()).strip("' ") or "–"
    used = {each.casefold() for each in taken} | {"history"}
    name, number = safe[:_LONGEST_NAME].strip("' "), 1
    while name.casefold() in used:
        number += 1
        end = f" {number}"
        name = f"{safe[: _LONGEST_NAME - len(end)].strip()}{end}"
    return name


def set_up_print(book: Book, sheet: Sheet, *, landscape: bool, head: int | None = None) -> None:
    """A4, one page wide, the head repeated, "Page 2 of 5" at the foot."""
    frame = sheet.frame
    frame.page_setup.paperSize = _A4
    frame.page_setup.orientation = "landscape" if landscape else "portrait"
    frame.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    frame.page_setup.fitToWidth = 1
    frame.page_setup.fitToHeight = 0
    margins = frame.page_margins
    margins.left = margins.right = margins.top = _MARGIN
    margins.bottom, margins.header, margins.footer = _FOOT_MARGIN, 0.3, 0.3
    foot = frame.oddFooter
    assert foot is not None
    assert foot.left is not None and foot.center is not None and foot.right is not None
    foot.left.text = sheet.name.replace("&", "&&")
    foot.center.text = book.words("as_at", day=book.words.day(book.report.as_at))
    foot.right.text = book.words.page()
    for part in (foot.left, foot.center, foot.right):
        part.size = 8
    if head is not None:
        frame.print_title_rows = f"{head}:{head}"
    frame.sheet_view.showGridLines = False


def freeze(sheet: Sheet, place: str) -> None:
    """Keep what is above and left of a cell in sight."""
    sheet.frame.freeze_panes = place


def protect(sheet: Sheet) -> None:
    """Locked cells are not typed over; filter, sort, widths and heights stay free. No password."""
    protection = sheet.frame.protection
    protection.sheet = True
    protection.autoFilter = protection.sort = False
    protection.formatColumns = protection.formatRows = protection.formatCells = False
    protection.objects = protection.scenarios = False


def title(book: Book, sheet: Sheet, words: str, *further: str, column: int = 1) -> None:
    """The title of a sheet, the day below it, and what else is to be said before its table, from the first
    column that is in sight on."""
    before = [None] * (column - 1)
    sheet.rows.add([*before, (words, TITLE)], height=24, measured=False)
    for each in (book.as_at_words(), *further):
        sheet.rows.add([*before, (each, FAINT)], measured=False)
    sheet.rows.skip()


def cells(values: Sequence[Value], looks: Sequence[Look]) -> list[tuple[Value, Look] | None]:
    return list(zip(values, looks, strict=True))
