"""Calendar files: events that go out to other calendars, and those of others that come in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date

from rcm_desktop.domain.events.calendar_entries import ReadCalendarEvent, events_between
from rcm_desktop.domain.events.taken_in import Effect, TakenIn, all_taken_in
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.events.icalendar_file import CalendarFile, icalendar_file
from rcm_desktop.services.calendar import Calendar


class CalendarFiles:
    """Operations with calendar files. ``language`` is that of words whose file does not say it."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar

    def made(
        self,
        languages: Sequence[Language],
        *,
        ids: Collection[str] | None = None,
        start: date | None = None,
        end: date | None = None,
        sessions: bool = False,
    ) -> CalendarFile:
        """A file of the events with these ids, of all for None, as far as they lie between two days."""
        everything = self._calendar.events()
        wanted = [each for each in everything if ids is None or each.id in ids]
        if start is not None or end is not None:
            wanted = events_between(wanted, start, end)
        of_meetings = {}
        if sessions:
            records = (self._calendar.record(each.id).meeting for each in wanted if each.is_meeting)
            of_meetings = {meeting.id: meeting.sessions for meeting in records if meeting is not None}
        stamp = self._calendar.touched_at()
        return icalendar_file(wanted, everything, languages, stamp, sessions=of_meetings)

    def preview(self, found: Sequence[ReadCalendarEvent], language: Language) -> tuple[TakenIn, ...]:
        """What taking each event of a file in would do; nothing is stored."""
        return all_taken_in(found, self._calendar.events(), language)

    def take_in(self, chosen: Sequence[TakenIn]) -> int:
        """Take events in as one step; gives how many there were.

        Raises TitleNeeded, EndBeforeStart.
        """
        known = _by_effect(chosen, lambda each: each.known is not None)
        new = _by_effect(chosen, lambda each: each.known is None)
        self._calendar.take_in([each.event for each in new], [each.event for each in known])
        return len(known) + len(new)


def _by_effect(chosen: Sequence[TakenIn], is_wanted: Callable[[TakenIn], bool]) -> list[TakenIn]:
    return [each for each in chosen if each.effect is not Effect.SAME and is_wanted(each)]
