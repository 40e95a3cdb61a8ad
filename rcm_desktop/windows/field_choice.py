"""The row of a table in which a person says what each column holds: a list of choices in every cell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from rcm_desktop.reading.contributions.ledger_headings import Field

_MOST = 100
"""Columns whose lists stand open; those of others open with F2."""

_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

Index = QModelIndex | QPersistentModelIndex


class FieldChoice(QStyledItemDelegate):
    """``word`` names a field; ``name`` says to a screen reader what a column's list is for."""

    def __init__(self, word: Callable[[Field], str], name: Callable[[int], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._word, self._name = word, name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = _Choice(parent)
        editor.setAccessibleName(self._name(index.column()))
        for field in Field:
            editor.addItem(self._word(field), field.value)
        editor.activated.connect(lambda: self.commitData.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Lists that stand open are fields of the dialog: Tab goes on, Esc goes down to the table's rows."""
        if isinstance(event, QKeyEvent) and event.key() in _LEAVING:
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            table = self.parent()
            if isinstance(table, QTableView) and event.type() == QEvent.Type.KeyPress:
                # A table that gets the focus hands it to the list of its current cell.
                here = table.currentIndex()
                table.setCurrentIndex(here.siblingAtRow(here.row() + 1))
                table.setFocus()
                return True
        return super().eventFilter(editor, event)


class _Choice(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the table must not change what a column holds."""
        event.ignore()


def open_choices(table: QTableView, row: int) -> None:
    """Let the lists of a row stand open, which a reset of the model closes."""
    before: QWidget = table
    for column in range(min(table.model().columnCount(), _MOST)):
        index = table.model().index(row, column)
        table.openPersistentEditor(index)
        QWidget.setTabOrder(before, table.indexWidget(index))
        before = table.indexWidget(index)
    table.setRowHeight(row, QComboBox().sizeHint().height())
