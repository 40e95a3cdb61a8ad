"""Tries the installed program on files of its own, one line a step."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from rcm_desktop.bootstrap import create_library, open_library
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import StepsFailed
from rcm_desktop.domain.events.paper_options import FORMS, EventPaperKind
from rcm_desktop.domain.events.taken_in import Effect
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.letters import LetterKind
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import InsertItem, Restate
from rcm_desktop.domain.text import Text
from rcm_desktop.papers.conclusions import PaperForm, paper_of
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.contributions.status import status_as
from rcm_desktop.papers.text import text_of
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.reading import read_document
from rcm_desktop.reading.contributions.filled_workbook import read_filled
from rcm_desktop.reading.events.icalendar_file import read_calendar
from rcm_desktop.services.letters import LetterRequest

_DAY = date(2025, 5, 15)
_BEGINNINGS = {OfficeForm.PDF: b"%PDF-", OfficeForm.WORD: b"PK\x03\x04"}
_WORDS = "To thank the secretariat: agradecer a la Secretaría."


def self_test(arguments: argparse.Namespace, context: Context) -> int:
    """Enter, undo, export each kind, read in, copy and check; raises ``StepsFailed`` where a step fails."""
    wording = context.wording()
    failed = 0
    # A step that failed may leave a file open, which Windows does not let go.
    with tempfile.TemporaryDirectory(prefix="rcm-self-test-", ignore_cleanup_errors=True) as folder:
        steps = Trial(Path(folder)).steps()
        for name, step in steps:
            reason = _why_not(step)
            failed += reason is not None
            mark = wording.text("self_test.well" if reason is None else "self_test.not_well")
            print(f"{mark}  {wording.text(f'self_test.{name}')} {reason or ''}".rstrip(), flush=True)
    if failed:
        raise StepsFailed(failed, len(steps))
    return 0


def _why_not(step: Callable[[], bool]) -> str | None:
    """Why a step did not come out right, None where it did. Whatever it raises is what was looked for."""
    try:
        return None if step() else ""
    except Exception as error:
        return f"({type(error).__name__})"


class Trial:
    """The steps, each on the file as the one before left it; a step gives whether all came out right."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / "trial.rcm"
        self._meeting = ""

    def steps(self) -> tuple[tuple[str, Callable[[], bool]], ...]:
        """The steps in order, by the names their words have."""
        return (
            ("create", self.create),
            ("enter", self.enter),
            ("undo", self.undo),
            ("export_word", self.export_word),
            ("export_pdf", self.export_pdf),
            ("export_text", self.export_text),
            ("export_json", self.export_json),
            ("import", self.read_in),
            ("receipt", self.receive),
            ("workbook", self.export_workbook),
            ("status", self.export_status),
            ("letters", self.export_letters),
            ("calendar", self.export_calendar),
            ("lists", self.export_lists),
            ("backup", self.back_up),
            ("check", self.check),
        )

    def create(self) -> bool:
        with create_library(self._path, sample=True) as opened:
            self._meeting = opened.meetings.lines()[0].id
        return self._path.is_file()

    def enter(self) -> bool:
        with open_library(self._path) as opened:
            editing, _ = opened.meetings.open(self._meeting)
            last = [node for node in editing.outline.nodes() if node.kind is Kind.ITEM][-1]
            caret = editing.do(InsertItem(last.id)).caret
            if caret is None:
                return False
            editing.do(Restate(caret.node, Language.EN, Text(_WORDS)))
        return self._holds_words()

    def undo(self) -> bool:
        with open_library(self._path) as opened:
            opened.meetings.open(self._meeting)[0].undo()
        was_gone = not self._holds_words()
        with open_library(self._path) as opened:
            opened.meetings.open(self._meeting)[0].redo()
        return was_gone and self._holds_words()

    def export_word(self) -> bool:
        papers = [text_of(read_document(path)) for path in self._exported(PaperForm.WORD)]
        return [_WORDS in paper for paper in papers] == [True, False, True]

    def export_pdf(self) -> bool:
        papers = [path.read_bytes() for path in self._exported(PaperForm.PDF)]
        return all(paper.startswith(b"%PDF-") and b"%%EOF" in paper[-16:] for paper in papers)

    def export_text(self) -> bool:
        papers = [path.read_text("utf-8") for path in self._exported(PaperForm.TEXT)]
        return [_WORDS in paper for paper in papers] == [True, False, True]

    def export_json(self) -> bool:
        papers = [json.loads(path.read_text("utf-8")) for path in self._exported(PaperForm.JSON)]
        return all(paper["sections"] for paper in papers)

    def read_in(self) -> bool:
        source = self._exported(PaperForm.TEXT)[0]
        with open_library(self._path) as opened:
            (meeting,) = opened.meetings.add_documents([(read_document(source), Language.EN)])
            documents, paper = opened.meetings.documents(meeting.id), opened.meetings.paper(meeting.id)
        return paper_of(paper, documents, [Language.EN], PaperForm.TEXT) == source.read_bytes()

    def receive(self) -> bool:
        """A receipt pays what its preview says, and taken back it pays nothing."""
        with open_library(self._path) as opened:
            ledger = opened.contributions
            receipt = ledger.receipt("PA", "USD", _DAY, 12_345_67, reference="trial")
            shown = ledger.preview(receipt).after
            (posted,) = ledger.post([receipt])
            is_paid = ledger.position(date.max).account("PA", "USD") == shown
            ledger.reverse(posted.id, _DAY, "only a trial")
            total = ledger.position(date.max).account("PA", "USD")
            return is_paid and total.received + 12_345_67 == shown.received

    def export_workbook(self) -> bool:
        """Written in both languages, and read back unchanged it holds nothing to record."""
        with open_library(self._path, read_only=True) as opened:
            for language in LANGUAGES:
                target = self._folder / f"dues-{language}.xlsx"
                write_whole(target, dues_workbook(opened.dues.report(_DAY), language))
                preview = opened.filled_workbooks.preview(read_filled(target))
                if preview.all_problems or preview.new_receipts or preview.new_entries:
                    return False
        return True

    def export_status(self) -> bool:
        with open_library(self._path, read_only=True) as opened:
            statements = opened.statements.status(_DAY)
        papers = [
            (form, status_as(statements, language, form)) for form in OfficeForm for language in LANGUAGES
        ]
        return all(paper.startswith(_BEGINNINGS[form]) for form, paper in papers)

    def export_letters(self) -> bool:
        """Reminders to all that owe, numbered one after the other."""
        folder = self._folder / "letters"
        folder.mkdir()
        with open_library(self._path) as opened:
            made = opened.letters.make(LetterRequest(LetterKind.REMINDER, _DAY), folder, tuple(OfficeForm))
        numbers = [each.entry.number for each in made]
        return numbers == list(range(1, len(made) + 1)) and all(
            path.is_file() for each in made for path in each.files
        )

    def export_calendar(self) -> bool:
        """Written, and read back unchanged it changes nothing."""
        target = self._folder / "calendar.ics"
        with open_library(self._path, read_only=True) as opened:
            write_whole(target, opened.calendar_files.made([Language.EN]).content)
            found = read_calendar(target).events
            effects = {each.effect for each in opened.calendar_files.preview(found, Language.EN)}
        return effects == {Effect.SAME}

    def export_lists(self) -> bool:
        """Each paper of an event in each of its forms, of which the same data gives the same bytes."""
        kinds = [kind for kind in EventPaperKind if kind is not EventPaperKind.COUNTRY]
        with open_library(self._path, read_only=True) as opened:
            rounds = opened.calendar.rounds(each.id for each in opened.calendar.events())
            event = next(iter(rounds))
            for kind, form in ((each, form) for each in kinds for form in FORMS[each]):
                first, again = (opened.event_papers.make(event, kind, LANGUAGES, form) for _ in range(2))
                if first != again or not first.startswith((b"%PDF-", b"PK")):
                    return False
        return True

    def back_up(self) -> bool:
        copy = self._folder / "copy.rcm"
        with open_library(self._path, read_only=True) as opened:
            opened.save_copy(copy)
            lines = opened.meetings.lines()
        with open_library(copy, read_only=True) as opened:
            return opened.meetings.lines() == lines

    def check(self) -> bool:
        with open_library(self._path, read_only=True) as opened:
            return opened.health().is_well

    def _holds_words(self) -> bool:
        with open_library(self._path, read_only=True) as opened:
            outline = opened.meetings.outline(self._meeting)
        return any(node.en.text.plain == _WORDS for node in outline.nodes())

    def _exported(self, form: PaperForm) -> list[Path]:
        """The conclusions in English, in Spanish and in both, each in a file of its own."""
        with open_library(self._path, read_only=True) as opened:
            meetings = opened.meetings
            documents, paper = meetings.documents(self._meeting), meetings.paper(self._meeting)
        targets = []
        for languages in ([Language.EN], [Language.ES], list(LANGUAGES)):
            targets.append(self._folder / f"{'-'.join(languages)}.{form}")
            write_whole(targets[-1], paper_of(paper, documents, languages, form))
        return targets
