"""Everything for the first morning: the list to sign, plates and badges, in one step.

They go into a folder, a file each, for they are printed on different paper, or into one file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.card_settings import USUAL_MORNING, FirstMorningSettings
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Standing
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.papers.events.badge_pdf import badges_pdf
from rcm_desktop.papers.events.card_canvas import card_properties
from rcm_desktop.papers.events.card_words import title_of
from rcm_desktop.papers.events.plate_pdf import plates_pdf
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.pdf_joining import joined_pdf
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.wording import Wording

_NOT_IN_NAMES = re.compile(r"[^\w.-]+")
_LONGEST_KEY = 60


@dataclass(frozen=True, slots=True)
class MorningPaper:
    """A paper that is made when it is wanted; ``name`` is that of its file, with its ending."""

    name: str
    make: Callable[[], bytes]


def morning_papers(
    record: EventRecord,
    directory: DirectoryOfDay,
    languages: Sequence[Language],
    settings: FirstMorningSettings = USUAL_MORNING,
    paper: PaperSettings = USUAL_PAPER,
    signatures: Callable[[], bytes] | None = None,
) -> tuple[MorningPaper, ...]:
    """The papers in the order in which they are needed. ``signatures`` makes the list that is signed."""
    event = record.event
    plates = partial(
        plates_pdf,
        event,
        expected(record, settings),
        directory,
        languages,
        settings.plates,
        paper,
        presidency_of(record, directory),
    )
    badges = partial(badges_pdf, event, record.delegates, directory, languages, settings.badges, paper)
    wanted: list[tuple[str, Callable[[], bytes]]] = [("plates", plates), ("badges", badges)]
    if signatures is not None:
        wanted.insert(0, ("signatures", signatures))
    return tuple(
        MorningPaper(_file_name(event, languages, kind, number), make)
        for number, (kind, make) in enumerate(wanted, start=1)
    )


def expected(record: EventRecord, settings: FirstMorningSettings = USUAL_MORNING) -> tuple[str, ...]:
    """The countries and organisations that get a plate: who confirmed, who was asked and has not answered,
    as far as the settings say so, and who has people in the list, also after declining."""
    standings = {Standing.CONFIRMED, Standing.SILENT} if settings.for_silent else {Standing.CONFIRMED}
    invited = (each.party for each in record.invitations if each.standing in standings)
    present = (each.delegation for each in record.delegates if each.delegation)
    return tuple(dict.fromkeys((*invited, *present)))


def presidency_of(record: EventRecord, directory: DirectoryOfDay) -> str:
    """Who presides over an event: as the record of the meeting says, else the directory for its year, ""
    where neither does."""
    if record.meeting is not None and record.meeting.presidency:
        return record.meeting.presidency
    days = record.event.when.exact_days
    return directory.directory.presidency(days[0].year) if days is not None else ""


def write_morning(papers: Iterable[MorningPaper], folder: Path) -> tuple[Path, ...]:
    """Make all of them, then write each beside the others; a paper that cannot be made leaves none.

    Raises FolderMissing, NotWritable, DiskFull, and what the papers raise.
    """
    made = [(folder / each.name, each.make()) for each in papers]
    for path, content in made:
        write_whole(path, content)
    return tuple(path for path, _ in made)


def morning_pdf(papers: Iterable[MorningPaper], event: Event, languages: Sequence[Language]) -> bytes:
    """All of them as one file. The same papers give the same bytes."""
    heading = Wording.load(languages[0]).text("papers.morning.heading")
    title = " · ".join(filter(None, (heading, title_of(event, languages[0]))))
    return joined_pdf([each.make() for each in papers], card_properties(event, title, languages[0]))


def morning_name(event: Event, languages: Sequence[Language]) -> str:
    """The name of the one file."""
    return _file_name(event, languages, "title", None)


def _file_name(event: Event, languages: Sequence[Language], kind: str, number: int | None) -> str:
    """ "rcgm-2031-05-2-table-plates-en-es.pdf", a name that every system takes."""
    key = _NOT_IN_NAMES.sub("-", printed(event.key))[:_LONGEST_KEY].strip("-.") or "event"
    words = Wording.load(languages[0]).text(f"papers.morning.{kind}")
    counted = (str(number),) if number is not None else ()
    return "-".join((key, *counted, words, *(each.value for each in languages))) + ".pdf"
