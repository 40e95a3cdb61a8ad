"""What fields of postings hold, or why it cannot be taken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.money import amount_of, currency_code, rate_of
from rcm_desktop.windows.contributions.country_entry import CountryEntry
from rcm_desktop.windows.date_field import DateField
from rcm_desktop.windows.not_filled import NotFilled

_T = TypeVar("_T")


class ReadingFields:
    """Reads fields; what is wrong is raised as NotFilled, with its sentence and the field."""

    def __init__(self, sentence: Callable[[Condition], str]) -> None:
        self._sentence = sentence

    def country(self, field: CountryEntry) -> str:
        if not field.code():
            raise NotFilled(field.problem(), field)
        return field.code()

    def day(self, field: DateField) -> date:
        try:
            day = field.day()
        except ValueError:
            day = None
        if day is None:
            words = QCoreApplication.translate(
                "Contributions", "“{0}” is not a day: write 2025-05-14 or 14/05/2025."
            )
            raise NotFilled(words.format(field.text().strip()), field)
        return day

    def day_or_none(self, field: DateField) -> date | None:
        return self.day(field) if field.text().strip() else None

    def amount(self, field: QLineEdit, currency: str) -> int:
        """Above zero, in the smallest unit."""
        if not field.text().strip():
            raise NotFilled(QCoreApplication.translate("Contributions", "Write the amount."), field)
        amount = self.amount_or_none(field, currency)
        if amount <= 0:
            words = QCoreApplication.translate("Contributions", "The amount must be above zero.")
            raise NotFilled(words, field)
        return amount

    def amount_or_none(self, field: QLineEdit, currency: str) -> int:
        """0 for an empty field."""
        if not field.text().strip():
            return 0
        return self._read(field, lambda words: amount_of(words, currency))

    def rate(self, field: QLineEdit) -> Decimal:
        return self._read(field, rate_of)

    def currency(self, field: QLineEdit) -> str:
        return self._read(field, currency_code)

    def _read(self, field: QLineEdit, read: Callable[[str], _T]) -> _T:
        try:
            return read(field.text())
        except Condition as condition:
            raise NotFilled(self._sentence(condition), field) from None
