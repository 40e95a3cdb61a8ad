"""The main window: header, tabs, menus. It builds the pages and routes commands; pages stand alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from rcm_desktop.domain.languages import Language
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_main_window import Ui_MainWindow
from rcm_desktop.windows.interface_language import InterfaceLanguage
from rcm_desktop.windows.languages_shown import LanguagesShown
from rcm_desktop.windows.look import LIGHT, Look, look_for
from rcm_desktop.windows.menus import PARTS, Menus
from rcm_desktop.windows.start_place import StartPlace
from rcm_desktop.windows.status_line import StatusLine, saved_words
from rcm_desktop.windows.style import dress
from rcm_desktop.windows.window_settings import WindowSettings

if TYPE_CHECKING:
    from rcm_desktop.domain.drafts import Caret
    from rcm_desktop.windows.desk import Desk
    from rcm_desktop.windows.meeting_chooser import OpensForArrows
    from rcm_desktop.windows.outline.conclusions_page import ConclusionsPage
    from rcm_desktop.windows.pages import Pages
    from rcm_desktop.windows.start_page import StartPage

MEETINGS, CONCLUSIONS, CONTRIBUTIONS, CALENDAR, TASKS = range(5)
PAGE_MENUS = {
    "conclusions": CONCLUSIONS,
    "text": CONCLUSIONS,
    "contributions": CONTRIBUTIONS,
    "calendar": CALENDAR,
    "tasks": TASKS,
}
"""The menus that are shown with one page only."""
OF_THE_PROGRAM = (
    *("new", "open", "sample", "copy", "backups", "read", "export", "preview", "clipboard"),
    *("phrases", "directory", "persons", "preferences"),
)
"""Commands that concern the file or its papers, which the window only asks for."""
_SIZE = (1366, 800)


class MainWindow(QMainWindow):
    """``wanted`` carries the name of a command that concerns the file, ``path_wanted`` a file to open."""

    wanted = Signal(object)
    path_wanted = Signal(object)
    closing = Signal()
    painted = Signal()
    language_chosen = Signal(object)

    def __init__(self, language: InterfaceLanguage, settings: WindowSettings) -> None:
        super().__init__()
        self.language = language
        self.settings = settings
        self.look = LIGHT
        self.desk: Desk | None = None
        self.pages: Pages | None = None
        self._start_place = StartPlace(self)
        self._chooser_keys: OpensForArrows | None = None
        self._is_painted = False
        self.may_close: Callable[[], bool] = lambda: True
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self.status = StatusLine(self.ui.status_bar, self.ui.save_state, language.language)
        self._count_timer = QTimer(self, interval=250, singleShot=True)
        self.menus = Menus(self.ui.menu_bar, self._runs())
        self.menus.choose(f"look_{settings.look}")
        self.menus.choose(f"window_{language.language.value}")
        self._compose()
        self._restore()

    def _compose(self) -> None:
        self.ui.tabs.tabBar().setDrawBase(False)
        self.ui.tabs.currentChanged.connect(self._on_tab)
        self.ui.meeting_chooser.activated.connect(self._on_chosen)
        self.ui.search_button.clicked.connect(self.menus.actions["palette"].trigger)
        self._count_timer.timeout.connect(self._show_counts)
        self._languages_shown = LanguagesShown(self.ui, self.show_languages)
        self.set_look(look_for(self.settings.look))
        QGuiApplication.styleHints().colorSchemeChanged.connect(
            lambda _: self.set_look(look_for(self.settings.look))
        )

    # Commands

    def _runs(self) -> dict[str, Callable[[], object]]:
        """What each entry of the menus does."""
        return {
            **{name: partial(self.wanted.emit, name) for name in OF_THE_PROGRAM},
            "meeting": self.begin_meeting,
            "saved": self.say_saved,
            "quit": self.close,
            "undo": lambda: self._turn(back=True),
            "redo": lambda: self._turn(back=False),
            "palette": lambda: self.pages.searching.open() if self.pages is not None else None,
            "room": lambda: self._on_page(lambda page: page.set_room(not page.is_room)),
            "larger": lambda: self._on_page(lambda page: page.set_type_size(page.type_size + 1)),
            "smaller": lambda: self._on_page(lambda page: page.set_type_size(page.type_size - 1)),
            "leave": self._leave_text,
            "meetings": partial(self.show_part, ""),
            "outline": lambda: self.ui.tabs.setCurrentIndex(CONCLUSIONS),
            "contributions": lambda: self.ui.tabs.setCurrentIndex(CONTRIBUTIONS),
            "calendar": lambda: self.ui.tabs.setCurrentIndex(CALENDAR),
            "tasks": lambda: self.ui.tabs.setCurrentIndex(TASKS),
            **{part: partial(self.show_part, part) for part in PARTS},
            **{f"look_{mode}": partial(self.choose_look, mode) for mode in ("light", "dark", "system")},
            **{f"window_{each.value}": partial(self._switch_language, each) for each in Language},
        }

    def show_page_commands(self) -> None:
        """Show the commands of the pages there are now in their menus."""
        for menu in PAGE_MENUS:
            self.menus.show_commands(menu, self.pages.commands_in(menu) if self.pages is not None else ())

    def _offer_commands(self) -> None:
        """Offer only what means something where the person is."""
        index = self.ui.tabs.currentIndex() if self.pages is not None else -1
        self.menus.offer(over_file=self.pages is not None, over_outline=index == CONCLUSIONS)
        for menu, page in PAGE_MENUS.items():
            self.menus.show_menu(menu, page == index)
        if self.pages is not None:
            self.pages.offer_commands(self.ui.tabs.currentWidget())

    def _turn(self, *, back: bool) -> None:
        if self.pages is not None and not self.pages.turn(self.ui.tabs.currentWidget(), back=back):
            nothing = self.tr("Nothing is left to undo.") if back else self.tr("Nothing is left to redo.")
            self.status.say(nothing)

    def _on_page(self, act: Callable[[ConclusionsPage], object]) -> None:
        if self.pages is not None:
            act(self.pages.conclusions)

    def _leave_text(self) -> None:
        """F6: out of the text, where Tab moves items, to the header; from anywhere else back."""
        if self.pages is None:
            return
        view, focus = self.pages.conclusions.view, self.focusWidget()
        if focus is not None and view.isAncestorOf(focus):
            self.ui.meeting_chooser.setFocus()
        else:
            view.setFocus()

    def _switch_language(self, language: Language) -> None:
        self.settings.put("interface_language", language.value)
        self.language.switch(language)
        self.language_chosen.emit(language)

    # Pages

    def work_on(self, desk: Desk) -> None:
        """Show the pages over a file, with the meeting that was in hand last."""
        from rcm_desktop.windows.filling import fill
        from rcm_desktop.windows.pages import Pages

        self.leave_desk()
        self._start_place.hide()
        in_hand = desk.meetings.last_in_hand()
        self.desk, self.pages = desk, Pages(desk, self.look, self)
        conclusions = self.pages.conclusions
        fill(self.ui.conclusions_tab, conclusions)
        for counted in (conclusions.counted, self.pages.counted):
            counted.connect(self._count_timer.start)
        conclusions.meeting_wanted.connect(self.begin_meeting)
        conclusions.set_type_size(self.settings.number("type_size", 2))
        conclusions.set_room(self.settings.number("room", 0) == 1)
        self.show_languages(self.settings.languages)
        desk.saving.changed.connect(self.status.show_saving)
        self.status.show_file(desk.read_only, desk.name, desk.who)
        self.setWindowTitle(f"{desk.name} – RCM Desktop")
        self.reload_meetings()
        self.show_page_commands()
        # The tab comes first: rows are laid out once, for the room they have.
        self.ui.tabs.setCurrentIndex(self.settings.number("tab", CONCLUSIONS) if in_hand else MEETINGS)
        if in_hand is not None:
            self.take_meeting(in_hand)
        self._on_tab(self.ui.tabs.currentIndex())

    def leave_desk(self) -> None:
        """Let the pages of a file go."""
        if self.pages is None or self.desk is None:
            return
        self.desk.saving.changed.disconnect(self.status.show_saving)
        self.pages.close()
        self.desk, self.pages = None, None
        self.show_page_commands()
        self.ui.meeting_chooser.clear()

    def take_meeting(self, id_: str) -> None:
        """Take a meeting in hand; the caret goes where it was left."""
        if self.desk is None or self.pages is None:
            return
        from rcm_desktop.domain.errors import Condition
        from rcm_desktop.qt_models.outline_model import OutlineModel

        if id_ == self.meeting_in_hand:
            return
        try:
            editing, caret = self.desk.meetings.open(id_)
        except Condition as condition:
            self.status.say(condition)
            self._show_chosen()
            return
        model = OutlineModel(editing, self)
        model.refused.connect(self.status.say)
        old = self.pages.conclusions.model
        self.pages.conclusions.set_model(model)
        if old is not None:
            old.deleteLater()
        if self.pages.meetings is not None:
            self.pages.meetings.show_meeting(id_)
        self._show_chosen()
        self._show_counts()
        self._go_to_start(caret)

    @property
    def meeting_in_hand(self) -> str:
        """The id of the meeting whose outline is shown, "" before there is one."""
        model = self.pages.conclusions.model if self.pages else None
        return model.meeting if model is not None else ""

    def _show_chosen(self) -> None:
        from rcm_desktop.windows.meeting_chooser import choose

        choose(self.ui.meeting_chooser, self.meeting_in_hand)

    def _go_to_start(self, caret: Caret | None) -> None:
        if caret is not None:
            self._on_page(lambda page: page.view.go_to(caret))
        elif self.ui.tabs.currentIndex() == CONCLUSIONS:
            self._on_page(lambda page: page.view.setFocus())

    def show_start(self, recent: Sequence[Path], folder: Path) -> StartPage:
        """The first page, in place of the tabs, until there is a file."""
        self.leave_desk()
        page = self._start_place.show(recent, folder)
        self._offer_commands()
        return page

    def begin_meeting(self) -> None:
        """Ask for the few facts of a new meeting and take it in hand."""
        from rcm_desktop.windows.record.new_meeting_dialog import ask_for_meeting

        meeting = ask_for_meeting(self.desk.meetings, self, self.status.say) if self.desk else None
        if meeting is not None:
            self.reload_meetings()
            self.open_conclusions(meeting.id)

    def open_conclusions(self, id_: str) -> None:
        self.take_meeting(id_)
        self.ui.tabs.setCurrentIndex(CONCLUSIONS)

    def show_part(self, part: str) -> None:
        """Show a part of the record of the meeting in hand, one of ``PARTS``, or the list for "".

        In the calendar the meeting that is chosen there is meant."""
        pages, chosen = self.pages, ""
        if part and pages is not None and self.ui.tabs.currentIndex() == CALENDAR:
            chosen = pages.meeting_of_calendar
        self.ui.tabs.setCurrentIndex(MEETINGS)
        if pages is None or pages.meetings is None:
            return
        if chosen:
            self.take_meeting(chosen)
            # The list may stand on another one than the meeting in hand.
            pages.meetings.show_meeting(chosen)
        pages.meetings.show_part(part)

    def reload_meetings(self) -> None:
        """Read the list of meetings again."""
        if self.desk is None or self.pages is None:
            return
        from rcm_desktop.windows.meeting_chooser import OpensForArrows, show_meetings

        if self._chooser_keys is None:
            self._chooser_keys = OpensForArrows(self.ui.meeting_chooser)
        show_meetings(self.ui.meeting_chooser, self.desk.meetings, self.meeting_in_hand)
        if self.pages.meetings is not None:
            self.pages.meetings.reload()

    def _on_chosen(self, _: int) -> None:
        if isinstance(id_ := self.ui.meeting_chooser.currentData(), str):
            self.take_meeting(id_)

    def _on_tab(self, index: int) -> None:
        is_outline = index == CONCLUSIONS
        self.ui.languages.setVisible(is_outline and self.pages is not None)
        is_of_meeting = index in (MEETINGS, CONCLUSIONS)
        self.ui.meeting_chooser.setVisible(self.pages is not None and is_of_meeting)
        self._show_counts()
        self._offer_commands()
        if self.pages is not None:
            self.settings.keep("tab", index)  # At once: after a crash the person is where she was.
            self.pages.come_to(self.ui.tabs.currentWidget())

    # Header and status line

    def show_languages(self, languages: tuple[Language, ...]) -> None:
        """Show one language or both in the outline."""
        self._languages_shown.show(languages)
        self.settings.put_languages(languages)
        if self.pages is not None:
            self.pages.conclusions.set_languages(languages)

    def say_saved(self) -> None:
        """Ctrl+S: nothing is left to be done, and the bar says so."""
        if self.desk is not None:
            words, _ = saved_words(self.desk.saving.state, self.status.wording)
            self.status.say(words or self.tr("Everything is saved."))

    def _show_counts(self) -> None:
        pages = self.pages
        self.status.show_counts(pages.counts_of(self.ui.tabs.currentWidget()) if pages is not None else "")

    # Look and language

    def choose_look(self, mode: str) -> None:
        """``mode`` is "light", "dark" or "system"."""
        self.settings.put("look", mode)
        self.set_look(look_for(self.settings.look))

    def set_look(self, look: Look) -> None:
        self.look = look
        dress(look)
        if self.pages is not None:
            self.pages.set_look(look)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.status.speak(self.language.language)
            self.ui.retranslateUi(self)
            self.menus.retranslate()
            if self.desk is not None:
                self.reload_meetings()
                self.status.show_saving(self.desk.saving.state)
                self._show_counts()
                self.setWindowTitle(f"{self.desk.name} – RCM Desktop")
        super().changeEvent(event)

    # State of the window

    def _restore(self) -> None:
        geometry = self.settings.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            fit_to_screen(self, *_SIZE)

    def keep_state(self) -> None:
        self.settings.put("geometry", self.saveGeometry())
        if self.pages is not None:
            self.settings.put("room", int(self.pages.conclusions.is_room))
            self.settings.put("type_size", self.pages.conclusions.type_size)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell, once, when the window is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.keep_state()
        self.closing.emit()
        super().closeEvent(event)

    def come_forward(self) -> None:
        """A second start asked for this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
