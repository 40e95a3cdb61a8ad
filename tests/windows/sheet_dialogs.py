"""The dialogs of contributions that write and read sheets, over a ledger that only remembers."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QSettings

from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.reading.sheet_file import pasted_sheet
from rcm_desktop.services.dues import Dues
from rcm_desktop.services.filled_workbooks import FilledWorkbooks
from rcm_desktop.services.ledger_import import LedgerImport
from rcm_desktop.windows.contributions.dues_dialog import DuesDialog
from rcm_desktop.windows.contributions.filled_workbook_dialog import FilledWorkbookDialog
from rcm_desktop.windows.contributions.ledger_import_dialog import LedgerImportDialog
from tests.papers.contributions.filled import fill, receipt
from tests.windows.contributions.memory_ledger import NEW, NOW, OLD, MemoryLedger, contributions

_SHEET = (
    "Country\tAssessed 2001\tPaid 2001\nAtlantis\t1,000.00\t1,000.00\nMexico\t700.00\t\nTotal\t1,700.00\t5\n"
)


def _ledger() -> MemoryLedger:
    ledger = MemoryLedger()
    contributions(OLD, NEW, into=ledger)
    return ledger


def dues_dialog() -> DuesDialog:
    return DuesDialog(Dues(_ledger()), NOW.date(), str, QSettings())


def filled_dialog() -> FilledWorkbookDialog:
    """Over a workbook with one receipt that may be posted."""
    ledger = _ledger()
    blank = dues_workbook(Dues(ledger).report(NOW.date()), Language.EN)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "filled.xlsx")
        path.write_bytes(fill(blank, {1: receipt("Mexico", 20)}))
        made = FilledWorkbookDialog(FilledWorkbooks(ledger, who="ana", now=lambda: NOW), path)
    assert made.can_record
    return made


def ledger_import_dialog() -> LedgerImportDialog:
    """Over a sheet with things to put right."""
    service = LedgerImport(MemoryLedger(), now=lambda: NOW)
    return LedgerImportDialog(service, [pasted_sheet(_SHEET)], "list.csv", str)
