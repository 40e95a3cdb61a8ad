"""Commands of the outline that ask something first: find, go to, references, requests, labels, history."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.moving import FixLabel, Restyle
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import InsertWords, Refer, Restate
from rcm_desktop.domain.places_named import find_place, spoken_path
from rcm_desktop.domain.reference_candidates import reference_candidates
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.domain.stock import stock_items
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.outline_commands import Command, OutlineCommands
from rcm_desktop.windows.outline.outline_view import OutlineView

_STYLES = (
    "1.",
    "1)",
    "(1)",
    "a)",
    "a.",
    "(a)",
    "i.",
    "i)",
    "I.",
    "A.-",
    "PRIMERO.-",
    "FIRST.-",
    "•",
    "–",
    "",
)


class Find(Protocol):
    """Opens the find bar."""

    def __call__(self, *, replacing: bool = False) -> None: ...


class OutlineDialogs(QObject):
    """Adds its commands to those of the view. ``meeting`` gives the record of the meeting in hand."""

    def __init__(
        self,
        view: OutlineView,
        commands: OutlineCommands,
        find: Find,
        meeting: Callable[[], Meeting | None],
        directory: Callable[[], Directory] = Directory.shipped,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._commands = commands
        self._find = find
        self._meeting = meeting
        self._directory = directory
        for command in self._list():
            commands.add(command)

    def _list(self) -> list[Command]:
        return [
            Command("stock", "Ctrl+Shift+I", self._stock),
            Command("reference", "Ctrl+R", self._refer),
            Command("requests", "Ctrl+Shift+A", self._requests),
            Command("labels", "Ctrl+Shift+G", self._restyle),
            Command("fix_label", "Ctrl+Shift+F", self._fix_label),
            Command("go_to", "Ctrl+G", self._go_to),
            Command("find", "Ctrl+F", lambda: self._find(replacing=False)),
            Command("replace", "Ctrl+H", lambda: self._find(replacing=True)),
        ]

    # Going

    def _go_to(self) -> None:
        node = self._ask_for_item(self.tr("Go to"))
        if node is not None:
            self._view.go_to(Caret(node, self._language(), 0))

    def _ask_for_item(self, title: str) -> str | None:
        from rcm_desktop.windows.outline.go_to_dialog import GoToDialog

        dialog = GoToDialog(self._view.outline, self._language(), self._view.hand or None, self._view)
        dialog.setWindowTitle(title)
        return dialog.node if dialog.exec() else None

    def _language(self) -> Language:
        caret = self._view.caret()
        return caret.language if caret is not None else self._view.languages[0]

    # Writing

    def _refer(self) -> None:
        """Confirm the words at the caret as a reference, or ask for the item and insert one."""
        caret = self._view.caret()
        if caret is None:
            return
        text = self._view.outline.node(caret.node).text(caret.language)
        for candidate in reference_candidates(text):
            if candidate.start <= caret.position <= candidate.end:
                words = f"{candidate.within or ''} {candidate.label}".strip()
                target = find_place(self._view.outline, words, caret.language, caret.node)
                if target is not None and target != caret.node:
                    self._commands.do(
                        Refer(caret.node, caret.language, candidate.start, candidate.end, target)
                    )
                    return
        target = self._ask_for_item(self.tr("Refer to"))
        if target is None:
            self._view.go_to(caret)
            return
        low, high = sorted((caret.position, caret.position if caret.anchor is None else caret.anchor))
        self._view.go_to(caret)
        self._commands.do(Refer(caret.node, caret.language, low, high, target))

    def _stock(self) -> None:
        """A whole item by its name, from a menu at the caret."""
        caret, meeting = self._view.caret(), self._meeting()
        if caret is None or meeting is None:
            return
        menu = QMenu(self._view)
        for item in stock_items():
            operation = InsertWords(
                caret.node,
                caret.language,
                item.filled(meeting, Language.EN, self._directory()),
                item.filled(meeting, Language.ES, self._directory()),
            )
            action = menu.addAction(item.words(window_language()).name)
            action.triggered.connect(lambda _=False, operation=operation: self._commands.do(operation))
        cell = self._view.focusWidget() or self._view
        menu.exec(cell.mapToGlobal(cell.rect().bottomLeft()))

    def _requests(self) -> None:
        hand, outline = self._view.hand, self._view.outline
        if hand not in outline or outline.node(hand).is_heading:
            return
        node = outline.node(hand)
        from rcm_desktop.windows.outline.requests_dialog import RequestsDialog

        meeting = self._meeting()
        directory = self._directory().on(meeting.start if meeting is not None else None)
        path = spoken_path(outline, node, self._language())
        dialog = RequestsDialog(node, path, window_language(), self._view, directory)
        if dialog.exec():
            self._commands.do(dialog.operation(), stay=True)

    def _restyle(self) -> None:
        """How the list in hand is labelled, in the language in hand."""
        caret, outline = self._view.caret(), self._view.outline
        if caret is None:
            return
        node = outline.node(caret.node)
        parent = node.id if node.is_heading else node.parent
        if parent is None:
            return
        style = outline.style(parent, caret.language)
        styles = [LabelStyle.of_first(first) for first in _STYLES]
        # A style of the house or of a paper that was read may be none of those.
        styles += [style] if style not in styles else []
        shown = [
            " ".join(style.label(n) for n in (1, 2, 3)).strip() or self.tr("no labels") for style in styles
        ]
        current = styles.index(style)
        chosen, is_taken = QInputDialog.getItem(
            self._view, self.tr("Labels"), self.tr("Labels of this list:"), shown, current, False
        )
        if is_taken:
            operation = Restyle(parent, caret.language, styles[shown.index(chosen)])
            self._commands.do(operation, stay=True)

    def _fix_label(self) -> None:
        """A label outside the count, such as 9bis; an empty one counts again."""
        caret, outline = self._view.caret(), self._view.outline
        if caret is None or outline.node(caret.node).kind is not Kind.ITEM:
            return
        node = outline.node(caret.node)
        current = outline.label(node.id, caret.language) if node.fixed else ""
        label, is_taken = QInputDialog.getText(
            self._view,
            self.tr("Label"),
            self.tr("A label of its own, such as 9bis. (empty: its number)"),
            text=current,
        )
        if is_taken:
            self._commands.do(FixLabel(node.id, label.strip()), stay=True)

    # History

    def show_moment(self, moment: TextMoment, look: Look) -> None:
        """A moment of a text's history; its words can be put back."""
        from rcm_desktop.windows.outline.moment_dialog import MomentDialog

        dialog = MomentDialog(moment, look, self._view)
        if not dialog.exec() or moment.node not in self._view.outline or self._view.model is None:
            return
        caret = Caret(moment.node, moment.language, 0)
        self._view.model.do(Restate(moment.node, moment.language, moment.before), caret)
        self._view.go_to(caret)
