"""Small papers written by hand, for the tests of files that are laid out on pages."""

from __future__ import annotations

from datetime import date, datetime
from itertools import count

from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.paper import DraftStamp, Lines, Paper, PaperItem, PaperList, PaperSection, Words
from rcm_desktop.domain.text import Mark, MarkKind, Text

_ids = count(1)
STAMP = DraftStamp(3, datetime(2031, 5, 6, 9, 5))


def item(
    label: str,
    english: Text | str,
    below: PaperList | None = None,
    *,
    spanish: Text | str = "",
    id_: str = "",
    closing: Text | str = "",
) -> PaperItem:
    """An item labelled alike in both languages; ``id_`` is for references to it."""
    return PaperItem(
        id_ or f"item {next(_ids)}",
        label,
        label,
        None,
        Words(_text(english), _text(spanish)),
        below if below is not None else PaperList(),
        Words(_text(closing)) if closing else None,
    )


def listed(first: str, *items: PaperItem) -> PaperList:
    """A list in the style that its first label names, "" for one that is not counted."""
    style = LabelStyle.of_first(first) if first else None
    return PaperList(items, style_en=style, style_es=style)


def labelled(first: str, *labels: str) -> PaperList:
    """A list of items with these labels and a few words each."""
    return listed(first, *(item(label, f"Words of {label}") for label in labels))


def section(items: PaperList, heading: str = "CONCLUSIONS", *, runs_on: bool = False) -> PaperSection:
    return PaperSection(Words(Text(heading)), items, runs_on=runs_on)


def paper(*sections: PaperSection, draft: DraftStamp | None = None) -> Paper:
    return Paper("rcgm-2031-05", sections=sections, draft=draft)


def marked(words: str, *marks: tuple[str, MarkKind, str]) -> Text:
    """Words with marks over the first place of some of them; the third is the target or the note."""
    made = []
    for over, kind, value in marks:
        start = words.index(over)
        target = value or None if kind is MarkKind.REFERENCE else None
        note = value if kind is MarkKind.FOOTNOTE else None
        made.append(Mark(start, start + len(over), kind, target, note))
    return Text(words, tuple(made))


def bilingual() -> Paper:
    """A paper with everything a meeting's paper can hold, in both languages."""
    first = item(
        "1.",
        "To ask the Secretariat:",
        listed(
            "a)",
            item("a)", "to share its list of shelters;", spanish="compartir su lista de albergues;", id_="a"),
            item(
                "b)", "to say when it is whole.\nAnd by whom.", spanish="decir cuándo está completa.", id_="b"
            ),
        ),
        spanish="Solicitar a la Secretaría:",
    )
    closing = Words(
        marked(
            "Items a) and b) are urgent.", ("a)", MarkKind.REFERENCE, "a"), ("b)", MarkKind.REFERENCE, "b")
        ),
        Text("Los incisos a) y b) urgen."),
    )
    first = PaperItem(first.id, "1.", "1.", 1, first.words, first.below, closing)
    second = item(
        "2.",
        marked(
            "To adopt it ad referendum¹.",
            ("ad referendum", MarkKind.ITALIC, ""),
            ("¹", MarkKind.FOOTNOTE, "By May."),
        ),
        spanish=marked("Adoptarlo ad referéndum.", ("ad referéndum", MarkKind.ITALIC, "")),
    )
    return Paper(
        "rcgm-2031-05",
        Lines(
            ("MEETING OF THE GROUP", "Tela, Honduras", "6–7 May 2031"),
            ("REUNIÓN DEL GRUPO", "Tela, Honduras", "6 y 7 de mayo de 2031"),
        ),
        date(2031, 5, 6),
        date(2031, 5, 7),
        Words(Text("The Group met and reached these:"), Text("El Grupo se reunió y llegó a estas:")),
        (PaperSection(Words(Text("CONCLUSIONS"), Text("CONCLUSIONES")), listed("1.", first, second)),),
        Lines(("¹ By May.", "The Presidency"), ("La Presidencia",)),
    )


def _text(words: Text | str) -> Text:
    return words if isinstance(words, Text) else Text(words)
