"""What cells of a sheet take, and how they are coloured by what stands in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal

from rcm_desktop.papers.contributions.dues_frame import Book, Sheet

if TYPE_CHECKING:
    from openpyxl.worksheet.datavalidation import DataValidation

_DAY_NONE = date(1899, 12, 30)
_Sign = Literal["greaterThan", "lessThan"]


def refuse_typing(book: Book, sheet: Sheet, place: str, words: str) -> None:
    """Cells that are open, because Excel sorts no locked ones, and still take nothing that is typed."""
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation("custom", formula1="FALSE", allow_blank=False, showErrorMessage=True)
    _bind(sheet, place, rule, book.words("kept_title"), words)


def allow_list(book: Book, sheet: Sheet, place: str, source: str, words: str) -> None:
    """Cells that take what stands in a list."""
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation("list", formula1=source, allow_blank=True, showErrorMessage=True)
    _bind(sheet, place, rule, book.words("wrong_title"), words)


def allow_days(book: Book, sheet: Sheet, place: str, first: date, last: date) -> None:
    """Cells that take a day from ``first`` to ``last``."""
    from openpyxl.worksheet.datavalidation import DataValidation

    begin, end = (str((day - _DAY_NONE).days) for day in (first, last))
    rule = DataValidation(
        "date", formula1=begin, formula2=end, operator="between", allow_blank=True, showErrorMessage=True
    )
    words = book.words("wrong_day", first=first.isoformat(), last=last.isoformat())
    _bind(sheet, place, rule, book.words("wrong_title"), words)


def allow_amounts(book: Book, sheet: Sheet, place: str) -> None:
    """Cells that take an amount of nothing or more."""
    from openpyxl.worksheet.datavalidation import DataValidation

    rule = DataValidation(
        "decimal", formula1="0", operator="greaterThanOrEqual", allow_blank=True, showErrorMessage=True
    )
    _bind(sheet, place, rule, book.words("wrong_title"), book.words("wrong_amount"))


def _bind(sheet: Sheet, place: str, rule: DataValidation, title: str, words: str) -> None:
    rule.errorTitle, rule.error = title, words
    for each in place.split():
        rule.add(each)
    sheet.frame.add_data_validation(rule)


def colour_where(
    sheet: Sheet, place: str, formula: str, *, fill: str = "", colour: str = "", stop: bool = False
) -> None:
    """Colour cells, or their words, where a formula written for the first of them holds."""
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import Font, PatternFill
    from openpyxl.styles.differential import DifferentialStyle

    style = DifferentialStyle(
        font=Font(color=colour, bold=fill == "") if colour else None,
        fill=PatternFill("solid", bgColor=fill) if fill else None,
    )
    rule = Rule("expression", formula=[formula], dxf=style, stopIfTrue=stop)
    sheet.frame.conditional_formatting.add(place, rule)


def colour_signs(sheet: Sheet, place: str, above: str, below: str) -> None:
    """Colour amounts above and below zero; those that are owed stand out without colour too."""
    from openpyxl.formatting.rule import Rule
    from openpyxl.styles import Font
    from openpyxl.styles.differential import DifferentialStyle

    signs: tuple[tuple[_Sign, Font], ...] = (
        ("greaterThan", Font(color=above, bold=True)),
        ("lessThan", Font(color=below)),
    )
    for sign, font in signs:
        rule = Rule("cellIs", operator=sign, formula=["0"], dxf=DifferentialStyle(font=font))
        sheet.frame.conditional_formatting.add(place, rule)


def bars(sheet: Sheet, place: str, colour: str) -> None:
    """A bar in each cell, as long as its share of one."""
    from openpyxl.formatting.rule import DataBar, FormatObject, Rule

    ends = [FormatObject("num", 0), FormatObject("num", 1)]
    rule = Rule(
        "dataBar", dataBar=DataBar(cfvo=ends, minLength=0, maxLength=100, color=colour, showValue=True)
    )
    sheet.frame.conditional_formatting.add(place, rule)
