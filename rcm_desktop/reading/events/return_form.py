"""A confirmation form that came back, in Word or Excel → what it says, with what is doubtful by its cell.

Nothing is guessed: an answer or a name that is not certain is told and not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.return_form import (
    BETWEEN,
    VERSION,
    FormIdentity,
    in_each,
    one_line,
    private_of,
)
from rcm_desktop.domain.events.returned_form import (
    CellPlace,
    FormFinding,
    FormWeight,
    ReturnedForm,
    ReturnedPerson,
)
from rcm_desktop.domain.events.rounds import Answer
from rcm_desktop.domain.folding import plain
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.paper_words import said
from rcm_desktop.reading.errors import FormOld, NotAForm
from rcm_desktop.reading.events.form_excel import excel_form
from rcm_desktop.reading.events.form_heads import Heads, find_heads, further_tables
from rcm_desktop.reading.events.form_people import is_unchosen, person_of, short
from rcm_desktop.reading.events.form_tables import FormFile, FormRow, FormTable
from rcm_desktop.reading.events.form_word import word_form
from rcm_desktop.reading.people_sheet import people_of
from rcm_desktop.reading.people_words import readings
from rcm_desktop.reading.text_file import file_bytes
from rcm_desktop.reading.workbook_package import COMPOUND

_ZIP = b"PK\x03\x04"
_NEGATION = re.compile(r"\b(?:no|not|unable|cannot|declin\w*|excus\w*|imposib\w*)\b")
_YES = re.compile(r"\b(?:si|yes)\b")
_DOUBT = re.compile(
    r"\?|\b(?:quizas?|tal vez|acaso|por confirmar|por definir|pendiente|maybe|perhaps|possibly|posible\w*"
    r"|pending|to be confirmed|tbc|or|o)\b"
)
_ATTENDING = re.compile(r"\b(?:si|yes|attend\w*|asist\w*|particip\w*|confirm\w*)\b")
_NO = re.compile(r"(?:no|not)\W*")
_STOP = FormWeight.STOP
_MOST_BESIDE = 30
"""Lines below the table of a text that are looked at. What follows is a text of its own."""


def read_returned(
    path: Path, event: Event | None = None, directory: DirectoryOfDay | None = None
) -> ReturnedForm:
    """What a file holds; ``event`` is the one in hand, whose form it must be and whose own details are read.

    Raises the conditions of ``reading.errors``: FormHasMacros, NotAForm, FormOld and those of damaged or
    suspicious files. The file is only read.
    """
    return returned_of(file_bytes(path), str(path), event, directory)


def returned_of(
    data: bytes, shown: str, event: Event | None = None, directory: DirectoryOfDay | None = None
) -> ReturnedForm:
    """As ``read_returned``, from the bytes; ``shown`` is only for the sentences of conditions."""
    return _Reading(_file_of(data, shown), event, directory or Directory.shipped().on(None)).form()


def _file_of(data: bytes, shown: str) -> FormFile:
    if data.startswith(COMPOUND):
        raise FormOld(shown)
    if not data.startswith(_ZIP):
        raise NotAForm(shown)
    # The directory stands at the end of a package; its names are not packed.
    end = data[-2_000_000:]
    if b"word/document.xml" in end:
        return word_form(data, shown)
    if b"xl/workbook.xml" in end:
        return excel_form(data, shown)
    raise NotAForm(shown)


class _Reading:
    def __init__(self, file: FormFile, event: Event | None, directory: DirectoryOfDay) -> None:
        self._file = file
        self._event = event
        self._directory = directory
        self._findings: list[FormFinding] = []

    def form(self) -> ReturnedForm:
        identity = self._file.identity
        self._judge(identity)
        heads = find_heads(self._file, private_of(self._event) if self._event is not None else ())
        party = self._party(identity, heads)
        answer = self._answer(heads)
        if heads is None:
            self._tell("no_table", weight=_STOP)
            return ReturnedForm(identity, party, answer, (), tuple(self._findings))
        self._findings += heads.findings
        self._judge_merged(heads)
        people = tuple(self._people(heads))
        self._findings += further_tables(self._file, heads)
        self._tell_extra(heads)
        return ReturnedForm(identity, party, answer, people, tuple(self._findings))

    def _tell(
        self,
        code: str,
        place: CellPlace | None = None,
        words: str = "",
        wanted: str = "",
        *,
        count: int = 1,
        weight: FormWeight = FormWeight.NOTE,
    ) -> None:
        self._findings.append(FormFinding(code, place, short(words), short(wanted), count, weight))

    # Which form it is, and whose

    def _judge(self, identity: FormIdentity | None) -> None:
        if identity is None:
            self._tell("no_mark")
        elif identity.version > VERSION:
            self._tell("newer_version", weight=_STOP)
        elif self._event is not None and identity.event != one_line(self._event.key):
            self._tell("other_event", None, identity.event, self._event.key, weight=_STOP)

    def _party(self, identity: FormIdentity | None, heads: Heads | None) -> str | None:
        """Who answers: the one it was made for, unless another one is written there."""
        made_for = identity.party if identity is not None else ""
        found = self._beside("party", heads)
        place, words = found if found is not None else (None, "")
        if not words:
            return made_for or None
        called = next((id_ for each in words.split("/") if (id_ := self._called(each))), "")
        if not made_for:
            if not called:
                self._tell("party_unknown", place, words)
            return called or None
        if called == made_for or plain(words) == plain(made_for):
            return made_for
        names = dict.fromkeys(self._directory.word(made_for, each) for each in LANGUAGES)
        self._tell("party_differs", place, words, BETWEEN.join(names), weight=_STOP)
        return None

    def _called(self, words: str) -> str:
        known = self._directory.called(one_line(words))
        return known.id if known is not None else ""

    # The answer

    def _answer(self, heads: Heads | None) -> Answer:
        found = self._beside("answered", heads)
        if found is None or not found[1]:
            # The label may be gone, and the answer chosen all the same.
            words = {plain(said(each, f"return_form.answer.{way}")): way for each in LANGUAGES
                     for way in (Answer.CONFIRMED, Answer.DECLINED)}  # fmt: skip
            for _, row in self._above(heads):
                for cell in row.cells.values():
                    chosen = next((words[each] for each in readings(cell) if each in words), None)
                    if chosen is not None:
                        return _answer_called(cell) or chosen
            self._tell("answer_missing", found[0] if found is not None else None)
            return Answer.NONE
        answer = _answer_called(found[1])
        if answer is None:
            wanted = in_each(LANGUAGES, "answer.confirmed")
            self._tell("answer_unknown", found[0], found[1], wanted)
        return answer or Answer.NONE

    def _above(self, heads: Heads | None) -> Iterator[tuple[FormTable, FormRow]]:
        """The rows that are not those of people."""
        for table in self._file.tables:
            for row in table.rows:
                if heads is None or table is not heads.table or row.number < heads.row.number:
                    yield table, row

    def _beside(self, label: str, heads: Heads | None) -> tuple[CellPlace, str] | None:
        """What stands beside a label, with its place; None where there is no such label."""
        labels = {plain(said(each, f"return_form.{label}")) for each in LANGUAGES}
        for table, row in self._above(heads):
            columns = sorted(row.cells)
            for at, column in enumerate(columns):
                if labels & set(readings(row.cells[column])):
                    further = [each for each in columns[at + 1 :] if not is_unchosen(row.cells[each])]
                    words = one_line(row.cells[further[0]]) if further else ""
                    place = table.place(row.number, further[0] if further else column)
                    return place, words
        return None

    # The people

    def _people(self, heads: Heads) -> Iterator[ReturnedPerson]:
        seen: set[str] = set()
        table, columns = heads.table, heads.columns
        needed = columns.taken - {columns.of.get("number", -1)}
        for row in table.rows:
            if row.number <= heads.row.number or heads.is_repeated(row):
                continue
            filled = {each for each in needed if each in row.unvalued or _stands(row, each)}
            if not filled:
                self._tell_stray(table, row, columns.of.get("number", -1))
                continue
            person = person_of(table, row, columns)
            if person.name and plain(person.name) in seen:
                twice = FormFinding("twice", person.place, short(person.name), weight=FormWeight.ROW)
                person = replace(person, findings=(*person.findings, twice))
            seen.add(plain(person.name))
            yield person
        yield from self._people_beside(table, seen)

    def _tell_stray(self, table: FormTable, row: FormRow, column: int) -> None:
        words = row.cells.get(column, "")
        if words and not words.strip(" .").isdecimal():
            self._tell("below", table.place(row.number, column), words)

    def _people_beside(self, table: FormTable, seen: set[str]) -> Iterator[ReturnedPerson]:
        """Who was typed below the table of a text: only lines that are plainly a person's."""
        below = [line for number, line in self._file.beside if number >= table.number > 0]
        for line in below[:_MOST_BESIDE]:
            rows = people_of(line, self._directory, party="-")
            row = rows[0] if len(rows) == 1 else None
            is_person = row is not None and len(row.name.split()) > 1 and bool(row.email or row.institution)
            if row is None or not is_person or plain(row.name) in seen:
                self._tell("below", CellPlace(), line)
                continue
            seen.add(plain(row.name))
            finding = FormFinding("below_read", CellPlace(), short(line))
            yield ReturnedPerson(
                place=CellPlace(), name=row.name, courtesy=row.courtesy, function=row.function,
                institution=row.institution, email=row.email, telephone=row.telephone, findings=(finding,),
            )  # fmt: skip

    # What is about the table

    def _judge_merged(self, heads: Heads) -> None:
        """Merged cells from the headings on hide what belongs to what, but for a line of words below."""
        rows = {each.number: each for each in heads.table.rows}
        for area in heads.table.merged:
            inside = [rows[number] for number in rows if area.first_row <= number <= area.last_row]
            if area.last_row < heads.row.number or not any(each.cells for each in inside):
                continue
            is_line = area.first_row == area.last_row and len(inside[0].cells) == 1
            if is_line and area.first_column == heads.columns.of.get("number", -1):
                continue  # Told as words that stand in no row of a person.
            self._tell("merged", heads.table.area_place(area), weight=_STOP)

    def _tell_extra(self, heads: Heads) -> None:
        """Columns that the form does not have, with something in them."""
        table, taken = heads.table, heads.columns.taken
        counts: dict[int, int] = {}
        for row in table.rows:
            if row.number > heads.row.number:
                for column in row.cells.keys() - taken:
                    counts[column] = counts.get(column, 0) + 1
        for column, count in sorted(counts.items()):
            head = heads.row.cells.get(column, "")
            self._tell("extra_column", table.place(heads.row.number, column), head or "–", count=count)


def _stands(row: FormRow, column: int) -> bool:
    words = row.cells.get(column, "")
    return bool(words) and not is_unchosen(words)


def _answer_called(words: str) -> Answer | None:
    """The answer that words are, None where they are none or two."""
    found = {_one_answer(plain(each)) for each in words.split("/")} - {None}
    return found.pop() if len(found) == 1 else None


def _one_answer(words: str) -> Answer | None:
    words = " ".join(words.split())
    is_no = _NEGATION.search(words) is not None
    if _DOUBT.search(words) or (is_no and _YES.search(words)):
        return None
    if _NO.fullmatch(words) or (is_no and _ATTENDING.search(words)):
        return Answer.DECLINED
    return Answer.CONFIRMED if _ATTENDING.search(words) and not is_no else None
