"""Searching the archive: conclusions by their words, and conclusions of the past like the one in hand."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.likeness import COUNTED, cores, likenesses, seeds, telling_words
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.places_named import spoken_path
from rcm_desktop.domain.searching import FoundText, Place, Query, excerpt
from rcm_desktop.domain.text import Text

LIMIT = 20
SIMILAR = 5
_CANDIDATES = 120
_LABELLED = 64  # meetings whose outlines are kept for their labels


class SearchUnit(Protocol):
    """What searching asks of the library; everything is as of one moment."""

    def find_texts(self, query: Query, limit: int, language: Language) -> list[FoundText]: ...

    def texts_with(
        self, words: Sequence[str], language: Language, *, every: bool, limit: int
    ) -> Iterator[FoundText]: ...

    def count_words(self, words: Iterable[str], most: int) -> dict[str, int]: ...

    def bodies(self) -> list[str]: ...

    def outline(self, meeting: str) -> Outline: ...


class SearchStore(Protocol):
    """The library as searching sees it."""

    def reading(self) -> AbstractContextManager[SearchUnit]: ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A conclusion that was found. ``places`` are ranges of ``excerpt`` that answer, in order."""

    found: FoundText
    excerpt: str
    places: tuple[Place, ...] = ()


class Search:
    """Asks; it writes nothing. What was typed a moment ago is found once it is stored."""

    def __init__(self, store: SearchStore) -> None:
        self._store = store
        self._outlines: OrderedDict[tuple[str, int], Outline] = OrderedDict()

    def find(self, query: Query, limit: int = LIMIT, language: Language = Language.EN) -> list[Hit]:
        """The newest conclusions that answer; of these, first those that have the words side by side.

        One that answers as well in both languages is shown in ``language``. An empty query finds nothing.
        """
        if not query:
            return []
        with self._store.reading() as unit:
            found = unit.find_texts(query, limit, language)
        hits = []
        for each in sorted(found, key=lambda each: query.closeness(each.text), reverse=True):
            hits.append(Hit(each, *excerpt(each.text, query.places(each.text))))
        return hits

    def similar(self, plain: str, language: Language, besides: str = "", limit: int = SIMILAR) -> list[Hit]:
        """Conclusions of other meetings than ``besides`` that are like a text, the likest first.

        Of those that say the same, the newest alone.
        """
        words = telling_words(plain, language)
        if not words:
            return []
        with self._store.reading() as unit:
            counts = unit.count_words(words, COUNTED)
            candidates = _candidates(unit, counts, language, limit)
        found = [each for each in candidates if each.meeting.id != besides]
        newest = {each.text: each for each in reversed(found)}
        texts = list(reversed(newest.values()))
        liked = likenesses(counts, (telling_words(each.text, language) for each in texts))
        pairs = ((like, each) for like, each in zip(liked, texts, strict=True) if like)
        best = sorted(pairs, key=lambda pair: pair[0], reverse=True)[:limit]
        return [Hit(each, *excerpt(each.text, ())) for _, each in best]

    def label(self, hit: Hit) -> str:
        """The labels that lead to a conclusion, "18 c)"; "" where it went meanwhile."""
        outline, node = self._outline(hit), hit.found.node
        if node not in outline:
            return ""
        return spoken_path(outline, outline.node(node), hit.found.language)

    def words(self, hit: Hit) -> tuple[Text, Text]:
        """The words of a conclusion in English and Spanish, to be put into another meeting.

        What refers to an item of its own meeting is words alone there.
        """
        outline, node = self._outline(hit), hit.found.node
        if node not in outline:
            return Text(hit.found.en), Text(hit.found.es)
        found = outline.node(node)
        return found.en.text.without_references(), found.es.text.without_references()

    def bodies(self) -> list[str]:
        """The acronyms of the bodies that have met."""
        with self._store.reading() as unit:
            return unit.bodies()

    def _outline(self, hit: Hit) -> Outline:
        """The outline as it was when the hit was found; a change of it has another moment."""
        key = (hit.found.meeting.id, hit.found.moment)
        outline = self._outlines.get(key)
        if outline is None:
            with self._store.reading() as unit:
                outline = unit.outline(hit.found.meeting.id)
            self._outlines[key] = outline
            if len(self._outlines) > _LABELLED:
                self._outlines.popitem(last=False)
        return outline


def _candidates(unit: SearchUnit, counts: dict[str, int], language: Language, least: int) -> list[FoundText]:
    """Texts worth a comparison, the newest first: by rare words, else by common ones that stand together."""
    rare = seeds(counts)
    found = list(unit.texts_with(rare, language, every=False, limit=_CANDIDATES)) if rare else []
    if len(found) < least:
        for core in cores(counts):
            found += unit.texts_with(core, language, every=True, limit=_CANDIDATES // 4)
            if len(found) >= least:
                break
    return found
