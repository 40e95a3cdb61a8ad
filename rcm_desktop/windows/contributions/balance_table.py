"""What the table of contributions shows as at a day: which countries and periods, and what each cell says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.contributions.follow_up import FollowUp, Standing, is_due_within
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import NOTHING as NO_CELL
from rcm_desktop.domain.contributions.positions import Account, Cell, Position
from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.qt_models.balances_model import BalanceCell, BalanceColumn, BalanceRow, Tone
from rcm_desktop.services.contributions import Overview
from rcm_desktop.windows.contributions.contribution_words import (
    NOTHING,
    cell_words,
    contact_word,
    day_words,
    figure,
    money,
)
from rcm_desktop.windows.contributions.country_names import by_name, country_name, member_codes
from rcm_desktop.windows.contributions.period_chart import PeriodBar

RECENT = 4
"""So many periods have a column of their own; those before share one."""
BEFORE, UNAPPLIED, TOTAL = "before", "unapplied", "total"
_NO_STANDING = Standing()
_SOON = 7


class Figures(Enum):
    """What the figures of the table are."""

    BALANCE = auto()
    ASSESSED = auto()
    RECEIVED = auto()


class Show(Enum):
    """Which countries the table shows."""

    ALL = auto()
    OWES = auto()
    PROMISED = auto()
    DUE = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person chose to see; ``currency`` "" is the first one there is."""

    figures: Figures = Figures.BALANCE
    show: Show = Show.ALL
    currency: str = ""
    all_periods: bool = False


class _Sums:
    """What an account comes to over all its periods, added up once: a long ledger has many periods."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.total = account.total
        self.unapplied = account.received - self.total.allocated
        self.in_favour = self.unapplied + account.credit_left
        self.balance = self.total.outstanding - self.in_favour


class BalanceTable:
    """The table over one position, in the language the windows have now."""

    def __init__(self, overview: Overview, choice: Choice, directory: DirectoryOfDay) -> None:
        self._directory = directory
        self.position = overview.position
        self.standings = overview.standings
        self.currency = currency_of(overview.position, choice.currency)
        self._choice = choice
        self.in_hand = period_in_hand(self.position, self.currency)
        """The period that "paid of the current period" is about, None before there is one."""
        known = [each for each in self.position.periods_in(self.currency) if self._is_there(each)]
        recent = known if choice.all_periods else known[-RECENT:]
        self._before, self._recent = known[: len(known) - len(recent)], recent

    def _is_there(self, period: Period) -> bool:
        is_asked = any(period.id in each.cells for each in self._accounts())
        return is_asked or period.start <= self.position.as_at

    def _accounts(self) -> Iterator[Account]:
        return (each for each in self.position.accounts if each.currency == self.currency)

    @property
    def hides_periods(self) -> bool:
        """Whether older periods share a column, or would if not all were asked for."""
        return len(self._before) + len(self._recent) > RECENT

    # Countries

    def codes(self) -> tuple[str, ...]:
        """The countries shown: all but those that the filter hides."""
        return tuple(code for code in self.all_codes() if self._is_shown(code))

    def all_codes(self) -> tuple[str, ...]:
        """Members and whoever has an account or a share, by name."""
        scale = [code for code, _ in self.in_hand.percents + self.in_hand.amounts] if self.in_hand else []
        return by_name(
            (*member_codes(self._directory), *(each.country for each in self._accounts()), *scale),
            self._directory,
        )

    def _is_shown(self, code: str) -> bool:
        standing = self.standings.get(code, _NO_STANDING)
        match self._choice.show:
            case Show.OWES:
                return self.account(code).total.outstanding > 0
            case Show.PROMISED:
                return standing.promise is not None
            case Show.DUE:
                return is_due_within(standing, self.position.as_at)
        return True

    def account(self, code: str) -> Account:
        return self.position.account(code, self.currency)

    # Columns and rows

    def columns(self) -> list[BalanceColumn]:
        """The heads, from the country to its follow-up."""
        figures = self._choice.figures
        columns = [
            BalanceColumn(
                "scale",
                QCoreApplication.translate("Contributions", "Scale %"),
                tip=QCoreApplication.translate("Contributions", "The share of the current period's budget"),
            ),
        ]
        if self._before:
            names = ", ".join(each.name for each in self._before)
            columns.append(
                BalanceColumn(
                    BEFORE,
                    QCoreApplication.translate("Contributions", "Before"),
                    tip=QCoreApplication.translate("Contributions", "Together: {0}").format(names),
                )
            )
        columns += [BalanceColumn(each.id, each.name, tip=_days_of(each)) for each in self._recent]
        if figures is not Figures.ASSESSED:
            tip = QCoreApplication.translate("Contributions", "Received or credited, and paying nothing yet")
            columns.append(
                BalanceColumn(UNAPPLIED, QCoreApplication.translate("Contributions", "Unapplied"), tip=tip)
            )
        total = {
            Figures.BALANCE: QCoreApplication.translate("Contributions", "Balance ({0})"),
            Figures.ASSESSED: QCoreApplication.translate("Contributions", "Assessed ({0})"),
            Figures.RECEIVED: QCoreApplication.translate("Contributions", "Received ({0})"),
        }[figures]
        columns.append(BalanceColumn(TOTAL, total.format(self.currency)))
        paid = (
            QCoreApplication.translate("Contributions", "Paid of {0}").format(self.in_hand.name)
            if self.in_hand
            else QCoreApplication.translate("Contributions", "Paid")
        )
        columns.append(BalanceColumn("paid", paid, "bar"))
        columns.append(
            BalanceColumn("follow_up", QCoreApplication.translate("Contributions", "Follow-up"), "chip")
        )
        return columns

    def rows(self) -> list[BalanceRow]:
        """A row for each country shown, then their totals."""
        codes = self.codes()
        percents = self._percents()
        rows = [
            BalanceRow(
                code,
                country_name(code, self._directory),
                (
                    BalanceCell(f"{percents[code]:.2f}" if code in percents else NOTHING),
                    *self._figures(self.account(code)),
                    self._paid(self.account(code)),
                    follow_up_cell(self.standings.get(code, _NO_STANDING), self.position.as_at),
                ),
            )
            for code in codes
        ]
        together = _together([self.account(code) for code in codes], self.currency)
        share = sum(percents.get(code, 0) for code in codes)
        title = (
            QCoreApplication.translate("Contributions", "Total")
            if self._choice.show is Show.ALL
            else QCoreApplication.translate("Contributions", "Total of those shown")
        )
        return [
            *rows,
            BalanceRow(
                "",
                title,
                (
                    BalanceCell(f"{share:.2f}" if share else NOTHING),
                    *(replace(each, tone=_calm(each.tone)) for each in self._figures(together)),
                    self._paid(together),
                    BalanceCell(""),
                ),
            ),
        ]

    def _percents(self) -> dict[str, float]:
        if self.in_hand is None:
            return {}
        if self.in_hand.percents:
            return {code: float(percent) for code, percent in self.in_hand.percents}
        budget = self.in_hand.budget
        return {code: 100 * amount / budget for code, amount in self.in_hand.amounts if budget}

    def _figures(self, account: Account) -> Iterator[BalanceCell]:
        figures, currency = self._choice.figures, self.currency
        if self._before:
            yield self._period_cell(sum((account.cell(each.id) for each in self._before), NO_CELL))
        for each in self._recent:
            yield self._period_cell(account.cell(each.id))
        sums = _Sums(account)
        left = sums.in_favour
        if figures is Figures.BALANCE:
            yield BalanceCell(figure(-left, currency), self._unapplied_words(sums), _tone(-left))
            balance = sums.balance
            words = figure(balance, currency, spoken_amount(0, currency))
            yield BalanceCell(words, self._balance_words(sums), _tone(balance))
        elif figures is Figures.ASSESSED:
            yield BalanceCell(figure(sums.total.assessed, currency), self._balance_words(sums))
        else:
            yield BalanceCell(figure(sums.unapplied, currency), self._unapplied_words(sums))
            yield BalanceCell(figure(account.received, currency), self._balance_words(sums))

    def _period_cell(self, cell: Cell) -> BalanceCell:
        amount = {
            Figures.BALANCE: cell.outstanding,
            Figures.ASSESSED: cell.assessed,
            Figures.RECEIVED: cell.allocated,
        }[self._choice.figures]
        tone = _tone(amount) if self._choice.figures is Figures.BALANCE else Tone.PLAIN
        explained = (
            cell_words(cell, self.currency)
            if cell != NO_CELL
            else QCoreApplication.translate("Contributions", "nothing was asked")
        )
        return BalanceCell(figure(amount, self.currency), explained, tone if amount else Tone.QUIET)

    def _unapplied_words(self, sums: _Sums) -> str:
        parts = [
            (QCoreApplication.translate("Contributions", "received and not applied"), sums.unapplied),
            (
                QCoreApplication.translate("Contributions", "of it kept for a period not asked yet"),
                sums.account.reserved,
            ),
            (QCoreApplication.translate("Contributions", "credit not taken up"), sums.account.credit_left),
        ]
        said = [f"{word} {spoken_amount(amount, self.currency)}" for word, amount in parts if amount]
        return ", ".join(said) or QCoreApplication.translate("Contributions", "nothing")

    def _balance_words(self, sums: _Sums) -> str:
        return QCoreApplication.translate(
            "Contributions", "assessed {0}, received {1}, credited {2}, written off {3}, balance {4} {5}"
        ).format(
            spoken_amount(sums.total.assessed, self.currency),
            spoken_amount(sums.account.received, self.currency),
            spoken_amount(sums.total.credited + sums.account.credit_left, self.currency),
            spoken_amount(sums.total.written_off, self.currency),
            figure(sums.balance, self.currency, spoken_amount(0, self.currency)),
            self.currency,
        )

    def _paid(self, account: Account) -> BalanceCell:
        cell = account.cell(self.in_hand.id) if self.in_hand else NO_CELL
        if not cell.assessed:
            return BalanceCell(
                NOTHING, QCoreApplication.translate("Contributions", "nothing was asked"), Tone.QUIET
            )
        share = (cell.allocated + cell.credited) / cell.assessed
        # Not rounded up: a cent that is missing is not a hundred per cent.
        return BalanceCell(f"{int(share * 100)} %", cell_words(cell, self.currency), share=share)

    # In words

    def counts(self) -> str:
        """The position in one line, for the status line."""
        codes = [each.country for each in self._accounts()]
        owing = sum(self.account(code).total.outstanding > 0 for code in codes)
        net = self.position.total(self.currency).balance
        parts = [
            QCoreApplication.translate("Contributions", "%n with a balance", None, owing),
            QCoreApplication.translate("Contributions", "{0} net").format(money(net, self.currency)),
        ]
        if self.in_hand is not None:
            budget = QCoreApplication.translate("Contributions", "budget {0}: {1}")
            parts.append(budget.format(self.in_hand.name, money(self.in_hand.budget, self.currency)))
        return " · ".join(parts)

    def periods(self) -> list[Period]:
        """The periods that have figures, the oldest first."""
        return [*self._before, *self._recent]


def currency_of(position: Position, wanted: str) -> str:
    """The currency to show: the one wanted if anything is in it, else that of most periods."""
    if wanted in position.currencies:
        return wanted
    used = Counter(each.currency for each in reversed(position.periods))
    return max(position.currencies, key=lambda each: used[each], default=wanted)


def period_in_hand(position: Position, currency: str) -> Period | None:
    """The period that runs on the day of the position, else the last one that began."""
    begun = [each for each in position.periods_in(currency) if each.start <= position.as_at]
    running = [each for each in begun if each.is_running(position.as_at)]
    return next(iter(running[-1:] or begun[-1:]), None)


def follow_up_cell(standing: Standing, as_at: date) -> BalanceCell:
    """What is to be done or waited for, the late first; else the last contact."""
    waiting = [each for each in (standing.next, standing.promise) if each is not None]
    late = [each for each in waiting if each.waits_for is not None and each.waits_for < as_at]
    shown = next(iter(late or waiting), None)
    if shown is None:
        return _last_cell(standing.last, as_at)
    day = f" · {day_words(shown.waits_for, as_at)}" if shown.waits_for is not None else ""
    words = f"{shown.action or _promise_words(shown)}{day}"
    spoken = f"{words}\n{_said(shown)}"
    if late:
        return BalanceCell(
            QCoreApplication.translate("Contributions", "! late: {0}").format(words), spoken, Tone.LATE
        )
    if not shown.action:
        return BalanceCell(f"◷ {words}", spoken, Tone.PROMISED)
    is_soon = shown.waits_for is not None and (shown.waits_for - as_at).days <= _SOON
    return BalanceCell(f"◆ {words}", spoken, Tone.SOON if is_soon else Tone.CONTACT)


def _last_cell(last: FollowUp | None, as_at: date) -> BalanceCell:
    if last is None:
        return BalanceCell("")
    words = f"{contact_word(last.contact)} · {day_words(last.day, as_at)}"
    return BalanceCell(words, _said(last), Tone.CONTACT)


def _promise_words(entry: FollowUp) -> str:
    if not entry.promised:
        return QCoreApplication.translate("Contributions", "promised")
    return QCoreApplication.translate("Contributions", "promised {0}").format(
        spoken_amount(entry.promised, entry.currency)
    )


def _said(entry: FollowUp) -> str:
    return f"{day_words(entry.day)}, {contact_word(entry.contact)}: {entry.words}".rstrip(": ")


def _days_of(period: Period) -> str:
    days = QCoreApplication.translate("Contributions", "{0} to {1}, due on {2}")
    return days.format(*(each.isoformat() for each in (period.start, period.end, period.due)))


def _tone(amount: int) -> Tone:
    """Above zero it is owed, below it is in the country's favour."""
    if not amount:
        return Tone.QUIET
    return Tone.OWED if amount > 0 else Tone.FAVOUR


def _calm(tone: Tone) -> Tone:
    return Tone.PLAIN if tone is Tone.OWED else tone


def _together(accounts: Sequence[Account], currency: str) -> Account:
    return Position(date.min, None, (), tuple(accounts)).total(currency)


def bars_of(table: BalanceTable) -> list[PeriodBar]:
    """By period what was received or credited, what was written off, and what is outstanding, of all."""
    total = table.position.total(table.currency)
    bars = (
        PeriodBar(each.name, cell.allocated + cell.credited, cell.written_off, cell.outstanding)
        for each in table.periods()
        for cell in [total.cell(each.id)]
    )
    return [bar for bar in bars if bar.whole]
