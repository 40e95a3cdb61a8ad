"""Find, and find and replace, in the texts of an outline, in one language or both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from rcm_desktop.domain.folding import occurrences
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.operations import Restate, Several
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Mark, MarkKind, Text, clean


@dataclass(frozen=True, slots=True)
class Match:
    """Words found: ``start <= position < end`` in one language of a node."""

    node: str
    language: Language
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Replacements:
    """The replacements as one step, how many it makes, and how many it leaves out because they are locked."""

    operation: Several
    made: int
    locked: int


def find(
    outline: Outline,
    query: str,
    languages: Sequence[Language],
    whole_words: bool = False,
    match_case: bool = False,
) -> tuple[Match, ...]:
    """Where ``query`` stands, in the order of rows, in each row in the order of ``languages``.

    Capitals and accents are free ("pais" finds "País") unless ``match_case`` asks for the very same
    letters; quotation marks and dashes are always found as a keyboard has them. Nothing is found for "".
    """
    query = clean(query)
    return tuple(
        Match(node.id, language, start, end)
        for node in outline.nodes()
        for language in languages
        for start, end in occurrences(query, node.text(language).plain, match_case)
        if not whole_words or _is_whole(node.text(language).plain, start, end)
    )


def _is_whole(plain: str, start: int, end: int) -> bool:
    """Whether no word goes on over either end of a range; an end that is no letter ends itself."""
    before = start > 0 and plain[start - 1].isalnum() and plain[start].isalnum()
    after = end < len(plain) and plain[end].isalnum() and plain[end - 1].isalnum()
    return not before and not after


def replacements(
    outline: Outline, matches: Sequence[Match], new: str, match_case: bool = False
) -> Replacements:
    """The step that puts ``new`` in the place of each match; the outline is as it was searched.

    Unless ``match_case``, a word found with a capital is replaced by one with a capital; an acronym asks
    for none. Italics and bold over the words stay over the new ones, and no footnote is lost; a reference
    whose words change is no longer one.
    """
    new = clean(new)
    by_text: dict[tuple[str, Language], list[Match]] = {}
    for match in matches:
        if match.language not in outline.node(match.node).locked:
            by_text.setdefault((match.node, match.language), []).append(match)
    restatements = []
    for (id_, language), places in by_text.items():
        text = outline.node(id_).text(language)
        # From the end to the start, so that the places before stay where they are.
        for match in sorted(places, key=attrgetter("start"), reverse=True):
            text = _replaced(text, match.start, match.end, new, keep_capital=not match_case)
        restatements.append(Restate(id_, language, text))
    made = sum(map(len, by_text.values()))
    return Replacements(Several(tuple(restatements), "replace"), made, len(matches) - made)


def _replaced(text: Text, start: int, end: int, new: str, keep_capital: bool) -> Text:
    if keep_capital and _is_capitalised(text.plain[start:end]):
        new = new[:1].upper() + new[1:]
    marks = [mark for old in text.marks if (mark := _carried(old, start, end, len(new))) is not None]
    without = Text(text.plain, tuple(old for old in text.marks if not _is_touched_note(old, start, end)))
    return without.replaced(start, end, Text(new, tuple(marks)))


def _is_capitalised(words: str) -> bool:
    first = words.split()[0] if words.strip() else ""
    return first[:1].isupper() and (len(first) == 1 or not first.isupper())


def _carried(mark: Mark, start: int, end: int, length: int) -> Mark | None:
    """What of a mark goes over to ``length`` new characters put in the place of a range."""
    if _is_touched_note(mark, start, end):
        return replace(mark, start=length, end=length)
    if mark.kind in (MarkKind.ITALIC, MarkKind.BOLD) and mark.start <= start and end <= mark.end and length:
        return replace(mark, start=0, end=length)
    return None


def _is_touched_note(mark: Mark, start: int, end: int) -> bool:
    """Whether a footnote hangs on the words of a range, so that it must find a place on the new ones."""
    if mark.kind is not MarkKind.FOOTNOTE:
        return False
    if mark.start == mark.end:
        return start < mark.start <= end
    return mark.start < end and start < mark.end
