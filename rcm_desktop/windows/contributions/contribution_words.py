"""How the windows say amounts, postings and what is done so that contributions come."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.positions import Cell, Paid
from rcm_desktop.domain.contributions.postings import Kind, Posting
from rcm_desktop.domain.money import spoken_amount

NOTHING = "–"


def figure(minor: int, currency: str, zero: str = NOTHING) -> str:
    """An amount in a column: below zero in parentheses, nothing as a dash."""
    if not minor:
        return zero
    words = spoken_amount(abs(minor), currency)
    return f"({words})" if minor < 0 else words


def money(minor: int, currency: str) -> str:
    """An amount in running text, with its currency: "USD 12,500.00"."""
    return f"{currency} {spoken_amount(minor, currency)}"


def day_words(day: date, near: date | None = None) -> str:
    """ "20 May", with its year where it is not that of ``near``."""
    month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    year = f" {day.year}" if near is None or day.year != near.year else ""
    return f"{day.day} {month}{year}"


def kind_word(posting: Posting) -> str:
    return {
        Kind.ASSESSMENT: QCoreApplication.translate("Contributions", "Assessment"),
        Kind.RECEIPT: QCoreApplication.translate("Contributions", "Receipt"),
        Kind.CREDIT: QCoreApplication.translate("Contributions", "Credit"),
        Kind.WRITE_OFF: QCoreApplication.translate("Contributions", "Write-off"),
        Kind.REVERSAL: QCoreApplication.translate("Contributions", "Reversal"),
    }[posting.kind]


def contact_word(contact: FollowUpKind) -> str:
    return {
        FollowUpKind.CALL: QCoreApplication.translate("Contributions", "Call"),
        FollowUpKind.LETTER: QCoreApplication.translate("Contributions", "Letter"),
        FollowUpKind.MAIL: QCoreApplication.translate("Contributions", "E-mail"),
        FollowUpKind.MEETING: QCoreApplication.translate("Contributions", "Meeting"),
        FollowUpKind.PROMISE: QCoreApplication.translate("Contributions", "Promise"),
        FollowUpKind.NOTE: QCoreApplication.translate("Contributions", "Note"),
    }[contact]


def entry_words(entry: FollowUp) -> str:
    """An entry of the log in one line: what happened, what was promised."""
    parts = [f"{contact_word(entry.contact)}: {entry.words}" if entry.words else contact_word(entry.contact)]
    if entry.promised:
        parts.append(
            QCoreApplication.translate("Contributions", "promised {0}").format(
                money(entry.promised, entry.currency)
            )
        )
    if entry.promised_for is not None:
        parts.append(
            QCoreApplication.translate("Contributions", "for {0}").format(day_words(entry.promised_for))
        )
    return " · ".join(parts)


def cell_words(cell: Cell, currency: str) -> str:
    """Why a cell stands as it does: what makes up the outstanding amount."""
    parts = [
        (QCoreApplication.translate("Contributions", "assessed"), cell.assessed),
        (QCoreApplication.translate("Contributions", "paid as designated"), cell.designated),
        (QCoreApplication.translate("Contributions", "paid, oldest first"), cell.oldest_first),
        (QCoreApplication.translate("Contributions", "credited"), cell.credited),
        (QCoreApplication.translate("Contributions", "written off"), cell.written_off),
    ]
    said = [f"{word} {spoken_amount(amount, currency)}" for word, amount in parts if amount]
    outstanding = QCoreApplication.translate("Contributions", "outstanding")
    return ", ".join((*said, f"{outstanding} {spoken_amount(cell.outstanding, currency)} {currency}"))


def pays_words(pays: tuple[Paid, ...], names: dict[str, str], currency: str, left: int) -> str:
    """What a receipt does: "pays 2024: 4,000.00; 2025: 1,000.00; 500.00 stays in its favour"."""
    sums: dict[str, int] = {}
    for each in pays:
        sums[each.period] = sums.get(each.period, 0) + each.amount
    parts = [f"{names.get(id_, id_)}: {figure(amount, currency)}" for id_, amount in sums.items() if amount]
    words = "; ".join(parts)
    if parts:
        words = QCoreApplication.translate("Contributions", "pays {0}").format(words)
    if left:
        stays = QCoreApplication.translate("Contributions", "{0} stays in its favour")
        words = "; ".join(part for part in (words, stays.format(spoken_amount(left, currency))) if part)
    return words
