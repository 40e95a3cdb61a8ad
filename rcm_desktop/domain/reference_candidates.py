"""Places of a text that may speak of an item: "items b) and c)", "conclusión 4".

They are proposals: a reference lives only once a person has confirmed it. What plainly names another
document ("paragraph 17 of the Declaration") is not proposed at all. The words stand in
``resources/reference/references.toml``.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.text import MarkKind, Text
from rcm_desktop.resources import resource_path

# "b)", "(b)", "iv)", "4", "4bis", "18 c)", "18(c)", "3.1"
_LABEL = r"(?:\d{1,3}(?:\.\d{1,2})*(?: ?(?:bis|ter|quater))?(?: ?\(?[a-z]{1,4}\))?|\(?[a-z]{1,4}\))(?!\w)"

# A document is spoken of as long as its name is not further back than a few sentences.
_NEAR = 800


@dataclass(frozen=True, slots=True)
class ReferenceCandidate:
    """One label that may be a reference: its range, the label as written, the word that announces it.

    ``within`` is the label of the item it is said to be under ("b) of conclusion 18" is within "18").
    """

    start: int
    end: int
    label: str
    word: str
    within: str | None = None


def reference_candidates(text: Text) -> tuple[ReferenceCandidate, ...]:
    """Every label of ``text`` that may refer to an item of the same document, in order.

    What already is a reference is left out.
    """
    words = _Words.load()
    folded = _folded(text.plain)
    taken = [mark for mark in text.marks if mark.kind is MarkKind.REFERENCE]
    found: list[ReferenceCandidate] = []
    for match in words.spoken.finditer(folded):
        if _names_another(folded, match, words):
            continue
        within = words.under.match(folded, match.end())
        begin = match.start("labels")
        for label in re.finditer(_LABEL, match["labels"]):
            start, end = begin + label.start(), begin + label.end()
            if not any(mark.start < end and start < mark.end for mark in taken):
                parent = text.plain[within.start(1) : within.end(1)] if within is not None else None
                found.append(ReferenceCandidate(start, end, text.plain[start:end], match["word"], parent))
    return tuple(found)


def _names_another(folded: str, match: re.Match[str], words: _Words) -> bool:
    if words.of_other.match(folded, match.end()) and not words.under.match(folded, match.end()):
        return True
    before = folded[max(0, match.start() - _NEAR) : match.start()]
    if words.document_before.search(before):
        return True
    return match["word"] in words.paragraph_words and words.document.search(before) is not None


@dataclass(frozen=True, slots=True)
class _Words:
    paragraph_words: frozenset[str]
    spoken: re.Pattern[str]
    under: re.Pattern[str]
    of_other: re.Pattern[str]
    document: re.Pattern[str]
    document_before: re.Pattern[str]

    @classmethod
    @lru_cache(maxsize=1)
    def load(cls) -> _Words:
        table = tomllib.loads(resource_path("reference/references.toml").read_text("utf-8"))
        word = _any(table["item_words"])
        belonging, articles = _any(table["belonging"]), _any(table["articles"])
        own, documents = _any(table["own_document"]), _any(table["documents"])
        between = rf"(?:\s*,\s*|\s*,?\s+(?:{_any(table['joining'])})\s+(?:{articles}\s+)?|\s*[-–]\s*)"
        return cls(
            frozenset(table["paragraph_words"]),
            re.compile(rf"(?<![\w-])(?P<word>{word})\s+(?P<labels>{_LABEL}(?:{between}{_LABEL})*)"),
            re.compile(rf"\s*,?\s+(?:{belonging})\s+(?:{articles}\s+)?(?:{word})\s+({_LABEL})"),
            re.compile(rf"\s*,?\s+(?:{belonging})\s+(?!(?:{articles}\s+)?(?:{own})\b)\w"),
            re.compile(rf"(?<!\w)(?:{documents})s?(?!\w)"),
            # "decision 2/CMA.2, paragraph 44", "Article 7 (paragraph 3)"
            re.compile(rf"(?<!\w)(?:{documents})\s+[\w./-]*\d[\w./-]*\s*[,(]\s*$"),
        )


def _any(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _folded(text: str) -> str:
    # Positions must stay those of the text.
    return "".join(small if len(small := plain(c)) == 1 else c for c in text)
