"""What leaves the page Calendar and comes back to it: papers of events, mails, calendar files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.paper_options import EventPaperKind
from rcm_desktop.windows.dialog_over import DialogOver
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.last_folder import LastFolder
from rcm_desktop.windows.papers.preview_over import PreviewOver

if TYPE_CHECKING:
    from rcm_desktop.domain.events.returned import ReturnProposal
    from rcm_desktop.windows.calendar.absence_dialog import LettersMade
    from rcm_desktop.windows.files import OpenFile


class CalendarPapers(QObject):
    """``said`` carries a Condition or words for the status line; ``changed`` tells of events taken in."""

    said = Signal(object)
    changed = Signal()

    def __init__(
        self, opened: OpenFile, settings: QSettings, say: Callable[[Condition], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._opened, self._settings, self._say = opened, settings, say
        self._window = parent
        self._over = DialogOver(self)
        self._preview = PreviewOver(self._over, say, settings, parent)
        self._preview.written.connect(self._tell_written)

    # Out

    def write_papers(self, id_: str, kind: EventPaperKind = EventPaperKind.CONFIRMATIONS) -> None:
        """The papers of an event, one of them in hand."""
        from rcm_desktop.windows.calendar.event_papers_dialog import EventPapersDialog

        opened = self._opened
        dialog = EventPapersDialog(
            opened.event_papers,
            opened.calendar.record(id_).event,
            self._say,
            self._settings,
            opened.check_not_own,
            self._preview.show,
            self._window,
        )
        dialog.choose(kind)
        dialog.written.connect(self._tell_written)
        self._over.open(dialog)

    def write_calendar(self, id_: str) -> None:
        """A calendar file: of the event in hand, or of more."""
        from rcm_desktop.windows.calendar.calendar_file_dialog import CalendarFileDialog

        opened = self._opened
        event = opened.calendar.record(id_).event if id_ else None
        dialog = CalendarFileDialog(
            opened.calendar_files, event, self._say, self._settings, opened.check_not_own, self._window
        )
        dialog.written.connect(self._tell_calendar)
        self._over.open(dialog)

    def write_mails(self, id_: str, parties: Sequence[str], *, reminds: bool) -> None:
        """Mails of the round of an event: reminders to the silent, or requests to confirm."""
        from rcm_desktop.papers.events.mail_draft import MailKind
        from rcm_desktop.windows.calendar.mailing_dialog import MailingDialog

        event = self._opened.calendar.record(id_).event
        dialog = MailingDialog(
            self._opened.mailings,
            event,
            MailKind.REMINDER if reminds else MailKind.INVITATION,
            parties,
            self._opened.event_papers.directory(event),
            self._say,
            self._settings,
            _open_each,
            self._window,
        )
        dialog.made.connect(lambda _: self.changed.emit())
        self._over.open(dialog)

    def write_to_absent(self, id_: str) -> None:
        """Letters to the countries that were absent twice at the meetings of the body of a meeting."""
        from rcm_desktop.domain.events.letters import absent_in_a_row
        from rcm_desktop.windows.calendar.absence_dialog import AbsenceDialog

        papers, letters = self._opened.event_papers, self._opened.event_letters
        body = self._opened.calendar.record(id_).event.body
        absences = absent_in_a_row(papers.series(body))
        dialog = AbsenceDialog(
            letters, absences, papers.coming(body), self._say, self._settings, self._window
        )
        dialog.made.connect(self._tell_letters)
        self._over.open(dialog)

    def show_private(self, id_: str) -> None:
        """What the event asks of its people beside what lists need."""
        from rcm_desktop.windows.calendar.private_dialog import PrivateDialog

        opened = self._opened
        record = opened.calendar.record(id_)
        directory = opened.event_papers.directory(record.event)
        dialog = PrivateDialog(opened.private_details, record, directory, self._say, self._window)
        dialog.finished.connect(lambda _: self.changed.emit())
        self._over.open(dialog)

    # In

    def read_calendar(self) -> None:
        """Events of another calendar's file, looked at first."""
        from rcm_desktop.reading.events.icalendar_file import read_calendar
        from rcm_desktop.windows.asking import ask_for_file
        from rcm_desktop.windows.calendar.calendar_in_dialog import CalendarInDialog

        folder = LastFolder(self._settings, "documents_folder")
        kinds = self.tr("Calendar files (*.ics);;All files (*)")
        path = ask_for_file(self._window, self.tr("Events of another calendar"), folder.path(), kinds)
        if path is None:
            return
        folder.keep(path.parent)
        try:
            found = read_calendar(path)
        except Condition as condition:
            self.said.emit(condition)
            return
        dialog = CalendarInDialog(self._opened.calendar_files, found, path, self._say, self._window)
        dialog.taken.connect(self._on_taken)
        self._over.open(dialog)

    def read_form(self, id_: str) -> None:
        """A confirmation form that came back, looked at person by person."""
        from rcm_desktop.reading.events.return_form import read_returned
        from rcm_desktop.windows.asking import ask_for_file
        from rcm_desktop.windows.calendar.returned_form_dialog import ReturnedFormDialog

        folder = LastFolder(self._settings, "documents_folder")
        kinds = self.tr("Forms (*.docx *.xlsx);;All files (*)")
        path = ask_for_file(self._window, self.tr("Read a form that came back"), folder.path(), kinds)
        if path is None:
            return
        folder.keep(path.parent)
        forms = self._opened.returned_forms
        event, directory = forms.event(id_)
        shown: ReturnProposal | Condition
        try:
            shown = forms.proposal(read_returned(path, event, directory), id_)
        except Condition as condition:
            shown = condition
        party = shown.party if not isinstance(shown, Condition) else ""
        name = directory.word(party, window_language()) if party else ""
        dialog = ReturnedFormDialog(
            path.name, name, shown, lambda proposal, chosen: forms.take(proposal, chosen, id_), self._window
        )
        dialog.taken.connect(lambda _: self.changed.emit())
        self._over.open(dialog)

    # Afterwards

    def let_go(self) -> None:
        """The file is closed: what is open over it closes."""
        self._over.close()
        self._preview.close()

    def _tell_written(self, path: Path) -> None:
        self.said.emit(self.tr("Written: {0}").format(path))

    def _tell_calendar(self, path: Path, left_out: int) -> None:
        words = self.tr("Written: {0}").format(path)
        if left_out:
            words += " " + self.tr("%n event(s) without known days were left out.", "", left_out)
        self.said.emit(words)

    def _tell_letters(self, made: LettersMade) -> None:
        words = self.tr("%n letter(s) made and logged.", "", made.count)
        self.said.emit(words + " " + self.tr("Written: {0}").format(made.folder))

    def _on_taken(self, count: int) -> None:
        if not count:
            self.said.emit(self.tr("What was chosen stands in the calendar already: nothing was changed."))
            return
        self.changed.emit()
        self.said.emit(self.tr("%n event(s) taken in. Undo takes them out again.", "", count))


def _open_each(files: Sequence[Path]) -> None:
    """The user's own mail program opens each draft."""
    for each in files:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(each)))
