"""The rows of the outline as a list to go by: label, first words, state."""

from __future__ import annotations

from collections.abc import Callable

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


class NavigatorModel(QAbstractListModel):
    """A row for each node, in the order of the outline, in the language shown first."""

    def __init__(self, name: Callable[[Outline, Node, Language], str], parent: QObject | None = None) -> None:
        """``name`` gives what a screen reader says of a node before its words."""
        super().__init__(parent)
        self._name = name
        self._source: OutlineModel | None = None
        self._language = Language.EN
        self._changed: set[str] = set()
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._tell_changed)

    def set_source(self, source: OutlineModel | None) -> None:
        self.beginResetModel()
        if self._source is not None:
            self._source.changed.disconnect(self._follow)
        self._source = source
        if source is not None:
            source.changed.connect(self._follow)
        self.endResetModel()

    def set_language(self, language: Language) -> None:
        self._language = language
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    @property
    def _outline(self) -> Outline:
        return self._source.outline if self._source is not None else Outline()

    def rowCount(self, parent: Index | None = None) -> int:
        return (
            0
            if self._source is None or (parent is not None and parent.isValid())
            else len(self._source.outline)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        outline = self._outline
        node = outline.node(outline.rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(node)
        if role == NODE_ROLE:
            return node
        if role == LABEL_ROLE:
            return outline.label(node.id, self._language)
        if role == LEVEL_ROLE:
            return outline.level(node.id)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._name(outline, node, self._language)}: {self._words(node)}"
        return None

    def _words(self, node: Node) -> str:
        return text_in(node, self._language).plain[:_WORDS].replace("\n", " ")

    def index_of(self, node: str) -> QModelIndex:
        outline = self._outline
        return self.index(outline.row_of(node)) if node in outline else QModelIndex()

    def _follow(self, changed: OutlineChanged) -> None:
        if changed.is_structural:
            self._changed.clear()
            self.beginResetModel()
            self.endResetModel()
            return
        # Between two keys is time enough for a list beside: the key itself must not wait for it.
        self._changed.update(changed.ids)
        self._rest.start()

    def _tell_changed(self) -> None:
        for id_ in self._changed:
            index = self.index_of(id_)
            if index.isValid():
                self.dataChanged.emit(index, index)
        self._changed.clear()
