"""A sheet of people copied from Excel, or from a mail, → delegates, row by row with what is doubtful."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import StringIO

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Part, usual_part
from rcm_desktop.domain.text import clean
from rcm_desktop.reading.errors import PasteTooLarge
from rcm_desktop.reading.people_words import (
    EMAIL,
    courtesy_and_name,
    emails_in,
    field_called,
    interpretation_called,
    is_courtesy,
    part_called,
    telephone_in,
)

LARGEST = 1_000_000
_ARTICLE = re.compile(r"^(?:the|los|las|la|el)\s+", re.IGNORECASE)
# What tells an institution where nothing else does.
_OFFICE = re.compile(
    r"\b(?:ministerio|ministry|secretar[ií]a|instituto|institute|direcci[oó]n|department|departamento|agency"
    r"|agencia|universidad|university|comisi[oó]n|commission|embajada|embassy|office|oficina|consulado"
    r"|fundaci[oó]n|foundation|procuradur[ií]a|cruz roja|red cross)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:tel|tel[eé]fono|telephone|phone|cel|celular|m[oó]vil|mobile|fax|ext|t|m|e-?mail|mail|web"
    r"|correo(?: electr[oó]nico)?)\b[.:]*",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^(?:[-_]{2,}$|(?:saludos?|atentamente|cordialmente|(?:kind |best |warm )?regards|sincerely|yours"
    r"|muchas gracias|gracias|thank you|thanks|un saludo)\b)",
    re.IGNORECASE,
)
_SITE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_EXTENSION = re.compile(r"\bext(?:ensi[oó]n)?\.?\s*\d+", re.IGNORECASE)
_RECIPIENT = re.compile(r"([^<>]*)<([^<>@\s]+@[^<>\s]+)>[\s,;]*")
_AROUND = " ,;'\""
_SHORTEST_BLOCK = 3


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One row as it was understood. ``line`` counts from 1; ``remarks`` name what a person should look at:
    "no_name", "no_delegation", "email", "part", "interpretation"."""

    line: int
    name: str
    courtesy: str = ""
    function: str = ""
    institution: str = ""
    email: str = ""
    part: Part = Part.DELEGATE
    delegation: str = ""
    remarks: tuple[str, ...] = ()
    telephone: str = ""
    interpretation: Language | None = None


def people_of(text: str, directory: DirectoryOfDay | None = None, party: str = "") -> tuple[PersonRow, ...]:
    """The people in a text: rows with tabs, lines such as "Ana Solano, directora, Ministerio de Gobernación
    <ana@example.org>", or the signature of a mail. ``directory`` knows who may have sent them, the shipped
    one where none is given; ``party`` is for whom all of them come where they do not say.

    The first row may name the columns, in either language; without it cells are told by what they hold.
    Raises PasteTooLarge over a million characters.
    """
    directory = directory or Directory.shipped().on(None)
    if len(text) > LARGEST:
        raise PasteTooLarge(len(text), LARGEST)
    if "\t" not in text and not any(line.count('"') % 2 for line in text.splitlines()):
        # With a quote left open in a line, a cell of several lines was copied, of a sheet with one column.
        text = _signatures_as_rows(text)
    lines = [[_cell(cell) for cell in line] for line in csv.reader(StringIO(text), delimiter="\t")]
    numbered = [(number, line) for number, line in enumerate(lines, start=1) if any(line)]
    if not numbered:
        return ()
    columns = _columns(numbered[0][1])
    if columns:
        return tuple(_by_heading(number, line, columns, directory, party) for number, line in numbered[1:])
    return tuple(_by_content(number, _parted(line), directory, party) for number, line in numbered)


def person_in(line: str, directory: DirectoryOfDay | None = None) -> PersonRow:
    """One person from a line such as "Ana Pérez, directora, Guatemala": what is walked in with."""
    known = directory or Directory.shipped().on(None)
    return _by_content(1, [_cell(each) for each in re.split(r"[,;\t]", line)], known)


def _signatures_as_rows(text: str) -> str:
    """Text in which each signature became one row, where its lines are those of one person: between empty
    lines, three or more, one at least with nothing but an address, a telephone or a site."""
    rows: list[str] = []
    block: list[str] = []
    for line in [*clean(text).split("\n"), ""]:
        words = _cell(line)
        recipients = _RECIPIENT.findall(words)
        if len(recipients) > 1:
            # Whom a mail was sent to: "Solano, Ana" <ana@…>; "Luis Mora" <luis@…>.
            rows += map(_quoted, block)
            rows += [f"{_quoted(name.strip(_AROUND))}\t{address}" for name, address in recipients]
            block = []
            continue
        if words and not _GREETING.match(words):
            block.append(words)
            continue
        rows += ["\t".join(map(_quoted, block))] if _is_signature(block) else map(_quoted, block)
        # Lines keep their numbers.
        rows += [""] * (max(0, len(block) - 1) if _is_signature(block) else 0)
        rows.append("")
        block = []
    return "\n".join(rows)


def _is_signature(block: Sequence[str]) -> bool:
    bare = [not _left_of(each) for each in block]
    addresses = sum(len(emails_in(each)) for each in block)
    return len(block) >= _SHORTEST_BLOCK and any(bare) and not bare[0] and addresses < 2


def _left_of(words: str) -> str:
    """What words say beside address, telephone and site."""
    left = _EXTENSION.sub("", _SITE.sub("", EMAIL.sub("", words)))
    number = telephone_in(left)
    left = (left.replace(number, "") if number else left).strip(" <>|·,;:.-()")
    return _LABEL.sub("", left).strip(" <>|·,;:.-()")


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _parted(line: Sequence[str]) -> list[str]:
    """A line without tabs in its parts, where commas part them: with an address, with two commas or more, or
    with a part that begins small. "Solano, Ana" is a name."""
    filled = [each for each in line if each]
    if len(filled) != 1:
        return list(line)
    words = filled[0]
    addresses = emails_in(words)
    left = EMAIL.sub(" ", words) if addresses else words
    number = telephone_in(left)
    left = left.replace(number, " ") if number else left
    parts = [each.strip(' <>()[]"·|–-') for each in re.split(r"[,;]| [–—|·-] ", left)]
    parts = [
        stripped for each in parts if (stripped := _LABEL.sub("", each).strip(" .:") if number else each)
    ]
    is_list = bool(addresses or number) or len(parts) > 2 or any(each[0].islower() for each in parts[1:])
    return [*parts, *addresses[:1], *([number] if number else [])] if is_list else [words]


def _cell(cell: str) -> str:
    return " ".join(clean(cell).split())


def _columns(line: Sequence[str]) -> dict[int, str]:
    """The field of each column; none where the line is no heading: a name must be among them."""
    found = {at: field for at, cell in enumerate(line) if cell and (field := field_called(cell))}
    return found if "name" in found.values() and len(found) > 1 else {}


def _by_heading(
    number: int, line: Sequence[str], columns: dict[int, str], directory: DirectoryOfDay, party: str
) -> PersonRow:
    values: dict[str, str] = {}
    for at, field in columns.items():
        if at < len(line) and line[at]:
            values[field] = f"{values[field]} {line[at]}" if field in values else line[at]
    surname = values.pop("surname", "")
    if surname:
        values["name"] = f"{values.get('name', '')} {surname}".strip()
    return _row(number, values, directory, party)


def _by_content(number: int, line: Sequence[str], directory: DirectoryOfDay, party: str = "") -> PersonRow:
    """An address is an e-mail, a country's name a delegation, digits a telephone; what is left is name,
    function, institution."""
    values: dict[str, str] = {}
    rest: list[str] = []
    for cell in line:
        if not cell:
            continue
        if "email" not in values and emails_in(cell):
            values["email"] = cell
            number_beside = telephone_in(EMAIL.sub(" ", cell))
            if number_beside:
                values.setdefault("telephone", number_beside)
        elif not _left_of(cell) and telephone_in(cell):
            values.setdefault("telephone", telephone_in(cell))
        elif not _left_of(cell):
            continue
        elif "delegation" not in values and _sender(cell, directory):
            values["delegation"] = cell
        elif "courtesy" not in values and is_courtesy(cell):
            values["courtesy"] = cell
        elif "part" not in values and rest and part_called(cell) is Part.HEAD:
            values["part"] = cell
        else:
            rest.append(cell)
    if "delegation" not in values and not party and len(rest) > 1 and not _OFFICE.search(rest[-1]):
        # The last of several words stands for whom the person came: an organisation the table does not hold.
        values["delegation"] = rest.pop()
    values |= dict(zip(("name", "function"), rest, strict=False))
    if len(rest) > 2:
        values["institution"] = ", ".join(rest[2:])
    elif len(rest) == 2 and _OFFICE.search(rest[1]):
        values["institution"] = values.pop("function")
    return _row(number, values, directory, party)


def _row(number: int, values: dict[str, str], directory: DirectoryOfDay, party: str = "") -> PersonRow:
    remarks = []
    found, name = courtesy_and_name(values.get("name", ""))
    courtesy = values.get("courtesy", "") or found
    addresses = emails_in(values.get("email", ""))
    delegation = values.get("delegation", "") or party
    delegation = _sender(delegation, directory) or delegation
    words = values.get("part", "")
    part = part_called(words)
    spoken, is_spoken = interpretation_called(values.get("interpretation", ""))
    if not name:
        remarks.append("no_name")
    if not delegation:
        remarks.append("no_delegation")
    if values.get("email") and not addresses:
        remarks.append("email")
    if words and part is None:
        remarks.append("part")
    if values.get("interpretation") and not is_spoken:
        remarks.append("interpretation")
    return PersonRow(
        number,
        name,
        courtesy,
        values.get("function", ""),
        values.get("institution", ""),
        addresses[0] if addresses else "",
        part or usual_part(delegation, directory),
        delegation,
        tuple(remarks),
        values.get("telephone", ""),
        spoken,
    )


def _sender(cell: str, directory: DirectoryOfDay) -> str:
    """The id of the country or organisation that a cell is the name of, "" where it says more or something
    else."""
    found = directory.called(_ARTICLE.sub("", cell.strip()))
    return found.id if found is not None else ""
