"""The form of an attendance confirmation as a Word file: cells to type in, and lists to choose from.

Which event and party it is for stands in a property of the file and, hidden, in the title: one of them
survives what offices do to a document.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path
from typing import Any

from rcm_desktop.domain.events.return_form import (
    ANSWERS,
    BETWEEN,
    COLUMNS,
    MARK,
    PARTS,
    ReturnForm,
    answer_words,
    days_words,
    head_words,
    in_each,
    interpretation_words,
    one_line,
    part_words,
    return_words,
)
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.paper_words import said
from rcm_desktop.domain.people import Delegate
from rcm_desktop.papers.word_files import opened, packed, put_body
from rcm_desktop.papers.word_frame import page_foot, put_below
from rcm_desktop.papers.word_head import put_letterhead, put_size
from rcm_desktop.papers.word_styles import WordStyles
from rcm_desktop.papers.word_xml import TAGS, WORD, element, escaped, run
from rcm_desktop.papers.word_xml import language as spoken_in
from rcm_desktop.resources import resource_path

_TWIP = 635
_FIXED = {"number": 440, "courtesy": 1080, "telephone": 1320, "interpretation": 1300}
_SHARES = {"name": 24, "function": 18, "institution": 20, "part": 18, "email": 21}
"""Columns as wide as the longest word of their heads, in twentieths of a point; the others share the rest."""
_PRIVATE = 1240
_ROW, _PAD = 440, 60
"""The least height of a row, and the room beside words, in twentieths of a point."""
_LABELS = {1: 2600, 2: 4600}
"""The width of the labels in one language and in both."""
_PALE, _HEAD_FILL, _LINE, _GREY = "FFF8DC", "DCE6F1", "A6A6A6", "595959"
_HEAD_SIZE, _LONGEST_HEAD = 16, 140
_HEAD, _CELL = "Table head", "Table text"
_CUSTOM = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
# The set of properties that programs and not people write (MS-OLEPS).
_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"


def return_form_word(
    form: ReturnForm,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
    template: Path | None = None,
) -> bytes:
    """The form as a .docx file in one language or both; the same form gives the same bytes.

    Raises TemplateUnusable, TemplateStyleMissing.
    """
    path = template or resource_path("templates/return_form.docx")
    document = opened(path)
    styles = WordStyles(document.styles.element, str(path))
    section = document.sections[0]
    put_size(section, settings.size, document.styles.element)
    width = (section.page_width - section.left_margin - section.right_margin) // _TWIP
    put_body(document, _Writer(form, languages, styles, width).body())
    if settings.letterhead is not None:
        section.different_first_page_header_footer = True
        put_letterhead(section, settings.letterhead, languages)
    _put_head_and_foot(section, form, languages, styles)
    for usual in document.styles.element.iter(f"{{{WORD}}}lang"):
        usual.set(f"{{{WORD}}}val", TAGS[languages[0]])
    _put_properties(document, form, languages)
    return packed(document)


def _put_head_and_foot(
    section: Any, form: ReturnForm, languages: Sequence[Language], styles: WordStyles
) -> None:
    """Further pages say whose form they belong to; each has its number."""
    names = dict.fromkeys(form.names[each] for each in languages)
    words = [in_each(languages, "title"), *names, one_line(form.event.title(languages[0]))]
    shown = " · ".join(each for each in words if each)
    if len(shown) > _LONGEST_HEAD:
        shown = f"{shown[: _LONGEST_HEAD - 1].rstrip()}…"
    style = element("pPr", element("pStyle", val=styles.id("header")))
    put_below(section.header, [element("p", style, run(shown, spoken_in(languages[0])))])
    foot = page_foot(languages, styles)
    put_below(section.footer, [foot])
    if section.different_first_page_header_footer:
        put_below(section.first_page_footer, [foot])


def _put_properties(document: Any, form: ReturnForm, languages: Sequence[Language]) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    properties = document.core_properties
    properties.title = f"{in_each(languages, 'title')} · {one_line(form.event.title(languages[0]))}"[:255]
    properties.subject = form.event.key
    properties.language = ", ".join(TAGS[each] for each in languages)
    properties.author = properties.last_modified_by = form.secretariat[languages[0]]
    properties.comments = ""
    properties.revision = 1
    properties.created = properties.modified = datetime.combine(form.day, time())
    content = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<Properties xmlns="{_OFFICE}/custom-properties" xmlns:vt="{_OFFICE}/docPropsVTypes">'
        f'<property fmtid="{_SET}" pid="2" name="{MARK}">'
        f"<vt:lpwstr>{escaped(form.identity.token)}</vt:lpwstr></property></Properties>"
    )
    package = document.part.package
    part = Part(PackURI("/docProps/custom.xml"), _CUSTOM, content.encode("utf-8"), package)
    package.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)


class _Writer:
    def __init__(
        self, form: ReturnForm, languages: Sequence[Language], styles: WordStyles, width: int
    ) -> None:
        self._form = form
        self._languages = languages
        self._styles = styles
        self._width = width
        self._look = spoken_in(languages[0])
        self._choices = 0

    def body(self) -> str:
        languages = self._languages
        hidden = run(f" {self._form.identity.token}", "<w:vanish/>" + self._look)
        parts = [self._paragraph("Title", run(in_each(languages, "title"), self._look) + hidden)]
        parts.append(self._facts())
        parts.append(self._paragraph("Table end", ""))
        for language in languages:
            words = run(return_words(self._form, language), "<w:b/>" + spoken_in(language))
            parts.append(self._paragraph("Normal", words, before=120 if language is languages[0] else 0))
        for language in languages:
            words = " ".join(said(language, f"return_form.{key}") for key in ("hint", "purpose"))
            parts.append(self._paragraph("Note", run(words, spoken_in(language)), plain=True))
        parts.append(self._paragraph("heading 1", run(in_each(languages, "people"), self._look)))
        parts.append(self._people())
        parts.append(self._paragraph("Normal", ""))
        return "".join(parts)

    # What the form is about

    def _facts(self) -> str:
        form, event, languages = self._form, self._form.event, self._languages
        titles = dict.fromkeys(one_line(event.title(each)) for each in languages)
        days = dict.fromkeys(days_words(event.when, each) for each in languages)
        places = dict.fromkeys(one_line(event.place(each)) for each in languages)
        names = BETWEEN.join(dict.fromkeys(form.names[each] for each in languages))
        choices = [answer_words(each, languages) for each in ANSWERS]
        rows = [
            self._fact(in_each(languages, "event"), [self._words(each, "<w:b/>") for each in titles if each])
        ]
        for label, found in (("days", days), ("place", places)):
            shown = BETWEEN.join(each for each in found if each)
            if shown:
                rows.append(self._fact(in_each(languages, label), [self._words(shown)]))
        rows.append(self._fact(in_each(languages, "party"), [self._words(names, "<w:b/>")], not names))
        answer = self._choice("answer", in_each(languages, "answered"), choices, "")
        rows.append(self._fact(in_each(languages, "answered"), [answer], True))
        label_width = _LABELS[len(languages)]
        return self._table(rows, [label_width, self._width - label_width])

    def _fact(self, label: str, lines: Sequence[str], is_open: bool = False) -> str:
        label_width = _LABELS[len(self._languages)]
        beside = self._cell(label_width, [run(label, element("color", val="595959") + self._look)])
        value = self._cell(self._width - label_width, lines or [""], fill=_PALE if is_open else "")
        return element("tr", element("trPr", "<w:cantSplit/>", self._height(is_open)), beside, value)

    # The people

    def _people(self) -> str:
        columns = self._form.columns
        widths = _widths(columns, self._width)
        look = element("sz", val=_HEAD_SIZE) + self._look
        heads = [
            self._cell(width, [run(head_words(each, self._languages), look)], fill=_HEAD_FILL, style=_HEAD)
            for each, width in zip(columns, widths, strict=True)
        ]
        rows = [element("tr", element("trPr", "<w:cantSplit/>", "<w:tblHeader/>"), *heads)]
        for number in range(1, len(self._form.people) + self._form.blank_rows + 1):
            known = self._form.people[number - 1] if number <= len(self._form.people) else None
            cells = [self._cell(widths[0], [self._words(str(number))])]
            cells += [
                self._cell(width, [self._content(column, known)], fill=_PALE)
                for column, width in zip(columns[1:], widths[1:], strict=True)
            ]
            rows.append(element("tr", element("trPr", "<w:cantSplit/>", self._height(True)), *cells))
        return self._table(rows, widths, lines=True)

    def _content(self, column: str, known: Delegate | None) -> str:
        languages = self._languages
        label = head_words(column, languages)
        if column == "part":
            shown = part_words(known.part, languages) if known is not None else ""
            return self._choice(column, label, [part_words(each, languages) for each in PARTS], shown)
        if column == "interpretation":
            spoken = known.interpretation if known is not None else None
            shown = interpretation_words(spoken, languages) if spoken is not None else ""
            choices = [interpretation_words(each, languages) for each in (*LANGUAGES, None)]
            return self._choice(column, label, choices, shown)
        if known is None or column not in COLUMNS:
            return ""
        words = one_line(getattr(known, column))
        return self._words(words) if words else ""

    def _choice(self, tag: str, label: str, choices: Sequence[str], shown: str) -> str:
        """A list to choose from; until then it says so in grey."""
        self._choices += 1
        items = (element("listItem", displayText=each, value=each) for each in choices)
        properties = element(
            "sdtPr",
            element("alias", val=label),
            element("tag", val=tag),
            element("id", val=self._choices),
            "" if shown else "<w:showingPlcHdr/>",
            element("dropDownList", *items),
        )
        grey = element("color", val=_GREY)
        words = shown or in_each(self._languages, "choose")
        content = run(words, ("" if shown else grey) + self._look)
        return element("sdt", properties, element("sdtContent", content))

    # Pieces

    def _words(self, words: str, look: str = "") -> str:
        return run(words, look + self._look)

    def _height(self, is_open: bool) -> str:
        return element("trHeight", val=_ROW, hRule="atLeast") if is_open else ""

    def _cell(self, width: int, lines: Sequence[str], *, fill: str = "", style: str = _CELL) -> str:
        properties = element(
            "tcPr",
            element("tcW", w=width, type="dxa"),
            element("shd", val="clear", color="auto", fill=fill) if fill else "",
            element("vAlign", val="center"),
        )
        named = element("pStyle", val=self._styles.id(style))
        paragraphs = (element("p", element("pPr", named, element("jc", val="left")), each) for each in lines)
        return element("tc", properties, *paragraphs)

    def _table(self, rows: Sequence[str], widths: Sequence[int], *, lines: bool = False) -> str:
        sides = ("top", "left", "bottom", "right", "insideH", "insideV")
        drawn = (element(side, val="single", sz=4, space=0, color=_LINE) for side in sides)
        pads = (element(side, w=_PAD, type="dxa") for side in ("left", "right"))
        properties = element(
            "tblPr",
            element("tblW", w=sum(widths), type="dxa"),
            element("tblInd", w=0, type="dxa"),
            element("tblBorders", *drawn) if lines else "",
            element("tblLayout", type="fixed"),
            element("tblCellMar", *pads),
        )
        grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
        return element("tbl", properties, grid, *rows)

    def _paragraph(self, style: str, runs: str, *, before: int = 0, plain: bool = False) -> str:
        """A paragraph of the form, at the left; ``plain`` without what hangs before a note."""
        properties = element(
            "pPr",
            element("pStyle", val=self._styles.id(style)),
            element("spacing", before=before) if before else "",
            element("ind", left=0, firstLine=0) if plain else "",
            element("jc", val="left"),
        )
        return element("p", properties, runs)


def _widths(columns: Sequence[str], total: int) -> list[int]:
    """The widths of the columns, in twentieths of a point."""
    fixed = {each: _FIXED.get(each, _PRIVATE) for each in columns if each not in _SHARES}
    # Many details of an event's own take no more than half of the line.
    part = min(1.0, total / 2 / sum(fixed.values()))
    fixed = {each: int(width * part) for each, width in fixed.items()}
    rest = total - sum(fixed.values())
    shared = {each: rest * share // sum(_SHARES.values()) for each, share in _SHARES.items()}
    widths = [fixed[each] if each in fixed else shared[each] for each in columns]
    widths[columns.index("name")] += total - sum(widths)
    return widths
