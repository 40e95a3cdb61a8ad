"""The rows of the list of whom letters go to, in the windows' language."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.letters import Addressee
from rcm_desktop.domain.money import spoken_amount
from rcm_desktop.qt_models.checked_rows_model import CheckedRow
from rcm_desktop.services.letters import Debtor
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.outline.row_words import language_word
from rcm_desktop.windows.spoken_days import spoken_days

FIGURES = {False: (1, 2), True: (2,)}
"""The columns of amounts, of debtors and of receipts."""
LONGEST = 3
"""The addressee, or the reference: it takes the room there is, so that what stands after it is seen."""


def debtor_heads() -> list[str]:
    return [
        QCoreApplication.translate("Recipients", "Country"),
        QCoreApplication.translate("Recipients", "Outstanding"),
        QCoreApplication.translate("Recipients", "In arrears"),
        QCoreApplication.translate("Recipients", "Addressee"),
        QCoreApplication.translate("Recipients", "Language"),
    ]


def receipt_heads() -> list[str]:
    return [
        QCoreApplication.translate("Recipients", "Country"),
        QCoreApplication.translate("Recipients", "Received"),
        QCoreApplication.translate("Recipients", "Amount"),
        QCoreApplication.translate("Recipients", "Reference"),
        QCoreApplication.translate("Recipients", "Letter"),
    ]


def debtor_lines(debtors: Sequence[Debtor], names: CountryNames) -> list[CheckedRow]:
    """In the order of the names; the key is currency and country."""
    lines = [
        CheckedRow(
            f"{each.currency} {each.country}",
            (
                names.in_a_column(each.country, window_language()),
                f"{each.currency} {spoken_amount(each.outstanding, each.currency)}",
                spoken_amount(each.arrears, each.currency) if each.arrears else "–",
                addressee_words(each.addressee),
                language_word(each.language),
            ),
        )
        for each in debtors
    ]
    return sorted(lines, key=lambda line: line.cells)


def debt_of(key: str) -> tuple[str, str]:
    """Country and currency of a debtor's key."""
    currency, code = key.split(" ")
    return code, currency


def addressee_words(to: Addressee | None) -> str:
    """Who is written to, in short."""
    if to is None or not (to.name or to.function or to.ministry):
        return QCoreApplication.translate("Recipients", "its ministry, in general")
    return ", ".join(filter(None, (to.name, to.function, to.ministry)))


def receipt_lines(
    receipts: Sequence[Receipt], acknowledged: Collection[str], names: CountryNames
) -> list[CheckedRow]:
    """In the order given; the key is the receipt's id."""
    made = QCoreApplication.translate("Recipients", "made")
    return [
        CheckedRow(
            each.id,
            (
                names.in_a_column(each.country, window_language()),
                spoken_days(each.value, None),
                f"{each.currency} {spoken_amount(each.credited, each.currency)}",
                each.reference or "–",
                made if each.id in acknowledged else "–",
            ),
        )
        for each in receipts
    ]
