"""Documents in and out: read, import, export."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from rcm_desktop.commands.context import Context
from rcm_desktop.domain.document import Document
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.papers.conclusions_json import json_of, json_of_both
from rcm_desktop.papers.text import text_of, text_of_both
from rcm_desktop.papers.writing import write_whole
from rcm_desktop.reading import read_document
from rcm_desktop.reading.language_of import language_of


@dataclass(eq=False)
class NoSuchMeeting(Condition):
    """No meeting has this key."""

    code: ClassVar[str] = "terminal.no_meeting"
    key: str


def read(arguments: argparse.Namespace, context: Context) -> int:
    """Print a document as an outline, for people or as JSON; stores nothing."""
    document = read_document(arguments.file, arguments.encoding, context.wording().language)
    if arguments.json:
        sys.stdout.write(json_of(document))
        return 0
    sys.stdout.write(text_of(document))
    wording = context.wording()
    for words in document.removed:
        print(wording.text("terminal.removed", words=words), file=sys.stderr)
    for words in document.warnings:
        print(wording.text("terminal.warning", words=words), file=sys.stderr)
    return 0


def take_in(arguments: argparse.Namespace, context: Context) -> int:
    """Read documents and store each as a meeting; all are read before the first is stored."""
    interface = context.wording().language
    read_ones: list[tuple[Path, Document]] = [
        (file, read_document(file, arguments.encoding, interface)) for file in arguments.files
    ]
    with context.opened(read_only=False) as opened:
        wording = context.wording()
        for _, document in read_ones:
            language = Language(arguments.language) if arguments.language else language_of(document)
            meeting = opened.meetings.add_document(document, language)
            count = sum(len(section.items) for section in document.sections)
            print(
                wording.text("terminal.imported", key=meeting.key, count=count, place=document.place or "–")
            )
            for words in document.warnings:
                print(wording.text("terminal.warning", words=words), file=sys.stderr)
    return 0


def export(arguments: argparse.Namespace, context: Context) -> int:
    """Write the conclusions of a meeting, built from its outline."""
    with context.opened(read_only=True) as opened:
        meeting = opened.meetings.find(arguments.meeting)
        if meeting is None:
            raise NoSuchMeeting(arguments.meeting)
        english = opened.meetings.document(meeting, Language.EN)
        spanish = opened.meetings.document(meeting, Language.ES)
    write_whole(
        arguments.output, paper(english, spanish, arguments.language, arguments.format).encode("utf-8")
    )
    return 0


def paper(english: Document, spanish: Document, language: str, form: str) -> str:
    """The paper as text; ``language`` is en, es or both, ``form`` txt or json."""
    if language == "both":
        return json_of_both(english, spanish) if form == "json" else text_of_both(english, spanish)
    document = english if language == "en" else spanish
    return json_of(document) if form == "json" else text_of(document)
