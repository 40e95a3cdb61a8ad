"""The bodies of the conference that meet, and the Presidency Pro-Témpore by year.

Both are data in ``resources/reference``: names change, and who presides is decided from year to year.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache

from rcm_desktop.domain.languages import Language
from rcm_desktop.resources import resource_path


@dataclass(frozen=True, slots=True)
class BodyNames:
    """What one language calls a body, and the sentence that opens its conclusions."""

    name: str
    acronym: str
    opening: str


@dataclass(frozen=True, slots=True)
class Body:
    """A body; its ``id`` is its English acronym, under which meetings are stored."""

    id: str
    en: BodyNames
    es: BodyNames

    def names(self, language: Language) -> BodyNames:
        return self.en if language is Language.EN else self.es


@lru_cache(maxsize=1)
def bodies() -> tuple[Body, ...]:
    """The bodies of the table, without the nameless one that stands for any other."""
    return tuple(each for each in _table() if each.id)


@lru_cache(maxsize=64)
def body_called(id_: str) -> Body:
    """The body with this id. One that the table does not hold has its id for a name."""
    known = {each.id: each for each in _table()}
    if id_ in known:
        return known[id_]
    other = known[""]
    return Body(
        id_,
        BodyNames(id_, id_, other.en.opening),
        BodyNames(id_, id_, other.es.opening),
    )


def body_id(written: str) -> str:
    """The id of the body with this acronym in either language, else the words as they were written."""
    for each in bodies():
        if written.upper() in (each.en.acronym.upper(), each.es.acronym.upper()):
            return each.id
    return written


def acronym(id_: str, language: Language) -> str:
    """What a language calls a body for short: RCGM is GRCM in Spanish."""
    return body_called(id_).names(language).acronym or id_


@lru_cache(maxsize=1)
def _table() -> tuple[Body, ...]:
    table = tomllib.loads(resource_path("reference/bodies.toml").read_text("utf-8"))
    return tuple(
        Body(
            row["id"],
            BodyNames(**row["en"], opening=row["opening"]["en"]),
            BodyNames(**row["es"], opening=row["opening"]["es"]),
        )
        for row in table["body"]
    )


@lru_cache(maxsize=1)
def presidencies() -> dict[int, str]:
    """The country (ISO 3166-1 alpha-2) that presided in each year, as far as it is known."""
    table = tomllib.loads(resource_path("reference/presidencies.toml").read_text("utf-8"))
    return {int(year): code for year, code in table["year"].items()}


def presidency_in(year: int) -> str:
    """Who presided in a year, "" where that is not known."""
    return presidencies().get(year, "")


def troika_in(year: int) -> tuple[str, str, str]:
    """The past, present and next Presidency of a year, "" for one that is not known."""
    return presidency_in(year - 1), presidency_in(year), presidency_in(year + 1)
