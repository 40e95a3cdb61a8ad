"""What the pages of a PDF file hold, for the tests of lists."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pypdfium2


@contextmanager
def opened(content: bytes) -> Iterator[Any]:
    document = pypdfium2.PdfDocument(content)
    try:
        yield document
    finally:
        document.close()


def page_texts(content: bytes) -> list[str]:
    """The words of each page, in the order in which they were drawn, spaces single."""
    with opened(content) as document:
        found = []
        for page in document:
            text = page.get_textpage()
            found.append(" ".join(str(text.get_text_range()).replace("\ufffe", "-").split()))
            text.close()
            page.close()
        return found


def close(words: str) -> str:
    """Words without their spaces, as a line that was broken anywhere compares."""
    return "".join(words.split())


def edges(content: bytes) -> Iterator[tuple[float, float, float, float]]:
    """Of each page the left, bottom, right and top of all that is written on it, as parts of the page."""
    with opened(content) as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            boxes = [text.get_rect(at) for at in range(text.count_rects())]
            yield (
                min(each[0] for each in boxes) / width,
                min(each[1] for each in boxes) / height,
                max(each[2] for each in boxes) / width,
                max(each[3] for each in boxes) / height,
            )
            text.close()
            page.close()
