"""A file of any kind that papers come in → a Document."""

from __future__ import annotations

from pathlib import Path

from rcm_desktop.domain.document import Document
from rcm_desktop.domain.languages import Language
from rcm_desktop.reading.conclusions import read_conclusions
from rcm_desktop.reading.errors import NotText, WordFileOld
from rcm_desktop.reading.text_file import decoded, file_bytes

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Kinds that begin with readable characters and are no papers all the same.
_NOT_PAPERS = (b"%PDF-", b"{\\rtf", b"\x1f\x8b", b"\x89PNG", b"SQLite format 3\0")


def read_document(path: Path, encoding: str | None = None, language: Language = Language.EN) -> Document:
    """The document in a file, whose kind is told by its bytes and not by its name.

    ``encoding`` names that of a text file, None to find out; ``language`` is that of the warnings.
    Raises the conditions of ``reading.errors``; the file is only read.
    """
    data = file_bytes(path)
    shown = str(path)
    if data.startswith(_ZIP):
        from rcm_desktop.reading.word_file import read_word

        return read_word(data, shown, language)
    if data.startswith(_COMPOUND):
        raise WordFileOld(shown)
    if data.startswith(_NOT_PAPERS):
        raise NotText(shown)
    return read_conclusions(decoded(data, shown, encoding), language)
