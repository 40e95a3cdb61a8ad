"""Small Word files written by hand, for the tests of reading them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape

_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_file(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A .docx whose document has this body; ``parts`` are further ones by their names, without the root."""
    package = BytesIO()
    with zipfile.ZipFile(package, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        file.writestr("word/document.xml", xml("document", f"<w:body>{body}</w:body>"))
        for name, content in (parts or {}).items():
            file.writestr(name, content)
    return package.getvalue()


def xml(root: str, content: str) -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{root} {_SPACE}>{content}</w:{root}>'


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of runs; a run that does not begin with "<" is its words."""
    written = "".join(each if each.startswith("<") else run(each) for each in runs)
    return f"<w:p><w:pPr>{properties}</w:pPr>{written}</w:p>"


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def listed(words: str, level: int = 0, list_id: int = 1) -> str:
    """A paragraph of an automatic list."""
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return paragraph(words, properties=numbering)


def numbering(*levels: tuple[str, str], restart: bool = False) -> str:
    """numbering.xml with one abstract list, its levels given as form and pattern, and two lists of it.

    The second list begins anew where ``restart`` says so.
    """
    written = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
        for at, (form, pattern) in enumerate(levels)
    )
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restart else ""
    lists = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'
    lists += f'<w:num w:numId="2"><w:abstractNumId w:val="7"/>{override}</w:num>'
    return xml("numbering", f'<w:abstractNum w:abstractNumId="7">{written}</w:abstractNum>{lists}')
