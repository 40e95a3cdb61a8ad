"""Names and addresses looked for in many texts: thousands of them cost hardly more than one."""

from __future__ import annotations

import re
from collections.abc import Iterable

_WORD = re.compile(r"\w+")
_STRUCK = "…"


class SoughtWords:
    """Finds what stands in a text as it is written, capitals free. Each is kept by its longest word, so that
    a text is compared to those alone whose longest word it has."""

    def __init__(self, sought: Iterable[str]) -> None:
        self._by_word: dict[str, list[str]] = {}
        for each in dict.fromkeys(sought):
            words = _WORD.findall(each.casefold())
            if words:
                self._by_word.setdefault(max(words, key=len), []).append(each)

    def __bool__(self) -> bool:
        return bool(self._by_word)

    def found_in(self, text: str) -> list[str]:
        small = text.casefold()
        known = self._by_word.keys() & set(_WORD.findall(small))
        return [each for word in known for each in self._by_word[word] if each.casefold() in small]

    def struck(self, text: str) -> str:
        """The text with a sign in the place of each."""
        found = sorted(self.found_in(text), key=len, reverse=True)
        if not found:
            return text
        either = "|".join(re.escape(each) for each in found)
        return re.sub(rf"(?<!\w)(?:{either})(?!\w)", _STRUCK, text, flags=re.IGNORECASE)
