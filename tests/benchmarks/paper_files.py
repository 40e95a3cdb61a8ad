"""A paper of 60 conclusions as a file, beside the bare library writing the same paragraphs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.sax.saxutils import escape

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Paper, PaperList
from rcm_desktop.papers.pdf import pdf_of
from tests.benchmarks.figures import heading, ratio, times
from tests.papers.papers import DRAFT, long_paper

_CONCLUSIONS = 60


def pdf_paper(rounds: int) -> None:
    """Ours to bare paragraphs of the same words in the same typeface, in turns; both imported before."""
    heading(f"A paper of {_CONCLUSIONS} conclusions as PDF")
    paper = long_paper(_CONCLUSIONS, DRAFT)
    for words, languages in (("one language", (Language.EN,)), ("side by side", LANGUAGES)):
        ours, bare = _in_turns(
            lambda languages=languages: pdf_of(paper, languages),  # type: ignore[misc]
            lambda languages=languages: _bare_pdf(paper, languages),  # type: ignore[misc]
            rounds,
        )
        times(words, ours)
        times(f"{words}, bare paragraphs", bare)
        ratio(f"{words}, ours to bare", ours, bare, "2x")


def _in_turns(
    one: Callable[[], bytes], other: Callable[[], bytes], rounds: int
) -> tuple[list[float], list[float]]:
    found: tuple[list[float], list[float]] = ([], [])
    one(), other()  # Imports and fonts, which only the first one pays for.
    for _ in range(rounds):
        for make, kept in zip((one, other), found, strict=True):
            start = time.perf_counter()
            make()
            kept.append((time.perf_counter() - start) * 1000)
    return found


def _bare_pdf(paper: Paper, languages: tuple[Language, ...]) -> bytes:
    """The same words as plain paragraphs under each other: no stamp, links, notes or pages that count."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = ParagraphStyle("body", fontName="NotoSerif-Regular", fontSize=11, leading=15.5)
    content = BytesIO()
    story = [
        Paragraph(escape(line), style) for language in languages for line in _paragraphs(paper, language)
    ]
    SimpleDocTemplate(content, invariant=1).build(story)
    return content.getvalue()


def _paragraphs(paper: Paper, language: Language) -> Iterator[str]:
    yield from paper.title.lines(language)
    yield paper.opening.text(language).plain
    for section in paper.sections:
        yield section.heading.text(language).plain
        yield from _items(section.list, language)
    yield from paper.after.lines(language)


def _items(items: PaperList, language: Language) -> Iterator[str]:
    for item in items.items:
        yield f"{item.label(language)} {item.words.text(language).plain}"
        yield from _items(item.below, language)
