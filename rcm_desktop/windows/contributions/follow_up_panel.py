"""The follow-up log of the country in hand: read, written in, and taken back, by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.balances_model import Tone
from rcm_desktop.qt_models.follow_up_model import FollowUpModel, LogLine
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.windows.contributions.contribution_words import day_words, entry_words
from rcm_desktop.windows.contributions.country_names import country_name
from rcm_desktop.windows.contributions.follow_up_dialog import FollowUpDialog
from rcm_desktop.windows.contributions.log_lines import LogLines
from rcm_desktop.windows.forms.ui_follow_up_panel import Ui_FollowUpPanel
from rcm_desktop.windows.look import Look

_SOON = 7


@dataclass(frozen=True, slots=True)
class _Step:
    """An entry before and after a change; None where there was none."""

    before: FollowUp | None
    after: FollowUp | None


class FollowUpPanel(QWidget):
    """``changed`` tells that the log is another one, ``moved`` that another line is in hand; ``said`` carries
    a ``Condition`` or words."""

    changed = Signal()
    moved = Signal()
    said = Signal(object)

    def __init__(
        self,
        contributions: Contributions,
        sentence: Callable[[Condition], str],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contributions = contributions
        self._sentence = sentence
        self._country, self._currency, self._as_at = "", "", date.min
        self._is_read_only = False
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        self.dialog: FollowUpDialog | None = None
        self.model = FollowUpModel(self)
        self.ui = Ui_FollowUpPanel()
        self.ui.setupUi(self)
        self._lines = LogLines(look, self.ui.log)
        self.ui.log.setModel(self.model)
        self.ui.log.setItemDelegate(self._lines)
        self.ui.log.setResizeMode(self.ui.log.ResizeMode.Adjust)
        self.ui.log.installEventFilter(self)
        self.ui.log.activated.connect(lambda _: self.edit())
        self.ui.log.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.ui.add_button.clicked.connect(lambda: self.add())
        self.setFocusProxy(self.ui.log)

    # What it shows

    def show_country(self, country: str, currency: str, as_at: date) -> None:
        """Show the log of a country up to a day; new promises are in ``currency``."""
        self._country, self._currency, self._as_at = country, currency, as_at
        self.reload()

    def reload(self) -> None:
        """Read the log again; the entry in hand stays in hand."""
        kept = self.current
        entries = self._contributions.follow_ups(self._country) if self._country else []
        lines = list(self._lines_of([each for each in entries if each.day <= self._as_at]))
        self.model.show(lines)
        row = self.model.row_of(kept.id) if kept is not None else -1
        if lines:
            self.ui.log.setCurrentIndex(self.model.index(max(0, row)))
        self.ui.log.setVisible(bool(lines))
        self.ui.empty.setVisible(not lines)
        head = (
            self.tr("{0} · follow-up log").format(
                country_name(self._country, self._contributions.directory())
            )
            if self._country
            else ""
        )
        self.ui.log_head.setText(head)
        self.ui.empty.setText(self.tr("No call, letter or promise is noted up to this day."))
        self.moved.emit()

    def _lines_of(self, entries: list[FollowUp]) -> Iterator[LogLine]:
        latest_first = sorted(entries, key=lambda each: (each.day, each.id), reverse=True)
        waiting = [each for each in latest_first if each.action and not each.is_done]
        for each in sorted(waiting, key=lambda each: each.action_day or date.max):
            yield self._next_line(each)
        for each in latest_first:
            words = entry_words(each)
            if each.action and each.is_done:
                words += " · " + self.tr("done: {0}").format(each.action)
            elif each.is_done:
                words += " · " + self.tr("done")
            is_promise = each.promised_for is not None and not each.is_done
            tone = Tone.PROMISED if is_promise else Tone.CONTACT
            if is_promise and each.promised_for is not None and each.promised_for < self._as_at:
                tone, words = Tone.LATE, self.tr("! late: {0}").format(words)
            day = day_words(each.day, self._as_at)
            yield LogLine(each, day, words, f"{day_words(each.day)}: {words}", tone)

    def _next_line(self, entry: FollowUp) -> LogLine:
        day = entry.action_day
        chip = day_words(day, self._as_at) if day is not None else self.tr("next")
        words = self.tr("Next action: {0}").format(entry.action)
        tone = Tone.CONTACT
        if day is not None and day < self._as_at:
            tone, words = Tone.LATE, self.tr("! late: {0}").format(entry.action)
        elif day is not None and (day - self._as_at).days <= _SOON:
            tone = Tone.SOON
        return LogLine(entry, chip, words, f"{chip}: {words}", tone)

    @property
    def current(self) -> FollowUp | None:
        """The entry in hand, None for none."""
        return self.model.entry_at(self.ui.log.currentIndex())

    # Changing

    def add(self) -> None:
        """Note a contact or a next action of the country in hand."""
        if self._country and not self._is_read_only:
            entry = FollowUp(str(uuid4()), self._country, date.today(), FollowUpKind.CALL)
            self._ask(entry, None)

    def edit(self) -> None:
        entry = self.current
        if entry is not None and not self._is_read_only:
            self._ask(entry, entry)

    def turn_done(self) -> None:
        """The entry in hand is done, or is not done after all."""
        entry = self.current
        if entry is not None:
            self._change(_Step(entry, replace(entry, is_done=not entry.is_done)))

    def remove(self) -> None:
        entry = self.current
        if entry is not None:
            self._change(_Step(entry, None))

    def _ask(self, entry: FollowUp, before: FollowUp | None) -> None:
        name = country_name(entry.country, self._contributions.directory())
        dialog = FollowUpDialog(entry, self._currency, self._sentence, name, self)
        dialog.accepted.connect(lambda: self._change(_Step(before, dialog.entry())))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _change(self, step: _Step) -> None:
        if not self._is_read_only and step.before != step.after and self._carry_out(step.before, step.after):
            self._done.append(step)
            self._undone.clear()

    def turn(self, *, back: bool) -> bool:
        """Take the last change back, or make it again; False where there is none."""
        taken, given = (self._done, self._undone) if back else (self._undone, self._done)
        if not taken:
            return False
        step = taken[-1]
        if self._carry_out(*((step.after, step.before) if back else (step.before, step.after))):
            given.append(taken.pop())
        return True

    def _carry_out(self, before: FollowUp | None, after: FollowUp | None) -> bool:
        try:
            if after is not None:
                self._contributions.put_follow_up(after)
            elif before is not None:
                self._contributions.remove_follow_up(before.id)
        except Condition as condition:
            self.said.emit(condition)
            return False
        self.changed.emit()
        return True

    # Whole

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.ui.log and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            acts: dict[int, Callable[[], None]] = {
                Qt.Key.Key_Space.value: self.turn_done,
                Qt.Key.Key_Delete.value: self.remove,
                Qt.Key.Key_Insert.value: self.add,
                Qt.Key.Key_Return.value: self.edit,
                Qt.Key.Key_Enter.value: self.edit,
            }
            act = acts.get(event.key()) if event.modifiers() in _PLAIN else None
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def rest(self) -> None:
        """Read nothing more: the file is let go."""
        self._country = ""

    def set_read_only(self, read_only: bool) -> None:
        self._is_read_only = read_only
        self.ui.add_button.setEnabled(not read_only)

    def set_look(self, look: Look) -> None:
        self._lines.look = look
        self.ui.log.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.reload()
        super().changeEvent(event)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
