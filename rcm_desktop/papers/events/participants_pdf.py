"""The list of participants as a PDF file: groups in diplomatic order, the head of each delegation first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rcm_desktop.domain.events.participants import Group, GroupKind, Participants
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.people import Delegate
from rcm_desktop.papers.events.event_head import delegation_head, part_words, person_name, put_event_head
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.list_figures import put_figures
from rcm_desktop.papers.list_pages import ListPages
from rcm_desktop.papers.list_tables import ASIDE, BODY, NAME, Cell, ListTable, TableColumn
from rcm_desktop.papers.list_words import USUAL, printed

SECTION = "participants"


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
    put_event_head(pages, words, participants.event, title)
    columns = (
        TableColumn(words("head.number"), 24.0, is_figure=True),
        TableColumn(words("head.name"), 158.0),
        TableColumn(words("head.position"), 172.0),
        TableColumn(words("head.contact" if telephones else "head.email"), 133.0),
    )
    table = ListTable(pages, columns, continued=f"{{name}} ({words.shared('continued')})")
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
        heads = (words("summary"), words("delegations"), words("people"))
        put_figures(pages, heads, list(summary_of(words, groups)))
    properties = words.properties(participants.event, title)
    return pages.bytes_of(properties, f"{title} · {words.title(participants.event)}")


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
