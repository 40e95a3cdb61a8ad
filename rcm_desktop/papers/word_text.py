"""The words of a paper as Word's runs: italics and bold, footnotes, references that follow their items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from rcm_desktop.domain.labels import spoken
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Paper, PaperItem, PaperList
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.notes import is_footnote, sign_of
from rcm_desktop.papers.word_lists import WordLists
from rcm_desktop.papers.word_xml import element, escaped, field, run
from rcm_desktop.papers.word_xml import language as spoken_in


class WordFootnotes:
    """The footnotes of a file in the order in which its text asks for them."""

    def __init__(self, text_style: str, sign_style: str) -> None:
        self._text_style = element("pStyle", val=text_style)
        self._sign_style = element("rStyle", val=sign_style)
        self._written: list[str] = []
        self._counted = 0

    def __bool__(self) -> bool:
        return bool(self._written)

    def reference(self, sign: str, note: str, language: Language) -> str:
        """The run in the text. Word numbers it; a ``sign`` that it would not print is written out."""
        its_sign = ""
        if sign in ("", str(self._counted + 1)):
            self._counted += 1
        else:
            its_sign = f'<w:t xml:space="preserve">{escaped(sign)}</w:t>'
        number = len(self._written) + 1
        head = f"<w:r><w:rPr>{self._sign_style}</w:rPr>"
        words = run(f" {note}", spoken_in(language))
        beside = f"{head}{its_sign or '<w:footnoteRef/>'}</w:r>"
        paragraph = element("p", element("pPr", self._text_style), beside, words)
        self._written.append(element("footnote", paragraph, id=number))
        own = {"customMarkFollows": 1} if its_sign else {}
        return f"{head}{element('footnoteReference', **own, id=number)}{its_sign}</w:r>"

    def content(self) -> Iterator[str]:
        """The footnotes, after the two rules that Word wants before them."""
        for number, rule in ((-1, "separator"), (0, "continuationSeparator")):
            line = element("p", element("r", element(rule)))
            yield element("footnote", line, type=rule, id=number)
        yield from self._written


class WordBookmarks:
    """The names by which fields find the items that texts refer to. Only those items bear one."""

    def __init__(self, paper: Paper, languages: Sequence[Language], lists: WordLists) -> None:
        self._lists = lists
        self._paths = {path[-1].id: path for path in _paths(paper)}
        self._numbers = {id_: at for at, id_ in enumerate(self._paths, 1)}
        self._wanted = {
            (item.id, language)
            for language in languages
            for path in self._paths.values()
            for text in (path[-1].words.text(language), _closing(path[-1], language))
            for mark in text.marks
            for item in self._named(mark)
        }

    def around(self, item: PaperItem, language: Language, content: str) -> str:
        """``content`` under the name of its item, as it is where no text refers to it."""
        if (item.id, language) not in self._wanted:
            return content
        name, number = self._name(item, language), self._number(item, language)
        begin = element("bookmarkStart", id=number, name=name)
        return f"{begin}{content}{element('bookmarkEnd', id=number)}"

    def reference(self, words: str, mark: Mark, language: Language, properties: str) -> str:
        """The words of a reference: a field for each label in it ("18 b)" has two), that prints the same."""
        path = self._named(mark)
        labels = words.split(" ")
        named = path[-len(labels) :]
        if not named or [spoken(item.label(language)) for item in named] != labels:
            return run(words, properties)
        fields = [
            self._field(item, label, language, properties) for item, label in zip(named, labels, strict=True)
        ]
        return run(" ", properties).join(fields)

    def _field(self, item: PaperItem, label: str, language: Language, properties: str) -> str:
        name = self._name(item, language)
        if self._lists.place(item, language) is None:
            return field(f"REF {name} \\h", label, properties)
        if item.label(language).rstrip(".") == label:
            # The number alone, as the item bears it; Word leaves out a stop at its end.
            return field(f"REF {name} \\n \\h", label, properties)
        return element("hyperlink", run(label, properties), anchor=name)

    def _named(self, mark: Mark) -> tuple[PaperItem, ...]:
        """The items that the words of a reference may name, from the top one to its target."""
        if mark.kind is not MarkKind.REFERENCE or mark.target is None:
            return ()
        return self._paths.get(mark.target, ())

    def _number(self, item: PaperItem, language: Language) -> int:
        return 2 * self._numbers[item.id] + (language is Language.ES)

    def _name(self, item: PaperItem, language: Language) -> str:
        # Word hides names that begin so from its lists.
        return f"_Ref{self._number(item, language):09}"


class WordText:
    """Writes texts as runs."""

    def __init__(self, footnotes: WordFootnotes, bookmarks: WordBookmarks) -> None:
        self._footnotes = footnotes
        self._bookmarks = bookmarks

    def runs(self, text: Text, language: Language) -> str:
        """One paragraph's text."""
        if not text.marks:
            return run(text.plain, spoken_in(language)) if text.plain else ""
        written: list[str] = []
        at = 0
        for mark in (mark for mark in text.marks if is_footnote(mark) or mark.kind is MarkKind.REFERENCE):
            if mark.start < at:
                continue
            written.append(self._plain(text, at, mark.start, language))
            words = text.plain[mark.start : mark.end]
            if is_footnote(mark):
                written.append(self._footnotes.reference(sign_of(text, mark), mark.note or "", language))
            else:
                look = _look(text, mark.start, language)
                written.append(self._bookmarks.reference(words, mark, language, look))
            at = mark.end
        written.append(self._plain(text, at, len(text.plain), language))
        return "".join(written)

    @staticmethod
    def _plain(text: Text, start: int, end: int, language: Language) -> str:
        """The words of a range, cut where their look changes."""
        edges = {edge for mark in text.marks if _is_look(mark) for edge in (mark.start, mark.end)}
        cuts = [start, *sorted(edge for edge in edges if start < edge < end), end]
        return "".join(
            run(text.plain[low:high], _look(text, low, language))
            for low, high in pairwise(cuts)
            if low < high
        )


def _look(text: Text, at: int, language: Language) -> str:
    kinds = {mark.kind for mark in text.marks if mark.start <= at < mark.end}
    bold = "<w:b/>" if MarkKind.BOLD in kinds else ""
    italic = "<w:i/>" if MarkKind.ITALIC in kinds else ""
    return bold + italic + spoken_in(language)


def _is_look(mark: Mark) -> bool:
    return mark.kind in (MarkKind.BOLD, MarkKind.ITALIC)


def _closing(item: PaperItem, language: Language) -> Text:
    return item.closing.text(language) if item.closing is not None else Text()


def _paths(paper: Paper) -> Iterator[tuple[PaperItem, ...]]:
    for section in paper.sections:
        yield from _paths_below(section.list, ())


def _paths_below(items: PaperList, above: tuple[PaperItem, ...]) -> Iterator[tuple[PaperItem, ...]]:
    for item in items.items:
        yield (*above, item)
        yield from _paths_below(item.below, (*above, item))
