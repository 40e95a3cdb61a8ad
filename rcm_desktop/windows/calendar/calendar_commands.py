"""The commands of the page Calendar: one action each, for its menu, its keys and the palette."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction

from rcm_desktop.windows.page_commands import PageCommands


class CalendarCommands(PageCommands):
    """The commands of the page Calendar."""

    groups = (
        ("new_event", "change_event", "cancel_event", "remove_event"),
        ("propose", "from_conclusion", "begin_record"),
        ("ask", "remind", "addresses", "door", "walk_in", "private"),
        ("papers", "mails", "returned", "absent", "calendar_file", "read_calendar"),
        ("today", "year", "month", "agenda", "tray", "panel", "people"),
    )
    words: ClassVar[dict[str, object]] = {
        "new_event": QT_TRANSLATE_NOOP("CalendarCommands", "New event or deadline…"),
        "change_event": QT_TRANSLATE_NOOP("CalendarCommands", "Change the event…"),
        "cancel_event": QT_TRANSLATE_NOOP("CalendarCommands", "Event cancelled, or not"),
        "remove_event": QT_TRANSLATE_NOOP("CalendarCommands", "Take the event out"),
        "propose": QT_TRANSLATE_NOOP("CalendarCommands", "Events that the conclusions speak of…"),
        "from_conclusion": QT_TRANSLATE_NOOP("CalendarCommands", "Go to the conclusion it comes from"),
        "begin_record": QT_TRANSLATE_NOOP("CalendarCommands", "Record of the meeting"),
        "ask": QT_TRANSLATE_NOOP("CalendarCommands", "Ask for confirmations…"),
        "remind": QT_TRANSLATE_NOOP("CalendarCommands", "Remind the silent…"),
        "addresses": QT_TRANSLATE_NOOP("CalendarCommands", "Copy the addresses of the silent"),
        "door": QT_TRANSLATE_NOOP("CalendarCommands", "Door: who arrives…"),
        "walk_in": QT_TRANSLATE_NOOP("CalendarCommands", "Walk-in…"),
        "mails": QT_TRANSLATE_NOOP("CalendarCommands", "Mails with the form to fill in…"),
        "returned": QT_TRANSLATE_NOOP("CalendarCommands", "Read a form that came back…"),
        "private": QT_TRANSLATE_NOOP("CalendarCommands", "Private details…"),
        "absent": QT_TRANSLATE_NOOP("CalendarCommands", "Letters to the absent…"),
        "panel": QT_TRANSLATE_NOOP("CalendarCommands", "To the event and back"),
        "people": QT_TRANSLATE_NOOP("CalendarCommands", "To the people of the event"),
        "papers": QT_TRANSLATE_NOOP("CalendarCommands", "Papers of the event…"),
        "calendar_file": QT_TRANSLATE_NOOP("CalendarCommands", "Calendar file…"),
        "read_calendar": QT_TRANSLATE_NOOP("CalendarCommands", "Take in events of another calendar…"),
        "today": QT_TRANSLATE_NOOP("CalendarCommands", "Go to today"),
        "year": QT_TRANSLATE_NOOP("CalendarCommands", "Show the year"),
        "month": QT_TRANSLATE_NOOP("CalendarCommands", "Show the month"),
        "agenda": QT_TRANSLATE_NOOP("CalendarCommands", "Show the agenda"),
        "tray": QT_TRANSLATE_NOOP("CalendarCommands", "Show what is to be dated"),
    }
    keys: ClassVar[dict[str, str]] = {
        "new_event": "Ctrl+Shift+N",
        "change_event": "F2",
        "propose": "Ctrl+Shift+V",
        "from_conclusion": "Ctrl+Shift+Q",
        "papers": "Ctrl+Shift+A",
        "ask": "Ctrl+I",
        "mails": "Ctrl+M",
        "returned": "Ctrl+Shift+B",
        "calendar_file": "Ctrl+Shift+I",
        "remind": "Ctrl+R",
        "door": "Ctrl+D",
        "walk_in": "Ctrl+Shift+W",
        "panel": "F6",
        "people": "Ctrl+L",
        "today": "Ctrl+T",
        "year": "Ctrl+Shift+1",
        "month": "Ctrl+Shift+2",
        "agenda": "Ctrl+Shift+3",
        "tray": "Ctrl+Shift+4",
    }
    changing = (
        *("new_event", "change_event", "cancel_event", "remove_event", "propose", "read_calendar"),
        *("ask", "remind", "door", "walk_in", "mails", "returned", "absent", "private"),
    )

    def name_of(self, action: QAction) -> str:
        return QCoreApplication.translate("CalendarCommands", action.data())
