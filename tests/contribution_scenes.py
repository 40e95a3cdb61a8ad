"""Pictures of what concerns contributions, for ``tests.screenshots``."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication, QMenu

from rcm_desktop.bootstrap import create_library, open_library
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.reading.sheet_file import pasted_sheet
from rcm_desktop.windows.contributions.conclusion_dialog import ConclusionDialog
from rcm_desktop.windows.contributions.contributions_page import ContributionsPage
from rcm_desktop.windows.contributions.dues_dialog import DuesDialog
from rcm_desktop.windows.contributions.filled_workbook_dialog import FilledWorkbookDialog
from rcm_desktop.windows.contributions.ledger_import_dialog import LedgerImportDialog
from rcm_desktop.windows.contributions.letters_dialog import LettersDialog
from rcm_desktop.windows.contributions.receipt_dialog import ReceiptDialog
from rcm_desktop.windows.contributions.status_dialog import StatusDialog
from rcm_desktop.windows.main_window import CONTRIBUTIONS
from rcm_desktop.wording import Wording
from tests.papers.contributions.filled import fill, receipt
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
    """The page and every dialog about contributions."""
    _page(stage)
    _dues(stage)
    stage.keep_asked("ledger-import", _ledger_import(stage).open)
    _money_papers(stage)


def _page(stage: Stage) -> None:
    stage.window.ui.tabs.setCurrentIndex(CONTRIBUTIONS)
    assert stage.window.pages is not None and stage.window.pages.contributions is not None
    page = stage.window.pages.contributions
    page.ui.as_at.show_day(_DAY)
    page.reload()
    page.ui.balances.setCurrentIndex(page.model.place_of("CR", "total"))
    stage.keep("contributions", stage.window)
    page.ui.show_received.click()
    stage.keep("contributions-received", stage.window)
    page.ui.filter_owes.click()
    page.ui.known_button.click()
    stage.keep("contributions-owes", stage.window)
    for button in (page.ui.known_button, page.ui.filter_all, page.ui.show_balance):
        button.click()
    bar = page.ui.scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.keep("contributions-below", stage.window)
    bar.setValue(0)
    assert stage.window.desk is not None
    chooser = ConclusionDialog(stage.window.desk.meetings, stage.window)
    stage.keep_asked("conclusion", chooser.open)
    chooser.deleteLater()
    page.ui.movements.setCurrentIndex(page.movements.model.index(0, 0))
    names = ("credit", "write_off", "opening", "designate", "reverse", "follow_up", "periods")
    for name in names:
        stage.keep_asked(name.replace("_", "-"), page.commands.actions[name].trigger)
    page.commands.actions["receipt"].trigger()
    receipt = QApplication.activeModalWidget()
    assert isinstance(receipt, ReceiptDialog)
    receipt.ui.amount.setText("5,500")
    receipt.ui.reference.setText("CR-0515")
    receipt.go_on()
    stage.keep("receipt", receipt)
    receipt.ui.more_button.click()
    stage.keep("receipt-more", receipt)
    receipt.close()
    for title in stage.window.ui.menu_bar.actions():
        if title.menu() is not None and title.isVisible() and "ontribu" in title.text():
            menu = title.menu()
            assert isinstance(menu, QMenu)
            menu.popup(stage.window.mapToGlobal(stage.window.rect().topLeft()))
            stage.keep("menu-contributions", menu)
            menu.close()
    _no_contributions(stage)


def _no_contributions(stage: Stage) -> None:
    """The page over a file without periods."""
    with create_library(stage.place / "empty.rcm") as opened:
        page = ContributionsPage(
            opened.contributions, opened.meetings, stage.window.look, stage.window.status.sentence
        )
        page.resize(stage.window.size())
        page.come()
        page.show()
        stage.keep("contributions-empty", page)
        page.commands.offer(is_shown=True)
        stage.keep_asked("first-period", page.ui.first_button.click)
        page.let_go()
        page.deleteLater()


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
        dues.deleteLater()
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
        for dialog in (status, letters):
            dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    worker.close()
