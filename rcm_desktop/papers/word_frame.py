"""What stands around the text of a Word file: head and foot of the pages, line numbers, properties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, time
from typing import Any

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper
from rcm_desktop.papers.flow import title_and_facts
from rcm_desktop.papers.stamps import draft_words, page_words
from rcm_desktop.papers.word_styles import WordStyles
from rcm_desktop.papers.word_xml import TAGS, WORD, element, field, root, run
from rcm_desktop.papers.word_xml import language as spoken_in

_EPOCH = datetime(2000, 1, 1)
_BETWEEN = " · "
# Longer than this the title and the facts take a line each.
_LINE = 84
# Place and days; what a title may hold beyond them stands on the first page.
_FACTS = 2


def put_head_and_foot(section: Any, paper: Paper, languages: Sequence[Language], styles: WordStyles) -> None:
    """Fill the head and foot of a template's section; what it has there, such as a logo, stays above.

    The first page bears the title itself: in its head stands only the stamp of a draft.
    """
    stamp = _stamp(paper, languages, styles)
    titles = [_title(paper, language, styles) for language in languages]
    foot = page_foot(languages, styles)
    parts = [(section.header, [stamp, *titles]), (section.footer, [foot])]
    if section.different_first_page_header_footer:
        parts += [(section.first_page_header, [stamp]), (section.first_page_footer, [foot])]
    for part, written in parts:
        put_below(part, written)


def put_below(part: Any, written: Sequence[str]) -> None:
    """Add written paragraphs to a head or foot, in the place of empty ones."""
    from docx.oxml import parse_xml

    there = part.part.element
    empty = [each for each in there.p_lst if not each.text and not each.xpath(".//w:drawing | .//w:pict")]
    made = list(parse_xml(root("body", *written)))
    for each in made:
        there.append(each)
    # A head without any paragraph is refused by Word.
    for each in empty if made else empty[1:]:
        there.remove(each)


def _stamp(paper: Paper, languages: Sequence[Language], styles: WordStyles) -> str:
    if paper.draft is None:
        return ""
    runs = [run(draft_words(paper.draft, language), spoken_in(language)) for language in languages]
    return _paragraph("Draft stamp", "<w:r><w:tab/></w:r>".join(runs), styles)


def _title(paper: Paper, language: Language, styles: WordStyles) -> str:
    title, facts = title_and_facts(paper, language)
    words = (title[0] if title else "", _BETWEEN.join(facts[:_FACTS]))
    look = spoken_in(language)
    runs = [run(each, look) for each in words if each]
    if not runs:
        return ""
    gap = "<w:r><w:br/></w:r>" if sum(map(len, words)) > _LINE else "<w:r><w:tab/></w:r>"
    return _paragraph("header", gap.join(runs), styles)


def page_foot(languages: Sequence[Language], styles: WordStyles) -> str:
    """The number of the page in each language: in one to the right, in two at both sides."""
    written = []
    for language in languages:
        look = spoken_in(language)
        for part in re.split("([\ue000\ue001])", page_words("\ue000", "\ue001", language)):
            if part in ("\ue000", "\ue001"):
                written.append(field("PAGE" if part == "\ue000" else "NUMPAGES", "1", look))
            elif part:
                written.append(run(part, look))
        written.append("<w:r><w:tab/></w:r>")
    if len(languages) == 1:
        written.insert(0, written.pop())
    else:
        written.pop()
    return _paragraph("footer", "".join(written), styles)


def _paragraph(style: str, runs: str, styles: WordStyles) -> str:
    return element("p", element("pPr", element("pStyle", val=styles.id(style))), runs)


def put_line_numbers(properties: Any) -> None:
    """Number the lines of each page, in the properties of a section."""
    from docx.oxml import OxmlElement

    numbers = OxmlElement("w:lnNumType")
    for key, value in (("countBy", "1"), ("distance", "340"), ("restart", "newPage")):
        numbers.set(f"{{{WORD}}}{key}", value)
    # Word wants it behind the margins of the page and borders, before all that may follow.
    before = [f"{{{WORD}}}{name}" for name in ("pgMar", "paperSrc", "pgBorders")]
    at = max((place for place, each in enumerate(properties) if each.tag in before), default=-1)
    properties.insert(at + 1, numbers)


def put_properties(properties: Any, paper: Paper, languages: Sequence[Language]) -> None:
    """Title, language and times: the paper's own times, so that the same paper gives the same file."""
    titles = [" ".join(title_and_facts(paper, language)[0]) for language in languages]
    properties.title = " / ".join(title for title in titles if title)[:255] or paper.key
    properties.subject = paper.key
    properties.language = ", ".join(TAGS[language] for language in languages)
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.revision = 1
    day = paper.end or paper.start
    at = datetime.combine(day, time()) if day is not None else _EPOCH
    properties.created = properties.modified = paper.draft.at if paper.draft is not None else at
