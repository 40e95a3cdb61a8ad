"""The follow-up workbook in a terminal: written out, and read back when it was filled in."""

from __future__ import annotations

import argparse
import json
from datetime import date
from typing import Any

from rcm_desktop.commands.balances import end_of
from rcm_desktop.commands.context import Context
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.reading.contributions.filled_workbook import read_filled
from rcm_desktop.services.filled_words import does_words, problem_lines, row_place, summary_words, what_words
from rcm_desktop.services.filled_workbooks import ProblemsInWorkbook, RowPreview, WorkbookPreview
from rcm_desktop.wording import Wording


def export_dues(arguments: argparse.Namespace, context: Context) -> int:
    """Write the workbook over what stood at the place before."""
    as_at = arguments.as_of or date.today()
    known = end_of(arguments.known) if arguments.known else None
    with context.opened(read_only=True) as opened:
        opened.check_not_own(arguments.output)
        report = opened.dues.report(as_at, known)
    language = Language(arguments.language) if arguments.language else context.wording().language
    write_whole(arguments.output, dues_workbook(report, language))
    return 0


def record_receipts(arguments: argparse.Namespace, context: Context) -> int:
    """Show what the rows of a filled workbook do, the problems first, and record all of them or none."""
    filled = read_filled(arguments.file)
    with context.opened(read_only=arguments.dry_run) as opened:
        shown = opened.filled_workbooks.preview(filled)
        is_recorded = not arguments.dry_run and not shown.all_problems
        if is_recorded and (shown.new_receipts or shown.new_entries):
            shown = opened.filled_workbooks.record(filled)
    wording = context.wording()
    if arguments.json:
        print(json.dumps(_shape(shown, wording, is_recorded), ensure_ascii=False, indent=2))
    else:
        _print(shown, wording, arguments.dry_run)
    if shown.all_problems:
        raise ProblemsInWorkbook(len(shown.all_problems))
    return 0


def _print(shown: WorkbookPreview, wording: Wording, is_trial: bool) -> None:
    for place, words in problem_lines(shown, wording):
        print(wording.text("filled.line", place=place, words=words))
    for row in shown.rows:
        if row.problems:
            continue
        words = ": ".join(filter(None, (what_words(row, shown, wording), does_words(row, shown, wording))))
        print(wording.text("filled.line", place=row_place(row, wording), words=words))
    print(summary_words(shown, wording))
    if is_trial:
        print(wording.text("filled.trial"))


def _shape(shown: WorkbookPreview, wording: Wording, is_recorded: bool) -> dict[str, Any]:
    return {
        "recorded": is_recorded,
        "receipts": [_receipt(row, shown) for row in shown.receipts if row.receipt is not None],
        "entries": [_entry(row) for row in shown.follow_ups if row.entry is not None],
        "posted_before": shown.posted_before,
        "totals": dict(shown.totals),
        "problems": [
            {"code": each.code, **_place(each.facts()), "words": wording.sentence(each)}
            for each in shown.all_problems
        ],
    }


def _place(facts: dict[str, object]) -> dict[str, object]:
    return {name: facts[name] for name in ("sheet", "cell") if name in facts}


def _receipt(row: RowPreview, shown: WorkbookPreview) -> dict[str, Any]:
    receipt = row.receipt
    assert receipt is not None
    return {
        "row": row.row,
        "number": row.posted or None,
        "country": receipt.country,
        "currency": receipt.currency,
        "value": receipt.value.isoformat(),
        "amount": receipt.credited,
        "reference": receipt.reference,
        "pays": [
            {"period": shown.period_names.get(each.period, each.period), "amount": each.amount}
            for each in row.pays
        ],
    }


def _entry(row: RowPreview) -> dict[str, Any]:
    entry = row.entry
    assert entry is not None
    return {
        "row": row.row,
        "country": entry.country,
        "day": entry.day.isoformat(),
        "contact": entry.contact.value,
        "is_done": entry.is_done,
    }
