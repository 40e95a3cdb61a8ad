"""The order in which those invited stand in a round."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.events.round_order import in_round_order
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.languages import Language

DIRECTORY = Directory.shipped().on(None)


@pytest.mark.parametrize(
    ("language", "parties"),
    [
        (Language.EN, ["CA", "DO", "US", "AR", "IOM", "Red Ñandú", "UNHCR"]),
        (Language.ES, ["CA", "US", "DO", "AR", "UNHCR", "IOM", "Red Ñandú"]),
    ],
)
def test_members_then_countries_then_organisations_each_by_its_name(
    language: Language, parties: list[str]
) -> None:
    invitations = [Invitation(each) for each in sorted(parties)]
    found = [each.party for each in in_round_order(invitations, language, DIRECTORY)]
    assert found == parties
