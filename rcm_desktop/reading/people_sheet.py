"""A sheet of people copied from Excel, or from a mail, → delegates, row by row with what is doubtful."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.people import Part, usual_part
from rcm_desktop.domain.text import clean
from rcm_desktop.reading.errors import PasteTooLarge

LARGEST = 1_000_000
_ARTICLE = re.compile(r"^(?:the|los|las|la|el)\s+", re.IGNORECASE)
_EMAIL = re.compile(r"[^\s@<>;,]+@[^\s@<>;,]+\.[^\s@<>;,]+")
_COURTESY = re.compile(
    r"(?:sr|sra|srta|mr|mrs|ms|dr|dra|lic|licda|ing|amb|embajador|embajadora|ambassador|hon)\.?",
    re.IGNORECASE,
)
_HEADINGS = {
    "name": ("name", "full name", "nombre", "nombre completo", "participant", "participante", "delegate",
             "delegado"),
    "surname": ("surname", "family name", "last name", "apellido", "apellidos"),
    "courtesy": ("title", "courtesy title", "courtesy", "titulo", "tratamiento"),
    "function": ("function", "position", "job title", "cargo", "puesto", "funcion"),
    "institution": ("institution", "ministry", "agency", "institucion", "ministerio", "entidad",
                    "dependencia"),
    "email": ("e-mail", "email", "mail", "correo", "correo electronico"),
    "part": ("role", "part", "rol", "calidad", "condicion"),
    "delegation": ("country", "delegation", "country or organisation", "country/organisation", "organisation",
                   "organization", "pais", "delegacion", "pais u organizacion", "organizacion"),
}  # fmt: skip
_PARTS = {
    Part.HEAD: ("head", "head of delegation", "jefe", "jefa", "jefe de delegacion", "jefa de delegacion"),
    Part.ADVISER: ("adviser", "advisor", "asesor", "asesora"),
    Part.OBSERVER: ("observer", "observador", "observadora"),
    Part.SPEAKER: ("speaker", "expositor", "expositora", "ponente"),
    Part.GUEST: ("guest", "special guest", "invitado", "invitada", "invitado especial"),
    Part.STAFF: ("staff", "secretariat", "secretaria", "personal"),
    Part.DELEGATE: ("delegate", "delegado", "delegada"),
}


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row as it was understood. ``line`` counts from 1; ``remarks`` name what a person should look at:
    "no_name", "no_delegation", "email", "part"."""

    line: int
    name: str
    courtesy: str = ""
    function: str = ""
    institution: str = ""
    email: str = ""
    part: Part = Part.DELEGATE
    delegation: str = ""
    remarks: tuple[str, ...] = ()


def people_of(text: str, directory: DirectoryOfDay | None = None) -> tuple[PersonRow, ...]:
    """The people in a text of lines and tabs; ``directory`` knows who may have sent them,
    the shipped one where none is given.

    The first line may name the columns, in either language; without it cells are told by what they hold.
    Raises PasteTooLarge over a million characters.
    """
    directory = directory or Directory.shipped().on(None)
    if len(text) > LARGEST:
        raise PasteTooLarge(len(text), LARGEST)
    lines = [[_cell(cell) for cell in line] for line in csv.reader(StringIO(text), delimiter="\t")]
    numbered = [(number, line) for number, line in enumerate(lines, start=1) if any(line)]
    if not numbered:
        return ()
    columns = _columns(numbered[0][1])
    if columns:
        return tuple(_by_heading(number, line, columns, directory) for number, line in numbered[1:])
    return tuple(_by_content(number, line, directory) for number, line in numbered)


def person_in(line: str, directory: DirectoryOfDay | None = None) -> PersonRow:
    """One person from a line such as "Ana Pérez, directora, Guatemala": what is walked in with."""
    known = directory or Directory.shipped().on(None)
    return _by_content(1, [_cell(each) for each in re.split(r"[,;\t]", line)], known)


def _cell(cell: str) -> str:
    return " ".join(clean(cell).split())


def _columns(line: Sequence[str]) -> dict[int, str]:
    """The field of each column; none where the line is no heading: a name must be among them."""
    known = {words: field for field, names in _HEADINGS.items() for words in names}
    found = {at: known[plain(cell)] for at, cell in enumerate(line) if plain(cell) in known}
    return found if "name" in found.values() and len(found) > 1 else {}


def _by_heading(
    number: int, line: Sequence[str], columns: dict[int, str], directory: DirectoryOfDay
) -> PersonRow:
    values: dict[str, str] = {}
    for at, field in columns.items():
        if at < len(line) and line[at]:
            values[field] = f"{values[field]} {line[at]}" if field in values else line[at]
    surname = values.pop("surname", "")
    if surname:
        values["name"] = f"{values.get('name', '')} {surname}".strip()
    return _row(number, values, directory)


def _by_content(number: int, line: Sequence[str], directory: DirectoryOfDay) -> PersonRow:
    """An address is an e-mail, a country's name a delegation; what is left is name, function, institution."""
    values: dict[str, str] = {}
    rest: list[str] = []
    for cell in line:
        if not cell:
            continue
        if "email" not in values and _EMAIL.search(cell):
            values["email"] = cell
        elif "delegation" not in values and _sender(cell, directory):
            values["delegation"] = cell
        elif "courtesy" not in values and _COURTESY.fullmatch(cell):
            values["courtesy"] = cell
        else:
            rest.append(cell)
    values |= dict(zip(("name", "function", "institution"), rest, strict=False))
    if "delegation" not in values and len(rest) > 1:
        # The last of several words stands for whom the person came: an organisation the table does not hold.
        values["delegation"] = rest[-1]
        field = ("name", "function", "institution")[min(len(rest), 3) - 1]
        values.pop(field)
    return _row(number, values, directory)


def _row(number: int, values: dict[str, str], directory: DirectoryOfDay) -> PersonRow:
    remarks = []
    name = values.get("name", "")
    courtesy = values.get("courtesy", "")
    first, _, further = name.partition(" ")
    if not courtesy and further and _COURTESY.fullmatch(first):
        courtesy, name = first, further
    address = _EMAIL.search(values.get("email", ""))
    delegation = _sender(values.get("delegation", ""), directory) or values.get("delegation", "")
    part, is_known = _part(values.get("part", ""), usual_part(delegation, directory))
    if not name:
        remarks.append("no_name")
    if not delegation:
        remarks.append("no_delegation")
    if values.get("email") and address is None:
        remarks.append("email")
    if not is_known:
        remarks.append("part")
    return PersonRow(
        number,
        name,
        courtesy,
        values.get("function", ""),
        values.get("institution", ""),
        address.group() if address else "",
        part,
        delegation,
        tuple(remarks),
    )


def _sender(cell: str, directory: DirectoryOfDay) -> str:
    """The id of the country or organisation that a cell is the name of, "" where it says more or something
    else."""
    found = directory.called(_ARTICLE.sub("", cell.strip()))
    return found.id if found is not None else ""


def _part(words: str, usual: Part) -> tuple[Part, bool]:
    """The part that a cell names, and whether it is known; ``usual`` where it says none."""
    wanted = plain(words)
    part = next((part for part, names in _PARTS.items() if wanted in names), None)
    return part or usual, part is not None or not wanted
