"""What is pasted into the outline: a list becomes items, words with marks keep them, others are typed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer

from rcm_desktop.domain.document import DocumentItem
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.operations import Paste, Restate
from rcm_desktop.windows.outline.outline_view import OutlineView
from rcm_desktop.windows.outline.text_cell import TextCell

_IDLE_MS = 1500


class Pasting:
    """Takes what the clipboard holds for the cells of one view."""

    def __init__(self, view: OutlineView) -> None:
        self._view = view
        # Reading is imported while nobody waits: the first list pasted comes as quickly as the next.
        QTimer.singleShot(_IDLE_MS, view, _get_ready)

    def paste(self, cell: TextCell, node: str, source: QMimeData) -> bool:
        """Paste into a cell; False where it is mere characters, which the text editor types itself."""
        model = self._view.model
        if model is None:
            return False
        try:
            items = pasted_items(source)
        except Condition as condition:
            model.refused.emit(condition)
            return True
        if not items:
            return False
        caret = Caret(node, cell.language, cell.position())
        if len(items) > 1 or items[0].items:
            model.do(Paste(node, cell.language, items), caret)
            return True
        text = items[0].text
        if not text.marks:
            return False
        low, high = sorted((cell.position(), cell.anchor()))
        if model.do(Restate(node, cell.language, cell.text.replaced(low, high, text)), caret) is not None:
            self._view.go_to(Caret(node, cell.language, low + len(text)))
        return True


def _get_ready() -> None:
    import rcm_desktop.reading.pasted  # noqa: F401


def pasted_items(source: QMimeData) -> tuple[DocumentItem, ...]:
    """The items in what was copied. Raises ``PasteTooLarge``."""
    from rcm_desktop.reading.pasted import from_html, from_plain

    if source.hasHtml():
        items = from_html(source.html())
        if items:
            return items
    return from_plain(source.text()) if source.hasText() else ()
