"""Completion: the rest of the words that are being typed, to be shown in grey after the caret."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from rcm_desktop.domain.folding import fold, folded_places
from rcm_desktop.domain.vocabulary import Entry, EntryKind, Vocabulary

WORDS_LOOKED_AT = 8
"""How many of the words before the caret may be the beginning of one entry."""

_LEAST = 3
_LEAST_OF_VERB = 2
_WORD = re.compile(r"[^\W_](?:[\w\u0300-\u036f]|[-‑'’.](?=[^\W_]))*")
_LOOK_BACK = 240
_ENDS = ".!?…:;"
_CLOSERS = "\"'”’»)]"
_OPENERS = "\"'“‘«([¿¡"
_LAST_CHARACTER = "\U0010ffff"


class Completer:
    """Offers the rest of an entry of a vocabulary, or of a phrase of the user's own.

    What was written in the meeting so far is offered first: ``recent`` holds its texts in the language of
    the vocabulary, the oldest first, and ``remember`` adds one. Entries are kept in the order of their
    folded letters, so that only those that begin with what was typed are looked at.
    """

    def __init__(
        self, vocabulary: Vocabulary, phrases: Iterable[str] = (), recent: Sequence[str] = ()
    ) -> None:
        self._conjunctions, self._small_words = vocabulary.conjunctions, vocabulary.small_words
        entries = (*vocabulary.entries, *vocabulary.phrases(phrases))
        keyed = {fold(entry.text).strip(): (order, entry) for order, entry in reversed([*enumerate(entries)])}
        self._keys = sorted(keyed)
        self._entries = [keyed[key] for key in self._keys]
        self._by_first_word: dict[str, list[str]] = {}
        for key in self._keys:
            if word := _WORD.search(key):
                self._by_first_word.setdefault(word.group(), []).append(key)
        self._used: dict[str, int] = {}
        self._moment = 0
        for text in recent:
            self.remember(text)

    def remember(self, plain: str) -> None:
        """Prefer from now on the entries that this text uses."""
        self._moment += 1
        folded = _folded(plain)
        for word in _WORD.finditer(folded):
            for key in self._by_first_word.get(word.group(), ()):
                if folded.startswith(key, word.start()):
                    self._used[key] = self._moment

    def suggest(self, plain: str, position: int) -> str:
        """What to show after the caret at ``position`` of a text, "" for nothing.

        Only at the end of a word; never what stands after the caret already. The longest stretch of words
        before the caret that begins an entry decides, then what was used last, then the vocabulary's order.
        """
        if not _is_after_word(plain, position):
            return ""
        for start in _starts(plain, position):
            typed = _folded(plain[start:position])
            begun = range(*self._range(typed))
            rest = self._rest(begun, typed, opens=self._opens(plain, start)) if begun else ""
            if rest:
                return _fitted(rest, plain[position:])
        return ""

    def _rest(self, begun: range, typed: str, opens: bool) -> str:
        """The rest of the best of the entries ``begun`` by what was typed."""
        is_small = self._is_small(typed)
        offered = [at for at in begun if self._is_offered(at, typed, opens, is_small)]
        if not offered:
            return ""
        best = min(offered, key=lambda at: (-self._used.get(self._keys[at], 0), self._entries[at][0]))
        return _remainder(self._entries[best][1], typed)

    def _is_small(self, typed: str) -> bool:
        """Whether this is only "of the": one letter after such words may be the first of any word."""
        words = typed.split()
        grown = words[:-1] if len(words) > 1 and len(words[-1]) == 1 else ()
        return not grown and all(word in self._small_words for word in words)

    def _is_offered(self, at: int, typed: str, opens: bool, is_small: bool) -> bool:
        if self._entries[at][1].kind is EntryKind.VERB:
            fits = opens and len(typed) >= _LEAST_OF_VERB
        else:
            fits = len(typed) >= _LEAST and not is_small
        return fits and self._keys[at] != typed

    def _range(self, typed: str) -> tuple[int, int]:
        low = bisect_left(self._keys, typed)
        return low, bisect_left(self._keys, typed + _LAST_CHARACTER, low)

    def _opens(self, plain: str, start: int) -> bool:
        """Whether a sentence, or a further thing to do, begins at ``start``."""
        before = plain[:start].rstrip(" \u00a0" + _OPENERS)
        ended = before.rstrip(_CLOSERS)
        if not before or before[-1] in "\n\t" or before[-1] in _ENDS or ended[-1:] in tuple(_ENDS):
            return True
        return fold(before[before.rfind(" ") + 1 :]) in self._conjunctions


def _folded(plain: str) -> str:
    return " ".join(fold(plain).split())


def _is_after_word(plain: str, position: int) -> bool:
    if not 0 < position <= len(plain) or not fold(plain[max(0, position - 2) : position])[-1:].isalnum():
        return False
    return not plain[position : position + 1].isalnum()


def _starts(plain: str, position: int) -> list[int]:
    """Where the last words before the caret begin, the one farthest from it first."""
    low = max(0, position - _LOOK_BACK)
    while low and low < position and not plain[low - 1].isspace():
        low += 1
    words = _WORD.finditer(plain, low, position)
    return [word.start() for word in words][-WORDS_LOOKED_AT:]


def _remainder(entry: Entry, typed: str) -> str:
    """What of an entry is left after its letters that were typed; "" where they end inside a letter."""
    place = folded_places(entry.text)[len(typed)]
    return "" if place is None else entry.text[place:]


def _fitted(rest: str, after: str) -> str:
    """``rest`` as it fits before the words that follow the caret."""
    if fold(after[: 2 * len(rest)]).startswith(fold(rest).rstrip()):
        return ""
    return rest.rstrip() if after else rest
