"""How like one conclusion is to another: by the words they share, the rare ones before the common.

Deterministic and without a model of language: what counts is that both speak of the same things.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from math import log2, sqrt

from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.searching import words_of
from rcm_desktop.domain.vocabulary import vocabulary_table

COUNTED = 300
"""Up to how many texts a word is counted in; one that stands in so many tells nothing of its own."""
_SEEDS = 8
_LEAST_WORDS = 3
_LEAST_SHARED = 2
_LEAST_LIKENESS = 0.25
_SHORTEST = 3


def telling_words(plain: str, language: Language) -> tuple[str, ...]:
    """The words of a text by which it can be known, each once, folded; none where they are too few."""
    small = _small_words(language)
    words = tuple(
        dict.fromkeys(
            word
            for word in words_of(plain)
            if len(word) >= _SHORTEST and word not in small and not word.isdecimal()
        )
    )
    return words if len(words) >= _LEAST_WORDS else ()


@lru_cache(maxsize=2)
def _small_words(language: Language) -> frozenset[str]:
    return frozenset(map(fold, vocabulary_table(language)["small_words"]))


def seeds(counts: Mapping[str, int]) -> list[str]:
    """The rarest words of a text that stand elsewhere too: any of them leads to texts that may be like it.

    ``counts`` says in how many texts of the archive each word stands, at most ``COUNTED``.
    """
    # What stands once stands in the text in hand itself, once that is stored.
    rare = [(count == 1, count, word) for word, count in counts.items() if 0 < count < COUNTED]
    return [word for *_, word in sorted(rare)[:_SEEDS]]


def cores(counts: Mapping[str, int]) -> Iterator[list[str]]:
    """Where all words are common: fewer and fewer of them together, the rarest and longest kept."""
    words = sorted(
        (word for word, count in counts.items() if count), key=lambda word: (counts[word], -len(word))
    )
    lengths = (len(words), 3 * len(words) // 4, len(words) // 2, _LEAST_WORDS)
    for length in sorted({max(length, _LEAST_SHARED) for length in lengths}, reverse=True):
        if length <= len(words):
            yield words[:length]


def likenesses(counts: Mapping[str, int], others: Iterable[Collection[str]]) -> list[float]:
    """How like texts are to the one whose words were counted, from 0 to 1; 0 where it is not worth a look.

    Each of ``others`` holds the telling words of a text. Words that stand in none of them tell nothing.
    """
    stems = [frozenset(map(_stem, other)) for other in others]
    elsewhere = frozenset[str]().union(*stems)
    weights = {
        stem: log2(2 * COUNTED / count)
        for word, count in counts.items()
        if count and (stem := _stem(word)) in elsewhere
    }
    return [_likeness(weights, other) for other in stems]


def _likeness(weights: Mapping[str, float], other: Collection[str]) -> float:
    shared = [stem for stem in other if stem in weights]
    if len(shared) < _LEAST_SHARED:
        return 0.0
    likeness = sum(map(weights.__getitem__, shared)) / sum(weights.values()) * sqrt(len(shared) / len(other))
    return likeness if likeness >= _LEAST_LIKENESS else 0.0


def _stem(word: str) -> str:
    """A word without the end of its plural, in both languages: "consulares" is "consular"."""
    for ending in ("s", "e"):
        if len(word) > _SHORTEST + 1 and word.endswith(ending):
            word = word[:-1]
    return word
