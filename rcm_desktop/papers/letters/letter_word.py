"""A letter as a Word file: the secretariat's template with its fields filled."""

from __future__ import annotations

from datetime import datetime, time
from typing import Any

from rcm_desktop.domain.letters import LetterPaper
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.papers.contributions.word_tables import HEAD, TEXT, WordTables
from rcm_desktop.papers.errors import TemplateStyleMissing
from rcm_desktop.papers.letters import letter_fields as fields
from rcm_desktop.papers.letters.letter_fields import Field
from rcm_desktop.papers.letters.letter_template import LetterTemplate
from rcm_desktop.papers.letters.letter_words import LetterWords
from rcm_desktop.papers.word_files import packed
from rcm_desktop.papers.word_frame import page_foot, put_below
from rcm_desktop.papers.word_xml import TAGS, element, root, run
from rcm_desktop.papers.word_xml import language as spoken_in

_TWIP = 635
_SHARES = {
    fields.AMOUNTS: (18, 25, 32, 25),
    fields.APPLIED: (60, 40),
    fields.ACCOUNT: (20, 35, 15, 15, 15),
}
"""The widths of columns, as parts of a hundred of the lines of text."""


def letter_word(letter: LetterPaper, words: LetterWords, template: LetterTemplate) -> bytes:
    """The content of the .docx; the same for the same letter. Raises TemplateStyleMissing."""
    tables = WordTables(template.styles, letter.language)
    section = template.document.sections[0]
    width = (section.page_width - section.left_margin - section.right_margin) // _TWIP
    look = spoken_in(letter.language)

    def put_table(field: Field, paragraph: Any) -> None:
        from docx.oxml import parse_xml

        table = words.tables.get(field)
        if table is None or not table.rows:
            paragraph.getparent().remove(paragraph)
            return
        parts = [tables.table(table, _widths(field, table, width)), _gap(template)]
        if field is fields.ACCOUNT:
            style = element("pStyle", val=_title_style(template))
            title = element("pPr", style, "<w:pageBreakBefore/>", element("spacing", after=160))
            parts.insert(0, element("p", title, run(words.account_title, look)))
        for each in list(parse_xml(root("body", *parts))):
            paragraph.addprevious(each)
        paragraph.getparent().remove(paragraph)

    template.fill(words.values, put_table)
    _number_pages(section, letter, template)
    _put_properties(template.document.core_properties, letter, words)
    return packed(template.document)


def _number_pages(section: Any, letter: LetterPaper, template: LetterTemplate) -> None:
    """The number of the page stands in each foot that the secretariat left empty."""
    try:
        written = page_foot([letter.language], template.styles)
    except TemplateStyleMissing:
        # A template of the secretariat's own need not have a foot.
        return
    feet = [section.footer]
    if section.different_first_page_header_footer:
        feet.append(section.first_page_footer)
    for foot in feet:
        if not any(each.text for each in foot.part.element.p_lst):
            put_below(foot, [written])


def _widths(field: Field, table: Table, width: int) -> list[int]:
    shares = _SHARES[field]
    return [width * share // 100 for share in shares[: len(table.heads)]]


def _title_style(template: LetterTemplate) -> str:
    """That of the subject, where the secretariat kept it."""
    try:
        return template.styles.id("Subject")
    except TemplateStyleMissing:
        return template.styles.id(HEAD)


def _gap(template: LetterTemplate) -> str:
    """What parts a table from the words below it; Word wants a paragraph after each."""
    style = element("pStyle", val=template.styles.id(TEXT))
    return element("p", element("pPr", style))


def _put_properties(properties: Any, letter: LetterPaper, words: LetterWords) -> None:
    properties.title = f"{letter.reference} · {words.subject}"[:255]
    properties.subject = letter.reference
    properties.language = TAGS[letter.language]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.revision = 1
    properties.created = properties.modified = datetime.combine(letter.day, time())
