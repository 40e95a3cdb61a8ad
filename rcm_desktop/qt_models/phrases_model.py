"""Stock phrases as a table: a line for each in both languages, and an empty one at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.stock import StockPhrase, StockPhrases
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.plain_tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class PhrasesModel(QAbstractTableModel):
    """Edits a frozen value; each change can be taken back.

    ``heading`` names a language and ``invitation`` stands in the empty line, both in the language of the
    windows. ``repeated`` carries the line (from 0) where words that were just entered stand already.
    """

    repeated = Signal(object)
    edited = Signal()

    def __init__(
        self,
        phrases: StockPhrases,
        heading: Callable[[Language], str],
        invitation: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._lines = len(phrases.phrases) + 1
        self._before: list[StockPhrases] = []
        self._heading = heading
        self._invitation = invitation

    @property
    def phrases(self) -> StockPhrases:
        return self._phrases

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    # Changes

    def remove(self, rows: Iterable[int]) -> None:
        """Take phrases out; the empty line stays."""
        left = self._phrases
        for row in sorted({row for row in rows if row < len(left.phrases)}, reverse=True):
            left = left.removed(row)
        self._take(left)

    def put(self, phrases: StockPhrases) -> None:
        """Other phrases in place of all."""
        self._take(phrases)

    def undo(self) -> None:
        """Take the last change back; nothing where there is none."""
        if self._before:
            self._show(self._before.pop())

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        if not index.isValid() or role != _Role.EditRole:
            return False
        row, old = index.row(), self._phrase(index.row())
        words = " ".join(clean(str(value)).split())
        new = replace(old, en=words) if LANGUAGES[index.column()] is Language.EN else replace(old, es=words)
        if new == old:
            return False
        if new != StockPhrase() and new in self._phrases.phrases:
            self.repeated.emit(self._phrases.phrases.index(new))
            return False
        is_new = row == len(self._phrases.phrases)
        self._take(self._phrases.added(new) if is_new else self._phrases.replaced(row, new))
        return True

    def _take(self, phrases: StockPhrases) -> None:
        if phrases != self._phrases:
            self._before.append(self._phrases)
            self._show(phrases)

    def _show(self, phrases: StockPhrases) -> None:
        """Lines come and go one by one where that says it all, so that whoever stands in the table stays."""
        old, new = self._phrases.phrases, phrases.phrases
        first = _first_difference(old, new)
        grown = len(new) - len(old)
        if grown > 0 and first == len(old):
            # The empty line that was filled becomes the phrase, under whoever is writing in it.
            self._phrases = phrases
            self.dataChanged.emit(self.index(first, 0), self.index(first, 1))
            self.beginInsertRows(QModelIndex(), first + 1, first + grown)
            self._lines += grown
            self.endInsertRows()
        elif grown > 0 and old[first:] == new[first + grown :]:
            self.beginInsertRows(QModelIndex(), first, first + grown - 1)
            self._phrases, self._lines = phrases, self._lines + grown
            self.endInsertRows()
        elif grown < 0 and old[first - grown :] == new[first:]:
            self.beginRemoveRows(QModelIndex(), first, first - grown - 1)
            self._phrases, self._lines = phrases, self._lines + grown
            self.endRemoveRows()
        elif grown == 0:
            self._phrases = phrases
            self.dataChanged.emit(self.index(first, 0), self.index(len(new), 1))
        else:
            self.beginResetModel()
            self._phrases, self._lines = phrases, len(new) + 1
            self.endResetModel()
        self.edited.emit()

    # What is shown

    def _phrase(self, row: int) -> StockPhrase:
        return self._phrases.phrases[row] if row < len(self._phrases.phrases) else StockPhrase()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._lines

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(LANGUAGES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        words = self._phrase(index.row()).text(LANGUAGES[index.column()])
        if role == _Role.EditRole:
            return words
        invites = index.row() == len(self._phrases.phrases) and index.column() == 0
        if role == _Role.DisplayRole:
            return self._invitation() if invites else words
        if role == _Role.ToolTipRole:
            return plain_tip(words)
        if role == _Role.ForegroundRole and invites:
            return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if role != _Role.DisplayRole or not 0 <= section < self.columnCount():
            return None
        return self._heading(LANGUAGES[section]) if orientation == Qt.Orientation.Horizontal else None

    def retranslate(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(LANGUAGES) - 1)
        last = self.rowCount() - 1
        self.dataChanged.emit(self.index(last, 0), self.index(last, 1))


def _first_difference(old: tuple[StockPhrase, ...], new: tuple[StockPhrase, ...]) -> int:
    """The first place where two lists differ, the end of the shorter one where it begins the longer."""
    pairs = enumerate(zip(old, new, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(old), len(new)))
