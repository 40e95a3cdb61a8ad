"""What a written Word file holds, by its parts."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

from rcm_desktop.reading.word_numbering import WordNumbering

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class WrittenWord:
    """The parts of a .docx, parsed."""

    def __init__(self, content: bytes) -> None:
        self._zip = zipfile.ZipFile(BytesIO(content))

    @property
    def names(self) -> list[str]:
        return self._zip.namelist()

    def part(self, name: str) -> ElementTree.Element:
        return ElementTree.fromstring(self._zip.read(name))

    @property
    def body(self) -> ElementTree.Element:
        found = self.part("word/document.xml").find(f"{W}body")
        assert found is not None
        return found

    def paragraphs(self) -> list[ElementTree.Element]:
        return list(self.body.iter(f"{W}p"))

    def labels(self) -> list[str]:
        """The label of each paragraph as Word counts it, "" where Word counts none."""
        counting = WordNumbering(self.part("word/numbering.xml"), self.part("word/styles.xml"))
        found = []
        for each in self.paragraphs():
            label = counting.label(each.find(f"{W}pPr"), style_id(each))
            found.append(label[0] if label is not None else "")
        return found

    def counted(self) -> list[str]:
        """The labels that Word counts, those of paragraphs without one left out."""
        return [label for label in self.labels() if label]

    def style_name(self, paragraph: ElementTree.Element) -> str:
        for style in self.part("word/styles.xml").iter(f"{W}style"):
            name = style.find(f"{W}name")
            if style.get(f"{W}styleId") == style_id(paragraph) and name is not None:
                return name.get(f"{W}val") or ""
        return ""

    def instructions(self) -> list[str]:
        """What the fields of the text ask for."""
        return [(each.text or "").strip() for each in self.body.iter(f"{W}instrText")]

    def words(self, name: str) -> str:
        """All words of a part."""
        return " ".join(words_of(each) for each in self.part(name).iter(f"{W}p")).strip()

    def heads(self) -> Iterator[str]:
        yield from (name for name in self.names if name.startswith("word/header"))


def style_id(paragraph: ElementTree.Element) -> str | None:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style.get(f"{W}val") if style is not None else None


def words_of(paragraph: ElementTree.Element) -> str:
    """The words of a paragraph, tabs as such; what a field shows among them."""
    signs = {f"{W}tab": "\t", f"{W}br": "\n"}
    runs = paragraph.iter(f"{W}r")
    return "".join(signs.get(each.tag, each.text or "") for run in runs for each in run if _shows(each))


def _shows(element: ElementTree.Element) -> bool:
    return element.tag in (f"{W}t", f"{W}tab", f"{W}br")
