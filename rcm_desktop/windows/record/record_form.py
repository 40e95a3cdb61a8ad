"""The fields of a meeting's record: its facts, and the wording around its conclusions in both languages.

There is no save button: what was typed is stored when typing rests and when a field is left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingState
from rcm_desktop.domain.ordinals import ordinal_of, ordinal_words
from rcm_desktop.domain.text import clean
from rcm_desktop.services.records import Records
from rcm_desktop.windows.date_field import dates_problem
from rcm_desktop.windows.forms.ui_record_form import Ui_RecordForm
from rcm_desktop.windows.record.record_words import lines_of, retyped
from rcm_desktop.windows.record.troika_words import troika_words

_REST_MS = 400
_AGAIN_MS = 3000
_GAP = 8
_MARGINS = (24, 20, 24, 20)
_CLOSE_MARGINS = (16, 8, 16, 8)
_THREE_COLUMNS, _TWO_COLUMNS = 90, 56
"""Below how many characters the facts stand in three columns instead of four, and in two."""
_SIDE_BY_SIDE = 90
"""How many characters wide the record must be to hold both languages beside each other."""
_STACKED_FROM = 12
"""The row of the form from which the second language stands when it goes below the first."""


class RecordForm(QWidget):
    """``saved`` carries the ``Meeting`` as it was stored, ``adopted`` the id of one whose text was adopted by
    that, ``failed`` a ``Condition``."""

    saved = Signal(object)
    adopted = Signal(object)
    failed = Signal(object)

    def __init__(self, records: Records, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._records = records
        self.meeting: Meeting | None = None
        """The meeting whose record is shown, as it is stored."""
        self._is_filling = False
        self._is_read_only = False
        self._is_stacked = False
        self._columns = 0
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        self.ui = Ui_RecordForm()
        self.ui.setupUi(self)
        self.ui.adopted_words.hide()
        self._set_columns(4)
        self._connect()

    def _connect(self) -> None:
        ui = self.ui
        ui.body.currentTextChanged.connect(self._on_edit)
        for chooser in (ui.state, ui.host, ui.presidency):
            chooser.activated.connect(lambda _: self.store())
        for field in (ui.start, ui.end, ui.ordinal, ui.place_en, ui.place_es):
            field.textChanged.connect(self._on_edit)
        for texts in self._texts():
            texts.textChanged.connect(self._on_edit)
        ui.record_area.installEventFilter(self)
        for widget in self._fields():
            widget.installEventFilter(self)
        ui.start.several.connect(lambda days: ui.end.set_day(days[1]))
        self._timer.timeout.connect(self.store)

    def _fields(self) -> Iterable[QWidget]:
        ui = self.ui
        return (ui.body, ui.start, ui.end, ui.ordinal, ui.place_en, ui.place_es, *self._texts())

    def _texts(self) -> Iterable[QPlainTextEdit]:
        ui = self.ui
        return (ui.title_en, ui.title_es, ui.opening_en, ui.opening_es, ui.after_en, ui.after_es)

    # What it shows

    @property
    def is_waiting(self) -> bool:
        """Whether the fields hold something that could not be stored yet."""
        return self.meeting is not None and self._written(self.meeting) != self.meeting

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self._is_read_only = read_only
        ui = self.ui
        for chooser in (ui.body, ui.state, ui.host, ui.presidency):
            chooser.setEnabled(not read_only)
        for line in (ui.start, ui.end, ui.ordinal, ui.place_en, ui.place_es):
            line.setReadOnly(read_only)
        self._lock_texts()

    def _lock_texts(self) -> None:
        """What was adopted changes by a corrigendum alone, and the form says so."""
        is_adopted = self.meeting is not None and self.meeting.state is MeetingState.ADOPTED
        for texts in self._texts():
            texts.setReadOnly(self._is_read_only or is_adopted)
        self.ui.adopted_words.setVisible(is_adopted)

    def show_meeting(self, meeting: Meeting) -> None:
        """Show a record; what is the same in the fields already stays untouched."""
        if meeting == self.meeting:
            return
        is_other = self.meeting is None or meeting.id != self.meeting.id
        self.meeting = meeting
        self._is_filling = True
        ui = self.ui
        ui.body.set_body(meeting.body)
        ui.start.set_day(meeting.start)
        ui.end.set_day(meeting.end)
        ui.state.set_state(meeting.state)
        ui.host.set_code(meeting.host)
        ui.presidency.set_code(meeting.presidency)
        if ordinal_of(ui.ordinal.text()) != meeting.ordinal:
            ui.ordinal.setText(ordinal_words(meeting.ordinal))
        for language in LANGUAGES:
            wording = meeting.wording(language)
            place, title, opening, after = self._fields_of(language)
            if place.text() != wording.place:
                place.setText(wording.place)
                place.setCursorPosition(0)
            for field, words in (
                (title, "\n".join(wording.title)),
                (opening, wording.opening.plain),
                (after, "\n".join(wording.after)),
            ):
                if field.toPlainText() != words:
                    field.setPlainText(words)
        self._is_filling = False
        self._lock_texts()
        self.show_directory()
        ui.dates_problem.hide()
        if is_other:
            ui.record_area.verticalScrollBar().setValue(0)

    def _fields_of(
        self, language: Language
    ) -> tuple[QLineEdit, QPlainTextEdit, QPlainTextEdit, QPlainTextEdit]:
        ui = self.ui
        if language is Language.EN:
            return ui.place_en, ui.title_en, ui.opening_en, ui.after_en
        return ui.place_es, ui.title_es, ui.opening_es, ui.after_es

    def show_directory(self) -> None:
        """Offer and say the names that hold on the day of the meeting."""
        if self.meeting is None:
            self.ui.troika.setText("")
            return
        directory = self._records.directory()
        for chooser in (self.ui.body, self.ui.host, self.ui.presidency):
            chooser.set_directory(directory.on(self.meeting.start))
        self.ui.troika.setText(troika_words(self.meeting, directory))

    # Storing

    def _on_edit(self) -> None:
        if self._is_filling or self.meeting is None:
            return
        self._timer.start(_REST_MS)
        if not self.ui.dates_problem.isHidden():
            self._show_dates_problem()

    def store(self) -> None:
        """Store what was typed; days that are wrong stay in their field and the stored ones stay too."""
        self._timer.stop()
        if self.meeting is None:
            return
        meeting = self._written(self.meeting)
        if meeting == self.meeting:
            return
        is_adopted_now = meeting.state is MeetingState.ADOPTED and self.meeting.state is not meeting.state
        try:
            stored = self._records.save(meeting).meeting
        except Condition as condition:
            self.failed.emit(condition)
            self._timer.start(_AGAIN_MS)
            return
        self.meeting = meeting
        self.show_meeting(stored)  # Days or a place may have written the opening anew.
        self._lock_texts()
        self.show_directory()
        self.saved.emit(stored)
        if is_adopted_now:
            self.adopted.emit(stored.id)

    def _written(self, meeting: Meeting) -> Meeting:
        """The record as the fields have it now."""
        ui = self.ui
        meeting = replace(
            meeting,
            body=ui.body.body(),
            state=ui.state.state(),
            ordinal=ordinal_of(ui.ordinal.text()),
            host=ui.host.code(),
            presidency=ui.presidency.code(),
        )
        if not dates_problem(ui.start, ui.end):
            meeting = replace(meeting, start=ui.start.day(), end=ui.end.day())
        for language in LANGUAGES:
            place, title, opening, after = self._fields_of(language)
            stored = meeting.wording(language)
            wording = replace(
                stored,
                title=lines_of(title, stored.title),
                place=clean(place.text()).strip(),
                opening=retyped(stored.opening, clean(opening.toPlainText())),
                after=lines_of(after, stored.after),
            )
            meeting = meeting.with_wording(language, wording)
        return meeting

    def _show_dates_problem(self) -> None:
        words = dates_problem(self.ui.start, self.ui.end)
        self.ui.dates_problem.setText(words)
        self.ui.dates_problem.setVisible(bool(words))

    # Room

    def set_close(self, is_close: bool) -> None:
        """Stand closer together where the window is small."""
        self.ui.record_layout.setContentsMargins(*(_CLOSE_MARGINS if is_close else _MARGINS))
        self.ui.record_layout.setSpacing(10 if is_close else 16)

    def _set_columns(self, columns: int) -> None:
        """Set the facts in four columns, or in three or two where four would be too narrow to read."""
        if columns == self._columns:
            return
        self._columns = columns
        ui, layout = self.ui, self.ui.facts_layout
        body, start, end = (ui.body_label, ui.body), (ui.start_label, ui.start), (ui.end_label, ui.end)
        state, ordinal = (ui.state_label, ui.state), (ui.ordinal_label, ui.ordinal)
        host, presidency = (ui.host_label, ui.host), (ui.presidency_label, ui.presidency)
        arrangements: dict[int, list[list[tuple[QLabel, QWidget]]]] = {
            4: [[body, start, end], [state, ordinal, host, presidency]],
            3: [[body, start, end], [state, ordinal, host], [presidency]],
            2: [[body], [start, end], [state, ordinal], [host, presidency]],
        }
        row = 0
        for line in arrangements[columns]:
            for column, (label, field) in enumerate(line):
                layout.addWidget(label, row, column, Qt.AlignmentFlag.AlignBottom)
                layout.addWidget(field, row + 1, column)
            gap = _GAP if row else 0
            layout.setRowMinimumHeight(row, self.fontMetrics().height() + gap)
            row += 2
            if end in line:
                layout.addWidget(ui.dates_problem, row, 0, 1, columns)
                row += 1
        layout.addWidget(ui.troika, row, 0, 1, columns)
        for column, stretch in enumerate((2, 2, 2, 3)):
            layout.setColumnStretch(column, stretch if columns == 4 else int(column < columns))

    def _stack_languages(self, stacked: bool) -> None:
        """Set Spanish under English instead of beside it where lines would become too short."""
        if stacked == self._is_stacked:
            return
        self._is_stacked = stacked
        ui = self.ui
        for label, place, field in (
            (ui.place_es_label, 0, ui.place_es),
            (ui.title_es_label, 3, ui.title_es),
            (ui.opening_es_label, 6, ui.opening_es),
            (ui.after_es_label, 9, ui.after_es),
        ):
            row = _STACKED_FROM + place if stacked else place
            column = 0 if stacked else 1
            ui.wording_layout.addWidget(label, row, column)
            ui.wording_layout.addWidget(field, row + 1, column)
            stretch = ui.wording_layout.rowStretch(place + 1)
            ui.wording_layout.setRowStretch(_STACKED_FROM + place + 1, stretch if stacked else 0)
        ui.wording_layout.setColumnStretch(1, 0 if stacked else 1)

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.record_area and event.type() == QEvent.Type.Resize:
            width = self.ui.record_area.width() / self.fontMetrics().averageCharWidth()
            self._stack_languages(width < _SIDE_BY_SIDE)
            self._set_columns(4 if width >= _THREE_COLUMNS else 3 if width >= _TWO_COLUMNS else 2)
        if event.type() == QEvent.Type.FocusOut and not self._is_filling:
            if watched in (self.ui.start, self.ui.end):
                self._show_dates_problem()
            self.store()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.show_directory()
            if not self.ui.dates_problem.isHidden():
                self._show_dates_problem()
        super().changeEvent(event)
