"""What the secretariat sets once and keeps in its file, a page for each kind of thing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

from rcm_desktop.domain.backups import usual_folder
from rcm_desktop.domain.errors import Condition
from rcm_desktop.windows.files import OpenFile
from rcm_desktop.windows.filling import let_tab_end_at
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_preferences_dialog import Ui_PreferencesDialog
from rcm_desktop.windows.preferences.preference_page import PreferencePage
from rcm_desktop.windows.preferences.preferences_backups import PreferencesBackups
from rcm_desktop.windows.preferences.preferences_general import PreferencesGeneral
from rcm_desktop.windows.preferences.preferences_labels import PreferencesLabels
from rcm_desktop.windows.preferences.preferences_opening import PreferencesOpening
from rcm_desktop.windows.preferences.preferences_papers import PreferencesPapers

_SIZE = (860, 560)


class PreferencesDialog(QDialog):
    """Accepted once all is stored. ``say`` words what stands in the way, ``place_chosen`` asks for a backup
    in the new second place. ``meeting`` is the one in hand, "" for none; ``relabelled`` says that its lists
    are labelled anew."""

    place_chosen = Signal()
    relabelled = Signal()

    def __init__(
        self,
        opened: OpenFile,
        say: Callable[[Condition], str],
        meeting: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._say = say
        self.ui = Ui_PreferencesDialog()
        self.ui.setupUi(self)
        self.general = PreferencesGeneral(opened.who, opened.put_who)
        self.opening = PreferencesOpening(opened.records, say)
        may_relabel = bool(meeting) and not opened.meetings.meeting(meeting).state.is_final
        relabel = partial(opened.meetings.relabel, meeting) if may_relabel else None
        self.labels = PreferencesLabels(opened.preferences, say, relabel)
        self.labels.relabelled.connect(self.relabelled)
        self.papers = PreferencesPapers(opened.preferences, say)
        self.backups = PreferencesBackups(usual_folder(opened.path), opened.backups.second, say, self._tell)
        self.backups.place_chosen.connect(self.place_chosen)
        self._pages: tuple[PreferencePage, ...] = (
            self.general,
            self.opening,
            self.labels,
            self.papers,
            self.backups,
        )
        for page in self._pages:
            self.ui.tabs.addTab(_scrolled(page), "")
        let_tab_end_at(self.ui.buttons)
        self.ui.tabs.currentChanged.connect(lambda _: self._tell(""))
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self._retranslate()
        self._tell("")
        fit_to_screen(self, *_SIZE)
        self.general.ui.who.setFocus()

    def accept(self) -> None:
        """Store all that was written, or nothing while a page has a fault, which is then shown."""
        page: PreferencePage = self.general
        try:
            for page in self._pages:
                page.check()
            for page in self._pages:
                page.store()
        except Condition as condition:
            self.ui.tabs.setCurrentIndex(self._pages.index(page))
            self._tell(self._say(condition))
            return
        super().accept()

    def done(self, result: int) -> None:
        for page in self._pages:
            page.is_over = True
        super().done(result)

    def _tell(self, words: str) -> None:
        self.ui.words.setText(words)
        self.ui.words.setVisible(bool(words))

    def _retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for at, page in enumerate(self._pages):
            self.ui.tabs.setTabText(at, page.title())
        self.ui.tabs.setAccessibleName(self.tr("Pages of the preferences"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _scrolled(page: QWidget) -> QScrollArea:
    """A page in a frame that can be scrolled: at 200 % a screen is not high."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
