"""How a round of confirmations and the door are said, in the windows' language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.rounds import Channel, Invitation, RoundSummary, Standing
from rcm_desktop.windows.calendar.calendar_words import DAYS_COUNTED
from rcm_desktop.windows.calendar.day_words import month_name, whole_day

NOTHING = "–"
SIGNS = {Standing.NOT_ASKED: "○", Standing.SILENT: "◆", Standing.CONFIRMED: "✓", Standing.DECLINED: "✕"}
DOOR_SIGNS = {Arrival.ARRIVED: "✓", Arrival.LATE: "◷", Arrival.LEFT: "→"}


def round_field_word(field: str) -> str:
    """The heading of a column of the round."""
    return {
        "party": QCoreApplication.translate("Round", "Invited"),
        "asked": QCoreApplication.translate("Round", "Asked"),
        "reminded": QCoreApplication.translate("Round", "Reminded"),
        "answered": QCoreApplication.translate("Round", "Answered"),
        "people": QCoreApplication.translate("Round", "People"),
        "state": QCoreApplication.translate("Round", "State"),
    }[field]


def standing_word(standing: Standing) -> str:
    return {
        Standing.NOT_ASKED: QCoreApplication.translate("Round", "Not asked"),
        Standing.SILENT: QCoreApplication.translate("Round", "Silent"),
        Standing.CONFIRMED: QCoreApplication.translate("Round", "Confirmed"),
        Standing.DECLINED: QCoreApplication.translate("Round", "Declined"),
    }[standing]


def channel_word(channel: Channel | None) -> str:
    if channel is None:
        return QCoreApplication.translate("Round", "not noted")
    return {
        Channel.MAIL: QCoreApplication.translate("Round", "E-mail"),
        Channel.TELEPHONE: QCoreApplication.translate("Round", "Telephone"),
        Channel.LETTER: QCoreApplication.translate("Round", "Letter or note"),
        Channel.FORM: QCoreApplication.translate("Round", "Form"),
        Channel.IN_PERSON: QCoreApplication.translate("Round", "In person"),
    }[channel]


def near_day(day: date, near: date) -> str:
    """ "30 Jun", with its year where that is another one than ``near`` has."""
    month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    return f"{day.day} {month}" + (f" {day.year}" if day.year != near.year else "")


def round_cell(invitation: Invitation, field: str, name: str, near: date, named: int = 0) -> str:
    """A cell of the table: ``name`` is that of the country or organisation, ``named`` how many people of it
    are in the list, which stands where it did not say how many come."""
    if field == "party":
        return name
    if field == "state":
        return standing_word(invitation.standing)
    if field == "people":
        people = invitation.people
        if people is None and invitation.standing is Standing.CONFIRMED:
            people = named or None
        return str(people) if people is not None else NOTHING
    if field == "reminded":
        days = invitation.reminded
        again = f" ({len(days)})" if len(days) > 1 else ""
        return near_day(days[-1], near) + again if days else NOTHING
    day = invitation.asked if field == "asked" else invitation.answered
    return near_day(day, near) if day is not None else NOTHING


def answer_tip(invitation: Invitation) -> str:
    """What the table has no room for: when it was asked, each reminder, how the answer came, the note."""
    parts = []
    if invitation.asked is not None:
        words = QCoreApplication.translate("Round", "Asked: {0}")
        parts.append(words.format(whole_day(invitation.asked)))
    if invitation.reminded:
        days = ", ".join(map(whole_day, invitation.reminded))
        parts.append(QCoreApplication.translate("Round", "Reminded: {0}").format(days))
    if invitation.answered is not None:
        words = QCoreApplication.translate("Round", "Answered: {0}")
        parts.append(words.format(whole_day(invitation.answered)))
    if invitation.channel is not None:
        parts.append(QCoreApplication.translate("Round", "By: {0}").format(channel_word(invitation.channel)))
    if invitation.note:
        parts.append(invitation.note)
    return "\n".join(parts)


def summary_words(summary: RoundSummary, today: date, near: date) -> str:
    """ "8 of 11 answered, closes 11 July (in 2 days)"; the year where it is not that of ``near``."""
    words = QCoreApplication.translate("Round", "{0} of {1} answered").format(
        summary.answered, summary.invited
    )
    if summary.closes is None:
        return words
    closes, left = summary.closes, summary.days_left(today) or 0
    month = month_name(closes.month)
    day = QCoreApplication.translate("Round", "{0} {1}", "a day: number and month").format(closes.day, month)
    if closes.year != near.year:
        day = whole_day(closes)
    if left < 0:
        said = QCoreApplication.translate("Round", "{0}, closed {1}")
        when = QCoreApplication.translate("Round", "%n day(s) ago", None, -left)
    else:
        said = QCoreApplication.translate("Round", "{0}, closes {1}")
        when = QCoreApplication.translate("Round", "in %n day(s)", None, left)
    if left == 0:
        when = QCoreApplication.translate("Round", "today")
    if left < -DAYS_COUNTED:
        return said.format(words, day)
    return f"{said.format(words, day)} ({when})"


def arrival_word(arrival: Arrival) -> str:
    return {
        Arrival.ARRIVED: QCoreApplication.translate("Door", "Arrived"),
        Arrival.LATE: QCoreApplication.translate("Door", "Late"),
        Arrival.LEFT: QCoreApplication.translate("Door", "Left"),
    }[arrival]


def mark_words(mark: DoorMark | None) -> str:
    """ "Arrived 9:04"; "" where nothing is marked."""
    if mark is None:
        return ""
    return arrival_word(mark.arrival) + (
        f" {mark.at.hour}:{mark.at.minute:02}" if mark.at is not None else ""
    )
