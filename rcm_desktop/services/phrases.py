"""The stock phrases of a file: those shipped until a person edits them, then hers."""

from __future__ import annotations

import json

from rcm_desktop.domain.stock import StockPhrases
from rcm_desktop.services.meetings import Store

_NAME = "stock_phrases"


class Phrases:
    """Kept with the file, so that they travel with it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def phrases(self) -> StockPhrases:
        """The phrases as they were saved last; the shipped ones where none were, or they cannot be read."""
        with self._store.reading() as unit:
            kept = unit.setting(_NAME)
        return _read(kept) or StockPhrases.shipped()

    def save(self, phrases: StockPhrases) -> None:
        """Keep edited phrases. Raises the condition in the way of writing."""
        # What is as shipped is not kept: it grows with the program.
        kept = "" if phrases == StockPhrases.shipped() else json.dumps(phrases.as_json(), ensure_ascii=False)
        self._store.write(lambda unit: unit.put_setting(_NAME, kept))


def _read(kept: str | None) -> StockPhrases | None:
    """The phrases in a stored text, None where it is empty or damaged."""
    if not kept:
        return None
    try:
        value = json.loads(kept)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or not isinstance(value.get("phrases"), list):
        return None
    return StockPhrases.from_json(value)
