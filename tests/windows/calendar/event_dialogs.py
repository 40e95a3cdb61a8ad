"""The dialogs of events over a calendar that is only remembered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QSettings

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.paper_options import EventPaperKind
from rcm_desktop.domain.events.proposed import ProposedEvent
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings
from rcm_desktop.papers.events.icalendar_file import icalendar_file
from rcm_desktop.papers.events.mail_draft import MailKind
from rcm_desktop.reading.events.icalendar_file import calendar_of
from rcm_desktop.services.calendar_files import CalendarFiles
from rcm_desktop.services.event_papers import EventPapers
from rcm_desktop.services.mailings import Mailings
from rcm_desktop.windows.calendar.calendar_file_dialog import CalendarFileDialog
from rcm_desktop.windows.calendar.calendar_in_dialog import CalendarInDialog
from rcm_desktop.windows.calendar.event_dialog import EventDialog
from rcm_desktop.windows.calendar.event_papers_dialog import EventPapersDialog
from rcm_desktop.windows.calendar.mailing_dialog import MailingDialog
from rcm_desktop.windows.calendar.proposals_dialog import ProposalsDialog
from tests.windows.calendar.events import BOUND, EVENTS, INFERRED, PASSPORTS, RCGM, TODAY, UNDATED

DIRECTORY = Directory.shipped()
OF_DAY = DIRECTORY.on(TODAY)


@dataclass(frozen=True, slots=True)
class KnownEvents:
    """A calendar as those see it that only ask."""

    known: Sequence[Event] = EVENTS

    def events(self) -> list[Event]:
        return list(self.known)

    def record(self, id_: str) -> EventRecord:
        event = next(each for each in self.known if each.id == id_)
        asked = [Invitation(code, date(2025, 6, 30)) for code in ("BZ", "GT", "NI")]
        return EventRecord(event, (*asked, Invitation("DO")))

    def directory(self) -> Directory:
        return DIRECTORY

    def touched_at(self) -> datetime:
        return datetime(2025, 7, 9, tzinfo=UTC)


def calendar(known: Sequence[Event] = EVENTS) -> Any:
    return KnownEvents(known)


def event_dialog(event: Event = PASSPORTS) -> EventDialog:
    return EventDialog(event, EVENTS, OF_DAY, lambda event: None, str)


def new_meeting_event() -> EventDialog:
    """With all there is to fill in."""
    return event_dialog(
        Event("", "", EventKind.MEETING, When(bound=Bound(Relation.AFTER, "rcgm")), body="RCGM")
    )


def proposed() -> list[ProposedEvent]:
    """Two that are new, one with its year inferred, one that follows, and one that stands there already."""
    return [
        ProposedEvent(replace(each, id="", key=""), {}, stands)
        for each, stands in ((UNDATED, ""), (INFERRED, ""), (BOUND, ""), (PASSPORTS, PASSPORTS.id))
    ]


def proposals_dialog(*given: ProposedEvent) -> ProposalsDialog:
    shown = given or proposed()
    return ProposalsDialog(shown, ["16 c)"] * len(shown), EVENTS, OF_DAY, lambda events: None, str)


def papers_dialog(
    kind: EventPaperKind, event: Event = RCGM, settings: QSettings | None = None
) -> EventPapersDialog:
    papers = EventPapers(calendar(), PaperSettings, today=lambda: TODAY)
    made = EventPapersDialog(
        papers, event, str, settings or QSettings(), lambda path: None, lambda *given: None
    )
    made.choose(kind)
    return made


def file_dialog(event: Event | None = PASSPORTS, settings: QSettings | None = None) -> CalendarFileDialog:
    return CalendarFileDialog(
        CalendarFiles(calendar()), event, str, settings or QSettings(), lambda path: None
    )


def in_dialog(*there: Event) -> CalendarInDialog:
    """What a file of ours holds, looked at where ``there`` is in the calendar."""
    other = replace(
        PASSPORTS,
        id="other",
        uid="other@example.org",
        en=EventWording("Seminar"),
        es=EventWording("Seminario"),
    )
    given = (other, RCGM)
    made = icalendar_file(given, given, LANGUAGES, calendar().touched_at())
    found = calendar_of(made.content, "other.ics")
    return CalendarInDialog(CalendarFiles(calendar(there)), found, Path("other.ics"), str)


def mailing_dialog(kind: MailKind = MailKind.REMINDER, settings: QSettings | None = None) -> MailingDialog:
    letters: Any = SimpleNamespace(language=lambda party, addressee: Language.ES)
    rounds: Any = SimpleNamespace()
    mailings = Mailings(calendar(), rounds, letters, PaperSettings)
    return MailingDialog(
        mailings,
        PASSPORTS,
        kind,
        (),
        OF_DAY,
        str,
        settings or QSettings(),
        lambda files: None,
        today=TODAY,
    )
