"""The page Meetings: meetings by year at the left, the record of one at the right.

There is no save button: what was typed is stored when typing rests and when a field is left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingLine
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.meetings_model import LINE_ROLE, LineWords, MeetingsModel
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.records import Records
from rcm_desktop.windows.date_field import dates_problem
from rcm_desktop.windows.filling import fill
from rcm_desktop.windows.forms.ui_meetings_page import Ui_MeetingsPage
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.meeting_lines import MeetingLines
from rcm_desktop.windows.ordinals import ordinal_of, ordinal_words
from rcm_desktop.windows.people_panel import PeoplePanel
from rcm_desktop.windows.presence_panel import PresencePanel
from rcm_desktop.windows.record_panel import RecordPanel
from rcm_desktop.windows.record_words import lines_of, retyped, title_words
from rcm_desktop.windows.spoken_days import spoken_days

_REST_MS = 400
_AGAIN_MS = 3000
_SIDE_BY_SIDE = 90
"""How many characters wide the record must be to hold both languages beside each other."""
_STACKED_FROM = 12
"""The row of the form from which the second language stands when it goes below the first."""


class MeetingsPage(QWidget):
    """``chosen``, ``open_wanted`` and ``saved`` carry the id of a meeting, ``failed`` a ``Condition``."""

    chosen = Signal(object)
    open_wanted = Signal(object)
    new_wanted = Signal()
    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, meetings: Meetings, records: Records, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._records = records
        self._shown: Meeting | None = None
        self._is_filling = False
        self.ui = Ui_MeetingsPage()
        self.ui.setupUi(self)
        self._model = MeetingsModel(self._line_words, lambda: self.tr("No date yet"), self)
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        self.ui.meetings_list.setModel(self._model)
        self.ui.meetings_list.setItemDelegate(MeetingLines(self.ui.meetings_list))
        self.presence = PresencePanel(records, look, self)
        self.people = PeoplePanel(records, self)
        for tab, panel in self._parts():
            fill(tab, panel)
            panel.changed.connect(self._reread)
            panel.failed.connect(self.failed)
        self.ui.panes.setSizes([290, 710])
        self.ui.panes.setStretchFactor(0, 0)
        self.ui.panes.setStretchFactor(1, 1)
        self._is_stacked = False
        self._connect()
        self.reload()

    def _connect(self) -> None:
        ui = self.ui
        ui.first_button.clicked.connect(self.new_wanted)
        ui.new_button.clicked.connect(self.new_wanted)
        ui.open_button.clicked.connect(self._want_open)
        ui.meetings_list.activated.connect(self._want_open)
        ui.meetings_list.selectionModel().currentChanged.connect(self._on_current)
        ui.body.currentTextChanged.connect(self._on_edit)
        for chooser in (ui.state, ui.host, ui.presidency):
            chooser.activated.connect(lambda _: self.store())
        ui.record_tabs.currentChanged.connect(lambda _: self._on_part())
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

    def _parts(self) -> tuple[tuple[QWidget, RecordPanel], ...]:
        return (self.ui.presence_page, self.presence), (self.ui.people_page, self.people)

    def _texts(self) -> Iterable[QPlainTextEdit]:
        ui = self.ui
        return (ui.title_en, ui.title_es, ui.opening_en, ui.opening_es, ui.after_en, ui.after_es)

    # What it shows

    @property
    def meeting(self) -> str | None:
        """The id of the meeting whose record is shown."""
        return self._shown.id if self._shown is not None else None

    def reload(self) -> None:
        """Read the list and the record again; what is being typed stays."""
        self.store()
        lines = self._meetings.lines()
        self._model.set_lines(lines)
        self.ui.states.setCurrentWidget(self.ui.some if lines else self.ui.nothing)
        ids = [line.id for line in lines]
        if not ids:
            self._shown = None
        elif self.meeting not in ids:
            self.show_meeting(ids[0])
        else:
            assert self.meeting is not None
            self.show_meeting(self.meeting)

    def show_meeting(self, id_: str) -> None:
        """Show the record of a meeting; one that is not stored stays unshown."""
        self.store()
        index = self._model.index_of(id_)
        if not index.isValid():
            self._model.set_lines(self._meetings.lines())
            index = self._model.index_of(id_)
        if not index.isValid():
            return
        self.ui.states.setCurrentWidget(self.ui.some)
        if not self._is_waiting:
            self._show(self._meetings.meeting(id_))
        self.ui.meetings_list.setCurrentIndex(index)

    @property
    def _is_waiting(self) -> bool:
        """Whether the fields hold something that could not be stored yet."""
        return self._shown is not None and self._written(self._shown) != self._shown

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        ui = self.ui
        for chooser in (ui.body, ui.state, ui.host, ui.presidency):
            chooser.setEnabled(not read_only)
        for _, panel in self._parts():
            panel.set_read_only(read_only)
        for line in (ui.start, ui.end, ui.ordinal, ui.place_en, ui.place_es):
            line.setReadOnly(read_only)
        for texts in self._texts():
            texts.setReadOnly(read_only)
        for button in (ui.new_button, ui.first_button):
            button.setEnabled(not read_only)

    def _show(self, meeting: Meeting) -> None:
        if meeting == self._shown:
            return
        is_other = meeting.id != self.meeting
        self._shown = meeting
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
        self._show_title()
        ui.dates_problem.hide()
        if is_other:
            ui.record_area.verticalScrollBar().setValue(0)
            self._on_part()

    def _fields_of(
        self, language: Language
    ) -> tuple[QLineEdit, QPlainTextEdit, QPlainTextEdit, QPlainTextEdit]:
        ui = self.ui
        if language is Language.EN:
            return ui.place_en, ui.title_en, ui.opening_en, ui.after_en
        return ui.place_es, ui.title_es, ui.opening_es, ui.after_es

    def _show_title(self) -> None:
        if self._shown is not None:
            directory = self._meetings.directory().on(self._shown.start)
            for chooser in (self.ui.body, self.ui.host, self.ui.presidency):
                chooser.set_directory(directory)
            self.ui.meeting_title.setText(title_words(self._shown, directory))

    def _line_words(self, line: MeetingLine) -> LineWords:
        words = title_words(line, self._meetings.directory().on(line.start))
        return LineWords(words, spoken_days(line.start, line.end))

    def follow_directory(self) -> None:
        """The directory changed: the record in hand says and offers its names as they are now."""
        self._show_title()
        self._on_part()

    # Choosing

    def _on_current(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, MeetingLine) and line.id != self.meeting:
            self.store()
            if self._is_waiting:  # What the disk refused stays in its fields, so the list goes back.
                QTimer.singleShot(0, self._show_current)
                return
            self._show(self._meetings.meeting(line.id))
            self.chosen.emit(line.id)

    def _show_current(self) -> None:
        if self.meeting is not None:
            self.ui.meetings_list.setCurrentIndex(self._model.index_of(self.meeting))

    def _want_open(self, index: QModelIndex | QPersistentModelIndex | bool = False) -> None:
        line = index.data(LINE_ROLE) if not isinstance(index, bool) else None
        id_ = line.id if isinstance(line, MeetingLine) else self.meeting
        if id_ is not None:
            self.store()
            self.open_wanted.emit(id_)

    # Storing

    def _on_edit(self) -> None:
        if self._is_filling or self._shown is None:
            return
        self._timer.start(_REST_MS)
        if not self.ui.dates_problem.isHidden():
            self._show_dates_problem()

    def store(self) -> None:
        """Store what was typed; days that are wrong stay in their field and the stored ones stay too."""
        self._timer.stop()
        if self._shown is None:
            return
        meeting = self._written(self._shown)
        if meeting == self._shown:
            return
        try:
            stored = self._records.save(meeting).meeting
        except Condition as condition:
            self.failed.emit(condition)
            self._timer.start(_AGAIN_MS)
            return
        self._shown = meeting
        self._show(stored)  # Days or a place may have written the opening anew.
        self._model.set_lines(self._meetings.lines())
        self.ui.meetings_list.setCurrentIndex(self._model.index_of(meeting.id))
        self._show_title()
        self.saved.emit(meeting.id)

    def _reread(self) -> None:
        """A part of the record was changed beside the fields."""
        if self._shown is not None:
            self._show(self._records.record(self._shown.id).meeting)

    def _on_part(self) -> None:
        """Show the part of the record whose tab is in front; the others wait until they are wanted."""
        self.store()
        for tab, panel in self._parts():
            if self._shown is not None and self.ui.record_tabs.currentWidget() is tab:
                panel.show_meeting(self._shown.id)

    def show_part(self, part: str) -> None:
        """Bring "presence" or "people" to the front, with the focus in it."""
        tab, panel = self._parts()[("presence", "people").index(part)]
        self.ui.record_tabs.setCurrentWidget(tab)
        panel.setFocus()

    def turn(self, *, back: bool) -> bool:
        """Take the last step of this record back, or do it again; False where there is none."""
        self.store()
        if self._shown is None:
            return False
        try:
            done = self._records.undo(self._shown.id) if back else self._records.redo(self._shown.id)
        except Condition as condition:
            self.failed.emit(condition)
            return True
        if done:
            self._reread()
            self._on_part()
            self._model.set_lines(self._meetings.lines())
            self.saved.emit(self._shown.id)
        return done

    def let_go(self) -> None:
        """Store what is still in a field, before the file is closed."""
        self.store()
        for _, panel in self._parts():
            panel.let_go()

    def set_look(self, look: Look) -> None:
        self.presence.set_look(look)

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
        if event.type() == QEvent.Type.FocusOut and not self._is_filling:
            if watched in (self.ui.start, self.ui.end):
                self._show_dates_problem()
            self.store()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.store()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._model.retranslate()
            self._show_title()
            if not self.ui.dates_problem.isHidden():
                self._show_dates_problem()
        super().changeEvent(event)
