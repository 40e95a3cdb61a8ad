"""Invented meetings and outlines for the tests of the windows."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.text import Text
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.records import Records
from rcm_desktop.windows.look import LIGHT
from rcm_desktop.windows.record.meetings_page import MeetingsPage
from tests.windows.memory_store import MemoryStore

GRANADA = Meeting(
    "granada",
    "rcgm-2024-06",
    "RCGM",
    date(2024, 6, 11),
    date(2024, 6, 13),
    MeetingWording(
        ("Meeting of the Regional Consultation Group on Migration", "Granada, Nicaragua, 11–13 June 2024"),
        "Granada, Nicaragua",
        Text("The group met in Granada with ten Member Countries present and agreed as follows:"),
    ),
    MeetingWording(
        (
            "Reunión del Grupo Regional de Consulta sobre Migración",
            "Granada, Nicaragua, 11–13 de junio de 2024",
        ),
        "Granada, Nicaragua",
        Text("El grupo se reunió en Granada con la presencia de diez Países Miembros y acordó lo siguiente:"),
    ),
)
COLON = Meeting(
    "colon",
    "vm-2025-11",
    "VM",
    date(2025, 11, 27),
    date(2025, 12, 1),
    MeetingWording(place="Colón, Panama"),
    MeetingWording(place="Colón, Panamá"),
)
PAIRS = (
    ("To adopt the agenda with one change.", "Adoptar la agenda con un cambio."),
    ("To thank Belize for the workshop on ports.", "Agradecer a Belice el taller sobre puertos."),
    ("To meet again in the spring.", "Reunirse de nuevo en la primavera."),
)


def outline() -> Outline:
    """A section of three items, whose ids are "i0" to "i2"."""
    section = Node(
        "s", Kind.SECTION, None, "m", en=Version(Text("CONCLUSIONS")), es=Version(Text("CONCLUSIONES"))
    )
    ranks = ranks_between("", "", len(PAIRS))
    items = [
        Node(f"i{at}", Kind.ITEM, "s", rank, en=Version(Text(en)), es=Version(Text(es)))
        for at, ((en, es), rank) in enumerate(zip(PAIRS, ranks, strict=True))
    ]
    return Outline([section, *items])


def store(*meetings: Meeting) -> MemoryStore:
    """A library with these meetings, the first of them with an outline."""
    made = MemoryStore(meetings={each.id: each for each in meetings})
    if meetings:
        made.nodes[meetings[0].id] = list(outline().nodes())
    return made


def records_of(store: MemoryStore) -> Records:
    return Records(store)


def meetings_page(store: MemoryStore) -> MeetingsPage:
    return MeetingsPage(meetings_of(store), records_of(store), LIGHT)


def meetings_of(made: MemoryStore) -> Meetings:
    return Meetings(made)
