"""The form of a confirmation as a value: its mark, its words, the name of its file."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.return_form import (
    FormIdentity,
    answer_words,
    days_words,
    file_name,
    head_words,
    in_each,
    one_line,
    return_words,
)
from rcm_desktop.domain.events.rounds import Answer
from rcm_desktop.domain.events.when import Bound, Relation, When
from rcm_desktop.domain.languages import LANGUAGES, Language
from tests.event_forms import ANA, LUIS, ROSA, WITH_DIET, WORKSHOP, form


@given(st.text(min_size=1).map(one_line).filter(bool), st.text().map(one_line))
def test_a_mark_is_found_whatever_stands_around_it(event: str, party: str) -> None:
    identity = FormIdentity(event, party)
    assert FormIdentity.found_in(f"Taller {identity.token} 2017") == identity


@pytest.mark.parametrize("words", ["", "rcm-form", "rcm-form:1:", "rcm-form:x:a:b", "rcm-dues:1:a:b"])
def test_other_words_are_no_mark(words: str) -> None:
    assert FormIdentity.found_in(words) is None


def test_only_the_people_of_the_party_stand_in_it_the_head_first() -> None:
    assert form(people=(LUIS, ROSA, ANA)).people == (ANA, LUIS)


def test_private_details_are_asked_only_where_the_event_does() -> None:
    assert form().columns[-1] == "interpretation"
    assert form(WITH_DIET).columns[-2:] == ("diet", "hotel")
    assert head_words("diet", [Language.EN]) == "Diet"
    assert head_words("hotel", [Language.EN]) == "hotel"


def test_words_of_both_languages_and_alike_ones_once() -> None:
    assert in_each(LANGUAGES, "title") == "Attendance confirmation / Confirmación de asistencia"
    assert answer_words(Answer.DECLINED, [Language.ES]) == "No asistiremos"
    assert head_words("number", LANGUAGES) == "No."


def test_by_when_and_where_to_it_goes_back() -> None:
    words = return_words(form(), Language.ES)
    assert "28 de julio de 2017" in words
    assert "secretariat@example.org" in words


@pytest.mark.parametrize(
    ("when", "english", "spanish"),
    [
        (WORKSHOP.when, "8-9 August 2017", "8 y 9 de agosto de 2017"),
        (When.on(date(2017, 6, 15)), "15 June 2017", "15 de junio de 2017"),
        (When(PartialDate(2017, 9)), "September 2017", "Septiembre de 2017"),
        (When(PartialDate(2019)), "2019", "2019"),
        (When(PartialDate(0, 7, 15)), "15 July", "15 de julio"),
        (When(bound=Bound(Relation.BEFORE, words="next meeting")), "next meeting", "next meeting"),
        (When(), "", ""),
    ],
)
def test_days_as_far_as_they_are_known(when: When, english: str, spanish: str) -> None:
    assert days_words(when, Language.EN) == english
    assert days_words(when, Language.ES) == spanish


def test_the_name_of_a_file_is_plain() -> None:
    assert file_name(form(), [Language.ES], "docx") == "confirmacion_workshop-2017-08_MX.docx"
    odd = form(party='Red "Sí" / Ñandú: <x>')
    assert file_name(odd, [Language.EN], "xlsx") == "confirmation_workshop-2017-08_Red-S-and-x.xlsx"
