"""A meeting begun from the last of its series: structure, standing items, people, title lines.

Nothing is taken for agreed: items come in as proposed, and what named the last place, days or host names
the new ones where they are known.
"""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import uuid4

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.entries import NamedEntry
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.named_countries import named_in
from rcm_desktop.domain.nodes import Kind, Node, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import prints
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.ranks import ranks_between
from rcm_desktop.domain.text import Text
from rcm_desktop.domain.title_lines import renewed

_NUMBER = re.compile(r"\d+")


def titled(meeting: Meeting, last: Meeting) -> Meeting:
    """The meeting with the title lines of the last one, its place and days in place of those of the last."""
    for language in LANGUAGES:
        old = last.wording(language)
        lines = [renewed(line, meeting, last, language) for line in old.title]
        wording = replace(meeting.wording(language), title=tuple(line for line in lines if line))
        meeting = meeting.with_wording(language, wording)
    return meeting


def begun_from(
    last: Outline, before: Outline | None, host: str, last_host: str, directory: DirectoryOfDay
) -> list[Node]:
    """The sections of the last meeting, each with its standing items and one empty item.

    An item stands where the meeting before the last had it too, names of countries and numbers apart.
    """
    new_host = directory.country(host)
    known = (
        {_shape(node) for node in before.nodes() if node.kind is Kind.ITEM} if before is not None else set()
    )
    nodes: list[Node] = []
    sections = [last.node(id_) for id_ in last.below(None) if last.node(id_).kind is Kind.SECTION]
    for section, rank in zip(sections, ranks_between("", "", len(sections)), strict=True):
        numbering = replace(section.numbering, as_printed=False)
        made = Node(str(uuid4()), Kind.SECTION, None, rank, _fresh(section.en), _fresh(section.es))
        nodes.append(replace(made, numbering=numbering))
        standing = [
            node
            for node in last.items_below(section.id)
            if prints(node) and not node.is_empty and not last.below(node.id) and _shape(node) in known
        ]
        ranks = list(ranks_between("", "", len(standing) + 1))
        nodes.append(Node(str(uuid4()), Kind.ITEM, made.id, ranks[0]))
        for node, at in zip(standing, ranks[1:], strict=True):
            english = _hosted(node.en, Language.EN, new_host, last_host)
            spanish = _hosted(node.es, Language.ES, new_host, last_host)
            nodes.append(Node(str(uuid4()), Kind.ITEM, made.id, at, english, spanish))
    return nodes


def coming_again(delegates: tuple[Delegate, ...]) -> tuple[Delegate, ...]:
    """The people of the last meeting as parts of the next one."""
    return tuple(replace(each, id=str(uuid4())) for each in delegates)


def _shape(node: Node) -> tuple[str, str]:
    english, spanish = (_without_names(node.text(language).plain) for language in LANGUAGES)
    return english, spanish


def _without_names(plain: str) -> str:
    """Words that are compared: no names of countries, no numbers."""
    for found in reversed(named_in(plain)):
        plain = plain[: found.start] + "*" + plain[found.end :]
    return _NUMBER.sub("#", fold(plain))


def _hosted(version: Version, language: Language, host: NamedEntry | None, last_host: str) -> Version:
    """A version whose last host's name gave way to the new host's."""
    text = version.text.without_references()
    for found in reversed(named_in(text.plain)):
        if host is not None and found.code == last_host:
            text = text.replaced(found.start, found.end, Text(host.names(language).short))
    return Version(text)


def _fresh(version: Version) -> Version:
    return Version(version.text)
