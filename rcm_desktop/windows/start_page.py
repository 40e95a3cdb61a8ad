"""The first page: a new file, one that is there already, or a sample; and what stood in the way."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from rcm_desktop.windows.forms.ui_start_page import Ui_StartPage
from rcm_desktop.windows.icons import icon

_RECENT_SHOWN = 5
_PLACE_SHOWN = 72


class StartPage(QWidget):
    """``recent_wanted`` carries the ``Path`` of a file, ``again_wanted`` asks to try once more,
    ``reading_wanted`` to open the file for reading, ``backups_wanted`` to see the backups of the file that
    was refused, ``restore_wanted`` to bring any backup back."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(object)
    again_wanted = Signal()
    reading_wanted = Signal()
    backups_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, place: Path, recent: Sequence[Path] = (), parent: QWidget | None = None) -> None:
        """``place`` is where a new file will lie."""
        super().__init__(parent)
        self._place = place
        self._recent: tuple[Path, ...] = ()
        self._recent_model = QStringListModel(self)
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self.ui.problem.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.ui.recent_list.setModel(self._recent_model)
        self.ui.new_button.clicked.connect(self.new_wanted)
        self.ui.open_button.clicked.connect(self.open_wanted)
        self.ui.sample_button.clicked.connect(self.sample_wanted)
        self.ui.again_button.clicked.connect(self.again_wanted)
        self.ui.read_button.clicked.connect(self.reading_wanted)
        self.ui.backups_button.clicked.connect(self.backups_wanted)
        self.ui.restore_button.clicked.connect(self.restore_wanted)
        self.ui.recent_list.activated.connect(self._want_recent)
        self.show_recent(recent)
        self._retranslate()
        self._draw_icons()
        self.ui.new_button.setFocus()

    def show_recent(self, paths: Sequence[Path]) -> None:
        """Offer the files that were open lately, the latest first; nothing is shown where there is none."""
        self._recent = tuple(paths[:_RECENT_SHOWN])
        self._recent_model.setStringList([f"{path.name}  –  {path.parent}" for path in self._recent])
        self.ui.recent.setVisible(bool(self._recent))
        if self._recent:
            self.ui.recent_list.setCurrentIndex(self._recent_model.index(0))
            row = self.ui.recent_list.sizeHintForRow(0) + 2 * self.ui.recent_list.spacing()
            self.ui.recent_list.setFixedHeight(row * len(self._recent) + 2 * self.ui.recent_list.spacing())

    def show_problem(self, sentence: str, *, can_be_read: bool = False) -> None:
        """Say why a file could not be opened, and offer to read it where that can be, else its backups;
        "" takes it away."""
        self.ui.read_button.setVisible(can_be_read)
        self.ui.backups_button.setVisible(not can_be_read)
        self.ui.problem_words.setText(sentence)
        self.ui.problem.setVisible(bool(sentence))
        if sentence:
            self.ui.again_button.setFocus()

    def _want_recent(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.recent_wanted.emit(self._recent[index.row()])

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        place = str(self._place)
        if len(place) > _PLACE_SHOWN:
            place = f"{place[: _PLACE_SHOWN // 3]}…{place[-_PLACE_SHOWN * 2 // 3 :]}"
        words = self.tr("Begin with an empty file for your own meetings. It will lie here: {0}").format(place)
        self.ui.new_button.setDescription(words)
        self.ui.new_button.setAccessibleDescription(words)

    def _draw_icons(self) -> None:
        ui, palette = self.ui, self.palette()
        accent = palette.color(QPalette.ColorRole.Accent)
        for button, name in (
            (ui.new_button, "file-plus"),
            (ui.open_button, "folder-open"),
            (ui.restore_button, "history"),
            (ui.sample_button, "book-open"),
        ):
            button.setIcon(icon(name, accent))
        sign = icon("triangle-alert", palette.color(QPalette.ColorRole.BrightText))
        ui.problem_sign.setPixmap(sign.pixmap(QSize(24, 24), self.devicePixelRatio()))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._draw_icons()
        super().changeEvent(event)
