"""The sessions of a meeting: a line that adds one, the time zone, a table to write in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, tzinfo
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.programme import Programme, ProgrammeChange
from rcm_desktop.domain.sessions import Session, next_half_day, times_words, usual_name
from rcm_desktop.domain.zones import offset_words, zone_called, zones_of_hosts
from rcm_desktop.qt_models.record_rows import ROW_ROLE
from rcm_desktop.qt_models.sessions_model import SessionsModel
from rcm_desktop.reading.session_line import session_in
from rcm_desktop.services.records import Records
from rcm_desktop.windows.forms.ui_sessions_panel import Ui_SessionsPanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.line_above_table import LineAboveTable
from rcm_desktop.windows.record.programme_words import day_in, session_day, session_field_word
from rcm_desktop.windows.record.record_panel import RecordPanel
from rcm_desktop.windows.record_table import let_write, prepare_table


class SessionsPanel(RecordPanel):
    """``here`` is the zone of whoever looks, None for that of this computer."""

    def __init__(
        self, records: Records, parent: QWidget | None = None, *, here: tzinfo | None = None
    ) -> None:
        super().__init__(records, parent)
        self._shown: Meeting | None = None
        self.model = SessionsModel(session_field_word, session_day, day_in, here, self)
        self.ui = Ui_SessionsPanel()
        self.ui.setupUi(self)
        table = self.ui.table
        table.setModel(self.model)
        table.verticalHeader().hide()
        names = (SessionsModel.fields.index("en"), SessionsModel.fields.index("es"))
        prepare_table(table, names)
        table.installEventFilter(self)
        self.ui.line.installEventFilter(self)
        self._line = LineAboveTable(self.ui.line, self.ui.table)
        self.ui.line.textChanged.connect(lambda: self._propose())
        self.ui.remove_button.clicked.connect(self.remove)
        zones = sorted({zone for each in zones_of_hosts().values() for zone in each})
        self.ui.zone.addItems(["", *zones, "UTC"])
        self.ui.zone.installEventFilter(self)
        self.ui.zone.activated.connect(lambda _: self._put_zone())
        zone_line = self.ui.zone.lineEdit()
        assert zone_line is not None
        self._zone_line = zone_line
        zone_line.editingFinished.connect(self._put_zone)
        self.model.edited.connect(self._put)
        self.model.not_understood.connect(self._tell_not_understood)
        self.setFocusProxy(self.ui.line)
        self.retranslate()

    # What it shows

    def reload(self) -> None:
        if not self.meeting:
            return
        meeting = self.records.record(self.meeting).meeting
        self._shown = meeting
        current = self.ui.table.currentIndex()
        kept = current.data(ROW_ROLE)
        self.model.zone = zone_called(meeting.zone_name)
        self.model.show(meeting.sessions)
        if isinstance(kept, Session) and (row := self.model.row_of(kept.id)) >= 0:
            self.ui.table.setCurrentIndex(self.model.index(row, current.column()))
        here = SessionsModel.fields.index("here")
        self.ui.table.setColumnHidden(here, not self.model.is_elsewhere)
        if not self._zone_line.isModified() and self._zone_line.text() != meeting.zone:
            self.ui.zone.setCurrentIndex(self.ui.zone.findText(meeting.zone))
            self._zone_line.setText(meeting.zone)
        self._tell_zone(meeting)
        self._propose()

    def _tell_zone(self, meeting: Meeting) -> None:
        """Where the times are, in hours from UTC; a zone that is not known is no fault."""
        usual = replace(meeting, zone="").zone_name
        words = self.tr("As the host: {0}").format(usual) if usual else self.tr("Not told by the host")
        self._zone_line.setPlaceholderText(words)
        self.ui.zone.setItemData(0, words, Qt.ItemDataRole.AccessibleTextRole)
        zone = zone_called(meeting.zone_name)
        if zone is not None:
            day = meeting.sessions[0].day if meeting.sessions else meeting.start or date.today()
            words = offset_words(zone, day)
        elif meeting.zone:
            words = self.tr("not known here")
        else:
            words = self.tr("choose one")
        self.ui.zone_words.setText(words)

    def _propose(self) -> None:
        """Say what Enter will add."""
        written = self.ui.line.text().strip()
        session = self._session() if self.meeting else None
        if session is not None:
            when = f"{session_day(session.day)}, {times_words(session.start, session.end)}"
            name = session.name(window_language())
            is_first = not written and not (self._shown is not None and self._shown.sessions)
            words = self.tr("No session yet. Enter adds: {0}") if is_first else self.tr("Enter adds: {0}")
            words = words.format(f"{when} · {name}" if name else when)
        elif written:
            words = self.tr("Write the day and the times first: 20 June 9:00–12:30, or 2017-06-20 9:00.")
        elif self._shown is not None and self._shown.start is None:
            words = self.tr("Write a session with its day and times.")
        else:
            words = self.tr("Each half day of the meeting has its session.")
        self.ui.proposal.setText(words)

    def _session(self) -> Session | None:
        """What the field holds as a session; an empty one is the next half day."""
        meeting = self._shown
        if meeting is None:
            return None
        usual = next_half_day(meeting.sessions, meeting.start, meeting.end or meeting.start)
        written = self.ui.line.text().strip()
        if not written:
            return Session(str(uuid4()), *usual) if usual is not None else None
        line = session_in(written, meeting.start)
        if line is None:
            return None
        latest = meeting.sessions[-1].day if meeting.sessions else None
        day = line.day or (usual[0] if usual is not None else latest or meeting.start)
        if day is None:
            return None
        session = Session(str(uuid4()), day, line.start, line.end)
        en, es = usual_name(line.name)
        if (en, es) == ("", ""):
            en, es = (line.name, "") if window_language() is Language.EN else ("", line.name)
        return replace(session, en=en, es=es)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        let_write(self.ui.table, not read_only)
        for widget in (self.ui.line, self.ui.zone, self.ui.remove_button):
            widget.setEnabled(not read_only)

    # What it does

    def add(self) -> None:
        """Add the session that the field names, or the next half day."""
        session = self._session()
        if session is None or self.is_read_only:
            return

        def change(programme: Programme) -> Programme:
            return replace(programme, sessions=(*programme.sessions, session))

        if self._change(change):
            self._line.taken()
            self.ui.table.setCurrentIndex(self.model.index(self.model.row_of(session.id), 0))
            self._propose()

    def remove(self) -> None:
        """Take the sessions chosen out; it can be undone."""
        chosen = {index.data(ROW_ROLE).id for index in self.ui.table.selectedIndexes()}
        if chosen and not self.is_read_only:
            self._change(
                lambda programme: replace(
                    programme, sessions=tuple(each for each in programme.sessions if each.id not in chosen)
                )
            )

    def _put(self, session: Session) -> None:
        self._change(
            lambda programme: replace(
                programme,
                sessions=tuple(session if each.id == session.id else each for each in programme.sessions),
            )
        )

    def _tell_not_understood(self, words: str) -> None:
        told = self.tr("“{0}” was not understood: write a time as 9:30 or 2 pm, a day as 2017-06-20.")
        self.failed.emit(told.format(words))

    def _put_zone(self) -> None:
        written = " ".join(self._zone_line.text().split())
        self._zone_line.setModified(False)
        if self._shown is None or not self.meeting or written == self._shown.zone or self.is_read_only:
            return
        self._change(lambda programme: replace(programme, zone=written))

    def _change(self, change: ProgrammeChange) -> bool:
        return self.attempt(lambda: self.records.put_programme(self.meeting, change, "sessions"))

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.zone and event.type() == QEvent.Type.Wheel:
            event.ignore()  # Scrolling must not change the zone under the pointer.
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.ui.line and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.add()
                return True
            if watched is self.ui.table and event.key() == Qt.Key.Key_Delete:
                self.remove()
                return True
        return super().eventFilter(watched, event)

    def let_go(self) -> None:
        super().let_go()
        self._shown = None

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        # The empty line of the list is heard too.
        self.ui.zone.setItemData(0, self.tr("Not told by the host"), Qt.ItemDataRole.AccessibleTextRole)
        self.model.retranslate()
        self.reload()
