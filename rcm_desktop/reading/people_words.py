"""How lists of people are headed and people described in both languages, as offices write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from rcm_desktop.domain.events.return_form import COLUMNS, one_line
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_words import said
from rcm_desktop.domain.people import Part

EMAIL = re.compile(r"[^\s@<>;,()\[\]\"]+@[^\s@<>;,()\[\]\"]+\.[^\s@<>;,()\[\]\".]+")
TELEPHONE = re.compile(r"(?:\+|\(|\b00)?\d[\d\s().\-/]{5,}\d")
_COURTESY = re.compile(
    r"(?:sr|sra|srta|mr|mrs|ms|miss|dr|dra|lic|licda|lcda|lcdo|ing|mtro|mtra|msc|prof|profa|emb|amb|embajador"
    r"|embajadora|ambassador|hon|gral|cnel)\.?(?:\([ao]\))?",
    re.IGNORECASE,
)
# What stands in a form before somebody chose: "Sr./Sra.", "Mr./Ms.".
_UNCHOSEN = re.compile(
    r"(?:sr\.?(?:\s*/\s*(?:sra|srta|a)\.?)+|sr\.?\(a\)\.?|(?:mr|ms|mrs)\.?(?:\s*/\s*(?:mr|ms|mrs)\.?)+"
    r"|dr\.?\s*/\s*(?:dra|a)\.?)(?=\s|$)",
    re.IGNORECASE,
)
_HEADINGS = {
    "number": ("no", "no.", "n.o", "n.º", "nº", "n°", "num", "num.", "number", "numero", "#"),
    "name": ("name", "full name", "name and surname", "names", "nombre", "nombre completo", "nombres",
             "nombre y apellidos", "nombre y apellido", "nombres y apellidos", "first name", "given name",
             "participant", "participante", "delegate", "delegado"),
    "surname": ("surname", "family name", "last name", "apellido", "apellidos"),
    "courtesy": ("title", "courtesy title", "courtesy", "titulo", "tratamiento"),
    "function": ("function", "position", "job title", "post", "cargo", "puesto", "funcion"),
    "institution": ("institution", "ministry", "agency", "institucion", "ministerio", "entidad",
                    "dependencia"),
    "part": ("role", "part", "role in delegation", "role in the delegation", "rol", "calidad", "condicion",
             "calidad en la delegacion"),
    "email": ("e-mail", "email", "mail", "e-mail address", "email address", "correo", "correo electronico",
              "correo-e"),
    "telephone": ("telephone", "phone", "tel", "tel.", "telephone number", "phone number", "mobile", "cell",
                  "telefono", "tel/cel", "celular", "numero de telefono", "telefonos"),
    "interpretation": ("interpretation", "interpretation into", "interpretation language",
                       "language of interpretation", "language", "interpretacion", "interpretacion al",
                       "idioma", "idioma de interpretacion", "lengua de interpretacion"),
    "delegation": ("country", "delegation", "country or organisation", "country or organization",
                   "country/organisation", "organisation", "organization", "pais", "delegacion",
                   "pais u organizacion", "organizacion"),
}  # fmt: skip
_PARTS = {
    Part.HEAD: ("head", "head of delegation", "jefe", "jefa", "jefe de delegacion", "jefa de delegacion",
                "jefe de la delegacion", "jefa de la delegacion", "jefatura de delegacion", "jefatura"),
    Part.ADVISER: ("adviser", "advisor", "asesor", "asesora"),
    Part.OBSERVER: ("observer", "observador", "observadora"),
    Part.SPEAKER: ("speaker", "expositor", "expositora", "ponente", "panelist", "panelista"),
    Part.GUEST: ("guest", "special guest", "invitado", "invitada", "invitado especial", "invitada especial"),
    Part.STAFF: ("staff", "secretariat", "secretaria", "personal"),
    Part.DELEGATE: ("delegate", "delegado", "delegada", "member of delegation", "miembro de la delegacion",
                    "miembro", "member"),
}  # fmt: skip
_SPOKEN = {
    Language.EN: ("english", "ingles", "en", "eng", "into english", "al ingles"),
    Language.ES: ("spanish", "espanol", "castellano", "es", "esp", "into spanish", "al espanol"),
}
_NO_INTERPRETATION = (
    "none",
    "no",
    "ninguno",
    "ninguna",
    "no requiere",
    "not needed",
    "no necesita",
    "-",
    "n/a",
)
_BOTH_GENDERS = re.compile(r"\((?:a|o|as|os)\)|/(?:a|o)\b")
_PARTING = re.compile(r"\s*[/|·\n]\s*")
_LONGEST = 120
_ADDRESS = re.compile(r"^(?:mailto:|e-?mail\s*:|correo[^:@]*:)\s*", re.IGNORECASE)


def field_called(head: str) -> str:
    """The field that a heading names, "" for none: in one language, or "Full name / Nombre completo"."""
    return next((found for each in readings(head) if (found := _field_of().get(each))), "")


def part_called(words: str) -> Part | None:
    """The part that words name, None for none."""
    return next((found for each in readings(words) if (found := _part_of().get(each))), None)


def interpretation_called(words: str) -> tuple[Language | None, bool]:
    """The language of interpretation that words name, and whether they say anything that is known."""
    for each in readings(words):
        for language, names in _SPOKEN.items():
            if each in names:
                return language, True
        if each in _NO_INTERPRETATION:
            return None, True
    return None, False


def courtesy_and_name(words: str) -> tuple[str, str]:
    """A name without the courtesy titles before it, and those: "Sra. Lic. Ana Solano". What was left to be
    chosen ("Sr./Sra.") is no title."""
    titles: list[str] = []
    rest = _UNCHOSEN.sub("", words.strip(), count=1).strip()
    while True:
        first, _, further = rest.partition(" ")
        if not further or not _COURTESY.fullmatch(first):
            return " ".join(titles), rest
        titles.append(first)
        rest = further.strip()


def chosen_courtesy(words: str) -> str:
    """A courtesy title as it was written, "" for one that is still to be chosen."""
    return "" if _UNCHOSEN.fullmatch(words.strip()) else words.strip()


def is_courtesy(words: str) -> bool:
    return _COURTESY.fullmatch(words.strip()) is not None


def emails_in(words: str) -> list[str]:
    """The addresses in some words, in their order, each once."""
    found = (each.group().strip(".:'") for each in EMAIL.finditer(_ADDRESS.sub("", words)))
    return list(dict.fromkeys(each.removeprefix("mailto:") for each in found))


def telephone_in(words: str) -> str:
    """The first telephone number in some words, "" for none."""
    found = TELEPHONE.search(words)
    return one_line(found.group()) if found is not None else ""


@lru_cache(maxsize=1)
def _field_of() -> dict[str, str]:
    known = {words: field for field, names in _HEADINGS.items() for words in names}
    return known | {
        plain(said(each, f"return_form.head.{field}")): field for each in LANGUAGES for field in COLUMNS
    }


@lru_cache(maxsize=1)
def _part_of() -> dict[str, Part]:
    known = {name: part for part, names in _PARTS.items() for name in names}
    return known | {
        plain(said(each, f"return_form.part.{part}")): part for each in LANGUAGES for part in Part
    }


def readings(words: str) -> Iterator[str]:
    """Words as they may be meant: as a whole, without the other gender, and each side of a stroke. What is
    longer than a heading or a role is none."""
    if len(words) > _LONGEST:
        return
    whole = " ".join(plain(words.replace("\n", " ")).split()).strip("*: ")
    yield whole
    yield " ".join(_BOTH_GENDERS.sub("", whole).split())
    for part in _PARTING.split(words):
        folded = " ".join(plain(part).split()).strip("*: ")
        if folded:
            yield folded
            yield " ".join(_BOTH_GENDERS.sub("", folded).split())
