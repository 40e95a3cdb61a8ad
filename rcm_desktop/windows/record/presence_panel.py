"""Presence of the members by day, one key a mark, and the opening paragraph that follows from it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QWidget

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.presence import Attendance, days_of
from rcm_desktop.qt_models.presence_model import PresenceModel
from rcm_desktop.services.records import Records
from rcm_desktop.windows.forms.ui_presence_panel import Ui_PresencePanel
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.record.opening_view import OpeningView
from rcm_desktop.windows.record.presence_cells import PresenceCells
from rcm_desktop.windows.record.record_panel import RecordPanel

KEYS: dict[int, Attendance | None] = {
    Qt.Key.Key_P.value: Attendance.PRESENT,
    Qt.Key.Key_A.value: Attendance.ABSENT,
    Qt.Key.Key_E.value: Attendance.EXCUSED,
    Qt.Key.Key_L.value: Attendance.LATE,
    Qt.Key.Key_T.value: Attendance.LATE,
    Qt.Key.Key_Delete.value: None,
    Qt.Key.Key_Backspace.value: None,
}
"""The letters of English and Spanish words: present and "presente", late and "tarde"."""
_DAY_LETTERS = 14
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PresencePanel(RecordPanel):
    """A mark is one key, with Shift for a whole day; the opening is shown as presence makes it."""

    def __init__(self, records: Records, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(records, parent)
        self._directory = Directory.shipped().on(None)
        self._model = PresenceModel(self._country_name, _day_words, self._word, _spoken_day, self)
        self._openings = {language: OpeningView(language, self) for language in LANGUAGES}
        self.ui = Ui_PresencePanel()
        self.ui.setupUi(self)
        self._cells = PresenceCells(look, self.ui.table)
        self.ui.table.setModel(self._model)
        self.ui.table.setItemDelegate(self._cells)
        days = self.ui.table.horizontalHeader()
        days.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        days.setMinimumSectionSize(_DAY_LETTERS * self.fontMetrics().averageCharWidth())
        rows = self.ui.table.verticalHeader()
        rows.setDefaultSectionSize(int(1.7 * self.fontMetrics().height()))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for header in (rows, days):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.ui.table.selectionModel().currentChanged.connect(self._keep_in_sight)
        self.ui.table.installEventFilter(self)
        for view in self._openings.values():
            self.ui.openings_layout.addWidget(view, 1)
            view.make_wanted.connect(self._make_opening)
        self.setFocusProxy(self.ui.table)
        self.retranslate()

    # What it shows

    def show_meeting(self, id_: str) -> None:
        """Show the presence of a meeting."""
        is_other = id_ != self.meeting
        super().show_meeting(id_)
        if is_other and self._model.rowCount():
            self.ui.table.setCurrentIndex(self._model.index(0, 0))

    def reload(self) -> None:
        """Read the record again."""
        if not self.meeting:
            return
        meeting = self.records.record(self.meeting).meeting
        self._directory = self.records.directory().on(meeting.start)
        members = [each.code for each in self._directory.members()]
        codes = self._directory.sorted_by_name(members, window_language())
        days = days_of(meeting.start, meeting.end)
        self._model.show(codes, days, meeting.presence)
        self.ui.table.setVisible(bool(days))
        self._fit_table()
        self._show_missing()
        self._show_hint(meeting)
        try:
            openings = self.records.openings(self.meeting)
        except Condition as condition:
            self.failed.emit(condition)
            return
        for language, view in self._openings.items():
            view.show_opening(openings[language])

    def outer_layout(self) -> QBoxLayout:
        return self.ui.scrolled_layout

    def _fit_table(self) -> None:
        """As high as its rows, so that the page scrolls; many days scroll sideways in the table."""
        table, days = self.ui.table, self.ui.table.horizontalHeader()
        height = days.sizeHint().height() + table.verticalHeader().length() + 2 * table.frameWidth()
        if days.count() * days.minimumSectionSize() > table.viewport().width():
            height += table.horizontalScrollBar().sizeHint().height()
        table.setFixedHeight(height)

    def set_read_only(self, read_only: bool) -> None:
        super().set_read_only(read_only)
        for view in self._openings.values():
            view.set_read_only(read_only)

    def set_look(self, look: Look) -> None:
        self._cells.look = look
        self.ui.table.viewport().update()

    def _show_missing(self) -> None:
        """Members missing at several meetings of the body in a row: somebody will want to write to them."""
        language = window_language()
        missing = self.records.missing(self.meeting)
        lines = [
            self.tr("{0}: absent from {1} meetings in a row.").format(
                self._directory.joined_names((code,), language), count
            )
            for code, count in missing
        ]
        self.ui.missing.setText("\n".join(lines))
        self.ui.missing.setVisible(bool(lines))

    def _keep_in_sight(self, current: QModelIndex) -> None:
        at = self.ui.table.viewport().mapTo(self.ui.scrolled, self.ui.table.visualRect(current).center())
        self.ui.scroll.ensureVisible(at.x(), at.y(), 0, 2 * self.fontMetrics().height())

    def _show_hint(self, meeting: Meeting) -> None:
        if meeting.start is not None:
            words = self.tr(
                "P present, A absent, E excused, L late, Delete for no mark; with Shift for the whole day."
            )
        else:
            words = self.tr("Write the days of the meeting in its record; then its presence is marked here.")
        if meeting.read_present and not meeting.presence:
            named = self.tr("Its text names as present: {0}.")
            present = self._directory.joined_names(meeting.read_present, window_language())
            words += "\n" + named.format(present)
        self.ui.hint.setText(words)

    def _country_name(self, code: str) -> str:
        return self._directory.word(code, window_language())

    def _word(self, attendance: Attendance) -> str:
        return {
            Attendance.PRESENT: self.tr("present"),
            Attendance.LATE: self.tr("late"),
            Attendance.EXCUSED: self.tr("excused"),
            Attendance.ABSENT: self.tr("absent"),
        }[attendance]

    # Marking

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.table and event.type() == QEvent.Type.Resize:
            self._fit_table()
        if watched is self.ui.table and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() not in KEYS or event.modifiers() & _COMMANDING:
            return False
        current = self.ui.table.currentIndex()
        if current.isValid() and not self.is_read_only:
            whole_day = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._mark(current, KEYS[event.key()], whole_day=whole_day)
        return True

    def _mark(self, current: QModelIndex, attendance: Attendance | None, *, whole_day: bool) -> None:
        chosen = self.ui.table.selectionModel().selectedIndexes() or [current]
        if whole_day:
            chosen = [self._model.index(row, current.column()) for row in range(self._model.rowCount())]
        cells = [self._model.cell(index) for index in chosen]
        if not self.attempt(lambda: self.records.mark(self.meeting, cells, attendance)):
            return
        if whole_day:
            self.ui.table.setCurrentIndex(_kept(self._model, current, 0, 1))
        elif len(chosen) == 1:
            self.ui.table.setCurrentIndex(_kept(self._model, current, 1, 0))

    def _make_opening(self, language: Language) -> None:
        self.attempt(lambda: self.records.make_opening(self.meeting, language))

    # Words

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self._model.retranslate()
        self.reload()


def _kept(model: PresenceModel, index: QModelIndex, rows: int, columns: int) -> QModelIndex:
    """The cell so many rows and columns on, the last one at the edge."""
    row = min(index.row() + rows, model.rowCount() - 1)
    column = min(index.column() + columns, model.columnCount() - 1)
    return model.index(row, column)


def _day_words(day: date) -> str:
    return _day_said(day, QLocale.FormatType.ShortFormat)


def _spoken_day(day: date) -> str:
    return _day_said(day, QLocale.FormatType.LongFormat)


def _day_said(day: date, form: QLocale.FormatType) -> str:
    locale = QLocale()
    name = locale.standaloneDayName(day.isoweekday(), form)
    return f"{name} {day.day} {locale.standaloneMonthName(day.month, form)}"
