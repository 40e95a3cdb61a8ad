"""How each kind of event looks: a colour and a shape of its own, so that it is never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from rcm_desktop.domain.events.event import Event, EventKind, EventState
from rcm_desktop.windows.look import Chip, Look


def chip_of(kind: EventKind, look: Look) -> Chip:
    """The ink and ground of a kind."""
    return {
        EventKind.MEETING: look.good,
        EventKind.WORKSHOP: look.note,
        EventKind.WORKING_GROUP: look.plain,
        EventKind.EXTERNAL: look.guest,
        EventKind.OTHER: look.plain,
        EventKind.DEADLINE: look.warm,
    }[kind]


def dress_of(event: Event, look: Look, *, is_closing: bool = False) -> Chip:
    """Ink and ground of a bar: what is only thought of, cancelled or over stands on plain paper."""
    if event.state is EventState.CANCELLED:
        return Chip(look.quiet, look.paper)
    if event.state is EventState.HELD:
        return Chip(look.quiet, look.desk)
    chip = look.bad if is_closing else chip_of(event.kind, look)
    return Chip(chip.ink, look.paper) if event.state is EventState.TENTATIVE else chip


def draw_mark(
    painter: QPainter, place: QRectF, kind: EventKind, ink: QColor, *, is_closing: bool = False
) -> None:
    """The shape of a kind: a square for meetings, a triangle for workshops, a rhombus for working groups,
    a ring for events of others, a dot for what is left, a clock for deadlines."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if is_closing or kind is EventKind.DEADLINE:
        _clock(painter, place, ink)
    elif kind is EventKind.MEETING:
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
    elif kind is EventKind.WORKSHOP:
        corners = (place.bottomLeft(), QPointF(place.center().x(), place.top()), place.bottomRight())
        painter.drawPolygon(QPolygonF(corners))
    elif kind is EventKind.WORKING_GROUP:
        middle = place.center()
        corners4 = (
            QPointF(middle.x(), place.top()),
            QPointF(place.right(), middle.y()),
            QPointF(middle.x(), place.bottom()),
            QPointF(place.left(), middle.y()),
        )
        painter.drawPolygon(QPolygonF(corners4))
    elif kind is EventKind.EXTERNAL:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.6))
        painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    else:
        painter.drawEllipse(place.adjusted(1.5, 1.5, -1.5, -1.5))
    painter.restore()


def _clock(painter: QPainter, place: QRectF, ink: QColor) -> None:
    middle = place.center()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink, 1.3))
    painter.drawEllipse(place.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.drawLine(middle, QPointF(middle.x(), place.top() + 2))
    painter.drawLine(middle, QPointF(place.right() - 2, middle.y()))
