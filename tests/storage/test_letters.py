"""The register of letters: numbered without a gap within a year, and nothing changes it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from rcm_desktop.storage.driver import Mode, connect
from rcm_desktop.storage.health import check
from rcm_desktop.storage.letters import LetterRows
from rcm_desktop.storage.library import Library
from tests.storage.samples import LETTER


def add(library: Library, *numbers: tuple[int, int]) -> None:
    def work(connection: Connection) -> None:
        for year, number in numbers:
            LetterRows(connection).add(replace(LETTER, year=year, number=number))

    library.write(work)


def _execute(statement: str, connection: Connection) -> None:
    connection.execute(text(statement))


def test_numbers_count_within_a_year(library: Library) -> None:
    add(library, (2031, 1), (2030, 1), (2031, 2))
    with library.reading() as connection:
        rows = LetterRows(connection)
        found = [each.reference for each in rows.entries()]
        assert [rows.next_number(year) for year in (2029, 2030, 2031)] == [1, 2, 3]
    assert found == ["2030-001", "2031-001", "2031-002"]


@pytest.mark.parametrize("number", [1, 3, 0, -1])
def test_no_number_is_left_out_or_used_again(library: Library, number: int) -> None:
    add(library, (2031, 1))
    with pytest.raises(IntegrityError, match="stays in the register"):
        add(library, (2031, number))


def test_a_check_finds_a_letter_that_somebody_took_out(library: Library, path: Path) -> None:
    add(library, (2030, 1), (2031, 1), (2031, 2), (2031, 3))
    library.close()
    connection = connect(path, Mode.BUILDING)
    name = "letter_not_taken_out"
    (words,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    connection.execute(f"DROP TRIGGER {name}")
    connection.execute("DELETE FROM letter WHERE year = 2031 AND number = 2")
    connection.execute(words)
    connection.close()
    findings = {each.code: each.detail for each in check(path).findings if not each.is_well}
    assert findings == {"letters": "2031-002"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE letter SET subject = 'x'",
        "DELETE FROM letter",
        "INSERT OR REPLACE INTO letter SELECT * FROM letter",
        "UPDATE OR REPLACE letter SET number = 7",
    ],
)
def test_nothing_changes_the_register(library: Library, statement: str) -> None:
    add(library, (2031, 1))
    with pytest.raises(IntegrityError, match="stays in the register"):
        library.write(partial(_execute, statement))
    with library.reading() as connection:
        assert LetterRows(connection).entries() == [LETTER]
