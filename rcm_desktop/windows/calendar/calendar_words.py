"""Events, their states and rounds as the calendar says them, in the windows' language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.events.event import Event, EventKind, EventState, bound_to
from rcm_desktop.domain.events.rounds import RoundSummary, Standing
from rcm_desktop.domain.events.when import When
from rcm_desktop.windows.calendar.day_words import clock_words, partial_words, relation_words, whole_days
from rcm_desktop.windows.interface_language import window_language

NameOf = Callable[[str], str]
"""The name of a country from its code, in the windows' language."""

DAYS_COUNTED = 30
"""For how many days after a round closed they are told; later nobody waits for answers."""


def kind_word(kind: EventKind) -> str:
    return {
        EventKind.MEETING: QCoreApplication.translate("Calendar", "Meeting"),
        EventKind.WORKING_GROUP: QCoreApplication.translate("Calendar", "Working group"),
        EventKind.WORKSHOP: QCoreApplication.translate("Calendar", "Workshop"),
        EventKind.EXTERNAL: QCoreApplication.translate("Calendar", "External event"),
        EventKind.OTHER: QCoreApplication.translate("Calendar", "Other event"),
        EventKind.DEADLINE: QCoreApplication.translate("Calendar", "Deadline"),
    }[kind]


def state_word(event: Event) -> str:
    """Its state, for a deadline in the words that a deadline has."""
    if event.is_deadline and event.state is EventState.HELD:
        return QCoreApplication.translate("Calendar", "Met")
    return {
        EventState.TENTATIVE: QCoreApplication.translate("Calendar", "Tentative"),
        EventState.CONFIRMED: QCoreApplication.translate("Calendar", "Confirmed"),
        EventState.HELD: QCoreApplication.translate("Calendar", "Held"),
        EventState.CANCELLED: QCoreApplication.translate("Calendar", "Cancelled"),
    }[event.state]


def title_of(event: Event) -> str:
    """Its title, or what kind of event it is while it has none."""
    return event.title(window_language()) or kind_word(event.kind)


def short_words(event: Event) -> str:
    """What stands in its bar: title and place, a question mark where its days are not confirmed."""
    place = event.place(window_language())
    words = title_of(event) + (f" · {place}" if place else "")
    return f"? {words}" if event.when.inferred else words


def closing_words(event: Event) -> str:
    return QCoreApplication.translate("Calendar", "Confirmations close: {0}").format(title_of(event))


def spoken_event(
    event: Event, days: tuple[date, date] | None, summary: RoundSummary | None, today: date
) -> str:
    """An event in a line, to be heard or read beside the pointer: days, kind, title, place, state, round."""
    parts = [whole_days(*days) if days is not None else known_words(event.when)]
    clock = clock_words(event.when)
    kind, title = kind_word(event.kind), event.title(window_language())
    parts += [clock] if clock else []
    parts += [f"{kind}: {title}" if title else kind]
    place = event.place(window_language())
    parts += [place] if place else []
    parts.append(state_word(event).lower())
    if event.when.inferred:
        parts.append(inferred_words())
    if event.when.bound is not None and event.when.exact_days is None:
        parts.append(QCoreApplication.translate("Calendar", "its days follow another event"))
    if summary is not None and summary.invited:
        parts.append(round_words(summary, today))
    return ", ".join(parts)


def inferred_words() -> str:
    return QCoreApplication.translate("Calendar", "not confirmed: a part of the date was inferred")


def round_words(summary: RoundSummary | None, today: date) -> str:
    """ "8 of 11, closes in 2 days"; "" where nobody is invited."""
    if summary is None or not summary.invited:
        return ""
    if summary.counts.get(Standing.NOT_ASKED, 0) == summary.invited:
        return QCoreApplication.translate("Calendar", "nobody asked yet")
    if not summary.is_open:
        return QCoreApplication.translate("Calendar", "all %n answered", None, summary.invited)
    count = QCoreApplication.translate("Calendar", "{0} of {1}").format(summary.answered, summary.invited)
    left = summary.days_left(today)
    if left is None or left < -DAYS_COUNTED:
        return count
    if left < 0:
        closes = QCoreApplication.translate("Calendar", "closed %n day(s) ago", None, -left)
    elif left == 0:
        closes = QCoreApplication.translate("Calendar", "closes today")
    else:
        closes = QCoreApplication.translate("Calendar", "closes in %n day(s)", None, left)
    return f"{count}, {closes}"


def when_words(when: When) -> str:
    """Days in full, else what is known of them, without saying what was inferred."""
    days = when.exact_days
    return whole_days(*days) if days is not None else known_words(replace(when, inferred=()))


def known_words(when: When, event: str = "") -> str:
    """What is known of a time: its parts, and the event it is bound to, which is called ``event``."""
    parts: list[str] = []
    if when.first is not None:
        words = partial_words(when.first)
        if when.last is not None and when.last != when.first:
            words = QCoreApplication.translate("Calendar", "{0} to {1}").format(
                words, partial_words(when.last)
            )
        if "year" in when.inferred:
            words = QCoreApplication.translate("Calendar", "{0} (the year was inferred)").format(words)
        elif when.inferred:
            words = QCoreApplication.translate("Calendar", "{0} (partly inferred)").format(words)
        parts.append(words)
    if when.bound is not None:
        named = event or when.bound.words or when.bound.body
        parts.append(
            relation_words(when.bound.relation, named)
            if named
            else QCoreApplication.translate("Calendar", "bound to another event")
        )
    return ", ".join(parts) or QCoreApplication.translate("Calendar", "nothing yet")


def known_of(event: Event, events: Sequence[Event]) -> str:
    """What is known of the time of an event that is to be dated."""
    target = bound_to(event, events)
    return known_words(event.when, title_of(target) if target is not None else "")


def names_of(codes: Sequence[str], name_of: NameOf) -> str:
    return ", ".join(name_of(code) for code in codes)
