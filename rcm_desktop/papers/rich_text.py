"""A paper for the clipboard, in one language: as HTML for letters and messages, and as plain text.

Labels are written out, never left to the counting of the program they are pasted into: a list that another
program numbers anew would no longer say what was agreed.
"""

from __future__ import annotations

from html import escape
from itertools import pairwise

from rcm_desktop.domain.document import Document, DocumentItem, DocumentSection
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper, PaperItem, PaperList
from rcm_desktop.domain.text import EMPTY, MarkKind, Text
from rcm_desktop.papers.flow import paragraphs
from rcm_desktop.papers.notes import is_footnote, lines_after, sign_of
from rcm_desktop.papers.text import text_of

_LIST = '<ul style="list-style-type: none">'
_TAGS = {MarkKind.BOLD: "b", MarkKind.ITALIC: "i"}


def html_of(paper: Paper, language: Language) -> str:
    """One ``div`` with its language, lists nested in their items, footnotes at its end."""
    written = _Html(language)
    title = "<br>".join(escape(line) for line in paper.title.lines(language))
    parts = [f"<p><b>{title}</b></p>" if title else "", written.text(paper.opening.text(language))]
    for section in paper.sections:
        heading = section.heading.text(language)
        parts.append(f"<p><b>{written.words(heading)}</b></p>" if heading else "")
        parts.append(written.items(section.list))
    parts += [f"<p>{escape(line)}</p>" for line in lines_after(paper, language)]
    parts += [f"<p><sup>{sign}</sup> {escape(note)}</p>" for sign, note in written.notes]
    return f'<div lang="{language.value}">{"".join(parts)}</div>'


def plain_of(paper: Paper, language: Language) -> str:
    """The paper as the text file of its conclusions has it."""
    sections = tuple(
        DocumentSection(section.heading.text(language), _items(section.list, language))
        for section in paper.sections
    )
    return text_of(
        Document(
            title=paper.title.lines(language),
            opening=paper.opening.text(language),
            sections=sections,
            after=paper.after.lines(language),
        )
    )


def _items(items: PaperList, language: Language) -> tuple[DocumentItem, ...]:
    return tuple(
        DocumentItem(
            item.label(language),
            item.words.text(language),
            _items(item.below, language),
            item.closing.text(language) if item.closing is not None else None,
        )
        for item in items.items
    )


class _Html:
    """Writes texts, and keeps their footnotes with their signs in the order in which they come."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.notes: list[tuple[str, str]] = []

    def items(self, items: PaperList) -> str:
        if not items.items:
            return ""
        return f"{_LIST}{''.join(self._item(item) for item in items.items)}</ul>"

    def _item(self, item: PaperItem) -> str:
        label = item.label(self._language)
        words = self.text(item.words.text(self._language), label)
        closing = item.closing.text(self._language) if item.closing is not None else EMPTY
        return f"<li>{words}{self.items(item.below)}{self.text(closing)}</li>"

    def text(self, text: Text, label: str = "") -> str:
        """The paragraphs of a text, the first with its label; nothing without words and label."""
        if not text and not label:
            return ""
        first, *further = (self.words(each) for each in paragraphs(text))
        first = f"{escape(label)}&nbsp; {first}" if label else first
        return "".join(f"<p>{each}</p>" for each in (first, *further))

    def words(self, text: Text) -> str:
        """A text with its italics, bold and the signs of its footnotes."""
        edges = {edge for mark in text.marks for edge in (mark.start, mark.end)}
        cuts = sorted({0, len(text), *edges})
        written = [self._signs(text, 0)]
        for low, high in pairwise(cuts):
            written.append(self._run(text, low, high))
            written.append(self._signs(text, high))
        return "".join(written)

    def _run(self, text: Text, low: int, high: int) -> str:
        """The words between two edges of marks; those that are the sign of a footnote are written as one."""
        over = [mark for mark in text.marks if mark.start <= low and high <= mark.end]
        for mark in over:
            if is_footnote(mark):
                return self._sign(sign_of(text, mark), mark.note or "") if mark.start == low else ""
        words = escape(text.plain[low:high])
        for tag in (_TAGS[mark.kind] for mark in over if mark.kind in _TAGS):
            words = f"<{tag}>{words}</{tag}>"
        return words

    def _signs(self, text: Text, at: int) -> str:
        """The footnotes without a sign of their own at a place."""
        here = [mark for mark in text.marks if is_footnote(mark) and mark.start == mark.end == at]
        return "".join(self._sign("", mark.note or "") for mark in here)

    def _sign(self, sign: str, note: str) -> str:
        shown = sign or str(len(self.notes) + 1)
        self.notes.append((shown, note))
        return f"<sup>{escape(shown)}</sup>"
