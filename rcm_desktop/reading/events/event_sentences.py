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
from rcm_desktop.reading.events.event_places import country_of, venue_in
from rcm_desktop.reading.events.event_words import evened, event_words
from rcm_desktop.reading.events.partial_days import mentions
from rcm_desktop.reading.events.sentence_events import SentenceEvents
from rcm_desktop.reading.vocabulary import vocabulary

_RECOMMENDATIONS = ("recom",)
_LONGEST_SHORT_MONTH = 4
_INNER_LABEL = re.compile(r"\s*(?:\(?[a-z\d]{1,3}[).])?\s*")
_CLOCK_END = re.compile(r"\d\s*[ap]\.\s?m\.$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One text of a document with its path and what its lead-in says of it."""

    path: str
    text: str
    lead: Lead = NO_LEAD


@dataclass(frozen=True, slots=True)
class _Part:
    """Words of a sentence that are read by themselves, where they begin and what leads them in."""

    words: str
    begin: int
    lead: Lead


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
        parts = _parts(sentence, lead)
        for part in parts:
            inner = SentenceEvents(part.words, path, meeting, last, part.lead).proposals()
            found += [_within(each, sentence, part.begin) for each in inner]
        if not parts:
            read = SentenceEvents(sentence, path, meeting, last, lead)
            if not read.names_event and _speaks_of_it(sentence, previous):
                read = SentenceEvents(f"{previous} {sentence}", path, meeting, last, lead)
            found += [_named_before(each, previous) for each in read.proposals()]
        previous = sentence
    return found


def _within(proposal: EventProposal, sentence: str, begin: int) -> EventProposal:
    """What a part proposes, told by its whole sentence: the venue named for all parts is that of each."""
    place = proposal.place
    if proposal.kind is ProposalKind.EVENT and not place:
        place = venue_in(sentence)
    country = country_of(place) if place else ""
    return replace(
        proposal,
        text=sentence,
        place=place,
        hosts=proposal.hosts or ((country,) if country else ()),
        said=(proposal.said[0] + begin, proposal.said[1] + begin),
    )


def _sentences(text: str) -> list[str]:
    """The sentences of a text; a clock's "a.m." before a bracket ends none."""
    found: list[str] = []
    begin = 0
    for end in sentence_ends(text):
        sentence = text[begin:end].strip()
        if found and sentence and _goes_on(found[-1], sentence):
            found[-1] = f"{found[-1]} {sentence}"
        elif sentence:
            found.append(sentence)
        begin = end
    return found


def _goes_on(sentence: str, after: str) -> bool:
    """Whether a full stop ends no sentence: "at 9 a.m. (GMT-6)", "Sept. 5-7"."""
    if after.startswith("("):
        return _CLOCK_END.search(sentence) is not None
    last = evened(sentence.rsplit(maxsplit=1)[-1]).rstrip(".")
    return after[0].isdigit() and len(last) <= _LONGEST_SHORT_MONTH and last in vocabulary().months


def _parts(sentence: str, lead: Lead) -> list[_Part]:
    """What a list inside a sentence holds, its lead-in first: "the following dates: RCGM: 5 May; …"."""
    colon = sentence.find(":") + 1
    own = lead_of(sentence[:colon]) if colon and ";" in sentence[colon:] else NO_LEAD
    if own == NO_LEAD:
        return []
    parts, begin = [_Part(sentence[:colon], 0, lead)], colon
    for part in sentence[colon:].split(";"):
        label = _INNER_LABEL.match(part)
        skipped = label.end() if label is not None else 0
        parts.append(_Part(part[skipped:], begin + skipped, own))
        begin += len(part) + 1
    return parts


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
