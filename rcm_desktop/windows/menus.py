"""The menu bar: each command once, with its key. It knows menus and actions, not what they do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

_TITLES = {
    "file": QT_TRANSLATE_NOOP("Menus", "&File"),
    "edit": QT_TRANSLATE_NOOP("Menus", "&Edit"),
    "conclusions": QT_TRANSLATE_NOOP("Menus", "&Conclusions"),
    "view": QT_TRANSLATE_NOOP("Menus", "&View"),
    "help": QT_TRANSLATE_NOOP("Menus", "&Help"),
}


class Menus(QObject):
    """Owns the window's actions, by name; the actions of a page come and go with it."""

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._menus: dict[str, QMenu] = {name: bar.addMenu("") for name in _TITLES}
        self.actions: dict[str, QAction] = {}

    def add(self, menu: str, name: str, words: object, key: str, run: Callable[[], object]) -> QAction:
        """An action at the end of a menu; ``words`` come from QT_TRANSLATE_NOOP("Menus", …)."""
        action = QAction(self)
        action.setObjectName(name)
        action.setData(str(words))
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: run())
        self._menus[menu].addAction(action)
        self.actions[name] = action
        return action

    def add_line(self, menu: str) -> None:
        self._menus[menu].addSeparator()

    def add_choice(
        self, menu: str, prefix: str, choices: dict[str, object], chosen: str, choose: Callable[[str], object]
    ) -> None:
        """Actions of which one is on; ``choices`` gives the words of each value."""
        self.add_line(menu)
        group = QActionGroup(self)
        for value, words in choices.items():
            action = self.add(menu, f"{prefix}_{value}", words, "", partial(choose, value))
            action.setCheckable(True)
            action.setChecked(value == chosen)
            group.addAction(action)

    def show_page(self, groups: Iterable[Iterable[QAction]]) -> None:
        """Put the commands of the conclusions page in their menu; none takes them out."""
        menu = self._menus["conclusions"]
        menu.clear()
        for group in groups:
            menu.addActions(list(group))
            menu.addSeparator()

    def show_menu(self, name: str, is_shown: bool) -> None:
        self._menus[name].menuAction().setVisible(is_shown)

    def enable(self, names: Iterable[str], is_on: bool) -> None:
        for name in names:
            self.actions[name].setEnabled(is_on)

    def retranslate(self) -> None:
        for name, menu in self._menus.items():
            menu.setTitle(QCoreApplication.translate("Menus", str(_TITLES[name])))
        for action in self.actions.values():
            action.setText(QCoreApplication.translate("Menus", action.data()))
