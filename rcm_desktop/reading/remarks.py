"""What a person should look at in a document that was read: gaps, repetitions, mixed styles, brackets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.labels import Counter, spoken
from rcm_desktop.domain.languages import Language
from rcm_desktop.reading.layout import Paragraph
from rcm_desktop.reading.numbering import Fit
from rcm_desktop.wording import Wording

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to look at: a code under ``[warnings]`` of the wording, and the facts it names."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)


def sentences(remarks: Sequence[Remark], language: Language) -> tuple[str, ...]:
    """The remarks as sentences of a language."""
    return tuple(_wording(language).text(f"warnings.{each.code}", **each.facts) for each in remarks)


@lru_cache(maxsize=len(Language))
def _wording(language: Language) -> Wording:
    return Wording.load(language)


def remarks_on(sections: Sequence[DocumentSection], paragraphs: Sequence[Paragraph]) -> list[Remark]:
    """The remarks on a document that was made of these paragraphs, in the order of the text."""
    found = [remark for each in paragraphs if (remark := _on_label(each)) is not None]
    found += [remark for section in sections for item in section.items for remark in _on_brackets(item)]
    if not any(each.label for each in paragraphs):
        found.append(Remark("no_items"))
    return found


def _on_label(each: Paragraph) -> Remark | None:
    if each.place is None:
        return None
    fit, number = each.place.fit, each.place.number
    label = spoken(each.label)
    beginning = _beginning(each.text)
    if fit is Fit.SKIPPED:
        before = spoken(each.place.style.label(number - 1))
        return Remark("number_missing", {"label": label, "missing": before, "text": beginning})
    if fit in (Fit.REPEATED, Fit.RESTART):
        return Remark("number_repeated", {"label": label, "text": beginning})
    if fit is Fit.LATE:
        return Remark("list_begins_late", {"label": label, "text": beginning})
    if fit is Fit.SIMILAR:
        return Remark("styles_mixed", {"label": each.label, "text": beginning})
    if not each.text and each.place.style.counter is not Counter.NONE:
        return Remark("label_without_text", {"label": label})
    return None


def _on_brackets(item: DocumentItem) -> Iterator[Remark]:
    texts = [item.text.plain] + ([item.closing.plain] if item.closing is not None else [])
    for text in texts:
        unmatched = any(text.count(opened) != text.count(closed) for opened, closed in ("[]", "“”"))
        # A closing one alone may be a label's: "items b) and c)".
        if unmatched or text.count("(") > text.count(")"):
            yield Remark("brackets_unmatched", {"label": spoken(item.label), "text": _beginning(text)})
    for child in item.items:
        yield from _on_brackets(child)


def _beginning(text: str) -> str:
    line = text.split("\n", 1)[0]
    return line if len(line) <= _SHOWN else line[:_SHOWN].rsplit(" ", 1)[0] + " …"
