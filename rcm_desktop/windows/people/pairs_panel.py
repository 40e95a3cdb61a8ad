"""Two who are likely one person, side by side: joined, or told apart."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import QObject, Signal

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.persons import Likeness
from rcm_desktop.qt_models.id_lines_model import LINE_ID_ROLE, IdLine, IdLinesModel
from rcm_desktop.services.people import People
from rcm_desktop.windows.forms.ui_people_dialog import Ui_PeopleDialog
from rcm_desktop.windows.people.person_words import event_title, pair_heads, side_words
from rcm_desktop.windows.record_table import prepare_table


class PairsPanel(QObject):
    """The second tab of the window of people. ``changed`` carries the ids of the events that a step
    touched."""

    changed = Signal(object)

    def __init__(
        self,
        ui: Ui_PeopleDialog,
        people: People,
        on_day: DirectoryOfDay,
        say: Callable[[Condition], str],
        tell: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._ui, self._people, self._on_day = ui, people, on_day
        self._say, self._tell = say, tell
        self._pairs: list[Likeness] = []
        self._events: Mapping[str, Event] = {}
        self._steps = 0
        self._lines = IdLinesModel(pair_heads, self)
        ui.pairs.setModel(self._lines)
        ui.pairs.verticalHeader().hide()
        prepare_table(ui.pairs, (0, 1))
        ui.pairs.selectionModel().currentRowChanged.connect(lambda: self._follow())
        ui.join_button.clicked.connect(self.join)
        ui.apart_button.clicked.connect(self.tell_apart)
        ui.undo_button.clicked.connect(self.undo)

    def reload(self, events: Mapping[str, Event], on_day: DirectoryOfDay) -> None:
        """Look for pairs anew."""
        self._events, self._on_day = events, on_day
        self._pairs = self._people.likely_the_same()
        self.show()

    def show(self) -> None:
        """Show the pairs in the windows' language; the row in hand stays in hand."""
        row = max(self._ui.pairs.currentIndex().row(), 0)
        self._lines.show([IdLine(str(at), self._cells(each)) for at, each in enumerate(self._pairs)])
        self._ui.pairs.setCurrentIndex(self._lines.index(min(row, len(self._pairs) - 1), 0))
        title = self.tr("&Likely the same")
        if self._pairs:
            title = self.tr("&Likely the same ({0})").format(len(self._pairs))
        tabs = self._ui.tabs
        tabs.setTabText(tabs.indexOf(self._ui.pairs_page), title)
        self._follow()

    @property
    def pair(self) -> Likeness | None:
        """The pair in hand."""
        at = self._ui.pairs.currentIndex().data(LINE_ID_ROLE)
        return self._pairs[int(at)] if at is not None else None

    def alike(self, ids: Collection[str]) -> list[str]:
        """The names of others who are likely the same as one of some people."""
        sides = [(each.one, each.other) for each in self._pairs]
        found = [two if one.id in ids else one for one, two in sides if (one.id in ids) != (two.id in ids)]
        return list(dict.fromkeys(each.name for each in found))

    # What the buttons do

    def join(self) -> None:
        """One person from now on, under the name that was chosen."""
        pair = self.pair
        if pair is None or not self._ui.join_button.isEnabled():
            return
        name = " ".join(self._ui.kept_name.currentText().split()) or pair.one.name
        self._do(
            lambda: self._people.join(pair.one.id, pair.other.id, name),
            self.tr("Joined: {0}").format(name),
            pair,
        )

    def tell_apart(self) -> None:
        """These two are not proposed again."""
        pair = self.pair
        if pair is None or not self._ui.apart_button.isEnabled():
            return
        words = self.tr("Not the same: {0} and {1}").format(pair.one.name, pair.other.name)
        self._do(lambda: self._people.tell_apart(pair.one.id, pair.other.id), words, pair)

    def undo(self) -> None:
        """Take back what was done here last."""
        if not self._steps:
            return
        try:
            self._people.undo()
        except Condition as condition:
            self._steps = 0
            self._tell(self._say(condition))
            self._follow()
            return
        self._steps -= 1
        self.changed.emit(frozenset(self._events))
        self._tell(self.tr("Taken back."))

    def _do(self, act: Callable[[], object], words: str, pair: Likeness) -> None:
        try:
            act()
        except Condition as condition:
            self._tell(self._say(condition))
            return
        self._steps += 1
        self.changed.emit(pair.one.events | pair.other.events)
        self._tell(words)

    # What it says

    def _cells(self, pair: Likeness) -> tuple[str, str, str]:
        why = [self.tr("same address")] if pair.is_email_same else []
        if pair.both_in:
            why.append(self.tr("same event"))
        return pair.one.name, pair.other.name, ", ".join(why) or self.tr("the names are alike")

    def _follow(self) -> None:
        ui, pair = self._ui, self.pair
        is_open = not self._people.is_read_only
        for button in (ui.join_button, ui.apart_button):
            button.setEnabled(pair is not None and is_open)
        ui.undo_button.setEnabled(self._steps > 0)
        ui.no_pairs.setText(
            self.tr("Join who came under two spellings of one name; tell apart those who only share it.")
            if self._pairs
            else self.tr("No two names look like one person's.")
        )
        of_a_pair = (ui.pairs, ui.one, ui.other, ui.kept_name, ui.name_label, ui.join_button, ui.apart_button)
        for shown in of_a_pair:
            shown.setVisible(bool(self._pairs))
        ui.undo_button.setVisible(bool(self._pairs) or self._steps > 0)
        ui.kept_name.clear()
        if pair is not None:
            ui.one.setPlainText(side_words(pair.one, self._events, self._on_day))
            ui.other.setPlainText(side_words(pair.other, self._events, self._on_day))
            ui.kept_name.addItems(list(dict.fromkeys((pair.one.name, pair.other.name))))
        both = [event_title(self._events[each]) for each in sorted(pair.both_in)] if pair is not None else []
        ui.both_words.setVisible(bool(both))
        ui.both_words.setText(
            self.tr("Both take part in {0}: their two parts would become one there.").format(", ".join(both))
        )
