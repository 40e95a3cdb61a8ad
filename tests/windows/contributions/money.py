"""An invented ledger in memory, and the dialogs over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from PySide6.QtCore import QSettings

from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.contributions.ledger import Ledger
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.postings import Assessment, Receipt
from rcm_desktop.domain.directory import Directory, OwnDirectory
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterEntry
from rcm_desktop.domain.meetings import Meeting, MeetingLine
from rcm_desktop.domain.outline import Outline
from rcm_desktop.papers.letters.letters import LetterTemplates
from rcm_desktop.qt_models.worker import Worker
from rcm_desktop.services.letters import Letters
from rcm_desktop.services.statements import Statements
from rcm_desktop.windows.contributions.letters_dialog import LettersDialog
from rcm_desktop.windows.contributions.status_dialog import StatusDialog
from rcm_desktop.wording import Wording
from tests.windows.contributions.memory_ledger import MemoryLedger
from tests.windows.samples import GRANADA, outline

DAY = date(2025, 5, 15)
AT = datetime(2025, 5, 15, 9, tzinfo=UTC)
YEAR = Period("y", "2025", date(2025, 1, 1), date(2025, 12, 31), date(2025, 1, 1), "USD")
OLD = Period("o", "2024", date(2024, 1, 1), date(2024, 12, 31), date(2024, 1, 1), "USD")


def _asked(country: str, period: Period, owed: int) -> Assessment:
    return Assessment(
        id=f"{country} {period.id}",
        country=country,
        currency="USD",
        value=period.start,
        recorded=AT,
        period=period.id,
        owed=owed,
    )


CAME = Receipt(
    id="came", country="MX", currency="USD", value=date(2025, 4, 8), recorded=AT, net=40_000_00,
    reference="MX 1",
)  # fmt: skip
LEDGER = Ledger(
    (OLD, YEAR),
    (
        _asked("PA", OLD, 11_000_00),
        _asked("PA", YEAR, 12_000_00),
        _asked("BZ", YEAR, 4_000_00),
        _asked("MX", YEAR, 40_000_00),
        CAME,
    ),
)
MEETINGS = (
    MeetingLine(GRANADA.id, GRANADA.key, GRANADA.body, GRANADA.start, GRANADA.end, "Granada", "Granada"),
)


@dataclass
class MemoryRegister:
    """A register of letters that only remembers."""

    entered: list[LetterEntry] = field(default_factory=list)

    def next_number(self, year: int) -> int:
        return 1 + sum(each.year == year for each in self.entered)

    def entries(self) -> list[LetterEntry]:
        return list(self.entered)

    def add(self, entry: LetterEntry) -> None:
        self.entered.append(entry)


@dataclass
class MemoryOffice(MemoryLedger):
    """The ledger of above with a register and a meeting beside it; its own store and unit."""

    kept: Ledger = LEDGER
    letters: MemoryRegister = field(default_factory=MemoryRegister)

    def meeting(self, id_: str) -> Meeting:
        return GRANADA

    def outline(self, meeting: str) -> Outline:
        return outline()


def one_known() -> Directory:
    """Knows somebody in Panama."""
    barrios = Contact("barrios", EntryKind.COUNTRY, "PA", name="Ana Barrios", language=Language.ES)
    return Directory.shipped().overlaid(OwnDirectory(contacts=(barrios,)))


def letters_dialog(
    settings: QSettings,
    office: MemoryOffice | None = None,
    day: date = DAY,
    folder: Path = Path("/nowhere"),
    directory: Callable[[], Directory] = Directory.shipped,
    shown: Callable[[Path], None] = print,
    worker: Worker | None = None,
) -> LettersDialog:
    templates = LetterTemplates(folder / "records templates")
    letters = Letters(office or MemoryOffice(), templates, directory, who="ana", now=lambda: AT)
    say = Wording.load(Language.EN).sentence
    return LettersDialog(letters, MEETINGS, day, worker or Worker(), say, settings, shown)


def status_dialog(
    settings: QSettings, check_not_own: Callable[[Path], None] = lambda path: None
) -> StatusDialog:
    statements = Statements(MemoryOffice(), now=lambda: AT)
    return StatusDialog(statements, DAY, Wording.load(Language.EN).sentence, settings, check_not_own)
