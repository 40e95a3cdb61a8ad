"""Events made from what a conclusion proposes, for a person to confirm."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.domain.events.event import Event, EventKind, EventState, EventWording, Source
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting

_KINDS = (
    (EventKind.WORKSHOP, ("workshop", "seminar", "course", "training", "taller", "seminario", "curso")),
    (
        EventKind.WORKING_GROUP,
        ("working group", "ad hoc group", "ad-hoc group", "grupo de trabajo", "grupo ad hoc", "network"),
    ),
)
_OF_VICE_MINISTERS = re.compile(r"\bvice[- ]?minist")
_BEFORE, _AFTER = ("before", "antes", "previo", "previa"), ("after", "despues", "tras")
_LEAD = 4
"""How many words before the name of a meeting say how something lies to it."""


@dataclass(frozen=True, slots=True)
class ProposedEvent:
    """An event that would be made, and the proposals of both languages that it is made from.

    ``stands`` is the id of the event that came from the same conclusion before, "" for none.
    """

    event: Event
    proposals: Mapping[Language, EventProposal]
    stands: str = ""

    @property
    def is_past(self) -> bool:
        return any(each.past for each in self.proposals.values())

    @property
    def inferred(self) -> tuple[str, ...]:
        """What does not stand in the words of either language."""
        named = [set(each.inferred) for each in self.proposals.values()]
        return tuple(sorted(set.intersection(*named))) if named else ()

    @property
    def words(self) -> str:
        return self.event.source.words if self.event.source is not None else ""


SENTENCES_APART = " / "
"""What stands between the words of both languages in a source."""


def still_says(words: str, texts: Iterable[str]) -> bool:
    """Whether the texts of a conclusion still have the words from which an event was read."""
    known = tuple(texts)
    return all(any(part in text for text in known) for part in words.split(SENTENCES_APART))


def proposed_events(
    node: str,
    by_language: Mapping[Language, Sequence[EventProposal]],
    meeting: Meeting,
    directory: Directory,
    known: Iterable[Event] = (),
) -> list[ProposedEvent]:
    """What one conclusion proposes in both languages, the same event once, in the order of the text.

    ``known`` are the events there are: one that came from this conclusion with the same days is not
    proposed as new again.
    """
    pairs: list[dict[Language, EventProposal]] = []
    for language in LANGUAGES:
        for proposal in by_language.get(language, ()):
            fitting = next((each for each in pairs if _is_same(each, language, proposal)), None)
            if fitting is None:
                pairs.append({language: proposal})
            else:
                fitting[language] = proposal
    of_node = [each for each in known if each.source is not None and each.source.node == node]
    found = []
    for pair in pairs:
        event = _event(node, pair, meeting, directory.on(meeting.start))
        stands = next((each.id for each in of_node if _is_about_the_same(each, event)), "")
        found.append(ProposedEvent(event, pair, stands))
    return found


def _is_same(pair: Mapping[Language, EventProposal], language: Language, other: EventProposal) -> bool:
    if language in pair:
        return False
    (one,) = pair.values()
    if (one.kind, one.start, one.end) != (other.kind, other.start, other.end):
        return False
    return one.precision is other.precision


def _is_about_the_same(stands: Event, event: Event) -> bool:
    """The event may have been put right since; its title or its time still tells."""
    if stands.is_deadline != event.is_deadline:
        return False
    is_named = any(
        stands.wording(language).title == event.wording(language).title != "" for language in LANGUAGES
    )
    return is_named or (stands.when.span() is not None and stands.when.span() == event.when.span())


def _event(
    node: str, pair: Mapping[Language, EventProposal], meeting: Meeting, directory: DirectoryOfDay
) -> Event:
    first = next(iter(pair.values()))
    wordings = {language: EventWording(_titled(each.title), each.place) for language, each in pair.items()}
    hosts = dict.fromkeys(code for each in pair.values() for code in each.hosts)
    donors = dict.fromkeys(_party(name, directory) for each in pair.values() for name in each.supporters)
    words = SENTENCES_APART.join(dict.fromkeys(each.text for each in pair.values()))
    is_over = any(each.past for each in pair.values())
    return Event(
        "",
        "",
        EventKind.DEADLINE if first.kind is ProposalKind.DEADLINE else _kind(pair.values()),
        _when(pair.values(), meeting, directory),
        wordings.get(Language.EN, EventWording()),
        wordings.get(Language.ES, EventWording()),
        EventState.HELD if is_over else EventState.CONFIRMED,
        hosts=tuple(hosts),
        donors=tuple(donors),
        source=Source(meeting.id, node, words),
    )


def _titled(title: str) -> str:
    return title[:1].upper() + title[1:]


def _party(name: str, directory: DirectoryOfDay) -> str:
    known = directory.called(name)
    return known.id if known is not None else name


def _kind(proposals: Iterable[EventProposal]) -> EventKind:
    titles = " ".join(f" {fold(each.title)}" for each in proposals)
    named = (kind for kind, words in _KINDS if any(f" {word}" in titles for word in words))
    return next(named, EventKind.OTHER)


def _when(proposals: Iterable[EventProposal], meeting: Meeting, directory: DirectoryOfDay) -> When:
    each = next(iter(proposals))
    inferred = set(each.inferred)
    for other in proposals:
        inferred &= set(other.inferred)
    if each.precision is Precision.RELATIVE:
        return When(bound=_bound(each, meeting, directory))
    first, last = each.start, each.end
    assert first is not None and last is not None
    told = tuple(sorted(inferred & {"year", "month", "end"}))
    if each.precision is Precision.YEAR:
        return When(
            PartialDate(first.year), _other(PartialDate(first.year), PartialDate(last.year)), inferred=told
        )
    if each.precision is Precision.MONTH:
        month = PartialDate(first.year, first.month)
        return When(month, _other(month, PartialDate(last.year, last.month)), inferred=told)
    if each.kind is ProposalKind.DEADLINE and first != last:
        first = last
    day = PartialDate.of(first)
    return When(day, _other(day, PartialDate.of(last)), inferred=told)


def _other(first: PartialDate, last: PartialDate) -> PartialDate | None:
    return last if last != first else None


def _bound(proposal: EventProposal, meeting: Meeting, directory: DirectoryOfDay) -> Bound:
    """To the next meeting of the body that the words name, after the meeting whose conclusion it is."""
    words = proposal.bound
    plain = fold(words)
    vice = (body.id for body in directory.bodies() if body.id == "VM" and _OF_VICE_MINISTERS.search(plain))
    named = (
        body.id
        for body in directory.bodies()
        for language in LANGUAGES
        if any(name and fold(name) in plain for name in body.names(language).spellings())
    )
    since: date | None = meeting.end or meeting.start
    return Bound(_relation(proposal), "", next(vice, "") or next(named, ""), since, words)


def _relation(proposal: EventProposal) -> Relation:
    """What is to be done is done before a meeting; what is held within it is held during it."""
    if proposal.kind is ProposalKind.DEADLINE:
        return Relation.BEFORE
    lead = fold(proposal.text[: proposal.said[0]]).split()[-_LEAD:]
    if any(word in lead for word in _AFTER):
        return Relation.AFTER
    return Relation.BEFORE if any(word in lead for word in _BEFORE) else Relation.DURING
