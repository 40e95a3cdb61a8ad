"""A corrigendum as a paper from the terminal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import open_library
from rcm_desktop.domain.corrigenda import OPENING, words_of
from rcm_desktop.domain.meetings import MeetingState
from rcm_desktop.domain.text import Text
from tests.commands.terminal import Terminal
from tests.papers.papers import page_words

KEY = "rcgm-2031-03"


@pytest.fixture
def corrected(paper: Path, library: Path, terminal: Terminal) -> Path:
    """A library with an adopted meeting that has two corrigenda."""
    assert terminal("import", paper, "--library", library).status == 0
    with open_library(library) as opened:
        id_ = opened.meetings.find(KEY)
        assert id_ is not None
        meeting = opened.meetings.meeting(id_)
        opened.records.save(replace(meeting, state=MeetingState.ADOPTED))
        for words in ("The Group met at last.", "The Group met."):
            before = words_of(opened.meetings.meeting(id_), opened.meetings.outline(id_), OPENING)
            after = replace(before, en=Text(words))
            opened.records.correct(id_, OPENING, before, after, "", date(2031, 7, 5))
    return library


def export(library: Path, target: Path, *more: str, form: str = "pdf") -> list[object]:
    options = ["--meeting", KEY, "--language", "en", "--format", form, "-o", target, "--library", library]
    return ["export", "corrigendum", *options, *more]


def test_the_last_one_is_written_or_the_one_that_is_named(
    corrected: Path, tmp_path: Path, terminal: Terminal
) -> None:
    for more, heading in (((), "CORRIGENDUM 2 – 5 July 2031"), (("--number", "1"), "CORRIGENDUM 1 –")):
        answer = terminal(*export(corrected, tmp_path / "one.pdf", *more))
        assert (answer.status, answer.err) == (0, "")
        (page,) = page_words((tmp_path / "one.pdf").read_bytes())
        assert heading in " ".join(page)
    assert terminal(*export(corrected, tmp_path / "one.docx", form="docx")).status == 0
    assert (tmp_path / "one.docx").read_bytes()[:2] == b"PK"


def test_one_that_is_not_there_and_a_form_it_has_not_are_refused(
    corrected: Path, tmp_path: Path, terminal: Terminal
) -> None:
    target = tmp_path / "one.pdf"
    answer = terminal(*export(corrected, target, "--number", "7"))
    assert answer.status != 0
    assert "no corrigendum 7" in answer.err
    answer = terminal(*export(corrected, target, form="json"))
    assert answer.status != 0
    assert "not written as json" in answer.err
    assert not target.exists()
