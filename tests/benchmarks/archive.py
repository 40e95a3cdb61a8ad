"""Archives of invented conclusions, as long as a region has met or a hundred times that.

Made once and kept in the system's temporary folder; a run works on a copy.
"""

from __future__ import annotations

import random
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection

from rcm_desktop.domain.changes import Change, Edit
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.text import Text
from rcm_desktop.storage.file_format import SCHEMA
from rcm_desktop.storage.library import Library
from rcm_desktop.storage.meetings import add_meeting
from rcm_desktop.storage.outline_rows import save_change

THIRTY_YEARS = 150
"""Meetings; each with 40 conclusions."""
CONCLUSIONS = 40
LONG_MEETINGS = (60, 2000)
"""Meetings of exactly so many rows, besides; their ids are "rows-60" and "rows-2000"."""
_MADE_AS = 2
"""Raise it when archives are to be made differently."""
_MEETINGS_A_COMMIT = 500

_VERBS = (
    ("To thank", "Agradecer a"),
    ("To ask", "Solicitar a"),
    ("To welcome the report of", "Acoger el informe de"),
    ("To continue the work with", "Continuar el trabajo con"),
)
_WHO = (
    ("the working group on ports of entry", "el grupo de trabajo sobre puestos fronterizos"),
    ("the consular officers of the coast", "los funcionarios consulares de la costa"),
    ("the ministries of labour", "los ministerios de trabajo"),
    ("the network of shelters", "la red de albergues"),
)
_WHAT = (
    ("for the table of bus lines", "por el cuadro de líneas de autobuses"),
    ("for the guide in five tongues", "por la guía en cinco lenguas"),
    ("and to send comments before the first of May", "y enviar comentarios antes del primero de mayo"),
    ("with the means that each country has at hand", "con los medios que cada país tenga a mano"),
    ("so that nobody waits at the bridge by night", "para que nadie espere de noche en el puente"),
)


def archive(meetings: int) -> Path:
    """The kept archive of so many meetings, made now if there is none. Not to be written to."""
    path = Path(tempfile.gettempdir()) / f"rcm-benchmark-{SCHEMA}-{_MADE_AS}-{meetings}.rcm"
    if not path.exists():
        part = path.with_name(f"part-{path.name}")
        part.unlink(missing_ok=True)
        with Library.create(part) as library:
            _fill(library, meetings)
        part.rename(path)
    return path


def working_copy(meetings: int, folder: Path) -> Path:
    """A copy of an archive, in ``folder``, to be worked in."""
    return Path(shutil.copy(archive(meetings), folder / "records.rcm"))


def _fill(library: Library, meetings: int) -> None:
    chance = random.Random(meetings)
    epoch = date(1996, 1, 1)
    plan = [(f"m{number}", epoch + timedelta(days=number), CONCLUSIONS + 1) for number in range(meetings)]
    plan += [(f"rows-{rows}", epoch - timedelta(days=rows), rows) for rows in LONG_MEETINGS]
    for first in range(0, len(plan), _MEETINGS_A_COMMIT):
        part = plan[first : first + _MEETINGS_A_COMMIT]

        def work(connection: Connection, part: list[tuple[str, date, int]] = part) -> None:
            for id_, start, rows in part:
                _add(connection, chance, id_, start, rows)

        library.write(work)


def _add(connection: Connection, chance: random.Random, id_: str, start: date, rows: int) -> None:
    meeting = Meeting(
        id_,
        f"rcgm-{id_}",
        "RCGM",
        start,
        start + timedelta(days=2),
        MeetingWording(("Meeting of the group",), "Granada, Nicaragua"),
        MeetingWording(("Reunión del grupo",), "Granada, Nicaragua"),
    )
    add_meeting(connection, meeting, datetime(2026, 1, 1))
    save_change(connection, id_, Change(tuple(Edit(None, node) for node in _nodes(chance, rows))))


def _nodes(chance: random.Random, rows: int) -> Iterator[Node]:
    """One section and its items, ``rows`` in all, some with two items below them."""
    heading = Version(Text("CONCLUSIONS")), Version(Text("CONCLUSIONES"))
    section = Node(_id(chance), Kind.SECTION, None, "V", *heading)
    yield section
    left = rows - 1
    tops = [_item(chance, section.id, rank) for rank in ranks_between("", "", left - 2 * (left // 7))]
    nested = left // 7
    for at, top in enumerate(tops):
        yield top
        if at % 5 == 2 and nested:
            nested -= 1
            yield from (_item(chance, top.id, rank) for rank in ranks_between("", "", 2))
    yield from (_item(chance, tops[-1].id, rank) for rank in ranks_between("", "", 2 * nested))


def _item(chance: random.Random, parent: str, rank: str) -> Node:
    pairs = [chance.choice(_VERBS), chance.choice(_WHO), *chance.sample(_WHAT, chance.randint(1, 3))]
    en, es = (" ".join(pair[language] for pair in pairs) + "." for language in (0, 1))
    return Node(_id(chance), Kind.ITEM, parent, rank, en=Version(Text(en)), es=Version(Text(es)))


def _id(chance: random.Random) -> str:
    return str(UUID(int=chance.getrandbits(128), version=4))
