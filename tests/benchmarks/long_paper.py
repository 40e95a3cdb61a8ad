"""A paper of 60 conclusions with sub-items in both languages, for measuring how long it takes to write."""

from __future__ import annotations

from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Lines, Paper, PaperItem, PaperList, PaperSection, Words
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.flow import blocks, paragraphs

CONCLUSIONS = 60
_ENGLISH = (
    "To thank the delegations for the exchange of views ad referendum, to take note of what the Secretariat "
    "presented, and to ask the Member Countries to send their comments in writing before the next meeting."
)
_SPANISH = (
    "Agradecer a las delegaciones el intercambio ad referéndum, tomar nota de lo presentado por la ST "
    "y solicitar a los Países Miembros que envíen sus observaciones por escrito antes de la próxima reunión."
)


def long_paper() -> Paper:
    """Every third conclusion has three sub-items; each has words in italics."""
    items = tuple(_item(number) for number in range(1, CONCLUSIONS + 1))
    section = PaperSection(_words("CONCLUSIONS", "CONCLUSIONES"), _list("1.", items))
    title = Lines(("MEETING OF THE GROUP", "Tela, Honduras"), ("REUNIÓN DEL GRUPO", "Tela, Honduras"))
    opening = _words("The Group met and reached these:", "El Grupo se reunió y llegó a estas:")
    return Paper("rcgm-2031-05", title, opening=opening, sections=(section,))


def plain_paragraphs(paper: Paper, language: Language) -> list[str]:
    """The same paragraphs as plain words with their labels, for the bare library."""
    found = []
    for block in blocks(paper):
        label = f"{block.item.label(language)} " if block.item is not None else ""
        first, *further = (each.plain for each in paragraphs(block.words.text(language)))
        found += [label + first, *further]
    return found


def _item(number: int) -> PaperItem:
    below = () if number % 3 else tuple(_sub_item(number, at) for at in range(1, 4))
    label = f"{number}."
    return PaperItem(str(number), label, label, number, _sentence(), _list("a)", below))


def _sub_item(number: int, at: int) -> PaperItem:
    label = LabelStyle.of_first("a)").label(at)
    return PaperItem(f"{number}{label}", label, label, at, _sentence())


def _sentence() -> Words:
    return Words(
        *(_marked(each, word) for each, word in ((_ENGLISH, "referendum"), (_SPANISH, "referéndum")))
    )


def _marked(words: str, last: str) -> Text:
    end = words.index(last) + len(last)
    return Text(words, (Mark(words.index("ad "), end, MarkKind.ITALIC),))


def _words(english: str, spanish: str) -> Words:
    return Words(Text(english), Text(spanish))


def _list(first: str, items: tuple[PaperItem, ...]) -> PaperList:
    style = LabelStyle.of_first(first)
    return PaperList(items, style_en=style, style_es=style)
