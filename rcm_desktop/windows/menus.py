"""The menu bar: each command of the window once, with its key. It knows menus, not what they do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

_TITLES: dict[str, object] = {
    "file": QT_TRANSLATE_NOOP("Menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menus", "&Edit"),
    "conclusions": QT_TRANSLATE_NOOP("Menus", "&Conclusions"),
    "text": QT_TRANSLATE_NOOP("Menus", "Te&xt"),
    "view": QT_TRANSLATE_NOOP("Menus", "&View"),
}

_PAGE_TITLES: dict[str, object] = {
    "contributions": QT_TRANSLATE_NOOP("PageMenus", "&Contributions"),
    "calendar": QT_TRANSLATE_NOOP("PageMenus", "&Calendar"),
    "tasks": QT_TRANSLATE_NOOP("PageMenus", "Foll&ow-up"),
}
"""Menus that are never shown beside another of the same letter."""


PARTS = ("record", "sessions", "agenda", "presence", "people", "corrigenda")
"""The parts of a meeting's record that have a tab and a command of their own."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A command in a menu; ``words`` come from QT_TRANSLATE_NOOP. Of several keys, with semicolons between,
    the menu shows the first. A ``choice`` is one of several of its kind, named before the underscore."""

    menu: str
    name: str
    words: object
    key: str = ""
    is_choice: bool = False
    opens_group: bool = False


ENTRIES = (
    Entry("file", "meeting", QT_TRANSLATE_NOOP("Menus", "New meeting…"), "Ctrl+N"),
    Entry("file", "read", QT_TRANSLATE_NOOP("Menus", "Read in a document…"), "Ctrl+Shift+O"),
    Entry("file", "export", QT_TRANSLATE_NOOP("Menus", "Write out the conclusions…"), "Ctrl+E"),
    Entry("file", "preview", QT_TRANSLATE_NOOP("Menus", "Preview and print…"), "Ctrl+P"),
    Entry("file", "new", QT_TRANSLATE_NOOP("Menus", "New file…"), opens_group=True),
    Entry("file", "open", QT_TRANSLATE_NOOP("Menus", "Open…"), "Ctrl+O"),
    Entry("file", "sample", QT_TRANSLATE_NOOP("Menus", "Look at a sample")),
    Entry("file", "copy", QT_TRANSLATE_NOOP("Menus", "Save a copy…"), "Ctrl+Shift+S"),
    Entry("file", "backups", QT_TRANSLATE_NOOP("Menus", "Backups…"), "Ctrl+Shift+R"),
    Entry("file", "saved", QT_TRANSLATE_NOOP("Menus", "Is everything saved?"), "Ctrl+S"),
    Entry("file", "quit", QT_TRANSLATE_NOOP("Menus", "Quit"), "Ctrl+Q", opens_group=True),
    Entry("edit", "undo", QT_TRANSLATE_NOOP("Menus", "Undo"), "Ctrl+Z"),
    Entry("edit", "redo", QT_TRANSLATE_NOOP("Menus", "Redo"), "Ctrl+Y"),
    # Alt+Q is what Word has for the same thing, in Spanish as in English.
    Entry("edit", "palette", QT_TRANSLATE_NOOP("Menus", "Search or command…"), "Ctrl+K; Alt+Q"),
    Entry("edit", "clipboard", QT_TRANSLATE_NOOP("Menus", "Copy the conclusions"), "Ctrl+Shift+C"),
    Entry("edit", "phrases", QT_TRANSLATE_NOOP("Menus", "Stock phrases…"), opens_group=True),
    Entry("edit", "directory", QT_TRANSLATE_NOOP("Menus", "Directory…"), "Ctrl+Shift+D"),
    Entry("edit", "persons", QT_TRANSLATE_NOOP("Menus", "People of all events…")),
    Entry("edit", "preferences", QT_TRANSLATE_NOOP("Menus", "Preferences…"), "Ctrl+,"),
    Entry("view", "meetings", QT_TRANSLATE_NOOP("Menus", "Meetings"), "Ctrl+1"),
    Entry("view", "outline", QT_TRANSLATE_NOOP("Menus", "Conclusions"), "Ctrl+2"),
    Entry("view", "contributions", QT_TRANSLATE_NOOP("Menus", "Contributions"), "Ctrl+3"),
    Entry("view", "calendar", QT_TRANSLATE_NOOP("Menus", "Calendar"), "Ctrl+4"),
    Entry("view", "tasks", QT_TRANSLATE_NOOP("Menus", "Follow-up"), "Ctrl+5"),
    Entry("view", "record", QT_TRANSLATE_NOOP("Menus", "Record of the meeting"), "Ctrl+J"),
    Entry("view", "sessions", QT_TRANSLATE_NOOP("Menus", "Sessions of the meeting"), "Ctrl+Shift+Y"),
    Entry("view", "agenda", QT_TRANSLATE_NOOP("Menus", "Agenda of the meeting"), "Ctrl+Shift+M"),
    Entry("view", "presence", QT_TRANSLATE_NOOP("Menus", "Presence at the meeting"), "Ctrl+Shift+P"),
    Entry("view", "people", QT_TRANSLATE_NOOP("Menus", "People of the meeting"), "Ctrl+Shift+E"),
    Entry("view", "corrigenda", QT_TRANSLATE_NOOP("Menus", "Corrigenda of the meeting")),
    Entry("view", "room", QT_TRANSLATE_NOOP("Menus", "Room layout, without panes"), "F11", opens_group=True),
    Entry("view", "larger", QT_TRANSLATE_NOOP("Menus", "Larger text"), "Ctrl++"),
    Entry("view", "smaller", QT_TRANSLATE_NOOP("Menus", "Smaller text"), "Ctrl+-"),
    Entry("view", "leave", QT_TRANSLATE_NOOP("Menus", "Out of the text and back"), "F6"),
    Entry("view", "look_light", QT_TRANSLATE_NOOP("Menus", "Light"), is_choice=True, opens_group=True),
    Entry("view", "look_dark", QT_TRANSLATE_NOOP("Menus", "Dark"), is_choice=True),
    Entry("view", "look_system", QT_TRANSLATE_NOOP("Menus", "As the system"), is_choice=True),
    Entry(
        "view",
        "window_en",
        QT_TRANSLATE_NOOP("Menus", "Windows in English"),
        is_choice=True,
        opens_group=True,
    ),
    Entry("view", "window_es", QT_TRANSLATE_NOOP("Menus", "Windows in Spanish"), is_choice=True),
)

_OVER_FILE = (
    *("undo", "redo", "meeting", "read", "export", "preview", "clipboard", "copy", "backups", "saved"),
    *("palette", "phrases", "directory", "persons", "preferences"),
    *("meetings", "outline", "contributions", "calendar", "tasks", *PARTS),
)
"""What means something only while a file is open."""
_OVER_OUTLINE = ("room", "larger", "smaller", "leave")


class Menus(QObject):
    """Owns the window's actions, by name; the actions of a page come and go with it."""

    def __init__(self, bar: QMenuBar, runs: Mapping[str, Callable[[], object]]) -> None:
        """``runs`` says what each entry does; for a choice it is given the value after the underscore."""
        super().__init__(bar)
        *first, last = _TITLES
        self._menus: dict[str, QMenu] = {name: bar.addMenu("") for name in (*first, *_PAGE_TITLES, last)}
        self._groups: dict[str, QActionGroup] = {}
        self.actions: dict[str, QAction] = {}
        for entry in ENTRIES:
            self._add(entry, runs[entry.name])
        self.retranslate()

    def _add(self, entry: Entry, run: Callable[[], object]) -> None:
        menu = self._menus[entry.menu]
        if entry.opens_group:
            menu.addSeparator()
        action = QAction(self)
        action.setObjectName(entry.name)
        action.setData(str(entry.words))
        action.setShortcuts(QKeySequence.listFromString(entry.key))
        action.triggered.connect(partial(_call, run))
        if entry.is_choice:
            kind = entry.name.partition("_")[0]
            group = self._groups.setdefault(kind, QActionGroup(self))
            action.setCheckable(True)
            group.addAction(action)
        menu.addAction(action)
        self.actions[entry.name] = action

    def choose(self, name: str) -> None:
        """Show which of several choices is on."""
        self.actions[name].setChecked(True)

    def show_commands(self, menu_name: str, groups: Iterable[Iterable[QAction]]) -> None:
        """Put commands of a page in a menu, with a line between groups; none takes them out."""
        menu = self._menus[menu_name]
        menu.clear()
        for group in groups:
            menu.addActions(list(group))
            menu.addSeparator()

    def show_menu(self, name: str, is_shown: bool) -> None:
        self._menus[name].menuAction().setVisible(is_shown)
        self._name(name)

    def offer(self, *, over_file: bool, over_outline: bool) -> None:
        """Offer only what means something where the person is."""
        for names, is_on in ((_OVER_FILE, over_file), (_OVER_OUTLINE, over_outline)):
            for name in names:
                self.actions[name].setEnabled(is_on)

    def retranslate(self) -> None:
        for name in self._menus:
            self._name(name)
        for action in self.actions.values():
            action.setText(QCoreApplication.translate("Menus", action.data()))

    def _name(self, name: str) -> None:
        """A menu that is hidden goes without its Alt letter: the bar would take it for that of another."""
        if name in _TITLES:
            title = QCoreApplication.translate("Menus", str(_TITLES[name]))
        else:
            title = QCoreApplication.translate("PageMenus", str(_PAGE_TITLES[name]))
        menu = self._menus[name]
        menu.setTitle(title if menu.menuAction().isVisible() else title.replace("&", ""))


def _call(run: Callable[[], object], _checked: bool = False) -> None:
    run()
