"""The form of an attendance confirmation as an Excel workbook: locked but for the cells to fill.

A hidden sheet and a property of the file say which event and party it is for, so that it is known when it
comes back, whatever was done to the sheet in sight.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING

from rcm_desktop.domain.events.return_form import (
    ANSWERS,
    BETWEEN,
    COLUMNS,
    MARK,
    PARTS,
    VERSION,
    ReturnForm,
    answer_words,
    days_words,
    head_words,
    in_each,
    interpretation_words,
    one_line,
    part_words,
    return_words,
)
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings, PaperSize
from rcm_desktop.domain.paper_words import said
from rcm_desktop.domain.people import Delegate
from rcm_desktop.papers.contributions.dues_frame import (
    BOLD,
    ENTRY_FILL,
    FAINT,
    HEAD,
    PLAIN,
    TITLE,
    Sheet,
    protect,
    sheet_name,
)
from rcm_desktop.papers.contributions.sheet_cells import Look, Looks, Value, letter
from rcm_desktop.papers.contributions.workbook_file import workbook_bytes

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

SPARE_ROWS = 40
"""Rows below those in sight that may be typed in too."""
_TEXT = "@"
"""Whatever is typed stays as it is: "+506 …" becomes no formula, and nothing becomes a day."""
_ENTRY = Look(format=_TEXT, fill=ENTRY_FILL, box=True, is_open=True, wrap=True)
_SPARE = Look(format=_TEXT, is_open=True, wrap=True)
_WHITE = "FFFFFF"
"""Filled cells have their words in the middle of their height, as those beside them."""
_NUMBER = Look(align="center", colour="5A6472", fill=_WHITE, below=True)
_LABEL = Look(colour="5A6472", fill=_WHITE)
_ROW, _ANSWER, _TITLE_ROW, _LINE = 32.0, 24.0, 28.0, 15.0
"""Two lines of words have room in a row."""
_HEAD_ROWS = {1: 34.0, 2: 50.0}
"""The height of the heads in one language and in both."""
_WIDTHS = {
    "number": 5.0, "courtesy": 12.0, "name": 32.0, "function": 28.0, "institution": 30.0, "part": 25.0,
    "email": 29.0, "telephone": 18.0, "interpretation": 17.0,
}  # fmt: skip
_PRIVATE_WIDTH = 20.0
_LOGO = (220.0, 60.0)
"""The room of a logo, in pixels as sheets count them: four for three points."""
_A4, _LETTER = 9, 1
_MARGIN, _FOOT_MARGIN = 0.4, 0.6  # Inches.
_LONGEST_FOOT = 120
"""Excel takes 255 characters for a foot, its marks among them."""


def return_form_excel(
    form: ReturnForm, languages: Sequence[Language], settings: PaperSettings = USUAL_PAPER
) -> bytes:
    """The form as an .xlsx file in one language or both; the same form gives the same bytes."""
    from openpyxl.workbook import Workbook

    workbook = Workbook()
    looks = Looks(workbook)
    frame = workbook.worksheets[0]
    sheet = Sheet(frame, looks, sheet_name(in_each(languages, "sheet").replace(BETWEEN, " - "), []))
    frame.title = sheet.name
    _letterhead(sheet, languages, settings)
    answer = _facts(sheet, form, languages)
    first, last = _people(sheet, form, languages)
    _set_up(sheet, settings.size, (first - 1, last - SPARE_ROWS), len(form.columns))
    _put_foot(sheet, form, languages)
    lists = _lists(workbook, looks, form, languages, sheet.name)
    _bind(sheet, form, languages, answer, (first, last))
    protect(sheet)
    _put_properties(workbook, form, languages)
    return workbook_bytes(workbook, [sheet.rows, lists.rows], form.day)


def _letterhead(sheet: Sheet, languages: Sequence[Language], settings: PaperSettings) -> None:
    head = settings.letterhead
    if not head:
        return
    if head.logo is not None:
        from openpyxl.drawing.image import Image

        width, height = head.logo.fitted(*_LOGO)
        picture = Image(BytesIO(head.logo.content))
        picture.width, picture.height = round(width), round(height)
        sheet.frame.add_image(picture, "A1")
        sheet.rows.add([], height=round(height * 0.75) + 6)
    lines = [head.shown(language) for language in languages]
    for at in range(max(map(len, lines))):
        words = BETWEEN.join(dict.fromkeys(each[at] for each in lines if at < len(each)))
        sheet.rows.add([(one_line(words), FAINT if at else BOLD)], measured=False)
    sheet.rows.skip()


def _facts(sheet: Sheet, form: ReturnForm, languages: Sequence[Language]) -> str:
    """What the form is about, the answer, and what is to be done; the cell of the answer."""
    event = form.event
    sheet.rows.add([(in_each(languages, "title"), TITLE)], height=_TITLE_ROW, measured=False)
    titles = dict.fromkeys(one_line(event.title(each)) for each in languages)
    for at, title in enumerate(each for each in titles if each):
        _fact(sheet, in_each(languages, "event") if not at else "", title, BOLD, languages)
    for label, words in (
        ("days", [days_words(event.when, each) for each in languages]),
        ("place", [one_line(event.place(each)) for each in languages]),
    ):
        shown = BETWEEN.join(dict.fromkeys(each for each in words if each))
        if shown:
            _fact(sheet, in_each(languages, label), shown, PLAIN, languages)
    sheet.rows.skip()
    names = BETWEEN.join(dict.fromkeys(form.names[each] for each in languages))
    party = BOLD if names else _ENTRY
    _fact(sheet, in_each(languages, "party"), names, party, languages)
    row = _fact(sheet, in_each(languages, "answered"), None, _ENTRY, languages, height=_ANSWER)
    sheet.rows.skip()
    for language in languages:
        sheet.rows.add([(return_words(form, language), BOLD)], measured=False)
    for language in languages:
        hints = (said(language, f"return_form.{key}") for key in ("hint", "hint_more", "purpose"))
        sheet.rows.add([(" ".join(hints), FAINT)], measured=False)
    sheet.rows.skip()
    return f"{letter(_fact_column(languages))}{row}"


def _fact(
    sheet: Sheet, label: str, value: Value, look: Look, languages: Sequence[Language], height: float = 0
) -> int:
    between = [None] * (_fact_column(languages) - 2)
    return sheet.rows.add(
        [(label, _LABEL if height else FAINT), *between, (value, look)], height=height, measured=False
    )


def _fact_column(languages: Sequence[Language]) -> int:
    """Where values stand: behind labels of one language, or of both."""
    return 3 if len(languages) == 1 else 4


def _people(sheet: Sheet, form: ReturnForm, languages: Sequence[Language]) -> tuple[int, int]:
    """The rows of people, those in sight and those spare: the first and the last."""
    columns = form.columns
    head = [(head_words(each, languages), HEAD) for each in columns]
    first = sheet.rows.add(head, height=_HEAD_ROWS[len(languages)], measured=False) + 1
    for number in range(1, len(form.people) + form.blank_rows + 1):
        known = form.people[number - 1] if number <= len(form.people) else None
        values = [_value(each, known, languages) for each in columns[1:]]
        height = max(_ROW, _LINE * _lines(values, columns[1:]) + 2)
        cells = [(number, _NUMBER), *((each, _ENTRY) for each in values)]
        sheet.rows.add(cells, height=height, measured=False)
    for _ in range(SPARE_ROWS):
        sheet.rows.add([None, *((None, _SPARE) for _ in columns[1:])], measured=False)
    return first, sheet.rows.last


def _lines(values: Sequence[str | None], columns: Sequence[str]) -> int:
    """How many lines the longest of some words takes in its column."""
    widths = (_WIDTHS.get(each, _PRIVATE_WIDTH) - 2 for each in columns)
    return max(ceil(len(each or "") / width) for each, width in zip(values, widths, strict=True))


def _value(column: str, known: Delegate | None, languages: Sequence[Language]) -> str | None:
    """What is known of a person, None where the cell is to be filled."""
    if known is None or column not in COLUMNS:
        return None
    if column == "part":
        return part_words(known.part, languages)
    if column == "interpretation":
        spoken = known.interpretation
        return interpretation_words(spoken, languages) if spoken is not None else None
    return one_line(getattr(known, column)) or None


def _lists(
    workbook: Workbook, looks: Looks, form: ReturnForm, languages: Sequence[Language], taken: str
) -> Sheet:
    """Out of sight: which form it is, and what the cells to fill offer."""
    from openpyxl.workbook.defined_name import DefinedName

    name = sheet_name(in_each(languages, "lists").replace(BETWEEN, " - "), [taken])
    sheet = Sheet(workbook.create_sheet(name), looks, name)
    columns: list[Sequence[Value]] = [
        [MARK, "token", "version", "event", "party", "languages"],
        [MARK, form.identity.token, VERSION, form.event.key, form.party, " ".join(languages)],
        ["answer", *(answer_words(each, languages) for each in ANSWERS)],
        ["part", *(part_words(each, languages) for each in PARTS)],
        ["interpretation", *(interpretation_words(each, languages) for each in (*LANGUAGES, None))],
    ]
    for at in range(max(map(len, columns))):
        sheet.rows.add([(column[at], PLAIN) if at < len(column) else None for column in columns])
    for at, column in enumerate(columns[2:], start=3):
        place = sheet.place(letter(at), 2, len(column))
        workbook.defined_names[f"form_{column[0]}"] = DefinedName(f"form_{column[0]}", attr_text=place)
    sheet.frame.sheet_state = "hidden"
    protect(sheet)
    sheet.fit()
    return sheet


def _bind(
    sheet: Sheet, form: ReturnForm, languages: Sequence[Language], answer: str, rows: tuple[int, int]
) -> None:
    """Let cells take what stands in the lists."""
    from openpyxl.worksheet.datavalidation import DataValidation

    for name in ("answer", "part", "interpretation"):
        column = letter(form.columns.index(name) + 1) if name in form.columns else ""
        place = f"{column}{rows[0]}:{column}{rows[1]}" if column else answer
        rule = DataValidation("list", formula1=f"form_{name}", allow_blank=True, showErrorMessage=True)
        rule.errorTitle = in_each(languages[:1], "wrong_title")  # Excel takes 32 characters.
        rule.error = in_each(languages, "wrong")
        rule.add(place)
        sheet.frame.add_data_validation(rule)


def _put_foot(sheet: Sheet, form: ReturnForm, languages: Sequence[Language]) -> None:
    """Whose form it is and the number of the page."""
    foot = sheet.frame.oddFooter
    assert foot is not None and foot.left is not None and foot.right is not None
    words = (*dict.fromkeys(form.names[each] for each in languages), one_line(form.event.title(languages[0])))
    foot.left.text = " · ".join(each for each in words if each).replace("&", "&&")[:_LONGEST_FOOT]
    foot.right.text = said(languages[0], "page", page="&P", pages="&N")
    foot.left.size = foot.right.size = 8


def _set_up(sheet: Sheet, size: PaperSize, rows: tuple[int, int], columns: int) -> None:
    """One page wide, across, the heads repeated; ``rows`` are theirs and the last one to be printed."""
    frame = sheet.frame
    for at, width in enumerate(_WIDTHS.values(), start=1):
        frame.column_dimensions[letter(at)].width = width
    for at in range(len(_WIDTHS) + 1, columns + 1):
        frame.column_dimensions[letter(at)].width = _PRIVATE_WIDTH
    frame.page_setup.paperSize = _A4 if size is PaperSize.A4 else _LETTER
    frame.page_setup.orientation = "landscape"
    frame.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    frame.page_setup.fitToWidth, frame.page_setup.fitToHeight = 1, 0
    margins = frame.page_margins
    margins.left = margins.right = margins.top = margins.bottom = _MARGIN
    margins.bottom, margins.header, margins.footer = _FOOT_MARGIN, 0.2, 0.25
    frame.print_title_rows = f"{rows[0]}:{rows[0]}"
    frame.sheet_view.showGridLines = False
    frame.print_area = f"A1:{letter(columns)}{rows[1]}"


def _put_properties(workbook: Workbook, form: ReturnForm, languages: Sequence[Language]) -> None:
    from openpyxl.packaging.custom import StringProperty

    properties = workbook.properties
    properties.title = f"{in_each(languages, 'title')} · {one_line(form.event.title(languages[0]))}"[:255]
    properties.subject = form.event.key
    properties.creator = properties.lastModifiedBy = form.secretariat[languages[0]]
    properties.language = languages[0].value
    mark = StringProperty(name=MARK, value=form.identity.token)
    workbook.custom_doc_props.append(mark)  # type: ignore[attr-defined]
    workbook.active = 0
