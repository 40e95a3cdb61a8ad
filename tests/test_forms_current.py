"""The compiled forms are what their Designer forms give, and typed."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

COMPILE = Path(__file__).resolve().parent.parent / "ui" / "compile.py"

RAW = """\
# -*- coding: utf-8 -*-

## Created by: Qt User Interface Compiler version 6.11.3

from PySide6.QtWidgets import (QApplication, QDialog, QLabel)

class Ui_Ask(object):
    def setupUi(self, Ask):
        self.question_label = QLabel(Ask)
        self.question_label.setObjectName(u"question_label")
    # setupUi

    def retranslateUi(self, Ask):
        pass
    # retranslateUi

"""


@pytest.fixture
def compiler() -> ModuleType:
    spec = importlib.util.spec_from_file_location("compile_forms", COMPILE)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_committed_forms_are_current() -> None:
    done = subprocess.run(
        [sys.executable, str(COMPILE), "--check"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


def test_children_and_methods_get_types(compiler: ModuleType) -> None:
    text = compiler.typed(RAW, "QDialog", "HEADER\n")

    assert text.startswith("HEADER\n")
    assert "version 6.11" not in text
    assert "class Ui_Ask:\n    question_label: QLabel\n\n" in text
    assert "def setupUi(self, Ask: QDialog) -> None:" in text
    assert "def retranslateUi(self, Ask: QDialog) -> None:" in text


def test_missing_changed_and_orphaned_modules_are_found(
    compiler: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiler, "FORMS", tmp_path)
    (tmp_path / "ui_changed.py").write_text("old", "utf-8")
    (tmp_path / "ui_orphan.py").write_text("left behind", "utf-8")
    (tmp_path / "ui_same.py").write_text("same", "utf-8")
    wanted = {tmp_path / f"ui_{name}.py": name for name in ("missing", "changed", "same")}

    stale = [path.name for path in compiler.stale_modules(wanted)]

    assert stale == ["ui_changed.py", "ui_missing.py", "ui_orphan.py"]
