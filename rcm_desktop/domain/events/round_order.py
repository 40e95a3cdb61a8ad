"""The order in which countries and organisations stand in a round."""

from __future__ import annotations

from collections.abc import Iterable

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.entries import Role
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import Language

_MEMBERS, _COUNTRIES, _OTHERS = 0, 1, 2


def in_round_order(
    invitations: Iterable[Invitation], language: Language, directory: DirectoryOfDay
) -> list[Invitation]:
    """Members first, then other countries, then organisations; each by its name in the language."""

    def key(each: Invitation) -> tuple[int, str]:
        country = directory.country(each.party)
        group = _OTHERS if country is None else _MEMBERS if country.role is Role.MEMBER else _COUNTRIES
        return group, plain(directory.word(each.party, language))

    return sorted(invitations, key=key)
