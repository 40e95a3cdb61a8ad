"""Documents in and out: read, import, export."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace

from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoSuchCorrigendum, NoSuchMeeting, NotInThisForm
from rcm_desktop.commands.progress import Progress
from rcm_desktop.domain.corrigendum_papers import paper_of_corrigendum
from rcm_desktop.domain.document import Document
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings, PaperSize
from rcm_desktop.domain.record import MeetingRecord
from rcm_desktop.papers.conclusions import PRINTED, PaperForm, paper_of, untranslated
from rcm_desktop.papers.conclusions_json import json_of
from rcm_desktop.papers.text import text_of
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.reading import read_document
from rcm_desktop.reading.language_of import language_of
from rcm_desktop.services.preferences import PaperPreferences


def read(arguments: argparse.Namespace, context: Context) -> int:
    """Print a document as an outline, for people or as JSON; stores nothing."""
    wording = context.wording()
    document = read_document(arguments.file, arguments.encoding, wording.language)
    if arguments.json:
        sys.stdout.write(json_of(document))
        return 0
    sys.stdout.write(text_of(document))
    for words in document.removed:
        print(wording.text("terminal.removed", words=words), file=sys.stderr)
    for words in document.warnings:
        print(wording.text("terminal.warning", words=words), file=sys.stderr)
    return 0


def take_in(arguments: argparse.Namespace, context: Context) -> int:
    """Read documents and store each as a meeting: all of them, or none where one cannot be read or stored.

    A backup is made before; where it cannot be, nothing is stored.
    """
    wording = context.wording()
    chosen = Language(arguments.language) if arguments.language else None
    documents: list[tuple[Document, Language]] = []
    with Progress() as progress:
        for number, file in enumerate(arguments.files):
            progress(number, len(arguments.files))
            document = read_document(file, arguments.encoding, wording.language)
            documents.append((document, chosen or language_of(document)))
    with context.opened(read_only=False) as opened:
        added = opened.meetings.add_documents(documents)
    for meeting, (document, language) in zip(added, documents, strict=True):
        count = sum(len(section.items) for section in document.sections)
        place = meeting.place(language) or "–"
        print(wording.text("terminal.imported", key=meeting.key, count=count, place=place))
        for words in document.warnings:
            print(wording.text("terminal.warning", words=words), file=sys.stderr)
    return 0


def export(arguments: argparse.Namespace, context: Context) -> int:
    """Write the conclusions of a meeting, built from its outline, over what stood at the place before."""
    languages = LANGUAGES if arguments.language == BOTH else (Language(arguments.language),)
    with context.opened(read_only=True) as opened:
        meeting = opened.meetings.find(arguments.meeting)
        if meeting is None:
            raise NoSuchMeeting(arguments.meeting)
        opened.check_not_own(arguments.output)
        papers = _papers(arguments, opened.preferences.papers())
        if arguments.what == "corrigendum":
            return _export_corrigendum(arguments, opened.records.record(meeting), languages, papers)
        documents, paper = opened.meetings.documents(meeting), opened.meetings.paper(meeting)
    content = paper_of(paper, documents, languages, PaperForm(arguments.format), papers)
    write_whole(arguments.output, content)
    wording = context.wording()
    for language in languages:
        if count := untranslated(documents, language):
            print(wording.text(f"terminal.untranslated.{language.value}", count=count), file=sys.stderr)
    return 0


def _papers(arguments: argparse.Namespace, kept: PaperPreferences) -> PaperSettings:
    """The sheet and letterhead of this file, unless the command says otherwise."""
    if arguments.paper is not None:
        kept = replace(kept, size=PaperSize(arguments.paper))
    if arguments.letterhead is not None:
        kept = replace(kept, is_on_conclusions=arguments.letterhead)
    return kept.of_conclusions


def _export_corrigendum(
    arguments: argparse.Namespace,
    record: MeetingRecord,
    languages: Sequence[Language],
    papers: PaperSettings,
) -> int:
    """Write one corrigendum of a meeting as it prints: the last one where no number is named."""
    numbers = [each.number for each in record.corrigenda]
    wanted = arguments.number or max(numbers, default=1)
    if wanted not in numbers:
        raise NoSuchCorrigendum(arguments.meeting, wanted)
    form = PaperForm(arguments.format)
    if form not in PRINTED:
        raise NotInThisForm(form.value)
    paper = paper_of_corrigendum(record.meeting, record.corrigenda[numbers.index(wanted)])
    write_whole(arguments.output, PRINTED[form](paper, languages, papers))
    return 0
