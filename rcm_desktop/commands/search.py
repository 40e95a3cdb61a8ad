"""Finding conclusions, and mending what they are found by."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from rcm_desktop.commands.arguments import parser
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NothingCalledSo
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.named_countries import spellings_of
from rcm_desktop.domain.searching import Filter, FilterKind, Query, verb_named
from rcm_desktop.services.search import Hit, Search


def search(arguments: argparse.Namespace, context: Context) -> int:
    """Print the conclusions that answer, a line each or as JSON."""
    query = Query.of(" ".join(arguments.words), _filters(arguments))
    if not query:
        parser().error("search wants a word, or something to narrow by")
    with context.opened(read_only=True) as opened:
        hits = opened.search.find(query, arguments.limit, context.wording().language)
        rows = [_row(opened.search, hit) for hit in hits]
    if arguments.json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    for hit, row in zip(hits, rows, strict=True):
        print(row["meeting"], row["start"] or "", row["item"], row["language"], hit.excerpt, sep="\t")
    if not rows:
        print(context.wording().text("terminal.nothing_found"), file=sys.stderr)
    return 0


def _filters(arguments: argparse.Namespace) -> Iterator[Filter]:
    """Raises NothingCalledSo."""
    if arguments.body is not None:
        yield Filter(FilterKind.BODY, arguments.body)
    if arguments.year is not None:
        yield Filter(FilterKind.YEARS, arguments.year)
    if arguments.country is not None:
        if not spellings_of(arguments.country):
            raise NothingCalledSo(arguments.country)
        yield Filter(FilterKind.COUNTRY, arguments.country)
    if arguments.verb is not None:
        verb = verb_named(arguments.verb)
        if verb is None:
            raise NothingCalledSo(arguments.verb)
        yield Filter(FilterKind.VERB, verb)
    if arguments.state is not None:
        yield Filter(FilterKind.STATE, arguments.state)


def _row(search: Search, hit: Hit) -> dict[str, Any]:
    found, meeting = hit.found, hit.found.meeting
    return {
        "meeting": meeting.key,
        "body": meeting.body,
        "start": meeting.start.isoformat() if meeting.start else None,
        "end": meeting.end.isoformat() if meeting.end else None,
        "item": search.label(hit),
        "state": found.state.value,
        "language": found.language.value,
        "text": dict(zip(LANGUAGES, (found.en, found.es), strict=True)),
        "excerpt": hit.excerpt,
        "matches": [{"start": start, "end": end} for start, end in hit.places],
    }


def reindex(arguments: argparse.Namespace, context: Context) -> int:
    """Make the search index anew."""
    with context.opened(read_only=False) as opened:
        opened.index_anew()
    print(context.wording().text("terminal.indexed", path=context.path()))
    return 0
