"""The sheet of a PDF file that is drawn on, with what the file says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from rcm_desktop.papers.pdf_type import PLAIN


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself. ``language`` is an ISO 639-1 code."""

    title: str
    subject: str
    keywords: str
    language: str
    made_at: datetime


def canvas_for(content: BytesIO, size: tuple[float, float], properties: Properties) -> Any:
    """A canvas of reportlab that writes into ``content``; ``size`` is in points. The same strokes give the
    same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    canvas: Any = Canvas(
        content,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        initialFontName=PLAIN.face,
        lang=properties.language,
    )
    canvas.setTitle(properties.title)
    canvas.setSubject(properties.subject)
    canvas.setKeywords(properties.keywords)
    canvas.setAuthor("")
    canvas.setCreator("RCM Desktop")
    canvas.setDateFormatter(lambda *_: f"D:{properties.made_at:%Y%m%d%H%M%S}")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas
