"""Several PDF files made one, page after page, each page in its own size."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from rcm_desktop.papers.pdf_canvas import Properties, canvas_for
from rcm_desktop.papers.pdf_pictures import DRAWING
from rcm_desktop.papers.pdf_type import Typeface

_IDS = re.compile(rb"/ID\s*\[\s*<([0-9A-Fa-f]*)>\s*<[0-9A-Fa-f]*>\s*\]")


def joined_pdf(contents: Iterable[bytes], properties: Properties) -> bytes:
    """The pages of files in their order, in a file that asks to be printed as large as it is.

    The same files give the same bytes. Without any there is one empty page.
    """
    from pypdfium2 import PdfDocument

    with DRAWING:
        whole: Any = PdfDocument(_frame(properties))
        for content in contents:
            other: Any = PdfDocument(content)
            whole.import_pages(other)
            other.close()
        if len(whole) > 1:
            whole.del_page(0)
        written = BytesIO()
        whole.save(written)
        whole.close()
    return _settled(written.getvalue())


def _frame(properties: Properties) -> bytes:
    """A file that says of itself what the whole shall say, with an empty page that is taken out again."""
    Typeface()
    content = BytesIO()
    canvas = canvas_for(content, (595.28, 841.89), properties)
    canvas.setViewerPreference("PrintScaling", "None")
    canvas.showPage()
    canvas.save()
    return content.getvalue()


def _settled(content: bytes) -> bytes:
    """The library draws the second half of the file's id by lot; here it is the first half again.

    It stands behind all that the table of places counts, so that none moves.
    """
    at = content.rfind(b"trailer")
    return content[:at] + _IDS.sub(rb"/ID[<\1><\1>]", content[at:])
