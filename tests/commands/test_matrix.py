"""The follow-up matrix from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.terminal import Terminal
from tests.papers.events.measured import Measured


@pytest.mark.parametrize("language", ["en", "es", "both"])
def test_as_a_pdf_file(terminal: Terminal, library: Path, language: str, tmp_path: Path) -> None:
    target = tmp_path / "matrix.pdf"
    answer = terminal("export", "matrix", "--library", library, "--language", language, "-o", target)
    assert (answer.status, answer.out) == (0, "")
    missing = "tasks without a Spanish text: 1 (the English one stands there)\n"
    assert answer.err == ("" if language == "en" else missing)
    words = Measured(target.read_bytes()).all_words()
    assert ("Pay the contributions" in words) is (language != "es")
    assert ("Pagar las contribuciones" in words) is (language != "en")


def test_of_one_meeting_as_a_workbook(terminal: Terminal, library: Path, tmp_path: Path) -> None:
    from openpyxl import load_workbook

    target = tmp_path / "matrix.xlsx"
    options = ["--meeting", "vm-2024-11", "--language", "en", "-o", target]
    assert terminal("export", "matrix", "--library", library, *options).status == 0
    sheet = load_workbook(target).active
    assert sheet is not None
    words = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "Report on the dialogue with other regional processes" in words
    assert "Pay the contributions for 2024" not in words
    assert "Tasks that come from: VM, 15 November 2024" in words


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--meeting", "nothing"], "There is no meeting nothing."),
        (["-o", "matrix.docx"], "ends as no form of this paper does"),
    ],
)
def test_what_cannot_be_written_is_said(
    terminal: Terminal, library: Path, options: list[str], said: str, tmp_path: Path
) -> None:
    target = ["-o", tmp_path / "matrix.pdf"]
    wanted = [str(tmp_path / each) if each.endswith(".docx") else each for each in options]
    answer = terminal("export", "matrix", "--library", library, "--language", "en", *target, *wanted)
    assert said in answer.sentence
    assert not list(tmp_path.glob("matrix.*"))


def test_the_library_itself_is_never_the_target(terminal: Terminal, library: Path) -> None:
    before = library.read_bytes()
    options = ["--language", "en", "-o", library.with_suffix(".pdf")]
    assert terminal("export", "matrix", "--library", library, *options).status == 0
    own = library.rename(library.with_suffix(".pdf"))
    answer = terminal("export", "matrix", "--library", own, *options)
    assert answer.status == 1 and own.read_bytes() == before


def test_tasks_are_listed_overdue_first(terminal: Terminal, library: Path) -> None:
    answer = terminal("list", "tasks", "--library", library, "--ui-language", "es")
    assert answer.status == 0
    assert answer.out.splitlines()[0] == (
        "rcgm-2024-11 2 b)\t2025-03-31, Nicaragua, Honduras: Pagar las contribuciones de 2024"
    )
    found = json.loads(terminal("list", "tasks", "--library", library, "--json").out)
    assert len(found) == 7
    assert found[0]["overdue"] and found[0]["who"] == ["NI", "HN"] and found[0]["due"] == "2025-03-31"
    assert found[1]["notes"][0] == {
        "day": "2025-02-18",
        "words": "Seven countries have answered the questionnaire",
    }
