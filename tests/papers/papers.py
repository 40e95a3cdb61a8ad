"""Invented papers, and what PDF files hold of them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pypdfium2

from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import DraftStamp, Lines, Paper, PaperItem, PaperList, PaperSection, Words
from rcm_desktop.domain.text import EMPTY, Mark, MarkKind, Text

DRAFT = DraftStamp(3, datetime(2031, 5, 14, 17, 40))
NUMBERS, LETTERS = LabelStyle.of_first("1."), LabelStyle.of_first("a)")
_EN = "To ask the coastal offices to compare their tables of bus lines and to write to the network"
_ES = "Solicitar a las oficinas de la costa que comparen sus cuadros de líneas y escriban a la red"


def words(en: str, es: str = "") -> Words:
    return Words(Text(en), Text(es))


def item(
    number: int,
    texts: Words,
    *below: PaperItem,
    style: LabelStyle | None = NUMBERS,
    closing: Words | None = None,
) -> PaperItem:
    """An item whose id is made of its label and words."""
    label = style.label(number) if style is not None else ""
    id_ = f"{label}{texts.en.plain}{texts.es.plain}"
    return PaperItem(id_, label, label, number, texts, PaperList(below, 1, LETTERS, LETTERS), closing)


def section(heading: Words, *items: PaperItem) -> PaperSection:
    return PaperSection(heading, PaperList(items, 1, NUMBERS, NUMBERS))


def paper(*sections: PaperSection, draft: DraftStamp | None = None) -> Paper:
    """A paper of these sections, with a title, an opening and signatures."""
    return Paper(
        "rcgm-2031-05",
        Lines(
            ("MEETING OF THE GROUP ON PORTS", "Colón, Panama", "14–16 May 2031"),
            ("REUNIÓN DEL GRUPO SOBRE PUERTOS", "Colón, Panamá", "14 al 16 de mayo de 2031"),
        ),
        date(2031, 5, 14),
        date(2031, 5, 16),
        words("The group met and agreed:", "El grupo se reunió y acordó:"),
        sections,
        Lines(("For the Presidency",), ("Por la Presidencia",)),
        draft,
    )


def long_paper(count: int = 60, draft: DraftStamp | None = None) -> Paper:
    """A paper of many conclusions, some of them with items below."""
    items = []
    for number in range(1, count + 1):
        texts = words(f"{_EN} {number}. " * (1 + number % 4), f"{_ES} {number}. " * (1 + number % 4))
        below = [
            item(
                at, words(f"to begin part {number}.{at};", f"comenzar la parte {number}.{at};"), style=LETTERS
            )
            for at in range(1, 4 if number % 7 == 0 else 1)
        ]
        items.append(item(number, texts, *below))
    return paper(section(words("CONCLUSIONS", "CONCLUSIONES"), *items), draft=draft)


def marked_item(target: str) -> PaperItem:
    """Italics, bold, a reference to ``target``, a footnote with its sign and one without."""
    plain = "To thank, ad referendum, the programme1 of item 1. for its work"
    spots = {
        each: (plain.index(each), plain.index(each) + len(each))
        for each in ("To thank", "ad referendum", "1.")
    }
    sign = plain.index("1 of")
    marks = (
        Mark(*spots["To thank"], MarkKind.BOLD),
        Mark(*spots["ad referendum"], MarkKind.ITALIC),
        Mark(sign, sign + 1, MarkKind.FOOTNOTE, note="Adopted in Colón."),
        Mark(*spots["1."], MarkKind.REFERENCE, target=target),
        Mark(len(plain), len(plain), MarkKind.FOOTNOTE, note="See the annex."),
    )
    return item(2, Words(Text(plain, marks), EMPTY))


def printed_words(whole: Paper, language: Language) -> list[str]:
    """The words of a paper in the order of the text, labels included and footnotes left out."""
    lines = [*whole.title.lines(language), whole.opening.text(language).plain]
    for each in whole.sections:
        lines += [each.heading.text(language).plain, *_item_lines(each.list, language)]
    return " ".join([*lines, *whole.after.lines(language)]).split()


def _item_lines(items: PaperList, language: Language) -> Iterator[str]:
    for each in items.items:
        yield f"{each.label(language)} {each.words.text(language).plain}"
        yield from _item_lines(each.below, language)
        if each.closing is not None:
            yield each.closing.text(language).plain


def opened(content: bytes) -> Any:
    return pypdfium2.PdfDocument(content)


def page_words(content: bytes) -> list[list[str]]:
    """The words of each page as they were drawn: what stands around the text comes last."""
    document = opened(content)
    return [page.get_textpage().get_text_range().split() for page in document]


def body_words(content: bytes, title: str, page: str = "Page {0} of {1}") -> list[str]:
    """The words of all pages without their headers and footers, which are asserted to be there."""
    pages = page_words(content)
    body: list[str] = []
    for number, found in enumerate(pages, start=1):
        around = f"{title if number > 1 else ''} {page.format(number, len(pages))}".split()
        assert found[-len(around) :] == around
        body += found[: -len(around)]
    return body
