"""The item that a person names: "18 c", "18c", "R1", "rec 1", "2 b ii", "9bis"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.labels import Counter
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline

_PART = re.compile(r"\d+ ?(?:bis|ter|quater|quinquies)(?![^\W\d_])|\d+|[^\W\d_]+")
# Words that say what a number numbers, and nothing about where it stands.
_NOUNS = frozenset(
    (
        *("item", "items", "number", "paragraph", "para", "point", "conclusion", "conclusions"),
        *("numeral", "numero", "punto", "parrafo", "inciso", "literal", "conclusiones"),
    )
)
_PARTICLES = frozenset(("go", "to", "no", "ir", "al", "a", "la"))
_SECTION_WORDS = ("section", "seccion")
_SECOND_SECTION = ("recommendations", "recomendaciones")


def find_place(outline: Outline, words: str, language: Language, near: str | None = None) -> str | None:
    """The id of the item, or of the section, that ``words`` name; None where there is none.

    Labels are read as people say them, without their signs and in small letters, those of ``language``
    before those of the other. Where several sections have such a number, the section of ``near`` (the row
    in hand) comes first; a letter alone is looked for in the lists around ``near``. Before the number may
    stand how a section begins ("rec 3", "R3") or its place ("section 2 5"); an R that begins no heading
    is the second section. Lists of roman figures, ordinal words or bullets can be counted too: "2" is "II.".
    """
    sought = _normal(words)
    if near is not None and near not in outline:
        near = None
    return _Search(outline, language, near).place(sought) if sought else None


def spoken_path(outline: Outline, node: Node, language: Language) -> str:
    """The labels that lead to an item: "2 b) ii"."""
    labels: list[str] = []
    current: Node | None = node
    while current is not None and current.kind is Kind.ITEM:
        labels.insert(0, outline.label(current.id, language).rstrip("."))
        current = outline.node(current.parent) if current.parent else None
    return " ".join(label for label in labels if label)


def _normal(words: str) -> str:
    """Words or a label as small letters and figures apart: "18.C)" is "18 c", "9 bis." is "9bis"."""
    return " ".join(part.replace(" ", "") for part in _PART.findall(fold(words)))


class _Search:
    """One search for a place, with the sections in the order in which they are looked through."""

    def __init__(self, outline: Outline, language: Language, near: str | None) -> None:
        self._outline = outline
        self._languages = (language, language.other)
        self._near = near
        self._sections = [node for id_ in outline.below(None) if (node := outline.node(id_)).is_heading]
        if near is not None:
            here = outline.section_of(near)
            self._sections.sort(key=lambda section: section.id != here.id)

    def place(self, sought: str) -> str | None:
        return (
            self._in_any_list(sought, counting=False)
            or self._in_named_section(sought)
            or self._in_numbered_section(sought)
            or self._without_kind(sought)
            or self._in_any_list(sought, counting=True)
        )

    # Where to look

    def _in_any_list(self, sought: str, counting: bool) -> str | None:
        sections = [section.id for section in self._sections]
        local = list(self._lists_around()) if self._near is not None else []
        for parent in (*sections[:1], *local, *sections[1:]):
            found = self._below(parent, sought, counting)
            if found is not None:
                return found
        return None

    def _lists_around(self) -> Iterator[str]:
        """The lists of items that the row in hand opens or stands in, the nearest first."""
        id_ = self._near
        while id_ is not None and not self._outline.node(id_).is_heading:
            yield id_
            id_ = self._outline.node(id_).parent

    def _in_named_section(self, sought: str) -> str | None:
        """Words that begin with the beginning of a heading, whole words before parts of one."""
        parts = sought.split()
        for length in range(len(parts), 0, -1):
            name, rest = " ".join(parts[:length]), " ".join(parts[length:])
            for section in (*self._headed(f"{name} "), *self._headed(name)):
                found = self._within(section, rest)
                if found is not None:
                    return found
        return None

    def _headed(self, beginning: str) -> Iterator[str]:
        if beginning.isdigit():
            return
        for section in self._sections:
            headings = [_normal(section.text(language).plain) + " " for language in self._languages]
            if any(heading.startswith(beginning) for heading in headings):
                yield section.id

    def _in_numbered_section(self, sought: str) -> str | None:
        """ "section 2 5", and "r 5" where no heading begins with an R."""
        word, _, rest = sought.partition(" ")
        number = 0
        if len(word) > 2 and any(name.startswith(word) for name in _SECTION_WORDS):
            figures, _, rest = rest.partition(" ")
            number = int(figures) if figures.isdecimal() else 0
        elif any(name.startswith(word) for name in _SECOND_SECTION):
            number = 2
        kinds = ((id_, self._outline.node(id_).kind) for id_ in self._outline.below(None))
        sections = [id_ for id_, kind in kinds if kind is Kind.SECTION]
        return self._within(sections[number - 1], rest) if 0 < number <= len(sections) else None

    def _without_kind(self, sought: str) -> str | None:
        """ "point 18, paragraph c" without its nouns; short words are left out at the start only."""
        parts = sought.split()
        kept = [
            part for at, part in enumerate(parts) if part not in _NOUNS and (at or part not in _PARTICLES)
        ]
        return self.place(" ".join(kept)) if kept and kept != parts else None

    # What is there

    def _within(self, section: str, rest: str) -> str | None:
        return self._below(section, rest, counting=True) if rest else section

    def _below(self, parent: str, sought: str, counting: bool) -> str | None:
        """The item below ``parent`` whose labels from there on are ``sought``."""
        for child, rest in self._steps(parent, sought, counting):
            found = self._below(child, rest, counting) if rest else child
            if found is not None:
                return found
        return None

    def _steps(self, parent: str, sought: str, counting: bool) -> Iterator[tuple[str, str]]:
        """Items that ``sought`` may begin with, and what is left of it: whole words, then parts ("bii")."""
        items = self._outline.items_below(parent)
        named = ((language, item) for language in self._languages for item in items)
        names = [(name, item.id) for language, item in named for name in self._names(item, language)]
        names.sort(key=lambda each: len(each[0]))
        for name, id_ in names:
            if f"{sought} ".startswith(f"{name} "):
                yield id_, sought[len(name) + 1 :]
        for name, id_ in names:
            if name.isalpha() and sought.startswith(name) and sought[len(name) :][:1].isalpha():
                yield id_, sought[len(name) :]
        if counting:
            yield from self._counted(parent, items, sought)

    def _names(self, item: Node, language: Language) -> Iterator[str]:
        name = _normal(self._outline.label(item.id, language))
        if name:
            yield name
        figures = name.split()
        if len(figures) > 1 and all(map(str.isdecimal, figures)):
            # "3.1" below 3 is named "3.1", and the 3 has been read by then.
            yield figures[-1]

    def _counted(self, parent: str, items: list[Node], sought: str) -> Iterator[tuple[str, str]]:
        word, _, rest = sought.partition(" ")
        by_label = self._outline.style(parent, self._languages[0]).counter is Counter.DECIMAL
        if by_label or self._outline.node(parent).kind is Kind.PREAMBLE or not word.isdecimal():
            return
        counted = [item.id for item in items if item.is_counted]
        if 0 < int(word) <= len(counted):
            yield counted[int(word) - 1], rest
