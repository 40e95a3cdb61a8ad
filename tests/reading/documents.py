"""Invented documents of the genre, written out in many layouts, for the tests of reading and papers."""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass, replace

from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.text import Text

_ENGLISH = """to review the regional work plan for consular care with support from partner agencies on
labour mobility, return and reintegration of migrant persons while keeping each office informed about shared
training material and national points of contact"""
_SPANISH = """revisar el plan regional de trabajo sobre atención consular con apoyo de las agencias
asociadas en materia de movilidad laboral, retorno y reintegración de personas migrantes manteniendo informada
a cada
oficina acerca del material de capacitación"""
WORDS = {"en": _ENGLISH.split(), "es": _SPANISH.split()}
HEADINGS = {
    "en": ("CONCLUSIONS", "RECOMMENDATIONS TO THE VICE-MINISTERS", "Decisions"),
    "es": ("CONCLUSIONES", "RECOMENDACIONES A LOS VICEMINISTROS", "ACORDARON:"),
}
TITLES = {
    "en": ("REPORT OF THE CONSULTATION GROUP", "Antigua, Guatemala", "9-11 March 2011"),
    "es": ("REUNIÓN DEL GRUPO DE CONSULTA", "Antigua, Guatemala", "9, 10 y 11 de marzo de 2011"),
}
OPENINGS = {
    "en": "The Group met on 9-11 March 2011 in Antigua, Guatemala, with delegations of Belize, Canada, the "
    "Dominican Republic and Panama, under the guidance of the chair, and adopted the following:",
    "es": "El Grupo se reunió del 9 al 11 de marzo de 2011 en Antigua, Guatemala, con delegaciones de "
    "Belice, Canadá, República Dominicana y Panamá, bajo la guía de la presidencia, y adoptó lo siguiente:",
}
STYLES = (
    ("1.", "1)", "(1)", "I.", "A.-", "PRIMERO.-", "1.-"),
    ("a)", "a.", "(a)", "•", "\uf0b7", "-"),
    ("i.", "i)", "(i)", "–"),
)


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document is written out: line width (0 for a line a paragraph), blank lines, indentation."""

    width: int
    blank_between_items: bool
    blank_between_children: bool
    indented: bool


def a_document(chance: random.Random) -> tuple[Document, str]:
    """A random document, and its language."""
    language = chance.choice(("en", "es"))
    sections = []
    for heading in HEADINGS[language][: chance.randint(1, 3)]:
        styles = [LabelStyle.of_first(chance.choice(firsts)) for firsts in STYLES]
        items = _items(chance, language, styles, 0, chance.randint(2, 12))
        sections.append(DocumentSection(Text(heading), items))
    return Document(
        title=TITLES[language], opening=Text(OPENINGS[language]), sections=tuple(sections)
    ), language


def _items(
    chance: random.Random, language: str, styles: list[LabelStyle], depth: int, count: int
) -> tuple[DocumentItem, ...]:
    items = []
    for number in range(1, count + 1):
        nested = depth < 2 and chance.random() < 0.3
        children: tuple[DocumentItem, ...] = ()
        if nested:
            children = _items(chance, language, styles, depth + 1, chance.randint(2, 10))
        closing = None
        if nested and depth == 0 and number < count and chance.random() < 0.3:
            closing = Text(_sentence(chance, language, "."))
        text = _sentence(chance, language, ":" if nested else ".")
        items.append(DocumentItem(styles[depth].label(number), Text(text), children, closing))
    return tuple(items)


def _sentence(chance: random.Random, language: str, end: str) -> str:
    words = [chance.choice(WORDS[language]) for _ in range(chance.randint(4, 40))]
    return " ".join(words).capitalize().rstrip(",") + end


def written(document: Document, layout: Layout) -> str:
    """The document as a file would hold it in this layout."""
    lines = [*document.title, "", *_wrapped(document.opening.plain, layout, 0), ""]
    for section in document.sections:
        lines += [section.heading.plain, *([""] if layout.blank_between_items else [])]
        for item in section.items:
            lines += _written_item(item, layout, 0)
            lines += [""] if layout.blank_between_items else []
    lines += ["", *document.after]
    return "\n".join(lines)


def _written_item(item: DocumentItem, layout: Layout, depth: int) -> list[str]:
    lines = _wrapped(f"{item.label} {item.text.plain}", layout, depth)
    for child in item.items:
        lines += [""] if layout.blank_between_children else []
        lines += _written_item(child, layout, depth + 1)
    if item.closing is not None:
        lines += ["", *_wrapped(item.closing.plain, layout, depth), ""]
    return lines


def _wrapped(text: str, layout: Layout, depth: int) -> list[str]:
    indent = "   " * depth if layout.indented else ""
    if not layout.width:
        return [indent + text]
    return textwrap.wrap(
        text, layout.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )


def bare(document: Document) -> Document:
    """The document without what a written copy need not give back: warnings, facts, debris."""
    return replace(document, warnings=(), removed=(), place="", start=None, end=None, present=())
