"""The follow-up workbook in a terminal."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

from openpyxl import load_workbook

from rcm_desktop.domain.languages import Language
from tests.commands.terminal import Terminal
from tests.papers.contributions.filled import fill, receipt


def exported(terminal: Terminal, library: Path, target: Path, *words: object) -> bytes:
    answer = terminal("export", "dues", "--as-of", "2025-05-15", *words, "-o", target, "--library", library)
    assert (answer.status, answer.out, answer.err) == (0, "", "")
    return target.read_bytes()


def test_the_workbook_is_written_in_either_language(
    library: Path, terminal: Terminal, tmp_path: Path
) -> None:
    for language, name in ((Language.EN, "Summary"), (Language.ES, "Resumen")):
        content = exported(terminal, library, tmp_path / "dues.xlsx", "--language", language.value)
        assert load_workbook(BytesIO(content)).sheetnames[0] == name
    again = exported(terminal, library, tmp_path / "again.xlsx", "--language", "es")
    assert again == content, "the same records give the same bytes"
    spanish = exported(terminal, library, tmp_path / "es.xlsx", "--ui-language", "es")
    assert spanish == content, "left out, it is the language of the sentences"


def test_as_known_before_the_file_was_made_it_is_empty(
    library: Path, terminal: Terminal, tmp_path: Path
) -> None:
    content = exported(terminal, library, tmp_path / "dues.xlsx", "--known", "2020-01-01", "--language", "en")
    page = load_workbook(BytesIO(content))["Summary"]
    assert "Nothing is posted up to this day." in [row[0].value for row in page.iter_rows()]


def test_the_file_itself_is_never_written_over(library: Path, terminal: Terminal) -> None:
    before = library.read_bytes()
    assert terminal("export", "dues", "-o", library, "--library", library).status == 1
    assert library.read_bytes() == before


def test_receipts_are_shown_recorded_and_known_again(
    library: Path, terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "dues.xlsx"
    content = exported(terminal, library, path, "--language", "en")
    assert "0 (–)" in terminal("record", "receipts", path, "--library", library).out
    path.write_bytes(fill(content, {1: receipt("Belize", 3000, Reference="TR 7")}, control=(1, 3000)))

    shown = terminal("record", "receipts", path, "--dry-run", "--library", library)
    assert shown.status == 0
    assert shown.out.splitlines() == [
        "Receipts to fill in, row 10: Belize, 2025-05-02, USD 3,000.00 (TR 7): "
        "pays 1,200.00 of 2023; 1,800.00 of 2024",
        "Receipts to post: 1 (USD 3,000.00).",
        "Only shown: nothing was recorded.",
    ]  # fmt: skip
    done = json.loads(terminal("record", "receipts", path, "--json", "--library", library).out)
    (row,) = done["receipts"]
    assert (done["recorded"], row["number"], row["amount"]) == (True, 78, 300_000)
    assert row["pays"] == [{"period": "2023", "amount": 120_000}, {"period": "2024", "amount": 180_000}]
    again = json.loads(terminal("record", "receipts", path, "--json", "--library", library).out)
    assert (again["receipts"], again["posted_before"]) == ([], 1)
    assert done["totals"] == {"USD": 300_000}


def test_problems_come_first_and_nothing_is_recorded(
    library: Path, terminal: Terminal, tmp_path: Path
) -> None:
    path = tmp_path / "dues.xlsx"
    content = exported(terminal, library, path, "--language", "en")
    path.write_bytes(fill(content, {1: receipt("Belize", 3000), 2: receipt("Atlantis", "x")}, control=(2, 1)))
    before = terminal("balances", "--json", "--library", library).out
    answer = terminal("record", "receipts", path, "--library", library)
    assert "Problems in the workbook: 3." in answer.sentence
    lines = answer.out.splitlines()
    assert lines[0].startswith("Receipts to fill in, row 7: Your list comes to 1.00")
    assert "C11: No country is called “Atlantis”" in lines[1] and "E11: “x” is text" in lines[2]
    assert "row 10: Belize" in lines[3]
    shape = json.loads(terminal("record", "receipts", path, "--json", "--library", library).out)
    assert not shape["recorded"]
    assert [(each["code"], each["cell"]) for each in shape["problems"]] == [
        ("filled.total_differs", "7"),
        ("filled.country", "C11"),
        ("filled.number_as_text", "E11"),
    ]
    assert terminal("balances", "--json", "--library", library).out == before


def test_what_is_no_workbook_is_said_in_one_line(library: Path, terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "dues.xlsx"
    assert "no file" in terminal("record", "receipts", path, "--library", library).sentence
    path.write_bytes(b"no workbook")
    assert "damaged" in terminal("record", "receipts", path, "--library", library).sentence


def test_each_kind_of_export_has_its_own_options(library: Path, terminal: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "x"
    for words in (
        ["export"],
        ["export", "nonsense"],
        ["export", "dues"],
        ["export", "dues", "--meeting", "x", "-o", target],
        ["export", "dues", "--language", "both", "-o", target],
        ["export", "conclusions", "-o", target],
        ["record"],
        ["record", "receipts"],
    ):
        assert terminal(*words, "--library", library).status == 2, words
    assert not target.exists()
