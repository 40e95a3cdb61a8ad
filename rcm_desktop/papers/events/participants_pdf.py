"""The list of participants as a PDF file: groups in diplomatic order, the head of each delegation first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rcm_desktop.domain.events.participants import Group, GroupKind, Participants
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.people import Delegate, Part
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.list_pages import ListPages
from rcm_desktop.papers.list_tables import ASIDE, BODY, NAME, Cell, ListTable, TableColumn
from rcm_desktop.papers.list_words import STRONG, TITLE, USUAL, Face, printed
from rcm_desktop.papers.pdf_type import BOLD

SECTION = "participants"
_SUMMARY = Face(9.0, 12.5)
_SUMMED = Face(9.0, 12.5, BOLD)


def participants_pdf(
    participants: Participants,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
    *,
    telephones: bool = False,
) -> bytes:
    """The file. Countries stand in the order of the first language; ``telephones`` are private and so left
    out unless they are asked for.

    The same participants give the same bytes.
    """
    words = EventWords(languages, SECTION)
    pages = ListPages(languages, settings)
    title = words("title")
    event_head(pages, words, participants, title)
    columns = (
        TableColumn(words("head.number"), 24.0, is_figure=True),
        TableColumn(words("head.name"), 158.0),
        TableColumn(words("head.position"), 172.0),
        TableColumn(words("head.contact" if telephones else "head.email"), 133.0),
    )
    table = ListTable(pages, columns, continued=words.shared("continued", name="{name}"))
    groups = participants.groups(words.first)
    number = 0
    for group in groups:
        table.group(
            words.shared(f"group.{group.kind.value}").upper(), words.shared("people", number=group.people)
        )
        for delegation in group.delegations:
            table.delegation(delegation_head(words, participants, delegation.id))
            for each in delegation.people:
                number += 1
                table.row(_cells(number, each, group.kind, words, telephones=telephones))
    table.end()
    if not groups:
        pages.paragraph(words.shared("nobody"), USUAL)
    else:
        _put_summary(pages, words, groups)
    properties = words.properties(participants.event, title)
    return pages.bytes_of(properties, f"{title} · {words.title(participants.event)}")


def event_head(
    pages: ListPages, words: EventWords, participants: Participants, title: str, *more: str
) -> None:
    """The title of a paper, the event, its place and days."""
    event = participants.event
    pages.paragraph(title, TITLE)
    pages.y += 4.0
    for line in words.titles(event):
        pages.paragraph(line, STRONG)
    for line in (*words.places_and_days(event), *filter(None, more)):
        pages.paragraph(line, USUAL)
    pages.y += 10.0


def delegation_head(words: EventWords, participants: Participants, id_: str) -> str:
    """The name of a delegation, of the one that presides with that."""
    name = words.delegation(id_, participants.directory) or words.shared("no_delegation")
    if id_ and id_ == participants.presidency:
        return f"{name} ({words.shared('presidency')})"
    return name


def person_name(delegate: Delegate) -> str:
    """The name with the courtesy title before it."""
    return printed(f"{delegate.courtesy} {delegate.name}")


def part_words(delegate: Delegate, kind: GroupKind, words: EventWords) -> str:
    """What a person is in a delegation, "" where the group says so already."""
    part = delegate.part
    if part is Part.DELEGATE or part is _SAID_BY.get(kind):
        return ""
    return words.shared(f"part.{part.value}")


_SAID_BY = {
    GroupKind.OBSERVER_COUNTRIES: Part.OBSERVER,
    GroupKind.OBSERVER_ORGANISATIONS: Part.OBSERVER,
    GroupKind.CIVIL_SOCIETY: Part.OBSERVER,
    GroupKind.GUESTS: Part.GUEST,
    GroupKind.SECRETARIAT: Part.STAFF,
}


def _cells(
    number: int, each: Delegate, kind: GroupKind, words: EventWords, *, telephones: bool
) -> tuple[Cell, ...]:
    name = [(person_name(each), NAME)]
    if part := part_words(each, kind, words):
        name.append((part, ASIDE))
    post = [(printed(each.function), BODY), (printed(each.institution), ASIDE)]
    contact = [(printed(each.email), BODY)]
    if telephones:
        contact.append((printed(each.telephone), BODY))
    return ((str(number), BODY),), name, post, contact


def summary_of(words: EventWords, groups: Sequence[Group]) -> Iterator[tuple[str, str, str]]:
    """How many delegations and people each group has, and all together: name, delegations, people."""
    for group in groups:
        yield words.shared(f"group.{group.kind.value}"), str(len(group.delegations)), str(group.people)
    delegations = sum(len(group.delegations) for group in groups)
    yield words("all"), str(delegations), str(sum(group.people for group in groups))


def _put_summary(pages: ListPages, words: EventWords, groups: Sequence[Group]) -> None:
    """The counts, on one page."""
    lines = list(summary_of(words, groups))
    edges = pages.left + 0.62 * pages.measure, pages.left + 0.8 * pages.measure
    pages.need((len(lines) + 2) * _SUMMARY.leading + 16.0)
    pages.y += 12.0
    heads = (words("summary"), words("delegations"), words("people"))
    for at, (name, delegations, people) in enumerate((heads, *lines)):
        face = _SUMMED if at in (0, len(lines)) else _SUMMARY
        if at == len(lines):
            pages.rule(0.5, length=edges[1] - pages.left)
        pages.y += face.leading
        y = pages.y - 0.28 * face.leading
        pages.put(name, pages.left, y, face)
        for edge, figure in zip(edges, (delegations, people), strict=True):
            pages.right(figure, edge, y, face)
        if at == 0:
            pages.rule(0.5, length=edges[1] - pages.left)
