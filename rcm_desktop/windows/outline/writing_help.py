"""The grey words after the caret: one completer for each language, fed by the meeting in hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from rcm_desktop.domain.completion import Completer
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.stock import StockPhrases
from rcm_desktop.domain.vocabulary import load_vocabulary


class WritingHelp:
    """Made when the first key asks, because the vocabulary takes a moment to read."""

    def __init__(
        self, phrases: Callable[[], StockPhrases], directory: Callable[[], Directory] = Directory.shipped
    ) -> None:
        self._phrases = phrases
        self._directory = directory
        self._outline = Outline()
        self._completers: dict[Language, Completer] = {}

    def take_meeting(self, outline: Outline) -> None:
        """What was written in this meeting is offered first."""
        self._outline = outline
        self._completers.clear()

    def take_phrases(self, phrases: StockPhrases) -> None:
        self._phrases = lambda: phrases
        self._completers.clear()

    def forget_names(self) -> None:
        """The directory changed: offer its names as they are now."""
        self._completers.clear()

    def suggest(self, language: Language, plain: str, position: int) -> str:
        """What to show after the caret, "" for nothing."""
        if language not in self._completers:
            written = [node.text(language).plain for node in self._outline.nodes() if node.text(language)]
            self._completers[language] = Completer(
                load_vocabulary(language, self._directory().on(date.today())),
                self._phrases().texts(language),
                written,
            )
        return self._completers[language].suggest(plain, position)

    def remember(self, node: str) -> None:
        """An item was left: prefer its words from now on."""
        if node not in self._outline:
            return
        for language in LANGUAGES:
            if language in self._completers:
                self._completers[language].remember(self._outline.node(node).text(language).plain)
