"""Events and deadlines that a document speaks of, for a person to confirm; nothing is stored."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rcm_desktop.commands.context import Context
from rcm_desktop.domain.event_proposals import EventProposal, Precision
from rcm_desktop.reading import read_document
from rcm_desktop.reading.events.event_sentences import proposals_of
from rcm_desktop.wording import Wording


def propose(arguments: argparse.Namespace, context: Context) -> int:
    """Print what a document proposes, a line each or as JSON."""
    wording = context.wording()
    found = proposals_of(read_document(arguments.file, arguments.encoding, wording.language))
    if arguments.json:
        print(json.dumps([_shape(each) for each in found], ensure_ascii=False, indent=2))
        return 0
    for each in found:
        print(_line(each, wording))
    return 0


def _shape(proposal: EventProposal) -> dict[str, Any]:
    shape: dict[str, Any] = {
        "item": proposal.item,
        "kind": proposal.kind.value,
        "start": proposal.start.isoformat() if proposal.start else None,
        "end": proposal.end.isoformat() if proposal.end else None,
        "precision": proposal.precision.value,
        "inferred": list(proposal.inferred),
        "place": proposal.place,
        "title": proposal.title,
        "hosts": list(proposal.hosts),
        "supporters": list(proposal.supporters),
        "past": proposal.past,
        "text": proposal.text,
    }
    return shape | ({"bound": proposal.bound} if proposal.precision is Precision.RELATIVE else {})


def _line(proposal: EventProposal, wording: Wording) -> str:
    days = "/".join(dict.fromkeys(day.isoformat() for day in (proposal.start, proposal.end) if day))
    notes = [wording.text(f"proposals.inferred_{each}") for each in proposal.inferred]
    notes += [wording.text("proposals.past")] if proposal.past else []
    kind = wording.text(f"proposals.{proposal.kind.value}")
    facts = (proposal.item, kind, days or proposal.bound, proposal.place, proposal.title, ", ".join(notes))
    return "\t".join(facts)
