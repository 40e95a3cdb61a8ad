"""Find, and find and replace, over one outline view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget

from rcm_desktop.domain.drafts import Caret
from rcm_desktop.domain.finding import Match, find, replacements
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.qt_models.outline_model import OutlineModel
from rcm_desktop.services.editing import OutlineChanged
from rcm_desktop.windows.forms.ui_find_bar import Ui_FindBar
from rcm_desktop.windows.outline.outline_view import OutlineView

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_REST_MS = 120


class FindBar(QFrame):
    """Hidden until ``start``; ``closed`` tells that the focus went back to the outline."""

    closed = Signal()

    def __init__(self, view: OutlineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._model: OutlineModel | None = None
        self._matches: tuple[Match, ...] = ()
        self._at: int | None = None
        self._origin: Caret | None = None
        self._view_keys: list[QAction] = []
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        self.ui = Ui_FindBar()
        self.ui.setupUi(self)
        self._fill_languages()
        self._connect()
        self._show_replacing(False)
        self.hide()

    def _connect(self) -> None:
        ui = self.ui
        ui.query.textChanged.connect(self._on_query)
        ui.languages.currentIndexChanged.connect(self._on_query)
        ui.match_case.toggled.connect(self._on_query)
        ui.next_button.clicked.connect(self.go_next)
        ui.previous_button.clicked.connect(self.go_previous)
        ui.replace_button.clicked.connect(self._replace)
        ui.replace_all_button.clicked.connect(self._replace_all)
        ui.close_button.clicked.connect(self.close_bar)
        self._timer.timeout.connect(self._look_again)
        for field in (ui.query, ui.new_words):
            field.installEventFilter(self)
        # The bar answers these keys itself; while it is open they also lead from the outline.
        for key, go in (("F3", self.go_next), ("Shift+F3", self.go_previous)):
            action = QAction(self._view)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(go)
            self._view.addAction(action)
            self._view_keys.append(action)
        self._listen(False)

    def _listen(self, listens: bool) -> None:
        for action in self._view_keys:
            action.setEnabled(listens)

    def _fill_languages(self) -> None:
        chosen = max(0, self.ui.languages.currentIndex())
        blocked = self.ui.languages.blockSignals(True)
        self.ui.languages.clear()
        self.ui.languages.addItems([self.tr("Languages shown"), self.tr("English"), self.tr("Spanish")])
        self.ui.languages.setCurrentIndex(chosen)
        self.ui.languages.blockSignals(blocked)

    # Opening and closing

    def start(self, *, replacing: bool = False) -> None:
        """Open with the words selected in the outline; ``replacing`` shows the second line too."""
        caret = self._view.caret()
        self._origin = caret
        self._follow_model(self._view.model)
        self._show_replacing(replacing)
        self._listen(True)
        self.show()
        selected = self._selected_words(caret)
        if selected:
            self.ui.query.setText(selected)
        self.ui.query.selectAll()
        self.ui.query.setFocus()
        self._look()

    def close_bar(self) -> None:
        """Hide, and give the focus back to the outline, to the place found or where the person stood."""
        self.hide()
        self._listen(False)
        match = self._current()
        if match is not None:
            self._view.go_to(Caret(match.node, match.language, match.end, match.start))
        elif self._origin is not None and self._origin.node in self._view.outline:
            self._view.go_to(self._origin)
        else:
            self._view.setFocus()
        self.closed.emit()

    def _selected_words(self, caret: Caret | None) -> str:
        if caret is None or caret.anchor is None:
            return ""
        low, high = sorted((caret.position, caret.anchor))
        words = self._view.outline.node(caret.node).text(caret.language).plain[low:high]
        return "" if "\n" in words else words

    def _show_replacing(self, shown: bool) -> None:
        ui = self.ui
        for widget in (ui.new_words_label, ui.new_words, ui.replace_button, ui.replace_all_button, ui.answer):
            widget.setVisible(shown)
        ui.answer.clear()

    def _follow_model(self, model: OutlineModel | None) -> None:
        if model is self._model:
            return
        if self._model is not None:
            self._model.changed.disconnect(self._on_changed)
            self._model.destroyed.disconnect(self._forget_model)
        self._model = model
        if model is not None:
            model.changed.connect(self._on_changed)
            model.destroyed.connect(self._forget_model)

    def _forget_model(self) -> None:
        """The meeting was changed for another one while the bar was closed."""
        self._model = None

    def _on_changed(self, _: OutlineChanged) -> None:
        if not self.isHidden():
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    # Looking

    def _languages(self) -> tuple[Language, ...]:
        chosen = self.ui.languages.currentIndex()
        return self._view.languages if chosen <= 0 else (LANGUAGES[chosen - 1],)

    def _on_query(self) -> None:
        self._look()
        match = self._current()
        if match is not None:
            self._reveal(match)

    def _look(self) -> None:
        """Find anew; the place in hand is the first one at or after where the person stood."""
        self._find()
        self._at = self._first_from(self._origin)
        self._show_count()

    def _look_again(self) -> None:
        """The outline changed: find anew and keep the place in hand where it is still one."""
        match = self._current()
        self._find()
        self._at = self._matches.index(match) if match in self._matches else None
        self._show_count()

    def _find(self) -> None:
        self._follow_model(self._view.model)
        query, case = self.ui.query.text(), self.ui.match_case.isChecked()
        self._matches = find(self._view.outline, query, self._languages(), match_case=case)

    def _first_from(self, caret: Caret | None) -> int | None:
        if not self._matches:
            return None
        outline = self._view.outline
        if caret is None or caret.node not in outline:
            return 0
        languages = self._languages()
        order = {language: at for at, language in enumerate(languages)}
        start = min(caret.position, caret.anchor if caret.anchor is not None else caret.position)
        here = (outline.row_of(caret.node), order.get(caret.language, 0), start)
        places = ((outline.row_of(each.node), order[each.language], each.start) for each in self._matches)
        return next((at for at, place in enumerate(places) if place >= here), 0)

    def _current(self) -> Match | None:
        return self._matches[self._at] if self._at is not None else None

    # Going

    def go_next(self) -> None:
        self._go(1)

    def go_previous(self) -> None:
        self._go(-1)

    def _go(self, by: int) -> None:
        """To the next place, from the last one round to the first; the focus stays in the bar."""
        self._find()
        if not self._matches:
            self._at = None
        elif self._at is None or self._at >= len(self._matches):
            first = self._first_from(self._view.caret())
            self._at = first if first is None or by > 0 else (first - 1) % len(self._matches)
        else:
            self._at = (self._at + by) % len(self._matches)
        self._show_count()
        match = self._current()
        if match is not None:
            self._reveal(match)

    def _reveal(self, match: Match) -> None:
        """Select the words in the outline and come back to the field that was being typed in."""
        focus = self.window().focusWidget()
        was_here = focus is not None and self.isAncestorOf(focus)
        self._view.show_language(match.language)
        self._view.go_to(Caret(match.node, match.language, match.end, match.start))
        if was_here and focus is not None:
            focus.setFocus()

    # Replacing

    def _replace(self) -> None:
        """Replace the place in hand and go on to the next."""
        match = self._current()
        if match is None:
            self.go_next()
            return
        if self._put((match,)):
            self._origin = Caret(match.node, match.language, match.start + len(self.ui.new_words.text()))
            self._look()
            after = self._current()
            if after is not None:
                self._reveal(after)

    def _replace_all(self) -> None:
        self._find()
        if self._matches:
            self._put(self._matches)
        self._look()

    def _put(self, matches: tuple[Match, ...]) -> bool:
        """Put the new words in the place of matches, as one step that can be undone."""
        model = self._view.model
        if model is None:
            return False
        case = self.ui.match_case.isChecked()
        done = replacements(self._view.outline, matches, self.ui.new_words.text(), match_case=case)
        answer = self.tr("%n replaced", "", done.made)
        if done.locked:
            answer += " · " + self.tr("%n left, their texts are agreed", "", done.locked)
        was_done = not done.made or model.do(done.operation, self._view.caret()) is not None
        self.ui.answer.setText(answer if was_done else "")
        return was_done and bool(done.made)

    def _show_count(self) -> None:
        count = len(self._matches)
        if not self.ui.query.text():
            words = ""
        elif not count:
            words = self.tr("not found")
        elif self._at is None:
            words = self.tr("%n place(s)", "", count)
        else:
            words = self.tr("{0} of {1}").format(self._at + 1, count)
        self.ui.count.setText(words)
        for button in (self.ui.next_button, self.ui.previous_button):
            button.setEnabled(count > 0)
        for push in (self.ui.replace_button, self.ui.replace_all_button):
            push.setEnabled(count > 0)

    # Keys and events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and watched is self.ui.new_words:
                self._replace()
                return True
            if is_enter:
                self._go(-1 if event.modifiers() & _SHIFT else 1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() == Qt.Key.Key_F3:
            self._go(-1 if event.modifiers() & _SHIFT else 1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._fill_languages()
            self.ui.answer.clear()
            self._show_count()
        super().changeEvent(event)
