"""The dialog that begins a meeting: body, days, place; all of it can wait."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.meetings import Meeting, MeetingLine
from rcm_desktop.domain.text import clean
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.date_field import DateField, dates_problem
from rcm_desktop.windows.forms.ui_new_meeting_dialog import Ui_NewMeetingDialog
from rcm_desktop.windows.spoken_days import spoken_days

_MOST_WIDTH = 640


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What a meeting begins with, as ``Meetings.create`` takes it; ``places`` are English, Spanish.
    ``from_last`` is the id of the meeting it is begun from, "" for none."""

    body: str
    start: date | None
    end: date | None
    places: tuple[str, str]
    from_last: str = ""


class NewMeetingDialog(QDialog):
    """``body`` is proposed: that of the meeting before. ``last_of`` gives the latest meeting of a body."""

    def __init__(
        self,
        body: str = "",
        last_of: Callable[[str], MeetingLine | None] = lambda _: None,
        parent: QWidget | None = None,
        directory: DirectoryOfDay | None = None,
    ) -> None:
        super().__init__(parent)
        self._last_of = last_of
        self.ui = Ui_NewMeetingDialog()
        self.ui.setupUi(self)
        if directory is not None:
            self.ui.body.set_directory(directory)
        if body:
            self.ui.body.set_body(body)
        else:
            self.ui.body.setCurrentIndex(0)
        self.ui.start.several.connect(lambda days: self.ui.end.set_day(days[1]))
        for field in (self.ui.start, self.ui.end):
            field.textChanged.connect(self._follow_days)
            field.editingFinished.connect(self._show_problem)
        self.ui.body.currentTextChanged.connect(lambda _: self._show_last())
        self._show_last()
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.hint.setMinimumHeight(2 * self.ui.hint.fontMetrics().lineSpacing())
        self._show_problem()
        line = self.ui.body.lineEdit()
        assert line is not None
        line.selectAll()
        self.ui.start.setFocus()

    def new_meeting(self) -> NewMeeting:
        """What was entered; raises ValueError while a day is none."""
        ui = self.ui
        places = (clean(ui.place_en.text()).strip(), clean(ui.place_es.text()).strip())
        last = self._last_of(ui.body.body()) if ui.from_last.isChecked() else None
        return NewMeeting(ui.body.body(), ui.start.day(), ui.end.day(), places, last.id if last else "")

    def accept(self) -> None:
        """OK: refused with a sentence, the caret in the field, while the days are wrong."""
        if self._show_problem():
            wrong = self.ui.end if _is_fine(self.ui.start) else self.ui.start
            wrong.setFocus()
            wrong.selectAll()
            return
        super().accept()

    def _show_last(self) -> None:
        """Offer to begin from the last meeting of this body, where there is one."""
        last = self._last_of(self.ui.body.body())
        self.ui.from_last.setVisible(last is not None)
        if last is not None:
            words = self.tr("Begin from {0}: sections, standing items, people")
            self.ui.from_last.setText(words.format(spoken_days(last.start, last.end)))
            # A dialog does not grow by itself, and a box does not break its words.
            self.setMinimumWidth(min(self.sizeHint().width(), _MOST_WIDTH))

    def _show_problem(self) -> bool:
        """Say what is wrong with the days in the place of the hint, so that nothing moves."""
        words = dates_problem(self.ui.start, self.ui.end)
        hint = self.tr("Days as 2025-05-14, 14/05/2025 or 14–16 May 2025. What is not known yet can wait.")
        self.ui.hint.setText(words or hint)
        role = "trouble" if words else ""
        if self.ui.hint.property("role") != role:
            self.ui.hint.setProperty("role", role)
            self.ui.hint.style().polish(self.ui.hint)
        return bool(words)

    def _follow_days(self) -> None:
        """A sentence goes as soon as the days are right; none comes while a day is being typed."""
        if self.ui.hint.property("role"):
            self._show_problem()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show_problem()
            self._show_last()
        super().changeEvent(event)


def _is_fine(field: DateField) -> bool:
    try:
        field.day()
    except ValueError:
        return False
    return True


def ask_for_meeting(
    meetings: Meetings, parent: QWidget, say: Callable[[Condition], object]
) -> Meeting | None:
    """Show the dialog and make the meeting; None where the person thought better of it or it was refused."""
    lines, directory = meetings.lines(), meetings.directory().on(date.today())
    dialog = NewMeetingDialog(lines[0].body if lines else "", meetings.last_of, parent, directory)
    try:
        if not dialog.exec():
            return None
        asked = dialog.new_meeting()
    finally:
        # It asks the file when the language changes, and would after the file is closed.
        dialog.deleteLater()
    try:
        if asked.from_last:
            return meetings.create_after(asked.from_last, asked.start, asked.end, asked.places)
        return meetings.create(asked.body, asked.start, asked.end, asked.places)
    except Condition as condition:
        say(condition)
        return None
