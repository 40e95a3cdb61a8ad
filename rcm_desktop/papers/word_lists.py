"""The lists of a paper as Word numbers them by itself.

Word counts by abstract lists: each says for its levels how they are numbered, and the lists that paragraphs
name are uses of one. Lists labelled alike share an abstract one, so that a paragraph put in renumbers what
follows; where a number is not the next one Word would print, a use of its own begins there. What no counting
gives ("9bis", "PRIMERO.-", labels kept as they were printed) has no place here and is written out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rcm_desktop.domain.labels import Counter, LabelStyle, readings, spoken
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import LEVELS, USUAL_STYLES
from rcm_desktop.domain.paper import Paper, PaperItem, PaperList
from rcm_desktop.papers.word_xml import element

_FORMS = {
    Counter.DECIMAL: "decimal",
    Counter.LOWER_LETTER: "lowerLetter",
    Counter.UPPER_LETTER: "upperLetter",
    Counter.LOWER_ROMAN: "lowerRoman",
    Counter.UPPER_ROMAN: "upperRoman",
    Counter.BULLET: "bullet",
}
# Bullets that are letters of Word's symbol fonts.
_FONTS = {
    "\uf0b7": "Symbol",
    "\uf0a7": "Wingdings",
    "\uf0a8": "Symbol",
    "\uf0d8": "Wingdings",
    "\uf0fc": "Wingdings",
}
_MOST = {"lowerRoman": 3999, "upperRoman": 3999, "lowerLetter": 780, "upperLetter": 780}


@dataclass(frozen=True, slots=True)
class Place:
    """Where Word counts a paragraph: the number of its list, and the level from 0."""

    list: int
    level: int


@dataclass(frozen=True, slots=True)
class _Level:
    """How a level is numbered; in ``pattern`` "%1" stands for the number of the first level."""

    form: str
    pattern: str


@dataclass(slots=True)
class _Abstract:
    language: Language
    levels: dict[int, _Level] = field(default_factory=dict)
    counts: dict[int, int] = field(default_factory=dict)

    def takes(self, level: int, its: _Level) -> bool:
        return self.levels.get(level, its) == its


@dataclass(slots=True)
class _Use:
    """A list that paragraphs name. ``start`` is where it begins at ``level``, None to go on counting."""

    number: int
    abstract: _Abstract
    level: int
    start: int | None
    begun: bool = False

    def next(self, level: int) -> int:
        """What Word prints for the next paragraph at a level."""
        if self.start is not None and level == self.level and not self.begun:
            return self.start
        return self.abstract.counts.get(level, 0) + 1

    def count(self, level: int) -> None:
        counts = self.abstract.counts
        counts[level] = self.next(level)
        self.begun = self.begun or level == self.level
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]


class WordLists:
    """The lists of a paper in the languages it shows, each language counted for itself.

    ``after`` are the highest numbers of abstract lists and of lists that the template has already.
    """

    def __init__(self, paper: Paper, languages: Sequence[Language], after: tuple[int, int] = (0, 0)) -> None:
        self._first_abstract, self._first_use = after[0] + 1, after[1] + 1
        self._abstracts: list[_Abstract] = []
        self._uses: list[_Use] = []
        self._places: dict[tuple[str, Language], Place] = {}
        for language in languages:
            self._take(paper, language)

    def place(self, item: PaperItem, language: Language) -> Place | None:
        """Where Word counts an item, None for one whose label is to be written out."""
        return self._places.get((item.id, language))

    # Counting

    def _take(self, paper: Paper, language: Language) -> None:
        use: _Use | None = None
        for section in paper.sections:
            use = self._take_list(section.list, language, 0, use, None, fresh=not section.runs_on)

    def _take_list(
        self,
        items: PaperList,
        language: Language,
        level: int,
        use: _Use | None,
        above: PaperItem | None,
        *,
        fresh: bool,
    ) -> _Use | None:
        """Give the items their places; ``above`` is the item over them where Word counts it.

        ``use`` is the list to go on with, and the result the one that was used last. ``fresh`` says that
        the count begins anew, whatever Word would print.
        """
        style = items.style(language)
        for item in items.items:
            counted = _counted(style, item.label(language))
            its = self._level(counted[0], level, use, above) if counted else None
            its_use = (
                self._use(use, language, level, its, counted[1], fresh=fresh) if counted and its else None
            )
            if its_use is not None:
                use, fresh = its_use, False
                use.count(level)
                self._places[item.id, language] = Place(use.number, level)
            over = item if its_use is not None else None
            self._take_list(item.below, language, min(level + 1, LEVELS - 1), use, over, fresh=over is None)
        return use

    def _level(self, style: LabelStyle, level: int, use: _Use | None, above: PaperItem | None) -> _Level:
        form = _FORMS[style.counter]
        if style.counter is Counter.BULLET:
            return _Level(form, style.mark)
        prefix = style.prefix
        if prefix[:1].isdigit() and use is not None and above is not None:
            # "3.1" below "3.": Word takes the number from the level above.
            prefix = spoken(use.abstract.levels[level - 1].pattern) + "."
        return _Level(form, f"{prefix}%{level + 1}{style.suffix}")

    def _use(
        self,
        use: _Use | None,
        language: Language,
        level: int,
        its: _Level,
        number: int,
        *,
        fresh: bool,
    ) -> _Use | None:
        """The list for a paragraph that is to be ``number`` at a level, a new one where none counts so."""
        if number > _MOST.get(its.form, 9999):
            return None
        if use is not None and use.abstract.takes(level, its):
            goes_on = its.form == "bullet" or (not fresh and use.next(level) == number)
            if goes_on:
                use.abstract.levels[level] = its
                return use
            return self._new(use.abstract, level, its, number)
        if "%" in its.pattern.replace(f"%{level + 1}", ""):
            return None
        for abstract in self._abstracts:
            if abstract.language is language and abstract.levels.get(level) == its:
                return self._new(abstract, level, its, number)
        self._abstracts.append(_Abstract(language))
        return self._new(self._abstracts[-1], level, its, number)

    def _new(self, abstract: _Abstract, level: int, its: _Level, number: int) -> _Use:
        is_first = not any(use.abstract is abstract for use in self._uses)
        abstract.levels[level] = its
        start = None if is_first and number == 1 else number
        self._uses.append(_Use(self._first_use + len(self._uses), abstract, level, start))
        return self._uses[-1]

    # Writing

    def abstract_lists(self, indents: Sequence[str]) -> Iterator[str]:
        """The abstract lists; ``indents`` holds what the paragraphs of each level have in their ``pPr``."""
        for number, abstract in enumerate(self._abstracts, self._first_abstract):
            levels = [
                _written(level, abstract.levels.get(level) or _usual(level), indents[level])
                for level in range(LEVELS)
            ]
            yield element(
                "abstractNum",
                element("nsid", val=f"{number:08X}"),
                element("multiLevelType", val="multilevel"),
                *levels,
                abstractNumId=number,
            )

    def lists(self) -> Iterator[str]:
        """The lists that paragraphs name."""
        for use in self._uses:
            number = self._first_abstract + self._abstracts.index(use.abstract)
            override = ""
            if use.start is not None:
                start = element("startOverride", val=use.start)
                override = element("lvlOverride", start, ilvl=use.level)
            yield element("num", element("abstractNumId", val=number), override, numId=use.number)


def _counted(style: LabelStyle | None, label: str) -> tuple[LabelStyle, int] | None:
    """The style by which Word can count a label, and its number in it (0 for a bullet); else None.

    What a list is counted by decides; in one without, such as a preamble before numbered items, the label.
    """
    if not label:
        return None
    if style is None:
        ways = [(reading.style, reading.number) for reading in readings(label)]
    else:
        number = style.number(label)
        ways = [(style, number)] if number is not None else []
    fitting = (way for way in ways if way[0].counter in _FORMS and way[0].label(way[1]) == label)
    return next(fitting, None)


def _usual(level: int) -> _Level:
    style = USUAL_STYLES[level]
    mark = style.mark or f"{style.prefix}%{level + 1}{style.suffix}"
    return _Level(_FORMS[style.counter], mark)


def _written(level: int, its: _Level, indent: str) -> str:
    font = _FONTS.get(its.pattern, "")
    letters = element("rPr", element("rFonts", ascii=font, hAnsi=font, hint="default")) if font else ""
    return element(
        "lvl",
        element("start", val=1),
        element("numFmt", val=its.form),
        element("lvlText", val=its.pattern),
        element("lvlJc", val="left"),
        element("pPr", indent),
        letters,
        ilvl=level,
    )
