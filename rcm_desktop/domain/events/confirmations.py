"""A round as papers show it: each country and organisation with its answer and its people, by group."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from rcm_desktop.domain.events.participants import GroupKind, Participants, kind_of
from rcm_desktop.domain.events.rounds import Invitation, RoundSummary, Standing, summary_of
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, delegations_in_order, place_in_delegation

_GROUPS = (
    GroupKind.MEMBERS,
    GroupKind.OBSERVER_COUNTRIES,
    GroupKind.OBSERVER_ORGANISATIONS,
    GroupKind.CIVIL_SOCIETY,
    GroupKind.GUESTS,
)


@dataclass(frozen=True, slots=True)
class ConfirmationLine:
    """What is known of one who was invited."""

    invitation: Invitation
    people: tuple[Delegate, ...] = ()

    @property
    def party(self) -> str:
        return self.invitation.party

    @property
    def expected(self) -> int:
        """How many people come: as many as they said or named, whichever is more; nobody of who declined."""
        if self.invitation.standing is Standing.DECLINED:
            return 0
        return max(self.invitation.people or 0, len(self.people))


@dataclass(frozen=True, slots=True)
class Confirmations:
    """The round of an event as at a day. Who has people without an invitation is in it as not asked."""

    participants: Participants
    invitations: tuple[Invitation, ...]
    as_at: date | None = None

    def groups(self, language: Language) -> Iterator[tuple[GroupKind, tuple[ConfirmationLine, ...]]]:
        """The lines by group, countries in the order of a language; groups without any are left out."""
        lines = {each.party: each for each in self.lines(language)}
        for kind in _GROUPS:
            found = tuple(
                line for party, line in lines.items() if kind_of(party, self.participants.directory) is kind
            )
            if found:
                yield kind, found

    def lines(self, language: Language) -> tuple[ConfirmationLine, ...]:
        """All lines, countries in the order of a language."""
        people = self._people()
        asked = {each.party: each for each in self.invitations}
        known = delegations_in_order((*asked, *people), language, self.participants.directory)
        return tuple(
            ConfirmationLine(asked.get(party, Invitation(party)), people.get(party, ())) for party in known
        )

    @property
    def summary(self) -> RoundSummary:
        lines = self.lines(Language.EN)
        return summary_of((each.invitation for each in lines), self.participants.event.closes)

    def expected(self, standing: Standing) -> int:
        """How many people come of those whose answer stands so."""
        lines = self.lines(Language.EN)
        return sum(each.expected for each in lines if each.invitation.standing is standing)

    def _people(self) -> dict[str, tuple[Delegate, ...]]:
        """Those who came for somebody that can be asked: not the secretariat's own, nor who came for none."""
        found: dict[str, tuple[Delegate, ...]] = {}
        for group in self.participants.groups(Language.EN):
            if group.kind is not GroupKind.SECRETARIAT:
                for each in group.delegations:
                    if each.id:
                        # One whose guests stand apart in lists is asked as one.
                        found[each.id] = (*found.get(each.id, ()), *each.people)
        return {id_: tuple(sorted(people, key=place_in_delegation)) for id_, people in found.items()}
