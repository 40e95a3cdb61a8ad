"""The page Contributions: who owes what as at a day, and what is done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from rcm_desktop.domain.contributions.postings import Receipt, Reversal
from rcm_desktop.domain.errors import Condition
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.windows.contributions.as_at_field import moment_written
from rcm_desktop.windows.contributions.balance_table import BalanceTable, Choice, Figures, Show, bars_of
from rcm_desktop.windows.contributions.balances_view import BalancesView
from rcm_desktop.windows.contributions.contributions_commands import ContributionsCommands
from rcm_desktop.windows.contributions.contributions_work import ContributionsWork
from rcm_desktop.windows.contributions.follow_up_panel import FollowUpPanel
from rcm_desktop.windows.contributions.movements_view import MovementsView, go_to_first
from rcm_desktop.windows.contributions.period_chart import PeriodChart
from rcm_desktop.windows.contributions.wanted_elsewhere import WANTED, WantedButtons
from rcm_desktop.windows.flow_row import FlowRow
from rcm_desktop.windows.forms.ui_contributions_page import Ui_ContributionsPage
from rcm_desktop.windows.look import Look

_SIDE_BY_SIDE = 150
"""How many characters wide the page must be to hold its lower panes beside each other."""
_DAY = "2000-00-00"
_AROUND_DAY = 24


class ContributionsPage(QWidget):
    """``said`` carries a ``Condition`` or words for the status line, ``counted`` that the counts changed.

    The ``…_wanted`` signals are for work that others do; ``acknowledge_wanted`` carries the id of a receipt.
    Each has its button and its entry of the menu only while somebody is connected.
    """

    said = Signal(object)
    counted = Signal()
    workbook_wanted = Signal()
    read_back_wanted = Signal()
    status_wanted = Signal()
    letters_wanted = Signal()
    acknowledge_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(
        self,
        contributions: Contributions,
        meetings: Meetings,
        look: Look,
        sentence: Callable[[Condition], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._contributions = contributions
        self._choice = Choice()
        self._known: datetime | None = None
        self._country = ""
        self._shown: BalanceTable | None = None
        self.counts = ""
        """The position in a line, for the status line."""
        self.ui = Ui_ContributionsPage()
        self.ui.setupUi(self)
        self.balances = BalancesView(self.ui.balances, look, self)
        self.model = self.balances.model
        self.movements = MovementsView(
            contributions, self.ui.movements, self.ui.movements_head, self.ui.no_movements, self
        )
        self.follow_up = FollowUpPanel(contributions, sentence, look, self)
        self.chart = PeriodChart(look, self)
        self.work = ContributionsWork(contributions, meetings, sentence, self)
        self.commands = ContributionsCommands(self._runs(), self)
        self._compose()
        self._connect()
        self.ui.as_at.show_day(date.today())
        self.retranslate()

    def _compose(self) -> None:
        ui = self.ui
        row = FlowRow(ui.head)
        for group in (ui.as_at_group, ui.figures_group, ui.filters_group, ui.scope_group):
            row.addWidget(group)
        for button in (ui.receipt_button, ui.periods_button):
            row.add_ending(button)
        self._buttons = WantedButtons(self, self.commands, ui.periods_button, row)
        ui.known.hide()
        for field, longest in ((ui.as_at, _DAY), (ui.known, ui.known.placeholderText())):
            field.setFixedWidth(field.fontMetrics().horizontalAdvance(longest) + _AROUND_DAY)
        ui.explained.setMinimumHeight(ui.explained.fontMetrics().lineSpacing())
        ui.follow_up_layout.addWidget(self.follow_up)
        for head in (ui.movements_head, ui.chart_head):  # Beside one that has a button.
            head.setMinimumHeight(self.follow_up.ui.add_button.sizeHint().height())
        ui.chart_layout.addWidget(self.chart, 1)
        ui.panes.setSizes([740, 265, 285])
        for name in ("edit_follow_up", "done_follow_up", "remove_follow_up"):
            self.commands.need(name, lambda: self.follow_up.current is not None)
        for name, kinds in (("acknowledge", Receipt), ("designate", Receipt), ("reverse", object)):
            self.commands.need(name, partial(self._has_posting, kinds))
        over_ledger = (
            "receipt",
            "credit",
            "write_off",
            "opening",
            "letters",
            "status",
            "workbook",
            "read_back",
        )
        for name in over_ledger:
            self.commands.need(name, lambda: self._shown is not None)

    def _connect(self) -> None:
        ui = self.ui
        ui.as_at.chosen.connect(lambda _: self.reload())
        ui.known_button.toggled.connect(self._show_known)
        ui.known.editingFinished.connect(self._on_known)
        for button, figures in (
            (ui.show_balance, Figures.BALANCE),
            (ui.show_assessed, Figures.ASSESSED),
            (ui.show_received, Figures.RECEIVED),
        ):
            button.clicked.connect(partial(self._choose_figures, figures))
        for button, show in (
            (ui.filter_all, Show.ALL),
            (ui.filter_owes, Show.OWES),
            (ui.filter_promised, Show.PROMISED),
            (ui.filter_due, Show.DUE),
        ):
            button.clicked.connect(partial(self._choose_show, show))
        ui.all_periods.toggled.connect(lambda on: self._choose(replace(self._choice, all_periods=on)))
        ui.currency.activated.connect(
            lambda _: self._choose(replace(self._choice, currency=ui.currency.currentText()))
        )
        ui.receipt_button.clicked.connect(self.commands.actions["receipt"].trigger)
        ui.periods_button.clicked.connect(self.commands.actions["periods"].trigger)
        ui.first_button.clicked.connect(self.commands.actions["periods"].trigger)
        ui.import_button.clicked.connect(self.commands.actions["import"].trigger)
        self.balances.moved.connect(self._on_moved)
        ui.balances.activated.connect(lambda _: go_to_first(ui.movements))
        ui.movements.selectionModel().currentChanged.connect(lambda *_: self.commands.refresh())
        self.movements.model.modelReset.connect(self.commands.refresh)
        for view in (ui.balances, ui.movements):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(partial(self._show_menu, view))
        self.follow_up.changed.connect(self.reload)
        self.follow_up.said.connect(self.said)
        self.follow_up.moved.connect(self.commands.refresh)
        self.work.said.connect(self.said)
        self.work.posted_for.connect(self._take_in_hand)
        self.work.changed.connect(self.reload)

    def _runs(self) -> dict[str, Callable[[], object]]:
        work = self.work
        on_country: dict[str, Callable[[], object]] = {
            name: partial(self._on_country, run)
            for name, run in (
                ("receipt", work.record_receipt),
                ("credit", work.credit),
                ("write_off", work.write_off),
                ("opening", work.open_account),
            )
        }
        return {
            **on_country,
            **{each.name: partial(self._want, each.signal, each.needs_receipt) for each in WANTED},
            "designate": lambda: self._on_posting(work.designate),
            "reverse": lambda: self._on_posting(work.reverse),
            "follow_up": lambda: self.follow_up.add(),
            "edit_follow_up": lambda: self.follow_up.edit(),
            "done_follow_up": lambda: self.follow_up.turn_done(),
            "remove_follow_up": lambda: self.follow_up.remove(),
            "periods": work.show_periods,
            "as_at": self._go_to_day,
        }

    # What it shows

    @property
    def as_at(self) -> date:
        """The day of the position, for whoever answers what the page wants."""
        return self.ui.as_at.as_at()

    @property
    def known(self) -> datetime | None:
        """The moment as of which it was known, None for now."""
        return self._known

    @property
    def country(self) -> str:
        """The code of the country in hand, "" for none."""
        return self._country

    @property
    def currency(self) -> str:
        """The currency shown, "" while there is no ledger yet."""
        return self._shown.currency if self._shown is not None else ""

    def come(self) -> None:
        """The page comes to the front: what was posted elsewhere meanwhile is read."""
        self._buttons.refresh()
        self.ui.import_button.setVisible(self.commands.is_answered("import"))
        self.reload()
        self._take_focus()

    def reload(self) -> None:
        """Read the position again; whoever stands in the table stays where they are."""
        overview = self._contributions.overview(self.as_at, self._known)
        is_empty = not overview.position.currencies
        was_empty = self._shown is None
        self.ui.states.setCurrentWidget(self.ui.nothing if is_empty else self.ui.some)
        self._shown = (
            None if is_empty else BalanceTable(overview, self._choice, self._contributions.directory())
        )
        if self._shown is None:
            self.counts = ""
        else:
            self._show(self._shown)
        self.commands.refresh()
        self.counted.emit()
        if was_empty and not is_empty and self.isVisible():
            self._take_focus()

    def _take_focus(self) -> None:
        if self._shown is not None:
            self.setFocusProxy(self.ui.balances)
            self.balances.take_focus()
        else:
            self.setFocusProxy(self.ui.first_button)
            self.setFocus()

    def _show(self, table: BalanceTable) -> None:
        ui = self.ui
        codes = table.codes()
        if self._country not in codes:
            self._country = next(iter(codes), "")
        self.balances.show(table.columns(), table.rows(), self._country)
        ui.nobody.setVisible(not codes)
        ui.nobody.setText(self.tr("No country is shown by this filter as at this day."))
        ui.all_periods.setVisible(table.hides_periods)
        self._show_currencies(table)
        self._show_country()
        self.chart.show_bars(bars_of(table), table.currency)
        countries = self.tr("%n country(ies)", "", len(table.all_codes()))
        self.counts = f"{countries} · {table.counts()}"

    def _show_currencies(self, table: BalanceTable) -> None:
        """A chooser only where there are several."""
        ui = self.ui
        currencies = table.position.currencies
        for widget in (ui.currency, ui.currency_label):
            widget.setVisible(len(currencies) > 1)
        ui.scope_group.setVisible(len(currencies) > 1 or table.hides_periods)
        ui.currency.clear()
        ui.currency.addItems(list(currencies))
        ui.currency.setCurrentText(table.currency)
        self._choice = replace(self._choice, currency=table.currency)

    def _show_country(self) -> None:
        """Show the movements and the log of the country in hand."""
        table = self._shown
        if table is None:
            return
        names = {each.id: each.name for each in table.position.periods}
        as_at = table.position.as_at
        self.movements.show_account(self._country, table.currency, as_at, self._known, names)
        self.follow_up.show_country(self._country, table.currency, as_at)
        self.ui.explained.setText(self.balances.words)

    # Choosing

    def _choose(self, choice: Choice) -> None:
        self._choice = choice
        self.reload()
        self.balances.fit(anew=True)

    def _choose_figures(self, figures: Figures, _checked: bool = False) -> None:
        self._choose(replace(self._choice, figures=figures))

    def _choose_show(self, show: Show, _checked: bool = False) -> None:
        self._choose(replace(self._choice, show=show))

    def _on_moved(self) -> None:
        self._country = self.balances.code or self._country
        self._show_country()
        table = self.ui.balances
        at = table.viewport().mapTo(self.ui.scrolled, table.visualRect(table.currentIndex()).center())
        self.ui.scroll.ensureVisible(at.x(), at.y(), 0, 2 * self.fontMetrics().height())

    def _take_in_hand(self, country: str) -> None:
        """What comes next, a note or an acknowledgement, is of the country that was posted for."""
        self._country = country

    def _show_known(self, is_on: bool) -> None:
        self.ui.known.setVisible(is_on)
        if is_on:
            self.ui.known.setFocus()
        elif self.ui.known.text():
            self.ui.known.clear()
            self._on_known()

    def _on_known(self) -> None:
        try:
            known = moment_written(self.ui.known.text())
        except ValueError:
            self.said.emit(self.tr("This is not a moment: write 2025-05-14 or 2025-05-14 16:30."))
            return
        if known != self._known:
            self._known = known
            self.reload()

    def _go_to_day(self) -> None:
        self.ui.as_at.setFocus()
        self.ui.as_at.selectAll()

    # Doing

    def _on_country(self, run: Callable[[str, str], object]) -> None:
        if self._shown is not None:
            run(self._country, self._shown.currency)

    def _on_posting(self, run: Callable[..., object]) -> None:
        posting = self.movements.current
        if posting is not None:
            run(posting)

    def _has_posting(self, kinds: type) -> bool:
        posting = self.movements.current
        if not isinstance(posting, kinds) or isinstance(posting, Reversal) or posting is None:
            return False
        return not self.movements.is_reversed(posting)

    def _want(self, signal: str, needs_receipt: bool) -> None:
        posting = self.movements.current
        if not needs_receipt:
            getattr(self, signal).emit()
        elif posting is not None:
            getattr(self, signal).emit(posting.id)

    def _show_menu(self, view: QWidget, place: QPoint) -> None:
        menu = QMenu(view)
        for group in self.commands.grouped()[:2]:
            menu.addActions([action for action in group if action.isEnabled()])
            menu.addSeparator()
        menu.popup(view.mapToGlobal(place))

    def turn(self, *, back: bool) -> bool:
        """Take the last change of the log back, or make it again. What is posted is reversed, not undone."""
        is_done = self.follow_up.turn(back=back)
        if not is_done and back:
            self.said.emit(self.tr("What is posted is reversed, not undone: choose it among the movements."))
        return is_done or back

    # Whole

    def set_read_only(self, read_only: bool) -> None:
        """A file that another program writes to is shown and not changed."""
        self.commands.set_read_only(read_only)
        self.follow_up.set_read_only(read_only)
        self.work.set_read_only(read_only)
        self.ui.receipt_button.setEnabled(not read_only)
        self.ui.first_button.setEnabled(not read_only)

    def set_look(self, look: Look) -> None:
        self.balances.set_look(look)
        self.chart.set_look(look)
        self.follow_up.set_look(look)

    def let_go(self) -> None:
        """The file is closed: nothing is read any more."""
        self.work.let_go()
        self._shown = None
        self.movements.rest()
        self.follow_up.rest()

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.balances.set_title(self.tr("Country"))
        self.commands.retranslate()
        self._buttons.refresh()
        if self._shown is not None:
            self.reload()
            self.balances.fit(anew=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        letters = event.size().width() // max(1, self.fontMetrics().averageCharWidth())
        is_wide = letters >= _SIDE_BY_SIDE
        self.ui.panes.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
