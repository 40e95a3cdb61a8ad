"""The pane at the left of the desk: the outline in short, to see how far the room is and to go by."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rcm_desktop.domain.nodes import ItemState, Node
from rcm_desktop.qt_models.navigator_model import LABEL_ROLE, LEVEL_ROLE, NODE_ROLE, NavigatorModel
from rcm_desktop.windows.look import Look
from rcm_desktop.windows.outline.row_words import STATE_SIGNS, state_chip

_LEAST_LETTERS = 24


class Navigator(QListView):
    """``chosen`` carries the id of the node that was clicked."""

    chosen = Signal(object)

    def __init__(self, model: NavigatorModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._lines = _Lines(look, self)
        self.setModel(model)
        self.setItemDelegate(self._lines)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMinimumWidth(_LEAST_LETTERS * self.fontMetrics().averageCharWidth())
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def set_look(self, look: Look) -> None:
        self._lines.look = look
        self.viewport().update()

    def follow(self, node: str) -> None:
        """Show where the caret is, without taking the focus."""
        index = self._model.index_of(node)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    def _choose(self, index: QModelIndex) -> None:
        node = index.data(NODE_ROLE)
        if isinstance(node, Node):
            self.chosen.emit(node.id)


class _Lines(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(80, int(QFontMetrics(option.font).height() * 1.55))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        node, look = index.data(NODE_ROLE), self.look
        if not isinstance(node, Node):
            return
        rect: QRect = option.rect
        font = QFont(option.font)
        painter.save()
        is_current = bool(option.state & option.state.State_Selected)
        if is_current:
            painter.fillRect(rect, QColor(look.selection))
        if node.is_heading:
            font.setPointSizeF(font.pointSizeF() * 0.88)
            font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        em = metrics.height()
        left = rect.left() + em * 4 // 5
        right = rect.right() - em * 2
        if not node.is_heading:
            label_width = int(em * 1.7)
            left += (index.data(LEVEL_ROLE) - 1) * em
            painter.setPen(QColor(look.quiet))
            label = QRect(left, rect.top(), label_width, rect.height())
            painter.drawText(
                label,
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                index.data(LABEL_ROLE),
            )
            left += label_width + em // 2
            chip = state_chip(look, node.state)
            painter.setPen(QColor(chip.ink if node.state is not ItemState.PROPOSED else look.ghost))
            sign = QRect(rect.right() - int(em * 1.7), rect.top(), em, rect.height())
            painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), STATE_SIGNS[node.state])
        painter.setPen(QColor(look.quiet if node.is_heading else look.ink))
        words = metrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(
            QRect(left, rect.top(), right - left, rect.height()), int(Qt.AlignmentFlag.AlignVCenter), words
        )
        painter.restore()
