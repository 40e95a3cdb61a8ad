"""The status of contributions from a terminal."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.commands.terminal import Terminal


@pytest.mark.parametrize(("form", "starts"), [("pdf", b"%PDF"), ("docx", b"PK")])
@pytest.mark.parametrize("language", ["en", "es"])
def test_it_is_written_in_either_form_and_language(
    library: Path, tmp_path: Path, terminal: Terminal, form: str, starts: bytes, language: str
) -> None:
    target = tmp_path / f"status.{form}"
    options = ["--as-of", "2025-05-15", "--known", "2030-01-01", "--language", language, "--format", form]
    answer = terminal("export", "status", *options, "-o", target, "--library", library)
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert target.read_bytes().startswith(starts)
    first = target.read_bytes()
    terminal("export", "status", *options, "-o", target, "--library", library)
    assert target.read_bytes() == first


def test_a_start_after_the_day_is_told(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    target = tmp_path / "status.docx"
    options = ["--as-of", "2025-05-15", "--from", "2025-06-01", "--language", "en", "--format", "docx"]
    answer = terminal("export", "status", *options, "-o", target, "--library", library)
    assert "2025-06-01" in answer.sentence
    assert not target.exists()


def test_the_file_of_records_is_not_written_over(library: Path, terminal: Terminal) -> None:
    options = ["--as-of", "2025-05-15", "--language", "en", "--format", "pdf"]
    assert terminal("export", "status", *options, "-o", library, "--library", library).status == 1
    assert not zipfile.is_zipfile(library)


def test_a_kind_is_asked_for(library: Path, terminal: Terminal) -> None:
    assert terminal("export", "--library", library).status == 2
    assert terminal("export", "gossip", "--library", library).status == 2
