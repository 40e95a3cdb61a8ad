"""Colours, fonts and measures of the windows, light and dark.

Each pair of a text colour and its ground keeps the contrast WCAG 2 asks for (4.5 to 1 for text, 3 to 1 for
the edge of a field and the focus); a test computes it. State is never colour alone: each has a sign and a
word.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette

from rcm_desktop.resources import resource_path

SERIF = "Noto Serif"
_FONT_FILES = (
    "NotoSerif-Regular.ttf",
    "NotoSerif-Italic.ttf",
    "NotoSerif-Bold.ttf",
    "NotoSerif-BoldItalic.ttf",
)


@dataclass(frozen=True, slots=True)
class Chip:
    """A small label: ink on ground."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one mode, as ``#rrggbb``."""

    dark: bool
    ink: str
    quiet: str
    ghost: str
    paper: str
    desk: str
    chrome: str
    line: str
    edge: str
    accent: str
    on_accent: str
    hand: str
    selection: str
    good: Chip
    warm: Chip
    bad: Chip
    plain: Chip
    note: Chip
    guest: Chip

    def color(self, name: str) -> QColor:
        return QColor(name)

    def palette(self) -> QPalette:
        """The palette of all widgets."""
        palette = QPalette()
        role = QPalette.ColorRole
        roles = {
            role.Window: self.chrome, role.WindowText: self.ink, role.Base: self.paper, role.Text: self.ink,
            role.AlternateBase: self.desk, role.Button: self.chrome, role.ButtonText: self.ink,
            role.ToolTipBase: self.paper, role.ToolTipText: self.ink, role.PlaceholderText: self.quiet,
            role.Highlight: self.accent, role.HighlightedText: self.on_accent, role.Link: self.accent,
            role.LinkVisited: self.accent, role.BrightText: self.bad.ink, role.Accent: self.accent,
            role.Light: self.paper, role.Midlight: self.line, role.Mid: self.line, role.Dark: self.quiet,
            role.Shadow: self.line,
        }  # fmt: skip
        for key, value in roles.items():
            palette.setColor(key, QColor(value))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(self.ghost))
        return palette


LIGHT = Look(
    dark=False, ink="#1b2430", quiet="#5b6675", ghost="#6b7686", paper="#ffffff", desk="#f4f6f8",
    chrome="#ffffff", line="#dfe4ea", edge="#8490a0", accent="#1d5aa8", on_accent="#ffffff", hand="#eef5fd",
    selection="#d3e4f8", good=Chip("#1c6b41", "#e2f3e8"), warm=Chip("#7a5200", "#fdf0d2"),
    bad=Chip("#a3231c", "#fde4e2"), plain=Chip("#4c5867", "#e9edf2"), note=Chip("#1d5192", "#e0ebf9"),
    guest=Chip("#5f3a91", "#eee6f8"),
)  # fmt: skip
DARK = Look(
    dark=True, ink="#e6eaf0", quiet="#a5b0be", ghost="#8f9bab", paper="#1d232b", desk="#161b21",
    chrome="#1a2027", line="#36404c", edge="#707d8c", accent="#7db4f5", on_accent="#0d1a2a", hand="#233142",
    selection="#2f4d72", good=Chip("#93dcb0", "#1d3a2a"), warm=Chip("#f2cf85", "#40341a"),
    bad=Chip("#ffb1ab", "#472220"), plain=Chip("#c3ccd7", "#2e3742"), note=Chip("#a9cdfa", "#20364f"),
    guest=Chip("#d3bdf6", "#382d4f"),
)  # fmt: skip


def look_for(mode: str) -> Look:
    """The look for "light", "dark" or "system"."""
    if mode == "system":
        return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if mode == "dark" else LIGHT


def load_fonts() -> None:
    """Make the document serif known to Qt; a font that cannot be read leaves the system's serif."""
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))


def document_font(point_size: float) -> QFont:
    """The typeface of conclusions on screen and on paper."""
    font = QFont([SERIF, "Cambria", "Georgia", "DejaVu Serif"])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(point_size)
    return font
