"""The commands of a page: one action each, for its menu, its keys and the palette."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence


class PageCommands(QObject):
    """A page names its commands in a subclass: ``words`` of QT_TRANSLATE_NOOP, ``groups`` as the menu shows
    them, ``keys``, and the ``changing`` ones that a file that is only read does not take.

    ``runs`` says what each does; a command that nobody answers is not shown.
    """

    groups: ClassVar[Sequence[Sequence[str]]] = ()
    words: ClassVar[Mapping[str, object]] = {}
    keys: ClassVar[Mapping[str, str]] = {}
    changing: ClassVar[Collection[str]] = ()

    def __init__(self, runs: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self.actions: dict[str, QAction] = {}
        self._is_answered: dict[str, Callable[[], bool]] = {}
        self._is_possible: dict[str, Callable[[], bool]] = {}
        self._is_read_only = False
        self._is_shown = False
        for name in (each for group in self.groups for each in group):
            action = QAction(self)
            action.setObjectName(name)
            action.setData(str(self.words[name]))
            action.setShortcut(QKeySequence(self.keys.get(name, "")))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(partial(_call, runs[name]))
            self.actions[name] = action
        self.retranslate()

    def answer(self, name: str, is_answered: Callable[[], bool]) -> None:
        """Show a command only while somebody answers it."""
        self._is_answered[name] = is_answered

    def need(self, name: str, is_possible: Callable[[], bool]) -> None:
        """Offer a command only while it means something."""
        self._is_possible[name] = is_possible

    def set_read_only(self, read_only: bool) -> None:
        self._is_read_only = read_only
        self.refresh()

    def is_answered(self, name: str) -> bool:
        return self._is_answered.get(name, lambda: True)()

    def grouped(self) -> list[list[QAction]]:
        """The actions as the menu shows them."""
        return [[self.actions[name] for name in group if self.is_answered(name)] for group in self.groups]

    def shown(self) -> list[QAction]:
        return [action for group in self.grouped() for action in group]

    def offer(self, *, is_shown: bool) -> None:
        """Let the commands have their keys while their page is in front."""
        self._is_shown = is_shown
        self.refresh()

    def refresh(self) -> None:
        """Offer what means something now."""
        for name, action in self.actions.items():
            may = not (self._is_read_only and name in self.changing)
            possible = self._is_possible.get(name, lambda: True)()
            action.setEnabled(self._is_shown and may and possible and self.is_answered(name))

    def retranslate(self) -> None:
        for action in self.actions.values():
            action.setText(self.name_of(action))

    def name_of(self, action: QAction) -> str:
        """The words of a command in the windows' language. The context stands in each subclass, where the
        words are marked."""
        raise NotImplementedError


def _call(run: Callable[[], object], _checked: bool = False) -> None:
    run()
