"""Private details of the people of an event: a column for each kind that the event asks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from rcm_desktop.domain.people import Delegate
from rcm_desktop.qt_models.record_rows import RecordRows

NAME, PARTY = "name", "party"


@dataclass(frozen=True, slots=True)
class PrivateRow:
    """A person's part with what is kept of it, by kind."""

    delegate: Delegate
    details: tuple[tuple[str, str], ...] = ()

    def detail(self, kind: str) -> str:
        return dict(self.details).get(kind, "")

    def with_detail(self, kind: str, words: str) -> PrivateRow:
        return replace(self, details=tuple((dict(self.details) | {kind: words}).items()))


class PrivateModel(RecordRows[PrivateRow]):
    """``party_word`` names a country or organisation in the windows' language."""

    fixed = (NAME, PARTY)

    def __init__(
        self,
        heading: Callable[[str], str],
        party_word: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(heading, parent)
        self._party_word = party_word
        self.fields = self.fixed

    def show_kinds(self, kinds: Sequence[str], rows: Sequence[PrivateRow]) -> None:
        """Show these kinds and no others."""
        self.beginResetModel()
        self.fields = (*self.fixed, *kinds)
        self._rows = rows
        self.endResetModel()

    def id_of(self, row: PrivateRow) -> str:
        return row.delegate.id

    def words(self, row: PrivateRow, field: str) -> str:
        if field == NAME:
            return row.delegate.name
        return self._party_word(row.delegate.delegation) if field == PARTY else row.detail(field)

    def changed(self, row: PrivateRow, field: str, words: str) -> PrivateRow | None:
        return row.with_detail(field, words)
