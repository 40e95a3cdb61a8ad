"""The history of an item's texts as a list: when, who, which words came and went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rcm_desktop.domain.redline import Piece, redline
from rcm_desktop.domain.steps import TextMoment
from rcm_desktop.qt_models.plain_tips import plain_tip

MOMENT_ROLE = Qt.ItemDataRole.UserRole
"""The frozen ``TextMoment`` of a row."""

Index = QModelIndex | QPersistentModelIndex
_WORDS = 60


class HistoryModel(QAbstractListModel):
    """A row for each moment, the latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[TextMoment, ...] = ()

    def set_moments(self, moments: Sequence[TextMoment]) -> None:
        if tuple(moments) == self._moments:
            return
        self.beginResetModel()
        self._moments = tuple(moments)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._moments)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        moment = self._moments[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{moment.at:%H:%M}  {moment.language.value.upper()}  {_excerpt(moment)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{moment.at:%Y-%m-%d %H:%M:%S}  {moment.who}".strip())
        if role == MOMENT_ROLE:
            return moment
        return None


def _excerpt(moment: TextMoment) -> str:
    """The words that came, or with a dash those that went."""
    pieces = redline(moment.before.plain, moment.after.plain)
    came = " … ".join(words.strip() for kind, words in pieces if kind is Piece.CAME and words.strip())
    went = " … ".join(words.strip() for kind, words in pieces if kind is Piece.WENT and words.strip())
    shown = f"“{came}”" if came else f"– “{went}”"
    return shown if len(shown) <= _WORDS else shown[: _WORDS - 1] + "…"
