"""The forms: where options may stand, what is wrong usage, which language the sentences are in."""

from __future__ import annotations

from pathlib import Path

import pytest

from rcm_desktop import __version__
from rcm_desktop.bootstrap import open_library
from rcm_desktop.commands.arguments import wants_window
from rcm_desktop.domain.languages import Language
from rcm_desktop.wording import Wording
from tests.commands.terminal import Terminal, exporting

ENGLISH, SPANISH = "There is no meeting", "No hay ninguna reunión"


@pytest.mark.parametrize(
    "words",
    [
        ["--library", "FILE", "list", "meetings"],
        ["list", "meetings", "--library", "FILE"],
        ["list", "--library=FILE", "meetings"],
        ["--library=elsewhere.rcm", "list", "meetings", "--library", "FILE"],
    ],
)
def test_the_library_is_named_before_or_after_the_command(
    words: list[str], library: Path, terminal: Terminal
) -> None:
    answer = terminal(*(word.replace("FILE", str(library)) for word in words))

    assert answer.status == 0
    assert answer.err == ""
    assert [line.split("\t")[0] for line in answer.out.splitlines()] == [
        "rcgm-2025-05",
        "vm-2024-11",
        "rcgm-2024-11",
    ]


def test_the_library_may_stand_in_the_environment(
    library: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RCM_LIBRARY", str(library))
    assert terminal("list", "meetings").status == 0

    assert "other.rcm" in terminal("list", "meetings", "--library", library.with_name("other.rcm")).sentence


@pytest.mark.parametrize("command", [["new"], ["list", "meetings"], ["check"], ["backup"]])
def test_a_command_without_its_library_says_so(command: list[str], terminal: Terminal) -> None:
    assert "--library" in terminal(*command).sentence


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["list"],
        ["list", "flags"],
        ["read"],
        ["import"],
        ["import", "a.txt", "--language", "fr"],
        ["export", "conclusions", "--meeting", "x", "--language", "en", "--format", "txt"],
        ["export", "conclusions", "--meeting", "x", "--language", "en", "--format", "odt", "-o", "x"],
        ["list", "countries", "--js"],
        ["--lib", "x.rcm", "list", "meetings"],
        ["--ui-language", "fr", "list", "countries"],
        ["check", "--library"],
    ],
)
def test_wrong_usage_is_told_apart(words: list[str], terminal: Terminal) -> None:
    answer = terminal(*words)

    assert answer.status == 2
    assert answer.out == ""
    assert answer.err.startswith("usage: rcm-desktop")


def test_help_and_version(terminal: Terminal) -> None:
    assert terminal("--version").out == f"rcm-desktop {__version__}\n"
    answer = terminal("--help")
    assert answer.status == 0
    for command in ("new", "read", "import", "list", "export", "check", "backup", "self-test"):
        assert f"\n    {command} " in answer.out


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ([], True),
        (["--library", "a.rcm"], True),
        (["--library=a.rcm", "--ui-language", "es"], True),
        (["--library", "a.rcm", "check"], False),
        (["--library", "check"], True),
        (["--help"], False),
    ],
)
def test_the_window_is_asked_for_by_no_command(words: list[str], opens: bool) -> None:
    assert wants_window(words) == opens


@pytest.mark.parametrize("language", ["en", "es"])
def test_without_a_screen_the_window_names_the_commands(
    language: str, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    answer = terminal("--ui-language", language)

    assert answer.sentence == Wording.load(Language(language)).text("terminal.no_display")
    for command in ("new", "read", "import", "list", "export", "check", "backup", "self-test"):
        assert command in answer.sentence


def test_sentences_are_in_the_language_asked_for_else_the_systems(
    library: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = [*exporting("none", "en", "txt", library.with_name("x")), "--library", library]

    assert terminal(*command).sentence.startswith(ENGLISH)
    assert terminal("--ui-language", "es", *command).sentence.startswith(SPANISH)
    assert terminal(*command, "--ui-language", "es").sentence.startswith(SPANISH)
    monkeypatch.setenv("LC_ALL", "es_SV.UTF-8")
    assert terminal(*command).sentence.startswith(SPANISH)
    assert terminal(*command, "--ui-language", "en").sentence.startswith(ENGLISH)


def test_the_setting_of_the_library_comes_before_the_systems(
    library: Path, terminal: Terminal, tmp_path: Path
) -> None:
    with open_library(library) as opened:
        opened.store.write(lambda unit: unit.put_setting("interface_language", "es"))

    assert "Panamá" in terminal("list", "meetings", "--library", library).out
    assert terminal("new", "--library", library).sentence.startswith("Ya existe")
    assert terminal("read", tmp_path / "none", "--library", library).sentence.startswith("No existe")
    asked = terminal("list", "meetings", "--library", library, "--ui-language", "en")
    assert "Panama City" in asked.out
