"""What a row of a filled workbook says and does, in words that windows and terminal share."""

from __future__ import annotations

from collections.abc import Iterator

from rcm_desktop.domain.contributions.follow_up import FollowUp
from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.services.filled_workbooks import RowPreview, WorkbookPreview
from rcm_desktop.wording import Wording


def what_words(row: RowPreview, preview: WorkbookPreview, wording: Wording) -> str:
    """What stands in the row: "Belize, 2025-05-02, USD 1,200.00 (TR 7)". "" where it cannot be said."""
    if row.receipt is not None:
        return _receipt_words(row.receipt, preview.directory, wording)
    return _entry_words(row.entry, preview.directory, wording) if row.entry is not None else ""


def does_words(row: RowPreview, preview: WorkbookPreview, wording: Wording) -> str:
    """What a row without problems does."""
    if row.posted and row.receipt is None:
        return wording.text("filled.posted_before", number=row.posted)
    if row.receipt is not None:
        parts = list(_paid_words(row, preview, wording))
        return wording.text("filled.pays", parts="; ".join(parts)) if parts else wording.text("filled.waits")
    return wording.text("filled.is_done" if row.is_done_now else "filled.logged")


def row_place(row: RowPreview, wording: Wording) -> str:
    """ "Receipts to fill in, row 12" """
    return wording.text("filled.row", sheet=row.sheet, row=row.row)


def problem_place(problem: Condition, wording: Wording) -> str:
    """Where a problem stands: a cell, a row or a sheet; "" where it says none."""
    facts = problem.facts()
    sheet, cell = str(facts.get("sheet", "")), str(facts.get("cell", ""))
    if not cell:
        return sheet
    return (
        wording.text("filled.row", sheet=sheet, row=cell)
        if cell.isdecimal()
        else wording.text("filled.cell", sheet=sheet, cell=cell)
    )


def problem_lines(preview: WorkbookPreview, wording: Wording) -> Iterator[tuple[str, str]]:
    """Each problem as its place and its sentence, those of no row first."""
    for problem in preview.problems:
        yield problem_place(problem, wording), wording.sentence(problem)
    for row in preview.rows:
        for problem in row.problems:
            yield problem_place(problem, wording) or row_place(row, wording), wording.sentence(problem)


def summary_words(preview: WorkbookPreview, wording: Wording) -> str:
    """What reading the workbook would do as a whole."""
    totals = ", ".join(f"{currency} {spoken_amount(total, currency)}" for currency, total in preview.totals)
    parts = [wording.text("filled.receipts", count=len(preview.new_receipts), totals=totals or "–")]
    if preview.new_entries:
        parts.append(wording.text("filled.entries", count=len(preview.new_entries)))
    if preview.posted_before:
        parts.append(wording.text("filled.before", count=preview.posted_before))
    if preview.all_problems:
        parts.append(wording.text("filled.wrong", count=len(preview.all_problems)))
    return " ".join(parts)


def _receipt_words(receipt: Receipt, directory: DirectoryOfDay, wording: Wording) -> str:
    amount = f"{receipt.currency} {spoken_amount(receipt.credited, receipt.currency)}"
    words = f"{directory.word(receipt.country, wording.language)}, {receipt.value.isoformat()}, {amount}"
    return f"{words} ({receipt.reference})" if receipt.reference else words


def _entry_words(entry: FollowUp, directory: DirectoryOfDay, wording: Wording) -> str:
    contact = wording.text(f"dues.contact.{entry.contact.value}")
    head = f"{directory.word(entry.country, wording.language)}, {entry.day.isoformat()}, {contact}"
    return ": ".join(part for part in (head, entry.words or entry.action) if part)


def _paid_words(row: RowPreview, preview: WorkbookPreview, wording: Wording) -> Iterator[str]:
    assert row.receipt is not None
    currency, paid = row.receipt.currency, 0
    for each in row.pays:
        paid += each.amount
        name = preview.period_names.get(each.period, each.period)
        yield wording.text("filled.of", amount=spoken_amount(each.amount, currency), period=name)
    if row.pays and paid < row.receipt.credited:
        yield wording.text("filled.unapplied", amount=spoken_amount(row.receipt.credited - paid, currency))
