"""Documents in and out: what is read is printed, what is stored is given back."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from rcm_desktop.bootstrap import Opened, open_library
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.operations import Restate
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, PaperSize
from rcm_desktop.domain.text import Text
from rcm_desktop.services.preferences import PaperPreferences
from rcm_desktop.storage.errors import DiskFull
from rcm_desktop.storage.store import Unit
from tests.commands.conftest import PAPER
from tests.commands.terminal import Terminal, exporting
from tests.storage.conftest import contents

SPANISH_PAPER = """\
REUNIÓN DEL GRUPO REGIONAL DE CONSULTA SOBRE MIGRACIÓN (GRCM)
Managua, Nicaragua
5 y 6 de julio de 2032

CONCLUSIONES

PRIMERO.- Agradecer a la Presidencia la conducción de los trabajos.
SEGUNDO.- Solicitar a la Secretaría Técnica que:
a) recopile las leyes vigentes;
b) las publique.
"""


HOLDER = """
import sys
from pathlib import Path
from rcm_desktop.bootstrap import open_library
with open_library(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


def lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


# Reading


def test_a_document_is_read_as_text_or_json_and_nothing_is_stored(
    paper: Path, library: Path, terminal: Terminal
) -> None:
    before = contents(library.parent)

    text = terminal("read", paper, "--library", library)
    shape = json.loads(terminal("read", "--json", paper).out)

    assert (text.status, text.err) == (0, "")
    assert lines_of(text.out) == lines_of(PAPER)
    assert shape["place"] == "Belmopan, Belize"
    assert (shape["start"], shape["end"]) == ("2031-03-03", "2031-03-04")
    (section,) = shape["sections"]
    assert [item["label"] for item in section["items"]] == ["1.", "2.", "3."]
    assert [item["label"] for item in section["items"][1]["items"]] == ["a)", "b)"]
    assert contents(library.parent) == before


def test_what_was_taken_out_and_what_to_look_at_is_told_beside_the_text(
    tmp_path: Path, terminal: Terminal
) -> None:
    source = tmp_path / "paper.txt"
    source.write_text("1. To begin.[bookmark: _GoBack]\n2. To go on.\n4. To end.\n", "utf-8")

    answer = terminal("read", source)

    assert answer.status == 0
    assert "bookmark" not in answer.out
    assert answer.err.splitlines()[0] == "taken out: [bookmark: _GoBack]"
    assert answer.err.splitlines()[1].startswith("please look: Number 3 is missing")
    assert json.loads(terminal("read", "--json", source).out)["removed"] == ["[bookmark: _GoBack]"]


def test_a_text_in_another_encoding(tmp_path: Path, terminal: Terminal) -> None:
    source = tmp_path / "paper.txt"
    source.write_bytes("1. Saludar a la niñez.\n".encode("cp850"))

    assert "niñez" in terminal("read", source, "--encoding", "cp850").out


# Importing


def test_each_document_becomes_a_meeting_with_a_line(
    paper: Path, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    spanish = tmp_path / "managua.txt"
    spanish.write_text(SPANISH_PAPER, "utf-8")

    answer = terminal("import", paper, spanish, paper, "--library", library)

    assert (answer.status, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "rcgm-2031-03\t3 items\tBelmopan, Belize",
        "rcgm-2032-07\t2 items\tManagua, Nicaragua",
        "rcgm-2031-03-2\t3 items\tBelmopan, Belize",
    ]
    listed = json.loads(terminal("list", "meetings", "--json", "--library", library).out)
    assert len(listed) == 6
    assert listed[0] == {
        "key": "rcgm-2032-07",
        "body": "RCGM",
        "start": "2032-07-05",
        "end": "2032-07-06",
        "name": {
            "en": "RCGM, Managua, Nicaragua, 2032-07-05/2032-07-06",
            "es": "GRCM, Managua, Nicaragua, 2032-07-05/2032-07-06",
        },
    }


@pytest.mark.parametrize(
    ("language", "source"), [("en", PAPER), ("es", SPANISH_PAPER)], ids=["english", "spanish"]
)
@pytest.mark.parametrize("is_told", [True, False])
def test_the_export_gives_the_text_back(
    language: str, source: str, is_told: bool, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    paper, out = tmp_path / "paper.txt", tmp_path / "out.txt"
    paper.write_text(source, "utf-8")
    told = ["--language", language] if is_told else []

    key = terminal("import", paper, *told, "--library", library).out.split("\t")[0]
    answer = terminal(*exporting(key, language, "txt", out), "--library", library)

    assert (answer.status, answer.out, answer.err) == (0, "", "")
    assert lines_of(out.read_text("utf-8")) == lines_of(source)


def test_one_unreadable_document_keeps_all_from_being_stored(
    paper: Path, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    before = contents(library.parent)

    assert "none.txt" in terminal("import", paper, tmp_path / "none.txt", "--library", library).sentence

    assert contents(library.parent) == before


def test_a_disk_that_fills_up_at_the_second_document_stores_none(
    paper: Path, library: Path, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_meeting, added = Unit.add_meeting, 0

    def until_full(unit: Unit, meeting: Meeting, created_at: object) -> None:
        nonlocal added
        added += 1
        if added == 2:
            raise DiskFull(str(library))
        add_meeting(unit, meeting, created_at)  # type: ignore[arg-type]

    monkeypatch.setattr(Unit, "add_meeting", until_full)
    assert "is full" in terminal("import", paper, paper, "--library", library).sentence

    monkeypatch.undo()
    assert len(terminal("list", "meetings", "--library", library).out.splitlines()) == 3
    assert terminal("check", "--library", library).status == 0
    assert sorted(contents(library.parent)) == ["Backups", "records.rcm"]


def test_while_another_program_has_the_library_only_import_waits(
    paper: Path, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    named = ["--library", library]
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(library)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        before = contents(library.parent)
        assert terminal("list", "meetings", *named).status == 0
        assert terminal(*exporting("vm-2024-11", "en", "txt", tmp_path / "o.txt"), *named).status == 0
        assert terminal("check", *named).status == 0
        assert terminal("backup", "-o", tmp_path / "copy.rcm", *named).status == 0
        assert f" has {library} open on " in terminal("import", paper, *named).sentence
        after = contents(library.parent)
        # The index of the journal notes who reads.
        assert {**after, "records.rcm-shm": None} == {**before, "records.rcm-shm": None}
        holder.communicate("")
    assert terminal("list", "meetings", "--library", tmp_path / "copy.rcm").status == 0
    assert terminal("import", paper, *named).status == 0


# Exporting


def test_after_one_item_is_edited_only_its_line_differs(
    paper: Path, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    key = terminal("import", paper, "--library", library).out.split("\t")[0]
    texts = []
    for name in ("before.txt", "after.txt"):
        terminal(*exporting(key, "en", "txt", tmp_path / name), "--library", library)
        texts.append((tmp_path / name).read_text("utf-8").splitlines())
        with open_library(library) as opened:
            restate(opened, key, "draw up a list of shelters;", "draw up a map of shelters;")
    before, after = texts

    assert [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]] == [
        ("   a) draw up a list of shelters;", "   a) draw up a map of shelters;")
    ]


def restate(opened: Opened, key: str, old: str, new: str) -> None:
    """Give an item other words, unless it has them already."""
    meeting = opened.meetings.find(key)
    assert meeting is not None
    editing, _ = opened.meetings.open(meeting)
    for node in list(editing.outline.nodes()):
        if node.en.text.plain == old:
            editing.do(Restate(node.id, Language.EN, Text(new)))


def test_json_has_the_shape_of_what_was_read(
    paper: Path, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    key = terminal("import", paper, "--library", library).out.split("\t")[0]
    terminal(*exporting(key, "en", "json", tmp_path / "o.json"), "--library", library)

    exported = json.loads((tmp_path / "o.json").read_text("utf-8"))

    assert exported == json.loads(terminal("read", "--json", paper).out)


def test_json_in_both_languages_has_one_structure(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    out = tmp_path / "o.json"
    assert terminal(*exporting("rcgm-2025-05", "both", "json", out), "--library", library).status == 0

    shape = json.loads(out.read_text("utf-8"))
    conclusions, _ = shape["sections"]
    item = conclusions["items"][1]

    assert conclusions["heading"] == {"en": "CONCLUSIONS", "es": "CONCLUSIONES"}
    assert item["label"] == "2."
    assert item["text"]["es"].startswith("Con respecto al informe")
    assert item["closing"]["en"].startswith("Regarding items a) and b)")
    assert [child["label"] for child in item["items"]] == ["a)", "b)", "c)"]
    assert [child["label"] for child in item["items"][2]["items"]] == ["i.", "ii."]
    assert conclusions["items"][0]["closing"] is None


@pytest.mark.parametrize("language", ["es", "both"])
def test_what_is_not_translated_keeps_its_label_and_is_told(
    language: str, paper: Path, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    key = terminal("import", paper, "--library", library).out.split("\t")[0]

    answer = terminal(*exporting(key, language, "txt", tmp_path / "o.txt"), "--library", library)

    assert answer.status == 0
    assert answer.err == "without a Spanish text: 5 (their number stands alone)\n"
    lines = lines_of((tmp_path / "o.txt").read_text("utf-8"))
    bare = [line for line in lines if " " not in line and line != "CONCLUSIONS"]
    assert bare == ["1.", "2.", "a)", "b)", "3."]


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_word_file_reads_as_the_text_does(
    language: str, library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    word, text = tmp_path / "o.docx", tmp_path / "o.txt"
    for path in (word, text):
        form = path.suffix[1:]
        assert terminal(*exporting("rcgm-2025-05", language, form, path), "--library", library).status == 0

    assert terminal("read", word).out == text.read_text("utf-8")


def test_a_paper_replaces_the_one_before_it(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    out = tmp_path / "o.txt"
    out.write_text("the paper of yesterday", "utf-8")

    assert terminal(*exporting("vm-2024-11", "es", "txt", out), "--library", library).status == 0

    assert out.read_text("utf-8").startswith("REUNIÓN VICEMINISTERIAL\n")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["o.txt", "records"]


def test_a_meeting_that_is_not_there(library: Path, tmp_path: Path, terminal: Terminal) -> None:
    answer = terminal(*exporting("rcgm-1901-01", "en", "txt", tmp_path / "o.txt"), "--library", library)

    assert "rcgm-1901-01" in answer.sentence
    assert not (tmp_path / "o.txt").exists()


@pytest.mark.parametrize(
    ("options", "size", "is_headed"),
    [
        ([], (612, 792), True),
        (["--paper", "a4"], (595, 842), True),
        (["--no-letterhead"], (612, 792), False),
    ],
)
def test_a_paper_has_the_sheet_of_the_file_unless_another_is_asked_for(
    library: Path, terminal: Terminal, tmp_path: Path, options: list[str], size: object, is_headed: bool
) -> None:
    with open_library(library) as opened:
        key = opened.meetings.lines()[0].key
        head = Letterhead(Lines(("Office of Ports",)))
        opened.preferences.put_papers(PaperPreferences(PaperSize.LETTER, head, is_on_conclusions=True))
    answer = terminal(*exporting(key, "en", "pdf", tmp_path / "paper.pdf"), *options, "--library", library)
    assert answer.status == 0
    page = pypdfium2.PdfDocument((tmp_path / "paper.pdf").read_bytes())[0]
    assert tuple(map(round, page.get_size())) == size
    assert ("Office of Ports" in page.get_textpage().get_text_range()) is is_headed
