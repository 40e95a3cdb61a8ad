"""The register of letters in a library."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import Connection, func, insert, select

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterEntry, LetterKind, reference_of
from rcm_desktop.storage.ledger_encoding import moment_text
from rcm_desktop.storage.letter_tables import letter


class LetterRows:
    """The register over a connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def next_number(self, year: int) -> int:
        """The number of the next letter of a year."""
        highest = select(func.max(letter.c.number)).where(letter.c.year == year)
        return (self._connection.execute(highest).scalar() or 0) + 1

    def entries(self) -> list[LetterEntry]:
        """All letters, in the order of their numbers."""
        rows = self._connection.execute(letter.select().order_by(letter.c.year, letter.c.number))
        return [
            LetterEntry(
                row.year,
                row.number,
                LetterKind(row.kind),
                row.country,
                Language(row.language),
                date.fromisoformat(row.day),
                row.about,
                row.subject,
                datetime.fromisoformat(row.made_at),
                row.who,
            )
            for row in rows
        ]

    def disagreement(self) -> str:
        """The number of the first letter that is missing in the register, "" for none."""
        expected: dict[int, int] = {}
        for each in self.entries():
            wanted = expected.get(each.year, 0) + 1
            if each.number != wanted:
                return reference_of(each.year, wanted)
            expected[each.year] = wanted
        return ""

    def add(self, entry: LetterEntry) -> None:
        """Log a letter under its number, which is the next one."""
        row = {
            "year": entry.year,
            "number": entry.number,
            "kind": entry.kind.value,
            "country": entry.country,
            "language": entry.language.value,
            "day": entry.day.isoformat(),
            "about": entry.about,
            "subject": entry.subject,
            "made_at": moment_text(entry.made_at),
            "who": entry.who,
        }
        self._connection.execute(insert(letter), row)
