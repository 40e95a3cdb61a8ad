"""Word files opened as templates and packed so that the same content gives the same bytes."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import Any

from rcm_desktop.papers.errors import TemplateUnusable
from rcm_desktop.papers.word_xml import root

_OLDEST = (1980, 1, 1, 0, 0, 0)


def opened(path: Path) -> Any:
    """The document; raises TemplateUnusable where it cannot be read."""
    from docx import Document
    from docx.opc.exceptions import OpcError

    try:
        return Document(str(path))
    except (OpcError, OSError, KeyError, ValueError, SyntaxError, zipfile.BadZipFile):
        raise TemplateUnusable(str(path)) from None


def put_body(document: Any, written: str) -> None:
    """Exchange what the template shows for the paper; its last section stays, with page and margins."""
    from docx.oxml import parse_xml

    body = document.element.body
    last = body.sectPr
    for each in list(body):
        if each is not last:
            body.remove(each)
    for each in list(parse_xml(root("body", written))):
        last.addprevious(each)


def packed(document: Any) -> bytes:
    """The file, its members dated alike: the hour of writing is no part of a paper."""
    saved = BytesIO()
    document.save(saved)
    packed = BytesIO()
    with zipfile.ZipFile(saved) as source, zipfile.ZipFile(packed, "w") as target:
        for member in _in_order(source.namelist()):
            target.writestr(zipfile.ZipInfo(member, _OLDEST), source.read(member), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _in_order(names: Iterable[str]) -> list[str]:
    """The list of contents first, as readers of such packages expect, then by name."""
    return sorted(names, key=lambda name: (name != "[Content_Types].xml", name))
