"""The page Meetings: meetings by year at the left, the record of one at the right.

The record is a tab of fields, which store themselves, beside parts of it that are lists.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPersistentModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.meetings import Meeting, MeetingLine
from rcm_desktop.qt_models.meetings_model import LINE_ROLE, LineWords, MeetingsModel
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.records import Records
from rcm_desktop.windows.filling import fill, fill_scrolled
from rcm_desktop.windows.forms.ui_meetings_page import Ui_MeetingsPage
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.outline_counts import unfinished_words
from rcm_desktop.windows.record.agenda_panel import AgendaPanel
from rcm_desktop.windows.record.corrigenda_panel import CorrigendaPanel
from rcm_desktop.windows.record.meeting_lines import MeetingLines
from rcm_desktop.windows.record.people_book import MeetingPeople
from rcm_desktop.windows.record.people_panel import PeoplePanel
from rcm_desktop.windows.record.presence_panel import PresencePanel
from rcm_desktop.windows.record.record_form import RecordForm
from rcm_desktop.windows.record.record_panel import StoredPanel
from rcm_desktop.windows.record.record_words import title_words
from rcm_desktop.windows.record.sessions_panel import SessionsPanel
from rcm_desktop.windows.spoken_days import spoken_days

_LIST, _RECORD = 290, 710
_CLOSE_LIST = 210
_TITLE_POINTS, _CLOSE_TITLE_POINTS = 14, 11
_CLOSE_LINES = 26
_CLOSE_LETTERS = 105
"""Below so many lines of text, or so many letters, the page is close: a small screen, or one at 200 %."""


class MeetingsPage(QWidget):
    """``chosen``, ``open_wanted`` and ``saved`` carry the id of a meeting, ``turned`` that of one whose
    record had a step taken back or done again, ``failed`` a ``Condition``; ``stored`` tells that a change of
    the record is on the disk."""

    chosen = Signal(object)
    open_wanted = Signal(object)
    new_wanted = Signal()
    saved = Signal(object)
    failed = Signal(object)
    turned = Signal(object)
    stored = Signal()

    def __init__(
        self, meetings: Meetings, records: Records, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._records = records
        self.ui = Ui_MeetingsPage()
        self.ui.setupUi(self)
        self._model = MeetingsModel(self._line_words, lambda: self.tr("No date yet"), self)
        self.ui.meetings_list.setModel(self._model)
        self.ui.meetings_list.setItemDelegate(MeetingLines(self.ui.meetings_list))
        self.form = RecordForm(records, self)
        fill(self.ui.facts_page, self.form)
        self.presence = PresencePanel(records, look, self)
        self.people = PeoplePanel(MeetingPeople(records), self)
        self.sessions = SessionsPanel(records, self)
        self.agenda = AgendaPanel(records, self)
        self.corrigenda = CorrigendaPanel(records, self)
        for tab, panel in self._parts().values():
            (fill if panel is self.presence else fill_scrolled)(tab, panel)  # Presence scrolls by itself.
            panel.changed.connect(self._reread)
            panel.changed.connect(self.stored)
            panel.failed.connect(self.failed)
        self.setFocusProxy(self.ui.meetings_list)
        self._is_close = False
        self.ui.record_tabs.tabBar().setDrawBase(False)
        self.ui.panes.setSizes([_LIST, _RECORD])
        self.ui.panes.setStretchFactor(0, 0)
        self.ui.panes.setStretchFactor(1, 1)
        self._connect()
        self.reload()

    def _connect(self) -> None:
        ui = self.ui
        ui.first_button.clicked.connect(self.new_wanted)
        ui.new_button.clicked.connect(self.new_wanted)
        ui.open_button.clicked.connect(self._want_open)
        ui.meetings_list.activated.connect(self._want_open)
        ui.meetings_list.selectionModel().currentChanged.connect(self._on_current)
        ui.record_tabs.currentChanged.connect(lambda _: self._on_part())
        self.form.saved.connect(self._on_saved)
        self.form.adopted.connect(self._tell_unfinished)
        self.form.failed.connect(self.failed)

    def _parts(self) -> dict[str, tuple[QWidget, StoredPanel]]:
        """The parts of a record that are lists, by name: the tab of each, and what fills it."""
        ui = self.ui
        return {
            "sessions": (ui.sessions_page, self.sessions),
            "agenda": (ui.agenda_page, self.agenda),
            "presence": (ui.presence_page, self.presence),
            "people": (ui.people_page, self.people),
            "corrigenda": (ui.corrigenda_page, self.corrigenda),
        }

    # What it shows

    @property
    def meeting(self) -> str | None:
        """The id of the meeting whose record is shown."""
        return self._shown.id if self._shown is not None else None

    @property
    def _shown(self) -> Meeting | None:
        return self.form.meeting

    def reload(self) -> None:
        """Read the list and the record again; what is being typed stays."""
        self.store()
        lines = self._meetings.lines()
        self._model.set_lines(lines)
        self.ui.states.setCurrentWidget(self.ui.some if lines else self.ui.nothing)
        ids = [line.id for line in lines]
        if not ids:
            self.form.meeting = None
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
        if not self.form.is_waiting:
            self._show(self._meetings.meeting(id_))
        self.ui.meetings_list.setCurrentIndex(index)

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self.form.set_read_only(read_only)
        for _, panel in self._parts().values():
            panel.set_read_only(read_only)
        for button in (self.ui.new_button, self.ui.first_button):
            button.setEnabled(not read_only)

    def _show(self, meeting: Meeting) -> None:
        if meeting == self._shown:
            return
        is_other = meeting.id != self.meeting
        self.form.show_meeting(meeting)
        self._show_title()
        if is_other:
            self._on_part()

    def _show_title(self) -> None:
        if self._shown is not None:
            directory = self._meetings.directory().on(self._shown.start)
            self.ui.meeting_title.setText(title_words(self._shown, directory))

    def _line_words(self, line: MeetingLine) -> LineWords:
        words = title_words(line, self._meetings.directory().on(line.start))
        return LineWords(words, spoken_days(line.start, line.end))

    def follow_directory(self) -> None:
        """The directory changed: the record in hand says and offers its names as they are now."""
        self.form.show_directory()
        self._show_title()
        self._on_part()

    # Choosing

    def _on_current(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE)
        if isinstance(line, MeetingLine) and line.id != self.meeting:
            self.store()
            if self.form.is_waiting:  # What the disk refused stays in its fields, so the list goes back.
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

    def store(self) -> None:
        """Store what was typed in the fields of the record."""
        self.form.store()

    def _on_saved(self, meeting: Meeting) -> None:
        self._model.set_lines(self._meetings.lines())
        self.ui.meetings_list.setCurrentIndex(self._model.index_of(meeting.id))
        self._show_title()
        self.saved.emit(meeting.id)
        self.stored.emit()

    def _tell_unfinished(self, id_: str) -> None:
        """A text may be adopted as it stands; what looks unfinished is told before it is printed."""
        words = unfinished_words(self._meetings.outline(id_))
        if words:
            self.failed.emit(self.tr("Adopted as it stands, with {0}.").format(words))

    def _reread(self) -> None:
        """A part of the record was changed beside the fields."""
        if self._shown is not None:
            self._show(self._records.record(self._shown.id).meeting)

    def reread(self) -> None:
        """The record was changed elsewhere: show it and the part in front anew."""
        self._reread()
        self._on_part()

    def _on_part(self) -> None:
        """Show the part of the record whose tab is in front; the others wait until they are wanted."""
        self.store()
        for tab, panel in self._parts().values():
            if self._shown is not None and self.ui.record_tabs.currentWidget() is tab:
                panel.show_meeting(self._shown.id)

    def show_part(self, part: str) -> None:
        """Bring a part of the record to the front by its name, with the focus in it: among the facts in the
        state, which changes most often. Without a name the focus goes to the list of meetings."""
        if not part:
            self.ui.meetings_list.setFocus()
            return
        if part == "record":
            self.ui.record_tabs.setCurrentWidget(self.ui.facts_page)
            self.form.ui.state.setFocus()
            return
        tab, panel = self._parts()[part]
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
            self.turned.emit(self._shown.id)
            self.saved.emit(self._shown.id)
            self.stored.emit()
        return done

    def let_go(self) -> None:
        """Store what is still in a field, before the file is closed."""
        self.store()
        for _, panel in self._parts().values():
            panel.let_go()

    def set_look(self, look: Look) -> None:
        self.presence.set_look(look)

    # Room

    def _set_close(self, is_close: bool) -> None:
        """Small margins and a small title where the window is small, so that tables keep their rows."""
        if is_close == self._is_close:
            return
        self._is_close = is_close
        ui = self.ui
        font = ui.meeting_title.font()
        font.setPointSize(_CLOSE_TITLE_POINTS if is_close else _TITLE_POINTS)
        ui.meeting_title.setFont(font)
        ui.record_pane_layout.setContentsMargins(0, 6 if is_close else 16, 0, 0)
        side = 16 if is_close else 24
        ui.head_layout.setContentsMargins(side, 0, side, 0)
        ui.record_pane_layout.setSpacing(4 if is_close else 10)
        shown = ui.panes.width()
        ui.panes.setSizes([_CLOSE_LIST, shown - _CLOSE_LIST] if is_close else [_LIST, shown - _LIST])
        ui.record_tabs.setProperty("close", is_close)
        tabs = ui.record_tabs.tabBar()
        for widget in (ui.record_tabs, tabs):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        # Tabs keep the widths they were drawn with until they hear of another style.
        QCoreApplication.sendEvent(tabs, QEvent(QEvent.Type.StyleChange))
        for _, panel in self._parts().values():
            panel.set_close(is_close)
        self.form.set_close(is_close)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = self.width() / self.fontMetrics().averageCharWidth()
        lines = self.height() / self.fontMetrics().height()
        self._set_close(letters < _CLOSE_LETTERS or lines < _CLOSE_LINES)

    def hideEvent(self, event: QHideEvent) -> None:
        self.store()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._model.retranslate()
            self._show_title()
        super().changeEvent(event)
