"""The papers of an event: lists, sheets to sign, plates, badges, certificates, attendance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import ClassVar

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.attendance import EventAttendance, attendance_of
from rcm_desktop.domain.events.card_settings import BadgeSettings, FirstMorningSettings
from rcm_desktop.domain.events.confirmations import Confirmations
from rcm_desktop.domain.events.event import Event, in_full
from rcm_desktop.domain.events.label_stock import shipped_stock
from rcm_desktop.domain.events.paper_options import (
    USUAL_OPTIONS,
    EventPaperForm,
    EventPaperKind,
    EventPaperOptions,
)
from rcm_desktop.domain.events.participants import Participants
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.signing import signing_sheets
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import PaperSettings
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.sessions import Session
from rcm_desktop.services.calendar import Calendar


class NobodyCame(Condition):
    """Certificates are for those who came, and nobody was marked at the door."""

    code: ClassVar[str] = "calendar.nobody_came"


class NobodyListed(Condition):
    """Badges and certificates are for people, and the event has none yet."""

    code: ClassVar[str] = "calendar.nobody_listed"


class NothingToSign(Condition):
    """The lists to sign are asked for a day or session that the event does not have."""

    code: ClassVar[str] = "calendar.nothing_to_sign"


class NoSuchCountry(Condition):
    """The attendance of a country is asked for one that the directory does not have."""

    code: ClassVar[str] = "calendar.no_country"
    country: str


class EventPapers:
    """Makes papers from what the calendar holds. ``settings`` gives the sheet and letterhead of the moment,
    ``today`` the day as at which a round stands."""

    def __init__(
        self,
        calendar: Calendar,
        settings: Callable[[], PaperSettings],
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        self._calendar = calendar
        self._settings = settings
        self._today = today

    def make(
        self,
        id_: str,
        kind: EventPaperKind,
        languages: Sequence[Language],
        form: EventPaperForm = EventPaperForm.PDF,
        options: EventPaperOptions = USUAL_OPTIONS,
    ) -> bytes:
        """A paper as a file. The same data of one day gives the same bytes.

        Raises LookupError, NoSuchCountry, NobodyListed, NobodyCame, NothingToSign, LabelTooSmall,
        StockBeyondSheet, StartBeyondSheet.
        """
        record = self._calendar.record(id_)
        if kind is EventPaperKind.COUNTRY:
            return self.country(options.country, languages)
        if kind is EventPaperKind.YEAR:
            return self.year(_year(record.event) or self._today().year, languages)
        directory = self.directory(record.event)
        settings = self._settings()
        return _Making(record, directory, settings, options, self._today()).made(kind, languages, form)

    def directory(self, event: Event) -> DirectoryOfDay:
        """The names and roles of the day on which an event begins."""
        days = event.when.exact_days
        return self._calendar.directory().on(days[0] if days is not None else None)

    def sessions(self, id_: str) -> tuple[Session, ...]:
        """The sessions of an event that is a meeting."""
        meeting = self._calendar.record(id_).meeting
        return meeting.sessions if meeting is not None else ()

    def was_marked(self, id_: str) -> bool:
        """Whether anybody was marked at the door of an event."""
        return bool(self._calendar.record(id_).marks)

    # Attendance over several events

    def attendances(self, year: int) -> list[EventAttendance]:
        """The attendance of the events of a year of which something is known, by their days."""
        return [each for each in self._attendances(lambda event: _year(event) == year) if each.is_known]

    def year(self, year: int, languages: Sequence[Language]) -> bytes:
        """The attendance of all members in a year, as PDF."""
        from rcm_desktop.papers.events.attendance_pdf import year_attendance_pdf

        directory = self._calendar.directory().on(date(year, 12, 31))
        return year_attendance_pdf(year, self.attendances(year), directory, languages, self._settings())

    def country(self, code: str, languages: Sequence[Language]) -> bytes:
        """The attendance of a country at all events of which something is known, as PDF.

        Raises NoSuchCountry.
        """
        from rcm_desktop.papers.events.attendance_pdf import country_attendance_pdf

        known = [each for each in self._attendances(lambda event: True) if each.is_known]
        directory = self._calendar.directory().on(self._today())
        if directory.country(code) is None:
            raise NoSuchCountry(code)
        return country_attendance_pdf(code, known, directory, languages, self._settings())

    def series(self, body: str, day: date | None = None) -> list[EventAttendance]:
        """The attendance of the meetings of a body that were over on a day, for the letters on absence."""
        last = day or self._today()
        return self._attendances(lambda event: event.body == body and _is_over(event, last))

    def coming(self, body: str, day: date | None = None) -> Event | None:
        """The next meeting of a body after a day whose own days are known, None where none is."""
        after = day or self._today()
        later = [
            (days, each)
            for each in self._calendar.events()
            if each.body == body and (days := each.when.exact_days) and days[0] > after
        ]
        return min(later, key=lambda pair: pair[0])[1] if later else None

    def _attendances(self, is_wanted: Callable[[Event], bool]) -> list[EventAttendance]:
        events = [each for each in self._calendar.events() if not each.is_deadline and is_wanted(each)]
        dated = sorted(
            (each for each in events if each.when.exact_days), key=lambda one: one.when.span() or ()
        )
        return [attendance_of(self._calendar.record(each.id), self.directory(each)) for each in dated]


class _Making:
    """One paper of one event. Writers are imported where they are needed: each costs its part of a second."""

    def __init__(
        self,
        record: EventRecord,
        directory: DirectoryOfDay,
        settings: PaperSettings,
        options: EventPaperOptions,
        today: date,
    ) -> None:
        self._record = record
        self._directory = directory
        self._settings = settings
        self._options = options
        self._today = today

    def made(self, kind: EventPaperKind, languages: Sequence[Language], form: EventPaperForm) -> bytes:
        if kind is EventPaperKind.PARTICIPANTS and form is EventPaperForm.WORKBOOK:
            return self._workbook(languages)
        make: dict[EventPaperKind, Callable[[Sequence[Language]], bytes]] = {
            EventPaperKind.CONFIRMATIONS: self._confirmations,
            EventPaperKind.SHEETS: self._sheets,
            EventPaperKind.PARTICIPANTS: self._participants,
            EventPaperKind.SIGNATURES: self._signatures,
            EventPaperKind.PLATES: self._plates,
            EventPaperKind.BADGES: self._badges,
            EventPaperKind.MORNING: self._morning,
            EventPaperKind.CERTIFICATES: self._certificates,
            EventPaperKind.ATTENDANCE: self._attendance,
        }
        return make[kind](languages)

    @property
    def _listed(self) -> Participants:
        delegates, options = self._record.delegates, self._options
        return Participants(
            self._named, delegates, self._directory, self._presidency, options.presidency_apart
        )

    @property
    def _named(self) -> Event:
        """The event with its name in full, as lists and certificates have room for."""
        return in_full(self._record.event, self._directory)

    @property
    def _presidency(self) -> str:
        from rcm_desktop.papers.events.first_morning import presidency_of

        return presidency_of(self._record, self._directory)

    @property
    def _sessions(self) -> tuple[Session, ...]:
        return self._record.meeting.sessions if self._record.meeting is not None else ()

    def _confirmed(self) -> Confirmations:
        return Confirmations(self._listed, self._record.invitations, self._today)

    def _confirmations(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.confirmations_pdf import confirmations_pdf

        return confirmations_pdf(self._confirmed(), languages, self._settings)

    def _sheets(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.confirmations_pdf import confirmation_sheets_pdf

        each_person = self._options.each_person
        return confirmation_sheets_pdf(self._confirmed(), languages, self._settings, each_person=each_person)

    def _participants(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.participants_pdf import participants_pdf

        telephones = self._options.telephones
        return participants_pdf(self._listed, languages, self._settings, telephones=telephones)

    def _workbook(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.participants_workbook import participants_workbook

        telephones = self._options.telephones
        return participants_workbook(self._listed, languages, self._settings, telephones=telephones)

    def _signatures(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.signatures_pdf import signatures_pdf

        day, session = self._options.day, self._options.session
        sheets = [
            each
            for each in signing_sheets(self._record.event, self._sessions)
            if day in (None, each.day) and (not session or (each.session and each.session.id == session))
        ]
        if not sheets and (day is not None or session):
            raise NothingToSign
        return signatures_pdf(
            self._listed,
            languages,
            self._settings,
            sessions=self._sessions,
            sheets=sheets,
            blank_rows=self._options.blank_rows,
        )

    def _plates(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.first_morning import expected
        from rcm_desktop.papers.events.plate_pdf import plates_pdf

        return plates_pdf(
            self._record.event,
            expected(self._record),
            self._directory,
            languages,
            paper=self._settings,
            presidency=self._presidency,
        )

    def _badges(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.badge_pdf import badges_pdf

        record = self._record
        settings = self._badge_settings
        if not record.delegates:
            raise NobodyListed
        return badges_pdf(
            record.event, record.delegates, self._directory, languages, settings, self._settings
        )

    @property
    def _badge_settings(self) -> BadgeSettings:
        options = self._options
        stock = shipped_stock(options.stock) if options.stock else None
        return BadgeSettings(stock, options.start, options.cut_marks)

    def _morning(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.first_morning import morning_papers, morning_pdf

        settings = FirstMorningSettings(badges=self._badge_settings)
        papers = morning_papers(
            self._record,
            self._directory,
            languages,
            settings,
            self._settings,
            signatures=lambda: self._signatures(languages),
        )
        return morning_pdf(papers, self._record.event, languages)

    def _certificates(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.certificate_pdf import certificates_pdf

        return certificates_pdf(
            self._named,
            self._honoured(),
            self._directory,
            languages,
            paper=self._settings,
            presidency=self._presidency,
        )

    def _honoured(self) -> Sequence[Delegate]:
        if not self._record.delegates:
            raise NobodyListed
        if not self._options.who_came:
            return self._record.delegates
        came = {each.part for each in self._record.marks}
        found = [each for each in self._record.delegates if each.id in came]
        if not found:
            raise NobodyCame
        return found

    def _attendance(self, languages: Sequence[Language]) -> bytes:
        from rcm_desktop.papers.events.attendance_pdf import event_attendance_pdf

        attendance = attendance_of(replace(self._record, event=self._named), self._directory)
        return event_attendance_pdf(attendance, languages, self._settings)


def _year(event: Event) -> int:
    days = event.when.exact_days
    return days[0].year if days is not None else 0


def _is_over(event: Event, last: date) -> bool:
    days = event.when.exact_days
    return days is not None and days[1] <= last
