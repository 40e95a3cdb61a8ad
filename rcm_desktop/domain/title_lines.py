"""The title of a meeting: made of its body, place and days, or a line of the last one made one of the next.

In a line of the last meeting number, place and days give way, and other words stay.

Lines come in every order ("Tela, Honduras, 4-6 June 2030", "4 AL 6 DE JUNIO DE 2030 · TELA (HONDURAS)"), so
each part is looked for by itself, accents and capitals free. What is not known of the next meeting is left
out with the small words that led to it; nothing is made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.folding import fold, folded_places
from rcm_desktop.domain.labels import roman
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.paper_days import month_name, paper_days

_Piece = tuple[int, int, str]
"""From where to where, and what stands there now; "" where that is not known."""

_MONTHS = {fold(month_name(at, language)): at for language in LANGUAGES for at in range(1, 13)}
_MONTHS |= {"setiembre": 9}
_MONTH = "|".join(_MONTHS)
_DAY = r"\d{1,2}(?:st|nd|rd|th|ro|er|o|°)?"
_JOINT = r"(?:\s*[,/&-]\s*|\s+)(?:(?:to|and|of|the|until|through|y|e|al|a|de|del|hasta|el)\s+)*"
_DAYS = re.compile(
    rf"(?P<lead>\b(?:(?:los dias|dias|del|el|from)\s+)*)"
    rf"\b(?:{_DAY}|{_MONTH})\b(?:{_JOINT}(?:\d{{4}}|{_DAY}|{_MONTH})\b)*"
)
_YEAR = re.compile(r"\b\d{4}\b")
_LEADING = re.compile(
    r"(?:\b(?:held|celebrad[ao]|realizad[ao]|in|at|on|en|el|los dias|de|del|la ciudad de|the city of)\s+)+$"
)
_LEADING_DAYS = re.compile(r"(?:los días|del|el) ")
_BETWEEN_PARTS = r"(\s*(?:[,(/-]|\s)\s*)"


def usual_title(meeting: Meeting, directory: DirectoryOfDay, language: Language) -> tuple[str, ...]:
    """The lines of a meeting that has none before it: the body in capitals, the place, the days."""
    body = ""
    if meeting.body:
        names = directory.body(meeting.body).names(language)
        body = names.in_full.upper()
        # The letters are told where papers call the body by them: the RCGM, but the Vice-Ministerial Meeting.
        if names.long and names.acronym == names.short:
            body = f"{body} ({names.acronym})"
    days = paper_days(meeting.start, meeting.end, language) if meeting.start is not None else ""
    if language is Language.ES:
        days = _LEADING_DAYS.sub("", days, count=1)
    return tuple(line for line in (body, meeting.place(language), days) if line)


def followed_title(
    meeting: Meeting, before: Meeting, directory: DirectoryOfDay, language: Language
) -> tuple[str, ...]:
    """The lines of a meeting whose body, place or days were changed since ``before``; lines written by hand
    keep their other words."""
    old = before.wording(language).title
    if old == usual_title(before, directory, language):
        return usual_title(meeting, directory, language)
    return tuple(line for line in (renewed(each, meeting, before, language) for each in old) if line)


def renewed(line: str, meeting: Meeting, last: Meeting, language: Language) -> str:
    """``line`` of ``last`` for ``meeting``; "" where all it held is not known yet."""
    line = _counted_on(line, meeting, last)
    pieces: list[_Piece] = []
    for piece in (
        *_places(line, meeting, last, language),
        *_days(line, meeting, last, language),
        *_years(line, meeting, last),
    ):
        if all(piece[1] <= start or end <= piece[0] for start, end, _ in pieces):
            pieces.append(piece)
    is_less = False
    for start, end, words in sorted(pieces, reverse=True):
        before, old, after = line[:start], line[start:end], line[end:]
        if not words:
            is_less = True
            before = _without_lead(before)
        line = before + _written_as(old, words) + after
    return _tidy(line) if is_less else line


def _written_as(old: str, words: str) -> str:
    """In capitals, or with a capital, where that was so before."""
    if old.isupper():
        return words.upper()
    return words[:1].upper() + words[1:] if old[:1].isupper() else words


def _counted_on(line: str, meeting: Meeting, last: Meeting) -> str:
    """The number in the series: "XXIX", "29th", "29.ª"."""
    if not last.ordinal or not meeting.ordinal:
        return line
    old, new = last.ordinal, meeting.ordinal
    line = re.sub(rf"\b{roman(old).upper()}\b", roman(new).upper(), line)
    line = re.sub(rf"\b{old}(?=\.?[ªº])", str(new), line)

    def english(found: re.Match[str]) -> str:
        return f"{new}{_suffix(new).upper() if found[1].isupper() else _suffix(new)}"

    return re.sub(rf"\b{old}(st|nd|rd|th)\b", english, line, flags=re.IGNORECASE)


def _suffix(number: int) -> str:
    return "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


def _places(line: str, meeting: Meeting, last: Meeting, language: Language) -> Iterator[_Piece]:
    """The place as a whole ("Tela, Honduras", "TELA (HONDURAS)"), else its city alone."""
    old, new = _parts(last.place(language)), _parts(meeting.place(language))
    if not old:
        return
    whole = re.compile(rf"\b{_BETWEEN_PARTS.join(re.escape(fold(part)) for part in old)}\b")
    is_found = False
    for start, end, found in _found(whole, line):
        is_found = True
        joints = found.groups()
        if new and len(new) == len(old):
            words = "".join(part + joint for part, joint in zip(new, (*joints, ""), strict=True))
        else:
            words = ", ".join(new)
            # A bracket that was opened between the parts closes after them.
            end += any("(" in joint for joint in joints) and line[end : end + 1] == ")"
        yield start, end, words
    if not is_found:
        for start, end, _ in _found(re.compile(rf"\b{re.escape(fold(old[0]))}\b"), line):
            yield start, end, new[0] if new else ""


def _parts(place: str) -> list[str]:
    return [part for each in place.split(",") if (part := each.strip())]


def _days(line: str, meeting: Meeting, last: Meeting, language: Language) -> Iterator[_Piece]:
    """Days of the last meeting, or its month and year, in whichever order and language they are written."""
    if last.start is None:
        return
    for start, end, found in _found(_DAYS, line):
        words = re.findall(r"\d+|[^\W\d_]+", found[0])
        numbers = [int(word) for word in words if word.isdigit()]
        months = {_MONTHS[word] for word in words if word in _MONTHS}
        days = [number for number in numbers if number < 100]
        years = [number for number in numbers if number >= 100]
        if not months or not _are_of(last.start, last.end, days, months, years):
            continue
        yield start, end, _new_days(meeting, language, found["lead"], bool(days), bool(years))


def _are_of(start: date, end: date | None, days: list[int], months: set[int], years: list[int]) -> bool:
    """Whether days that were found are those of a meeting, and not those of some other event."""
    if years and years[-1] not in (start.year, (end or start).year):
        return False
    return start.month in months and (start.day in days or (not days and bool(years)))


def _new_days(meeting: Meeting, language: Language, lead: str, has_days: bool, has_year: bool) -> str:
    start = meeting.start
    if start is None:
        return ""
    if not has_days:
        of = " de " if language is Language.ES else " "
        return f"{month_name(start.month, language)}{of}{start.year}"
    words = paper_days(start, meeting.end, language)
    if not has_year:
        words = re.sub(rf"( de)? {(meeting.end or start).year}$", "", words)
    if language is Language.EN:
        return f"on {words}" if lead else words
    return words if lead else _LEADING_DAYS.sub("", words, count=1)


def _years(line: str, meeting: Meeting, last: Meeting) -> Iterator[_Piece]:
    """The year of the last meeting where it stands alone."""
    if last.start is None:
        return
    for found in _YEAR.finditer(line):
        if int(found[0]) == last.start.year:
            yield found.start(), found.end(), str(meeting.start.year) if meeting.start is not None else ""


def _found(pattern: re.Pattern[str], line: str) -> Iterator[tuple[int, int, re.Match[str]]]:
    """Where ``line`` reads like ``pattern``, accents and capitals free, and the folded match."""
    places = folded_places(line)
    for match in pattern.finditer(fold(line)):
        start, end = places[match.start()], places[match.end()]
        if start is not None and end is not None:
            yield start, end, match


def _without_lead(before: str) -> str:
    """Without the small words that lead to a place or a day: "held in", "del"."""
    found = next(_found(_LEADING, before), None)
    return before[: found[0]] if found is not None else before


def _tidy(line: str) -> str:
    """What is left when a part went: no empty brackets, no separator twice or at an end."""
    line = re.sub(r"\(\s*[,;·–—-]*\s*\)", "", line)
    line = re.sub(r"\s*([,;·–—])(?:\s*[,;·–—-])+", r"\1", line)
    line = re.sub(r"\s{2,}", " ", line)
    line = re.sub(r"\s+(?=[,;:.)])", "", line)
    return line.strip(" ,;·–—-/(").removesuffix(" .") if re.search(r"[^\W_]", line) else ""
