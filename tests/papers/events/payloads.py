"""Two hundred names that nobody has: markup, formulas, control characters, marks that turn words around."""

from __future__ import annotations

from random import Random

_PIECES = (
    "<b>bold</b>", "<para>", "</para>", "<img src='x'/>", "<a href=\"http://x.example\">y</a>", "&amp;",
    "&lt;", "&#65;",
    "<font color=red>", "<br/>", "<seq id='x'/>", "<![CDATA[x]]>", "<!--", "%PDF-1.4", "endstream endobj",
    ") Tj ET",
    "\\", "(((", ")))", "=1+1", "=HYPERLINK(\"http://x.example\")", "+1", "-1", "@SUM(A1)", "|cmd", "{name}",
    "{{country}}",
    "{0}", "%s", "%(x)s", "$x", "\x00", "\x01", "\x07", "\x08", "\x0b", "\x0c", "\x1b[31m", "\x7f", "\x85",
    "\u2028",
    "\u2029", "\r\n", "\n", "\t", "\ud800", "\udfff", "\ufffe", "\uffff", "\u200b", "\u200e", "\u200f",
    "\u202a",
    "\u202e", "\u202d", "\u2066", "\u2067", "\u2069", "\u061c", "\ufeff", "\u00ad", "\u0301\u0301\u0301",
    "שלום",
    "مرحبا", "李明", "😀", "👩‍👧", "_x000D_", "_x0041_", "]]>", "'; DROP TABLE person;--", "..\\..\\x", "CON",
    "W" * 300,
    "a" * 2_000, " ", "\u3000", "\u00a0", "Ñ" * 80,
)  # fmt: skip


def payloads(count: int = 200) -> list[str]:
    """So many names, the same at each call: every piece once alone between letters, then mixtures of them."""
    draw = Random(11)
    alone = [f"A{piece}Z" for piece in _PIECES]
    mixed = ("".join(draw.choices(_PIECES, k=draw.randint(1, 6))) for _ in range(count))
    return [*alone, *mixed][:count]
