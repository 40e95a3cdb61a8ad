"""Events and deadlines that conclusions speak of, read from their sentences.

A wrong proposal costs more than a missing one: a time must stand in the same sentence as what it is the time
of, and numbers of paragraphs, years of plans and conventions, and what has no time at all propose nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rcm_desktop.domain.document import Document, DocumentItem
from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.domain.sentences import sentence_ends
from rcm_desktop.reading.events.event_facts import hosts_of, shortened, title_of, venue_in
from rcm_desktop.reading.events.event_signals import NO_LEAD, Lead
from rcm_desktop.reading.events.event_words import evened, event_words
from rcm_desktop.reading.events.partial_days import mentions
from rcm_desktop.reading.events.sentence_events import SentenceEvents

_RECOMMENDATIONS = ("recom",)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of a document with its path and what its lead-in says of it."""

    path: str
    text: str
    lead: Lead = NO_LEAD


def proposals_of(document: Document) -> list[EventProposal]:
    """What the conclusions of a document propose, in the order of the text; the same event once."""
    found: list[EventProposal] = []
    for section in document.sections:
        prefix = "R" if evened(section.heading.plain).startswith(_RECOMMENDATIONS) else ""
        for piece in _pieces(section.items, prefix):
            found += proposals_in(piece.text, piece.path, document.start, document.end, piece.lead)
    return _once(found)


def _pieces(
    items: Sequence[DocumentItem], prefix: str, path: str = "", lead: Lead = NO_LEAD
) -> Iterator[_Piece]:
    for number, item in enumerate(items, start=1):
        label = item.label.strip(" ().:;-–—•·º°[]{}\uf0b7") or str(number)
        here = f"{path}.{label}" if path else f"{prefix}{label}"
        yield _Piece(here, item.text.plain, lead)
        yield from _pieces(item.items, prefix, here, _lead_of(item.text.plain) if item.items else NO_LEAD)
        if item.closing is not None:
            yield _Piece(here, item.closing.plain)


def _lead_of(text: str) -> Lead:
    """What a lead-in says of its items: "the following activities in 2031:" announces events of that year."""
    even, words = evened(text).rstrip(), event_words()
    is_list = even.endswith(":") and words.announcing.search(even) is not None
    if not is_list or not (words.announced.search(even) or words.noun.search(even)):
        return NO_LEAD
    was_held = words.held.search(even) is not None and words.coming.search(even) is None
    years = [each.year for each in mentions(text) if each.precision is Precision.YEAR]
    return Lead(is_coming=not was_held, year=years[0] if len(years) == 1 else None)


def _once(found: list[EventProposal]) -> list[EventProposal]:
    """Without what repeats an earlier one: the same days of the same kind in the same place."""
    kept: list[EventProposal] = []
    for each in found:
        is_again = (
            each.start is not None
            and each.kind is ProposalKind.EVENT
            and any(
                (other.start, other.end, other.kind) == (each.start, each.end, each.kind)
                and (other.place == each.place or not other.place or not each.place)
                and each.precision is Precision.DAY
                for other in kept
            )
        )
        if not is_again:
            kept.append(each)
    return kept


def proposals_in(
    text: str, path: str, meeting: date | None, last: date | None = None, lead: Lead = NO_LEAD
) -> list[EventProposal]:
    """What one text proposes. The ``meeting`` whose text it is has its first and ``last`` day: from the first
    years are inferred, and what is between them is the meeting itself."""
    found: list[EventProposal] = []
    begin, previous = 0, ""
    for end in sentence_ends(text):
        sentence = text[begin:end].strip()
        begin = end
        if sentence:
            read = SentenceEvents(sentence, path, meeting, last, lead).proposals()
            found += [_named_before(each, previous) for each in read]
            previous = sentence
    return found


def _named_before(proposal: EventProposal, previous: str) -> EventProposal:
    """ "The meeting will be held …" is the meeting that the sentence before it names."""
    if proposal.kind is not ProposalKind.EVENT or not previous or " " in proposal.title:
        return proposal
    even = evened(previous)
    named = [noun for noun in event_words().noun.finditer(even) if noun.group() == evened(proposal.title)]
    if not named or mentions(previous):
        return proposal
    venue = venue_in(previous)
    place = proposal.place or venue
    return replace(
        proposal,
        title=shortened(title_of(previous, named[-1], [])),
        place=place,
        hosts=proposal.hosts or hosts_of(previous, 0, named[-1].span(), place),
        text=f"{previous} {proposal.text}",
    )
