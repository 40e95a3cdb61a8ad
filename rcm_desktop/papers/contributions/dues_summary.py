"""The first sheet of the follow-up workbook: who owes what for which period, how old it is, what is next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from rcm_desktop.domain.contributions.follow_up import Standing
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.positions import AGES, Account, arrears_by_age
from rcm_desktop.domain.contributions.postings import Kind
from rcm_desktop.papers.contributions.dues_frame import (
    BOLD,
    DAY,
    FAINT,
    PLAIN,
    SECTION,
    TITLE,
    TOTAL,
    Book,
    Sheet,
    freeze,
    money_look,
    protect,
    rounded,
    set_up_print,
)
from rcm_desktop.papers.contributions.dues_lists import MOVEMENT_SUMS
from rcm_desktop.papers.contributions.sheet_cells import Formula, Look, Value, letter
from rcm_desktop.papers.contributions.sheet_rules import bars, colour_signs, colour_where

_MOST_PERIODS = 6
"""So many have a column of their own, the latest; what is older is one column. All stand by period."""
_CURRENCY = "$C$4"
_ACTION = Look(wrap=True)
_DAY_RIGHT = Look(format="yyyy-mm-dd_)", align="right")
_PERCENT = Look(format="0%_)", align="right")
_RED, _GREEN, _LATE, _SOON = "B42318", "1E7B4F", "FBD9D5", "FFF1C2"
_BAR = "8FB8DE"


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its head, the cell of an account in a row, the cell of all; ``width`` 0 fits."""

    head: str
    cell: Callable[[Account, int], tuple[Value, Look]]
    total: Callable[[str], tuple[Value, Look]]
    is_figure: bool = True
    width: float = 0
    is_share: bool = False
    is_owed: bool = True


def summary_sheets(book: Book) -> None:
    """One for each currency; formulas call the day of the first ``as_at``."""
    for currency in book.report.position.currencies or ("USD",):
        words = book.words("sheet.summary")
        _Summary(book, currency, book.sheet(words if book.is_single else f"{words} {currency}")).make()


class _Summary:
    def __init__(self, book: Book, currency: str, sheet: Sheet) -> None:
        self.book, self.currency, self.sheet = book, currency, sheet
        asked = book.report.position.total(currency).cells
        self.periods = tuple(
            each for each in book.report.position.periods_in(currency) if each.id in asked
        )  # Of others nothing is outstanding.
        self.accounts = book.report.accounts(currency, book.language)
        self.numbers = {each.id: at for at, each in enumerate(book.report.position.periods, start=1)}
        self.money = money_look(currency)
        self.strong = money_look(currency, bold=True, above=True)
        self.first = 7
        self.last = max(self.first, self.first + len(self.accounts) - 1)

    def make(self) -> None:
        from rcm_desktop.papers.contributions.dues_chart import add_chart

        book, sheet, rows = self.book, self.sheet, self.sheet.rows
        columns = self._columns()
        rows.wrap_at = {len(columns) - 1: 24}
        rows.add([(book.words("summary.title", currency=self.currency), TITLE)], height=24, measured=False)
        rows.add([(book.as_at_words(), FAINT)], measured=False)
        rows.add([(book.words("head.as_at"), BOLD), None, (book.report.as_at, DAY)])
        rows.add([(book.words("head.currency"), BOLD), None, (self.currency, PLAIN)])
        rows.skip()
        head = sheet.heads((each.head, each.is_figure) for each in columns)
        for account in self.accounts:
            rows.add([each.cell(account, rows.last + 1) for each in columns])
        if not self.accounts:
            rows.add([(book.words("summary.nothing"), FAINT)], measured=False)
        total = rows.add([each.total(letter(at)) for at, each in enumerate(columns, start=1)])
        if book.sheets[0] is sheet:
            book.define("as_at", sheet.place("C", 3, 3).split(":")[0])
        sheet.frame.auto_filter.ref = f"A{head}:{letter(len(columns))}{self.last}"
        self._control(total, columns)
        table = self._period_table()
        self._colour(columns)
        add_chart(book, sheet, table, self.periods[-_MOST_PERIODS:], self.currency)
        freeze(sheet, f"C{head + 1}")
        set_up_print(book, sheet, landscape=True, head=head)
        protect(sheet)
        sheet.fit({at: each.width for at, each in enumerate(columns, start=1) if each.width})
        sheet.hide(2)

    # Columns

    def _columns(self) -> list[_Column]:
        words = self.book.words
        shown = self.periods[-_MOST_PERIODS:]
        older = self.periods[:-_MOST_PERIODS] if len(self.periods) > _MOST_PERIODS else ()
        found = [
            _Column(words("head.country"), self._name, lambda _: (words("total"), TOTAL), False),
            _Column(words("head.code"), lambda each, _: (each.country, PLAIN), self._no_total, False),
        ]
        begin = len(found) + 1
        if older:
            before = shown[0].name
            found.append(
                self._sum(words("head.earlier", period=before), self._older(older, begin, len(shown)))
            )
        found.extend(self._sum(period.name, self._of_period(period)) for period in shown)
        end = len(found)
        span = f"{letter(begin)}{{row}}:{letter(max(begin, end))}{{row}}"
        found.append(self._sum(words("head.outstanding"), self._outstanding(span if end >= begin else "")))
        outstanding = len(found)
        found.extend(self._sum(words(f"age.{age}"), self._of_age(age)) for age in range(AGES))
        found.append(self._sum(words("head.unapplied"), self._unapplied, is_owed=False))
        unapplied, credit = len(found), ""
        if any(each.credit_left for each in self.accounts):
            found.append(self._sum(words("head.credit_left"), self._credit_left, is_owed=False))
            credit = f"-{letter(len(found))}{{row}}"
        balance = f"{letter(outstanding)}{{row}}-{letter(unapplied)}{{row}}{credit}"
        found.append(self._sum(words("head.balance"), self._balance(balance)))
        running = self._running()
        if running is not None:
            found.append(self._paid(running))
        found.extend(self._talk())
        return found

    def _name(self, account: Account, row: int) -> tuple[Value, Look]:
        return self.book.name(account.country), PLAIN

    def _no_total(self, _: str) -> tuple[Value, Look]:
        return "", TOTAL

    def _sum(
        self, head: str, of: Callable[[Account, int], tuple[str, int]], *, is_owed: bool = True
    ) -> _Column:
        """A column of amounts; ``of`` gives the formula and what it comes to."""

        def cell(account: Account, row: int) -> tuple[Value, Look]:
            words, minor = of(account, row)
            return rounded(words, self.book.money(minor, self.currency), self.currency), self.money

        def total(column: str) -> tuple[Value, Look]:
            minor = sum(of(account, 0)[1] for account in self.accounts)
            words = f"SUM({column}{self.first}:{column}{self.last})"
            return rounded(words, self.book.money(minor, self.currency), self.currency), self.strong

        return _Column(head, cell, total, is_owed=is_owed)

    def _here(self, row: int, kind: str = "per") -> str:
        return f"{kind}_country,$B{row},{kind}_currency,{_CURRENCY}"

    def _of_period(self, period: Period) -> Callable[[Account, int], tuple[str, int]]:
        number = self.numbers[period.id]
        return lambda account, row: (
            f"SUMIFS(per_outstanding,{self._here(row)},per_period,{number})",
            account.cell(period.id).outstanding,
        )

    def _older(
        self, older: tuple[Period, ...], column: int, further: int
    ) -> Callable[[Account, int], tuple[str, int]]:
        rest = f"{letter(column + 1)}{{row}}:{letter(column + further)}{{row}}"
        return lambda account, row: (
            f"SUMIFS(per_outstanding,{self._here(row)})-SUM({rest.format(row=row)})",
            sum(account.cell(each.id).outstanding for each in older),
        )

    def _outstanding(self, span: str) -> Callable[[Account, int], tuple[str, int]]:
        words = f"SUM({span})" if span else "0"
        return lambda account, row: (words.format(row=row), account.total.outstanding)

    def _of_age(self, age: int) -> Callable[[Account, int], tuple[str, int]]:
        """By the due date: not due, then years that have passed since."""
        if age == 0:
            limits = 'per_due,">"&as_at'
        else:
            limits = f'per_due,"<="&EDATE(as_at,{-12 * (age - 1)})'
            if age < AGES - 1:
                limits += f',per_due,">"&EDATE(as_at,{-12 * age})'
        return lambda account, row: (
            f"SUMIFS(per_outstanding,{self._here(row)},{limits})",
            arrears_by_age(account, self.periods, self.book.report.as_at)[age],
        )

    def _unapplied(self, account: Account, row: int) -> tuple[str, int]:
        here, there = self._here(row), self._here(row, "mov")
        words = f"SUMIFS(mov_received,{there})-SUMIFS(per_designated,{here})-SUMIFS(per_oldest,{here})"
        return words, account.unapplied

    def _credit_left(self, account: Account, row: int) -> tuple[str, int]:
        here, there = self._here(row), self._here(row, "mov")
        return f"SUMIFS(mov_credited,{there})-SUMIFS(per_credited,{here})", account.credit_left

    def _balance(self, words: str) -> Callable[[Account, int], tuple[str, int]]:
        return lambda account, row: (words.format(row=row), account.balance)

    def _running(self) -> Period | None:
        """The latest period that has begun."""
        begun = [each for each in self.periods if each.start <= self.book.report.as_at]
        return begun[-1] if begun else None

    def _paid(self, period: Period) -> _Column:
        number = self.numbers[period.id]

        def share(assessed: int, outstanding: int) -> Decimal | str:
            if not assessed:
                return ""
            return (1 - Decimal(outstanding) / assessed).quantize(Decimal("0.0001"))

        def words(here: str) -> str:
            here = f"{here}per_period,{number}"
            asked = f"SUMIFS(per_assessed,{here})"
            return f'IF({asked}=0,"",ROUND(1-SUMIFS(per_outstanding,{here})/{asked},4))'

        def cell(account: Account, row: int) -> tuple[Value, Look]:
            mine = account.cell(period.id)
            value = share(mine.assessed, mine.outstanding)
            return Formula(words(f"{self._here(row)},"), value), _PERCENT

        def total(_: str) -> tuple[Value, Look]:
            mine = self.book.report.position.total(self.currency).cell(period.id)
            value = share(mine.assessed, mine.outstanding)
            return Formula(words(""), value), Look(format="0%_)", align="right", bold=True, above=True)

        return _Column(self.book.words("head.paid", period=period.name), cell, total, width=11, is_share=True)

    def _talk(self) -> list[_Column]:
        words, standings = self.book.words, self.book.report.standings

        def of(account: Account) -> Standing:
            return standings.get(account.country, Standing())

        def promised(account: Account, row: int) -> tuple[Value, Look]:
            promise = of(account).promise
            if promise is None or not promise.promised or promise.currency != self.currency:
                return None, self.money
            return self.book.money(promise.promised, self.currency), self.money

        def promised_for(account: Account, row: int) -> tuple[Value, Look]:
            promise = of(account).promise
            return (promise.promised_for if promise is not None else None), _DAY_RIGHT

        def action(account: Account, row: int) -> tuple[Value, Look]:
            entry = of(account).next
            return (entry.action if entry is not None else ""), _ACTION

        def action_day(account: Account, row: int) -> tuple[Value, Look]:
            entry = of(account).next
            return (entry.action_day if entry is not None else None), DAY

        return [
            _Column(words("head.promised"), promised, self._no_total),
            _Column(words("head.promised_for"), promised_for, self._no_total, width=13),
            _Column(words("head.action"), action, self._no_total, False, 26),
            _Column(words("head.action_day"), action_day, self._no_total, False, 12),
        ]

    # Below the table

    def _control(self, total: int, columns: list[_Column]) -> None:
        """The balance once more, from the movements alone: both must be the same."""
        words = self.book.words
        at = next(n for n, each in enumerate(columns, start=1) if each.head == words("head.balance"))
        sums = "".join(
            f"{'' if kind is Kind.ASSESSMENT else '-'}SUMIFS({name},mov_currency,{_CURRENCY})"
            for kind, name in MOVEMENT_SUMS.items()
        )
        balance = self.book.money(self.book.report.position.total(self.currency).balance, self.currency)
        place, is_right = f"{letter(at)}{total}", words("control.right")
        check = f'IF({letter(at)}{total + 1}={place},"{is_right}","{words("control.wrong")}")'
        row: list[tuple[Value, Look] | None] = [(words("control.words"), FAINT), *[None] * (at - 2)]
        row.append((rounded(sums, balance, self.currency), money_look(self.currency, colour="5A6472")))
        row.append((Formula(check, is_right), FAINT))
        self.sheet.rows.add(row, measured=False)

    def _period_table(self) -> int:
        """What the chart draws: by period what was asked for, what is settled, what is outstanding. The
        result is the row of its heads."""
        words, rows = self.book.words, self.sheet.rows
        rows.skip()
        rows.add([(words("summary.by_period"), SECTION)], height=20, measured=False)
        heads = ("assessed", "received", "credited", "written_off", "outstanding")
        head = self.sheet.heads(
            [(words("head.period"), False), ("", False), *((words(f"head.{each}"), True) for each in heads)]
        )
        totals = self.book.report.position.total(self.currency)
        for period in self.periods[-_MOST_PERIODS:]:
            cell = totals.cell(period.id)
            here = f"per_currency,{_CURRENCY},per_period,{self.numbers[period.id]}"
            amounts = {
                "SUMIFS(per_assessed,{0})": cell.assessed,
                "SUMIFS(per_designated,{0})+SUMIFS(per_oldest,{0})": cell.allocated,
                "SUMIFS(per_credited,{0})": cell.credited,
                "SUMIFS(per_written_off,{0})": cell.written_off,
                "SUMIFS(per_outstanding,{0})": cell.outstanding,
            }
            rows.add(
                [
                    (period.name, PLAIN),
                    None,
                    *(
                        (
                            rounded(each.format(here), self.book.money(amount, self.currency), self.currency),
                            self.money,
                        )
                        for each, amount in amounts.items()
                    ),
                ]
            )
        return head

    # Colours

    def _colour(self, columns: list[_Column]) -> None:
        words = self.book.words
        for at, column in enumerate(columns, start=1):
            place = f"{letter(at)}{self.first}:{letter(at)}{self.last}"
            here = f"{letter(at)}{self.first}"
            if column.head in (words("head.promised_for"), words("head.action_day")):
                for limit, fill in (("as_at", _LATE), ("as_at+8", _SOON)):
                    colour_where(self.sheet, place, f'AND({here}<>"",{here}<{limit})', fill=fill)
            elif column.is_share:
                bars(self.sheet, place, _BAR)
            elif column.is_figure and column.head != words("head.promised"):
                colours = (_RED, _GREEN) if column.is_owed else (_GREEN, _RED)
                colour_signs(self.sheet, place, *colours)
