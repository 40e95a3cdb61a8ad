"""Several PDF files made one, page after page, each page in its own size."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from rcm_desktop.papers.pdf_pictures import DRAWING

_IDS = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]*)>\s*<[0-9A-Fa-f]*>\s*\]")


def joined_pdf(contents: Sequence[bytes]) -> bytes:
    """The pages of files in their order, at least one file; what the first one says of itself holds for all.

    The same files give the same bytes. Raises ValueError for no file.
    """
    if not contents:
        raise ValueError("nothing to join")
    if len(contents) == 1:
        return contents[0]
    from pypdfium2 import PdfDocument

    with DRAWING:
        whole: Any = PdfDocument(contents[0])
        for content in contents[1:]:
            other: Any = PdfDocument(content)
            whole.import_pages(other)
            other.close()
        written = BytesIO()
        whole.save(written)
        whole.close()
    return _settled(written.getvalue())


def _settled(content: bytes) -> bytes:
    """The library draws the second half of the file's id by lot; here it is the first half again.

    It stands behind all that the table of places counts, so that none moves.
    """
    at = content.rfind(b"trailer")
    return content[:at] + _IDS.sub(rb"/ID[<\1><\1>]", content[at:])
