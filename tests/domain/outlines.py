"""Outlines drawn as text, so that a test shows what stood there before and after."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from textwrap import dedent

import pytest
from hypothesis import strategies as st

from rcm_desktop.domain.drafts import Done, Operation, perform
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.text import Mark, MarkKind, Text
from tests.domain.invariants import assert_sound

AT = datetime(2031, 5, 6, 11, 5)
_SIGNS = {"#": Kind.SECTION, "~": Kind.PREAMBLE, "=": Kind.CLOSING}


TWO_LISTS = """
    # CONCLUSIONS
      one
      two
        alpha
          deep
        beta
        = closing
      three
    # RECOMMENDATIONS
      four
"""


def outline_of(drawing: str, *changed: Node) -> Outline:
    """The outline a drawing shows: "# heading", "~ preamble", "= closing", items indented by two spaces a
    level below theirs, the second language after a bar.

    The first word of a line is the id of its node. ``changed`` take the place of the nodes with their ids,
    but for where they stand.
    """
    lines = [line for line in dedent(drawing).splitlines() if line.strip()]
    nodes: list[Node] = []
    above: list[str] = []
    for line, rank in zip(lines, ranks_between("", "", len(lines)), strict=True):
        depth = (len(line) - len(line.lstrip())) // 2
        words = line.strip()
        kind = _SIGNS.get(words[0], Kind.ITEM)
        en, _, es = words.removeprefix("# ").removeprefix("~ ").removeprefix("= ").partition(" | ")
        del above[depth:]
        parent = above[-1] if above else None
        node = Node(en.split()[0], kind, parent, rank, Version(Text(en)), Version(Text(es)))
        above.append(node.id)
        nodes.append(node)
    others = {node.id: node for node in changed}
    return Outline(
        replace(others[node.id], kind=node.kind, parent=node.parent, rank=node.rank)
        if node.id in others
        else node
        for node in nodes
    )


def drawing_of(outline: Outline, language: Language = Language.EN) -> str:
    """An outline in one language, drawn with its labels."""
    signs = {kind: sign for sign, kind in _SIGNS.items()}
    lines = []
    for node in outline.nodes():
        depth = outline.level(node.id) + (node.kind is Kind.CLOSING)
        sign = signs.get(node.kind) or outline.label(node.id, language)
        lines.append("  " * depth + f"{sign} {node.text(language).plain}".strip())
    return "\n".join(lines)


def after(outline: Outline, *operations: Operation) -> str:
    """The outline drawn after some operations, once each was taken back and done again."""
    for operation in operations:
        done(outline, operation)
    return drawing_of(outline)


def done(outline: Outline, operation: Operation) -> Done:
    """Carry out an operation, having seen that its inverse restores the exact state."""
    before = list(outline.nodes())
    what = perform(outline, operation)
    assert_sound(outline)
    outline.apply(what.change.inverse())
    assert list(outline.nodes()) == before
    outline.apply(what.change)
    return what


def refused(outline: Outline, operation: Operation, condition: type[Exception]) -> None:
    """Expect that an operation is refused and leaves all as it was."""
    before = list(outline.nodes())
    with pytest.raises(condition):
        perform(outline, operation)
    assert list(outline.nodes()) == before


def order(outline: Outline) -> str:
    """The ids of all rows, from the first."""
    return " ".join(outline.rows)


def drawn(drawing: str) -> str:
    return dedent(drawing).strip("\n")


def footnote(at: int, end: int | None = None, note: str = "a note") -> Mark:
    return Mark(at, at if end is None else end, MarkKind.FOOTNOTE, note=note)


def reference(start: int, end: int, target: str) -> Mark:
    return Mark(start, end, MarkKind.REFERENCE, target=target)


def italic(start: int, end: int) -> Mark:
    return Mark(start, end, MarkKind.ITALIC)


def bold(start: int, end: int) -> Mark:
    return Mark(start, end, MarkKind.BOLD)


@st.composite
def texts(draw: st.DrawFn, alphabet: str = "ab .é\n", with_references: bool = True) -> Text:
    """Words with italics, bold, references that do not overlap, and footnotes with and without width."""
    plain = draw(st.text(alphabet, max_size=16))
    places = st.integers(0, len(plain))
    text = Text(plain, tuple(sorted(footnote(at) for at in draw(st.sets(places, max_size=2)))))
    for kind in (MarkKind.ITALIC, MarkKind.BOLD):
        for _ in range(draw(st.integers(0, 2))):
            low, high = sorted((draw(places), draw(places)))
            text = text.toggled(low, high, kind)
    ends = sorted(draw(st.sets(places, max_size=4))) if with_references else []
    links = [reference(low, high, "x") for low, high in zip(ends[::2], ends[1::2], strict=False)]
    return replace(
        text, marks=tuple(sorted((*text.marks, *links), key=lambda m: (m.start, m.end, m.kind.value)))
    )
