"""Days, months and times that are partly known as the calendar says them, in the windows' language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Relation, When


def month_name(month: int) -> str:
    """ "July", "julio"; January is 1."""
    return QLocale().standaloneMonthName(month, QLocale.FormatType.LongFormat)


def months_of_year(*, short: bool) -> list[str]:
    """The titles of twelve months of a year of four figures: how wide they may be."""
    return [(short_month_title if short else month_title)(date(2000, month, 1)) for month in range(1, 13)]


def short_month_title(day: date) -> str:
    """ "Jul 2025"."""
    name = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return f"{name[:1].upper()}{name[1:]} {day.year}"


def month_title(day: date) -> str:
    """What stands above a month: "July 2025", "Julio de 2025"."""
    words = QCoreApplication.translate("Calendar", "{0} {1}").format(month_name(day.month), day.year)
    return words[:1].upper() + words[1:]


def weekday_name(day: date, form: QLocale.FormatType = QLocale.FormatType.LongFormat) -> str:
    """ "Thursday", "Thu" or "T"."""
    name = QLocale().standaloneDayName(day.isoweekday(), form)
    return name[:1].upper() + name[1:]


def whole_day(day: date) -> str:
    """A day in full: "17 July 2025", "17 de julio de 2025"."""
    words = QCoreApplication.translate("Calendar", "{0} {1} {2}", "a day: number, month, year")
    return words.format(day.day, month_name(day.month), day.year)


def whole_days(first: date, last: date) -> str:
    """Days in full: "17–18 July 2025", "30 July – 2 August 2025"."""
    if first == last:
        return whole_day(first)
    if (first.year, first.month) == (last.year, last.month):
        words = QCoreApplication.translate("Calendar", "{0}–{1} {2} {3}", "days of one month")
        return words.format(first.day, last.day, month_name(last.month), last.year)
    if first.year != last.year:
        return f"{whole_day(first)} – {whole_day(last)}"
    words = QCoreApplication.translate(
        "Calendar", "{0} {1} – {2}", "a day and month, and another day in full"
    )
    return words.format(first.day, month_name(first.month), whole_day(last))


def clock_words(when: When, *, with_zone: bool = True) -> str:
    """ "15:00–16:30 (America/Costa_Rica)", "" where no clock time is known."""
    times = [f"{each:%H:%M}" for each in (when.opens, when.closes) if each is not None]
    if not times:
        return ""
    return "–".join(times) + (f" ({when.zone})" if when.zone and with_zone else "")


def partial_words(known: PartialDate) -> str:
    """ "September 2017", "2019", "15 July, year not known"."""
    if known.exact is not None:
        return whole_day(known.exact)
    if not known.month:
        return str(known.year)
    if known.year:
        return month_title(date(known.year, known.month, 1))
    name = month_name(known.month)
    if not known.day:
        return QCoreApplication.translate("Calendar", "{0}, year not known").format(name)
    return QCoreApplication.translate("Calendar", "{0} {1}, year not known").format(known.day, name)


def relation_words(relation: Relation, what: str) -> str:
    """ "before: next Vice-Ministerial Meeting"."""
    return {
        Relation.BEFORE: QCoreApplication.translate("Calendar", "before: {0}"),
        Relation.DURING: QCoreApplication.translate("Calendar", "during: {0}"),
        Relation.AFTER: QCoreApplication.translate("Calendar", "after: {0}"),
    }[relation].format(what)
