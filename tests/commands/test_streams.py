"""What the system gives a program: closed, broken and full outputs, a full disk, a terminal that waits."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rcm_desktop.commands import progress, terminal
from rcm_desktop.domain.languages import Language
from rcm_desktop.wording import Wording
from tests.commands.conftest import PAPER
from tests.commands.terminal import ROOT, Terminal, exporting, in_process_of_its_own
from tests.storage.conftest import contents

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="these are the outputs of POSIX")


def longer_paper(items: int) -> str:
    """A paper of some 300 bytes an item."""
    words = "To ask the Technical Secretariat to go on with its work, " * 5
    return PAPER + "".join(f"{number}. {words}and to report.\n" for number in range(4, items + 1))


def test_who_has_seen_enough_may_close_the_pipe(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text(longer_paper(items=400), "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "rcm_desktop", "read", str(long)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as reader:
        assert reader.stdout is not None and reader.stderr is not None
        assert reader.stdout.readline().startswith(b"MEETING")
        reader.stdout.close()
        assert reader.stderr.read() == b""
    assert reader.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_an_output_that_takes_nothing_is_named() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "rcm_desktop", "list", "countries"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={**os.environ, "LC_ALL": "C"},
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("rcm-desktop: What was printed could not be written (")
    assert done.stderr.count("\n") == 1


def test_a_program_without_any_output_does_its_work(library: Path, tmp_path: Path) -> None:
    def close_outputs() -> None:
        os.close(1)
        os.close(2)

    answer = in_process_of_its_own(
        "backup", "-o", tmp_path / "copy.rcm", "--library", library, prepare=close_outputs
    )
    assert answer.status == 0
    assert (tmp_path / "copy.rcm").is_file()


def test_a_full_disk_leaves_what_there_was(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    """A process that may write no file over 40 KB meets the limit as a disk that takes no more."""
    import resource

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (40 * 1024, 40 * 1024))

    long = tmp_path / "long.txt"
    long.write_text(longer_paper(items=400), "utf-8")
    for command in (
        ["backup", "-o", tmp_path / "copy.rcm", "--library", library],
        ["new", "--sample", "--library", tmp_path / "new.rcm"],
        ["import", long, "--library", library],
    ):
        assert in_process_of_its_own(*command, prepare=limit, environment={"LC_ALL": "C"}).sentence

    assert sorted(contents(tmp_path)) == ["long.txt", "records"]
    assert len(terminal("list", "meetings", "--library", library).out.splitlines()) == 3
    assert terminal("check", "--library", library).status == 0
    assert terminal("import", long, "--library", library).status == 0


def test_a_fault_of_the_program_is_one_line_too(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, terminal: Terminal
) -> None:
    def broken(*_: object) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr("rcm_desktop.commands.documents.paper_of", broken)
    sentence = terminal(
        *exporting("vm-2024-11", "en", "txt", tmp_path / "o.txt"), "--library", library
    ).sentence

    assert "(ZeroDivisionError, test_streams.py:" in sentence
    assert list(contents(library.parent)) == ["records.rcm"]


def test_ctrl_c_ends_it_quietly(monkeypatch: pytest.MonkeyPatch, terminal: Terminal) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("rcm_desktop.commands.context.Context.directory", interrupted)
    answer = terminal("list", "countries")
    assert (answer.status, answer.out, answer.err) == (130, "", "")


# Progress


@pytest.mark.parametrize("is_terminal", [True, False])
def test_progress_is_shown_to_a_person_only(
    is_terminal: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: is_terminal)
    monkeypatch.setattr(progress, "monotonic", iter(range(100)).__next__)
    with progress.Progress() as shown:
        shown(1, 4)
        shown(1, 4)
        shown(4, 4)

    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == ("\r  25 %\r 100 %\r      \r" if is_terminal else "")


def test_quick_work_needs_no_progress(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with progress.Progress() as shown:
        shown(1, 4)

    assert capsys.readouterr().err == ""


# Words


def test_the_commands_use_no_words_that_nobody_wrote() -> None:
    written = set(Wording.load(Language.EN).templates)
    folder = Path(terminal.__file__).parent
    used = {key for path in folder.glob("*.py") for key in keys_in(path.read_text("utf-8"))}

    assert {"terminal.made", "terminal.fault", "health.*", "self_test.*"} <= used
    for key in used:
        stem = key.removesuffix("*")
        assert key in written or (stem != key and any(each.startswith(stem) for each in written)), key


def keys_in(source: str) -> set[str]:
    """The keys that ``….text(…)`` is called with; "health.*" where only its beginning is written."""
    keys = set()
    for call in ast.walk(ast.parse(source)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "text":
            key = call.args[0]
            for choice in (key.body, key.orelse) if isinstance(key, ast.IfExp) else (key,):
                part = choice.values[0] if isinstance(choice, ast.JoinedStr) else choice
                assert isinstance(part, ast.Constant), ast.dump(call)
                keys.add(str(part.value) + "*" * isinstance(choice, ast.JoinedStr))
    return keys
