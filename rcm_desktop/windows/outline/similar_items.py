"""Conclusions of the past like the one in hand: looked for when the keys rest, shown beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.qt_models.found_model import FoundLine
from rcm_desktop.windows.outline.conclusions_page import ConclusionsPage

if TYPE_CHECKING:
    from rcm_desktop.domain.directory import Directory
    from rcm_desktop.services.search import Hit, Search

_REST_MS = 700
_SHOWN = 3


class SimilarItems(QObject):
    """``wanted`` carries the place of the one that was chosen in the pane."""

    wanted = Signal(object)

    def __init__(
        self, page: ConclusionsPage, search: Callable[[], Search], directory: Callable[[], Directory]
    ) -> None:
        super().__init__(page)
        self._directory = directory
        self._page = page
        self._search = search
        self._looked_for: tuple[str, Language, str] | None = None
        self._hits: list[Hit] = []
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        self._timer.timeout.connect(self._follow)
        page.caret_moved.connect(lambda _: self._timer.start())
        page.counted.connect(self._timer.start)

    def find(self) -> list[Hit]:
        """Those like the item in hand as it stands now. Raises what keeps them from being read."""
        asked = self._in_hand()
        if asked != self._looked_for:
            self._looked_for = asked
            self._hits = (
                self._search().similar(asked[2], asked[1], self._meeting) if asked is not None else []
            )
        return self._hits

    def _follow(self) -> None:
        """Show them, where there is a pane to show them in."""
        if not self._page.item_pane.isVisible():
            return
        try:
            hits = self.find()[:_SHOWN]
            lines = [self._line(hit) for hit in hits]
        except Condition:
            return  # Whoever asks for them is told.
        self._page.item_pane.show_similar(lines)

    def _line(self, hit: Hit) -> FoundLine:
        from rcm_desktop.windows.finding.finders import hit_words

        words = hit_words(hit, self._directory(), self._search().label(hit))
        return FoundLine(hit.excerpt, words, self._opener(hit), is_text=True)

    def _opener(self, hit: Hit) -> Callable[[], object]:
        return lambda: self.wanted.emit(self._hits.index(hit))

    @property
    def _meeting(self) -> str:
        return self._page.model.meeting if self._page.model is not None else ""

    def _in_hand(self) -> tuple[str, Language, str] | None:
        """The meeting, language and words of the item in hand, None where there is none."""
        view = self._page.view
        if view.hand not in view.outline or view.outline.node(view.hand).is_heading:
            return None
        caret = view.caret()
        language = caret.language if caret is not None else view.languages[0]
        return self._meeting, language, view.outline.node(view.hand).text(language).plain
