"""The round of an event as papers show it."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.events.confirmations import Confirmations
from rcm_desktop.domain.events.participants import GroupKind, Participants
from rcm_desktop.domain.events.rounds import Answer, Invitation, Standing
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate
from tests.event_scenes import DIRECTORY, EVENT, invitations, participants

DAY = date(2031, 5, 12)


def round_of(invited: tuple[Invitation, ...], *people: Delegate) -> Confirmations:
    return Confirmations(Participants(EVENT, people, DIRECTORY), invited)


def test_lines_stand_in_their_groups_in_the_order_of_the_language() -> None:
    found = list(Confirmations(participants(), invitations()).groups(Language.ES))
    assert [kind for kind, _ in found] == [
        GroupKind.MEMBERS,
        GroupKind.OBSERVER_COUNTRIES,
        GroupKind.OBSERVER_ORGANISATIONS,
        GroupKind.CIVIL_SOCIETY,
        GroupKind.GUESTS,
    ]
    assert [line.party for line in found[0][1]][:5] == ["BZ", "CA", "CR", "SV", "US"]


def test_people_without_an_invitation_are_in_it_as_not_asked() -> None:
    ana = Delegate("1", "1", "Ana", delegation="IOM")
    (line,) = round_of((), ana).lines(Language.EN)
    assert (line.party, line.invitation.standing, line.people) == ("IOM", Standing.NOT_ASKED, (ana,))


def test_who_came_for_none_and_the_secretariat_are_not_asked() -> None:
    people = Delegate("1", "1", "Ana"), Delegate("2", "2", "Bea", delegation="SECRETARIAT")
    assert round_of((), *people).lines(Language.EN) == ()


def test_as_many_are_expected_as_were_said_or_named() -> None:
    yes, no = Answer.CONFIRMED, Answer.DECLINED
    invited = (
        Invitation("CA", DAY, answer=yes, people=3),
        Invitation("MX", DAY, answer=yes),
        Invitation("US", DAY, answer=no, people=4),
    )
    people = [
        Delegate(str(at), str(at), "Ana", delegation=code) for at, code in enumerate(("CA", "MX", "MX"))
    ]
    round_ = round_of(invited, *people)
    assert {each.party: each.expected for each in round_.lines(Language.EN)} == {"CA": 3, "MX": 2, "US": 0}
    assert round_.expected(Standing.CONFIRMED) == 5
    assert round_.summary.counts[Standing.CONFIRMED] == 2


def test_the_counts_are_those_of_all_lines() -> None:
    summary = Confirmations(participants(0), invitations()).summary
    assert [summary.counts[each] for each in Standing] == [1, 3, 6, 1]
    assert summary.closes == EVENT.closes
