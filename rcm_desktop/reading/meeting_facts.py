"""Where and when a meeting was and which countries took part, out of its title lines and opening."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.named_countries import NamedCountry, named_in
from rcm_desktop.reading.prose import small_words
from rcm_desktop.reading.spoken_dates import DateSpan, date_spans
from rcm_desktop.reading.vocabulary import alternatives, vocabulary

# Between two names of one list of countries: "Canada, the Dominican Republic and Panama".
_AND = r"(?:and|y|e|&|as well as|así como|además de)"
_ARTICLE = r"(?:(?:of|de|del)\s+)?(?:the|la|las|los|el)"
_OTHER_COUNTRY = r"(?:[^\W\d_a-zà-ÿ][^\W\d_]*|of|de|del|la|las|los|the|and|y)"
_BETWEEN = re.compile(
    rf"\s*[,;]?\s*(?:{_AND}\s+)?(?:{_ARTICLE}\s+)?"
    # Countries that are not of the conference may stand between two that are.
    rf"(?:{_OTHER_COUNTRY}(?:\s+{_OTHER_COUNTRY}){{0,5}}\s*(?:,|\s{_AND}\s)\s*(?:{_AND}\s+)?(?:{_ARTICLE}\s+)?){{0,6}}"
)
_CITY_OF = re.compile(r"(?:ciudad|city|valle|estado|state|golfo|gulf|cuenca|new|nuevo)(?: de| of)?\s*$")
_CITY_AFTER = re.compile(r"\s*(?:city|\(?d\. ?f\.)")
_HOST = re.compile(
    r"(?:government|gobierno|people|pueblo)(?: and people| y pueblo)?(?: of| de| del)(?: la| los| the)?\s*$"
)
_CAPITALISED = r"[^\W\d_a-zà-ÿ][\w.'’´-]*"
_NEAR = 90
_FARTHEST_APART = 160


def days_of(title: Sequence[str], opening: str, after: Sequence[str]) -> tuple[date | None, date | None]:
    """First and last day: from the title, else from the opening, else from the lines after the list."""
    for lines in (title, (opening,), after):
        spans = [span for line in lines for span in date_spans(line)]
        if spans:
            # A title may also bear the day it was printed: a span of days is the meeting's.
            span = next((each for each in spans if each.first < each.last), spans[0])
            return span.first, span.last
    return None, None


def place_of(title: Sequence[str], opening: str, after: Sequence[str]) -> str:
    """City and country as printed, "" where no line tells: title lines first, then the opening."""
    for lines in (title, after):
        found = next((place for at in range(len(lines)) if (place := _place_in_line(lines, at))), "")
        if found and lines is title:
            return found
        if lines is title and (told := _place_in_prose(opening)):
            return told
        if found:
            return found
    return ""


def _place_in_line(lines: Sequence[str], at: int) -> str:
    line = lines[at]
    spans = date_spans(line)
    if spans:
        return _beside_date(line, spans[0])
    beside_date = any(date_spans(lines[near]) for near in (at - 1, at + 1) if 0 <= near < len(lines))
    names_country = bool(_ends_in_country(line))
    looks_so = "," in line and not re.search(r"\d", line) and small_words(line) <= 3 and len(line) <= 70
    return line.strip(" .,") if looks_so and (names_country or beside_date) else ""


def _beside_date(line: str, span: DateSpan) -> str:
    before = re.sub(r"[\s,;.(–—-]+$", "", line[: span.begin])
    before = re.sub(rf"\s+(?:{alternatives(vocabulary().date_connectors)})$", "", before).rstrip(" ,;")
    after = line[span.end :].strip(" .,;–—-")
    for words in (before, after):
        last_part = re.split(r"\b(?:in|en|at)\s+", words, flags=re.IGNORECASE)[-1]
        if (
            last_part
            and small_words(last_part) <= 2
            and len(last_part) <= 60
            and last_part[0].isupper()
            and ":" not in last_part
        ):
            return last_part
    return ""


def _is_place(words: str) -> bool:
    short = 0 < len(words) <= 60 and small_words(words) <= 2
    return short and words[0].isupper() and ":" not in words


def _ends_in_country(line: str) -> bool:
    named = named_in(line)
    return bool(named) and named[-1].end >= len(line.rstrip(" .,")) and named[-1].start > 0


def _place_in_prose(opening: str) -> str:
    prepositions = "|".join(
        word + "|" + word.capitalize() for word in sorted(vocabulary().place_prepositions)
    )
    name = rf"{_CAPITALISED}(?:\s+(?:(?:de|del|la|of|the)\s+)*{_CAPITALISED})*"
    for match in re.finditer(
        rf"(?<!\w)(?:{prepositions})\s+(?:la ciudad de |the city of )?({name}(?:,\s+{name})*)", opening
    ):
        named = match[1]
        near_date = any(
            abs(span.begin - match.end()) < 25 or abs(match.start() - span.end) < 25
            for span in date_spans(opening)
        )
        if plain(named.split()[0]) in vocabulary().months:
            continue
        if ("," in named and _ends_in_country(named)) or near_date:
            return named
    return ""


def present_in(texts: Sequence[str]) -> tuple[str, ...]:
    """ISO codes of the countries that took part, in the order of the first text that lists any."""
    for text in texts:
        codes: list[str] = []
        for run in _country_runs(text):
            if _tells_presence(text, run):
                codes += [each.code for each in run if each.code not in codes]
        if codes:
            return tuple(codes)
    return ()


def _country_runs(text: str) -> list[list[NamedCountry]]:
    runs: list[list[NamedCountry]] = []
    named = [each for each in named_in(text) if not _is_elsewhere(text, each)]
    for before, each in pairwise([None, *named]):
        assert each is not None
        apart = each.start - before.end if before is not None else _FARTHEST_APART
        if (
            before is not None
            and apart < _FARTHEST_APART
            and _BETWEEN.fullmatch(text, before.end, each.start)
        ):
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


def _is_elsewhere(text: str, each: NamedCountry) -> bool:
    """Whether the name is part of a city's ("Mexico City")."""
    before, after = plain(text[max(0, each.start - 40) : each.start]), plain(text[each.end : each.end + 8])
    return bool(_CITY_OF.search(before) or _CITY_AFTER.match(after))


def _tells_presence(text: str, run: Sequence[NamedCountry]) -> bool:
    before = plain(text[max(0, run[0].start - _NEAR) : run[0].start])
    before = re.split(r"[.;]\s", before)[-1]
    near = re.findall(r"[^\W\d_]+", before)
    after = plain(text[run[-1].end : run[-1].end + 60])
    signs = [word for word in near if word in vocabulary().absence or word in vocabulary().participation]
    if signs and signs[-1] in vocabulary().absence:
        return False
    if len(run) == 1 and _HOST.search(before):
        return False
    # "in San Salvador, El Salvador": the country of a place, not one that took part.
    place = re.search(
        rf"\b(?:{alternatives(vocabulary().place_prepositions)})\s+(?:[^,;:]{{1,40}},\s*){{0,2}}$", before
    )
    if place is not None and len(run) == 1:
        return False
    follows = any(after.lstrip(" ,").startswith(verb) for verb in vocabulary().participation_after)
    return len(run) > 1 or bool(signs) or follows
