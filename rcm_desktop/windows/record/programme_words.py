"""How the windows name what sessions and agenda hold."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.sessions import Session, times_words
from rcm_desktop.windows.date_field import days_written


def session_field_word(field: str) -> str:
    """The heading of a column of the sessions."""
    return {
        "day": QCoreApplication.translate("Programme", "Day"),
        "start": QCoreApplication.translate("Programme", "From"),
        "end": QCoreApplication.translate("Programme", "To"),
        "en": QCoreApplication.translate("Programme", "Name in English"),
        "es": QCoreApplication.translate("Programme", "Name in Spanish"),
        "here": QCoreApplication.translate("Programme", "On this computer"),
    }[field]


def agenda_field_word(field: str) -> str:
    """The heading of a column of the agenda."""
    return {
        "en": QCoreApplication.translate("Programme", "Title in English"),
        "es": QCoreApplication.translate("Programme", "Title in Spanish"),
        "presenter": QCoreApplication.translate("Programme", "Presented by"),
        "session": QCoreApplication.translate("Programme", "Session"),
        "at": QCoreApplication.translate("Programme", "Time"),
    }[field]


def session_day(day: date) -> str:
    """ "Tue 20 Jun 2017" """
    locale = QLocale()
    short = QLocale.FormatType.ShortFormat
    month = locale.standaloneMonthName(day.month, short)
    return f"{locale.standaloneDayName(day.isoweekday(), short)} {day.day} {month} {day.year}"


def day_in(words: str) -> date | None:
    """A day as it was written, None where it is none."""
    try:
        return days_written(words)[0]
    except ValueError:
        return None


def session_words(session: Session, language: Language) -> str:
    """How a session is called where one is chosen: its day and times, and its name where it has one."""
    locale = QLocale()
    month = locale.standaloneMonthName(session.day.month, QLocale.FormatType.ShortFormat)
    when = f"{session.day.day} {month}, {times_words(session.start, session.end)}"
    name = session.name(language)
    return f"{when} · {name}" if name else when
