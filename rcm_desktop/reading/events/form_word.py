"""A returned form in Word → its tables; a file is judged before it is unfolded (``word_package``).

Read are the words that a person sees: not what was deleted with changes tracked, not hidden words, and not
what a list shows until something is chosen.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from rcm_desktop.domain.events.return_form import FormIdentity
from rcm_desktop.domain.text import clean
from rcm_desktop.reading.errors import FormHasMacros, WordFileDamaged, WordFileSuspicious
from rcm_desktop.reading.events.form_excel import has_macros
from rcm_desktop.reading.events.form_tables import Area, FormFile, FormRow, FormTable
from rcm_desktop.reading.word_package import WORD, WordPackage, child, value

_MOST_ROWS, _MOST_COLUMNS = 2000, 63
_DEEPEST = 60
_LEFT_OUT = {f"{WORD}{name}" for name in ("del", "moveFrom", "instrText", "delText")} | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
}
_BREAKS = {f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}cr": "\n", f"{WORD}noBreakHyphen": "-"}


def word_form(data: bytes, path: str) -> FormFile:
    """The tables of the text. Raises FormHasMacros, WordFileDamaged, WordFileSuspicious."""
    package = WordPackage(data, path)
    types = package.part("[Content_Types].xml")
    declared = " ".join(each.get("ContentType") or "" for each in types) if types is not None else ""
    if has_macros(package.names(""), declared):
        raise FormHasMacros(path)
    body = child(package.part("word/document.xml"), "body")
    if body is None:
        raise WordFileDamaged(path)
    reader = _Reader(path)
    tables: list[FormTable] = []
    beside: list[tuple[int, str]] = []
    for block in reader.blocks(body, 0):
        if block.tag == f"{WORD}tbl":
            tables.append(reader.table(block, len(tables) + 1))
        else:
            lines = (each.strip() for each in reader.words(block).split("\n"))
            beside += [(len(tables), each) for each in lines if each]
    return FormFile(tuple(tables), _identity(package, body), tuple(beside))


def _identity(package: WordPackage, body: Element) -> FormIdentity | None:
    """That of the property of the file, else that of the hidden words."""
    custom = package.part("docProps/custom.xml")
    found = FormIdentity.found_in(" ".join(custom.itertext())) if custom is not None else None
    if found is not None:
        return found
    # Programs cut words into runs wherever they like.
    letters = (f"{paragraph}\n" for paragraph in map(_all_letters, body.iter(f"{WORD}p")))
    return FormIdentity.found_in("".join(letters))


def _all_letters(paragraph: Element) -> str:
    return "".join(each.text or "" for each in paragraph.iter(f"{WORD}t"))


class _Reader:
    def __init__(self, path: str) -> None:
        self._path = path
        self._rows = 0

    def blocks(self, parent: Element, depth: int) -> Iterator[Element]:
        """Paragraphs and tables, also those in a control or an insertion."""
        if depth > _DEEPEST:
            raise WordFileSuspicious(self._path)
        for each in parent:
            if each.tag in (f"{WORD}p", f"{WORD}tbl"):
                yield each
            elif each.tag not in _LEFT_OUT:
                yield from self.blocks(each, depth + 1)

    def table(self, table: Element, number: int) -> FormTable:
        rows: list[FormRow] = []
        merged: list[Area] = []
        for at, row in enumerate(self._parts(table, f"{WORD}tr", 0), start=1):
            self._rows += 1
            if self._rows > _MOST_ROWS:
                raise WordFileSuspicious(self._path)
            if child(row, "trPr", "del") is not None:
                continue
            cells: dict[int, str] = {}
            column = _number(value(child(row, "trPr", "gridBefore")), 0)
            for cell in self._parts(row, f"{WORD}tc", 0):
                span = _number(value(child(cell, "tcPr", "gridSpan")), 1)
                words = "\n".join(self.words(each) for each in self.blocks(cell, 0)).strip()
                if words and column < _MOST_COLUMNS:
                    cells[column] = words
                if span > 1 or child(cell, "tcPr", "vMerge") is not None:
                    merged.append(Area(at, column, at, column + span - 1))
                column += span
            rows.append(FormRow(at, cells))
        return FormTable(tuple(rows), number=number, merged=tuple(merged))

    def _parts(self, parent: Element, tag: str, depth: int) -> Iterator[Element]:
        """The rows of a table or the cells of a row, and not those of a table inside."""
        if depth > _DEEPEST:
            raise WordFileSuspicious(self._path)
        for each in parent:
            if each.tag == tag:
                yield each
            elif each.tag not in _LEFT_OUT and each.tag not in (f"{WORD}tbl", f"{WORD}tc", f"{WORD}p"):
                yield from self._parts(each, tag, depth + 1)

    def words(self, block: Element) -> str:
        """The words of a paragraph, or of a table inside a cell, in lines."""
        parts: list[str] = []
        self._take(block, parts, 0)
        return clean("".join(parts)).strip()

    def _take(self, element: Element, parts: list[str], depth: int) -> None:
        if depth > _DEEPEST:
            raise WordFileSuspicious(self._path)
        for each in element:
            if each.tag in _LEFT_OUT or _is_unseen(each):
                continue
            if each.tag == f"{WORD}t":
                parts.append(each.text or "")
            elif each.tag in _BREAKS:
                parts.append(_BREAKS[each.tag])
            else:
                self._take(each, parts, depth + 1)
                if each.tag == f"{WORD}p":
                    parts.append("\n")


def _is_unseen(element: Element) -> bool:
    """Whether it is a hidden run, or a control that still shows what to do."""
    if element.tag == f"{WORD}r":
        hidden = child(element, "rPr", "vanish")
        return hidden is not None and value(hidden) not in ("0", "false", "off")
    return element.tag == f"{WORD}sdt" and child(element, "sdtPr", "showingPlcHdr") is not None


def _number(words: str | None, usual: int) -> int:
    return min(int(words), _MOST_COLUMNS) if words and words.isdecimal() else usual
