"""Conclusions as a Word file: numbered by Word itself, in the styles of a template.

One language makes paragraphs; both make a table, a row for each node, English to the left. What Word cannot
count is written out, so that the labels of the file are those of the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.papers.flow import blocks
from rcm_desktop.papers.word_body import WordBody
from rcm_desktop.papers.word_files import opened, packed, put_body
from rcm_desktop.papers.word_frame import put_head_and_foot, put_line_numbers, put_properties
from rcm_desktop.papers.word_head import put_letterhead, put_size
from rcm_desktop.papers.word_lists import WordLists
from rcm_desktop.papers.word_styles import WordStyles
from rcm_desktop.papers.word_text import WordBookmarks, WordFootnotes, WordText
from rcm_desktop.papers.word_xml import TAGS, WORD, root
from rcm_desktop.resources import resource_path

# A twentieth of a point, in the lengths of python-docx.
_TWIP = 635
_SPACE = f"{{{WORD}}}"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def word_of(
    paper: Paper,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
    template: Path | None = None,
) -> bytes:
    """The content of the .docx; the same for the same paper. ``languages`` holds one or both.

    Raises TemplateUnusable where the template cannot be read, TemplateStyleMissing where it lacks a style.
    """
    path = template or resource_path(f"templates/{_usual_template(languages)}.docx")
    document = opened(path)
    styles = WordStyles(document.styles.element, str(path))
    numbering = _numbering(document)
    lists = WordLists(paper, languages, _highest(numbering))
    bookmarks = WordBookmarks(paper, languages, lists)
    footnotes = WordFootnotes(styles.id("footnote text"), styles.id("footnote reference"))
    body = WordBody(styles, lists, bookmarks, WordText(footnotes, bookmarks))
    section = document.sections[0]
    put_size(section, settings.size, document.styles.element)
    if len(languages) == 1:
        written = body.in_one(blocks(paper), languages[0])
    else:
        width = section.page_width - section.left_margin - section.right_margin
        numbered = paper.draft is not None
        written = body.side_by_side(blocks(paper), languages, width // _TWIP, numbered=numbered)
    put_body(document, written)
    _put_lists(document, numbering, lists, styles.indents())
    if footnotes:
        _put_part(document, "footnotes", root("footnotes", *footnotes.content()).encode("utf-8"))
    if settings.letterhead is not None:
        # Stamp and number of the page must stand on that page too.
        section.different_first_page_header_footer = True
    put_head_and_foot(section, paper, languages, styles)
    if settings.letterhead is not None:
        put_letterhead(section, settings.letterhead, languages)
    if paper.draft is not None and len(languages) == 1:
        put_line_numbers(document.element.body.sectPr)
    put_properties(document.core_properties, paper, languages)
    for usual in document.styles.element.iter(f"{_SPACE}lang"):
        usual.set(f"{_SPACE}val", TAGS[languages[0]])
    return packed(document)


def _usual_template(languages: Sequence[Language]) -> str:
    return "conclusions" if len(languages) == 1 else "side_by_side"


def _numbering(document: Any) -> Any:
    """The element of numbering.xml with the template's own lists, an empty one where it has none."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml

    try:
        part = document.part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        return parse_xml(root("numbering"))
    return parse_xml(part.blob)


def _highest(numbering: Any) -> tuple[int, int]:
    """The highest numbers that abstract lists and lists of a template bear."""
    abstract = (int(each.get(f"{_SPACE}abstractNumId")) for each in numbering.iter(f"{_SPACE}abstractNum"))
    lists = (int(each.get(f"{_SPACE}numId")) for each in numbering.iter(f"{_SPACE}num"))
    return max(abstract, default=0), max(lists, default=0)


def _put_lists(document: Any, numbering: Any, lists: WordLists, indents: Sequence[str]) -> None:
    """Add the paper's lists to the template's; Word wants all abstract ones before the first list."""
    from docx.opc.oxml import serialize_part_xml
    from docx.oxml import parse_xml

    first = numbering.find(f"{_SPACE}num")
    for each in list(parse_xml(root("numbering", *lists.abstract_lists(indents)))):
        if first is not None:
            first.addprevious(each)
        else:
            numbering.append(each)
    for each in list(parse_xml(root("numbering", *lists.lists()))):
        numbering.append(each)
    _put_part(document, "numbering", serialize_part_xml(numbering))


def _put_part(document: Any, name: str, content: bytes) -> None:
    """Give the document a part of this name, in the place of the one it has."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    kind = getattr(RELATIONSHIP_TYPE, name.upper())
    relations = document.part.rels
    for key in [key for key, relation in relations.items() if relation.reltype == kind]:
        del relations[key]
    part = Part(PackURI(f"/word/{name}.xml"), f"{_TYPE}.{name}+xml", content, document.part.package)
    document.part.relate_to(part, kind)
