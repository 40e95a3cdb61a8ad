"""The follow-up matrix as a PDF file: what is overdue first, a row for each task."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.tasks.matrix import Group, Matrix, TaskLine
from rcm_desktop.papers.list_pages import ListPages
from rcm_desktop.papers.list_tables import ASIDE, BODY, NAME, STRONG_BODY, Cell, ListTable, TableColumn
from rcm_desktop.papers.list_words import TITLE, USUAL
from rcm_desktop.papers.tasks.matrix_words import MatrixWords

_SHARES = (22.0, 100.0, 226.0, 100.0, 96.0, 74.0, 116.0)
_KEYS = ("number", "conclusion", "what", "who", "when", "state", "notes")


def matrix_pdf(matrix: Matrix, languages: Sequence[Language], settings: PaperSettings = USUAL_PAPER) -> bytes:
    """The file, on pages that lie across. The same matrix gives the same bytes."""
    words = MatrixWords(languages, matrix)
    pages = ListPages(languages, settings, across=True)
    title = words("title")
    pages.paragraph(title, TITLE)
    pages.y += 4.0
    for about in words.about():
        pages.paragraph(about, USUAL)
    pages.y += 10.0
    columns = [
        TableColumn(words(f"head.{key}"), share, is_figure=key == "number")
        for key, share in zip(_KEYS, _SHARES, strict=True)
    ]
    table = ListTable(pages, columns)
    number = 0
    for group, lines in matrix.groups():
        table.group(words(f"group.{group.value}"), words("count", number=len(lines)))
        for line in lines:
            number += 1
            table.row(list(_cells(number, line, words)))
    table.end()
    if not matrix.lines:
        pages.paragraph(words("none"), USUAL)
    return pages.bytes_of(words.file_properties(), " · ".join((title, *words.about())))


def _cells(number: int, line: TaskLine, words: MatrixWords) -> Iterator[Cell]:
    yield ((str(number), BODY),)
    yield [(each, NAME) for each in (words.label(line),) if each] + [
        (each, ASIDE) for each in words.meeting(line)
    ]
    yield [(each, BODY) for each in words.what(line)]
    yield [(each, BODY) for each in words.who(line)]
    yield [(each, BODY) for each in words.by_when(line) or (words("undated"),)]
    if line.group is Group.OVERDUE:
        late = words.lines_of(lambda each: words.one(each, "overdue"))
        yield [*((each, STRONG_BODY) for each in late), *((each, ASIDE) for each in words.state(line))]
    else:
        yield [(each, BODY) for each in words.state(line)]
    yield [(each, BODY) for each in words.notes(line)]
