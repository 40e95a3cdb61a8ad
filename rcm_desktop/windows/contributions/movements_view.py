"""The movements of the country in hand: read when the hand rests, earlier ones when somebody looks."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView

from rcm_desktop.domain.contributions.ledger import Movement
from rcm_desktop.domain.contributions.postings import Kind, Posting, Receipt, Reversal, WriteOff
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.qt_models.movements_model import MovementLine, MovementsModel
from rcm_desktop.services.account_movements import LatestMovements
from rcm_desktop.services.contributions import Contributions
from rcm_desktop.windows.contributions.contribution_words import figure, kind_word
from rcm_desktop.windows.contributions.country_names import country_name

_REST_MS = 60
FIRST = 60
"""So many movements are read at first, twice as many each time more are looked for."""


class MovementsView(QObject):
    """Fills the table of the page; ``current`` is the posting in hand."""

    def __init__(
        self, contributions: Contributions, table: QTableView, head: QLabel, empty: QLabel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._contributions = contributions
        self._table, self._head, self._empty = table, head, empty
        self._country, self._currency = "", ""
        self._as_at = date.min
        self._known: datetime | None = None
        self._most = FIRST
        self._shown = LatestMovements()
        self._names: dict[str, str] = {}
        self._timer = QTimer(self, interval=_REST_MS, singleShot=True)
        self._timer.timeout.connect(self.read)
        self.model = MovementsModel(self._read_more, self)
        table.setModel(self.model)
        table.verticalHeader().hide()
        rows = table.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(int(1.5 * table.fontMetrics().height()))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(0)  # What is in sight is enough.

    def show_account(
        self, country: str, currency: str, as_at: date, known: datetime | None, names: dict[str, str]
    ) -> None:
        """Show an account soon; ``names`` are those of the periods by id."""
        wanted = (country, currency, as_at, known)
        if wanted != (self._country, self._currency, self._as_at, self._known):
            self._most = FIRST
        self._country, self._currency, self._as_at, self._known = wanted
        self._names = names
        self._timer.start()

    def read(self) -> None:
        """Read the account now."""
        self._timer.stop()
        if not self._country:
            self._shown = LatestMovements()
        else:
            self._shown = self._contributions.latest_movements(
                self._country, self._currency, self._as_at, self._known, most=self._most
            )
        self._show()

    def rest(self) -> None:
        """Read nothing more: the file is let go."""
        self._timer.stop()
        self._country = ""

    @property
    def current(self) -> Posting | None:
        """The posting in hand, None for none."""
        line = self.model.line_at(self._table.currentIndex())
        shown = (each.posting for each in self._shown.movements)
        return None if line is None else next((each for each in shown if each.id == line.posting), None)

    def is_reversed(self, posting: Posting) -> bool:
        return posting.id in self._shown.reversed_

    def _read_more(self) -> None:
        self._most *= 2
        self.read()

    def _show(self) -> None:
        kept = self.current
        heads = (
            QCoreApplication.translate("Contributions", "Date"),
            QCoreApplication.translate("Contributions", "What"),
            QCoreApplication.translate("Contributions", "Reference"),
            QCoreApplication.translate("Contributions", "Amount"),
            QCoreApplication.translate("Contributions", "Balance after"),
        )
        lines = [self._line(each) for each in self._shown.movements]
        self.model.show(heads, lines, is_whole=self._shown.is_whole)
        if lines:
            row = self.model.row_of(kept.id) if kept is not None else 0
            current = self._table.currentIndex()
            if not current.isValid() or current.row() != row:
                self._table.setCurrentIndex(self.model.index(max(0, row), 0))
            self._fit()
        movements = QCoreApplication.translate("Contributions", "{0} · movements, the latest first")
        self._head.setText(
            movements.format(country_name(self._country, self._contributions.directory()))
            if self._country
            else ""
        )
        self._table.setVisible(bool(lines))
        nothing = QCoreApplication.translate("Contributions", "Nothing is posted for {0} up to this day.")
        self._empty.setText(
            nothing.format(country_name(self._country, self._contributions.directory()))
            if self._country
            else ""
        )
        self._empty.setVisible(not lines)

    def _fit(self) -> None:
        """Columns as wide as the lines in sight; the reference takes what is left."""
        header = self._table.horizontalHeader()
        for column in range(self.model.columnCount()):
            stretch = column == 2
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, mode)
            if not stretch:
                self._table.resizeColumnToContents(column)

    def _line(self, movement: Movement) -> MovementLine:
        posting = movement.posting
        taken_back = self.is_reversed(posting)
        words = f"{kind_word(posting)} {self._of(posting)}".strip()
        if taken_back:
            reversed_ = QCoreApplication.translate("Contributions", "{0} (reversed)")
            words = reversed_.format(words)
        amount = figure(movement.change, self._currency, spoken_amount(0, self._currency))
        balance = figure(movement.balance, self._currency, spoken_amount(0, self._currency))
        reference = posting.reference or posting.note
        cells = (posting.value.isoformat(), words, reference, amount, balance)
        return MovementLine(posting.id, cells, self._spoken(posting), taken_back)

    def _of(self, posting: Posting) -> str:
        """The period of an assessment, the number of what a reversal takes back."""
        if isinstance(posting, Reversal):
            found = self._by_id.get(posting.target)
            return f"№ {found.number}" if found is not None else ""
        if posting.kind is Kind.RECEIPT:
            return ""
        return ", ".join(self._names.get(id_, "") for id_, _ in posting.lines() if id_)

    @property
    def _by_id(self) -> dict[str, Posting]:
        return {each.posting.id: each.posting for each in self._shown.movements}

    def _spoken(self, posting: Posting) -> str:
        currency = self._currency
        number = QCoreApplication.translate("Contributions", "Posting {0}, recorded {1}")
        recorded = f"{posting.recorded.astimezone():%Y-%m-%d %H:%M}"
        parts = [number.format(posting.number, recorded) + (f", {posting.who}" if posting.who else "")]
        if isinstance(posting, Receipt):
            if posting.charge:
                charge = QCoreApplication.translate("Contributions", "net {0}, bank charge {1}")
                parts.append(
                    charge.format(
                        spoken_amount(posting.net, currency), spoken_amount(posting.charge, currency)
                    )
                )
            if posting.foreign is not None:
                paid = posting.foreign.paid
                rate = QCoreApplication.translate("Contributions", "paid {0} {1} at {2}")
                amount = spoken_amount(paid.minor, paid.currency)
                parts.append(rate.format(paid.currency, amount, f"{posting.foreign.rate:f}"))
            for id_, amount_ in posting.designated:
                designated = QCoreApplication.translate("Contributions", "designated to {0}: {1}")
                parts.append(designated.format(self._names.get(id_, id_), spoken_amount(amount_, currency)))
        if isinstance(posting, WriteOff):
            parts.append(posting.decision.words)
        if posting.note:
            parts.append(posting.note)
        return " · ".join(part for part in parts if part)


def go_to_first(table: QAbstractItemView) -> None:
    """Put the focus in a table, on its first line where none is in hand."""
    model = table.model()
    if model is not None and not table.currentIndex().isValid() and model.rowCount():
        table.setCurrentIndex(model.index(0, 0))
    table.setFocus()
