"""The columns of the agenda and of the tray, in the windows' language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.events.event import Event
from rcm_desktop.qt_models.event_lines_model import EventColumn
from rcm_desktop.windows.calendar.calendar_contents import CalendarContents
from rcm_desktop.windows.calendar.calendar_words import kind_word, known_of, names_of, state_word, title_of
from rcm_desktop.windows.calendar.day_words import clock_words
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.spoken_days import spoken_days

AGENDA_WIDE = (1,)
TRAY_WIDE = (1, 4)


def agenda_columns(contents: CalendarContents) -> Sequence[EventColumn]:
    """Days, title, place, round, state, kind, hosts: what is missing is in sight where it is narrow."""

    def days(event: Event) -> str:
        known = contents.events.days(event.id)
        words = spoken_days(*known) if known is not None else ""
        clock = clock_words(event.when, with_zone=False)
        return f"{words}, {clock}" if clock else words

    return (
        EventColumn(lambda: QCoreApplication.translate("Calendar", "Days"), days),
        EventColumn(lambda: QCoreApplication.translate("Calendar", "Title"), title_of, has_mark=True),
        EventColumn(
            lambda: QCoreApplication.translate("Calendar", "Place"),
            lambda event: event.place(window_language()),
        ),
        EventColumn(lambda: QCoreApplication.translate("Calendar", "Confirmations"), contents.round_words),
        EventColumn(lambda: QCoreApplication.translate("Calendar", "State"), _state),
        EventColumn(
            lambda: QCoreApplication.translate("Calendar", "Kind"), lambda event: kind_word(event.kind)
        ),
        EventColumn(
            lambda: QCoreApplication.translate("Calendar", "Hosts"),
            lambda event: names_of(event.hosts, contents.name_of),
        ),
    )


def tray_columns(contents: CalendarContents) -> Sequence[EventColumn]:
    """What is known, title, kind, state, the words it was read from."""
    return (
        EventColumn(
            lambda: QCoreApplication.translate("Calendar", "What is known"),
            lambda event: known_of(event, contents.events.all),
        ),
        EventColumn(lambda: QCoreApplication.translate("Calendar", "Title"), title_of, has_mark=True),
        EventColumn(
            lambda: QCoreApplication.translate("Calendar", "Kind"), lambda event: kind_word(event.kind)
        ),
        EventColumn(lambda: QCoreApplication.translate("Calendar", "State"), _state),
        EventColumn(
            lambda: QCoreApplication.translate("Calendar", "Read from"),
            lambda event: event.source.words if event.source is not None else "",
        ),
    )


def _state(event: Event) -> str:
    """The state, with a sign before it."""
    signs = {"tentative": "◌", "confirmed": "✓", "held": "●", "cancelled": "✕"}
    return f"{signs[event.state.value]} {state_word(event)}"
