"""What the follow-up workbook is made from, read from the file in one go."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from rcm_desktop.domain.contributions.dues import DuesReport, Names, dues_report
from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.services.ledger_store import Store


class Dues:
    """Reports of what is due."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def report(self, as_at: date, known: datetime | None = None) -> DuesReport:
        """As at a day, as known at a moment, None for now."""
        with self._store.reading() as unit:
            postings, periods = unit.ledger.postings(), unit.ledger.periods()
            follow_ups = unit.ledger.follow_ups()
            directory = unit.directory().on(as_at)
        used = {each.country for each in postings} | {each.country for each in follow_ups}
        return dues_report(postings, periods, follow_ups, names_of(used, directory), as_at, known)


def names_of(used: Iterable[str], directory: DirectoryOfDay) -> Names:
    """The names of the members and of further countries that are used."""
    codes = {*(each.code for each in directory.members()), *used}
    return {
        language: {code: directory.word(code, language) for code in directory.sorted_by_name(codes, language)}
        for language in LANGUAGES
    }
