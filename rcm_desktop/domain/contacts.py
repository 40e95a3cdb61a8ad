"""To whom the secretariat writes in a country or an organisation, from when on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language


class ContactUnnamed(Condition):
    """A contact has no name, function or institution by which a letter could reach it."""

    code: ClassVar[str] = "directory.contact_unnamed"


class ContactKind(StrEnum):
    """An addressee receives the letters; a focal point is who is called and written to day by day."""

    ADDRESSEE = "addressee"
    FOCAL_POINT = "focal_point"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or an office in a country or an organisation.

    ``entry_kind`` and ``entry`` say of which entry of the directory. ``courtesy`` is the title before the
    name, ``address`` the postal one, several lines; letters go in ``language``. It holds ``since`` a day,
    None for always.
    """

    id: str
    entry_kind: EntryKind
    entry: str
    kind: ContactKind = ContactKind.ADDRESSEE
    name: str = ""
    courtesy: str = ""
    function: str = ""
    institution: str = ""
    address: str = ""
    email: str = ""
    language: Language = Language.ES
    since: date | None = None

    def check(self) -> None:
        """Raises ContactUnnamed."""
        if not (self.name or self.function or self.institution):
            raise ContactUnnamed


def addressee_on(contacts: Iterable[Contact], day: date | None) -> Contact | None:
    """Of the addressees among some contacts the one since the latest day that is not after ``day``; the
    last of all for None. None where there is none yet."""
    known = [each for each in contacts if each.kind is ContactKind.ADDRESSEE and holds_on(each, day)]
    # Of two since the same day the one that was written down last.
    return max(enumerate(known), key=lambda each: (each[1].since or date.min, each[0]))[1] if known else None


def holds_on(contact: Contact, day: date | None) -> bool:
    return day is None or contact.since is None or contact.since <= day
