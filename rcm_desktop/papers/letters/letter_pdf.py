"""A letter as a PDF file: our own layout of the wording that the template has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from rcm_desktop.domain.letters import LetterPaper
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.contributions.leaf_tables import TableSetter
from rcm_desktop.papers.contributions.leaves import A4, Format, Leaves
from rcm_desktop.papers.letters import letter_fields as fields
from rcm_desktop.papers.letters.letter_fields import Field
from rcm_desktop.papers.letters.letter_template import LetterTemplate
from rcm_desktop.papers.letters.letter_words import LetterWords
from rcm_desktop.papers.pdf_canvas import Properties
from rcm_desktop.papers.pdf_lines import Edge
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Typeface
from rcm_desktop.papers.word_xml import WORD

_SPACE = f"{{{WORD}}}"
_FORMAT = Format(side=76.0, top=64.0, bottom=70.0)
_SIZE, _LEADING = 10.5, 15.0
_AFTER = 8.0
_TABLE = 9.0
_ACCOUNT = 8.5
_QUOTED = 28.0


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph of the filled template; ``style`` is its name in Word, in small letters."""

    style: str
    text: Text
    table: Field | None = None


def letter_pdf(
    letter: LetterPaper, words: LetterWords, template: LetterTemplate, size: tuple[float, float] = A4
) -> bytes:
    """The content of the file, on paper of a size in points; the same for the same letter: its date is the
    letter's day."""
    marked: dict[Any, Field] = {}

    def keep(field: Field, paragraph: Any) -> None:
        marked[paragraph] = field

    template.fill(words.values, keep)
    leaves = Leaves(Typeface(), _FORMAT.on(size), letter.language)
    setter = _Setter(leaves, words)
    for each in _paragraphs(template, marked):
        setter.put(each)
    properties = Properties(
        title=f"{letter.reference} · {words.subject}",
        subject=letter.reference,
        keywords=letter.reference,
        language=letter.language.value,
        made_at=datetime.combine(letter.day, time()),
    )
    return leaves.bytes_of(properties, f"{letter.reference} · {words.subject}")


class _Setter:
    def __init__(self, leaves: Leaves, words: LetterWords) -> None:
        self._leaves = leaves
        self._words = words

    def put(self, paragraph: _Paragraph) -> None:
        if paragraph.table is not None:
            self._table(paragraph.table)
        elif paragraph.text:
            self._text(paragraph)

    def _table(self, field: Field) -> None:
        leaves, table = self._leaves, self._words.tables.get(field)
        if table is None or not table.rows:
            return
        if field is fields.ACCOUNT:
            leaves.turn()
            leaves.paragraph(Text(self._words.account_title), _SIZE, _LEADING, ink=BOLD)
            leaves.skip(_AFTER)
            setter = TableSetter(leaves, _ACCOUNT)
            setter.put(table, setter.leaving(table, 1))
        elif field is fields.APPLIED:
            TableSetter(leaves, _TABLE).put(table, (220.0, 110.0))
        else:
            TableSetter(leaves, _TABLE).put(table)
        leaves.skip(2 * _AFTER)

    def _text(self, paragraph: _Paragraph) -> None:
        leaves, text = self._leaves, paragraph.text
        match paragraph.style:
            case "letterhead":
                for line in _lines(text):
                    leaves.paragraph(line, _SIZE, 13.0, Edge.CENTRED, ink=BOLD)
            case "reference":
                leaves.skip(12.0)
                self._both_sides(text)
                leaves.skip(18.0)
            case "addressee":
                for line in _lines(text):
                    leaves.paragraph(line, _SIZE, 14.0)
                leaves.skip(14.0)
            case "subject":
                leaves.paragraph(text, _SIZE, _LEADING, ink=BOLD, keep=3 * _LEADING)
                leaves.skip(_AFTER)
            case "quotation":
                for line in _lines(text):
                    measure = leaves.format.measure - _QUOTED
                    leaves.paragraph(line, _SIZE, _LEADING, indent=_QUOTED, measure=measure)
                leaves.skip(_AFTER)
            case "enclosure":
                leaves.skip(8.0)
                leaves.paragraph(text, 9.0, 12.0)
            case _:
                for line in _lines(text):
                    leaves.paragraph(line, _SIZE, _LEADING, Edge.JUSTIFIED)
                leaves.skip(_AFTER)

    def _both_sides(self, text: Text) -> None:
        """What stands before a tab to the left, what is after it to the right."""
        left, _, right = text.plain.partition("\t")
        leaves = self._leaves
        leaves.y += _LEADING
        leaves.words(left.strip(), leaves.format.side, _SIZE, PLAIN)
        shown = right.strip()
        leaves.words(shown, leaves.format.side + leaves.format.measure - leaves.width(shown, _SIZE), _SIZE)


def _lines(text: Text) -> Iterator[Text]:
    at = 0
    for line in text.plain.split("\n"):
        yield text.cut(at, at + len(line))
        at += len(line) + 1


def _paragraphs(template: LetterTemplate, tables: dict[Any, Field]) -> Iterator[_Paragraph]:
    """The paragraphs of the filled template, those in its own tables one after the other."""
    names = {
        style.get(f"{_SPACE}styleId"): style.find(f"{_SPACE}name").get(f"{_SPACE}val").lower()
        for style in template.document.styles.element.iterchildren(f"{_SPACE}style")
        if style.find(f"{_SPACE}name") is not None
    }
    boxes = f"{_SPACE}txbxContent"
    for paragraph in template.document.element.body.iter(f"{_SPACE}p"):
        if next(paragraph.iterancestors(boxes), None) is not None:
            continue
        used = paragraph.find(f"{_SPACE}pPr/{_SPACE}pStyle")
        style = names.get(used.get(f"{_SPACE}val"), "") if used is not None else ""
        yield _Paragraph(style, _text_of(paragraph), tables.get(paragraph))


def _text_of(paragraph: Any) -> Text:
    """The words with their bold and italic letters."""
    plain, marks = "", []
    for run in paragraph.iter(f"{_SPACE}r"):
        if next(run.iterancestors(f"{_SPACE}p")) is not paragraph:
            continue
        words = "".join(_characters(run))
        for name, kind in (("b", MarkKind.BOLD), ("i", MarkKind.ITALIC)):
            switch = run.find(f"{_SPACE}rPr/{_SPACE}{name}")
            is_on = switch is not None and switch.get(f"{_SPACE}val") not in ("0", "false", "off")
            if is_on and words:
                marks.append(Mark(len(plain), len(plain) + len(words), kind))
        plain += words
    return Text(plain, tuple(marks))


def _characters(run: Any) -> Iterator[str]:
    for each in run:
        if each.tag == f"{_SPACE}t":
            yield each.text or ""
        elif each.tag == f"{_SPACE}tab":
            yield "\t"
        elif each.tag in (f"{_SPACE}br", f"{_SPACE}cr"):
            yield "\n"
        elif each.tag == f"{_SPACE}noBreakHyphen":
            yield "-"
