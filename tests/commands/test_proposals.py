"""What a document proposes, in a terminal: nothing is stored, and no file of records is needed."""

from __future__ import annotations

import json
from pathlib import Path

from tests.commands.terminal import Terminal

TEXT = """\
MEETING OF THE REGIONAL CONSULTATION GROUP ON MIGRATION (RCGM)
Belmopan, Belize
3-4 March 2031

CONCLUSIONS

1. To thank El Salvador for the workshop to be held in San Salvador on 2-3 June 2031, with support from IOM.
2. To ask the Technical Secretariat to:
   a) send the list of shelters by 15 April;
   b) thank the participants.

RECOMMENDATIONS

1. To prepare the charter before the next Vice-Ministerial Meeting.
"""


def test_events_and_deadlines_are_proposed(tmp_path: Path, terminal: Terminal) -> None:
    path = tmp_path / "belmopan.txt"
    path.write_text(TEXT, "utf-8")
    answer = terminal("propose", "events", path, "--json")
    assert (answer.status, answer.err) == (0, "")
    event, deadline, bound = json.loads(answer.out)
    assert event == {
        "item": "1",
        "kind": "event",
        "start": "2031-06-02",
        "end": "2031-06-03",
        "precision": "day",
        "inferred": [],
        "place": "San Salvador",
        "title": "workshop",
        "hosts": ["SV"],
        "supporters": ["IOM"],
        "past": False,
        "text": "To thank El Salvador for the workshop to be held in San Salvador on 2-3 June 2031, with "
        "support from IOM.",
    }
    assert (deadline["item"], deadline["start"], deadline["inferred"]) == ("2.a", "2031-04-15", ["year"])
    assert (bound["item"], bound["precision"], bound["start"]) == ("R1", "relative", None)
    assert bound["bound"] == "next Vice-Ministerial Meeting"
    lines = terminal("propose", "events", path, "--ui-language", "es").out.splitlines()
    assert lines[1].split("\t")[:3] == ["2.a", "plazo", "2031-04-15"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path, terminal: Terminal) -> None:
    assert "missing.txt" in terminal("propose", "events", tmp_path / "missing.txt").sentence
