"""The commands of the outline: one action each, with its one key, for menus, tooltips and the keyboard.

No key uses Ctrl+Alt, which is AltGr on the users' keyboards.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from rcm_desktop.domain.agreeing import SetLanguageState, SetState
from rcm_desktop.domain.beginning import Begin
from rcm_desktop.domain.brackets import open_brackets
from rcm_desktop.domain.drafts import Caret, NotHere, Operation
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.moving import (
    AddClosing,
    LeadIn,
    Move,
    RunOn,
    ToggleClosing,
    ToggleHeading,
    TogglePreamble,
)
from rcm_desktop.domain.nodes import ItemState, Kind, LanguageState, Node
from rcm_desktop.domain.operations import Emphasise, InsertItem, InsertSection, Remove, Restate
from rcm_desktop.domain.text import MarkKind
from rcm_desktop.windows.outline.command_words import WORDS
from rcm_desktop.windows.outline.outline_view import OutlineView


@dataclass(frozen=True, slots=True)
class Command:
    """A command: a stable name, whose words stand in ``command_words``, its key, what it does."""

    name: str
    key: str
    run: Callable[[], object]


class OutlineCommands(QObject):
    """Actions over one view. ``groups`` lists their names by menu."""

    groups: ClassVar[dict[str, tuple[tuple[str, ...], ...]]] = {
        "conclusions": (
            ("insert", "section", "lead_in", "closing", "stock", "similar", "events", "task"),
            ("move_up", "move_down", "as_closing", "as_heading", "as_preamble", "remove"),
            ("agree", "ad_referendum", "discuss", "reopen", "withdraw", "requests"),
            ("run_on", "labels", "fix_label", "corrigendum"),
        ),
        "text": (
            ("other_language", "checked"),
            ("italic", "bold", "bracket", "reference"),
            ("find", "replace", "go_to", "next_open", "previous_open"),
        ),
    }

    def __init__(self, view: OutlineView, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(view)
        self._view = view
        self._now = now
        self.actions: dict[str, QAction] = {}
        for command in self._commands():
            self.add(command)

    def add(self, command: Command) -> QAction:
        """An action for a command of the page's own, beside those here."""
        action = QAction(self)
        action.setObjectName(command.name)
        action.setData(str(WORDS[command.name]))
        action.setShortcut(QKeySequence(command.key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda: command.run())
        self.actions[command.name] = action
        return action

    def grouped(self, menu: str) -> list[list[QAction]]:
        """The actions of a menu as it shows them; a view without some commands leaves them out."""
        return [[self.actions[name] for name in group if name in self.actions] for group in self.groups[menu]]

    def retranslate(self) -> None:
        for action in self.actions.values():
            action.setText(QCoreApplication.translate("OutlineCommands", action.data()))

    def _commands(self) -> list[Command]:
        view = self._view
        return [
            Command("insert", "Ctrl+Shift+Down", lambda: self._on_hand(InsertItem)),
            Command("section", "Ctrl+Shift+N", self._insert_section),
            Command("lead_in", "Ctrl+L", self._lead_in),
            Command("closing", "Ctrl+Shift+L", self._closing),
            Command("move_up", "Alt+Up", lambda: self._move(up=True)),
            Command("move_down", "Alt+Down", lambda: self._move(up=False)),
            Command("as_closing", "Ctrl+Shift+J", lambda: self._in_place(ToggleClosing(view.hand))),
            Command("as_heading", "Ctrl+Shift+H", lambda: self._in_place(ToggleHeading(view.hand))),
            Command("as_preamble", "Ctrl+Shift+B", lambda: self._in_place(TogglePreamble(view.hand))),
            Command("run_on", "Ctrl+Shift+U", self._run_on),
            Command("remove", "Ctrl+Shift+Del", self._remove),
            Command("agree", "Ctrl+Return", lambda: self._settle(ItemState.AGREED)),
            Command(
                "ad_referendum", "Ctrl+Shift+Return", lambda: self._settle(ItemState.AGREED_AD_REFERENDUM)
            ),
            Command("discuss", "Ctrl+D", lambda: self._state(ItemState.UNDER_DISCUSSION)),
            Command("reopen", "F4", self._reopen),
            Command("withdraw", "Ctrl+Shift+W", self._withdraw),
            Command("other_language", "F7", self._other_language),
            Command("checked", "Ctrl+Shift+T", self._checked),
            Command("italic", "Ctrl+I", lambda: self._emphasise(MarkKind.ITALIC)),
            Command("bold", "Ctrl+B", lambda: self._emphasise(MarkKind.BOLD)),
            Command("bracket", "F8", self._bracket),
            Command("next_open", "F9", lambda: self._open_point(1)),
            Command("previous_open", "Shift+F9", lambda: self._open_point(-1)),
        ]

    # Carrying out

    def do(self, operation: Operation, *, stay: bool = False) -> bool:
        """Carry out an operation where the person stands; ``stay`` keeps the caret in its words."""
        caret, model = self._view.caret(), self._view.model
        if caret is None or model is None:
            return False
        done = model.do(operation, caret)
        if done is not None and stay and done.caret is None:
            self._view.go_to(caret)
        return done is not None

    def _on_hand(self, make: Callable[[str], Operation]) -> None:
        if self._view.hand:
            self.do(make(self._view.hand))
        elif self._view.model is not None and not self._view.outline.rows:
            self._view.model.do(Begin(self._view.languages[0]))

    def _in_place(self, operation: Operation) -> None:
        if self._view.hand:
            self.do(operation, stay=True)

    def _node(self) -> Node | None:
        hand = self._view.hand
        return self._view.outline.node(hand) if hand in self._view.outline else None

    def _insert_section(self) -> None:
        caret = self._view.caret()
        if caret is not None:
            self.do(InsertSection(caret.node, Kind.SECTION, caret.language))
        elif self._view.model is not None:
            self._view.model.do(InsertSection())

    def _lead_in(self) -> None:
        caret = self._view.caret()
        if caret is not None:
            self.do(LeadIn(caret.node, caret.language))

    def _closing(self) -> None:
        caret = self._view.caret()
        if caret is not None:
            self.do(AddClosing(caret.node, caret.language))

    def _move(self, *, up: bool) -> None:
        if self._view.chosen:
            self.do(Move(self._view.chosen, up), stay=True)

    def _remove(self) -> None:
        caret, chosen = self._view.caret(), self._view.chosen
        if caret is not None and chosen:
            self._view.select_rows(None)
            self.do(Remove(chosen, caret.language))

    def _run_on(self) -> None:
        if self._view.hand:
            section = self._view.outline.section_of(self._view.hand)
            self.do(RunOn(section.id, not section.numbering.runs_on), stay=True)

    # States

    def _state(self, state: ItemState) -> None:
        if self._view.chosen:
            self.do(SetState(self._view.chosen, state, self._now()), stay=True)

    def _settle(self, state: ItemState) -> None:
        """Agree what is chosen and go on to the next item that is not agreed."""
        caret = self._view.caret()
        chosen = self._view.chosen
        if caret is None or not self.do(SetState(chosen, state, self._now())):
            return
        self._view.select_rows(None)
        outline = self._view.outline
        for id_ in outline.rows[outline.row_of(chosen[-1]) + 1 :]:
            node = outline.node(id_)
            if not node.is_heading and not node.state.is_settled and node.state is not ItemState.WITHDRAWN:
                self._view.go_to(Caret(id_, caret.language, len(node.text(caret.language))))
                return
        self._view.go_to(caret)

    def _reopen(self) -> None:
        """Take up again what was agreed or withdrawn; anything else is open already."""
        nodes = [self._view.outline.node(id_) for id_ in self._view.chosen]
        if any(node.state.is_settled or node.state is ItemState.WITHDRAWN for node in nodes):
            self._state(ItemState.UNDER_DISCUSSION)
        elif self._view.model is not None:
            self._view.model.refused.emit(NotHere())

    def _withdraw(self) -> None:
        node = self._node()
        if node is not None:
            back = node.state is ItemState.WITHDRAWN
            self._state(ItemState.PROPOSED if back else ItemState.WITHDRAWN)

    def _checked(self) -> None:
        caret = self._view.caret()
        if caret is not None:
            self.do(SetLanguageState(caret.node, caret.language, LanguageState.CHECKED), stay=True)

    # Words

    def _other_language(self) -> None:
        caret = self._view.caret()
        if caret is not None:
            other = caret.language.other
            length = len(self._view.outline.node(caret.node).text(other))
            self._view.show_language(other)
            self._view.go_to(Caret(caret.node, other, length))

    def _emphasise(self, kind: MarkKind) -> None:
        caret = self._view.caret()
        if caret is not None and caret.anchor is not None:
            low, high = sorted((caret.anchor, caret.position))
            self.do(Emphasise(caret.node, caret.language, low, high, kind))

    def _bracket(self) -> None:
        """Put brackets around the selection or the word at the caret; take them off where they stand."""
        caret, node = self._view.caret(), self._node()
        if caret is None or node is None:
            return
        text = node.text(caret.language)
        low, high = sorted((caret.position, caret.position if caret.anchor is None else caret.anchor))
        for start, end in open_brackets(text.plain):
            if start <= low and high <= end:
                if text.plain[end - 1] == "]":
                    text = text.typed(end - 1, end, "")
                self.do(Restate(caret.node, caret.language, text.typed(start, start + 1, "")), stay=True)
                return
        if low == high:
            low, high = word_at(text.plain, low)
        text = text.typed(high, high, "]").typed(low, low, "[")
        if self.do(Restate(caret.node, caret.language, text)):
            self._view.go_to(Caret(caret.node, caret.language, high + 1))

    def _open_point(self, by: int) -> None:
        """Go to the next item, from here round, that has brackets or a translation out of date."""
        caret, outline = self._view.caret(), self._view.outline
        if caret is None:
            return
        rows = outline.rows
        here = outline.row_of(caret.node)
        for step in range(1, len(rows) + 1):
            node = outline.node(rows[(here + by * step) % len(rows)])
            for language in LANGUAGES:
                version = node.version(language)
                brackets = open_brackets(version.text.plain)
                if brackets or version.state is LanguageState.OUT_OF_DATE:
                    at = brackets[0][0] + 1 if brackets else len(version.text)
                    self._view.show_language(language)
                    self._view.go_to(Caret(node.id, language, at))
                    return


def word_at(plain: str, position: int) -> tuple[int, int]:
    """The word around a position, empty where there is none."""
    start = end = position
    while start and not plain[start - 1].isspace():
        start -= 1
    while end < len(plain) and not plain[end].isspace() and plain[end] not in ".,;:":
        end += 1
    return start, end
