"""The follow-up matrix as an Excel workbook: a row for each task, to sort and to filter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.tasks.matrix import Group, Matrix, TaskLine
from rcm_desktop.papers.contributions.dues_frame import FAINT, TITLE, Sheet, sheet_name
from rcm_desktop.papers.contributions.sheet_cells import Look, Looks, Value, letter
from rcm_desktop.papers.contributions.workbook_file import workbook_bytes
from rcm_desktop.papers.events.participants_workbook import set_up_print
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.tasks.matrix_words import MatrixWords

_WORDS, _FIGURE = Look(wrap=True), Look(align="right", indent=1)
_DAY = Look(format="yyyy-mm-dd", align="left")
_LATE = Look(wrap=True, bold=True, colour="A3231C")
_WIDTHS = {
    "number": 7,
    "meeting": 24,
    "conclusion": 13,
    "what": 48,
    "en": 44,
    "es": 44,
    "who": 24,
    "when": 26,
    "due": 13,
    "part": 20,
    "state": 18,
    "notes": 44,
}


def matrix_workbook(
    matrix: Matrix, languages: Sequence[Language], settings: PaperSettings = USUAL_PAPER
) -> bytes:
    """The workbook as an .xlsx file, in the order of the PDF; in both languages what is to be done has a
    column for each. The same matrix gives the same bytes."""
    from openpyxl.workbook import Workbook

    words = MatrixWords(languages, matrix)
    workbook = Workbook()
    (frame,) = workbook.worksheets
    frame.title = sheet_name(words.one(words.first, "title"), ())
    sheet = Sheet(frame, Looks(workbook), frame.title)
    sheet.rows.add([(words("title"), TITLE)], height=24, measured=False)
    for about in words.about():
        sheet.rows.add([(about, FAINT)], measured=False)
    sheet.rows.skip()
    what = ["what"] if len(words.languages) == 1 else [each.value for each in words.languages]
    keys = ["number", "part", "meeting", "conclusion", *what, "who", "when", "due", "state", "notes"]
    head = sheet.heads((_head(words, key), key == "number") for key in keys)
    widths = {at: float(_WIDTHS[key]) for at, key in enumerate(keys, start=1)}
    # After so many characters a text goes on in the next line, which makes the row higher.
    sheet.rows.wrap_at = {at: int(width) - 2 for at, width in widths.items()}
    for number, line in enumerate(matrix.lines, start=1):
        cells = _cells(number, line, words, what)
        sheet.rows.add(
            [(value, _look(key, line)) for key, value in zip(keys, cells, strict=True)], measured=False
        )
    sheet.fit(widths)
    frame.auto_filter.ref = f"A{head}:{letter(len(keys))}{max(head, sheet.rows.last)}"
    frame.freeze_panes = f"A{head + 1}"
    set_up_print(frame, words, settings, head)
    properties = words.file_properties()
    kept = workbook.properties
    kept.title, kept.subject = printed(properties.title), printed(properties.subject)
    kept.creator = kept.lastModifiedBy = ""
    kept.language = properties.language
    return workbook_bytes(workbook, [sheet.rows], matrix.today)


def _head(words: MatrixWords, key: str) -> str:
    if key not in ("en", "es"):
        return words(f"head.{key}")
    return words.one(Language(key), "head.what_own")


def _cells(number: int, line: TaskLine, words: MatrixWords, what: Sequence[str]) -> Iterator[Value]:
    yield number
    yield words(f"group.{line.group.value}")
    yield "\n".join(words.meeting(line))
    yield words.label(line)
    if len(what) == 1:
        yield printed(line.task.what(words.first))
    else:
        yield from (printed(line.task.own_words(Language(each))) for each in what)
    yield "\n".join(words.who(line))
    yield "\n".join(words.by_when(line))
    yield line.due
    yield "\n".join(words.state(line))
    yield "\n".join(words.notes(line))


def _look(key: str, line: TaskLine) -> Look:
    if key == "number":
        return _FIGURE
    if key == "due":
        return _DAY
    return _LATE if key == "part" and line.group is Group.OVERDUE else _WORDS
