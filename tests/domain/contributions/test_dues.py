"""The report behind the follow-up workbook: as at a day, as known at a moment, not as made."""

from __future__ import annotations

from datetime import date, timedelta

from rcm_desktop.domain.contributions.dues import dues_report
from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind
from rcm_desktop.domain.contributions.postings import Kind, Posting
from rcm_desktop.domain.languages import Language
from tests.domain.contributions.histories import COUNTRIES, FIRST, random_ledger

NAMES = {each: {"MX": "México", "BZ": "Belize"} for each in Language}
AS_AT = date(2018, 6, 1)


def test_its_position_is_that_of_the_ledger() -> None:
    for seed in range(30):
        ledger = random_ledger(seed)
        for known in (None, FIRST + timedelta(days=12)):
            report = dues_report(ledger.postings, ledger.periods, (), NAMES, AS_AT, known)
            assert report.position == ledger.position(AS_AT, known)


def test_movements_add_up_to_balances_and_sums() -> None:
    for seed in range(30):
        ledger = random_ledger(seed)
        report = dues_report(ledger.postings, ledger.periods, (), NAMES, AS_AT)
        for account in report.position.accounts:
            mine = report.of_account(account)
            assert mine[-1].balance == sum(each.change for each in mine) == account.balance
            assert sum(each.of(Kind.RECEIPT) for each in mine) == account.received
            assert sum(each.of(Kind.ASSESSMENT) for each in mine) == account.total.assessed
            assert sum(each.of(Kind.WRITE_OFF) for each in mine) == account.total.written_off
            assert sum(each.of(Kind.CREDIT) for each in mine) == account.total.credited + account.credit_left


def test_known_is_the_moment_asked_for_or_that_of_the_latest_posting() -> None:
    ledger = random_ledger(1)
    latest = max(ledger.postings, key=lambda each: each.number)
    report = dues_report(ledger.postings, ledger.periods, (), NAMES, AS_AT)
    assert (report.known, report.last) == (latest.recorded, latest.number)
    early = dues_report(ledger.postings, ledger.periods, (), NAMES, AS_AT, FIRST + timedelta(days=5))
    assert early.known == FIRST + timedelta(days=5) and early.last < report.last
    nothing: tuple[Posting, ...] = ()
    empty = dues_report(nothing, (), (), NAMES, AS_AT)
    assert (empty.known, empty.last, empty.movements, empty.debtors(Language.EN)) == (None, 0, (), [])


def test_what_is_logged_later_is_not_known_on_the_day() -> None:
    before = FollowUp(
        "a", "MX", date(2018, 5, 1), FollowUpKind.CALL, action="Call", action_day=date(2018, 6, 2)
    )
    after = FollowUp("b", "MX", date(2018, 6, 2), FollowUpKind.PROMISE, promised_for=date(2018, 7, 1))
    report = dues_report((), (), (before, after), NAMES, AS_AT)
    assert report.follow_ups == (before,)
    assert report.standings["MX"].next == before and report.standings["MX"].promise is None


def test_accounts_follow_the_names_and_those_without_one_come_last() -> None:
    ledger = random_ledger(2)
    report = dues_report(ledger.postings, ledger.periods, (), NAMES, date(2022, 1, 1))
    codes = [each.country for each in report.accounts("USD", Language.ES)]
    assert sorted(codes) == sorted(COUNTRIES) and codes == ["MX", "BZ", "CA"]
    assert (report.name("MX", Language.ES), report.name("CA", Language.ES)) == ("México", "CA")
