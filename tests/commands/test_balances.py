"""Balances in a terminal: whole numbers that add up, and a table for people."""

from __future__ import annotations

import json
from pathlib import Path

from tests.commands.terminal import Terminal


def test_the_figures_add_up(library: Path, terminal: Terminal) -> None:
    answer = terminal("balances", "--as-of", "2025-05-15", "--json", "--library", library)
    shape = json.loads(answer.out)
    assert (answer.status, answer.err) == (0, "")
    assert shape["as_of"] == "2025-05-15"
    for each in (*shape["balances"], *shape["totals"]):
        assert each["received"] == each["allocated"] + each["unapplied"]
        parts = each["allocated"] + each["credited"] + each["written_off"] + each["outstanding"]
        assert each["assessed"] == parts
        assert each["assessed"] == sum(period["assessed"] for period in each["periods"])
        assert each["outstanding"] == sum(period["outstanding"] for period in each["periods"])
    (total,) = shape["totals"]
    assert total["balance"] == sum(each["balance"] for each in shape["balances"]) == 66_200_00
    by_country = {each["country"]: each["balance"] for each in shape["balances"]}
    assert (by_country["BZ"], by_country["CA"], by_country["DO"]) == (9_200_00, -12_000_00, 20_000_00)


def test_people_see_names_and_amounts_in_their_language(library: Path, terminal: Terminal) -> None:
    answer = terminal("balances", "--as-of", "2025-05-15", "--library", library, "--ui-language", "es")
    lines = [line.split("\t") for line in answer.out.splitlines()]
    assert lines[0][:3] == ["país", "período", "moneda"]
    assert lines[-1] == [
        "todos",
        "",
        "USD",
        "770,000.00",
        "703,800.00",
        "0.00",
        "0.00",
        "78,200.00",
        "12,000.00",
    ]
    assert len({len(line) for line in lines}) == 1


def test_nothing_is_known_before_the_file_was_made(library: Path, terminal: Terminal) -> None:
    answer = terminal("balances", "--known", "2020-01-01", "--json", "--library", library)
    assert json.loads(answer.out)["balances"] == []


def test_a_day_that_is_none_is_wrong_usage(library: Path, terminal: Terminal) -> None:
    answer = terminal("balances", "--as-of", "15.5.2025", "--library", library)
    assert answer.status == 2
    assert "15.5.2025" in answer.err
