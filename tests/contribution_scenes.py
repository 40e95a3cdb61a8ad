"""Pictures of what concerns contributions, for ``tests.screenshots``."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSettings

from rcm_desktop.bootstrap import create_library, open_library
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.dues_workbook import dues_workbook
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.reading.sheet_file import pasted_sheet
from rcm_desktop.windows.dues_dialog import DuesDialog
from rcm_desktop.windows.filled_workbook_dialog import FilledWorkbookDialog
from rcm_desktop.windows.ledger_import_dialog import LedgerImportDialog
from rcm_desktop.windows.letters_dialog import LettersDialog
from rcm_desktop.windows.status_dialog import StatusDialog
from rcm_desktop.wording import Wording
from tests.papers.filled import fill, receipt
from tests.stage import Stage

_DAY = date(2025, 5, 15)
LEDGER = (
    "País\tAsignado 2001\tPagado 2001\tAsignado 2002\tPagado 2002\tSaldo\n"
    "Belice\t1,000.00\t1,000.00\t1,200.00\t\t1,200.00\n"
    "Atlantis\t500.00\t\t\t\t500.00\n"
    "Honduras\t2,000.00\t1,500.00\t2,400.00\t100.50\t2,800.00\n"
    "Total\t3,500.00\t2,500.00\t3,600.00\t100.50\t4,500.00\n"
)


def contributions(stage: Stage) -> None:
    """Every dialog about contributions."""
    _dues(stage)
    stage.keep_asked("ledger-import", _ledger_import(stage).open)
    _money_papers(stage)


def _dues(stage: Stage) -> None:
    """The follow-up workbook: written out, filled in well, with problems, and left empty."""
    path = stage.place / "filled.xlsx"
    log = {
        1: {
            "Date": _DAY,
            "Country": "Belize",
            "Contact": "call",
            "What was said": "Payment order signed.",
        }
    }
    well = {1: receipt("Belize", 3000, Reference="TR 7"), 2: receipt("Canada", 500, Note="advance")}
    wrong = {
        **well,
        3: receipt("Atlantis", "1,250.00", "05/02/2025"),
        4: receipt("Belize", 3000, Reference="TR 7"),
    }
    with open_library(stage.untouched, read_only=True) as opened:
        blank = dues_workbook(opened.dues.report(_DAY), Language.EN)
        dues = DuesDialog(opened.dues, _DAY, str, QSettings(), stage.window)
        stage.keep_asked("dues", dues.open)
        for name, filled in (
            ("filled", fill(blank, well, log)),
            ("filled-wrong", fill(blank, wrong, control=(5, 1))),
            ("filled-none", blank),
        ):
            path.write_bytes(filled)
            stage.keep_asked(name, FilledWorkbookDialog(opened.filled_workbooks, path, stage.window).open)


def _ledger_import(stage: Stage) -> LedgerImportDialog:
    """Over a file of its own: that of the window is at work."""
    library = stage.place / "ledger.rcm"
    with create_library(library) as opened:
        say = Wording.load(stage.language).sentence
        return LedgerImportDialog(
            opened.ledger_import, [pasted_sheet(LEDGER)], "2001-2003.csv", say, stage.window
        )


def _money_papers(stage: Stage) -> None:
    """The status of contributions and letters, over a file of their own."""
    settings = QSettings(str(stage.place / "papers.ini"), QSettings.Format.IniFormat)
    settings.setValue("papers_folder", str(stage.place))
    say = Wording.load(stage.language).sentence
    worker = Worker()
    with open_library(stage.untouched) as opened:
        status = StatusDialog(opened.statements, _DAY, say, settings, print, stage.window)
        stage.keep_asked("status", status.open)
        lines = opened.meetings.lines()
        letters = LettersDialog(opened.letters, lines, _DAY, worker, say, settings, print, stage.window)
        letters.ui.meeting.setCurrentIndex(1)
        letters.ui.conclusion.setCurrentIndex(2)
        letters.look()
        stage.keep_asked("letters", letters.open)
        letters.ui.kind.setCurrentIndex(1)
        letters.model.toggle(0)
        letters.look()
        stage.keep_asked("letters-acknowledgement", letters.open)
    worker.close()
