"""How the windows name what a sheet of contributions holds, and what is found in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.contributions.postings import Kind
from rcm_desktop.reading.contributions.ledger_findings import Weight
from rcm_desktop.reading.contributions.ledger_headings import Field
from rcm_desktop.reading.contributions.ledger_sheet import Asked


def sheet_field_word(field: Field) -> str:
    return {
        Field.NOTHING: QCoreApplication.translate("LedgerSheet", "(not read)"),
        Field.COUNTRY: QCoreApplication.translate("LedgerSheet", "Country"),
        Field.PERIOD: QCoreApplication.translate("LedgerSheet", "Period"),
        Field.KIND: QCoreApplication.translate("LedgerSheet", "Assessed or received"),
        Field.ASSESSED: QCoreApplication.translate("LedgerSheet", "Assessed"),
        Field.RECEIVED: QCoreApplication.translate("LedgerSheet", "Received"),
        Field.AMOUNT: QCoreApplication.translate("LedgerSheet", "Amount"),
        Field.DATE: QCoreApplication.translate("LedgerSheet", "Value date"),
        Field.REFERENCE: QCoreApplication.translate("LedgerSheet", "Reference"),
        Field.NOTE: QCoreApplication.translate("LedgerSheet", "Note"),
        Field.CURRENCY: QCoreApplication.translate("LedgerSheet", "Currency"),
        Field.RATE: QCoreApplication.translate("LedgerSheet", "Rate of exchange"),
        Field.CHARGE: QCoreApplication.translate("LedgerSheet", "Bank charge"),
        Field.TOTAL: QCoreApplication.translate("LedgerSheet", "Total of the row"),
        Field.BALANCE: QCoreApplication.translate("LedgerSheet", "Balance of the row"),
    }[field]


def amounts_word(kind: Kind | None) -> str:
    if kind is None:
        return QCoreApplication.translate("LedgerSheet", "Please say")
    if kind is Kind.ASSESSMENT:
        return QCoreApplication.translate("LedgerSheet", "what was assessed")
    return QCoreApplication.translate("LedgerSheet", "what was received")


def weight_word(weight: Weight) -> str:
    return {
        Weight.STOP: QCoreApplication.translate("LedgerSheet", "⚠ To put right"),
        Weight.TOTAL: QCoreApplication.translate("LedgerSheet", "⚠ Total"),
        Weight.DOUBLE: QCoreApplication.translate("LedgerSheet", "≡ There already"),
        Weight.NOTE: QCoreApplication.translate("LedgerSheet", "Note"),
    }[weight]


def asked_words(asked: Asked) -> str:
    return {
        Asked.COUNTRY: QCoreApplication.translate("LedgerSheet", "Say which column holds the countries."),
        Asked.AMOUNT: QCoreApplication.translate("LedgerSheet", "Say which columns hold amounts."),
        Asked.KIND: QCoreApplication.translate(
            "LedgerSheet", "Say whether the amounts were assessed or received."
        ),
        Asked.DAY_ORDER: QCoreApplication.translate(
            "LedgerSheet", "Say whether days or months come first in the dates."
        ),
    }[asked]
