"""A set of conclusions as a PDF file: in English, in Spanish, or side by side, a row for each paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.papers.pdf_canvas import Properties
from rcm_desktop.papers.pdf_drawing import Around, Drawing
from rcm_desktop.papers.pdf_head import PageHead, head_of
from rcm_desktop.papers.pdf_pages import PageMaker
from rcm_desktop.papers.pdf_rows import RowMaker
from rcm_desktop.papers.pdf_sheet import sheet_for
from rcm_desktop.papers.pdf_type import Typeface
from rcm_desktop.papers.stamps import draft_words, page_words

_NO_DAY = datetime(2000, 1, 1)


def pdf_of(paper: Paper, languages: Sequence[Language], settings: PaperSettings = USUAL_PAPER) -> bytes:
    """The file. The same paper gives the same bytes: its date is the draft's, else the meeting's last day."""
    typeface, sheet = Typeface(), sheet_for(languages, settings.size)
    letterhead = settings.letterhead
    head = head_of(letterhead, typeface, sheet) if letterhead is not None else PageHead()
    pages = PageMaker(typeface, sheet, head.takes).pages(RowMaker(typeface, sheet).rows(paper))
    return Drawing(typeface, sheet, _properties(paper, languages)).bytes_of(
        pages,
        Around(
            tuple(_first_line(paper, language) for language in languages),
            tuple(draft_words(paper.draft, each) for each in languages) if paper.draft is not None else (),
            tuple(_footer(languages, number, len(pages)) for number in range(1, len(pages) + 1)),
            head,
        ),
    )


def _first_line(paper: Paper, language: Language) -> str:
    return next(iter(paper.title.lines(language)), "")


def _footer(languages: Sequence[Language], page: int, pages: int) -> str:
    return " · ".join(page_words(page, pages, language) for language in languages)


def _properties(paper: Paper, languages: Sequence[Language]) -> Properties:
    titles = [_first_line(paper, language) for language in languages]
    others = [line for language in languages for line in paper.title.lines(language)[1:]]
    day = paper.end or paper.start
    made_at = datetime.combine(day, time()) if day is not None else _NO_DAY
    return Properties(
        title=" / ".join(filter(None, titles)) or paper.key,
        subject=", ".join(dict.fromkeys(others)),
        keywords=paper.key,
        language=languages[0].value,
        made_at=paper.draft.at if paper.draft is not None else made_at,
    )
