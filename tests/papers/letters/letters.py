"""Invented letters and templates for the tests of papers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from docx import Document

from rcm_desktop.domain.contributions.ledger import Movement
from rcm_desktop.domain.contributions.letters import AccountStatement, DuesMatter, Owed
from rcm_desktop.domain.contributions.postings import Assessment, Receipt
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import Addressee, LetterKind, LetterPaper, Quote, Quoted, Sender
from rcm_desktop.resources import resource_path

AT = datetime(2025, 5, 1, tzinfo=UTC)
ASKED = Assessment(
    id="a", country="PA", currency="USD", value=date(2025, 1, 1), recorded=AT, period="y25", owed=12_000_00
)
CAME = Receipt(
    id="r",
    country="PA",
    currency="USD",
    value=date(2025, 3, 29),
    recorded=AT,
    net=4_990_00,
    charge=10_00,
    reference="TR 17 & co",
)
QUOTE = Quote(
    "n",
    Quoted("2 b)", "To urge all to pay.\nSoon.", "Regional Consultation Group on Migration, Panama City"),
    Quoted("2 b)", "Instar a todos a pagar.", "Grupo Regional de Consulta sobre Migración, Panamá"),
)
REMINDER = LetterPaper(
    LetterKind.REMINDER,
    Language.EN,
    2025,
    14,
    date(2025, 5, 15),
    "PA",
    DuesMatter(
        "USD",
        (
            Owed("y24", "2024", 11_000_00, 10_000_00, 1_000_00, True),
            Owed("y25", "2025", 12_000_00, 5_000_00, 7_000_00, False),
        ),
        AccountStatement(
            date(2024, 12, 31),
            1_000_00,
            (Movement(ASKED, 12_000_00, 13_000_00), Movement(CAME, -5_000_00, 8_000_00)),
            (("y24", "2024"), ("y25", "2025")),
        ),
    ),
    Addressee("Ms.", "Ana <Barrios> & Co", "Director", "Ministry", ("Calle 1", "Panamá"), Language.EN),
    QUOTE,
    sender=Sender(("THE SECRETARIAT",), "San José"),
)
BARE = LetterPaper(
    LetterKind.ACKNOWLEDGEMENT,
    Language.ES,
    2025,
    15,
    date(2025, 5, 16),
    "CA",
    DuesMatter(
        "USD",
        (),
        AccountStatement(date(2024, 12, 31), 0, (), ()),
        receipt=CAME,
        applied=(("2024", 1_000_00), ("2025", 3_000_00)),
        to_advance=1_000_00,
    ),
)


def matter_of(letter: LetterPaper) -> DuesMatter:
    """What a letter about dues says of them."""
    assert isinstance(letter.matter, DuesMatter)
    return letter.matter


def with_matter(letter: LetterPaper, **changed: object) -> LetterPaper:
    """A letter about dues that says something else of them."""
    return replace(letter, matter=replace(matter_of(letter), **changed))  # type: ignore[arg-type]


def template_with(path: Path, *paragraphs: Sequence[str]) -> Path:
    """The program's reminder with these paragraphs in the place of its own, each a list of runs, a bold one
    beginning with "*"."""
    document = Document(str(resource_path("templates/reminder_en.docx")))
    for each in list(document.paragraphs):
        each._element.getparent().remove(each._element)
    for runs in paragraphs:
        paragraph = document.add_paragraph(style="Letter text")
        for words in runs:
            paragraph.add_run(words.removeprefix("*")).bold = words.startswith("*") or None
    document.save(str(path))
    return path
