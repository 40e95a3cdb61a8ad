"""Of the conclusions of a meeting, the one that asks for payment is proposed for the letters."""

from __future__ import annotations

from rcm_desktop.domain.letters import Quote, Quoted
from rcm_desktop.windows.contributions.quote_words import asking_for_payment


def quote(label: str, en: str, es: str = "") -> Quote:
    return Quote(f"node {label}", Quoted(label, en, "RCGM"), Quoted(label, es, "GRCM"))


def test_the_first_that_speaks_of_paying_contributions_is_proposed() -> None:
    thanks = quote("1", "To thank Belize for its contribution to the debate.")
    asks = quote("2", "To urge the Member Countries to pay their outstanding contributions.")
    again = quote("3", "To pay the contributions.")
    assert asking_for_payment([thanks, asks, again]) is asks


def test_a_text_in_one_language_is_enough() -> None:
    asks = quote("4", "", "Instar a los Estados a ponerse al día con sus CONTRIBUCIONES pendientes.")
    assert asking_for_payment([quote("1", "To adopt the agenda."), asks]) is asks


def test_nothing_is_proposed_where_nothing_asks() -> None:
    assert asking_for_payment([quote("1", "To take note of the report on payments.")]) is None
    assert asking_for_payment([]) is None
