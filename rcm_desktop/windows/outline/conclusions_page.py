"""The page Conclusions: the outline with its panes at the desk, alone in the room."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.stock import StockPhrases
from rcm_desktop.qt_models.navigator_model import NavigatorModel
from rcm_desktop.qt_models.outline_model import OutlineModel
from rcm_desktop.services.editing import OutlineChanged
from rcm_desktop.windows.look import Look, document_font
from rcm_desktop.windows.outline.column_heads import ColumnHeads
from rcm_desktop.windows.outline.empty_outline import EmptyOutline
from rcm_desktop.windows.outline.item_pane import ItemPane
from rcm_desktop.windows.outline.navigator import Navigator
from rcm_desktop.windows.outline.outline_columns import DESK_CHARACTERS, ROOM_CHARACTERS
from rcm_desktop.windows.outline.outline_commands import OutlineCommands
from rcm_desktop.windows.outline.outline_dialogs import OutlineDialogs
from rcm_desktop.windows.outline.outline_keys import OutlineKeys
from rcm_desktop.windows.outline.outline_view import OutlineView
from rcm_desktop.windows.outline.row_words import node_name
from rcm_desktop.windows.outline.writing_help import WritingHelp

if TYPE_CHECKING:
    from rcm_desktop.windows.outline.find_bar import FindBar

TYPE_SIZES = (9.0, 10.0, 11.0, 12.0, 13.5, 15.0, 17.0, 20.0)
_USUAL_SIZE = 2
_WIDTH_FOR_NAVIGATOR, _WIDTH_FOR_BOTH = 120, 150  # letters of the interface's type


class ConclusionsPage(QWidget):
    """``caret_moved`` carries the ``Caret``; ``counted`` that other figures stand in the status line.

    ``meeting_wanted`` asks for the first meeting of a file that has none.
    """

    caret_moved = Signal(object)
    counted = Signal()
    meeting_wanted = Signal()

    def __init__(
        self,
        look: Look,
        meeting: Callable[[str], Meeting],
        phrases: Callable[[], StockPhrases],
        parent: QWidget | None = None,
        directory: Callable[[], Directory] = Directory.shipped,
    ) -> None:
        """``meeting`` gives the record of a meeting by its id, ``phrases`` those kept in stock, ``directory``
        the names of countries."""
        super().__init__(parent)
        self._meeting = meeting
        self._help = WritingHelp(phrases, directory)
        self._look = look
        self._model: OutlineModel | None = None
        self._is_room = False
        self._size = _USUAL_SIZE
        self.view = OutlineView(look, self)
        self.keys = OutlineKeys(self.view, self._help.suggest)
        self.commands = OutlineCommands(self.view)
        self._find_bar: FindBar | None = None
        self.dialogs = OutlineDialogs(self.view, self.commands, self._find, self._meeting_in_hand, directory)
        self._empty = EmptyOutline(self)
        self._left = ""
        self._heads = ColumnHeads(look, self)
        self._navigator_model = NavigatorModel(node_name, self)
        self._navigator = Navigator(self._navigator_model, look, self)
        self._item = ItemPane(look, self)
        # The panes follow when the keys rest: what is typed never waits for them.
        self._aside_timer = QTimer(self, interval=120, singleShot=True)
        self._history_timer = QTimer(self, interval=400, singleShot=True)
        self._compose()
        self._connect()
        self._show_emptiness()
        self.retranslate()

    def _compose(self) -> None:
        sheet = QWidget(self)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heads)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._empty, 1)
        self._sheet = layout
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        for pane, stretch in ((self._navigator, 0), (sheet, 1), (self._item, 0)):
            self._splitter.addWidget(pane)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        self._splitter.setCollapsible(1, False)
        self._splitter.setHandleWidth(1)
        self._splitter.setSizes([230, 900, 240])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._splitter)
        self.setFocusProxy(self.view)
        self.setTabOrder(self._navigator, self.view)

    def _connect(self) -> None:
        self.view.caret_moved.connect(self._on_caret)
        self.view.columns_changed.connect(lambda: self._heads.show_columns(self.view.columns))
        self._navigator.chosen.connect(self.go_to_item)
        self._empty.begin_wanted.connect(self.commands.actions["insert"].trigger)
        self._empty.meeting_wanted.connect(self.meeting_wanted)
        self._aside_timer.timeout.connect(self._show_aside)
        self._history_timer.timeout.connect(self._show_history)
        self._item.moment_chosen.connect(lambda moment: self.dialogs.show_moment(moment, self._look))

    @property
    def item_pane(self) -> ItemPane:
        """The pane at the right of the desk."""
        return self._item

    @property
    def find_bar(self) -> FindBar:
        """The bar below the texts, made when first asked for."""
        if self._find_bar is None:
            from rcm_desktop.windows.outline.find_bar import FindBar

            self._find_bar = FindBar(self.view, self)
            self._sheet.addWidget(self._find_bar)
        return self._find_bar

    def _find(self, *, replacing: bool = False) -> None:
        self.find_bar.start(replacing=replacing)

    # What it shows

    def set_model(self, model: OutlineModel | None) -> None:
        """Show a meeting's outline, or none."""
        if self._model is not None:
            self._model.changed.disconnect(self._follow)
        self._model = model
        # First, since the view moves the caret at once and the list must know its rows by then.
        self._navigator_model.set_source(model)
        self.view.set_model(model)
        self._help.take_meeting(self.view.outline)
        if model is not None:
            model.changed.connect(self._follow)
        self._show_emptiness()
        self._show_panes()
        self._show_item()
        self.counted.emit()

    @property
    def model(self) -> OutlineModel | None:
        return self._model

    def set_languages(self, languages: tuple[Language, ...]) -> None:
        caret = self.view.caret()
        self.view.set_languages(languages)
        self._navigator_model.set_language(languages[0])
        if caret is not None and self.view.isAncestorOf(self.focusWidget() or self):
            self.view.go_to(caret)

    def set_room(self, is_room: bool) -> None:
        """The layout for the room has no panes and keeps long lines; the one for the desk has both panes."""
        self._is_room = is_room
        self._show_panes()
        self._set_type()

    def _show_panes(self) -> None:
        """Panes give way where the texts would have no room beside them, as at 200 %."""
        room = self.width() // max(1, self.fontMetrics().averageCharWidth())
        wanted = self._model is not None and not self._is_room
        self._navigator.setVisible(wanted and room >= _WIDTH_FOR_NAVIGATOR)
        self._item.setVisible(wanted and room >= _WIDTH_FOR_BOTH)
        self._heads.setVisible(self._model is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_panes()

    @property
    def is_room(self) -> bool:
        return self._is_room

    def set_type_size(self, size: int) -> None:
        """``size`` is a place in ``TYPE_SIZES``; outside of it the nearest is taken."""
        self._size = max(0, min(len(TYPE_SIZES) - 1, size))
        self._set_type()

    @property
    def type_size(self) -> int:
        return self._size

    def _set_type(self) -> None:
        chip = QFont(self.font())
        chip.setPointSizeF(max(7.5, TYPE_SIZES[self._size] * 0.76))
        characters = ROOM_CHARACTERS if self._is_room else DESK_CHARACTERS
        self.view.set_type(document_font(TYPE_SIZES[self._size]), chip, characters)

    def set_look(self, look: Look) -> None:
        self._look = look
        self._heads.set_look(look)
        self._navigator.set_look(look)
        self._item.set_look(look)
        self.view.set_look(look)

    def forget_names(self) -> None:
        """The directory changed: offer its names as they are now."""
        self._help.forget_names()

    def take_phrases(self, phrases: StockPhrases) -> None:
        self._help.take_phrases(phrases)

    # Following

    def _show_emptiness(self) -> None:
        """A file without meetings, and an outline without rows, say so and offer the first one."""
        is_empty = self._model is None or not self._model.outline.rows
        self._empty.tell(has_meeting=self._model is not None)
        if is_empty != self.view.isHidden():
            had_focus = self.isAncestorOf(self.focusWidget() or self)
            self._empty.setVisible(is_empty)
            self.view.setVisible(not is_empty)
            self.setFocusProxy(self._empty if is_empty else self.view)
            if had_focus:
                self.setFocus()

    def _follow(self, changed: OutlineChanged) -> None:
        if changed.is_structural:
            self._show_emptiness()
        self._aside_timer.start()
        self._history_timer.start()
        self.counted.emit()

    def _meeting_in_hand(self) -> Meeting | None:
        return self._meeting(self._model.meeting) if self._model is not None else None

    def _on_caret(self, caret: Caret) -> None:
        if self._left and self._left != caret.node:
            self._help.remember(self._left)
        self._left = caret.node
        self._aside_timer.start()
        self._history_timer.start()
        self.caret_moved.emit(caret)

    def go_to_item(self, node: str) -> None:
        """Put the caret into an item."""
        language = self.view.languages[0]
        self.view.go_to(Caret(node, language, 0))

    def _show_aside(self) -> None:
        self._navigator_model.catch_up()
        self._navigator.follow(self.view.hand)
        self._show_item()

    def _show_item(self) -> None:
        if self._is_room:
            return
        outline, hand = self.view.outline, self.view.hand
        self._item.show_item(outline, outline.node(hand) if hand in outline else None)

    def _show_history(self) -> None:
        if self._model is not None and self.view.hand and not self._is_room:
            self._item.show_history(self._model.text_history(self.view.hand))

    # Words of its own

    def retranslate(self) -> None:
        self.commands.retranslate()
        self._item.retranslate()
        self._navigator.setAccessibleName(self.tr("Outline in short"))
        self.view.setAccessibleName(self.tr("Conclusions"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.view.retranslate()
            self._heads.update()
            self._show_item()
        super().changeEvent(event)
