"""How a mark of presence looks: a sign, its word, a ground; never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rcm_desktop.domain.presence import Attendance
from rcm_desktop.qt_models.presence_model import ATTENDANCE_ROLE
from rcm_desktop.windows.look import Chip, Look

SIGNS = {
    Attendance.PRESENT: "✓",
    Attendance.LATE: "◷",
    Attendance.EXCUSED: "○",
    Attendance.ABSENT: "✕",
}


class PresenceCells(QStyledItemDelegate):
    """Paints the cells of the table; ``look`` may be exchanged."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, marked = self.look, index.data(ATTENDANCE_ROLE)
        attendance = Attendance(marked) if marked else None  # Qt gives a mark back as its word.
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        chip = self._chip(attendance) if attendance is not None else None
        ground = look.selection if is_selected else chip.ground if chip is not None else look.paper
        painter.fillRect(option.rect, QColor(ground))
        if chip is not None and attendance is not None:
            painter.setPen(QColor(look.ink if is_selected else chip.ink))
            words = f"{SIGNS[attendance]} {index.data()}"
            painter.drawText(option.rect, Qt.AlignmentFlag.AlignCenter, words)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(look.accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _chip(self, attendance: Attendance) -> Chip:
        look = self.look
        return {
            Attendance.PRESENT: look.good,
            Attendance.LATE: look.good,
            Attendance.EXCUSED: look.warm,
            Attendance.ABSENT: look.bad,
        }[attendance]
