"""Mails of a round as drafts for the secretariat's own mail program: to whom, with what, into which place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.round_order import in_round_order
from rcm_desktop.papers.events.mail_draft import MailKind
from rcm_desktop.qt_models.checked_rows_model import CheckedRow, CheckedRowsModel
from rcm_desktop.services.mailings import Mailing, Mailings, MailTo
from rcm_desktop.windows.calendar.calendar_words import title_of
from rcm_desktop.windows.calendar.day_words import whole_day
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.folder_place import FolderPlace
from rcm_desktop.windows.forms.ui_mailing_dialog import Ui_MailingDialog
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.record_table import prepare_table
from rcm_desktop.windows.space_checks import SpaceChecks
from rcm_desktop.windows.troubled import mark_trouble

_SIZE = (780, 600)
_TO = 2


class MailingDialog(QDialog):
    """``made`` carries the ``Path``s of the drafts; ``open_files`` opens some of them in the mail program."""

    made = Signal(object)

    def __init__(
        self,
        mailings: Mailings,
        event: Event,
        kind: MailKind,
        parties: Collection[str],
        directory: DirectoryOfDay,
        say: Callable[[Condition], str],
        settings: QSettings,
        open_files: Callable[[Sequence[Path]], object],
        parent: QWidget | None = None,
        today: date | None = None,
    ) -> None:
        """``parties`` are chosen at first, all for none."""
        super().__init__(parent)
        self._mailings = mailings
        self._event = event
        self._kind = kind
        self._directory = directory
        self._say = say
        self._open_files = open_files
        self._done: list[Path] = []
        self._today = today or date.today()
        self._shown: list[MailTo] = mailings.recipients(event.id, kind, self._today)
        self.ui = Ui_MailingDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self.model = CheckedRowsModel(self)
        ui.table.setModel(self.model)
        ui.table.verticalHeader().hide()
        prepare_table(ui.table, (_TO,))
        role = QDialogButtonBox.ButtonRole
        self.make_button = ui.buttons.addButton("", role.AcceptRole)
        self.open_button = ui.buttons.addButton("", role.ActionRole)
        self.close_button = ui.buttons.addButton("", role.RejectRole)
        ui.day.set_day(self._today)
        ui.with_word.setChecked(True)
        is_reminder = kind is MailKind.REMINDER
        ui.with_letter.setVisible(is_reminder)
        ui.with_letter.setChecked(is_reminder)
        self._place = FolderPlace(
            ui.target, ui.choose_button, settings, lambda: self.tr("Folder of the drafts"), "mails_folder"
        )
        ui.words.setMinimumHeight(2 * ui.words.fontMetrics().lineSpacing())
        SpaceChecks(ui.table, self.model)
        self.model.chosen.connect(self._offer)
        self.open_button.clicked.connect(lambda _: self._open_files(self._done))
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        fit_to_screen(self, *_SIZE)
        wanted = set(parties) or {each.party for each in self._shown}
        self._retranslate([each.party for each in self._shown if each.party in wanted])
        ui.table.setCurrentIndex(self.model.index(0, 0))
        ui.table.setFocus()

    # Making

    def accept(self) -> None:
        """Make the drafts; the dialog stays with what was made, or with the reason why not."""
        if self._done:
            super().accept()
            return
        day = self._day()
        if day is None:
            self._tell(self.tr("Write the day of the mails, such as 2025-07-07."), is_trouble=True)
            self.ui.day.setFocus()
            return
        if not self._place.is_named:
            self._tell(self.tr("Write the folder of the drafts, or choose it."), is_trouble=True)
            self._place.take_focus()
            return
        folder = self._place.path
        ui = self.ui
        forms = [end for end, box in (("docx", ui.with_word), ("xlsx", ui.with_excel)) if box.isChecked()]
        mailing = Mailing(
            self._event.id,
            self._kind,
            tuple(self.model.checked()),
            day,
            tuple(forms),
            ui.with_letter.isChecked() and self._kind is MailKind.REMINDER,
        )
        try:
            self._done = self._mailings.make(mailing, folder)
        except Condition as condition:
            self._tell(self._say(condition), is_trouble=True)
            return
        self._place.keep(folder)
        count = len(self._done)
        self._tell(self.tr("%n draft(s) made. Open them in your mail program, look and send.", "", count))
        self._offer()
        self.open_button.setFocus()
        self.made.emit(self._done)

    def _day(self) -> date | None:
        try:
            return self.ui.day.day()
        except ValueError:
            return None

    # What it says

    def _retranslate(self, checked: Sequence[str]) -> None:
        ui = self.ui
        ui.retranslateUi(self)
        title = title_of(self._event)
        if self._kind is MailKind.REMINDER:
            self.setWindowTitle(self.tr("Remind the silent"))
            words = self.tr("Reminders of “{0}”, each in the language of who receives it.")
        else:
            self.setWindowTitle(self.tr("Ask for confirmations"))
            words = self.tr("Requests to confirm “{0}”, each in the language of who receives it.")
        if not self._shown:
            words = self.tr(
                "Nobody is waiting for a mail about “{0}”: all have answered, or nobody was asked."
            )
        ui.intro.setText(words.format(title))
        by_party = {each.party: each for each in self._shown}
        invited = (each.invitation for each in self._shown)
        self._shown = [
            by_party[each.party] for each in in_round_order(invited, window_language(), self._directory)
        ]
        heads = (self.tr("Country or organisation"), self.tr("Language"), self.tr("To"), self.tr("Asked"))
        lines = [CheckedRow(each.party, self._cells(each)) for each in self._shown]
        self.model.show(heads, lines, (), checked, several=True)
        self._offer()

    def _cells(self, to: MailTo) -> tuple[str, ...]:
        language = window_language()
        addresses = ", ".join(each.email for each in to.to)
        asked = to.invitation.asked
        return (
            self._directory.word(to.party, language),
            language_word(to.language),
            addresses or self.tr("no address known: write it into the draft"),
            whole_day(asked) if asked is not None else "–",
        )

    def _offer(self) -> None:
        count = len(self.model.checked())
        is_done = bool(self._done)
        self.make_button.setVisible(not is_done)
        self.open_button.setVisible(is_done)
        self.make_button.setText(self.tr("Make %n draft(s)", "", count))
        self.make_button.setEnabled(count > 0)
        self.make_button.setDefault(not is_done)
        self.open_button.setText(self.tr("&Open in the mail program"))
        self.open_button.setDefault(is_done)
        self.close_button.setText(self.tr("Close"))

    def _tell(self, words: str, *, is_trouble: bool = False) -> None:
        label = self.ui.words
        label.setText(words)
        mark_trouble(label, is_trouble=is_trouble)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            row = self.ui.table.currentIndex().row()
            self._retranslate(self.model.checked())
            self.ui.table.setCurrentIndex(self.model.index(row, 0))
        super().changeEvent(event)
