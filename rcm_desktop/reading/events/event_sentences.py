"""Events and deadlines that conclusions speak of, read from their sentences.

A wrong proposal costs more than a missing one: a time must stand in the same sentence as what it is the time
of, and numbers of paragraphs, years of plans and conventions, and what has no time at all propose nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from rcm_desktop.domain.document import Document, DocumentItem
from rcm_desktop.domain.event_proposals import EventProposal, Precision, ProposalKind
from rcm_desktop.domain.sentences import sentence_ends
from rcm_desktop.reading.events.event_facts import hosts_of, shortened, title_of
from rcm_desktop.reading.events.event_leads import NO_LEAD, Lead, lead_of
from rcm_desktop.reading.events.event_places import venue_in
from rcm_desktop.reading.events.event_words import evened, event_words
from rcm_desktop.reading.events.partial_days import mentions
from rcm_desktop.reading.events.sentence_events import SentenceEvents

_RECOMMENDATIONS = ("recom",)
_CLOCK_END = re.compile(r"\d\s*[ap]\.\s?m\.$", re.IGNORECASE)


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


def proposals_of_item(
    text: str, path: str, meeting: date | None, last: date | None = None, leads: Sequence[str] = ()
) -> list[EventProposal]:
    """What one conclusion in hand proposes, without what it leads in.

    ``path`` is the proposals' ``item``; ``meeting`` and ``last`` are the first and last day of the meeting
    whose conclusion it is, None where unknown; ``leads`` are the texts that lead it in, the nearest last.
    """
    lead = lead_of(leads[-1]) if leads else NO_LEAD
    return _once(proposals_in(text, path, meeting, last, lead))


def _pieces(
    items: Sequence[DocumentItem], prefix: str, path: str = "", lead: Lead = NO_LEAD
) -> Iterator[_Piece]:
    for number, item in enumerate(items, start=1):
        label = item.label.strip(" ().:;-–—•·º°[]{}\uf0b7") or str(number)
        here = f"{path}.{label}" if path else f"{prefix}{label}"
        yield _Piece(here, item.text.plain, lead)
        yield from _pieces(item.items, prefix, here, lead_of(item.text.plain) if item.items else NO_LEAD)
        if item.closing is not None:
            yield _Piece(here, item.closing.plain)


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
    previous = ""
    for sentence in _sentences(text):
        read = SentenceEvents(sentence, path, meeting, last, lead)
        if not read.names_event and _speaks_of_it(sentence, previous):
            read = SentenceEvents(f"{previous} {sentence}", path, meeting, last, lead)
        found += [_named_before(each, previous) for each in read.proposals()]
        previous = sentence
    return found


def _sentences(text: str) -> list[str]:
    """The sentences of a text; a clock's "a.m." before a bracket ends none."""
    found: list[str] = []
    begin = 0
    for end in sentence_ends(text):
        sentence = text[begin:end].strip()
        if found and sentence.startswith("(") and _CLOCK_END.search(found[-1]):
            found[-1] = f"{found[-1]} {sentence}"
        elif sentence:
            found.append(sentence)
        begin = end
    return found


def _speaks_of_it(sentence: str, previous: str) -> bool:
    """Whether a sentence tells when what the one before it names is held: "to hold it in May"."""
    even = evened(sentence)
    it = event_words().it_words.search(even) or event_words().it_opens.match(even)
    return it is not None and bool(previous) and not mentions(previous)


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
        said=(proposal.said[0] + len(previous) + 1, proposal.said[1] + len(previous) + 1),
    )
