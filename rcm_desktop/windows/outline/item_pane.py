"""The pane at the right of the desk: the item in hand, who asked for what, and its history."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.places_named import spoken_path
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.qt_models.history_model import MOMENT_ROLE, HistoryModel
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.row_words import (
    STATE_SIGNS,
    language_state_word,
    language_word,
    state_word,
)

if TYPE_CHECKING:
    from rcm_desktop.qt_models.found_model import FoundLine
    from rcm_desktop.windows.outline.pane_list import PaneList


class ItemPane(QWidget):
    """``moment_chosen`` carries the ``TextMoment`` a person wants to see."""

    moment_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._history = HistoryModel(self)
        self._title = _head(self)
        self._form = QFormLayout()
        self._facts = {
            name: (QLabel(self), QLabel(self))
            for name in ("state", "en", "es", "asked", "reserved", "agreed")
        }
        for label, value in self._facts.values():
            for part in (label, value):
                part.setTextFormat(Qt.TextFormat.PlainText)
                part.setWordWrap(True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._form.addRow(label, value)
        self._lists: dict[str, PaneList] = {}
        self._history_title = _head(self)
        self._list = QListView(self)
        self._list.setModel(self._history)
        self._list.setObjectName("history")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(self._form)
        layout.addSpacing(12)
        layout.addWidget(self._history_title)
        layout.addWidget(self._list, 1)
        self.retranslate()

    def retranslate(self) -> None:
        words = {
            "state": self.tr("State"),
            "en": language_word(Language.EN),
            "es": language_word(Language.ES),
            "asked": self.tr("Asked by"),
            "reserved": self.tr("Reservations"),
            "agreed": self.tr("Last agreed"),
        }
        for name, word in words.items():
            self._facts[name][0].setText(word)
        self._history_title.setText(self.tr("History").upper())
        self._name_lists()
        self._list.setAccessibleName(self.tr("History of this text; Enter shows a moment"))

    def set_look(self, look: Look) -> None:
        self._look = look

    def show_item(self, outline: Outline, node: Node | None) -> None:
        """Show the facts of the node in hand; nothing where there is none."""
        is_item = node is not None and not node.is_heading
        for label, value in self._facts.values():
            label.setVisible(is_item)
            value.setVisible(is_item)
        if node is None:
            self._title.setText("")
            return
        self._title.setText(self._name(outline, node).upper())
        if not is_item:
            return
        never = self.tr("never")
        values = {
            "state": f"{STATE_SIGNS[node.state]} {state_word(node.state)}",
            "asked": ", ".join(request.country for request in node.requests) or "–",
            "reserved": ", ".join(node.reservations) or "–",
            "agreed": f"{node.agreed_at:%H:%M}" if node.agreed_at else never,
        }
        for language in LANGUAGES:
            version = node.version(language)
            values[language.value] = language_state_word(version.state) if version.text else "–"
        for name, words in values.items():
            self._facts[name][1].setText(words)

    def _name(self, outline: Outline, node: Node) -> str:
        if node.is_heading:
            return self.tr("Heading")
        if node.kind is Kind.CLOSING:
            return self.tr("Closing paragraph")
        return self.tr("Item {0}").format(spoken_path(outline, node, Language.EN))

    def show_similar(self, lines: Sequence[FoundLine]) -> None:
        """Conclusions of the past like the one in hand; nothing of it is shown where there are none."""
        self._show_list("similar", lines)

    def show_events(self, lines: Sequence[FoundLine]) -> None:
        """The events that come from the conclusion in hand; nothing of it is shown where there are none."""
        self._show_list("events", lines)

    def show_tasks(self, lines: Sequence[FoundLine]) -> None:
        """The tasks that come from the conclusion in hand; nothing of it is shown where there are none."""
        self._show_list("tasks", lines)

    def _show_list(self, name: str, lines: Sequence[FoundLine]) -> None:
        """Show lines above the history, in a list that is made when there is something to show in it."""
        if name not in self._lists:
            if not lines:
                return
            from rcm_desktop.windows.outline.pane_list import PaneList

            self._lists[name] = made = PaneList(name, self)
            layout = self.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(layout.indexOf(self._history_title), made)
            self._name_lists()
        self._lists[name].show_lines(lines)

    def _name_lists(self) -> None:
        words = {
            "similar": (
                self.tr("Similar"),
                self.tr("Similar conclusions of the past; Enter shows them to be put in"),
            ),
            "events": (self.tr("Events"), self.tr("Events that come from it; Enter shows them")),
            "tasks": (self.tr("Follow-up"), self.tr("Tasks that come from it; Enter shows them")),
        }
        for name, shown in self._lists.items():
            shown.set_words(*words[name])

    def show_history(self, moments: list[TextMoment]) -> None:
        self._history.set_moments(moments)

    def _choose(self, index: QModelIndex | QPersistentModelIndex) -> None:
        moment = index.data(MOMENT_ROLE)
        if isinstance(moment, TextMoment):
            self.moment_chosen.emit(moment)


def _head(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "head")
    return label
