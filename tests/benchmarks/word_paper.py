"""A paper as a Word file, beside the bare library writing the same paragraphs."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from time import perf_counter

from docx import Document

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.word import word_of
from tests.benchmarks.figures import heading, ratio, times
from tests.benchmarks.long_paper import CONCLUSIONS, long_paper, plain_paragraphs

_GOAL = "2x"


def word(rounds: int) -> None:
    """Ours and the bare library's in turns; the first pair only warms modules."""
    paper = long_paper()
    heading(f"A paper of {CONCLUSIONS} conclusions as a Word file")
    for languages in ((Language.EN,), (Language.ES,), LANGUAGES):
        words = [each for language in languages for each in plain_paragraphs(paper, language)]
        ours, bare = [], []
        for _ in range(rounds + 1):
            begun = perf_counter()
            word_of(paper, languages)
            between = perf_counter()
            _bare(words)
            ours.append((between - begun) * 1000)
            bare.append((perf_counter() - between) * 1000)
        name = " and ".join(languages)
        times(f"ours, {name}", ours[1:])
        times(f"bare, {len(words)} paragraphs", bare[1:])
        ratio("ours to bare", ours[1:], bare[1:], _GOAL)


def _bare(words: Sequence[str]) -> bytes:
    document = Document()
    for each in words:
        document.add_paragraph(each)
    file = BytesIO()
    document.save(file)
    return file.getvalue()
