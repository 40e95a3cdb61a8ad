"""One row of the outline: label, a text editor for each language, chips. Rows are recycled."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import Kind, Node
from rcm_desktop.domain.outline import Outline
from rcm_desktop.windows.look import Chip, Look
from rcm_desktop.windows.outline.outline_columns import Column, Columns
from rcm_desktop.windows.outline.row_words import chips_of, row_name
from rcm_desktop.windows.outline.text_cell import TextCell
from rcm_desktop.windows.outline.virtual_rows import LiveRow


class OutlineRow(LiveRow):
    """A node on screen. ``pressed`` says where the mouse went down beside the texts; ``outgrown`` that a text
    needs another height than it was measured with, as Qt finds only once a new editor is shown."""

    pressed = Signal(object)
    outgrown = Signal()

    def __init__(self, look: Look, fonts: tuple[QFont, QFont], parent: QWidget) -> None:
        super().__init__(parent)
        # Its ground covers it, so that Qt moves the picture of a row instead of painting it again.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.is_selected = False
        self.is_in_hand = False
        self._is_grounded = False
        self._is_laying_out = False
        self._look = look
        self._text_font, self._chip_font = fonts
        self._chip_height = chip_height(self._chip_font)
        self._columns: Columns | None = None
        self._node: Node | None = None
        self._level = 0
        self._labels: dict[Language, str] = {}
        self._chips: list[tuple[str, Chip]] = []
        self.cells = {language: TextCell(language, look, self) for language in LANGUAGES}
        for cell in self.cells.values():
            cell.hide()
            cell.document().documentLayout().documentSizeChanged.connect(self._check_heights)

    # Binding

    def show_node(self, outline: Outline, node_id: str, columns: Columns) -> None:
        """Show a node, whichever this row showed before."""
        node = outline.node(node_id)
        other_node = node_id != self.node_id
        self.node_id, self._columns = node_id, columns
        level = outline.level(node_id)
        shown = [column.language for column in columns.columns]
        labels = {language: outline.label(node_id, language) for language in shown}
        if not other_node and node is self._node and level == self._level and labels == self._labels:
            return
        is_known = (
            not other_node and self._node is not None and level == self._level and labels == self._labels
        )
        if is_known and self._node is not None and _aside(node) == _aside(self._node):
            self._show_words(outline, node, shown)
            return
        self._node, self._level, self._labels = node, level, labels
        self._is_laying_out = True  # New words have no measured height yet.
        for language, cell in self.cells.items():
            if language in shown:
                self._show_cell(outline, node, cell, other_node)
            cell.setVisible(language in shown)
        self._is_laying_out = False
        self._chips = chips_of(outline, node, tuple(shown), self._look)
        self.update()

    def _show_words(self, outline: Outline, node: Node, shown: list[Language]) -> None:
        """A key was typed: nothing but words differs, and what brackets and marks say of them."""
        self._node = node
        for language in shown:
            self.cells[language].show_text(node.text(language))
        if any("[" in text.plain or text.marks for text in map(node.text, shown)) or len(self._chips) > 1:
            chips = chips_of(outline, node, tuple(shown), self._look)
            if chips != self._chips:
                self._chips = chips
                self.update()

    def mark(self, *, in_hand: bool, selected: bool) -> None:
        """Show whether the row is in hand and whether it is selected as a whole."""
        if (in_hand, selected) == (self.is_in_hand, self.is_selected) and self._is_grounded:
            return
        self.is_in_hand, self.is_selected, self._is_grounded = in_hand, selected, True
        for cell in self.cells.values():
            cell.show_ground(self._ground())
        self.update()

    def _ground(self) -> str:
        if self.is_selected:
            return self._look.selection
        return self._look.hand if self.is_in_hand else self._look.paper

    def _show_cell(self, outline: Outline, node: Node, cell: TextCell, other_node: bool) -> None:
        font = QFont(self._text_font)
        if node.is_heading:
            font.setWeight(QFont.Weight.DemiBold)
        if cell.font() != font or cell.document().defaultFont() != font:
            cell.setFont(font)
            # The style sheet gives a font to the document only when the cell is shown, too late to measure.
            cell.document().setDefaultFont(font)
        if other_node:
            cell.set_position(0)
        cell.show_text(node.text(cell.language))
        cell.show_locked(cell.language in node.locked)
        name = row_name(outline, node, cell.language)
        if cell.accessibleName() != name:
            cell.setAccessibleName(name)
        if cell.placeholderText() != (hint := self._hint(node, cell.language)):
            cell.setPlaceholderText(hint)

    def _hint(self, node: Node, language: Language) -> str:
        if node.is_heading:
            return self.tr("Heading")
        if node.kind is Kind.CLOSING:
            return self.tr("Closing paragraph")
        return ""

    def show_look(self, look: Look, fonts: tuple[QFont, QFont]) -> None:
        self._look = look
        self._text_font, self._chip_font = fonts
        self._chip_height = chip_height(self._chip_font)
        self._node, self._is_grounded = None, False
        for cell in self.cells.values():
            cell.show_look(look)

    def forget(self) -> None:
        self.node_id, self._node = "", None
        self.hide()

    # Geometry

    def lay_out(self) -> int:
        """Place the editors and give the height the row needs, in pixels."""
        columns = self._columns
        assert columns is not None
        self._is_laying_out = True
        top = columns.padding
        bottom = top
        for column in columns.columns:
            cell = self.cells[column.language]
            width = columns.text_width(column, self._level)
            height = cell.height_for(width)
            cell.setGeometry(columns.text_left(column, self._level), top, width, height)
            bottom = max(bottom, top + height)
            if columns.stacked:
                top += height + columns.padding // 2
        self._is_laying_out = False
        chips = self._chip_height * len(self._chips)
        return max(bottom, columns.padding + chips) + columns.padding

    def _check_heights(self) -> None:
        cells = (cell for cell in self.cells.values() if cell.isVisible())
        if not self._is_laying_out and any(cell.height() != cell.needed_height for cell in cells):
            self.outgrown.emit()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._node is None or self._columns is None:
            return
        painter = QPainter(self)
        self._paint_ground(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        labels: set[str] = set()
        for column in self._columns.columns:
            label = self._labels.get(column.language, "")
            if label and (not self._columns.stacked or label not in labels):
                self._paint_label(painter, column, label)
            elif self._columns.stacked and len(self._columns.columns) > 1:
                self._paint_language(painter, column)
            labels.add(label)
        self._paint_chips(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        columns, look = self._columns, self._look
        assert columns is not None and self._node is not None
        painter.fillRect(self.rect(), QColor(self._ground()))
        if self.is_in_hand:
            painter.fillRect(QRect(0, 0, 3, self.height()), QColor(look.accent))
        painter.setPen(QColor(look.line))
        left = columns.columns[0].left - columns.label_width
        painter.drawLine(left, self.height() - 1, columns.state_left + columns.state_width, self.height() - 1)

    def _paint_label(self, painter: QPainter, column: Column, label: str) -> None:
        columns = self._columns
        assert columns is not None
        cell = self.cells[column.language]
        painter.setFont(self._text_font)
        painter.setPen(QColor(self._look.quiet if self.is_in_hand is False else self._look.ink))
        right = columns.text_left(column, self._level) - int(columns.label_width * 0.22)
        room = QRect(0, cell.y(), right, QFontMetrics(self._text_font).height())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, label)

    def _paint_language(self, painter: QPainter, column: Column) -> None:
        """Say which language a text is in where they stand below each other."""
        assert self._columns is not None
        painter.setFont(self._chip_font)
        painter.setPen(QColor(self._look.quiet))
        right = self._columns.text_left(column, self._level) - int(self._columns.label_width * 0.22)
        ascents = QFontMetrics(self._text_font).ascent() - QFontMetrics(self._chip_font).ascent()
        room = QRect(0, self.cells[column.language].y() + ascents, right, self._chip_height)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        painter.drawText(room, flags, column.language.value.upper())

    def _paint_chips(self, painter: QPainter) -> None:
        columns = self._columns
        assert columns is not None
        painter.setFont(self._chip_font)
        metrics = QFontMetrics(self._chip_font)
        height = self._chip_height
        top = columns.padding
        for words, chip in self._chips:
            shown = metrics.elidedText(
                words, Qt.TextElideMode.ElideRight, columns.state_width - metrics.height()
            )
            width = metrics.horizontalAdvance(shown) + metrics.height()
            shape = QRectF(columns.state_left, top + 1, width, height - 3)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chip.ground))
            painter.drawRoundedRect(shape, height / 2 - 1, height / 2 - 1)
            painter.setPen(QColor(chip.ink))
            painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, shown)
            top += height

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(event)


def chip_height(font: QFont) -> int:
    """How high a chip is with this type, the gap below it included, in pixels."""
    return int(QFontMetrics(font).height() * 1.35)


def _aside(node: Node) -> tuple[object, ...]:
    """All of a node that a row shows beside its words."""
    return (
        node.kind,
        node.state,
        node.agreed_at,
        node.locked,
        node.requests,
        node.reservations,
        node.fixed,
        node.en.state,
        node.es.state,
    )
