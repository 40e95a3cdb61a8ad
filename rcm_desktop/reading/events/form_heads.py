"""The row of headings in a returned form: found in either language, moved about, and typed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rcm_desktop.domain.events.return_form import COLUMNS, PRIVATE, head_words
from rcm_desktop.domain.events.returned_form import FormFinding, FormWeight
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.reading.events.form_people import Columns, short
from rcm_desktop.reading.events.form_tables import FormFile, FormRow, FormTable
from rcm_desktop.reading.people_words import field_called, readings

_ENOUGH = 3
"""So many headings, the one of the name among them, are a row of headings; one more without it."""
_NOT_COUNTED = {"number", "delegation"}


@dataclass(frozen=True, slots=True)
class Heads:
    """The table of people: its row of headings, and the column of each field."""

    table: FormTable
    row: FormRow
    columns: Columns
    findings: tuple[FormFinding, ...] = ()

    def is_repeated(self, row: FormRow) -> bool:
        """Whether a row further down is one of headings again."""
        return _is_head(_fields(row, self.columns.private))


def find_heads(file: FormFile, private: Sequence[str]) -> Heads | None:
    """The row with the most headings, the first of several; None where no row is one."""
    best: tuple[int, FormTable, FormRow, dict[str, int]] | None = None
    for table, row, fields in _candidates(file, private):
        if best is None or len(fields) > best[0]:
            best = len(fields), table, row, fields
    if best is None:
        return None
    _, table, row, found = best
    replaced = dict(_by_place(row, found, private))
    fields = found | replaced
    findings = [
        FormFinding(
            "head_replaced", table.place(row.number, column), short(row.cells.get(column, "")), _head(each)
        )
        for each, column in replaced.items()
    ]
    for each in (*COLUMNS, *private):
        if each in fields or each in _NOT_COUNTED or (each == "name" and "surname" in fields):
            continue
        is_name = each == "name"
        weight = FormWeight.STOP if is_name else FormWeight.NOTE
        code = "name_missing" if is_name else "head_missing"
        findings.append(FormFinding(code, table.place(row.number), "", _head(each), weight=weight))
    return Heads(table, row, Columns(fields, tuple(private)), tuple(findings))


def further_tables(file: FormFile, heads: Heads) -> Iterator[FormFinding]:
    """Other tables with headings and somebody below them."""
    told: set[int] = set()
    for table, row, fields in _candidates(file, heads.columns.private):
        column = fields.get("name", -1)
        filled = [each for each in table.rows if each.number > row.number and each.cells.get(column)]
        if table is not heads.table and filled and id(table) not in told:
            told.add(id(table))
            yield FormFinding("further_table", table.place(filled[0].number, column))


def _candidates(
    file: FormFile, private: Sequence[str]
) -> Iterator[tuple[FormTable, FormRow, dict[str, int]]]:
    for table in file.tables:
        for row in table.rows:
            fields = _fields(row, private)
            if _is_head(fields):
                yield table, row, fields


def _is_head(fields: Mapping[str, int]) -> bool:
    counted = len(fields.keys() - _NOT_COUNTED)
    return counted >= _ENOUGH + ("name" not in fields)


def _fields(row: FormRow, private: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for column, words in sorted(row.cells.items()):
        field = _private_called(words, private) or field_called(words)
        if field and field not in found:
            found[field] = column
    return found


def _private_called(words: str, private: Sequence[str]) -> str:
    for each in private:
        names = {plain(head_words(each, [language])) for language in LANGUAGES}
        if names & set(readings(words)):
            return each
    return ""


def _by_place(row: FormRow, found: Mapping[str, int], private: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Columns whose heading was typed over: all the others stand as the form was made, and what stands there
    is no heading of another."""
    order = [*COLUMNS, *private]
    known = {each: column for each, column in found.items() if each in order}
    starts = {column - order.index(each) for each, column in known.items()}
    if len(starts) != 1 or len(known) < len(order) - 3:
        return
    (start,) = starts
    for each in order:
        column = start + order.index(each)
        if each not in known and each not in _NOT_COUNTED and column not in found.values() and column >= 0:
            yield each, column


def _head(field: str) -> str:
    return head_words(field, LANGUAGES) if field in (*COLUMNS, *PRIVATE) else field
