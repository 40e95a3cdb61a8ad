"""How the windows name what stands in the directory."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.contacts import Contact, ContactKind
from rcm_desktop.domain.entries import Entry, EntryKind, NamedEntry, Role, Version
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.spoken_days import spoken_days


def kind_word(kind: EntryKind | None) -> str:
    """The heading of a list; None for that of the Presidencies."""
    return {
        EntryKind.COUNTRY: QCoreApplication.translate("Directory", "Countries"),
        EntryKind.ORGANISATION: QCoreApplication.translate("Directory", "Organisations"),
        EntryKind.BODY: QCoreApplication.translate("Directory", "Bodies"),
        EntryKind.SECRETARIAT: QCoreApplication.translate("Directory", "Secretariat"),
        None: QCoreApplication.translate("Directory", "Presidency by year"),
    }[kind]


def new_word(kind: EntryKind) -> str:
    """The heading of an entry that is being added."""
    return {
        EntryKind.COUNTRY: QCoreApplication.translate("Directory", "A new country"),
        EntryKind.ORGANISATION: QCoreApplication.translate("Directory", "A new organisation"),
        EntryKind.BODY: QCoreApplication.translate("Directory", "A new body"),
        EntryKind.SECRETARIAT: "",
    }[kind]


def role_word(role: Role, kind: EntryKind) -> str:
    return {
        Role.MEMBER: QCoreApplication.translate("Directory", "member"),
        Role.OBSERVER: QCoreApplication.translate("Directory", "observer"),
        Role.CIVIL_SOCIETY: QCoreApplication.translate("Directory", "civil society"),
        Role.PARTNER: QCoreApplication.translate("Directory", "partner"),
        Role.ACTIVE: QCoreApplication.translate("Directory", "meets"),
        Role.NONE: QCoreApplication.translate("Directory", "does not meet")
        if kind is EntryKind.BODY
        else QCoreApplication.translate("Directory", "no role"),
    }[role]


def entry_words(each: NamedEntry) -> str:
    """ "Panama · member", "OIM · observador · Organización Internacional para las Migraciones"."""
    names = each.names(window_language())
    # That a body meets goes without saying.
    has_role = each.kind is not EntryKind.SECRETARIAT and each.role is not Role.ACTIVE
    role = role_word(each.role, each.kind) if has_role else ""
    has_full = each.kind in (EntryKind.ORGANISATION, EntryKind.BODY) and names.in_full != names.short
    full = names.in_full if has_full else ""
    acronym = names.acronym if each.kind is EntryKind.SECRETARIAT else ""
    return " · ".join(part for part in (names.short, acronym, role, full) if part)


def version_words(entry: Entry, version: Version) -> str:
    """ "until 13 Nov 2019: Technical Secretariat", "since 14 Nov 2019: Executive Secretariat"."""
    at = entry.versions.index(version)
    later = entry.versions[at + 1].since if at + 1 < len(entry.versions) else None
    said = entry_words(NamedEntry(entry.kind, entry.id, version.facts))
    if version.since is not None:
        words = QCoreApplication.translate("Directory", "since {0}: {1}")
        return words.format(_day(version.since), said)
    if later is not None:
        words = QCoreApplication.translate("Directory", "until {0}: {1}")
        return words.format(_day(later - timedelta(days=1)), said)
    return QCoreApplication.translate("Directory", "always: {0}").format(said)


def contact_kind_word(kind: ContactKind) -> str:
    return {
        ContactKind.ADDRESSEE: QCoreApplication.translate("Directory", "Addressee of letters"),
        ContactKind.FOCAL_POINT: QCoreApplication.translate("Directory", "Focal point"),
    }[kind]


def contact_heading(field: str) -> str:
    """The heading of a column; ``field`` is one of a ``Contact``'s."""
    return {
        "kind": QCoreApplication.translate("Directory", "Kind"),
        "name": QCoreApplication.translate("Directory", "Name"),
        "function": QCoreApplication.translate("Directory", "Function"),
        "institution": QCoreApplication.translate("Directory", "Institution"),
        "email": QCoreApplication.translate("Directory", "E-mail"),
        "since": QCoreApplication.translate("Directory", "From"),
    }[field]


def contact_words(contact: Contact, field: str) -> str:
    """What a column says of a contact."""
    if field == "kind":
        return contact_kind_word(contact.kind)
    if field == "name":
        return " ".join(part for part in (contact.courtesy, contact.name) if part)
    if field == "since":
        always = QCoreApplication.translate("Directory", "always")
        return _day(contact.since) if contact.since is not None else always
    return str(getattr(contact, field))


def _day(day: date) -> str:
    return spoken_days(day, day)
