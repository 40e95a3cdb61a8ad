"""Lists of an event, attendance, and the list of events, from a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands.terminal import Terminal

WORKSHOP = "workshop-2025-08"


def asked(library: Path, kind: str, target: Path, *more: object) -> list[object]:
    words = ["export", "attendance", "--library", library, "--event", WORKSHOP, "--kind", kind]
    return [*words, "--language", "en", *more, "-o", target]


@pytest.mark.parametrize(
    ("kind", "end", "begins"),
    [
        ("confirmations", ".pdf", b"%PDF"),
        ("participants", ".xlsx", b"PK"),
        ("participants", ".PDF", b"%PDF"),
        ("signatures", "", b"%PDF"),
        ("year", ".pdf", b"%PDF"),
    ],
)
def test_a_list_is_written_as_its_name_ends(
    terminal: Terminal, library: Path, tmp_path: Path, kind: str, end: str, begins: bytes
) -> None:
    target = tmp_path / f"list{end}"
    target.write_bytes(b"old")
    answer = terminal(*asked(library, kind, target))
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert target.read_bytes().startswith(begins)


def test_options_of_the_terminal_reach_the_paper(terminal: Terminal, library: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "a.pdf", tmp_path / "b.pdf"
    for kind, more in (
        ("signatures", ["--day", "2025-08-08"]),
        ("badges", ["--start", "3"]),
        ("country", ["--country", "ca"]),
    ):
        usual = ["--country", "PA"] if kind == "country" else []
        assert terminal(*asked(library, kind, one, *usual)).status == 0
        assert terminal(*asked(library, kind, other, *more)).status == 0
        assert one.read_bytes() != other.read_bytes(), kind


@pytest.mark.parametrize(
    ("kind", "end", "more"),
    [
        ("participants", ".docx", []),
        ("signatures", ".xlsx", []),
        ("country", ".pdf", []),
        ("country", ".pdf", ["--country", "ZZ"]),
        ("badges", ".pdf", ["--start", "400"]),
    ],
)
def test_what_cannot_be_made_is_told_and_nothing_written(
    terminal: Terminal, library: Path, tmp_path: Path, kind: str, end: str, more: list[str]
) -> None:
    target = tmp_path / f"list{end}"
    assert terminal(*asked(library, kind, target, *more)).sentence
    assert not target.exists()


def test_an_event_that_is_not_there_is_told(terminal: Terminal, library: Path, tmp_path: Path) -> None:
    words = asked(library, "plates", tmp_path / "a.pdf")
    words[words.index(WORKSHOP)] = "workshop-1999"
    assert "workshop-1999" in terminal(*words).sentence


def test_the_file_of_records_is_not_overwritten(terminal: Terminal, library: Path) -> None:
    before = library.read_bytes()
    assert terminal(*asked(library, "plates", library)).sentence
    assert library.read_bytes() == before


def test_events_in_order_and_what_is_to_be_dated_at_the_end(terminal: Terminal, library: Path) -> None:
    answer = terminal("list", "events", "--library", library, "--json")
    assert (answer.status, answer.err) == (0, "")
    found = json.loads(answer.out)
    dated = [each["start"] for each in found if each["start"] is not None]
    assert dated == sorted(dated)
    assert [each["start"] is None for each in found] == sorted(each["start"] is None for each in found)
    workshop = next(each for each in found if each["key"] == WORKSHOP)
    assert (workshop["kind"], workshop["state"], workshop["start"], workshop["end"]) == (
        "workshop", "confirmed", "2025-08-08", "2025-08-09",
    )  # fmt: skip
    assert (
        workshop["name"]["es"]
        == "Taller sobre integración local, San José, Costa Rica, 2025-08-08/2025-08-09"
    )
    training = next(each for each in found if each["key"] == "workshop-2026")
    assert (training["start"], training["known"]) == (None, "2026")
    assert len({each["key"] for each in found}) == len(found)


def test_events_are_listed_in_the_language_of_the_terminal(terminal: Terminal, library: Path) -> None:
    answer = terminal("--ui-language", "es", "list", "events", "--library", library)
    lines = dict(line.split("\t") for line in answer.out.splitlines())
    assert lines[WORKSHOP].startswith("Taller sobre integración local")
