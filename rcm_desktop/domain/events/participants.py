"""The people of an event in diplomatic order: groups, in them delegations, in them the head first.

Groups follow the habit of intergovernmental lists: member countries, the Presidency where it stands apart,
observer countries, observer organisations, civil society, special guests, the secretariat.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rcm_desktop.domain.directory import SECRETARIAT, DirectoryOfDay
from rcm_desktop.domain.entries import EntryKind, Role
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part, delegations_in_order, place_in_delegation


class GroupKind(StrEnum):
    """The groups in the order in which lists have them."""

    MEMBERS = "members"
    PRESIDENCY = "presidency"
    OBSERVER_COUNTRIES = "observer_countries"
    OBSERVER_ORGANISATIONS = "observer_organisations"
    CIVIL_SOCIETY = "civil_society"
    GUESTS = "guests"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True)
class Delegation:
    """People who came for one country or organisation; ``id`` is "" for those who came for none."""

    id: str
    people: tuple[Delegate, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Delegations of one kind, at least one."""

    kind: GroupKind
    delegations: tuple[Delegation, ...]

    @property
    def people(self) -> int:
        return sum(len(each.people) for each in self.delegations)


@dataclass(frozen=True, slots=True)
class Participants:
    """An event with its people, and the names and roles of its day.

    ``presidency`` is the country (ISO 3166-1 alpha-2) that presides, "" where that is not known; with
    ``presidency_apart`` it is a group of its own after the members.
    """

    event: Event
    delegates: tuple[Delegate, ...]
    directory: DirectoryOfDay
    presidency: str = ""
    presidency_apart: bool = False

    def groups(self, language: Language) -> tuple[Group, ...]:
        """The groups that have anybody, countries in the order of a language."""
        found: dict[GroupKind, dict[str, list[Delegate]]] = {kind: {} for kind in GroupKind}
        kinds: dict[tuple[str, bool, bool], GroupKind] = {}
        secretariat = _names_of_secretariat(self.directory)
        for each in self.delegates:
            facts = each.delegation, each.part is Part.GUEST, each.part is Part.STAFF
            kind = kinds.get(facts)
            if kind is None:
                kind = kinds[facts] = self._kind(*facts, secretariat)
            # However the secretariat was written, its people stand together.
            id_ = SECRETARIAT if kind is GroupKind.SECRETARIAT else each.delegation
            found[kind].setdefault(id_, []).append(each)
        return tuple(
            Group(
                kind,
                tuple(
                    Delegation(id_, tuple(sorted(people[id_], key=place_in_delegation)))
                    for id_ in delegations_in_order(people, language, self.directory)
                ),
            )
            for kind, people in found.items()
            if people
        )

    def _kind(
        self, delegation: str, is_guest: bool, is_staff: bool, secretariat: frozenset[str]
    ) -> GroupKind:
        if plain(delegation) in secretariat or (is_staff and not delegation):
            return GroupKind.SECRETARIAT
        if is_guest:
            return GroupKind.GUESTS
        if self.presidency_apart and delegation and delegation == self.presidency:
            return GroupKind.PRESIDENCY
        return kind_of(delegation, self.directory)


def kind_of(party: str, directory: DirectoryOfDay) -> GroupKind:
    """The group of a country or an organisation by its role; who has none is a guest."""
    known = directory.delegation(party)
    if known is None:
        return GroupKind.GUESTS
    return _BY_ROLE.get((known.kind, known.role), GroupKind.GUESTS)


_BY_ROLE = {
    (EntryKind.COUNTRY, Role.MEMBER): GroupKind.MEMBERS,
    (EntryKind.COUNTRY, Role.OBSERVER): GroupKind.OBSERVER_COUNTRIES,
    (EntryKind.ORGANISATION, Role.OBSERVER): GroupKind.OBSERVER_ORGANISATIONS,
    (EntryKind.ORGANISATION, Role.CIVIL_SOCIETY): GroupKind.CIVIL_SOCIETY,
}


def _names_of_secretariat(directory: DirectoryOfDay) -> frozenset[str]:
    """Its id and its names; no acronym, which may be a country's code."""
    facts = directory.secretariat().facts
    names = [name for each in (facts.en, facts.es) for name in (each.short, each.long) if name]
    return frozenset((plain(SECRETARIAT), *map(plain, names)))
