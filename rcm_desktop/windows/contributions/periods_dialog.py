"""Periods and their scales: made, put right while nothing is posted, and asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from rcm_desktop.domain.contributions.periods import Decision, Period, usual_name
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.domain.text import clean
from rcm_desktop.qt_models.named_lines_model import NamedLine, NamedLinesModel
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.windows.contributions.contribution_words import money
from rcm_desktop.windows.contributions.posting_dialog import announce
from rcm_desktop.windows.contributions.reading_fields import ReadingFields
from rcm_desktop.windows.contributions.scale_table import ScaleTable
from rcm_desktop.windows.fitting import fit_to_screen
from rcm_desktop.windows.forms.ui_periods_dialog import Ui_PeriodsDialog
from rcm_desktop.windows.not_filled import NotFilled
from rcm_desktop.windows.troubled import mark_trouble

_SIZE = (900, 640)
_USUAL_CURRENCY = "USD"


def next_period(last: Period | None, today: date) -> Period:
    """A period to begin with: after the last one and as long, with its scale; else this year."""
    if last is None:
        first = today.replace(month=1, day=1)
        return Period(str(uuid4()), "", first, today.replace(month=12, day=31), first, _USUAL_CURRENCY)
    start = last.end + timedelta(days=1)
    months = (last.end.year - last.start.year) * 12 + last.end.month - last.start.month + 1
    if last.start.day == 1 and start.day == 1:
        after = start.year * 12 + start.month - 1 + months
        end = date(after // 12, after % 12 + 1, 1) - timedelta(days=1)
    else:
        end = start + (last.end - last.start)
    due = start + (last.due - last.start)
    return replace(last, id=str(uuid4()), name="", start=start, end=end, due=due, approved=Decision())


class PeriodsDialog(QDialog):
    """``changed`` tells that periods or postings changed, ``said`` carries words for the status line.
    ``choose`` asks for the conclusion that approved a period."""

    changed = Signal()
    said = Signal(object)

    def __init__(
        self,
        contributions: Contributions,
        sentence: Callable[[Condition], str],
        choose: Callable[[], Decision | None],
        parent: QWidget | None = None,
        today: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._contributions = contributions
        self._sentence = sentence
        self._today = today or date.today()
        self._read = ReadingFields(sentence)
        self._periods: list[Period] = []
        self._shown: Period | None = None
        self._is_new = False
        self._is_asked = False
        self._is_read_only = False
        self._is_filling = False
        self._may_ask = False
        self.ui = Ui_PeriodsDialog()
        self.ui.setupUi(self)
        self._model = NamedLinesModel(self)
        self.ui.periods.setModel(self._model)
        self.ui.approved.choose = choose
        self.scale = ScaleTable(self.ui.shares, self._on_edit, contributions.directory())
        self._fill_kinds()
        self._connect()
        self._reload("")
        if not self._periods:
            self.begin()
        fit_to_screen(self, *_SIZE)

    def _connect(self) -> None:
        ui = self.ui
        ui.periods.selectionModel().currentChanged.connect(self._on_current)
        ui.new_button.clicked.connect(self.begin)
        ui.remove_button.clicked.connect(self._remove)
        ui.save_button.clicked.connect(self.save)
        ui.ask_button.clicked.connect(self.ask)
        ui.close_button.clicked.connect(self.reject)
        for field in (ui.start, ui.end, ui.due, ui.budget, ui.currency, ui.name):
            field.textEdited.connect(lambda _: self._on_edit())
        for field in (ui.start, ui.end):
            field.editingFinished.connect(self._follow_days)
        ui.currency.editingFinished.connect(self._on_kind)
        ui.kind.activated.connect(lambda _: self._on_kind())
        ui.approved.edited.connect(self._on_edit)

    # What it shows

    def _reload(self, id_: str) -> None:
        """Read the periods again and show one, else the latest."""
        self._periods = self._contributions.periods()
        latest_first = list(reversed(self._periods))
        self._model.show([self._line(each) for each in latest_first])
        shown = next((each for each in latest_first if each.id == id_), None)
        if shown is None and latest_first:
            shown = latest_first[0]
        if shown is not None:
            self._show(shown, is_new=False)
            self.ui.periods.setCurrentIndex(self._model.place_of(shown.id))

    @staticmethod
    def _line(period: Period) -> NamedLine:
        days = f"{period.start.isoformat()} – {period.end.isoformat()}"
        return NamedLine(period.id, period.name, f"{days}, {money(period.budget, period.currency)}")

    def _show(self, period: Period, *, is_new: bool) -> None:
        ui = self.ui
        self._shown, self._is_new, self._may_ask = period, is_new, False
        self._is_asked = not is_new and bool(self._posted(period))
        self._is_filling = True
        for field, day in ((ui.start, period.start), (ui.end, period.end), (ui.due, period.due)):
            field.set_day(day)
        ui.name.setText(period.name or usual_name(period.start, period.end))
        ui.budget.setText(spoken_amount(period.budget, period.currency) if period.budget else "")
        ui.currency.setText(period.currency)
        ui.kind.setCurrentIndex(1 if period.amounts else 0)
        ui.approved.set_decision(period.approved)
        self.scale.show_period(period, is_read_only=self._is_asked or self._is_read_only)
        self._is_filling = False
        self._offer()
        self._show_sum()
        if self._is_asked:
            words = self.tr("Contributions are asked for: days, currency, budget and scale stay.")
        elif is_new and self._periods:
            words = self.tr("Days and scale are proposed from the period before.")
        else:
            words = self.tr("Nothing is posted for it: all of it may be changed.")
        self._tell(words)

    def _posted(self, period: Period) -> int:
        position = self._contributions.position(date.max)
        return position.total(period.currency).cell(period.id).assessed

    def _offer(self) -> None:
        ui, may = self.ui, not self._is_read_only
        for field in (ui.start, ui.end, ui.due, ui.budget, ui.currency):
            field.setReadOnly(self._is_asked or not may)
        ui.kind.setEnabled(may and not self._is_asked)
        ui.name.setReadOnly(not may)
        ui.approved.set_read_only(not may)
        ui.new_button.setEnabled(may)
        ui.save_button.setEnabled(may)
        ui.remove_button.setEnabled(may and not self._is_asked)
        ui.ask_button.setEnabled(may and not self._is_asked)
        (ui.ask_button if self._may_ask else ui.save_button).setDefault(True)
        ui.ask_button.setText(self.tr("Post it") if self._may_ask else self.tr("As&k for contributions…"))

    def _show_sum(self) -> None:
        try:
            budget = self._budget()
        except NotFilled:
            budget = 0
        words, is_right = self.scale.show_sum(budget)
        self.ui.sum.setText(words if is_right or not self.scale.model.typed() else f"! {words}")

    def _budget(self) -> int:
        """The budget written; where amounts are given and no budget is, their sum."""
        currency = self._read.currency(self.ui.currency)
        if not self.ui.budget.text().strip() and not self.scale.is_percent:
            return sum(amount for _, amount in self.scale.amounts())
        return self._read.amount_or_none(self.ui.budget, currency)

    def _tell(self, words: str, *, is_trouble: bool = False) -> None:
        label = self.ui.problem
        label.setText(words)
        mark_trouble(label, is_trouble=is_trouble)
        announce(label, words)

    # Writing

    def _on_edit(self) -> None:
        if not self._is_filling:
            self._may_ask = False
            self._offer()
            self._show_sum()

    def _follow_days(self) -> None:
        """Due day and name follow the days until somebody writes others."""
        shown, ui = self._shown, self.ui
        if shown is None or self._is_asked:
            return
        try:
            start, end, due = ui.start.day(), ui.end.day(), ui.due.day()
        except ValueError:
            return
        if start is None or end is None:
            return
        if due in (None, shown.due) and start != shown.start:
            ui.due.set_day(start)
        if ui.name.text() in ("", usual_name(shown.start, shown.end)):
            ui.name.setText(usual_name(start, end))

    def _on_kind(self) -> None:
        try:
            currency = self._read.currency(self.ui.currency)
        except NotFilled:
            return
        self.ui.currency.setText(currency)
        self.scale.use(is_percent=self.ui.kind.currentIndex() == 0, currency=currency)
        self._on_edit()

    def written(self) -> Period:
        """The period as the fields have it. Raises NotFilled."""
        assert self._shown is not None
        ui = self.ui
        start, end = self._read.day(ui.start), self._read.day(ui.end)
        written = replace(
            self._shown,
            name=clean(ui.name.text()).strip() or usual_name(start, end),
            start=start,
            end=end,
            due=self._read.day_or_none(ui.due) or start,
            currency=self._read.currency(ui.currency),
            budget=self._budget(),
            percents=self.scale.percents(),
            amounts=self.scale.amounts(),
            approved=ui.approved.decision(),
        )
        # A scale that was only looked at stays as it is stored.
        is_same = _with_scale_in_order(written) == _with_scale_in_order(
            replace(self._shown, name=written.name, approved=written.approved)
        )
        return replace(self._shown, name=written.name, approved=written.approved) if is_same else written

    def begin(self) -> None:
        """A new period, proposed from the last one."""
        if self._leave():
            last = self._periods[-1] if self._periods else None
            self._show(next_period(last, self._today), is_new=True)
            self.ui.periods.clearSelection()
            self.ui.start.setFocus()
            self.ui.start.selectAll()

    def save(self) -> bool:
        """Store what is written; False where it was refused, with its reason told."""
        if self._shown is None or self._is_read_only:
            return False
        try:
            period = self.written()
            self._contributions.put_period(period)
        except NotFilled as missing:
            self._tell(missing.words, is_trouble=True)
            missing.field.setFocus()
            return False
        except Condition as condition:
            self._tell(self._sentence(condition), is_trouble=True)
            return False
        self._reload(period.id)
        self._tell(self.tr("Saved."))
        self.changed.emit()
        return True

    def ask(self) -> None:
        """Show what asking for contributions posts; once it is shown, post it."""
        if not self._may_ask:
            if self.save() and self._shown is not None:
                self._show_asking(self._shown)
            return
        assert self._shown is not None
        period = self._shown
        try:
            posted = self._contributions.assess(period)
        except Condition as condition:
            self._tell(self._sentence(condition), is_trouble=True)
            return
        self._reload(period.id)
        words = self.tr("Asked {0} countries for {1}.").format(
            len(posted), money(period.budget, period.currency)
        )
        self._tell(words)
        self.said.emit(words)
        self.changed.emit()

    def _show_asking(self, period: Period) -> None:
        shares = [share for share in period.shares() if share.amount]
        if not shares:
            self._tell(self.tr("Write the share of each country first."), is_trouble=True)
            self.ui.shares.setFocus()
            self.scale.begin()
            return
        self._may_ask = True
        self._offer()
        words = self.tr(
            "This asks {0} countries for {1} in all, from {2}. What is posted stays; a mistake is reversed, "
            "not undone."
        )
        total = money(sum(share.amount for share in shares), period.currency)
        self._tell(words.format(len(shares), total, period.start.isoformat()))
        self.ui.ask_button.setFocus()

    def _remove(self) -> None:
        if self._shown is None:
            return
        try:
            if not self._is_new:
                self._contributions.remove_period(self._shown.id)
        except Condition as condition:
            self._tell(self._sentence(condition), is_trouble=True)
            return
        self._shown = None
        self._reload("")
        self.changed.emit()
        if not self._periods:
            self.begin()

    def _is_changed(self) -> bool:
        """Whether the fields hold something that is not stored."""
        if self._shown is None or self._is_new or self._is_read_only:
            return False
        try:
            return _with_scale_in_order(self.written()) != _with_scale_in_order(self._shown)
        except NotFilled:
            return True

    def _leave(self) -> bool:
        """Store what was written before something else is shown; False where it was refused."""
        return not self._is_changed() or self.save()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        id_ = self._model.id_at(current)
        if not id_ or (self._shown is not None and id_ == self._shown.id):
            return
        if self._is_changed() and not self.save():
            shown = self._shown.id if self._shown is not None else ""
            back = self._model.place_of(shown)
            QTimer.singleShot(0, self, lambda: self.ui.periods.setCurrentIndex(back))
            return
        self._show(next(each for each in self._periods if each.id == id_), is_new=False)

    # Whole

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self._is_read_only = read_only
        if self._shown is not None:
            self._show(self._shown, is_new=self._is_new)

    def reject(self) -> None:
        """Close; what was written for a period that is there is stored first."""
        if self._leave():
            super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a share goes on to the next one, and saves nothing."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        if is_enter and focus is self.ui.shares:
            self.scale.go_on()
            return
        super().keyPressEvent(event)

    def _fill_kinds(self) -> None:
        kind = max(0, self.ui.kind.currentIndex())
        self.ui.kind.clear()
        self.ui.kind.addItems([self.tr("per cent"), self.tr("amounts")])
        self.ui.kind.setCurrentIndex(kind)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._fill_kinds()
            self._offer()
            self._on_kind()
        super().changeEvent(event)


def _with_scale_in_order(period: Period) -> Period:
    """A period to be compared: the order of its shares means nothing."""
    return replace(period, percents=tuple(sorted(period.percents)), amounts=tuple(sorted(period.amounts)))
