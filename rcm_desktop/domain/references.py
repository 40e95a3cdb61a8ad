"""References to items, which follow their target.

A reference is a mark over the words of a label ("b)" in "items b) and c)"). It is live only when a
person made it one; then its words are rewritten whenever labels change. When its target is taken
away it keeps its words and remembers what it lost.
"""

from __future__ import annotations

from dataclasses import replace

from rcm_desktop.domain.changes import Change
from rcm_desktop.domain.labels import spoken
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import Kind, Node, text_in
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.text import Mark, MarkKind, Text

_EXCERPT = 60


def reference_words(outline: Outline, source: str, target: str, language: Language) -> str:
    """How the item ``target`` is named in the text of ``source``: "b)" in its own list, "18 b)" elsewhere.

    "" where the target bears no label.
    """
    path = _path(outline, target)
    if not path:
        return ""
    near = set(_path(outline, source)) | {source}
    words = [spoken(outline.label(id_, language)) for id_ in path if id_ not in near or id_ == target]
    return " ".join(word for word in words if word) if outline.label(target, language) else ""


def _path(outline: Outline, id_: str) -> list[str]:
    path: list[str] = []
    node: Node | None = outline.node(id_)
    while node is not None and node.parent is not None:
        if node.kind is Kind.ITEM:
            path.insert(0, node.id)
        node = outline.node(node.parent)
    return path


def refreshed(node: Node, outline: Outline, change: Change) -> Node:
    """The node with its references saying what their targets are called after a change of structure."""
    gone = {edit.id: edit.before for edit in change.edits if edit.after is None}
    for language in LANGUAGES:
        version = node.version(language)
        text = _refreshed_text(version.text, node.id, language, outline, gone)
        if text != version.text:
            node = node.with_version(language, replace(version, text=text))
    return node


def _refreshed_text(
    text: Text, source: str, language: Language, outline: Outline, gone: dict[str, Node | None]
) -> Text:
    for mark in reversed(text.marks):
        if mark.kind is not MarkKind.REFERENCE or mark.target is None:
            continue
        if mark.target not in outline:
            lost = replace(mark, target=None, note=_lost_words(gone.get(mark.target), language))
            text = Text(text.plain, tuple(lost if m == mark else m for m in text.marks))
            continue
        words = reference_words(outline, source, mark.target, language)
        if words and words != text.plain[mark.start : mark.end]:
            text = put_reference(text, mark.start, mark.end, words, mark.target)
    return text


def put_reference(text: Text, start: int, end: int, words: str, target: str) -> Text:
    """A text with ``words`` over a range, as a live reference to ``target``."""
    mark = Mark(0, len(words), MarkKind.REFERENCE, target)
    around = tuple(
        replace(other, start=0, end=len(words))
        for other in text.marks
        if other.kind in (MarkKind.ITALIC, MarkKind.BOLD)
        and (other.start < start or other.start == start < end)
        and end <= other.end
    )
    return text.replaced(start, end, Text(words, (*around, mark)))


def _lost_words(node: Node | None, language: Language) -> str:
    if node is None:
        return ""
    plain = text_in(node, language).plain
    return plain if len(plain) <= _EXCERPT else plain[: _EXCERPT - 1].rstrip() + "…"
