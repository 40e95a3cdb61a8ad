"""The corrigenda of a meeting as a table to look at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from rcm_desktop.domain.corrigenda import Corrigendum
from rcm_desktop.qt_models.record_rows import RecordRows


class CorrigendaModel(RecordRows[Corrigendum]):
    """``words_of`` says a field of a corrigendum in the windows' language."""

    fields = ("number", "day", "place", "languages", "reason", "who")
    fixed = fields

    def __init__(
        self,
        heading: Callable[[str], str],
        words_of: Callable[[Corrigendum, str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(heading, parent)
        self._words_of = words_of

    def id_of(self, row: Corrigendum) -> str:
        return str(row.number)

    def words(self, row: Corrigendum, field: str) -> str:
        return self._words_of(row, field)
