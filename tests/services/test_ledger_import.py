"""Past contributions from a sheet: planned against the ledger, posted all or none, remembered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rcm_desktop.bootstrap import Opened, create_library
from rcm_desktop.domain.backups import usual_folder
from rcm_desktop.domain.contributions.ledger import OtherCurrency
from rcm_desktop.domain.contributions.periods import Period
from rcm_desktop.domain.contributions.postings import Kind, Receipt
from rcm_desktop.reading.contributions.ledger_headings import Field, layout_of
from rcm_desktop.reading.contributions.ledger_sheet import Choices, read_ledger
from rcm_desktop.reading.sheet_file import pasted_sheet
from rcm_desktop.services.ledger_import import (
    Consent,
    LedgerImport,
    NotAllClear,
    NothingNew,
    PeriodsToMake,
    Plan,
    SheetNotExplained,
    counted,
)

NOW = datetime(2025, 5, 15, 9, tzinfo=UTC)
ALL = Consent(new_periods=True)
LIST = """Country\tPeriod\tAssessed\tPaid\tDate\tReference
Mexico\t2019\t12,000.00\t7,000.00\t2019-03-15\tTR-1
Mexico\t2019\t\t5,000.00\t2020-01-10\tTR-2
Panama\t2003-06 – 2004-12\t300.00\t\t\t
Total\t\t12,300.00\t12,000.00\t\t
"""


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    with create_library(tmp_path / "records.rcm") as opened:
        yield opened


@pytest.fixture
def service(opened: Opened) -> LedgerImport:
    return LedgerImport(opened.store, who="ana", now=lambda: NOW)


def planned(service: LedgerImport, text: str, choices: Choices | None = None) -> Plan:
    sheet = pasted_sheet(text)
    choices = choices or Choices()
    return service.plan(read_ledger(sheet, layout_of(sheet), choices), choices.currency)


def test_periods_that_are_missing_are_proposed_and_posted_with_all_else(
    service: LedgerImport, opened: Opened
) -> None:
    plan = planned(service, LIST)
    assert [(each.name, each.start, each.end, each.budget, each.amounts) for each in plan.periods] == [
        ("2003-06 – 2004-12", date(2003, 6, 1), date(2004, 12, 31), 300_00, (("PA", 300_00),)),
        ("2019", date(2019, 1, 1), date(2019, 12, 31), 12_000_00, (("MX", 12_000_00),)),
    ]
    assert not plan.may_post(Consent())
    with pytest.raises(PeriodsToMake, match="2003-06"):
        service.post(plan, Consent())
    posted = service.post(plan, ALL)
    assert counted(posted) == {Kind.ASSESSMENT: (2, 12_300_00), Kind.RECEIPT: (2, 12_000_00)}
    assert [(each.kind, each.value) for each in posted] == [
        (Kind.ASSESSMENT, date(2003, 6, 1)),
        (Kind.ASSESSMENT, date(2019, 1, 1)),
        (Kind.RECEIPT, date(2019, 3, 15)),
        (Kind.RECEIPT, date(2020, 1, 10)),
    ]
    position = opened.contributions.position(NOW.date())
    assert [period.name for period in position.periods] == ["2003-06 – 2004-12", "2019"]
    assert (position.account("MX", "USD").balance, position.account("PA", "USD").balance) == (0, 300_00)
    assert position.account("MX", "USD").total.designated == 12_000_00
    assert {each.who for each in posted} == {"ana"}


def test_the_same_sheet_read_again_posts_nothing(service: LedgerImport) -> None:
    service.post(planned(service, LIST), ALL)
    again = planned(service, LIST)
    assert again.doubles == len(again.lines) == 4
    assert not again.periods
    assert not again.to_post(Consent())
    with pytest.raises(NothingNew):
        service.post(again, Consent())
    assert [(each.code, each.place) for each in again.findings if each.weight] == [
        ("assessed_before", "C2"),
        ("posted_before", "D2"),
        ("posted_before", "D3"),
        ("assessed_before", "C4"),
    ]
    assert len(again.to_post(Consent(doubles=True))) == 4


def test_a_payment_that_was_taken_back_is_no_double(service: LedgerImport, opened: Opened) -> None:
    posted = service.post(planned(service, LIST), ALL)
    opened.contributions.reverse(posted[2].id, date(2019, 4, 1), "wrong country")
    assert [each.entry.reference for each in planned(service, LIST).lines if not each.is_double] == ["TR-1"]


def test_another_amount_for_what_was_asked_stops_all(service: LedgerImport, opened: Opened) -> None:
    service.post(planned(service, LIST), ALL)
    other = planned(service, LIST.replace("300.00", "310.00", 1).replace("12,300", "12,310"))
    (stop,) = other.in_the_way(Consent())
    assert (stop.code, stop.place, stop.words, stop.wanted) == (
        "assessed_otherwise",
        "C4",
        "310.00",
        "300.00",
    )
    with pytest.raises(NotAllClear):
        service.post(other, Consent(doubles=True, totals=True))
    assert len(opened.contributions.movements("PA", "USD")) == 1


def test_wrong_totals_stop_until_a_person_accepts_them(service: LedgerImport, opened: Opened) -> None:
    plan = planned(service, LIST.replace("12,300.00", "12,301.00"))
    assert [(each.code, each.place) for each in plan.in_the_way(ALL)] == [("total_differs", "C5")]
    assert not plan.may_post(ALL)
    assert not opened.contributions.periods()
    assert len(service.post(plan, replace(ALL, totals=True))) == 4


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("Panama", "Atlantis", "country_unknown"),
        ("2003-06 – 2004-12", "second term", "period_unknown"),
        ("2020-01-10", "2205-01-10", "date_unreadable"),
        ("2020-01-10", "2025-05-16", "date_to_come"),
        ("2020-01-10", "05/04/2020", "date_ask"),
        ("5,000.00", "five", "amount_unreadable"),
    ],
)
def test_one_row_that_is_not_clear_keeps_all_from_being_posted(
    service: LedgerImport, opened: Opened, old: str, new: str, code: str
) -> None:
    plan = planned(service, LIST.replace(old, new, 1))
    assert code in [each.code for each in plan.in_the_way(replace(ALL, totals=True))]
    with pytest.raises(NotAllClear):
        service.post(plan, replace(ALL, totals=True))
    assert not opened.contributions.periods()
    assert not opened.contributions.position(date.max).accounts


def test_what_the_rules_forbid_takes_the_whole_sheet_back(service: LedgerImport, opened: Opened) -> None:
    """A period that was made between the look and the posting, in another currency."""
    plan = planned(service, LIST)
    stolen = Period("p", "else", date(2019, 1, 1), date(2019, 12, 31), date(2019, 1, 1), "CAD")
    broken = replace(plan, periods=(replace(stolen, id=plan.periods[1].id, name="2019"), plan.periods[0]))
    with pytest.raises(OtherCurrency):
        service.post(broken, ALL)
    assert not opened.contributions.periods()
    assert not opened.contributions.position(date.max).accounts


def test_a_table_of_payments_gets_the_last_days_of_its_periods(service: LedgerImport) -> None:
    text = "País\t2010\t2011\nBelice\t5\t6\nPanamá\t\t7\n"
    plan = planned(service, text, Choices(amounts=Kind.RECEIPT))
    assert [each.posting.value for each in plan.lines] == [
        date(2010, 12, 31),
        date(2011, 12, 31),
        date(2011, 12, 31),
    ]
    (note,) = [each for each in plan.findings if each.code == "day_of_period" and each.column == 2]
    assert (note.place, note.count, note.words) == ("C2", 2, "2011-12-31")
    running = planned(service, text.replace("2011", "2025"), Choices(amounts=Kind.RECEIPT))
    assert {each.code for each in running.in_the_way(ALL)} == {"date_missing"}


def test_what_is_asked_must_be_answered_first(service: LedgerImport, opened: Opened) -> None:
    plan = planned(service, "País\t2010\t2011\nBelice\t5\t6\n")
    with pytest.raises(SheetNotExplained):
        service.post(plan, ALL)
    assert not opened.contributions.periods()


def test_a_period_of_the_ledger_is_found_by_its_days_too(service: LedgerImport, opened: Opened) -> None:
    period = Period("p", "First year", date(2019, 1, 1), date(2019, 12, 31), date(2019, 3, 1), "USD")
    opened.contributions.put_period(period)
    plan = planned(service, "Country\tPeriod\tAssessed\nBelize\tFY 2019\t5\n")
    assert not plan.periods
    service.post(plan, Consent())
    assert opened.contributions.position(NOW.date()).account("BZ", "USD").cell("p").assessed == 5_00
    other = planned(service, "Country\tPeriod\tAssessed\nBelize\tFirst year\t5\n", Choices(currency="CAD"))
    assert [each.code for each in other.in_the_way(ALL)] == ["period_currency"]


def test_a_receipt_in_another_currency_and_its_charge(service: LedgerImport) -> None:
    text = "Country\tDate\tPaid\tCurrency\tRate\tCharge\nCanada\t2010-01-02\t100\tCAD\t0.75\t5\n"
    (receipt,) = service.post(planned(service, text), Consent())
    assert isinstance(receipt, Receipt)
    assert (receipt.net, receipt.charge, receipt.credited, receipt.difference) == (75_00, 5_00, 80_00, 5_00)


def test_what_headings_mean_is_remembered_with_the_file(service: LedgerImport, opened: Opened) -> None:
    sheet = pasted_sheet("Who\tWhen\tHow much\nBelize\t2010-01-02\t7\n")
    plain = layout_of(sheet)
    assert service.remembered(plain) == plain
    layout = plain.with_fields({1: Field.DATE, 2: Field.RECEIVED})
    service.post(service.plan(read_ledger(sheet, layout, Choices()), "USD"), Consent(), layout)
    later = layout_of(pasted_sheet("Who\tWhen\tHow much\nPanama\t2011-01-02\t9\n"))
    assert service.remembered(later).columns == layout.columns
    opened.put_setting(f"ledger_sheet:{plain.key}", '{"1": "of a later version"}')
    assert service.remembered(plain) == plain


def test_a_backup_is_made_before_and_without_it_nothing_is_posted(opened: Opened) -> None:
    def fail() -> None:
        raise NotAllClear(0, "")

    service = LedgerImport(opened.store, now=lambda: NOW, before=fail)
    with pytest.raises(NotAllClear):
        service.post(planned(service, LIST), ALL)
    assert not opened.contributions.periods()
    real = opened.ledger_import
    real.post(planned(real, LIST), ALL)
    (made,) = usual_folder(opened.path).glob("*before-import*")
    assert made.is_file()


def test_the_usual_currency_is_that_of_the_latest_period(service: LedgerImport, opened: Opened) -> None:
    assert service.usual_currency() == "USD"
    opened.contributions.put_period(
        Period("p", "2019", date(2019, 1, 1), date(2019, 12, 31), date(2019, 3, 1), "CAD")
    )
    assert service.usual_currency() == "CAD"
