"""Random histories of a ledger: what ``balances --json`` says is what a plain calculation comes to."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from rcm_desktop.commands.balances import balances_shape, end_of
from rcm_desktop.domain.contributions.ledger import Ledger
from rcm_desktop.storage.ledger import LedgerRows
from rcm_desktop.storage.library import Library
from tests.commands.terminal import Terminal
from tests.domain.contributions.histories import ACCOUNTS, FIRST, cent_by_cent, random_ledger

HISTORIES = 1000
DAYS = (date(2017, 6, 30), date(2019, 2, 1), date(2030, 1, 1))
PARTS = ("assessed", "allocated", "credited", "written_off", "outstanding")


def test_every_history_agrees_with_a_plain_calculation() -> None:
    for seed in range(HISTORIES):
        ledger = random_ledger(seed, steps=16)
        day = DAYS[seed % len(DAYS)]
        shape = json.loads(json.dumps(balances_shape(ledger.position(day))))
        _check(shape, cent_by_cent(ledger, day), ledger)


@pytest.mark.parametrize("seed", range(4))
def test_the_file_and_the_terminal_agree_too(seed: int, tmp_path: Path, terminal: Terminal) -> None:
    path, ledger = tmp_path / "records.rcm", random_ledger(seed, steps=60)
    library = Library.create(path)
    library.write(lambda connection: _post(LedgerRows(connection), ledger))
    library.close()
    for day in DAYS:
        for known in (None, FIRST.date() + timedelta(days=20), FIRST.date() + timedelta(days=45)):
            options = [] if known is None else ["--known", known]
            answer = terminal("balances", "--as-of", day, *options, "--json", "--library", path)
            moment = None if known is None else end_of(known)
            _check(json.loads(answer.out), cent_by_cent(ledger, day, moment), ledger)


def _post(rows: LedgerRows, ledger: Ledger) -> None:
    for period in ledger.periods:
        rows.put_period(period)
    for posting in ledger.postings:
        rows.post(posting)


def _check(shape: dict[str, Any], by_hand: dict[tuple[str, str], dict[str, int]], ledger: Ledger) -> None:
    names = {period.name: period.id for period in ledger.periods}
    found = {(each["country"], each["currency"]): each for each in shape["balances"]}
    for here in ACCOUNTS:
        wanted, account = by_hand[here], found.get(here)
        if account is None:
            assert not any(wanted.values())
            continue
        _adds_up(account)
        assert account["received"] == wanted["received"]
        assert account["unapplied"] == wanted.get("reserved", 0) + wanted.get("loose.allocated", 0)
        assert account["credit_left"] == wanted.get("loose.credited", 0)
        cells = {
            names[each["period"]]: {**each, "allocated": each["received"]} for each in account["periods"]
        }
        for id_ in names.values():
            for part in PARTS:
                assert cells.get(id_, {}).get(part, 0) == wanted.get(f"{id_}.{part}", 0)
    for total in shape["totals"]:
        _adds_up(total)
        mine = [each for each in shape["balances"] if each["currency"] == total["currency"]]
        for part in (*PARTS, "received", "unapplied", "credit_left", "balance"):
            assert total[part] == sum(each[part] for each in mine)


def _adds_up(account: dict[str, Any]) -> None:
    assert account["received"] == account["allocated"] + account["unapplied"]
    assert account["assessed"] == sum(account[part] for part in PARTS[1:])
    for part in ("assessed", "credited", "written_off", "outstanding"):
        assert account[part] == sum(each[part] for each in account["periods"])
    assert account["allocated"] == sum(each["received"] for each in account["periods"])
