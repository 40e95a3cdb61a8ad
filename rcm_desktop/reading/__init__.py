"""Files that come in: Word and text → documents of the domain, and what the clipboard holds → items."""

from rcm_desktop.reading.documents import read_document

__all__ = ["read_document"]
