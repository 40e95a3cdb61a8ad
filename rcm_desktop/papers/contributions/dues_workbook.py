"""The follow-up workbook: who owes what, how it came to that, what is next, and sheets to fill in."""

from __future__ import annotations

from rcm_desktop.domain.contributions.dues import DuesReport
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_entry import follow_up_sheet, receipts_sheet
from rcm_desktop.papers.contributions.dues_frame import Book
from rcm_desktop.papers.contributions.dues_lists import by_period_sheet, movements_sheet
from rcm_desktop.papers.contributions.dues_notes import lists_sheet, notes_sheet
from rcm_desktop.papers.contributions.dues_statements import statement_sheets
from rcm_desktop.papers.contributions.dues_summary import summary_sheets
from rcm_desktop.papers.contributions.workbook_file import workbook_bytes


def dues_workbook(report: DuesReport, language: Language) -> bytes:
    """The workbook as an .xlsx file; the same report gives the same bytes."""
    book = Book(report, language)
    for make in (
        summary_sheets, by_period_sheet, movements_sheet, follow_up_sheet, receipts_sheet, statement_sheets,
        notes_sheet, lists_sheet,
    ):  # fmt: skip
        make(book)
    properties = book.workbook.properties
    properties.title = book.words("title", day=book.words.day(report.as_at))
    properties.subject = book.as_at_words()
    properties.creator = book.words("creator")
    properties.lastModifiedBy = properties.creator
    properties.language = language.value
    book.workbook.active = 0
    return workbook_bytes(book.workbook, [each.rows for each in book.sheets], report.as_at)
