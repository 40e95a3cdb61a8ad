"""A small reckoner of a workbook's formulas: it knows the few functions that the follow-up workbook uses.

It starts from the cells that hold no formula and never looks at the values stored beside formulas.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter, range_boundaries

Value = float | str | bool | None
Range = list[list[Value]]
_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\.\d+)?)|"(?P<text>(?:[^"]|"")*)"
    |(?P<ref>(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\w(])
    |(?P<name>[A-Za-z_][A-Za-z_0-9.]*)|(?P<sign><>|<=|>=|[-+*/&=<>(),]))""",
    re.VERBOSE,
)


class Reckoner:
    """``value`` works a cell out; ``formulas`` are the places of all formulas."""

    def __init__(self, content: bytes) -> None:
        self.book = load_workbook(BytesIO(content))
        self._known: dict[tuple[str, str], Value] = {}

    def formulas(self) -> Iterator[tuple[str, str, str]]:
        for sheet in self.book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        yield sheet.title, cell.coordinate, str(cell.value)

    def value(self, sheet: str, place: str) -> Value:
        key = (sheet, place)
        if key not in self._known:
            cell = self.book[sheet][place]
            held = cell.value
            if cell.data_type == "f":
                self._known[key] = _Reading(self, sheet, str(held)[1:]).whole()
            elif isinstance(held, date | datetime):
                day = held.date() if isinstance(held, datetime) else held
                self._known[key] = float((day - date(1899, 12, 30)).days)
            else:
                self._known[key] = float(held) if isinstance(held, int | float) else str(held or "") or None
        return self._known[key]

    def cells(self, sheet: str, span: str) -> Range:
        bounds = range_boundaries(span.replace("$", ""))
        first_column, first_row, last_column, last_row = (each or 1 for each in bounds)
        return [
            [
                self.value(sheet, f"{get_column_letter(column)}{row}")
                for column in range(first_column, last_column + 1)
            ]
            for row in range(first_row, last_row + 1)
        ]

    def named(self, name: str) -> str:
        return str(self.book.defined_names[name].attr_text)


class _Reading:
    def __init__(self, reckoner: Reckoner, sheet: str, words: str) -> None:
        self._reckoner, self._sheet = reckoner, sheet
        self._tokens = [(each.lastgroup or "", each[each.lastgroup or 0]) for each in _TOKEN.finditer(words)]
        assert "".join(each[0] for each in _TOKEN.finditer(words)) == words, words
        self._at = 0

    def whole(self) -> Value:
        found = self._compared()
        assert self._at == len(self._tokens)
        return _single(found)

    def _next(self) -> tuple[str, str]:
        self._at += 1
        return self._tokens[self._at - 1]

    def _takes(self, *signs: str) -> str:
        if self._at < len(self._tokens) and self._tokens[self._at] in {("sign", each) for each in signs}:
            return self._next()[1]
        return ""

    def _compared(self) -> Value | Range:
        left = self._joined()
        while sign := self._takes("=", "<>", "<", ">", "<=", ">="):
            left = _compare(_single(left), sign, _single(self._joined()))
        return left

    def _joined(self) -> Value | Range:
        left = self._sum()
        while self._takes("&"):
            left = f"{_shown(_single(left))}{_shown(_single(self._sum()))}"
        return left

    def _sum(self) -> Value | Range:
        left = self._product()
        while sign := self._takes("+", "-"):
            right = _figure(_single(self._product()))
            left = _figure(_single(left)) + (right if sign == "+" else -right)
        return left

    def _product(self) -> Value | Range:
        left = self._part()
        while sign := self._takes("*", "/"):
            right = _figure(_single(self._part()))
            left = _figure(_single(left)) * right if sign == "*" else _figure(_single(left)) / right
        return left

    def _part(self) -> Value | Range:
        if self._takes("-"):
            return -_figure(_single(self._part()))
        if self._takes("("):
            found = self._compared()
            assert self._takes(")")
            return found
        kind, words = self._next()
        if kind == "number":
            return float(words)
        if kind == "text":
            return words.replace('""', '"')
        if kind == "ref":
            return self._place(words)
        assert kind == "name", words
        if not self._takes("("):
            return self._place(self._reckoner.named(words))
        return self._call(words)

    def _call(self, name: str) -> Value | Range:
        if name == "IF":
            # Only the branch that holds is worked out: the other may divide by nothing.
            condition = _single(self._compared())
            assert self._takes(",")
            return self._branch(bool(condition))
        arguments: list[Value | Range] = []
        while not self._takes(")"):
            arguments.append(self._compared())
            self._takes(",")
        return _FUNCTIONS[name](*arguments)

    def _branch(self, first: bool) -> Value | Range:
        if first:
            found = self._compared()
            assert self._takes(",")
            self._skip()
        else:
            self._skip()
            found = self._compared()
        assert self._takes(")")
        return found

    def _skip(self) -> None:
        """Over one argument; the comma after it is taken too."""
        depth = 0
        while self._at < len(self._tokens):
            sign = self._tokens[self._at]
            if depth == 0 and sign == ("sign", ")"):
                return
            if depth == 0 and sign == ("sign", ","):
                self._at += 1
                return
            depth += {"(": 1, ")": -1}.get(sign[1], 0) if sign[0] == "sign" else 0
            self._at += 1

    def _place(self, words: str) -> Value | Range:
        sheet, _, span = words.rpartition("!")
        title = sheet.strip("'").replace("''", "'") if sheet else self._sheet
        cells = self._reckoner.cells(title, span)
        return cells if ":" in span else cells[0][0]


def _single(value: Value | Range) -> Value:
    assert not isinstance(value, list)
    return value


def _figure(value: Value) -> float:
    assert not isinstance(value, str) or value == "", value
    return float(value or 0)


def _shown(value: Value) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value or "")


def _compare(left: Value, sign: str, right: Value) -> bool:
    if left is None:
        left = "" if isinstance(right, str) else 0.0
    if right is None:
        right = "" if isinstance(left, str) else 0.0
    if isinstance(left, str) != isinstance(right, str):
        return sign == "<>"
    return {
        "=": left == right, "<>": left != right, "<": left < right, ">": left > right,  # type: ignore[operator]
        "<=": left <= right, ">=": left >= right,  # type: ignore[operator]
    }[sign]  # fmt: skip


def _flat(*values: Value | Range) -> Iterator[Value]:
    for value in values:
        if isinstance(value, list):
            yield from (each for row in value for each in row)
        else:
            yield value


def _sum(*values: Value | Range) -> float:
    return sum(each for each in _flat(*values) if isinstance(each, float))


def _meets(value: Value, criterion: Value) -> bool:
    if isinstance(criterion, str) and (found := re.match(r"<>|<=|>=|[<>=]", criterion)):
        rest = criterion[found.end() :]
        if rest == "":
            return (value not in (None, "")) == (found[0] == "<>")
        limit = float(rest)
        return isinstance(value, float) and _compare(value, found[0], limit)
    return _compare(value, "=", criterion)


def _chosen(pairs: tuple[Value | Range, ...]) -> Iterator[bool]:
    ranges, criteria = [list(_flat(each)) for each in pairs[::2]], [_single(each) for each in pairs[1::2]]
    for row in zip(*ranges, strict=True):
        yield all(_meets(value, criterion) for value, criterion in zip(row, criteria, strict=True))


def _sumifs(figures: Value | Range, *pairs: Value | Range) -> float:
    held = list(_flat(figures))
    return sum(
        value for value, is_in in zip(held, _chosen(pairs), strict=True) if is_in and isinstance(value, float)
    )


def _round(value: Value, digits: Value) -> float:
    step = Decimal(1).scaleb(-int(_figure(digits)))
    return float(Decimal(repr(_figure(value))).quantize(step, ROUND_HALF_UP))


def _edate(day: Value, months: Value) -> float:
    begun = date.fromordinal(date(1899, 12, 30).toordinal() + int(_figure(day)))
    month = begun.year * 12 + begun.month - 1 + int(_figure(months))
    year, month = divmod(month, 12)
    last = (date(year + month // 11, (month + 1) % 12 + 1, 1) - date(year, month + 1, 1)).days
    there = date(year, month + 1, min(begun.day, last))
    return float((there - date(1899, 12, 30)).days)


_FUNCTIONS: dict[str, Callable[..., Value]] = {
    "SUM": _sum,
    "SUBTOTAL": lambda _, *spans: _sum(*spans),
    "SUMIFS": _sumifs,
    "COUNT": lambda *spans: float(sum(isinstance(each, float) for each in _flat(*spans))),
    "COUNTA": lambda *spans: float(sum(each is not None for each in _flat(*spans))),
    "COUNTIF": lambda *pair: float(sum(_chosen(pair))),
    "COUNTIFS": lambda *pairs: float(sum(_chosen(pairs))),
    "AND": lambda *values: all(bool(each) for each in _flat(*values)),
    "ISNUMBER": lambda value: isinstance(value, float),
    "ROUND": _round,
    "EDATE": _edate,
}
