"""The day and the session at which somebody is marked, chosen in two fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from rcm_desktop.domain.events.door_places import days_at_the_door, likely_day, likely_session, sessions_on
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.sessions import times_words
from rcm_desktop.windows.calendar.day_words import whole_day
from rcm_desktop.windows.interface_language import window_language


class DoorPlace(QObject):
    """Fills the fields; ``moved`` tells that another day or session is chosen."""

    moved = Signal()

    def __init__(
        self, days: QComboBox, sessions: QComboBox, now: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._days, self._sessions, self._now = days, sessions, now
        self._record: EventRecord | None = None
        for field in (days, sessions):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        days.currentIndexChanged.connect(lambda _: self._on_day())
        sessions.currentIndexChanged.connect(lambda _: self.moved.emit())

    @property
    def day(self) -> date:
        return date.fromisoformat(str(self._days.currentData()))

    @property
    def session(self) -> str:
        """The id of the session, "" for the whole day."""
        return str(self._sessions.currentData() or "")

    def offer(self, record: EventRecord) -> None:
        """Offer the days and sessions of an event: those of now first."""
        self._record = record
        now = self._now()
        days = days_at_the_door(record, now.date())
        self._fill_days(days, likely_day(days, now.date()))
        self._fill_sessions(likely_session(sessions_on(record, self.day), now))

    def choose(self, day: date, session: str) -> None:
        """Stand at this day and session, where they are offered."""
        self._days.setCurrentIndex(max(0, self._days.findData(day.isoformat())))
        self._sessions.setCurrentIndex(max(0, self._sessions.findData(session)))

    def retranslate(self) -> None:
        if self._record is None:
            return
        day, session = self.day, self.session
        days = [date.fromisoformat(str(self._days.itemData(at))) for at in range(self._days.count())]
        self._fill_days(tuple(days), day)
        self._fill_sessions(session)

    def _on_day(self) -> None:
        if self._record is not None:
            self._fill_sessions(likely_session(sessions_on(self._record, self.day), self._now()))
            self.moved.emit()

    def _fill_days(self, days: tuple[date, ...], chosen: date) -> None:
        blocked = self._days.blockSignals(True)
        self._days.clear()
        for each in days:
            self._days.addItem(f"{_weekday(each)} {whole_day(each)}", each.isoformat())
        self._days.setCurrentIndex(max(0, self._days.findData(chosen.isoformat())))
        self._days.blockSignals(blocked)

    def _fill_sessions(self, chosen: str) -> None:
        assert self._record is not None
        blocked = self._sessions.blockSignals(True)
        self._sessions.clear()
        self._sessions.addItem(QCoreApplication.translate("Door", "The whole day"), "")
        for each in sessions_on(self._record, self.day):
            name = each.name(window_language())
            times = times_words(each.start, each.end)
            self._sessions.addItem(f"{times} · {name}" if name else times, each.id)
        self._sessions.setCurrentIndex(max(0, self._sessions.findData(chosen)))
        self._sessions.blockSignals(blocked)


def _weekday(day: date) -> str:
    name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    return name[:1].upper() + name[1:]
