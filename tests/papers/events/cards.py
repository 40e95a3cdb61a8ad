"""An invented event with its people, and names that are meant to do harm."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from itertools import product

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.event import Event, EventKind, EventWording
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, PaperSettings
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.papers.logos import logo_of

EN, ES = (Language.EN,), (Language.ES,)
CHOICES = (EN, ES, LANGUAGES)
DIRECTORY = Directory.shipped().on(date(2018, 5, 14))
EVENT = Event(
    "e1",
    "ports-2031-05",
    EventKind.WORKSHOP,
    When.on(date(2031, 5, 14), date(2031, 5, 16)),
    EventWording("Workshop on Small Ports and their Papers", "Colón, Panama"),
    EventWording("Taller sobre puertos pequeños y sus papeles", "Colón, Panamá"),
)


def person(number: int, name: str, part: Part = Part.DELEGATE, delegation: str = "PA") -> Delegate:
    return Delegate(f"part {number}", f"person {number}", name, part=part, delegation=delegation)


LONGEST = "Guadalupe del Carmen Hernández-Rodríguez y Sánchez de Bustamante Echeverría"
PEOPLE = (
    person(1, "Ana Núñez", Part.HEAD, "HN"),
    person(2, "María Fernanda Villalobos de la Peña", Part.DELEGATE, "DO"),
    person(3, "Christopher Montgomery-Featherstone", Part.ADVISER, "US"),
    person(4, "Jean-Baptiste Ouédraogo", Part.OBSERVER, "IOM"),
    person(5, "Íñigo Güell", Part.SPEAKER, "SR-MIGRANTS"),
    person(6, "Li Wu", Part.GUEST, "Universidad de las Tierras Bajas, Facultad de Estudios de la Costa"),
    person(7, "Óscar Ávila Zúñiga", Part.STAFF, ""),
    person(8, LONGEST, Part.DELEGATE, "SV"),
    person(9, "Wolfeschlegelsteinhausenbergerdorff", Part.DELEGATE, "PA"),
)


def many(count: int) -> tuple[Delegate, ...]:
    """So many people with names of their own."""
    return tuple(
        person(at, f"{PEOPLE[at % 9].name} {at}", PEOPLE[at % 9].part, PEOPLE[at % 9].delegation)
        for at in range(count)
    )


def headed() -> PaperSettings:
    """Papers under a letterhead with a logo."""
    from PIL import Image

    buffer = BytesIO()
    Image.new("RGB", (300, 200), (30, 80, 140)).save(buffer, "PNG")
    lines = Lines(("Office of Ports", "Quay 7, Colón"), ("Oficina de Puertos", "Muelle 7, Colón"))
    return PaperSettings(letterhead=Letterhead(lines, logo_of(buffer.getvalue())))


_HARM = (
    "<b>Ana</b> & Co",
    "<a href='file:///x'>Li</a>",
    "<br/><font size=99>",
    "<!-- Ana -->",
    "&amp;&#0;&lt;Zoë&gt;",
    "{name} {0} {{x}}",
    "%s %(x)d %%",
    "$(reboot) `id`",
    "(Ana) Tj ET Q",
    "\\(Ana\\) \\n \\057",
    "/JavaScript <</S/URI>>",
    "endstream endobj",
    "=HYPERLINK(1)",
    "{\\rtf1 Ana}",
    "\\u0041\\x00",
    "]]> <![CDATA[x",
    "Núñez; DROP TABLE person",
    "A" * 300,
    "Ana " * 80,
    "",
)
_AROUND = (
    "{}",
    "\u202e{}\u202c",
    "\u2067{}\u2069\u200f",
    "\x00{}\x07\x1b[31m",
    "{}\ud800\udfff",
    "\r\n{}\t\v\f\x85",
    "\u200b{}\u00ad\ufeff\u2060",
    "\u05d0\u0628 {}",
    "😀 {} 李\ufffe",
    "e\u0301{}\u0301\u0301",
)
PAYLOADS = tuple(around.replace("{}", harm) for harm, around in product(_HARM, _AROUND))
"""200 names of markup, control characters, lone surrogates, and marks that turn the direction of reading."""
