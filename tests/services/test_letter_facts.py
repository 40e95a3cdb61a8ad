"""What letters say of random histories: the position's own figures, and every cent of a receipt."""

from __future__ import annotations

from datetime import date

from rcm_desktop.domain.contributions.postings import Receipt
from rcm_desktop.services.letter_facts import acknowledgement_of, reminder_of, standing_receipts
from tests.domain.contributions.histories import ACCOUNTS, random_ledger
from tests.papers.letters.letters import matter_of
from tests.windows.contributions.memory_ledger import MemoryLedger

DAYS = (date(2017, 6, 30), date(2019, 2, 1), date(2030, 1, 1))


def test_a_reminder_asks_for_what_the_position_says_and_its_statement_ends_at_the_balance() -> None:
    for seed in range(40):
        ledger = MemoryLedger(random_ledger(seed, steps=40))
        for day in DAYS:
            position = ledger.position(day)
            for here in ACCOUNTS:
                account = position.account(*here)
                letter = matter_of(reminder_of(ledger, position, *here))
                assert letter.outstanding == account.total.outstanding
                assert letter.account.closing == account.balance
                assert all(each.assessed == each.paid + each.outstanding for each in letter.owed)
                moved = sum(each.change for each in letter.account.movements)
                assert letter.account.opening + moved == account.balance


def test_each_cent_of_a_receipt_is_told_where_it_went() -> None:
    told = 0
    for seed in range(40):
        ledger = MemoryLedger(random_ledger(seed, steps=40))
        for receipt in standing_receipts(ledger):
            letter = matter_of(acknowledgement_of(ledger, receipt.id, DAYS[-1]))
            assert isinstance(letter.receipt, Receipt)
            assert sum(amount for _, amount in letter.applied) + letter.to_advance == receipt.credited
            assert letter.to_advance >= 0 and all(amount > 0 for _, amount in letter.applied)
            told += len(letter.applied)
    assert told > 100
