"""Totals that a sheet of contributions states, beside what its rows add up to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.money import AmountUnreadable, spoken_amount
from rcm_desktop.reading.contributions.ledger_cells import is_nothing, minor_of
from rcm_desktop.reading.contributions.ledger_findings import Findings, Weight
from rcm_desktop.reading.contributions.ledger_headings import Field, Layout, words_of_sheets
from rcm_desktop.reading.sheets import SheetRow


@dataclass(frozen=True, slots=True)
class ControlTotal:
    """A total where it stands, and what the rows come to, both in the smallest unit."""

    row: int
    column: int
    stated: int
    computed: int

    @property
    def is_right(self) -> bool:
        return self.stated == self.computed


def total_row(label: str) -> str:
    """ "all" or "part" for the words that stand before a total or a subtotal, "" for others."""
    small = " ".join(plain(label).replace(":", " ").replace(".", " ").split())
    return words_of_sheets()["totals"].get(small, "")


class Totals:
    """Adds up the amounts of each column, and compares what totals say."""

    def __init__(self, currency: str, findings: Findings) -> None:
        self._currency, self._findings = currency, findings
        self._all: dict[int, int] = defaultdict(int)
        self._part: dict[int, int] = defaultdict(int)
        self.found: list[ControlTotal] = []

    def add(self, row: SheetRow, layout: Layout, amounts: Mapping[int, int]) -> None:
        """A row of data, its amounts by column; its own total and balance are compared."""
        for each in layout.columns:
            if each.field in (Field.TOTAL, Field.BALANCE):
                wanted = _across(layout, amounts, each.field)
                if wanted is not None and not is_nothing(row.at(each.at)):
                    self._compare(row, each.at, wanted)
                self._all[each.at] += wanted or 0
                self._part[each.at] += wanted or 0
        for column, amount in amounts.items():
            self._all[column] += amount
            self._part[column] += amount

    def compare(self, row: SheetRow, layout: Layout, kind: str) -> None:
        """A row of totals: of all rows above it, or of those since the last."""
        sums = self._all if kind == "all" else self._part
        across = (Field.TOTAL, Field.BALANCE)
        for each in layout.columns:
            is_known = each.field not in across or _across(layout, sums, each.field) is not None
            if each in layout.amounts or (each.field in across and is_known):
                if each.at in row.unvalued:
                    self._findings.tell("no_value", row.number, each.at)
                elif not is_nothing(row.at(each.at)) and each.at not in row.copied:
                    self._compare(row, each.at, sums[each.at])
        self._part.clear()

    def _compare(self, row: SheetRow, column: int, computed: int) -> None:
        try:
            stated = minor_of(row.at(column), self._currency)
        except AmountUnreadable as unreadable:
            self._findings.tell("total_unreadable", row.number, column, unreadable.words, weight=Weight.TOTAL)
            return
        total = ControlTotal(row.number, column, stated, computed)
        self.found.append(total)
        if not total.is_right:
            spoken = (spoken_amount(each, self._currency) for each in (stated, computed))
            self._findings.tell("total_differs", row.number, column, *spoken, weight=Weight.TOTAL)


def _across(layout: Layout, amounts: Mapping[int, int], field: Field) -> int | None:
    """What a total or a balance at the end of a row should be; None where it cannot be told."""
    sums: dict[Field, int] = defaultdict(int)
    fields = {each.field for each in layout.amounts}
    for each in layout.amounts:
        sums[each.field] += amounts.get(each.at, 0)
    if field is Field.TOTAL:
        return sum(sums.values()) if len(fields) == 1 else None
    return sums[Field.ASSESSED] - sums[Field.RECEIVED] if len(fields) == 2 else None
