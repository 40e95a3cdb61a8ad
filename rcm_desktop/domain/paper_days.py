"""Days as papers say them, in the paper's language."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.languages import Language

_MONTHS = {
    Language.EN: (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ),
    Language.ES: (
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
        "noviembre", "diciembre",
    ),
}  # fmt: skip


def paper_days(start: date, end: date | None, language: Language) -> str:
    """ "20-22 June 2017"; in Spanish with what a sentence needs before it: "del 20 al 22 de junio de 2017".

    One day is "el 15 de noviembre de 2024", two in a row "los días 18 y 19 de mayo de 2010".
    """
    last = end if end is not None and end > start else start
    if language is Language.EN:
        return _english(start, last)
    return _spanish(start, last)


def month_name(month: int, language: Language) -> str:
    """ "June", "junio"; January is 1."""
    return _MONTHS[language][month - 1]


def paper_day(day: date, language: Language) -> str:
    """One day alone: "15 June 2017", "15 de junio de 2017"."""
    month = _MONTHS[language][day.month - 1]
    return (
        f"{day.day} {month} {day.year}" if language is Language.EN else f"{day.day} de {month} de {day.year}"
    )


def _english(start: date, end: date) -> str:
    if start == end:
        return paper_day(start, Language.EN)
    month = _MONTHS[Language.EN][start.month - 1]
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}-{end.day} {month} {start.year}"
    first = f"{start.day} {month}" if start.year == end.year else paper_day(start, Language.EN)
    return f"{first} to {paper_day(end, Language.EN)}"


def _spanish(start: date, end: date) -> str:
    if start == end:
        return f"el {paper_day(start, Language.ES)}"
    month = _MONTHS[Language.ES][start.month - 1]
    if (start.year, start.month) == (end.year, end.month):
        days = (
            f"los días {start.day} y {end.day}"
            if end.day == start.day + 1
            else f"del {start.day} al {end.day}"
        )
        return f"{days} de {month} de {start.year}"
    first = f"{start.day} de {month}" if start.year == end.year else paper_day(start, Language.ES)
    return f"del {first} al {paper_day(end, Language.ES)}"
