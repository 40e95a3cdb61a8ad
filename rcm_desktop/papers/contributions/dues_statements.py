"""Statements of account, a sheet for each debtor: whole in itself, so that it can be sent alone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from rcm_desktop.domain.contributions.dues import DuesMovement
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import Account
from rcm_desktop.papers.contributions.dues_frame import (
    DAY,
    FAINT,
    PLAIN,
    SECTION,
    TITLE,
    TOTAL,
    WORDS,
    Book,
    Sheet,
    cells,
    money_look,
    protect,
    rounded,
    set_up_print,
)
from rcm_desktop.papers.contributions.sheet_cells import Look, Value

_FIGURES = ("assessed", "received", "credited", "written_off", "outstanding")


def statement_sheets(book: Book) -> None:
    """One for each account with something outstanding. Its formulas look nowhere but at its own cells."""
    for account in book.report.debtors(book.language):
        name = book.name(account.country)
        sheet = book.sheet(name if book.is_single else f"{name[:26]} {account.currency}")
        _Statement(book, account, sheet).make()


class _Statement:
    def __init__(self, book: Book, account: Account, sheet: Sheet) -> None:
        self.book, self.account, self.sheet = book, account, sheet
        self.currency = account.currency
        self.money = money_look(self.currency)
        self.strong = money_look(self.currency, bold=True, above=True)
        self.periods = [
            each
            for each in book.report.position.periods_in(self.currency)
            if account.cell(each.id).outstanding
        ]

    def make(self) -> None:
        words, rows = self.book.words, self.sheet.rows
        rows.wrap_at = {2: 20, 3: 21}
        rows.add([(words("statement.title", country=self.book.name(self.account.country)), TITLE)],
                 height=24, measured=False)  # fmt: skip
        rows.add([(self.book.as_at_words(), FAINT)], measured=False)
        rows.add([(words("statement.currency", currency=self.currency), FAINT)], measured=False)
        rows.skip()
        rows.add([(words("statement.outstanding"), SECTION)], height=20, measured=False)
        total = self._periods()
        self._balance(total)
        rows.skip()
        rows.add([(words("statement.movements"), SECTION)], height=20, measured=False)
        self._movements()
        set_up_print(self.book, self.sheet, landscape=False)
        protect(self.sheet)
        self.sheet.fit({1: 13, 2: 21, 3: 23})

    def _periods(self) -> int:
        """What is owed by period; the result is the row of the total."""
        words, rows = self.book.words, self.sheet.rows
        heads = [(words("head.period"), False), (words("head.due"), False), ("", False)]
        self.sheet.heads([*heads, *((words(f"head.{each}"), True) for each in _FIGURES)])
        first = rows.last + 1
        for period in self.periods:
            rows.add(self._period(period, rows.last + 1))
        last = rows.last
        amounts = [self._amounts(each) for each in self.periods]
        sums = [sum(each[at] for each in amounts) for at in range(len(_FIGURES))]
        cells_of = [
            (rounded(f"SUM({column}{first}:{column}{last})", self._money(amount), self.currency), self.strong)
            for column, amount in zip("DEFGH", sums, strict=True)
        ]
        return rows.add([(words("total"), TOTAL), ("", TOTAL), ("", TOTAL), *cells_of])

    def _amounts(self, period: Period) -> tuple[int, int, int, int, int]:
        cell = self.account.cell(period.id)
        return cell.assessed, cell.allocated, cell.credited, cell.written_off, cell.outstanding

    def _period(self, period: Period, row: int) -> list[tuple[Value, Look] | None]:
        *parts, outstanding = self._amounts(period)
        amounts = [self._money(each) for each in parts]
        left = rounded(f"D{row}-E{row}-F{row}-G{row}", self._money(outstanding), self.currency)
        looks = [PLAIN, DAY, PLAIN, *[self.money] * 5]
        return cells([period.name, period.due, "", *amounts, left], looks)

    def _balance(self, total: int) -> None:
        """What is in hand comes off what is outstanding."""
        words, rows = self.book.words, self.sheet.rows
        minus = f"H{total}"
        for key, amount in (("unapplied", self.account.unapplied), ("credit_left", self.account.credit_left)):
            if amount:
                rows.add([(words(f"head.{key}"), PLAIN), *[None] * 6, (self._money(-amount), self.money)])
                minus += f"+H{rows.last}"
        if minus != f"H{total}":
            balance = rounded(minus, self._money(self.account.balance), self.currency)
            blanks: list[tuple[Value, Look]] = [("", TOTAL)] * 6
            rows.add([(words("statement.balance"), TOTAL), *blanks, (balance, self.strong)])

    def _movements(self) -> None:
        """From the first day of the oldest debt on; what was before is brought forward in one line."""
        words, rows = self.book.words, self.sheet.rows
        heads = (("day", False), ("what", False), ("reference", False))
        self.sheet.heads(
            [
                *((words(f"head.{each}"), figure) for each, figure in heads),
                *((words(f"head.{each}"), True) for each in ("charged", "paid_credited")),
                ("", False),
                ("", False),
                (words("head.balance"), True),
            ]
        )
        begin = min((each.start for each in self.periods), default=date.min)
        mine = self.book.report.of_account(self.account)
        shown = [each for each in mine if each.posting.value >= begin]
        before = mine[: len(mine) - len(shown)]
        first = rows.last + 1
        if before:
            brought = self._money(before[-1].balance)
            forward: list[tuple[Value, Look] | None] = [(words("statement.forward"), PLAIN), *[None] * 6]
            rows.add([*forward, (brought, self.money)], measured=False)
        for each in shown:
            rows.add(self._movement(each, rows.last + 1, rows.last >= first))

    def _movement(self, move: DuesMovement, row: int, follows: bool) -> list[tuple[Value, Look] | None]:
        names = {each.id: each.name for each in self.book.report.position.periods}
        kind = self.book.words(f"kind.{move.posting.kind.value}")
        what = " ".join((kind, *(names.get(each, each) for each in move.periods)))
        change = self._money(abs(move.change))
        before = f"H{row - 1}+" if follows else ""
        balance = rounded(f"{before}D{row}-E{row}", self._money(move.balance), self.currency)
        reference = move.posting.reference or move.posting.note
        return [
            (move.posting.value, DAY),
            (what, WORDS),
            (reference, WORDS),
            (change if move.change > 0 else None, self.money),
            (change if move.change < 0 else None, self.money),
            None,
            None,
            (balance, self.money),
        ]

    def _money(self, minor: int) -> Decimal:
        return self.book.money(minor, self.currency)
