"""A row of a returned form → a person. What cannot be one is told by its cell, and is not taken."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from rcm_desktop.domain.events.return_form import one_line
from rcm_desktop.domain.events.returned_form import CellPlace, FormFinding, FormWeight, ReturnedPerson
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.paper_words import said
from rcm_desktop.reading.events.form_tables import FormRow, FormTable
from rcm_desktop.reading.people_words import (
    chosen_courtesy,
    courtesy_and_name,
    emails_in,
    interpretation_called,
    is_courtesy,
    part_called,
    readings,
)

_SHOWN = 60
_LONGEST = 300
_PARTING = re.compile(
    r"\s*(?:[;/\n•]|\s&\s|\s(?:y|e|and)\s(?=\S+\s+\S)|(?<!\d)\d{1,2}[.)]\s)\s*", re.IGNORECASE
)
_COMMAS = re.compile(r"\s*,\s*")
# What Word and ours show in a list until something is chosen.
_UNCHOSEN = frozenset({
    "choose an item", "elija un elemento", "seleccione un elemento", "click or tap here to enter text",
    "haga clic o pulse aqui para escribir texto",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """The column of each field that a table has, from 0; ``private`` names the details asked besides."""

    of: Mapping[str, int]
    private: tuple[str, ...] = ()

    @property
    def taken(self) -> frozenset[int]:
        return frozenset(self.of.values())


def person_of(table: FormTable, row: FormRow, columns: Columns) -> ReturnedPerson:
    """The person of a row in which something stands."""
    return _Row(table, row, columns).person()


def is_unchosen(words: str) -> bool:
    """Whether words only ask to choose something."""
    return any(each.strip(". ") in _unchosen() for each in readings(words))


@lru_cache(maxsize=1)
def _unchosen() -> frozenset[str]:
    return _UNCHOSEN | {plain(said(language, "return_form.choose")) for language in LANGUAGES}


def is_several(name: str) -> bool:
    """Whether words seem to be several people's names: each part of them must be one of its own."""
    parts = [part for part in _PARTING.split(name) if part.strip()]
    if len(parts) < 2:
        parts = _COMMAS.split(name) if name.count(",") > 1 else [name]
    names = [courtesy_and_name(part)[1] for part in parts]
    return len([each for each in names if len(each.split()) > 1]) > 1


def short(words: str) -> str:
    line = one_line(words)
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"


class _Row:
    def __init__(self, table: FormTable, row: FormRow, columns: Columns) -> None:
        self._table = table
        self._row = row
        self._columns = columns
        self._found: list[FormFinding] = []

    def person(self) -> ReturnedPerson:
        courtesy, name = self._name()
        function, institution = self._words("function"), self._words("institution")
        email, telephone = self._email(), self._words("telephone")
        part_words, spoken_words = self._words("part"), self._words("interpretation")
        part = part_called(part_words) if part_words else None
        if part_words and part is None:
            self._tell("part", "part", part_words)
        spoken, is_known = interpretation_called(spoken_words)
        if spoken_words and not is_known:
            self._tell("interpretation", "interpretation", spoken_words)
        details = ((each, self._words(each)) for each in self._columns.private)
        return ReturnedPerson(
            place=self._place("name"),
            name=name,
            courtesy=courtesy,
            function=function,
            institution=institution,
            email=email,
            telephone=telephone,
            part=part,
            interpretation=spoken,
            private=tuple((field, words) for field, words in details if words),
            findings=tuple(self._found),
        )

    def _name(self) -> tuple[str, str]:
        """The courtesy titles and the name, which offices write into one cell or two."""
        raw = self._raw("name")
        surname = self._raw("surname")
        said_before = chosen_courtesy(self._words("courtesy"))
        if raw and is_several(raw):
            self._tell("several_names", "name", raw, weight=FormWeight.ROW)
            return said_before, one_line(raw)
        titles, name = courtesy_and_name(one_line(f"{raw} {surname}"))
        if is_courtesy(name):
            titles, name = f"{titles} {name}".strip(), ""
        if not name:
            others = (self._words(each) for each in self._columns.of if each not in ("number", "name"))
            beside = next((each for each in others if each), titles)
            self._tell("no_name", "name", beside, weight=FormWeight.ROW)
        known = said_before.casefold().split()
        new = " ".join(each for each in titles.split() if each.casefold() not in known)
        return f"{said_before} {new}".strip(), name

    def _email(self) -> str:
        words = self._words("email")
        found = emails_in(words)
        if words and not found:
            self._tell("email", "email", words)
        if len(found) > 1:
            self._tell("emails", "email", found[0])
        return found[0] if found else ""

    def _raw(self, field: str) -> str:
        column = self._columns.of.get(field, -1)
        words = self._row.cells.get(column, "")
        wrong = ""
        if column in self._row.unvalued:
            wrong = "not_calculated"
        elif column in self._row.days and field not in self._columns.private:
            wrong = "is_day"
        elif len(words) > _LONGEST:
            wrong = "too_long"
        if not wrong:
            return "" if is_unchosen(words) else words
        if not any((each.code, each.place) == (wrong, self._place(field)) for each in self._found):
            self._tell(wrong, field, words)
        return ""

    def _words(self, field: str) -> str:
        return one_line(self._raw(field))

    def _place(self, field: str) -> CellPlace:
        return self._table.place(self._row.number, self._columns.of.get(field, -1))

    def _tell(self, code: str, field: str, words: str, *, weight: FormWeight = FormWeight.NOTE) -> None:
        self._found.append(FormFinding(code, self._place(field), short(words), weight=weight))
