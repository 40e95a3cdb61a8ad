"""Past contributions recorded in a terminal: a dry run that posts nothing, then all or none."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import open_library
from tests.commands.terminal import Terminal
from tests.reading.sheet_files import workbook

LIST = (
    "País;Período;Asignado;Pagado;Fecha;Referencia\n"
    "México;2009;12.000,00;7.000,00;15/03/2009;TR-1\n"
    "Panamá;2009;300,50;;;\n"
    "Total;;12.300,50;7.000,00;;\n"
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "aportes.csv"
    path.write_text(LIST, "cp1252")
    return path


def count(library: Path) -> int:
    with open_library(library, read_only=True) as opened:
        return sum(len(opened.contributions.movements(code, "USD")) for code in ("MX", "PA"))


def test_a_dry_run_says_all_and_posts_nothing(library: Path, sheet: Path, terminal: Terminal) -> None:
    before = count(library)
    answer = terminal("record", "ledger", sheet, "--dry-run", "--library", library, "--ui-language", "en")
    assert (answer.status, answer.err) == (0, "")
    assert "to be made: period 2009, 2009-01-01 – 2009-12-31" in answer.out
    assert "assessments to post: 2, 12,300.50 USD" in answer.out
    assert "receipts to post: 1, 7,000.00 USD" in answer.out
    shape = json.loads(terminal("record", "ledger", sheet, "--dry-run", "--json", "--library", library).out)
    assert shape["control"] == {
        "assessment": {"count": 2, "total": 12_300_50},
        "receipt": {"count": 1, "total": 7_000_00},
    }
    assert not shape["may_post"]
    assert shape["new_periods"] == [{"name": "2009", "start": "2009-01-01", "end": "2009-12-31"}]
    assert [(each["row"], each["country"], each["amount"]) for each in shape["postings"]] == [
        (2, "MX", 12_000_00),
        (2, "MX", 7_000_00),
        (3, "PA", 300_50),
    ]
    assert count(library) == before


def test_all_is_posted_once_and_read_again_nothing(library: Path, sheet: Path, terminal: Terminal) -> None:
    before = count(library)
    refused = terminal("record", "ledger", sheet, "--library", library, "--ui-language", "en")
    assert refused.status == 1
    assert "names periods that are not there: 2009." in refused.err
    assert count(library) == before
    done = terminal("record", "ledger", sheet, "--new-periods", "--library", library)
    assert (done.status, done.err) == (0, "")
    assert count(library) == before + 3
    again = terminal("record", "ledger", sheet, "--new-periods", "--library", library, "--ui-language", "en")
    assert (again.status, "nothing that is not posted already" in again.err) == (1, True)
    assert "left out, there already: 3" in again.out
    assert count(library) == before + 3


def test_doubts_are_told_by_cell_and_nothing_is_posted(
    library: Path, sheet: Path, terminal: Terminal
) -> None:
    sheet.write_text(LIST.replace("Panamá", "Atlantis").replace("15/03", "05/03"), "utf-8")
    options = ("--new-periods", "--library", library, "--ui-language", "en")
    answer = terminal("record", "ledger", sheet, *options)
    assert answer.status == 1
    assert answer.err.startswith("rcm-desktop: Problems in the sheet: 2, the first in E2.")
    assert "A3: “Atlantis” is no country of the conference." in answer.out
    assert "say it with --days" in answer.out
    sheet.write_text(LIST.replace("15/03", "05/03"), "utf-8")
    assert terminal("record", "ledger", sheet, *options, "--days", "month-first").status == 0
    with open_library(library, read_only=True) as opened:
        days = [each.posting.value.isoformat() for each in opened.contributions.movements("MX", "USD")]
    assert "2009-05-03" in days


def test_a_sheet_is_named_and_amounts_are_explained(
    library: Path, tmp_path: Path, terminal: Terminal
) -> None:
    path = tmp_path / "table.xlsx"
    path.write_bytes(workbook([["País", 2001, 2002], ["Belice", 5, 6]], title="Cuotas"))
    options = ("--library", library, "--ui-language", "en")
    missing = terminal("record", "ledger", path, "--sheet", "Notes", *options)
    assert missing.sentence == "There is no sheet “Notes”. Nothing was done; the workbook has: Cuotas."
    amounts = ("--amounts", "assessed", "--new-periods", "--currency", "usd")
    assert terminal("record", "ledger", path, "--sheet", "Cuotas", *amounts, *options).status == 0
    with open_library(library, read_only=True) as opened:
        assert "2001" in [each.name for each in opened.contributions.periods()]
