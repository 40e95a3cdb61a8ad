"""The labels of Word's automatic lists, as Word shows them.

No number stands in the text of such a list: a paragraph (or its style) names a list and a level, the list
an abstract one with a pattern for each level, and Word counts while it lays out. This module counts alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.etree import ElementTree

from rcm_desktop.domain.labels import BULLETS, Counter, LabelStyle
from rcm_desktop.reading.word_package import WORD, child, value

_COUNTERS = {
    "lowerLetter": Counter.LOWER_LETTER,
    "upperLetter": Counter.UPPER_LETTER,
    "lowerRoman": Counter.LOWER_ROMAN,
    "upperRoman": Counter.UPPER_ROMAN,
}
_LEVELS = 9
_LARGEST_ROMAN = 3999


@dataclass(frozen=True, slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    pattern: str = ""
    restarts_after: int | None = None  # the level whose numbers restart it, 0 for never, None for any above
    legal: bool = False


@dataclass(slots=True)
class _List:
    """A list as paragraphs name it: levels of an abstract list, some of them with a start of its own."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    begun: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class StyleNumbering:
    """What a paragraph style says of lists: the list and the level, as far as it names them."""

    list_id: str | None = None
    level: int | None = None


class WordNumbering:
    """Counts through a document: ``label`` is asked once for each paragraph, in order."""

    def __init__(self, numbering: ElementTree.Element | None, styles: ElementTree.Element | None) -> None:
        self._styles = _style_numbering(styles)
        self._level_of_style: dict[tuple[str, str], int] = {}
        self._lists = self._read_lists(numbering) if numbering is not None else {}
        self._counts: dict[str, dict[int, int]] = {}

    def label(self, properties: ElementTree.Element | None, style: str | None) -> tuple[str, int] | None:
        """The label and level (from 0) of the next paragraph, None for one that is in no list."""
        list_id, level = self._list_of(properties, style)
        numbered = self._lists.get(list_id) if list_id is not None else None
        if numbered is None or level not in numbered.levels:
            return None
        self._count(numbered, level)
        return self._shown(numbered, level), level

    def _list_of(self, properties: ElementTree.Element | None, style: str | None) -> tuple[str | None, int]:
        own_id = value(child(properties, "numPr", "numId"))
        own_level = value(child(properties, "numPr", "ilvl"))
        by_style = self._styles.get(style or "", StyleNumbering())
        list_id = own_id if own_id is not None else by_style.list_id
        if own_level is not None and own_level.isdecimal():
            return list_id, int(own_level)
        if by_style.level is not None:
            return list_id, by_style.level
        numbered = self._lists.get(list_id or "")
        return list_id, self._level_of_style.get((numbered.abstract, style or ""), 0) if numbered else 0

    def _count(self, numbered: _List, level: int) -> None:
        counts = self._counts.setdefault(numbered.abstract, {})
        if level in numbered.starts and level not in numbered.begun:
            counts[level] = numbered.starts[level]
        elif level in counts:
            counts[level] += 1
        else:
            counts[level] = numbered.levels[level].start
        numbered.begun.add(level)
        for above in range(level):
            if above in numbered.levels:
                counts.setdefault(above, numbered.levels[above].start)
        for below in [deeper for deeper in counts if deeper > level]:
            after = numbered.levels[below].restarts_after if below in numbered.levels else None
            if after is None or (after and level < after):
                del counts[below]

    def _shown(self, numbered: _List, level: int) -> str:
        its = numbered.levels[level]
        if its.form == "bullet":
            mark = its.pattern.strip() or "•"
            return mark if len(mark) == 1 and mark in BULLETS else "•"
        if its.form == "none" and "%" not in its.pattern:
            return its.pattern.strip()
        counts = self._counts[numbered.abstract]

        def figure(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            shown = numbered.levels.get(at, _Level())
            return _figures(counts.get(at, shown.start), "decimal" if its.legal else shown.form)

        return re.sub(r"%([1-9])", figure, its.pattern).strip()

    def _read_lists(self, numbering: ElementTree.Element) -> dict[str, _List]:
        abstract = {value(each, "abstractNumId") or "": each for each in numbering.iter(f"{WORD}abstractNum")}
        by_style_link = {
            link: each for each in abstract.values() if (link := value(child(each, "styleLink"))) is not None
        }
        lists: dict[str, _List] = {}
        for each in numbering.iter(f"{WORD}num"):
            identity = value(child(each, "abstractNumId")) or ""
            source = abstract.get(identity)
            linked = value(child(source, "numStyleLink"))
            if linked is not None and linked in by_style_link:
                source = by_style_link[linked]
                identity = value(source, "abstractNumId") or identity
            levels = self._read_levels(source, identity) if source is not None else {}
            starts: dict[int, int] = {}
            for override in each.iter(f"{WORD}lvlOverride"):
                at = _number(value(override, "ilvl"), 0)
                if (own := child(override, "lvl")) is not None:
                    levels[at] = _level(own)
                if (start := value(child(override, "startOverride"))) is not None:
                    starts[at] = _number(start, 1)
            lists[value(each, "numId") or ""] = _List(identity, levels, starts)
        lists.pop("0", None)
        return lists

    def _read_levels(self, source: ElementTree.Element, identity: str) -> dict[int, _Level]:
        levels: dict[int, _Level] = {}
        for each in source.findall(f"{WORD}lvl"):
            at = _number(value(each, "ilvl"), 0)
            if 0 <= at < _LEVELS:
                levels[at] = _level(each)
                if (style := value(child(each, "pStyle"))) is not None:
                    self._level_of_style[identity, style] = at
        return levels


def _level(element: ElementTree.Element) -> _Level:
    restart = value(child(element, "lvlRestart"))
    legal = child(element, "isLgl")
    return _Level(
        start=_number(value(child(element, "start")), 1),
        form=value(child(element, "numFmt")) or "decimal",
        pattern=value(child(element, "lvlText")) or "",
        restarts_after=_number(restart, 0) if restart is not None else None,
        legal=legal is not None and value(legal) not in ("0", "false"),
    )


def _figures(number: int, form: str) -> str:
    if form in _COUNTERS and 0 < number <= _LARGEST_ROMAN:
        return LabelStyle(_COUNTERS[form]).label(number)
    if form == "decimalZero":
        return f"{number:02}"
    return "" if form == "none" else str(number)


def _number(figures: str | None, otherwise: int) -> int:
    if figures is None or re.fullmatch(r"\d{1,6}", figures) is None:
        return otherwise
    return int(figures)


def _style_numbering(styles: ElementTree.Element | None) -> dict[str, StyleNumbering]:
    """What each paragraph style says of lists, with what it inherits."""
    own: dict[str, StyleNumbering] = {}
    based_on: dict[str, str] = {}
    for style in styles.iter(f"{WORD}style") if styles is not None else ():
        name = value(style, "styleId") or ""
        numbering = child(style, "pPr", "numPr")
        level = value(child(numbering, "ilvl"))
        own[name] = StyleNumbering(
            value(child(numbering, "numId")), int(level) if level is not None and level.isdecimal() else None
        )
        if (parent := value(child(style, "basedOn"))) is not None:
            based_on[name] = parent
    return {name: _inherited(name, own, based_on) for name in own}


def _inherited(name: str, own: dict[str, StyleNumbering], based_on: dict[str, str]) -> StyleNumbering:
    list_id: str | None = None
    level: int | None = None
    seen: set[str] = set()
    at: str | None = name
    while at is not None and at not in seen:
        seen.add(at)
        its = own.get(at, StyleNumbering())
        list_id = list_id if list_id is not None else its.list_id
        level = level if level is not None else its.level
        at = based_on.get(at)
    return StyleNumbering(list_id, level)
