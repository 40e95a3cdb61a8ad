"""The page of preferences for papers: the sheet, the letterhead in both languages, and the logo."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, Logo, PaperSize
from rcm_desktop.domain.text import clean
from rcm_desktop.papers.logos import logo_of, read_logo
from rcm_desktop.services.preferences import PaperPreferences, Preferences
from rcm_desktop.windows.asking import ask_for_file
from rcm_desktop.windows.forms.ui_preferences_papers import Ui_PreferencesPapers
from rcm_desktop.windows.preferences.preference_page import PreferencePage

_LOGO = (150, 56)
"""The room of the picture, in pixels of the form."""


class PreferencesPapers(PreferencePage):
    """``say`` words what is wrong with a picture."""

    def __init__(
        self, preferences: Preferences, say: Callable[[Condition], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._say = preferences, say
        self.ui = Ui_PreferencesPapers()
        self.ui.setupUi(self)
        papers = preferences.papers()
        self.logo: Logo | None = papers.letterhead.logo
        for size in PaperSize:
            self.ui.size.addItem("", size)
        self.ui.size.setCurrentIndex(list(PaperSize).index(papers.size))
        self.ui.lines_en.setPlainText("\n".join(papers.letterhead.lines.en))
        self.ui.lines_es.setPlainText("\n".join(papers.letterhead.lines.es))
        self.ui.on_conclusions.setChecked(papers.is_on_conclusions)
        self.retranslate()
        self.ui.logo_button.clicked.connect(self._choose)
        self.ui.no_logo_button.clicked.connect(lambda: self._take(None))

    @property
    def written(self) -> PaperPreferences:
        """What the page says."""
        ui = self.ui
        lines = Lines(_lines(ui.lines_en.toPlainText()), _lines(ui.lines_es.toPlainText()))
        size = PaperSize(ui.size.currentData())
        return PaperPreferences(size, Letterhead(lines, self.logo), ui.on_conclusions.isChecked())

    def _choose(self) -> None:
        places = QStandardPaths.StandardLocation
        folder = Path(QStandardPaths.writableLocation(places.PicturesLocation))
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = ask_for_file(self, self.tr("Choose a logo"), folder, kinds)
        if path is not None:
            self.take_logo(path)

    def take_logo(self, path: Path) -> None:
        """Show a picture as logo; one that cannot be one is told of, and the one before stays."""
        try:
            logo = logo_of(read_logo(path))
        except Condition as condition:
            self.ui.logo_words.setText(self._say(condition))
            return
        self._take(logo)

    def _take(self, logo: Logo | None) -> None:
        self.logo = logo
        self._show_logo()
        if logo is None:
            self.ui.logo_button.setFocus()

    def _show_logo(self) -> None:
        ui, logo = self.ui, self.logo
        ui.no_logo_button.setVisible(logo is not None)
        ui.logo.setVisible(logo is not None)
        if logo is None:
            ui.logo_words.setText(self.tr("No logo yet. It prints to the left of the lines."))
            return
        picture = QPixmap()
        picture.loadFromData(logo.content)
        part = self.devicePixelRatioF()
        picture = picture.scaled(
            round(_LOGO[0] * part),
            round(_LOGO[1] * part),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        picture.setDevicePixelRatio(part)
        ui.logo.setPixmap(picture)
        ui.logo.setAccessibleName(self.tr("Logo"))
        words = self.tr("{0} × {1} pixels, {2} kB")
        ui.logo_words.setText(words.format(logo.width, logo.height, max(1, len(logo.content) // 1000)))

    def check(self) -> None:
        """Raises LetterheadTooLong."""
        self.written.letterhead.check()

    def store(self) -> None:
        if self.written != self._preferences.papers():
            self._preferences.put_papers(self.written)

    def title(self) -> str:
        return self.tr("Papers")

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        names = {
            PaperSize.A4: self.tr("A4 (210 × 297 mm)"),
            PaperSize.LETTER: self.tr("US Letter (216 × 279 mm)"),
        }
        for at, size in enumerate(PaperSize):
            self.ui.size.setItemText(at, names[size])
        self._show_logo()


def _lines(written: str) -> tuple[str, ...]:
    lines = (" ".join(clean(line).split()) for line in written.split("\n"))
    return tuple(line for line in lines if line)
