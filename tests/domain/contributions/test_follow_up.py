"""What was promised and what is next, as it was known on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rcm_desktop.domain.contributions.follow_up import FollowUp, FollowUpKind, is_due_within, standing_of

CALL = FollowUp(
    "1", "DO", date(2025, 5, 2), FollowUpKind.CALL, action="call again", action_day=date(2025, 5, 20)
)
PROMISE = FollowUp(
    "2", "DO", date(2025, 5, 9), FollowUpKind.PROMISE, promised=1000, promised_for=date(2025, 6, 30)
)
LETTER = FollowUp("3", "DO", date(2025, 5, 12), FollowUpKind.LETTER, "second reminder")


def test_what_came_later_is_not_known_on_a_day() -> None:
    standing = standing_of((LETTER, PROMISE, CALL), date(2025, 5, 5))
    assert (standing.last, standing.promise, standing.next) == (CALL, None, CALL)


def test_the_latest_contact_and_what_is_due_first() -> None:
    standing = standing_of((LETTER, PROMISE, CALL), date(2025, 5, 12))
    assert (standing.last, standing.promise, standing.next) == (LETTER, PROMISE, CALL)
    assert not is_due_within(standing, date(2025, 5, 12))
    assert is_due_within(standing, date(2025, 5, 13))
    assert is_due_within(standing, date(2025, 8, 1)), "what is late is due too"


def test_what_is_done_waits_no_more() -> None:
    standing = standing_of((replace(CALL, is_done=True), replace(PROMISE, is_done=True)), date(2025, 7, 1))
    assert standing.next is None and standing.promise is None
    assert not is_due_within(standing, date(2025, 7, 1))
