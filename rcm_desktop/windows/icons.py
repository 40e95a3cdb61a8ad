"""Icons of the one set in ``resources/icons``, drawn in a colour of the palette."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rcm_desktop.resources import resource_path

_SIZES = (16, 24, 32, 64)


def icon(name: str, color: QColor) -> QIcon:
    """The icon with this name, its lines in ``color``, sharp at the usual sizes and twice them."""
    drawing = resource_path(f"icons/{name}.svg").read_text("utf-8").replace("currentColor", color.name())
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    made = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made
