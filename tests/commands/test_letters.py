"""Letters about contributions from a terminal: made, checked, refused in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.terminal import Answer, Terminal


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def ask(terminal: Terminal, library: Path, folder: Path, *words: str, kind: str = "reminder") -> Answer:
    usual = ["--kind", kind, "--date", "2025-05-15", "--format", "docx", "-o", str(folder)]
    return terminal("export", "letters", *usual, *words, "--library", library)


def test_all_that_owe_are_written_to(library: Path, folder: Path, terminal: Terminal) -> None:
    answer = ask(terminal, library, folder, "--format", "both")
    lines = [line.split("\t") for line in answer.out.splitlines()]
    assert answer.status == 0
    assert [line[:2] for line in lines[::2]][:2] == [["2025-001", "BZ"], ["2025-002", "CR"]]
    assert sorted(line[2] for line in lines) == sorted(str(path) for path in folder.iterdir())
    assert "No addressee is known for Belize" in answer.err
    listed = terminal("list", "letters", "--library", library).out.splitlines()
    assert len(listed) == 7
    assert listed[0] == "2025-001\t2025-05-15, Belize: Contributions: reminder of amounts outstanding"
    (first, *_) = json.loads(terminal("list", "letters", "--json", "--library", library).out)
    assert (first["key"], first["country"], first["kind"]) == ("2025-001", "BZ", "reminder")


def test_a_check_makes_nothing(library: Path, folder: Path, terminal: Terminal) -> None:
    answer = ask(terminal, library, folder, "--check", "--country", "bz")
    assert (answer.status, answer.out) == (0, "")
    assert answer.err.count("\n") == 1
    assert list(folder.iterdir()) == []
    answer = ask(terminal, library, folder, "--country", "BZ")
    assert answer.out.startswith("2025-001\t")


def test_a_broken_template_stops_all_in_a_sentence(library: Path, folder: Path, terminal: Terminal) -> None:
    own = library.with_name("records templates")
    own.mkdir()
    (own / "reminder_en.docx").write_bytes(b"nothing")
    answer = ask(terminal, library, folder)
    assert answer.status == 1
    assert "reminder_en.docx" in answer.err.splitlines()[-1]
    assert "Nothing was made." in answer.err.splitlines()[-1]
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--country", "CA"], "Canada owes nothing"),
        (["--currency", "EUR"], "No country owes"),
        (["--meeting", "none-1"], "no meeting none-1"),
        (["--meeting", "rcgm-2024-11", "--conclusion", "99"], "no conclusion 99"),
    ],
)
def test_what_cannot_be_is_told(
    library: Path, folder: Path, terminal: Terminal, words: list[str], said: str
) -> None:
    assert said in ask(terminal, library, folder, *words).sentence
    assert list(folder.iterdir()) == []


def test_a_receipt_is_acknowledged_by_its_number(library: Path, folder: Path, terminal: Terminal) -> None:
    assert (
        "no receipt 1," in ask(terminal, library, folder, "--receipt", "1", kind="acknowledgement").sentence
    )
    answer = ask(terminal, library, folder, "--receipt", "60", kind="acknowledgement")
    assert answer.status == 0, answer
    assert len(list(folder.iterdir())) == 1
