"""Tries the installed program on a file of its own, one line a step."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from rcm_desktop.bootstrap import create_library, health_of, open_library
from rcm_desktop.commands.context import Context
from rcm_desktop.commands.documents import paper
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.nodes import Kind
from rcm_desktop.domain.operations import InsertItem, Restate
from rcm_desktop.domain.text import Text
from rcm_desktop.services.sample import add_sample

_WORDS = "To thank the secretariat — agradecer a la secretaría."


def self_test(arguments: argparse.Namespace, context: Context) -> int:
    """Open a temporary file, enter, undo, export each kind, check; 1 where a step fails."""
    wording = context.wording()
    failed = 0
    with tempfile.TemporaryDirectory(prefix="rcm-self-test-") as folder:
        trial = _Trial(Path(folder) / "trial.rcm")
        for name, step in trial.steps():
            try:
                is_right = step()
            except Exception as error:  # Any failure is a finding of this command, told in its line.
                is_right, name_of_error = False, type(error).__name__
            else:
                name_of_error = ""
            failed += not is_right
            words = wording.text(f"self_test.{name}")
            print(f"{'ok' if is_right else 'FAILED'}  {words} {name_of_error}".rstrip())
    return 1 if failed else 0


class _Trial:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._meeting = ""

    def steps(self) -> tuple[tuple[str, Callable[[], bool]], ...]:
        return (
            ("create", self.create),
            ("enter", self.enter),
            ("undo", self.undo),
            ("export_text", lambda: self.export("txt")),
            ("export_json", lambda: self.export("json")),
            ("check", self.check),
        )

    def create(self) -> bool:
        opened = create_library(self._path)
        try:
            add_sample(opened.store)
            self._meeting = opened.meetings.lines()[0].id
        finally:
            opened.close()
        return self._path.is_file()

    def enter(self) -> bool:
        opened = open_library(self._path)
        try:
            editing, _ = opened.meetings.open(self._meeting)
            items = [node for node in editing.outline.nodes() if node.kind is Kind.ITEM]
            done = editing.do(InsertItem(items[-1].id))
            if done.caret is None:
                return False
            editing.do(Restate(done.caret.node, Language.EN, Text(_WORDS)))
        finally:
            opened.close()
        return self._holds_words()

    def undo(self) -> bool:
        opened = open_library(self._path)
        try:
            editing, _ = opened.meetings.open(self._meeting)
            editing.undo()
        finally:
            opened.close()
        was_gone = not self._holds_words()
        opened = open_library(self._path)
        try:
            editing, _ = opened.meetings.open(self._meeting)
            editing.redo()
        finally:
            opened.close()
        return was_gone and self._holds_words()

    def _holds_words(self) -> bool:
        opened = open_library(self._path, read_only=True)
        try:
            outline = opened.meetings.outline(self._meeting)
        finally:
            opened.close()
        return any(node.en.text.plain == _WORDS for node in outline.nodes())

    def export(self, form: str) -> bool:
        opened = open_library(self._path, read_only=True)
        try:
            english = opened.meetings.document(self._meeting, Language.EN)
            spanish = opened.meetings.document(self._meeting, Language.ES)
        finally:
            opened.close()
        papers = [paper(english, spanish, language, form) for language in ("en", "es", "both")]
        if form == "json":
            return all(json.loads(each)["sections"] for each in papers) and _WORDS in papers[0]
        return _WORDS in papers[0] and _WORDS in papers[2]

    def check(self) -> bool:
        return health_of(self._path).is_well
