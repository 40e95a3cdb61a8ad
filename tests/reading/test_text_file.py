"""Bytes of text files, and files that are none."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.reading import errors, read_document
from rcm_desktop.reading.text_file import LARGEST, decoded
from rcm_desktop.wording import Wording

TEXT = "Reunión — «niñez» 1. Café"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_usual_encodings_are_found_out(encoding: str) -> None:
    assert decoded(TEXT.encode(encoding), "x") == TEXT


def test_the_encoding_that_was_asked_for_is_used() -> None:
    assert decoded("año".encode("cp850"), "x", "cp850") == "año"


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "hex"])
def test_an_encoding_that_is_none_is_named(encoding: str) -> None:
    with pytest.raises(errors.EncodingUnknown):
        decoded(b"text", "x", encoding)


@pytest.mark.parametrize(
    ("content", "condition"),
    [
        (b"", errors.FileEmpty),
        (b" \n\t\n", errors.FileEmpty),
        (b"\x7fELF\x00\x01" * 9, errors.NotText),
        (b"%PDF-1.7 rest", errors.NotText),
        (b"\x81\x8d\x8f\x90 not a code page", errors.NotText),
        (b"PK\x03\x04 torn", errors.WordFileDamaged),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", errors.WordFileOld),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, content: bytes, condition: type[Condition]) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes(content)
    with pytest.raises(condition):
        read_document(path)
    assert path.read_bytes() == content


def test_bytes_that_are_not_in_the_encoding(tmp_path: Path) -> None:
    path = tmp_path / "paper.txt"
    path.write_bytes("año".encode("cp1252"))
    with pytest.raises(errors.NotDecodable):
        read_document(path, encoding="utf-8")


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(errors.FileMissing):
        read_document(tmp_path / "none.txt")
    with pytest.raises(errors.NotAFile):
        read_document(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(errors.NotAFile):
        read_document(tmp_path / "pipe")


def test_a_file_too_large_is_not_even_opened(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(errors.FileTooLarge):
        read_document(path)


def test_each_condition_has_its_sentence_in_both_languages() -> None:
    conditions = [
        errors.FileMissing("p"),
        errors.FileNotReadable("p", "r"),
        errors.FileEmpty("p"),
        errors.FileTooLarge("p", 21, 20),
        errors.NotText("p"),
        errors.EncodingUnknown("e"),
        errors.NotDecodable("p", "e"),
        errors.WordFileDamaged("p"),
        errors.WordFileSuspicious("p"),
        errors.WordFileOld("p"),
        errors.PasteTooLarge(2, 1),
    ]
    for language in LANGUAGES:
        wording = Wording.load(language)
        assert all(wording.sentence(condition) for condition in conditions)
