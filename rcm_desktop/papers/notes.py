"""Footnotes of a paper, which are printed at the foot and not again where a source had them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper
from rcm_desktop.domain.text import Mark, MarkKind, Text

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SIGN_BEFORE = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}[.)]?|[⁰¹²³⁴-⁹]{1,3}|\*{1,3})\s*")


def lines_after(paper: Paper, language: Language) -> tuple[str, ...]:
    """What follows the last list, without the lines that are footnotes: those stand at the foot."""
    lines = paper.after.lines(language)
    notes = {mark.note for text in _texts(paper, language) for mark in text.marks if is_footnote(mark)}
    if not notes:
        return lines
    return tuple(line for line in lines if not ({line, _SIGN_BEFORE.sub("", line, count=1).strip()} & notes))


def is_footnote(mark: Mark) -> bool:
    return mark.kind is MarkKind.FOOTNOTE and mark.note is not None


def sign_of(text: Text, mark: Mark) -> str:
    """The sign that the text prints for a footnote, "" where it leaves the sign to the program."""
    return text.plain[mark.start : mark.end].strip("[]").translate(_RAISED)


def _texts(paper: Paper, language: Language) -> Iterator[Text]:
    yield paper.opening.text(language)
    for section in paper.sections:
        yield section.heading.text(language)
    for item in paper.items():
        yield item.words.text(language)
        if item.closing is not None:
            yield item.closing.text(language)
