"""What a returned form would change: for each person new, the same, changed or gone, and the answer.

Nothing is stored here. A person looks at the proposal, takes out what is wrong, and has the rest taken.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.return_form import BETWEEN
from rcm_desktop.domain.events.returned_form import FormFinding, FormWeight, ReturnedForm, ReturnedPerson
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.people import Delegate, likely_duplicates, usual_part

_FIELDS = ("courtesy", "name", "function", "institution", "part", "email", "telephone", "interpretation")


class Fate(StrEnum):
    """What becomes of a person. LEFT_OUT is a row that cannot be taken; GONE stands in no row any more, or
    in a form that says that nobody comes."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    GONE = "gone"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of ``Delegate``, as it was and as the form says it."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonProposal:
    """``row`` is what stands in the form, None for who is gone; ``delegate`` the person's part as it would be
    stored, None for a row that is left out; ``known`` the part as it is. ``likely`` are people of other
    events, or of another party of this one, who are likely the same. ``private`` holds the details that the
    event asks besides.
    """

    fate: Fate
    row: ReturnedPerson | None = None
    delegate: Delegate | None = None
    known: Delegate | None = None
    changes: tuple[FieldChange, ...] = ()
    likely: tuple[Delegate, ...] = ()
    private: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The name to show."""
        if self.delegate is not None:
            return self.delegate.name
        return self.row.name if self.row is not None else ""

    @property
    def is_usual(self) -> bool:
        """Whether it is taken unless somebody says otherwise. Who is left out of a form is not taken away by
        itself: forms come in parts."""
        return self.fate in (Fate.NEW, Fate.CHANGED)

    def joined(self, person: Delegate) -> PersonProposal:
        """The same proposal for somebody who is known from elsewhere."""
        if self.delegate is None or self.fate is not Fate.NEW:
            return self
        return replace(self, delegate=replace(self.delegate, person=person.person), likely=())


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnProposal:
    """All that a form would change. ``invitation`` is the answer as it would stand in the round, None where
    there is none; ``is_inferred`` says that only names stood in the form, and no answer."""

    party: str
    people: tuple[PersonProposal, ...]
    invitation: Invitation | None
    is_inferred: bool = False
    findings: tuple[FormFinding, ...] = ()

    @property
    def can_be_taken(self) -> bool:
        return all(each.weight < FormWeight.STOP for each in self.findings)

    @property
    def usual(self) -> frozenset[int]:
        """The places of the people who are taken unless somebody says otherwise. Where nobody comes, those
        who were known go."""
        is_declined = self.invitation is not None and self.invitation.answer is Answer.DECLINED
        return frozenset(
            at
            for at, each in enumerate(self.people)
            if each.is_usual or (is_declined and each.fate is Fate.GONE)
        )


def proposal_of(
    form: ReturnedForm,
    record: EventRecord,
    directory: DirectoryOfDay,
    today: date,
    new_id: Callable[[], str],
    *,
    party: str = "",
    elsewhere: Sequence[Delegate] = (),
) -> ReturnProposal:
    """What a form would change in an event.

    ``party`` is the one in hand, "" where it is to be as the form says; ``elsewhere`` are the people of other
    events. ``new_id`` gives the ids of those who are new.
    """
    findings = [each for each in form.findings if each.weight is not FormWeight.ROW]
    answering = party or form.party or ""
    stop = FormWeight.STOP
    if not answering and not any(each.code == "party_differs" for each in findings):
        findings.append(FormFinding("party_needed", weight=stop))
    elif party and form.party and party != form.party:
        of, here = _in_both(form.party, directory), _in_both(party, directory)
        findings.append(FormFinding("other_party", None, of, here, weight=stop))
    people = tuple(_people(form, record, directory, new_id, answering, elsewhere))
    if form.answer is Answer.DECLINED:
        if any(each.fate in (Fate.NEW, Fate.CHANGED, Fate.LEFT_OUT) for each in people):
            findings.append(FormFinding("answer_contradicts", weight=stop))
        # Names that stood in the form when it went out were only left there.
        people = tuple(replace(each, fate=Fate.GONE) if each.fate is Fate.SAME else each for each in people)
    coming = sum(each.fate in (Fate.NEW, Fate.CHANGED, Fate.SAME) for each in people)
    is_inferred = form.answer is Answer.NONE and coming > 0
    answer = Answer.CONFIRMED if is_inferred else form.answer
    invitation = None
    if answering and answer is not Answer.NONE:
        known = record.invitation(answering) or Invitation(answering)
        count = coming or None if answer is Answer.CONFIRMED else None
        invitation = replace(known, answered=today, answer=answer, people=count, channel=Channel.FORM)
    return ReturnProposal(
        party=answering,
        people=people,
        invitation=invitation,
        is_inferred=is_inferred,
        findings=tuple(findings),
    )


def taken(record: EventRecord, proposal: ReturnProposal, chosen: Collection[int]) -> EventRecord:
    """The record after the people at these places of the proposal were taken, with the answer.

    Raises ValueError for a proposal that cannot be taken.
    """
    if not proposal.can_be_taken:
        raise ValueError("something is wrong with the form as a whole")
    parts = {each.id: each for each in record.delegates}
    for at, each in enumerate(proposal.people):
        if at not in chosen or each.delegate is None:
            continue
        if each.fate is Fate.GONE:
            parts.pop(each.delegate.id, None)
        elif each.fate in (Fate.NEW, Fate.CHANGED):
            parts[each.delegate.id] = each.delegate
    marks = tuple(each for each in record.marks if each.part in parts)
    after = replace(record, delegates=tuple(parts.values()), marks=marks)
    return after.with_invitations(proposal.invitation) if proposal.invitation is not None else after


def _people(
    form: ReturnedForm,
    record: EventRecord,
    directory: DirectoryOfDay,
    new_id: Callable[[], str],
    party: str,
    elsewhere: Sequence[Delegate],
) -> Iterator[PersonProposal]:
    here = list(record.people_of(party)) if party else []
    others = [each for each in record.delegates if each not in here]
    matches = _matches([each for each in form.people if each.can_be_taken], here)
    for row in form.people:
        if not row.can_be_taken:
            yield PersonProposal(fate=Fate.LEFT_OUT, row=row)
            continue
        known = matches.get(id(row))
        if known is None:
            made = _filled(Delegate(new_id(), new_id(), row.name, delegation=party), row)
            if row.part is None:
                made = replace(made, part=usual_part(party, directory))
            likely = _once(likely_duplicates(row.name, [*here, *others, *elsewhere]))
            yield PersonProposal(fate=Fate.NEW, row=row, delegate=made, likely=likely, private=row.private)
            continue
        after = _filled(known, row)
        changes = tuple(_changes(known, after))
        fate = Fate.CHANGED if changes or row.private else Fate.SAME
        yield PersonProposal(
            fate=fate, row=row, delegate=after, known=known, changes=changes, private=row.private
        )
    there = set(matches.values())
    for each in here:
        if each not in there:
            yield PersonProposal(fate=Fate.GONE, delegate=each, known=each)


def _in_both(party: str, directory: DirectoryOfDay) -> str:
    return BETWEEN.join(dict.fromkeys(directory.word(party, each) for each in LANGUAGES))


def _matches(rows: Sequence[ReturnedPerson], here: Sequence[Delegate]) -> dict[int, Delegate]:
    """Who of those known stands in which row, by the row's identity: the same address first, then the same
    name, then the only one whose name is likely the same."""
    found: dict[int, Delegate] = {}
    free = list(here)
    tests: tuple[Callable[[ReturnedPerson, Delegate], bool], ...] = (
        lambda row, each: bool(row.email) and row.email.casefold() == each.email.casefold()
        and bool(likely_duplicates(row.name, [each])),
        lambda row, each: plain(row.name) == plain(each.name),
        lambda row, each: bool(likely_duplicates(row.name, [each])),
    )  # fmt: skip
    for is_same in tests:
        for row in rows:
            if id(row) in found:
                continue
            alike = [each for each in free if is_same(row, each)]
            if len(alike) == 1:
                found[id(row)] = alike[0]
                free.remove(alike[0])
    return found


def _filled(known: Delegate, row: ReturnedPerson) -> Delegate:
    """A part with what a row says; an empty cell says nothing."""
    said = {field: value for field in _FIELDS if (value := getattr(row, field))}
    return replace(known, **said)


def _changes(before: Delegate, after: Delegate) -> Iterator[FieldChange]:
    for field in _FIELDS:
        old, new = getattr(before, field), getattr(after, field)
        if old != new:
            yield FieldChange(field, str(old or ""), str(new or ""))


def _once(people: Iterable[Delegate]) -> tuple[Delegate, ...]:
    """Each person once, by the first of the parts."""
    by_person: dict[str, Delegate] = {}
    for each in people:
        by_person.setdefault(each.person, each)
    return tuple(by_person.values())
