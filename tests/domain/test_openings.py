"""The opening paragraph, made from who was present."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.openings import NameForm, OpeningWording, UnknownField, opening_of, roll

EN, ES = LANGUAGES
SHIPPED = Directory.shipped()
TODAY = SHIPPED.on(None)
ALL = tuple(each.code for each in TODAY.members())


def meeting(*present: str, body: str = "RCGM", end: date | None = date(2031, 6, 12)) -> Meeting:
    place = MeetingWording(place="Granada, Nicaragua")
    return Meeting("m", "rcgm-2031-06", body, date(2031, 6, 10), end, place, place, read_present=present)


def made(language: Language, *present: str, body: str = "RCGM") -> str:
    return opening_of(meeting(*present, body=body), language, OpeningWording.usual(body, language), SHIPPED)


def test_a_group_of_nine_in_english_and_spanish() -> None:
    nine = tuple(code for code in ALL if code not in ("BZ", "NI"))
    assert made(EN, *reversed(nine)) == (
        "The Regional Consultation Group on Migration (RCGM) met on 10-12 June 2031 in Granada, Nicaragua "
        "with participation of representatives from Canada, Costa Rica, the Dominican Republic, El Salvador, "
        "Guatemala, Honduras, Mexico, Panama and the United States and formulated the following:"
    )
    assert made(ES, *nine) == (
        "El Grupo Regional de Consulta sobre Migración (GRCM) se reunió del 10 al 12 de junio de 2031 en "
        "Granada, Nicaragua, con la participación de representantes de Canadá, Costa Rica, El Salvador, "
        "Estados Unidos de América, Guatemala, Honduras, México, Panamá y República Dominicana, y formuló "
        "las siguientes:"
    )


@pytest.mark.parametrize(
    ("present", "english", "spanish"),
    [
        (("US",), "the United States", "Estados Unidos de América"),
        (("US", "DO"), "the Dominican Republic and the United States",
         "Estados Unidos de América y República Dominicana"),
        (("PA", "BZ", "MX"), "Belize, Mexico and Panama", "Belice, México y Panamá"),
    ],
)  # fmt: skip
def test_one_two_and_three(present: tuple[str, ...], english: str, spanish: str) -> None:
    assert f"representatives from {english} and formulated" in made(EN, *present)
    assert f"representantes de {spanish}, y formuló" in made(ES, *present)


def test_ten_and_eleven_in_the_order_of_each_language() -> None:
    assert roll(ALL, EN, NameForm.RUNNING, TODAY) == (
        "Belize, Canada, Costa Rica, the Dominican Republic, El Salvador, Guatemala, Honduras, Mexico, "
        "Nicaragua, Panama and the United States"
    )
    assert roll(ALL[1:], ES, NameForm.FULL, TODAY).startswith(
        "Canadá, Costa Rica, El Salvador, Estados Unidos de América"
    )
    assert roll(ALL, ES, NameForm.RUNNING, TODAY).endswith("Panamá y la República Dominicana")
    assert (
        roll(("US", "DO"), EN, NameForm.FULL, TODAY)
        == "the Dominican Republic and the United States of America"
    )


def test_every_field_can_be_used_and_another_is_named() -> None:
    wording = OpeningWording("{acronym}, {dates}, {place}: {countries}.", NameForm.RUNNING)
    assert (
        opening_of(meeting("CA"), EN, wording, SHIPPED)
        == "RCGM, 10-12 June 2031, Granada, Nicaragua: Canada."
    )
    with pytest.raises(UnknownField) as raised:
        opening_of(meeting("CA"), EN, OpeningWording("{country}", NameForm.RUNNING), SHIPPED)
    assert raised.value.field == "country"


def test_a_body_of_its_own_name_has_an_opening_too() -> None:
    assert made(EN, "CA", body="Troika").startswith("The meeting took place on 10-12 June 2031 in Granada")
    assert made(ES, "CA", body="VM").startswith("La Reunión Viceministerial se celebró del 10 al 12 de junio")


def test_nothing_is_made_while_days_or_those_present_are_not_known() -> None:
    wording = OpeningWording.usual("RCGM", EN)
    assert opening_of(meeting(), EN, wording, SHIPPED) == ""
    assert opening_of(Meeting("m", "k", read_present=("CA",)), EN, wording, SHIPPED) == ""
