"""Elements of Word's own language, written as text.

A paper's body is a few thousand elements; written as one text and parsed once they cost a fraction of what
they cost one by one.
"""

from __future__ import annotations

import re

from rcm_desktop.domain.languages import Language

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TAGS = {Language.EN: "en-US", Language.ES: "es-MX"}
"""The languages as Word's spelling knows them: those of the secretariat's region."""

# What no XML file can hold, even escaped.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def escaped(characters: str) -> str:
    """Characters as they may stand in an element or an attribute."""
    if _UNWRITABLE.search(characters):
        characters = _UNWRITABLE.sub("", characters)
    return characters.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def element(name: str, /, *content: str, **attributes: object) -> str:
    """``<w:name w:attribute="…">content</w:name>``; ``content`` is written already."""
    given = "".join(f' w:{key}="{escaped(str(value))}"' for key, value in attributes.items())
    inner = "".join(content)
    return f"<w:{name}{given}>{inner}</w:{name}>" if inner else f"<w:{name}{given}/>"


def root(name: str, *content: str) -> str:
    """An element that is parsed on its own."""
    return f'<w:{name} xmlns:w="{WORD}">{"".join(content)}</w:{name}>'


def run(characters: str, properties: str) -> str:
    """Characters in one look; ``properties`` is what its ``rPr`` holds."""
    head = f"<w:r><w:rPr>{properties}</w:rPr>"
    parts = [
        f'<w:t xml:space="preserve">{escaped(part)}</w:t>' if part else "" for part in characters.split("\t")
    ]
    return f"{head}{'<w:tab/>'.join(parts)}</w:r>"


def field(instruction: str, shown: str, properties: str) -> str:
    """A field that Word can update, with what it shows until then."""

    def sign(kind: str) -> str:
        return f'<w:r><w:rPr>{properties}</w:rPr><w:fldChar w:fldCharType="{kind}"/></w:r>'

    asked = f'<w:r><w:instrText xml:space="preserve"> {escaped(instruction)} </w:instrText></w:r>'
    return sign("begin") + asked + sign("separate") + run(shown, properties) + sign("end")


def language(which: Language) -> str:
    """The property that says in which language letters are."""
    return f'<w:lang w:val="{TAGS[which]}"/>'
