"""The styles of a template, asked for by the names that a person sees in Word."""

from __future__ import annotations

from typing import Any

from rcm_desktop.domain.nodes import LEVELS
from rcm_desktop.papers.errors import TemplateStyleMissing
from rcm_desktop.papers.word_xml import WORD, element

_SPACE = f"{{{WORD}}}"
# Widths of letters as parts of their size, near enough for a serif: what is narrow, capitals, all others.
_NARROW, _CAPITAL, _OTHER = 0.32, 0.72, 0.54
_USUAL_SIZE = 22


def item_style(level: int) -> str:
    """The style of items at a level, counted from 1."""
    return f"Item {level}"


def text_style(level: int) -> str:
    """The style of further and closing paragraphs below the words of such an item."""
    return f"Item {level} text"


class WordStyles:
    """Built over the element of styles.xml. A style keeps its name when Word translates its id."""

    def __init__(self, styles: Any, template: str) -> None:
        self._template = template
        self._elements = {}
        for style in styles.iterchildren(f"{_SPACE}style"):
            name = style.find(f"{_SPACE}name")
            if name is not None:
                self._elements[name.get(f"{_SPACE}val").lower()] = style
        sizes = list(styles.iter(f"{_SPACE}sz"))
        self._size = int(sizes[0].get(f"{_SPACE}val")) if sizes else _USUAL_SIZE

    def id(self, name: str) -> str:
        """What paragraphs call the style; raises TemplateStyleMissing where there is none so named."""
        return str(self._style(name).get(f"{_SPACE}styleId"))

    def indents(self) -> list[str]:
        """For each level of items, the indents that its numbering repeats so that both agree."""
        return [self._indent(item_style(level)) for level in range(1, LEVELS + 1)]

    def space_before(self, name: str) -> int:
        """The room that a style leaves above its paragraphs, in twentieths of a point."""
        spacing = self._style(name).find(f"{_SPACE}pPr/{_SPACE}spacing")
        return int(spacing.get(f"{_SPACE}before") or 0) if spacing is not None else 0

    def fits(self, label: str, level: int) -> bool:
        """Whether a label has room in its column, before the words."""
        indent = self._style(item_style(level)).find(f"{_SPACE}pPr/{_SPACE}ind")
        room = int(indent.get(f"{_SPACE}hanging") or 0) if indent is not None else 0
        return 10 * self._size * sum(map(_width, label)) < room

    def _indent(self, name: str) -> str:
        indent = self._style(name).find(f"{_SPACE}pPr/{_SPACE}ind")
        if indent is None:
            return ""
        return element("ind", **{key.removeprefix(_SPACE): value for key, value in indent.items()})

    def _style(self, name: str) -> Any:
        style = self._elements.get(name.lower())
        if style is None:
            raise TemplateStyleMissing(self._template, name)
        return style


def _width(character: str) -> float:
    if character in ".,:;()[]-'iIl|":
        return _NARROW
    return _CAPITAL if character.isupper() else _OTHER
