"""The rows of the outline as a list to go by: label, first words, state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Node, text_in
from rcm_desktop.domain.outline import Outline
from rcm_desktop.qt_models.outline_model import OutlineModel
from rcm_desktop.services.editing import OutlineChanged

NODE_ROLE = Qt.ItemDataRole.UserRole
"""The frozen node of a row."""
LABEL_ROLE = Qt.ItemDataRole.UserRole + 1
LEVEL_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_WORDS = 80
_REST_MS = 120


@dataclass(frozen=True, slots=True)
class _Line:
    node: Node
    label: str
    level: int


class NavigatorModel(QAbstractListModel):
    """A row for each node, in the order of the outline, in the language shown first.

    It shows the outline as it was when the keys last rested: no key waits for the list beside it.
    """

    def __init__(self, name: Callable[[Outline, Node, Language], str], parent: QObject | None = None) -> None:
        """``name`` gives what a screen reader says of a node before its words."""
        super().__init__(parent)
        self._name = name
        self._source: OutlineModel | None = None
        self._language = Language.EN
        self._lines: list[_Line] = []
        self._places: dict[str, int] = {}
        self._changed: set[str] = set()
        self._is_moved = False
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.catch_up)

    def set_source(self, source: OutlineModel | None) -> None:
        if self._source is not None:
            self._source.changed.disconnect(self._follow)
        self._source = source
        if source is not None:
            source.changed.connect(self._follow)
        self._read()

    def set_language(self, language: Language) -> None:
        self._language = language
        self._read()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(line.node)
        if role == NODE_ROLE:
            return line.node
        if role == LABEL_ROLE:
            return line.label
        if role == LEVEL_ROLE:
            return line.level
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(line.node)
        return None

    def _words(self, node: Node) -> str:
        return text_in(node, self._language).plain[:_WORDS].replace("\n", " ")

    def _spoken(self, node: Node) -> str:
        if self._source is None or node.id not in self._source.outline:
            return self._words(node)
        return f"{self._name(self._source.outline, node, self._language)}: {self._words(node)}"

    def index_of(self, node: str) -> QModelIndex:
        """The row of a node, an invalid index where this list does not show it yet."""
        return self.index(self._places[node]) if node in self._places else QModelIndex()

    # Following

    def _follow(self, changed: OutlineChanged) -> None:
        self._changed.update(changed.ids)
        self._is_moved = self._is_moved or changed.is_structural
        self._rest.start()

    def catch_up(self) -> None:
        """Show what changed since the last rest."""
        self._rest.stop()
        if self._is_moved:
            self._read()
            return
        for id_ in self._changed & self._places.keys():
            row = self._places[id_]
            self._lines[row] = self._line(id_)
            self.dataChanged.emit(self.index(row), self.index(row))
        self._changed.clear()

    def _read(self) -> None:
        self.beginResetModel()
        rows = self._source.outline.rows if self._source is not None else ()
        self._lines = [self._line(id_) for id_ in rows]
        self._places = {id_: row for row, id_ in enumerate(rows)}
        self._changed.clear()
        self._is_moved = False
        self.endResetModel()

    def _line(self, id_: str) -> _Line:
        assert self._source is not None
        outline = self._source.outline
        return _Line(outline.node(id_), outline.label(id_, self._language), outline.level(id_))
