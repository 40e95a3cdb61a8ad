"""The system's dialogs for files, and boxes that tell or ask. Imported when the first one is shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

_PROGRAM = "RCM Desktop"


def ask_for_file(parent: QWidget, title: str, folder: Path, kinds: str) -> Path | None:
    """A file to open; None where the person thought better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(name) if name else None


def ask_for_place(parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
    """Where a new file goes, with the proposed suffix if none was written.

    A name that is taken is not asked about here: nothing of ours is written over a file.
    """
    option = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds, options=option)
    if not name:
        return None
    return Path(name) if Path(name).suffix else Path(name + proposed.suffix)


def ask_for_folder(parent: QWidget, title: str, beginning: Path) -> Path | None:
    """A folder or stick; None where the person thought better of it."""
    name = QFileDialog.getExistingDirectory(parent, title, str(beginning))
    return Path(name) if name else None


def is_wanted(parent: QWidget, question: str) -> bool:
    """Yes or no, for what cannot be undone."""
    return QMessageBox.question(parent, _PROGRAM, question) == QMessageBox.StandardButton.Yes


def warn(parent: QWidget, words: str) -> None:
    """Tell something that must not be overlooked; words are shown as they are, never as markup."""
    box = QMessageBox(QMessageBox.Icon.Warning, _PROGRAM, words, parent=parent)
    box.setTextFormat(box.textFormat().PlainText)
    box.open()


def offer_another_place(parent: QWidget, words: str, choose: str, again: Callable[[], object]) -> None:
    """Tell why a file could not be written, with a button ``choose`` that asks for a place once more."""
    box = QMessageBox(QMessageBox.Icon.Warning, _PROGRAM, words, parent=parent)
    box.setTextFormat(box.textFormat().PlainText)
    elsewhere = box.addButton(choose, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(elsewhere)
    box.accepted.connect(again)
    box.open()
