"""A terminal, and a file of records with the sample in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from rcm_desktop.main import main
from tests.commands.terminal import Answer, Terminal

PAPER = """\
MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)
Belmopan, Belize
3-4 March 2031

CONCLUSIONS

1. To welcome the report on temporary labour.
2. To ask the Technical Secretariat to:
   a) draw up a list of shelters;
   b) send it to the focal points.
3. To thank the Government of Belize for its kindness.
"""


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """An English terminal that knows no file of records."""
    monkeypatch.delenv("RCM_LIBRARY", raising=False)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")

    def run(*words: object) -> Answer:
        try:
            status = main([str(word) for word in words])
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 1
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Answer(status, said.out, said.err)

    return run


@pytest.fixture
def library(sample: bytes, tmp_path: Path) -> Path:
    """A file of records with the three meetings of the sample."""
    path = tmp_path / "records" / "records.rcm"
    path.parent.mkdir()
    path.write_bytes(sample)
    return path


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A short text that reads as a meeting with three conclusions."""
    path = tmp_path / "belmopan.txt"
    path.write_text(PAPER, "utf-8")
    return path
