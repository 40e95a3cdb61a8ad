"""Periods and postings as rows hold them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Row

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.periods import NO_DECISION, Decision, Period
from rcm_desktop.domain.contributions.postings import (
    NO_PERIOD,
    Assessment,
    Credit,
    Foreign,
    Kind,
    Posting,
    Receipt,
    Reversal,
    WriteOff,
)
from rcm_desktop.domain.money import Money

Plain = dict[str, Any]


def moment_text(moment: datetime) -> str:
    """A moment in UTC, of one length so that text compares as time does. Raises ValueError without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without its zone")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def period_row(period: Period) -> Plain:
    scale: Plain = {}
    if period.percents:
        scale = {"percents": {code: str(percent) for code, percent in period.percents}}
    elif period.amounts:
        scale = {"amounts": dict(period.amounts)}
    return {
        "id": period.id,
        "name": period.name,
        "starts": period.start.isoformat(),
        "ends": period.end.isoformat(),
        "due": period.due.isoformat(),
        "currency": period.currency,
        "budget": period.budget,
        "scale": _json(scale),
        "approved": _json(_plain_decision(period.approved)) if period.approved else None,
    }


def period_of(row: Row[Any]) -> Period:
    scale = json.loads(row.scale)
    return Period(
        row.id,
        row.name,
        date.fromisoformat(row.starts),
        date.fromisoformat(row.ends),
        date.fromisoformat(row.due),
        row.currency,
        row.budget,
        tuple((code, Decimal(percent)) for code, percent in scale.get("percents", {}).items()),
        tuple(scale.get("amounts", {}).items()),
        _decision(json.loads(row.approved)) if row.approved else NO_DECISION,
    )


def posting_row(posting: Posting) -> Plain:
    return {
        "id": posting.id,
        "number": posting.number,
        "kind": posting.kind.value,
        "country": posting.country,
        "currency": posting.currency,
        "value": posting.value.isoformat(),
        "recorded": moment_text(posting.recorded),
        "who": posting.who,
        "reference": posting.reference,
        "note": posting.note,
        "target": posting.target if isinstance(posting, Reversal) else None,
        "facts": _json(_facts(posting)),
    }


def line_rows(posting: Posting, target: Posting | None = None) -> list[Plain]:
    """What a posting adds to the sums; a reversal takes off what its ``target`` added."""
    counted, sign = (target, -1) if target is not None else (posting, 1)
    return [
        {
            "posting_id": posting.id,
            "place": place,
            "country": counted.country,
            "currency": counted.currency,
            "kind": counted.kind.value,
            "period_id": period or None,
            "amount": sign * amount,
            "value": posting.value.isoformat(),
            "recorded": moment_text(posting.recorded),
        }
        for place, (period, amount) in enumerate(counted.lines())
    ]


def _facts(posting: Posting) -> Plain:
    match posting:
        case Assessment():
            return {"period": posting.period, "owed": posting.owed}
        case Receipt():
            return _receipt_facts(posting)
        case Credit():
            facts = {"given": posting.given, "period": posting.period}
            return facts | ({"decision": _plain_decision(posting.decision)} if posting.decision else {})
        case WriteOff():
            decision = _plain_decision(posting.decision)
            return {"period": posting.period, "given_up": posting.given_up, "decision": decision}
        case _:
            return {}


def _receipt_facts(receipt: Receipt) -> Plain:
    facts: Plain = {"net": receipt.net}
    if receipt.charge:
        facts["charge"] = receipt.charge
    if receipt.country_bears:
        facts["country_bears"] = True
    if receipt.designated:
        facts["designated"] = [list(each) for each in receipt.designated]
    if receipt.foreign is not None:
        paid = receipt.foreign.paid
        facts["foreign"] = [paid.minor, paid.currency, str(receipt.foreign.rate)]
    return facts


def posting_of(row: Row[Any]) -> Posting:
    facts = json.loads(row.facts)
    head: Plain = {
        "id": row.id,
        "number": row.number,
        "country": row.country,
        "currency": row.currency,
        "value": date.fromisoformat(row.value),
        "recorded": datetime.fromisoformat(row.recorded),
        "who": row.who,
        "reference": row.reference,
        "note": row.note,
    }
    match Kind(row.kind):
        case Kind.ASSESSMENT:
            return Assessment(**head, period=facts["period"], owed=facts["owed"])
        case Kind.RECEIPT:
            return _receipt(head, facts)
        case Kind.CREDIT:
            decision = _decision(facts["decision"]) if "decision" in facts else NO_DECISION
            return Credit(
                **head, given=facts["given"], period=facts.get("period", NO_PERIOD), decision=decision
            )
        case Kind.WRITE_OFF:
            decision = _decision(facts["decision"])
            return WriteOff(**head, period=facts["period"], given_up=facts["given_up"], decision=decision)
        case Kind.REVERSAL:
            return Reversal(**head, target=row.target)


def _receipt(head: Plain, facts: Plain) -> Receipt:
    foreign = None
    if "foreign" in facts:
        minor, currency, rate = facts["foreign"]
        foreign = Foreign(Money(minor, currency), Decimal(rate))
    return Receipt(
        **head,
        net=facts["net"],
        charge=facts.get("charge", 0),
        country_bears=facts.get("country_bears", False),
        foreign=foreign,
        designated=tuple((period, amount) for period, amount in facts.get("designated", ())),
    )


def follow_up_row(entry: FollowUp) -> Plain:
    return {
        "id": entry.id,
        "country": entry.country,
        "day": entry.day.isoformat(),
        "contact": entry.contact.value,
        "words": entry.words,
        "promised": entry.promised,
        "currency": entry.currency,
        "promised_for": entry.promised_for.isoformat() if entry.promised_for else None,
        "action": entry.action,
        "action_day": entry.action_day.isoformat() if entry.action_day else None,
        "is_done": int(entry.is_done),
        "who": entry.who,
    }


def follow_up_of(row: Row[Any]) -> FollowUp:
    return FollowUp(
        row.id,
        row.country,
        date.fromisoformat(row.day),
        FollowUpKind(row.contact),
        row.words,
        row.promised,
        row.currency,
        date.fromisoformat(row.promised_for) if row.promised_for else None,
        row.action,
        date.fromisoformat(row.action_day) if row.action_day else None,
        bool(row.is_done),
        row.who,
    )


def _plain_decision(decision: Decision) -> list[str]:
    return [decision.words, decision.meeting, decision.node]


def _decision(plain: list[str]) -> Decision:
    return Decision(*plain)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
