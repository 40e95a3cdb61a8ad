"""What is done from the page of contributions in dialogs: each is made when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.contributions.periods import Decision
from rcm_desktop.domain.contributions.postings import Posting, Receipt
from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.contributions.posting_dialog import PostingDialog


class ContributionsWork(QObject):
    """``said`` carries words for the status line, ``changed`` that something was posted or put right;
    ``posted_for`` carries before it the code of the country that was posted for."""

    said = Signal(object)
    posted_for = Signal(object)
    changed = Signal()

    def __init__(
        self,
        contributions: Contributions,
        meetings: Meetings,
        sentence: Callable[[Condition], str],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._contributions = contributions
        self._meetings = meetings
        self._sentence = sentence
        self._window = window
        self._is_read_only = False
        self._dialog: QDialog | None = None

    def set_read_only(self, read_only: bool) -> None:
        self._is_read_only = read_only

    def record_receipt(self, country: str, currency: str) -> None:
        from rcm_desktop.windows.contributions.receipt_dialog import ReceiptDialog

        self._open(
            ReceiptDialog(
                self._contributions, self._sentence, currency, country, parent=self._window.window()
            )
        )

    def credit(self, country: str, currency: str) -> None:
        from rcm_desktop.windows.contributions.adjustment_dialog import Adjustment

        self._adjust(Adjustment.CREDIT, country, currency)

    def write_off(self, country: str, currency: str) -> None:
        from rcm_desktop.windows.contributions.adjustment_dialog import Adjustment

        self._adjust(Adjustment.WRITE_OFF, country, currency)

    def open_account(self, country: str, currency: str) -> None:
        """The balance with which the account of a country begins."""
        from rcm_desktop.windows.contributions.adjustment_dialog import Adjustment

        self._adjust(Adjustment.OPENING, country, currency)

    def _adjust(self, kind: object, country: str, currency: str) -> None:
        from rcm_desktop.windows.contributions.adjustment_dialog import Adjustment, AdjustmentDialog

        assert isinstance(kind, Adjustment)
        parent = self._window.window()
        self._open(
            AdjustmentDialog(
                kind, self._contributions, self._sentence, currency, country, self.choose_conclusion, parent
            )
        )

    def reverse(self, posting: Posting) -> None:
        from rcm_desktop.windows.contributions.taking_back_dialogs import ReversalDialog

        self._open(ReversalDialog(posting, self._contributions, self._sentence, self._window.window()))

    def designate(self, posting: Posting) -> None:
        """Let a receipt pay other periods."""
        from rcm_desktop.windows.contributions.taking_back_dialogs import DesignationDialog

        if isinstance(posting, Receipt):
            self._open(DesignationDialog(posting, self._contributions, self._sentence, self._window.window()))

    def show_periods(self) -> None:
        """Periods and their scales."""
        from rcm_desktop.windows.contributions.periods_dialog import PeriodsDialog

        dialog = PeriodsDialog(
            self._contributions, self._sentence, self.choose_conclusion, self._window.window()
        )
        dialog.set_read_only(self._is_read_only)
        dialog.changed.connect(self.changed)
        dialog.said.connect(self.said)
        self._show(dialog)

    def choose_conclusion(self) -> Decision | None:
        """Ask for a conclusion of a meeting in this file."""
        from PySide6.QtWidgets import QApplication

        from rcm_desktop.windows.contributions.conclusion_dialog import ask_for_conclusion

        return ask_for_conclusion(self._meetings, QApplication.activeModalWidget() or self._window)

    def _open(self, dialog: PostingDialog) -> None:
        dialog.posted.connect(self._tell_posted)
        self._show(dialog)

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._forget_dialog)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _forget_dialog(self, _: int) -> None:
        self._dialog = None

    def let_go(self) -> None:
        """The file is closed: no dialog of the page may ask it for anything more."""
        close_dialogs(self._window)
        if self._dialog is not None:
            close_dialogs(self._dialog)

    def _tell_posted(self, posted: Sequence[Posting]) -> None:
        from rcm_desktop.windows.contributions.taking_back_dialogs import posting_words

        last = posted[-1]
        self.posted_for.emit(last.country)
        self.changed.emit()
        self.said.emit(self.tr("Posted: {0}.").format(posting_words(last, self._contributions.directory())))


def close_dialogs(within: QWidget) -> None:
    """Close what is open over ``within`` and itself, the innermost first; nothing of it is stored."""
    inner = within.findChildren(QDialog)
    for dialog in (*reversed(inner), within):
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.done(QDialog.DialogCode.Rejected.value)
