"""What should be looked at in a sheet of contributions, each by row and column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from rcm_desktop.reading.sheets import cell_name
from rcm_desktop.wording import Wording


class Weight(IntEnum):
    """What a finding means for posting: told only; left out unless a person wants it; totals that do not
    agree, which a person may accept; in the way of all."""

    NOTE = 0
    DOUBLE = 1
    TOTAL = 2
    STOP = 3


@dataclass(frozen=True, slots=True)
class Finding:
    """``row`` counts from 1, ``column`` from 0. ``words`` are what stands there, ``wanted`` what was
    expected; ``count`` is how many cells are alike, of which this is the first."""

    code: str
    row: int
    column: int
    words: str = ""
    wanted: str = ""
    count: int = 1
    weight: Weight = Weight.NOTE

    @property
    def place(self) -> str:
        return cell_name(self.row, self.column)

    def sentence(self, wording: Wording) -> str:
        return wording.text(
            f"ledger_sheet.{self.code}",
            place=self.place,
            words=self.words,
            wanted=self.wanted,
            count=self.count,
        )


class Findings:
    """Findings in the order in which they were made; cells alike in one column become one."""

    def __init__(self) -> None:
        self._found: list[Finding] = []
        self._at: dict[tuple[str, int], int] = {}

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def tell(
        self,
        code: str,
        row: int,
        column: int,
        words: str = "",
        wanted: str = "",
        *,
        count: int = 1,
        weight: Weight = Weight.NOTE,
    ) -> None:
        self._found.append(Finding(code, row, column, words, wanted, count, weight))

    def add_up(self, code: str, row: int, column: int, words: str = "", weight: Weight = Weight.NOTE) -> None:
        """Tell once for a column: the first cell, and how many are like it."""
        at = self._at.setdefault((code, column), len(self._found))
        if at == len(self._found):
            self.tell(code, row, column, words, weight=weight)
        else:
            self._found[at] = replace(self._found[at], count=self._found[at].count + 1)
