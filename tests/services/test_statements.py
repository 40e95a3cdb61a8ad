"""Statements of contributions over a real file: the start that is chosen, and what was known."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import create_library
from rcm_desktop.domain.contributions.status import Payment, StatusBackwards
from rcm_desktop.services.statements import Statements

NOW = datetime(2025, 5, 16, 9, tzinfo=UTC)


def test_the_sample_as_at_a_day(tmp_path: Path) -> None:
    with create_library(tmp_path / "r.rcm", sample=True) as opened:
        statements = Statements(opened.store, now=lambda: NOW)
        (made,) = statements.status(date(2025, 5, 15))
        assert (made.start, made.known) == (date(2025, 1, 1), NOW)
        total = made.total
        figures = (
            total.opening,
            total.assessed,
            total.received,
            total.current,
            total.arrears,
            total.advances,
        )
        assert figures == (23_200_00, 200_000_00, 157_000_00, 55_000_00, 23_200_00, 12_000_00)
        assert [made.count(each) for each in Payment] == [3, 1, 6, 1]
        assert total.is_even
        position = opened.contributions.position(date(2025, 5, 15))
        assert total.outstanding == position.total("USD").total.outstanding

        (longer,) = statements.status(date(2025, 5, 15), start=date(2024, 1, 1))
        assert longer.total.opening + longer.total.assessed > total.assessed
        assert longer.total.outstanding == total.outstanding
        (before,) = statements.status(date(2025, 5, 15), known=datetime(2020, 1, 1, tzinfo=UTC))
        assert before.lines == ()
        with pytest.raises(StatusBackwards):
            statements.status(date(2025, 5, 15), start=date(2025, 6, 1))


def test_a_file_without_contributions_has_a_statement_of_nothing(tmp_path: Path) -> None:
    with create_library(tmp_path / "r.rcm") as opened:
        (made,) = Statements(opened.store, now=lambda: NOW).status(date(2031, 5, 15))
        assert (made.lines, made.start) == ((), date(2031, 1, 1))
