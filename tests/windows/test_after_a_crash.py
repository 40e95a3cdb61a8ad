"""After the program was killed it opens where the caret was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from rcm_desktop.windows.main_window import CONCLUSIONS
from tests.windows.room import Room

_KILLED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.windows.room import Room
room = Room(Path(sys.argv[1]), Path(sys.argv[2]))
room.show_conclusions()
room.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
room.type(" More")
desk = room.window.desk
while desk.saving.state.pending:
    room.settle()
os.kill(os.getpid(), 9)
"""


def test_the_caret_is_where_it_was(tmp_path: Path, qtbot: QtBot, sample: bytes) -> None:
    library, settings = tmp_path / "secretariat.rcm", tmp_path / "window.ini"
    library.write_bytes(sample)
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(library), str(settings)],
        cwd=root, capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode < 0, done.stderr.decode()
    room = Room(library, settings)
    try:
        assert room.window.ui.tabs.currentIndex() == CONCLUSIONS
        caret = room.view.caret()
        assert caret is not None
        words = room.view.outline.node(caret.node).text(caret.language).plain
        assert words.endswith(" More")
        assert caret.position == len(words)
        room.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert not room.view.outline.node(caret.node).text(caret.language).plain.endswith(" More")
    finally:
        room.close()
