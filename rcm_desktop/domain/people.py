"""People of a meeting: a delegate is a person's part in the event.

Only what a list of participants or a letter needs is kept: name, courtesy title, function, institution,
e-mail, telephone, language of interpretation, role, and for whom the person came.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.entries import Role
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.languages import Language


class Part(StrEnum):
    """What a person is in a meeting, in the order in which lists name them."""

    HEAD = "head"
    DELEGATE = "delegate"
    ADVISER = "adviser"
    OBSERVER = "observer"
    SPEAKER = "speaker"
    GUEST = "guest"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Delegate:
    """A person's part in one meeting.

    ``id`` is that of the part, ``person`` that of the person, who may come to many meetings. ``delegation``
    is an ISO 3166-1 alpha-2 code, the id of an organisation of the directory, or the name of another one.
    ``interpretation`` is the language in which the person listens, None where that was not told.
    """

    id: str
    person: str
    name: str
    courtesy: str = ""
    function: str = ""
    institution: str = ""
    email: str = ""
    part: Part = Part.DELEGATE
    delegation: str = ""
    telephone: str = ""
    interpretation: Language | None = None


def usual_part(delegation: str, directory: DirectoryOfDay) -> Part:
    """What a person is where nobody said it: who comes for an organisation or for a country that is no
    member of the conference observes."""
    known = directory.country(delegation)
    if not delegation or (known is not None and known.role is Role.MEMBER):
        return Part.DELEGATE
    return Part.OBSERVER


def in_list_order(
    delegates: Iterable[Delegate], language: Language, directory: DirectoryOfDay
) -> list[Delegate]:
    """As lists of participants name them: countries in the order of the language, then organisations; the
    head of a delegation first, then by part and name."""
    known = list(delegates)
    ids = dict.fromkeys(each.delegation for each in known)
    place = {id_: at for at, id_ in enumerate(delegations_in_order(ids, language, directory))}
    return sorted(known, key=lambda each: (place[each.delegation], *place_in_delegation(each)))


def delegations_in_order(ids: Iterable[str], language: Language, directory: DirectoryOfDay) -> list[str]:
    """Countries in the order of the language, then organisations by their short names, then "" for none."""
    known = list(dict.fromkeys(ids))
    countries = [id_ for id_ in known if directory.country(id_) is not None]
    others = [id_ for id_ in known if id_ and directory.country(id_) is None]
    others.sort(key=lambda id_: fold(directory.word(id_, language)))
    return [*directory.sorted_by_name(countries, language), *others, *([""] if "" in known else [])]


def place_in_delegation(delegate: Delegate) -> tuple[int, str]:
    """What a delegation is sorted by: the head first, then by part and by the name as it is written."""
    return _PLACES[delegate.part], fold(delegate.name)


_PLACES = {part: at for at, part in enumerate(Part)}


def likely_same(one: str, other: str) -> bool:
    """Whether two names are likely one person's: the same words in any order, accents and capitals free, a
    word against its initial, and a second surname that only one of them has."""
    return same_words(name_words(one), name_words(other))


def same_words(first: Sequence[str], second: Sequence[str]) -> bool:
    """As ``likely_same``, for the words of two names."""
    if len(first) > len(second):
        first, second = second, first
    if len(first) < 2:
        return first == second and bool(first)
    if len(second) - len(first) > 2:
        return False
    left = list(second)
    exact = 0
    for word in first:
        found = next((each for each in left if each == word), None)
        if found is None:
            found = next((each for each in left if _is_initial(word, each)), None)
        else:
            exact += 1
        if found is None:
            return False
        left.remove(found)
    return exact >= 1


def likely_duplicates(name: str, known: Sequence[Delegate]) -> list[Delegate]:
    """Those of the people known whose name is likely the same person's."""
    return [each for each in known if likely_same(name, each.name)]


_COURTESIES = frozenset(
    {"sr", "sra", "srta", "mr", "mrs", "ms", "dr", "dra", "lic", "ing", "amb", "hon", "don", "dona"}
)
_PARTICLES = frozenset({"de", "del", "la", "las", "los", "y", "van", "von", "da", "dos"})


def name_words(name: str) -> list[str]:
    """The words of a name by which it is compared: folded, without titles and particles."""
    words = fold(name).replace(",", " ").replace(".", " ").replace("-", " ").split()
    return [word for word in words if word not in _COURTESIES and word not in _PARTICLES]


def _is_initial(one: str, other: str) -> bool:
    return (len(one) == 1 or len(other) == 1) and one[0] == other[0]
