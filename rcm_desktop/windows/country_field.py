"""A country of the conference, chosen by its name in the windows' language."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.windows.interface_language import window_language


class CountryField(QComboBox):
    """Offers the members and nothing; a stored country that is none of them is offered too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._directory = Directory.shipped().on(None)
        self._fill("")

    def set_directory(self, directory: DirectoryOfDay) -> None:
        """Offer the members of a directory on its day."""
        if directory != self._directory:
            self._directory = directory
            self._fill(self.code())

    def code(self) -> str:
        """The ISO 3166-1 alpha-2 code, "" for none."""
        return str(self.currentData() or "")

    def set_code(self, code: str) -> None:
        if self.findData(code) < 0:
            self._fill(code)
        self.setCurrentIndex(self.findData(code))

    def _fill(self, code: str) -> None:
        language = window_language()
        codes = dict.fromkeys((*(each.code for each in self._directory.members()), *([code] if code else ())))
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem("–", "")
        for each in self._directory.sorted_by_name(codes, language):
            self.addItem(self._directory.word(each, language), each)
        self.setCurrentIndex(self.findData(code))
        self.blockSignals(blocked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page must not change the country under the pointer."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fill(self.code())
        super().changeEvent(event)
