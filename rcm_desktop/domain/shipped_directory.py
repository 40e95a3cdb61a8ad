"""The tables in ``resources/reference`` from which every directory begins.

An entry stands there once, with its facts as they always were, or with several ``version`` tables that say
``since`` when each holds.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from rcm_desktop.domain.entries import Entry, EntryKind, Facts, Names, Role, Version
from rcm_desktop.resources import resource_path

_FILES = {
    EntryKind.COUNTRY: "countries",
    EntryKind.ORGANISATION: "organisations",
    EntryKind.BODY: "bodies",
    EntryKind.SECRETARIAT: "secretariat",
}


@lru_cache(maxsize=1)
def shipped_entries() -> tuple[Entry, ...]:
    """Countries, organisations, bodies and the secretariat, in the order of their tables."""
    return tuple(
        Entry(
            kind,
            row["id"],
            tuple(_versions(row)),
            row.get("alpha3", ""),
            tuple(row.get("also", ())),
        )
        for kind in EntryKind
        for row in _table(_FILES[kind])[kind.value]
    )


@lru_cache(maxsize=1)
def shipped_presidencies() -> Mapping[int, str]:
    """The country that presided in each year, as far as papers tell it."""
    return {int(year): code for year, code in _table("presidencies")["year"].items()}


@lru_cache(maxsize=1)
def shipped_openings() -> Mapping[str, Mapping[str, str]]:
    """By body the sentence that opens its conclusions in each language, under "" that of any other body."""
    table = _table("bodies")
    return {"": table["other"]["opening"]} | {row["id"]: row["opening"] for row in table["body"]}


@lru_cache(maxsize=1)
def _bodies() -> dict[str, Any]:
    return tomllib.loads(resource_path("reference/bodies.toml").read_text("utf-8"))


def _table(name: str) -> dict[str, Any]:
    if name == "bodies":
        return _bodies()
    return tomllib.loads(resource_path(f"reference/{name}.toml").read_text("utf-8"))


def _versions(row: Mapping[str, Any]) -> Iterator[Version]:
    for each in row.get("version", (row,)):
        facts = Facts(Names(**each["en"]), Names(**each["es"]), Role(each.get("role", "none")))
        yield Version(each.get("since"), facts)
