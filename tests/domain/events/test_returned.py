"""What a returned form would change: who is new, the same, changed or gone, and the answer of the round."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from rcm_desktop.domain.events.record import EventRecord
from rcm_desktop.domain.events.return_form import FormIdentity
from rcm_desktop.domain.events.returned import Fate, ReturnProposal, proposal_of, taken
from rcm_desktop.domain.events.returned_form import (
    CellPlace,
    FormFinding,
    FormWeight,
    ReturnedForm,
    ReturnedPerson,
)
from rcm_desktop.domain.events.rounds import Answer, Channel, Invitation
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Delegate, Part
from tests.event_forms import ANA, DIRECTORY, LUIS, ROSA, WORKSHOP

TODAY = date(2017, 7, 20)
RECORD = EventRecord(WORKSHOP, (Invitation("MX", date(2017, 6, 30), note="by mail"),), (ANA, LUIS, ROSA))
PLACE = CellPlace("Confirmation", "C12")


def row(name: str, **facts: object) -> ReturnedPerson:
    return ReturnedPerson(place=PLACE, name=name, **facts)  # type: ignore[arg-type]


def returned(
    *people: ReturnedPerson, answer: Answer = Answer.CONFIRMED, party: str | None = "MX"
) -> ReturnedForm:
    return ReturnedForm(FormIdentity(WORKSHOP.key, party or ""), party, answer, people)


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new-{next(numbers)}"


def proposed(form: ReturnedForm, party: str = "MX", elsewhere: tuple[Delegate, ...] = ()) -> ReturnProposal:
    return proposal_of(form, RECORD, DIRECTORY, TODAY, ids(), party=party, elsewhere=elsewhere)


def test_new_same_changed_and_gone() -> None:
    made = proposed(
        returned(row("ANA SOLANO MENDEZ", function="Viceministra"), row("Eva Soto", part=Part.HEAD))
    )
    assert [(each.fate, each.name) for each in made.people] == [
        (Fate.CHANGED, "ANA SOLANO MENDEZ"),
        (Fate.NEW, "Eva Soto"),
        (Fate.GONE, "Luis Ramírez"),
    ]
    changed, new, _ = made.people
    assert [(each.field, each.before, each.after) for each in changed.changes] == [
        ("name", "Ana Lucía Solano Méndez", "ANA SOLANO MENDEZ"),
        ("function", "Directora", "Viceministra"),
    ]
    assert changed.delegate is not None and new.delegate is not None
    assert (changed.delegate.id, changed.delegate.email) == (ANA.id, ANA.email)
    assert (new.delegate.part, new.delegate.delegation) == (Part.HEAD, "MX")
    assert made.usual == {0, 1}


def test_an_empty_cell_says_nothing() -> None:
    (same, _) = proposed(returned(row("Ana Lucía Solano Méndez"))).people
    assert (same.fate, same.delegate) == (Fate.SAME, ANA)


def test_an_address_tells_two_of_one_name_apart() -> None:
    other = replace(ANA, id="d9", person="p9", email="other@example.org")
    record = replace(RECORD, delegates=(other, ANA))
    form = returned(row(ANA.name, email="ANA@example.org", function="Jefa"))
    made = proposal_of(form, record, DIRECTORY, TODAY, ids(), party="MX")
    assert made.people[0].known == ANA
    without = proposal_of(returned(row(ANA.name)), record, DIRECTORY, TODAY, ids(), party="MX")
    assert without.people[0].fate is Fate.NEW
    assert set(without.people[0].likely) == {other, ANA}


def test_who_is_known_from_elsewhere_is_proposed_once_and_joined() -> None:
    before = replace(ROSA, id="x1", person="p7", name="Eva Soto Gil", delegation="MX")
    made = proposed(returned(row("Soto Gil, Eva")), elsewhere=(before, replace(before, id="x2")))
    new = made.people[0]
    assert new.likely == (before,)
    joined = new.joined(before)
    assert joined.delegate is not None and joined.delegate.person == "p7"
    assert joined.delegate.id == new.delegate.id  # type: ignore[union-attr]


def test_who_comes_for_no_member_observes() -> None:
    made = proposed(returned(row("Eva Soto"), party="IOM"), party="")
    assert made.party == "IOM"
    assert made.people[0].delegate is not None
    assert made.people[0].delegate.part is Part.OBSERVER


def test_the_answer_stands_in_the_round_as_it_will() -> None:
    made = proposed(returned(row("Eva Soto"), row("Ana Solano Méndez")))
    assert made.invitation == Invitation(
        "MX", date(2017, 6, 30), (), TODAY, Answer.CONFIRMED, 2, Channel.FORM, "by mail"
    )
    assert not made.is_inferred


def test_names_without_an_answer_are_a_confirmation_that_is_inferred() -> None:
    made = proposed(returned(row("Eva Soto"), answer=Answer.NONE))
    assert made.is_inferred
    assert made.invitation is not None and made.invitation.answer is Answer.CONFIRMED
    nothing = proposed(returned(answer=Answer.NONE))
    assert nothing.invitation is None and not nothing.is_inferred


def test_a_refusal_takes_those_along_who_only_stood_in_the_form() -> None:
    made = proposed(returned(row(ANA.name), answer=Answer.DECLINED))
    assert [each.fate for each in made.people] == [Fate.GONE, Fate.GONE]
    assert made.can_be_taken
    assert made.usual == {0, 1}
    assert taken(RECORD, made, made.usual).delegates == (ROSA,)
    assert made.invitation is not None and made.invitation.people is None


def test_a_refusal_that_names_somebody_new_stops() -> None:
    made = proposed(returned(row("Eva Soto"), answer=Answer.DECLINED))
    assert [each.code for each in made.findings] == ["answer_contradicts"]
    with pytest.raises(ValueError, match="wrong"):
        taken(RECORD, made, made.usual)


def test_the_form_of_another_party_stops_and_one_of_nobody_asks() -> None:
    other = proposed(returned(row("Eva Soto"), party="GT"))
    assert [(each.code, each.words, each.wanted) for each in other.findings] == [
        ("other_party", "Guatemala", "Mexico / México")
    ]
    nobody = proposed(returned(row("Eva Soto"), party=None), party="")
    assert [each.code for each in nobody.findings] == ["party_needed"]
    assert nobody.invitation is None
    assert not nobody.can_be_taken


def test_rows_that_cannot_be_taken_are_left_out() -> None:
    broken = row("A B; C D", findings=(FormFinding("several_names", PLACE, weight=FormWeight.ROW),))
    made = proposed(returned(broken, row("Eva Soto")))
    assert [each.fate for each in made.people][:2] == [Fate.LEFT_OUT, Fate.NEW]
    assert made.invitation is not None and made.invitation.people == 1
    after = taken(RECORD, made, range(len(made.people)))
    assert [each.name for each in after.people_of("MX")] == ["Eva Soto"]


def test_taking_changes_nothing_else() -> None:
    made = proposed(returned(row(ANA.name, telephone="1", interpretation=Language.EN), row("Eva Soto")))
    after = taken(RECORD, made, made.usual)
    assert after.people_of("GT") == (ROSA,)
    assert after.delegate("d1") == replace(ANA, telephone="1", interpretation=Language.EN)
    assert after.delegate("d2") == LUIS
    assert after.invitation("MX") == made.invitation
    assert taken(RECORD, made, ()).delegates == RECORD.delegates
