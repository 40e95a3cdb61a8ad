"""Past contributions from a sheet into the ledger, in a terminal."""

from __future__ import annotations

import argparse
import json
from typing import Any

from rcm_desktop.commands.context import Context
from rcm_desktop.commands.errors import NoSuchSheet
from rcm_desktop.domain.contributions.postings import Kind
from rcm_desktop.domain.money import currency_code, spoken_amount
from rcm_desktop.reading.contributions.ledger_headings import Field, layout_of
from rcm_desktop.reading.contributions.ledger_sheet import Choices, currency_in, proposed_amounts, read_ledger
from rcm_desktop.reading.sheet_file import read_sheets
from rcm_desktop.reading.sheets import Sheet
from rcm_desktop.services.ledger_import import Consent, LedgerImport, Plan, counted
from rcm_desktop.wording import Wording

AMOUNTS = {"assessed": Kind.ASSESSMENT, "received": Kind.RECEIPT}


def record_ledger(arguments: argparse.Namespace, context: Context) -> int:
    """Print what a sheet holds, what is doubtful by row and column, and post all of it or none.

    With ``--dry-run`` nothing is posted, and doubts are no failure.
    """
    sheets = read_sheets(arguments.file)
    with context.opened(read_only=arguments.dry_run) as opened:
        service = opened.ledger_import
        sheet = _chosen(sheets, arguments)
        layout = service.remembered(layout_of(sheet))
        choices = Choices(
            _currency(arguments, sheet, service),
            None if arguments.days is None else arguments.days == "day-first",
            AMOUNTS[arguments.amounts] if arguments.amounts else proposed_amounts(sheet, layout),
        )
        plan = service.plan(read_ledger(sheet, layout, choices), choices.currency)
        consent = Consent(arguments.new_periods, arguments.again, arguments.accept_totals)
        wording = context.wording()
        if arguments.json:
            print(json.dumps(_shape(plan, consent, wording), ensure_ascii=False, indent=2))
        else:
            _print(plan, consent, wording)
        if not arguments.dry_run:
            service.post(plan, consent, layout)
    return 0


def _chosen(sheets: tuple[Sheet, ...], arguments: argparse.Namespace) -> Sheet:
    """The sheet that is named, else the first of those with the most columns of amounts."""
    if arguments.sheet is not None:
        named = next((each for each in sheets if each.name == arguments.sheet), None)
        if named is None:
            raise NoSuchSheet(arguments.sheet, ", ".join(each.name for each in sheets))
        return named
    shown = [each for each in sheets if not each.is_hidden] or list(sheets)
    return max(shown, key=lambda sheet: len(layout_of(sheet).amounts))


def _currency(arguments: argparse.Namespace, sheet: Sheet, service: LedgerImport) -> str:
    """As the window proposes it: where a rate is given, the sheet's currency is not the ledger's."""
    if arguments.currency:
        return currency_code(arguments.currency)
    layout = layout_of(sheet)
    named = currency_in(sheet, layout)
    return named if named and layout.of(Field.RATE) is None else service.usual_currency()


def _shape(plan: Plan, consent: Consent, wording: Wording) -> dict[str, Any]:
    """Amounts in whole numbers of the smallest unit."""
    names = {each.id: each.name for each in plan.periods}
    return {
        "may_post": plan.may_post(consent),
        "currency": plan.currency,
        "asked": [each.value for each in plan.asked],
        "new_periods": [
            {"name": each.name, "start": each.start.isoformat(), "end": each.end.isoformat()}
            for each in plan.periods
        ],
        "postings": [
            {
                "row": each.entry.row,
                "kind": each.posting.kind.value,
                "country": each.posting.country,
                "period": each.entry.period,
                "is_new_period": each.entry.period in names.values(),
                "value": each.posting.value.isoformat(),
                "amount": each.posting.amount,
                "reference": each.posting.reference,
                "is_there": each.is_double,
            }
            for each in plan.lines
        ],
        "findings": [
            {
                "code": each.code,
                "cell": each.place,
                "weight": each.weight.name.lower(),
                "count": each.count,
                "words": each.sentence(wording),
            }
            for each in plan.findings
        ],
        "control": {
            kind.value: {"count": count, "total": total}
            for kind, (count, total) in counted(plan.to_post(consent)).items()
        },
    }


def _print(plan: Plan, consent: Consent, wording: Wording) -> None:
    for finding in plan.findings:
        print(finding.sentence(wording))
    for asked in plan.asked:
        print(wording.text(f"ledger_sheet.asked.{asked.value}"))
    for period in plan.periods:
        print(wording.text("ledger_sheet.new_period", name=period.name, start=period.start, end=period.end))
    postings = plan.to_post(consent)
    for kind, (count, total) in counted(postings).items():
        amount = f"{spoken_amount(total, plan.currency)} {plan.currency}"
        print(wording.text(f"ledger_sheet.control.{kind.value}", count=count, amount=amount))
    print(wording.text("ledger_sheet.control.left_out", count=len(plan.lines) - len(postings)))
