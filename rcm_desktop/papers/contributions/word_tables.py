"""Tables of figures in a Word file: rules instead of boxes, the head on every page, no row parted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.papers.word_styles import WordStyles
from rcm_desktop.papers.word_xml import element, run
from rcm_desktop.papers.word_xml import language as spoken_in

HEAD, TEXT, TOTAL = "Table head", "Table text", "Table total"
"""The styles that a template must have for its tables."""
_HEAVY, _LIGHT = 8, 4
_PAD = 70
_Cell = Callable[[int, str], str]


class WordTables:
    """Writes tables with the styles of one template."""

    def __init__(self, styles: WordStyles, language: Language) -> None:
        self._look = spoken_in(language)
        self._ids = {name: styles.id(name) for name in (HEAD, TEXT, TOTAL)}

    def table(self, table: Table, widths: Sequence[int], *, together: bool = False) -> str:
        """The element; ``widths`` are those of the columns, in twentieths of a point. A short table may be
        kept ``together`` on one page."""
        rows = [self._head(table, widths)]
        last = len(table.rows) - 1
        for at, cells in enumerate(table.rows):
            ends = _HEAVY if at == last and not table.total else 0
            kept = together or (at == last and bool(table.total))
            rows.append(self._row(table, cells, widths, TEXT, bottom=ends, kept=kept))
        if table.total:
            rows.append(self._row(table, table.total, widths, TOTAL, top=_LIGHT, bottom=_HEAVY))
        return table_of("".join(rows), widths)

    def _head(self, table: Table, widths: Sequence[int]) -> str:
        groups = ""
        if table.groups:
            cells, at = [], 0
            for group in table.groups:
                cells += [self._empty(widths[each], top=_HEAVY) for each in range(at, group.first)]
                cells.append(self._group(group.words, widths[group.first : group.last + 1]))
                at = group.last + 1
            cells += [self._empty(width, top=_HEAVY) for width in widths[at:]]
            groups = element("tr", element("trPr", "<w:cantSplit/><w:tblHeader/>"), *cells)
        top = 0 if table.groups else _HEAVY
        return groups + self._row(table, table.heads, widths, HEAD, top=top, bottom=_LIGHT, is_head=True)

    def _group(self, words: str, widths: Sequence[int]) -> str:
        borders = _borders(top=_HEAVY, bottom=_LIGHT)
        size = element("tcW", w=sum(widths), type="dxa")
        properties = element("tcPr", size, element("gridSpan", val=len(widths)), borders)
        return element("tc", properties, self._paragraph(words, TEXT, "center", kept=True))

    def _empty(self, width: int, *, top: int) -> str:
        properties = element("tcPr", element("tcW", w=width, type="dxa"), _borders(top=top))
        return element("tc", properties, self._paragraph("", TEXT, "left", kept=True))

    def _row(
        self,
        table: Table,
        cells: Sequence[str],
        widths: Sequence[int],
        style: str,
        *,
        top: int = 0,
        bottom: int = 0,
        is_head: bool = False,
        kept: bool = False,
    ) -> str:
        written = []
        borders = _borders(top=top, bottom=bottom)
        foot = '<w:vAlign w:val="bottom"/>' if is_head else ""
        for at, (words, width) in enumerate(zip(cells, widths, strict=True)):
            side = "left" if at in table.words_at else "right"
            properties = element("tcPr", element("tcW", w=width, type="dxa"), borders, foot)
            written.append(
                element("tc", properties, self._paragraph(words, style, side, kept=kept or is_head))
            )
        head = "<w:tblHeader/>" if is_head else ""
        return element("tr", element("trPr", "<w:cantSplit/>", head), *written)

    def _paragraph(self, words: str, style: str, side: str, *, kept: bool) -> str:
        keep = "<w:keepNext/>" if kept else ""
        properties = element("pPr", element("pStyle", val=self._ids[style]), keep, element("jc", val=side))
        return element("p", properties, run(words, self._look) if words else "")


def table_of(rows: str, widths: Sequence[int]) -> str:
    """A table of written rows, its columns of fixed widths."""
    margins = element("tblCellMar", element("left", w=_PAD, type="dxa"), element("right", w=_PAD, type="dxa"))
    properties = element(
        "tblPr",
        element("tblW", w=sum(widths), type="dxa"),
        element("tblInd", w=0, type="dxa"),
        element("tblLayout", type="fixed"),
        margins,
    )
    grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
    return element("tbl", properties, grid, rows)


def _borders(*, top: int = 0, bottom: int = 0) -> str:
    sides = (("top", top), ("bottom", bottom))
    drawn = [element(side, val="single", sz=size, space=0, color="000000") for side, size in sides if size]
    return element("tcBorders", *drawn) if drawn else ""


def shared_widths(table: Table, total: int) -> list[int]:
    """Widths of columns that fill ``total``, as their longest words and figures ask."""
    wanted = []
    for at, head in enumerate(table.heads):
        cells = [len(row[at]) for row in (*table.rows, *([table.total] if table.total else []))]
        longest_word = max(len(word) for word in head.split(" "))
        wanted.append(max([1.15 * longest_word, *cells]) + 2)
    widths = [int(total * each / sum(wanted)) for each in wanted]
    widths[0] += total - sum(widths)
    return widths


def narrow_widths(table: Table, total: int, first: int, others: int) -> list[int]:
    """Columns that stand close together where there are few of them, else share what there is."""
    count = len(table.heads) - 1
    if first + count * others > total:
        return shared_widths(table, total)
    return [first, *[others] * count]
