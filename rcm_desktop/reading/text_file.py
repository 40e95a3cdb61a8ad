"""Bytes of a text file → its characters.

Papers come as UTF-8 from today's programs, as UTF-16 from Windows' "Unicode text", and as Windows-1252
from older ones. The first two prove themselves; the last accepts nearly anything, so it comes last.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from rcm_desktop.reading.errors import (
    EncodingUnknown,
    FileEmpty,
    FileMissing,
    FileNotReadable,
    FileTooLarge,
    NotAFile,
    NotDecodable,
    NotText,
)

LARGEST = 20 * 1024 * 1024
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Control characters that word processors leave in text: tab, line ends, form feed, end of a DOS file.
_HARMLESS = frozenset(b"\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f\x02\x0e\x0f")


def file_bytes(path: Path) -> bytes:
    """The bytes of a file that may be a paper.

    Raises FileMissing, NotAFile, FileNotReadable, FileTooLarge (over 20 MB) or FileEmpty.
    """
    shown = str(path)
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise NotAFile(shown)
        if size > LARGEST:
            raise FileTooLarge(shown, megabytes=-(-size // 1024**2), limit=LARGEST // 1024**2)
        data = path.read_bytes()
    except FileNotFoundError:
        raise FileMissing(shown) from None
    except OSError as error:
        raise FileNotReadable(shown, reason=error.strerror or type(error).__name__) from None
    if not data:
        raise FileEmpty(shown)
    return data


def decoded(data: bytes, path: str, encoding: str | None = None) -> str:
    """The characters of ``data``; ``encoding`` is what the person says it is, None to find out.

    Raises EncodingUnknown, NotDecodable, NotText or FileEmpty; ``path`` is only for their sentences.
    """
    if encoding is not None:
        text = _decoded_as(data, path, encoding)
    else:
        declared = next((name for mark, name in _MARKS if data.startswith(mark)), None)
        text = _decoded_as(data, path, declared) if declared else _guessed(data, path)
    if not text.strip():
        raise FileEmpty(path)
    return text.removeprefix("\ufeff")


def _decoded_as(data: bytes, path: str, encoding: str) -> str:
    try:
        if not codecs.lookup(encoding)._is_text_encoding:
            raise EncodingUnknown(encoding)
        text = data.decode(encoding)
    except LookupError:
        raise EncodingUnknown(encoding) from None
    except UnicodeError:
        raise NotDecodable(path, encoding) from None
    if "\0" in text:
        raise NotText(path)
    return text


def _guessed(data: bytes, path: str) -> str:
    if looks_binary(data):
        raise NotText(path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        raise NotText(path) from None


def looks_binary(data: bytes) -> bool:
    """Whether bytes without a byte order mark cannot be text: a NUL, or many control characters."""
    start = data[:65536]
    if b"\0" in data:
        return True
    strange = sum(byte < 32 and byte not in _HARMLESS for byte in start)
    return strange * 100 > len(start)
