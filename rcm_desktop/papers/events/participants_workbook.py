"""The list of participants as an Excel workbook: a row for each person, to sort, filter and take over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rcm_desktop.domain.events.participants import Group, Participants
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings, PaperSize
from rcm_desktop.papers.contributions.dues_frame import FAINT, TITLE, TOTAL, Sheet, sheet_name
from rcm_desktop.papers.contributions.sheet_cells import Look, Looks, Value, letter
from rcm_desktop.papers.contributions.workbook_file import workbook_bytes
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.events.participants_pdf import SECTION, summary_of
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.stamps import page_words

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_WORDS, _FIGURE = Look(wrap=True), Look(align="right", indent=1)
_SUM = Look(bold=True, above=True, align="right", indent=1)
_WIDTHS = (7, 22, 26, 13, 32, 20, 34, 34, 34, 20)
_SIZES = {PaperSize.A4: 9, PaperSize.LETTER: 1}
_MARGIN, _FOOT_MARGIN = 0.5, 0.7  # Inches.


def participants_workbook(
    participants: Participants,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
    *,
    telephones: bool = False,
) -> bytes:
    """The workbook as an .xlsx file, in the order of the PDF; ``telephones`` only where they are asked for.

    The same participants give the same bytes.
    """
    from openpyxl.workbook import Workbook

    words = EventWords(languages, SECTION)
    workbook = Workbook()
    (frame,) = workbook.worksheets
    title, looks = words("title"), Looks(workbook)
    groups = participants.groups(words.first)
    frame.title = sheet_name(words.one(words.first, "title"), ())
    sheet = Sheet(frame, looks, frame.title)
    _put_head(sheet, words, participants, title)
    keys = ["number", "group", "delegation", "courtesy", "name", "part", "post", "institution", "email"]
    keys += ["telephone"] if telephones else []
    head = sheet.heads((words(f"head.{key}"), key == "number") for key in keys)
    row_looks = (_FIGURE, *[_WORDS] * (len(keys) - 1))
    # After so many characters a text goes on in the next line, which makes the row higher.
    sheet.rows.wrap_at = dict(enumerate(_WIDTHS, start=1))
    for cells in _rows(words, participants, groups, telephones=telephones):
        sheet.rows.add(list(zip(cells, row_looks, strict=True)), measured=False)
    sheet.fit({column: float(width) for column, width in enumerate(_WIDTHS, start=1)})
    frame.auto_filter.ref = f"A{head}:{letter(len(keys))}{max(head, sheet.rows.last)}"
    frame.freeze_panes = f"A{head + 1}"
    set_up_print(frame, words, settings, head)
    counts = _counts(workbook, looks, words, groups)
    properties = words.properties(participants.event, title)
    kept = workbook.properties
    kept.title, kept.subject = printed(properties.title), printed(properties.subject)
    kept.creator = kept.lastModifiedBy = ""
    kept.language = properties.language
    return workbook_bytes(workbook, [sheet.rows, counts.rows], properties.made_at.date())


def _put_head(sheet: Sheet, words: EventWords, participants: Participants, title: str) -> None:
    sheet.rows.add([(title, TITLE)], height=24, measured=False)
    event = participants.event
    for line in (*words.titles(event), *words.places_and_days(event)):
        sheet.rows.add([(line, FAINT)], measured=False)
    sheet.rows.skip()


def _rows(
    words: EventWords, participants: Participants, groups: Sequence[Group], *, telephones: bool
) -> Iterator[tuple[Value, ...]]:
    number = 0
    for group in groups:
        kind = words.shared(f"group.{group.kind.value}")
        for delegation in group.delegations:
            name = words.delegation(delegation.id, participants.directory)
            for each in delegation.people:
                number += 1
                part = words.shared(f"part.{each.part.value}")
                shown = (each.courtesy, each.name, part, each.function, each.institution, each.email)
                more = (each.telephone,) if telephones else ()
                yield number, kind, name, *map(printed, (*shown, *more))


def _counts(workbook: Workbook, looks: Looks, words: EventWords, groups: Sequence[Group]) -> Sheet:
    """How many delegations and people each group has, on a sheet of their own."""
    frame = workbook.create_sheet(
        sheet_name(words.one(words.first, "summary"), [workbook.worksheets[0].title])
    )
    sheet = Sheet(frame, looks, frame.title)
    heads = ("summary", "delegations", "people")
    sheet.heads((words(key), key != "summary") for key in heads)
    *lines, total = summary_of(words, groups)
    for line, figure, named in (*((each, _FIGURE, _WORDS) for each in lines), (total, _SUM, TOTAL)):
        name, *counted = line
        sheet.rows.add([(name, named), *((int(count), figure) for count in counted)])
    sheet.fit()
    frame.sheet_view.showGridLines = False
    return sheet


def set_up_print(frame: Worksheet, words: EventWords, settings: PaperSettings, head: int) -> None:
    """Across, one page wide, the head repeated, "Page 2 of 5" at the foot."""
    frame.page_setup.paperSize = _SIZES[settings.size]
    frame.page_setup.orientation = "landscape"
    frame.sheet_properties.pageSetUpPr.fitToPage = True  # type: ignore[union-attr]
    frame.page_setup.fitToWidth, frame.page_setup.fitToHeight = 1, 0
    margins = frame.page_margins
    margins.left = margins.right = margins.top = _MARGIN
    margins.bottom, margins.header, margins.footer = _FOOT_MARGIN, 0.3, 0.3
    foot = frame.oddFooter
    assert foot is not None and foot.center is not None
    foot.center.text = " · ".join(page_words("&P", "&N", language) for language in words.languages)
    foot.center.size = 8
    frame.print_title_rows = f"{head}:{head}"
    frame.sheet_view.showGridLines = False
