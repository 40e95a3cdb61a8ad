"""What narrows a search, as small buttons: those that are on, those that typed words propose, and all others.

A year or a name that is typed narrows nothing until a person presses its button.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.named_countries import spellings_of
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.searching import Filter, FilterKind, Query, proposals
from rcm_desktop.domain.vocabulary import vocabulary_table
from rcm_desktop.qt_models.plain_tips import plain_tip
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import state_word


def filter_words(each: Filter, directory: DirectoryOfDay) -> str:
    """A filter as the windows name it: "RCGM", "2017", "Panama", "To thank", "Agreed"."""
    if each.kind is FilterKind.COUNTRY:
        return directory.word(each.value, window_language())
    if each.kind is FilterKind.VERB:
        return str(vocabulary_table(window_language())["verbs"].get(each.value, each.value)).strip()
    if each.kind is FilterKind.STATE:
        return state_word(ItemState(each.value))
    return each.value.replace("-", "–") if each.kind is FilterKind.YEARS else each.value


class FilterChips(QWidget):
    """``changed`` carries what is left of the typed words; ``bodies`` and ``years`` are the archive's."""

    changed = Signal(object)

    def __init__(
        self,
        bodies: Callable[[], Sequence[str]],
        years: Callable[[], Sequence[int]],
        parent: QWidget,
        directory: Callable[[], Directory] = Directory.shipped,
    ) -> None:
        super().__init__(parent)
        self._find_bodies = bodies
        self._directory = directory
        self._years = years
        self._bodies: Sequence[str] = ()
        self._query = Query()
        self._typed = ""
        self._shown: tuple[object, ...] = ()
        self._chips: list[QToolButton] = []
        self._before: QWidget = self
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addStretch(1)
        self.menu = QMenu(self)
        """Every filter there is."""
        self.menu.aboutToShow.connect(self._fill_menu)
        self.hide()

    def follow(self, widget: QWidget) -> None:
        """Let Tab come here from a widget."""
        self._before = widget

    @property
    def filters(self) -> tuple[Filter, ...]:
        """Those that are on."""
        return self._query.filters

    def start(self) -> None:
        """None is on; the archive may have other bodies than before."""
        self._bodies = self._find_bodies()
        self._query, self._typed = Query(), ""
        self._show()

    def propose(self, typed: str) -> None:
        """Offer what typed words may mean."""
        self._typed = typed
        self._show()

    def put_on(self, new: Filter, rest: str) -> None:
        """Narrow by a filter, in the place of one of its kind; ``rest`` is left of the typed words."""
        self._query, self._typed = self._query.narrowed(new), rest
        self._show()
        self.changed.emit(rest)

    def take_off(self, old: Filter) -> None:
        self._query = Query(filters=tuple(each for each in self.filters if each != old))
        self._show()
        self.changed.emit(self._typed)

    def take_last_off(self) -> None:
        """The one that was put on last, if any is on."""
        if self.filters:
            self.take_off(self.filters[-1])

    # Showing

    def _show(self) -> None:
        # Countries that are named have lines of their own in what is found.
        offered = tuple(
            each
            for each in proposals(self._typed, self._bodies, self.filters)
            if each.filter.kind is not FilterKind.COUNTRY
        )
        shown = (self.filters, offered, window_language())
        if shown == self._shown:
            return
        self._shown = shown
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for on in self.filters:
            words = self._words(on)
            self._add(f"{words} ✕", self.tr("Narrowed to {0}; press to take it off").format(words), on=True)
            self._chips[-1].clicked.connect(partial(self._press, partial(self.take_off, on)))
        for each in offered:
            words = self._words(each.filter)
            self._add(f"+ {words}", self.tr("Narrow to {0}").format(words), on=False)
            put_on = partial(self.put_on, each.filter, each.rest)
            self._chips[-1].clicked.connect(partial(self._press, put_on))
        self.setVisible(bool(self._chips))

    def _add(self, words: str, name: str, *, on: bool) -> None:
        chip = QToolButton(self)
        chip.setText(words)
        chip.setAccessibleName(name)
        chip.setToolTip(plain_tip(name))
        chip.setProperty("chip", "on" if on else "offered")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._layout.insertWidget(len(self._chips), chip)
        QWidget.setTabOrder(self._chips[-1] if self._chips else self._before, chip)
        self._chips.append(chip)

    @staticmethod
    def _press(run: Callable[[], None], _checked: bool = False) -> None:
        run()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button too."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QToolButton):
            button.click()
        else:
            super().keyPressEvent(event)

    # All there are

    def _fill_menu(self) -> None:
        self.menu.clear()
        language, today = window_language(), self._directory().on(date.today())
        # Only what is recognised in a text can be looked for in it.
        codes = [each.id for each in today.countries() if spellings_of(each.id)]
        verbs = vocabulary_table(language)["verbs"]
        kinds = {
            FilterKind.BODY: (self.tr("Body"), [body for body in self._bodies if body]),
            FilterKind.YEARS: (self.tr("Year"), [str(year) for year in self._years()]),
            FilterKind.COUNTRY: (
                self.tr("Country"),
                today.sorted_by_name(codes, language),
            ),
            FilterKind.VERB: (self.tr("Begins with"), sorted(verbs, key=verbs.__getitem__)),
            FilterKind.STATE: (self.tr("State"), [state.value for state in ItemState]),
        }
        for kind, (title, values) in kinds.items():
            below = self.menu.addMenu(title)
            for value in values:
                new = Filter(kind, value)
                action = below.addAction(self._words(new))
                action.triggered.connect(partial(self._press, partial(self._put_on_as_typed, new)))

    def _words(self, each: Filter) -> str:
        return filter_words(each, self._directory().on(date.today()))

    def _put_on_as_typed(self, new: Filter) -> None:
        self.put_on(new, self._typed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)
