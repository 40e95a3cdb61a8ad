"""Documents in and out: read, import, export."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from rcm_desktop.commands.arguments import BOTH
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoSuchMeeting
from rcm_desktop.commands.progress import Progress
from rcm_desktop.domain.document import Document
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.papers.conclusions import PaperForm, paper_of, untranslated
from rcm_desktop.papers.conclusions_json import json_of
from rcm_desktop.papers.text import text_of
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.reading import read_document
from rcm_desktop.reading.language_of import language_of


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
    with context.opened(read_only=True) as opened:
        meeting = opened.meetings.find(arguments.meeting)
        if meeting is None:
            raise NoSuchMeeting(arguments.meeting)
        opened.check_not_own(arguments.output)
        documents, paper = opened.meetings.documents(meeting), opened.meetings.paper(meeting)
        papers = opened.preferences.papers()
    languages = LANGUAGES if arguments.language == BOTH else (Language(arguments.language),)
    if arguments.paper is not None:
        papers = replace(papers, size=PaperSize(arguments.paper))
    if arguments.letterhead is not None:
        papers = replace(papers, is_on_conclusions=arguments.letterhead)
    form = PaperForm(arguments.format)
    content = paper_of(paper, documents, languages, form, papers.of_conclusions)
    write_whole(arguments.output, content)
    wording = context.wording()
    for language in languages:
        if count := untranslated(documents, language):
            print(wording.text(f"terminal.untranslated.{language.value}", count=count), file=sys.stderr)
    return 0
