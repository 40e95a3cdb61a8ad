"""What a file of records adds to the directory, as rows. Days are ISO dates, "" for always."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, func, select

from rcm_desktop.domain.contacts import Contact, ContactKind
from rcm_desktop.domain.directory import OwnDirectory, OwnVersion
from rcm_desktop.domain.entries import EntryKind, Facts, Names, Role
from rcm_desktop.domain.languages import Language
from rcm_desktop.storage.tables import contact, directory_version, presidency
from rcm_desktop.storage.upserts import upsert

_PUT_VERSION = upsert(directory_version)
_PUT_PRESIDENCY = upsert(presidency)
_PUT_CONTACT = upsert(contact)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def own_directory(connection: Connection) -> OwnDirectory:
    """All that the file says."""
    versions = tuple(
        OwnVersion(EntryKind(kind), id_, _day(since), facts_of(facts) if facts is not None else None)
        for kind, id_, since, facts in connection.execute(select(directory_version))
    )
    years = {row.year: row.country for row in connection.execute(select(presidency))}
    in_order = select(contact).order_by(contact.c.place, contact.c.id)
    contacts = tuple(_contact(row) for row in connection.execute(in_order).mappings())
    return OwnDirectory(versions, years, contacts)


def put_versions(connection: Connection, kind: EntryKind, id_: str, versions: list[OwnVersion]) -> None:
    """Let these be all that the file says of an entry."""
    here = (directory_version.c.kind == kind.value) & (directory_version.c.id == id_)
    connection.execute(delete(directory_version).where(here))
    for each in versions:
        facts = facts_json(each.facts) if each.facts is not None else None
        row = {"kind": kind.value, "id": id_, "since": _stored(each.since), "facts": facts}
        connection.execute(_PUT_VERSION, row)


def put_presidency(connection: Connection, year: int, country: str | None) -> None:
    """Who presided in a year, "" for not known; None lets the year follow the shipped table again."""
    if country is None:
        connection.execute(delete(presidency).where(presidency.c.year == year))
    else:
        connection.execute(_PUT_PRESIDENCY, {"year": year, "country": country})


def put_contact(connection: Connection, each: Contact) -> None:
    """Add a contact behind all others, or exchange the one with its id in its place."""
    place = connection.execute(select(contact.c.place).where(contact.c.id == each.id)).scalar()
    if place is None:
        place = (connection.execute(select(func.max(contact.c.place))).scalar() or 0) + 1
    row = {
        "id": each.id,
        "entry_kind": each.entry_kind.value,
        "entry_id": each.entry,
        "kind": each.kind.value,
        "name": each.name,
        "courtesy": each.courtesy,
        "function": each.function,
        "institution": each.institution,
        "address": each.address,
        "email": each.email,
        "language": each.language.value,
        "since": _stored(each.since),
        "place": place,
    }
    connection.execute(_PUT_CONTACT, row)


def remove_contact(connection: Connection, id_: str) -> None:
    connection.execute(delete(contact).where(contact.c.id == id_))


def facts_json(facts: Facts) -> str:
    """{"role": "member", "en": {"short": "Panama"}, "es": {"short": "Panamá"}}; empty names are left out."""
    return _encode({"role": facts.role.value, "en": _plain(facts.en), "es": _plain(facts.es)})


def facts_of(stored: str) -> Facts:
    plain = json.loads(stored)
    return Facts(Names(**plain["en"]), Names(**plain["es"]), Role(plain["role"]))


def _plain(names: Names) -> dict[str, str]:
    known = {each.name: getattr(names, each.name) for each in fields(names)}
    return {name: value for name, value in known.items() if value}


def _contact(row: Mapping[Any, Any]) -> Contact:
    return Contact(
        row["id"],
        EntryKind(row["entry_kind"]),
        row["entry_id"],
        ContactKind(row["kind"]),
        row["name"],
        row["courtesy"],
        row["function"],
        row["institution"],
        row["address"],
        row["email"],
        Language(row["language"]),
        _day(row["since"]),
    )


def _stored(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _day(stored: str) -> date | None:
    return date.fromisoformat(stored) if stored else None
