"""People over all events: a person once, with every part; who is likely the same; two joined into one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from rcm_desktop.domain.events.door import DoorMark
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.people import Delegate, Part, name_words, same_words


@dataclass(frozen=True, slots=True)
class PersonPart:
    """What a person is in an event (its id)."""

    event: str
    delegate: Delegate


@dataclass(frozen=True, slots=True)
class Person:
    """A person with all parts, in no order. One without any is known only to what can be undone."""

    id: str
    name: str
    parts: tuple[PersonPart, ...] = ()

    @property
    def events(self) -> frozenset[str]:
        return frozenset(part.event for part in self.parts)

    @property
    def emails(self) -> tuple[str, ...]:
        """Every address, once."""
        found = {part.delegate.email.casefold(): part.delegate.email for part in self.parts}
        return tuple(found[each] for each in sorted(found) if each)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two who are likely one person. ``is_email_same`` says that they have an address in common;
    ``both_in`` are the events in which both take part, which speaks against it."""

    one: Person
    other: Person
    is_email_same: bool = False
    both_in: frozenset[str] = frozenset()


def likely_pairs(people: Iterable[Person], apart: Collection[frozenset[str]] = frozenset()) -> list[Likeness]:
    """Who is likely the same, the likeliest first; pairs of ids that are kept ``apart`` are left out.

    Only names that share a whole word and the first letter of another one are compared, so that thousands
    of people take moments.
    """
    known = [(each, name_words(each.name)) for each in people]
    sets = [frozenset(words) for _, words in known]
    has_initial = [any(len(word) == 1 for word in words) for _, words in known]
    found: dict[frozenset[str], Likeness] = {}
    for block in _blocks([words for _, words in known]):
        for place, at in enumerate(block):
            one = sets[at]
            for other_at in block[place + 1 :]:
                other = sets[other_at]
                if not (has_initial[at] or has_initial[other_at] or one <= other or other <= one):
                    continue  # Without initials the words of one name are all words of the other.
                ids = frozenset((known[at][0].id, known[other_at][0].id))
                if len(ids) < 2 or ids in found or ids in apart:
                    continue
                if same_words(known[at][1], known[other_at][1]):
                    found[ids] = _likeness(known[at][0], known[other_at][0])
    return sorted(found.values(), key=_likeliest_first)


def _blocks(names: Sequence[Sequence[str]]) -> Iterable[list[int]]:
    """Places of names that may be compared: each pair that is likely the same stands in one at least."""
    blocks: dict[tuple[str, str], list[int]] = {}
    for place, words in enumerate(names):
        if len(words) == 1:
            blocks.setdefault((words[0], ""), []).append(place)
        keys = {
            (word, other[0])
            for at, word in enumerate(words)
            for other_at, other in enumerate(words)
            if at != other_at
        }
        for key in keys:
            blocks.setdefault(key, []).append(place)
    return blocks.values()


def _likeness(one: Person, other: Person) -> Likeness:
    if len(other.parts) > len(one.parts) or (len(other.parts) == len(one.parts) and other.name < one.name):
        one, other = other, one
    shared = {each.casefold() for each in one.emails} & {each.casefold() for each in other.emails}
    return Likeness(one, other, bool(shared), one.events & other.events)


def _likeliest_first(pair: Likeness) -> tuple[bool, bool, bool, str]:
    is_same = sorted(name_words(pair.one.name)) == sorted(name_words(pair.other.name))
    return not pair.is_email_same, bool(pair.both_in), not is_same, fold(pair.one.name)


def in_name_order(people: Iterable[Person]) -> list[Person]:
    return sorted(people, key=lambda each: (fold(each.name), each.id))


# Joining


def joined_record(record: EventRecord, kept: str, gone: str, name: str) -> EventRecord:
    """An event in which ``gone`` (the id of a person) goes on as ``kept``, under one name.

    Where both take part the two parts become one: what the kept part lacks comes from the other, and so do
    the marks of the door.
    """
    theirs = [each for each in record.delegates if each.person in (kept, gone)]
    if not theirs:
        return record
    theirs.sort(key=lambda each: each.person != kept)
    first = theirs[0]
    part = replace(first, person=kept, name=name)
    for other in theirs[1:]:
        part = _filled(part, other)
    gone_parts = {each.id for each in theirs[1:]}
    others = [each for each in record.delegates if each.id not in gone_parts]
    delegates = tuple(part if each.id == first.id else each for each in others)
    return replace(record, delegates=delegates, marks=_carried(record.marks, gone_parts, first.id))


def merged_parts(record: EventRecord, kept: str, gone: str) -> tuple[str, tuple[str, ...]]:
    """The part that stays where two are joined in an event, and those that go into it."""
    theirs = sorted(
        (each for each in record.delegates if each.person in (kept, gone)),
        key=lambda each: each.person != kept,
    )
    return (theirs[0].id, tuple(each.id for each in theirs[1:])) if theirs else ("", ())


def _filled(part: Delegate, other: Delegate) -> Delegate:
    return replace(
        part,
        courtesy=part.courtesy or other.courtesy,
        function=part.function or other.function,
        institution=part.institution or other.institution,
        email=part.email or other.email,
        telephone=part.telephone or other.telephone,
        delegation=part.delegation or other.delegation,
        interpretation=part.interpretation or other.interpretation,
        part=min(part.part, other.part, key=list(Part).index),
    )


def _carried(marks: Sequence[DoorMark], gone: Collection[str], kept: str) -> tuple[DoorMark, ...]:
    """The marks of parts that go, on the part that stays, where that has none in the same cell."""
    by_cell = {mark.cell: mark for mark in marks if mark.part not in gone}
    for mark in marks:
        if mark.part in gone:
            carried = replace(mark, part=kept)
            by_cell.setdefault(carried.cell, carried)
    return tuple(sorted(by_cell.values(), key=lambda each: (each.day, each.session, each.part)))
