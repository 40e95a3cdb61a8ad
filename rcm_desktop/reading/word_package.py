"""The parts of a .docx file, judged before they are unfolded.

A small file can unfold into gigabytes, and an XML part can name files of this machine. So the directory of
the package is measured first, and a part that declares a document type is refused.
"""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from xml.etree import ElementTree

from rcm_desktop.reading.errors import WordFileDamaged, WordFileSuspicious

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_MEMBERS = 3000
_LARGEST_PART = 40 * 1024 * 1024
_LARGEST_WHOLE = 300 * 1024 * 1024
_HIGHEST_RATIO = 150
_MOST_TAGS = 2_000_000


class WordPackage:
    """An opened .docx; ``path`` is only for the sentences of its conditions.

    Raises WordFileDamaged for what is no Word file, WordFileSuspicious for one that would unfold too far.
    """

    def __init__(self, data: bytes, path: str) -> None:
        self._path = path
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError):
            raise WordFileDamaged(path) from None
        members = self._zip.infolist()
        whole = sum(member.file_size for member in members)
        if len(members) > _MOST_MEMBERS or whole > _LARGEST_WHOLE:
            raise WordFileSuspicious(path)
        if whole > 8 * 1024 * 1024 and whole > _HIGHEST_RATIO * max(1, len(data)):
            raise WordFileSuspicious(path)
        if "word/document.xml" not in self._zip.namelist():
            raise WordFileDamaged(path)

    def names(self, prefix: str) -> list[str]:
        """The parts whose names begin with ``prefix``, in order of their names."""
        return sorted({name for name in self._zip.namelist() if name.startswith(prefix)})

    def part(self, name: str) -> ElementTree.Element | None:
        """The root of an XML part, None where the package has no such part."""
        try:
            member = self._zip.getinfo(name)
        except KeyError:
            return None
        if member.file_size > _LARGEST_PART:
            raise WordFileSuspicious(self._path)
        try:
            with self._zip.open(member) as file:
                data = file.read(_LARGEST_PART + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
            raise WordFileDamaged(self._path) from None
        # Word writes UTF-8 and no document type; in another encoding one could hide from this look.
        strange = b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\0" in data
        if len(data) > _LARGEST_PART or strange or data.count(b"<") > _MOST_TAGS:
            raise WordFileSuspicious(self._path)
        try:
            return ElementTree.fromstring(data)
        except (ElementTree.ParseError, LookupError, ValueError):
            # The last two for an encoding that nobody knows.
            raise WordFileDamaged(self._path) from None


def value(element: ElementTree.Element | None, name: str = "val") -> str | None:
    """An attribute of the element in Word's own namespace, None where there is none."""
    return element.get(f"{WORD}{name}") if element is not None else None


def child(element: ElementTree.Element | None, *path: str) -> ElementTree.Element | None:
    """The first descendant along a path of names in Word's own namespace."""
    for name in path:
        if element is None:
            return None
        element = element.find(f"{WORD}{name}")
    return element
