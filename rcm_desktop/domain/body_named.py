"""The body whose conclusions a document holds, told by its title."""

from __future__ import annotations

from rcm_desktop.domain.document import Document

_WORDS = {
    "RCGM": ("RCGM", "GRCM", "REGIONAL CONSULTATION GROUP", "GRUPO REGIONAL DE CONSULTA"),
    "VM": ("VICE-MINISTERIAL", "VICEMINISTERIAL"),
    "RCM": ("RCM", "CRM", "REGIONAL CONFERENCE ON MIGRATION", "CONFERENCIA REGIONAL SOBRE MIGRACI"),
}


def body_of(document: Document) -> str:
    """The acronym of the body whose name stands in the title, "" where none is known."""
    title = " ".join(document.title).upper()
    return next((body for body, names in _WORDS.items() if any(name in title for name in names)), "")
