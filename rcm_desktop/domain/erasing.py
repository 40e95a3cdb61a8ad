"""Erasing a person: what goes, what stays and is told, and what is remembered of it, which is ids alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rcm_desktop.domain.backups import Backup
from rcm_desktop.domain.contacts import Contact
from rcm_desktop.domain.errors import Condition


class MentionKind(StrEnum):
    """Where a name may stand that erasing does not touch: texts that were adopted or sent, and books that are
    kept whole."""

    CONCLUSIONS = "conclusions"
    OPENINGS = "openings"
    EVENTS = "events"
    LETTERS = "letters"
    CONTRIBUTIONS = "contributions"
    DIRECTORY = "directory"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Mention:
    """In how many entries of a kind the name or an address stands."""

    kind: MentionKind
    entries: int


@dataclass(frozen=True, slots=True)
class Erased:
    """Ids of people and of contacts that were erased, or are to be."""

    people: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.people or self.contacts)

    def __or__(self, other: Erased) -> Erased:
        return Erased(self.people | other.people, self.contacts | other.contacts)

    def __sub__(self, other: Erased) -> Erased:
        return Erased(self.people - other.people, self.contacts - other.contacts)

    @property
    def ids(self) -> frozenset[str]:
        return self.people | self.contacts


@dataclass(frozen=True, slots=True)
class Traces:
    """How people may be found in another file: ids, folded names and addresses, and ids that are somebody
    else's. It lives only while an erasure runs."""

    erased: Erased
    names: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What erasing would take away: parts in events, marks of the door, private details, steps of undo that
    are changed, notes in which the name is struck. ``contacts`` of the directory have the same name or
    address and go where that is wanted; ``mentions`` stay."""

    people: frozenset[str]
    names: tuple[str, ...] = ()
    parts: int = 0
    marks: int = 0
    details: int = 0
    steps: int = 0
    notes: int = 0
    contacts: tuple[Contact, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class HoldingBackup:
    """A backup in which somebody stands who was erased; ``condition`` says why one could not be looked into
    or made clean."""

    backup: Backup
    condition: Condition | None = None
