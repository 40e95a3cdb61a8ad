"""Ticking lines of a list by keyboard and mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from rcm_desktop.qt_models.ticked_model import TickedModel
from rcm_desktop.windows.pressed import pressed

_LINES = 1.6


class _Ticking(QObject):
    """Space ticks the line in hand; on a head it does so with the whole group."""

    def __init__(self, view: QListView, model: TickedModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if pressed(event) == Qt.Key.Key_Space:
            self._model.turn(self._view.currentIndex())
            return True
        return super().eventFilter(watched, event)


class _Lines(QStyledItemDelegate):
    """Lines with air around them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return hint.expandedTo(QSize(0, int(_LINES * option.fontMetrics.height())))


def let_tick(view: QListView, model: TickedModel) -> None:
    """Space ticks in this view, from now on."""
    _Ticking(view, model)
    view.setItemDelegate(_Lines(view))
    view.setProperty("role", "ticks")
    view.setUniformItemSizes(True)
