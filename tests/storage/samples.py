"""Invented meetings and nodes for the tests of storage."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from decimal import Decimal

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.contacts import Contact, ContactKind
from rcm_desktop.domain.contributions.periods import Decision, Period
from rcm_desktop.domain.contributions.postings import Assessment, Receipt
from rcm_desktop.domain.directory import OwnDirectory, OwnVersion
from rcm_desktop.domain.entries import EntryKind, Facts, Names, Role
from rcm_desktop.domain.events.door import Arrival, DoorMark
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording, Source
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterEntry, LetterKind
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.nodes import ChangeRequest, ItemState, Kind, LanguageState, Node, Numbering, Version
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.domain.tasks.task import Note, Task, TaskState
from rcm_desktop.domain.text import Mark, MarkKind, Text

MEETING = Meeting(
    id="5d0c8a0e-0000-4000-8000-000000000001",
    key="rcgm-2031-05",
    body="RCGM",
    start=date(2031, 5, 6),
    end=date(2031, 5, 8),
    en=MeetingWording(
        ("Meeting of the Group", "6 to 8 May"),
        "Antigua, Guatemala",
        Text("The Group met.", (Mark(4, 9, MarkKind.BOLD),)),
        ("Signed: the chair", "a note\nof two lines"),
    ),
    es=MeetingWording(("Reunión del Grupo",), "Antigua, Guatemala", Text("El Grupo se reunió."), ()),
    read_present=("GT", "PA"),
)

PERIOD = Period(
    "y",
    "2031",
    date(2031, 1, 1),
    date(2031, 12, 31),
    date(2031, 1, 1),
    "USD",
    50_000,
    (("GT", Decimal(40)), ("PA", Decimal(60))),
    approved=Decision("recommendation 1", MEETING.id, "a"),
)
ASKED = Assessment(
    id="ask",
    country="PA",
    currency="USD",
    value=date(2031, 1, 1),
    recorded=datetime(2031, 1, 2, tzinfo=UTC),
    number=1,
    period="y",
    owed=30_000,
)
CAME = Receipt(
    id="come",
    country="PA",
    currency="USD",
    value=date(2031, 3, 4),
    recorded=datetime(2031, 3, 5, tzinfo=UTC),
    who="ana",
    number=2,
    reference="TR 17",
    net=9_900,
    charge=100,
)

LETTER = LetterEntry(
    2031,
    1,
    LetterKind.REMINDER,
    "PA",
    Language.ES,
    date(2031, 4, 2),
    "y",
    "Importes pendientes",
    datetime(2031, 4, 2, 15, tzinfo=UTC),
    "ana",
)

DELEGATES = (
    Delegate(
        "d1",
        "p1",
        "Ana Lucía Barrios",
        "Lic.",
        "Directora",
        "Cancillería",
        "ana@example.org",
        Part.HEAD,
        "GT",
    ),
    Delegate("d2", "p2", "Tomás Ixcoy", delegation="OIM", part=Part.OBSERVER),
)

DIRECTORY = OwnDirectory(
    (
        OwnVersion(
            EntryKind.COUNTRY, "CL", None, Facts(Names("Chile", long="Republic of Chile"), Names("Chile"))
        ),
        OwnVersion(
            EntryKind.COUNTRY,
            "CL",
            date(2030, 1, 1),
            Facts(Names("Chile", listed="Chile"), Names("Chile", roll="República de Chile"), Role.OBSERVER),
        ),
        OwnVersion(EntryKind.SECRETARIAT, "SECRETARIAT", date(2019, 11, 14), None),
    ),
    {2018: "", 2031: "GT"},
    (
        Contact(
            "c1",
            EntryKind.COUNTRY,
            "PA",
            ContactKind.ADDRESSEE,
            "Ana Ríos",
            "Excma. Sra.",
            "Ministra",
            "Cancillería",
            "Calle 3\nPanamá",
            "ana@example.org",
            Language.ES,
            date(2030, 7, 1),
        ),
        Contact("c2", EntryKind.ORGANISATION, "IOM", ContactKind.FOCAL_POINT, "Tom", language=Language.EN),
    ),
)
"""What a file says of the directory: versions, one that does not hold, years, contacts."""

SECTION = Node(
    "s",
    Kind.SECTION,
    None,
    "V",
    Version(Text("CONCLUSIONS")),
    Version(Text("CONCLUSIONES")),
    numbering=Numbering(
        LabelStyle.of_first("(1)"), LabelStyle.of_first("PRIMERO.-"), as_printed=True, runs_on=True, start=4
    ),
)
ITEM = Node(
    "a",
    Kind.ITEM,
    "s",
    "V",
    Version(
        Text(
            "To thank “Panamá” – see item b)\nand a note.",
            (
                Mark(0, 8, MarkKind.ITALIC),
                Mark(24, 31, MarkKind.REFERENCE, target="b"),
                Mark(42, 42, MarkKind.FOOTNOTE, note="A note of its own"),
            ),
        ),
        LanguageState.CHECKED,
        "9bis.",
    ),
    Version(Text("Agradecer a Panamá", (Mark(0, 9, MarkKind.REFERENCE, note="lost words"),)), printed=""),
    ItemState.AGREED,
    datetime(2031, 5, 7, 16, 30, 15),
    (Language.EN, Language.ES),
    (ChangeRequest("GT", "a softer word"), ChangeRequest("PA")),
    ("MX", "An observer"),
    fixed=True,
)
CHILD = Node("b", Kind.ITEM, "a", "V", Version(Text("To go on")))


def added(*nodes: Node) -> Change:
    return Change(tuple(Edit(None, node) for node in nodes))


WORKSHOP = Event(
    "w",
    "workshop-2031-07",
    EventKind.WORKSHOP,
    When(PartialDate(2031, 7, 6), PartialDate(2031, 7, 7), time(9), time(17), "America/Mexico_City"),
    EventWording("Workshop on forms", "Mexico City", "Bring a pen"),
    EventWording("Taller sobre formularios", "Ciudad de México"),
    EventState.TENTATIVE,
    hosts=("MX",),
    donors=("UNODC",),
    languages=(Language.EN, Language.ES),
    closes=date(2031, 6, 30),
    source=Source(MEETING.id, "a", "To hold a workshop"),
    private=("diet",),
)
WORKSHOP_RECORD = EventRecord(
    WORKSHOP,
    (
        Invitation("GT", date(2031, 6, 1), (date(2031, 6, 20),)),
        Invitation("PA", date(2031, 6, 1), (), date(2031, 6, 9), Answer.CONFIRMED, 1, Channel.MAIL, "by Ana"),
    ),
    (
        Delegate(
            "d9",
            "p9",
            "Rosa Ejemplo",
            "Sra.",
            "Directora",
            "Migración",
            "r@ejemplo.test",
            Part.HEAD,
            "PA",
            "+507 555 0101",
            Language.ES,
        ),
    ),
    (DoorMark("d9", date(2031, 7, 6), "", Arrival.LATE, time(9, 40)),),
)

TASK = Task(
    "t",
    Source(MEETING.id, "a"),
    ("PA", "IOM"),
    "Pay what is due",
    "Pagar lo debido",
    When(bound=Bound(Relation.BEFORE, body="VM", since=date(2031, 5, 8), words="next meeting")),
    TaskState.IN_PROGRESS,
    (Note(date(2031, 6, 1), "half of it came"),),
    datetime(2031, 6, 1, 10, tzinfo=UTC),
    "ana",
)
