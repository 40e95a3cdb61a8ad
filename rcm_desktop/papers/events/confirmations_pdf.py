"""Attendance confirmations as PDF files: the round on one list, and a sheet for each who was asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from rcm_desktop.domain.events.confirmations import ConfirmationLine, Confirmations
from rcm_desktop.domain.events.participants import GroupKind
from rcm_desktop.domain.events.rounds import Standing
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.domain.people import Delegate
from rcm_desktop.papers.events.event_head import delegation_head, part_words, person_name, put_event_head
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.list_figures import put_figures
from rcm_desktop.papers.list_pages import ListPages
from rcm_desktop.papers.list_tables import ASIDE, BODY, NAME, Cell, ListTable, TableColumn
from rcm_desktop.papers.list_words import STRONG, USUAL, Face, printed
from rcm_desktop.papers.pdf_type import BOLD

_SECTION = "confirmations"
_LABEL, _FACT = Face(9.5, 13.5, BOLD), Face(9.5, 13.5)
_LABELS = 150.0
_SIGN = 46.0
"""The room above a line that is written on."""
_STANDINGS = (Standing.CONFIRMED, Standing.DECLINED, Standing.SILENT, Standing.NOT_ASKED)


def confirmations_pdf(
    confirmations: Confirmations, languages: Sequence[Language], settings: PaperSettings = USUAL_PAPER
) -> bytes:
    """The summary: how many answered how, then each country and organisation with its days.

    The same confirmations give the same bytes.
    """
    words = EventWords(languages, _SECTION)
    pages = ListPages(languages, settings)
    event, title = confirmations.participants.event, words("title")
    put_event_head(pages, words, event, title, *_days(words, confirmations))
    summary = confirmations.summary
    if not summary.invited:
        pages.paragraph(words("nobody"), USUAL)
    else:
        lines = [
            (words(f"standing.{each.value}"), str(summary.counts[each]), str(confirmations.expected(each)))
            for each in _STANDINGS
        ]
        total = sum(confirmations.expected(each) for each in _STANDINGS)
        heads = words("counts"), words("parties"), words("people")
        put_figures(pages, heads, [*lines, (words("all"), str(summary.invited), str(total))])
        pages.y += 14.0
        _put_round(pages, words, confirmations)
    properties = words.properties(event, title, confirmations.as_at)
    return pages.bytes_of(properties, f"{title} · {words.title(event)}")


def confirmation_sheets_pdf(
    confirmations: Confirmations,
    languages: Sequence[Language],
    settings: PaperSettings = USUAL_PAPER,
    *,
    parties: Collection[str] = (),
    each_person: bool = False,
) -> bytes:
    """A sheet for each of ``parties``, of all where none are named, to file or to send: what was answered,
    who comes, and lines to sign on. With ``each_person`` there is a sheet for each of their people instead.

    The same confirmations give the same bytes.
    """
    words = EventWords(languages, _SECTION)
    pages = ListPages(languages, settings)
    event, title = confirmations.participants.event, words("sheet_title")
    for line in confirmations.lines(words.first):
        if parties and line.party not in parties:
            continue
        party = delegation_head(words, confirmations.participants, line.party)
        running = f"{title} · {party} · {words.title(event)}"
        for person in line.people if each_person else (None,):
            pages.begin(running)
            put_event_head(pages, words, event, title, *_days(words, confirmations))
            pages.paragraph(party if person is None else person_name(person), STRONG)
            pages.y += 4.0
            _put_facts(pages, _facts(words, line) if person is None else _of_person(words, person, party))
            if person is None:
                _put_named(pages, words, line)
            _put_lines_to_sign(pages, words)
    return pages.bytes_of(words.properties(event, title, confirmations.as_at))


def _days(words: EventWords, confirmations: Confirmations) -> Iterator[str]:
    closes = confirmations.participants.event.closes
    for key, day in (("as_at", confirmations.as_at), ("closes", closes)):
        if day is not None:
            yield words.dated(key, day)


# The summary


def _put_round(pages: ListPages, words: EventWords, confirmations: Confirmations) -> None:
    columns = (
        TableColumn(words("head.party"), 132.0),
        TableColumn(words("head.standing"), 72.0),
        TableColumn(words("head.people"), 46.0, is_figure=True),
        TableColumn(words("head.asked"), 66.0),
        TableColumn(words("head.reminded"), 66.0),
        TableColumn(words("head.answered"), 75.0),
    )
    table = ListTable(pages, columns)
    for kind, lines in confirmations.groups(words.first):
        table.group(words.shared(f"group.{kind.value}").upper())
        for line in lines:
            table.row(_cells(words, confirmations, line))
    table.end()


def _cells(words: EventWords, confirmations: Confirmations, line: ConfirmationLine) -> tuple[Cell, ...]:
    one = line.invitation
    name = delegation_head(words, confirmations.participants, line.party)
    channel = words(f"channel.{one.channel.value}") if one.channel is not None else ""
    return (
        ((name, NAME), (printed(one.note), ASIDE)),
        ((words(f"standing.{one.standing.value}"), BODY),),
        ((str(line.expected) if line.expected else "–", BODY),),
        ((words.short_day(one.asked), BODY),),
        tuple((words.short_day(day), BODY) for day in one.reminded),
        ((words.short_day(one.answered), BODY), (channel, ASIDE)),
    )


# The sheets


_Facts = Sequence[tuple[str, str]]


def _facts(words: EventWords, line: ConfirmationLine) -> _Facts:
    one = line.invitation
    answered = words.day(one.answered) if one.answered is not None else ""
    channel = words(f"channel.{one.channel.value}") if one.channel is not None else ""
    return (
        (words("head.standing"), words(f"standing.{one.standing.value}")),
        (words("head.answered"), ", ".join(filter(None, (answered, channel)))),
        (words("head.people"), str(line.expected) if line.expected else ""),
        (words("head.asked"), words.day(one.asked) if one.asked is not None else ""),
        (words("head.reminded"), "; ".join(map(words.day, one.reminded))),
        (words("head.note"), printed(one.note)),
    )


def _of_person(words: EventWords, person: Delegate, party: str) -> _Facts:
    listens = person.interpretation
    return (
        (words("head.party"), party),
        (words("head.role"), words.shared(f"part.{person.part.value}")),
        (words("head.post"), printed(person.function)),
        (words("head.institution"), printed(person.institution)),
        (words("head.email"), printed(person.email)),
        (words("telephone"), printed(person.telephone)),
        (words("interpretation"), words(f"language.{listens.value}") if listens is not None else ""),
    )


def _put_facts(pages: ListPages, facts: _Facts) -> None:
    """What is known, the names of facts at the left; what is not known is left out."""
    for label, value in facts:
        if not value:
            continue
        named = pages.breaker.lines(label, _LABEL, _LABELS - 10.0)
        told = pages.breaker.lines(value, _FACT, pages.measure - _LABELS)
        pages.need(max(len(named), len(told)) * _FACT.leading)
        top = pages.y
        for x, lines, face in ((0.0, named, _LABEL), (_LABELS, told, _FACT)):
            for at, each in enumerate(lines, start=1):
                pages.put(each, pages.left + x, top + at * face.leading - 0.28 * face.leading, face)
        pages.y = top + max(len(named), len(told)) * _FACT.leading + 2.0


def _put_named(pages: ListPages, words: EventWords, line: ConfirmationLine) -> None:
    pages.y += 12.0
    pages.paragraph(words("named"), STRONG, keep=60.0)
    pages.y += 4.0
    if not line.people:
        pages.paragraph(words("unnamed"), USUAL)
        return
    columns = (
        TableColumn(words("head.number"), 24.0, is_figure=True),
        TableColumn(words("head.name"), 158.0),
        TableColumn(words("head.position"), 160.0),
        TableColumn(words("head.contact"), 145.0),
    )
    table = ListTable(pages, columns)
    for number, each in enumerate(line.people, start=1):
        name = [(person_name(each), NAME)]
        if part := part_words(each, GroupKind.MEMBERS, words):
            name.append((part, ASIDE))
        post = [(printed(each.function), BODY), (printed(each.institution), ASIDE)]
        contact = [(printed(each.email), BODY), (printed(each.telephone), BODY)]
        table.row((((str(number), BODY),), name, post, contact))
    table.end()


def _put_lines_to_sign(pages: ListPages, words: EventWords) -> None:
    """Two lines beside each other, whole on a page."""
    pages.need(_SIGN + 16.0)
    pages.y += _SIGN
    length = 0.44 * pages.measure
    for x, said in ((0.0, words("signed_at")), (pages.measure - length, words("signature"))):
        pages.stroke(pages.left + x, length)
        pages.put(said, pages.left + x, pages.y + 11.0, BODY)
    pages.y += 16.0
