"""Where a file goes: a name proposed until a person writes one, and no file of another kind replaced."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from rcm_desktop.windows.file_place import FilePlace


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def button(qtbot: QtBot) -> QPushButton:
    made = QPushButton()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def place(field: QLineEdit, button: QPushButton, tmp_path: Path) -> FilePlace:
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    settings.setValue("papers_folder", str(tmp_path))
    return FilePlace(field, button, settings, lambda: ("Title", "Paper"), (".pdf", ".xlsx"))


def test_the_proposal_follows_until_a_person_names_the_file(
    place: FilePlace, field: QLineEdit, tmp_path: Path
) -> None:
    place.propose("one", ".pdf")
    assert place.path == tmp_path / "one.pdf"
    place.propose("two", ".xlsx")
    assert place.path == tmp_path / "two.xlsx"
    field.setText(str(tmp_path / "mine.xlsx"))
    place.propose("three", ".pdf")
    assert field.text() == str(tmp_path / "mine.pdf")  # Its end follows the kind, its name does not.
    field.setText("mine")
    place.propose("four", ".pdf")
    assert (field.text(), place.path) == ("mine", tmp_path / "mine.pdf")
    field.clear()
    assert not place.is_named
    place.propose("five", ".pdf")
    assert place.path == tmp_path / "five.pdf"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("a.pdf", "a.pdf"),
        ("a.PDF", "a.PDF"),
        ("a", "a.pdf"),
        ("a.docx", "a.docx.pdf"),
        ("records.rcm", "records.rcm.pdf"),
        ("list 8.7.2025", "list 8.7.2025.pdf"),
        ("  a.pdf  ", "a.pdf"),
        ("a\u0007.pdf", "a.pdf"),
    ],
)
def test_a_file_of_another_kind_is_never_replaced(
    place: FilePlace, field: QLineEdit, tmp_path: Path, words: str, name: str
) -> None:
    place.propose("x", ".pdf")
    field.setText(words)
    assert place.path == tmp_path / name


def test_what_would_be_replaced_is_known(place: FilePlace, field: QLineEdit, tmp_path: Path) -> None:
    (tmp_path / "there.pdf").write_bytes(b"x")
    (tmp_path / "folder.pdf").mkdir()
    place.propose("there", ".pdf")
    assert place.is_there
    for words in ("", "folder", "other"):
        field.setText(words)
        assert not place.is_there


def test_a_place_that_was_chosen_is_taken_and_the_next_is_proposed_beside_it(
    place: FilePlace, field: QLineEdit, button: QPushButton, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "else"
    folder.mkdir()
    asked: list[tuple[str, str, str]] = []

    def choose(parent: object, title: str, named: str, kinds: str, **options: object) -> tuple[str, str]:
        asked.append((title, named, kinds))
        return (str(folder / "chosen") if len(asked) == 1 else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    place.propose("one", ".pdf")
    taken: list[bool] = []
    changed: list[bool] = []
    place.taken.connect(lambda: taken.append(True))
    place.changed.connect(lambda: changed.append(True))
    button.click()
    assert asked == [("Title", str(tmp_path / "one.pdf"), "Paper (*.pdf)")]
    assert (field.text(), place.path, place.stem) == (
        str(folder / "chosen.pdf"),
        folder / "chosen.pdf",
        "chosen",
    )
    assert taken and changed
    button.click()  # Nothing was chosen.
    assert (place.path, len(taken)) == (folder / "chosen.pdf", 1)
    place.keep()
    field.clear()
    place.propose("two", ".pdf")
    assert place.path == folder / "two.pdf"
