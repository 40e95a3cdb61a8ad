"""Calendar files written by hand, as programs of all kinds write them."""

from __future__ import annotations

from rcm_desktop.domain.events.calendar_entries import ReadCalendarEvent
from rcm_desktop.reading.events.icalendar_file import ReadCalendar, calendar_of

MANAGUA = """\
BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:-0600
TZOFFSETTO:-0600
END:STANDARD
END:VTIMEZONE
"""


def calendar(*lines: str, head: str = "") -> bytes:
    """A calendar around ``lines``, with the line ends of the standard."""
    text = "\n".join(("BEGIN:VCALENDAR", "VERSION:2.0", *head.split("\n"), *lines, "END:VCALENDAR"))
    return ("\r\n".join(line for line in text.split("\n") if line) + "\r\n").encode()


def event(*lines: str, uid: str = "1@example.org", title: str = "Round table") -> str:
    return "\n".join(("BEGIN:VEVENT", f"UID:{uid}", f"SUMMARY:{title}", *lines, "END:VEVENT"))


def read(*lines: str, head: str = "", zone: str = "") -> ReadCalendar:
    return calendar_of(calendar(*lines, head=head), "invitation.ics", zone)


def only(*lines: str, head: str = "", zone: str = "") -> ReadCalendarEvent:
    """The one event of a calendar, of which nothing was left out."""
    found = read(event(*lines), head=head, zone=zone)
    assert not found.findings
    (one,) = found.events
    return one
