"""Attendance confirmations on paper: the round, and a sheet for each who was asked."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.events.confirmations import Confirmations
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import PaperSettings, PaperSize
from rcm_desktop.papers.events.confirmations_pdf import confirmation_sheets_pdf, confirmations_pdf
from tests.event_scenes import invitations, participants
from tests.papers.events.pages import close, edges, page_texts

EN, ES = (Language.EN,), (Language.ES,)
LETTER = PaperSettings(PaperSize.LETTER)
ROUND = Confirmations(participants(), invitations(), date(2031, 6, 18))


def test_the_summary_counts_and_says_the_days() -> None:
    said = " ".join(page_texts(confirmations_pdf(ROUND, EN)))
    for words in (
        "As at 18 June 2031",
        "Last day for confirmations: 20 June 2031",
        "Confirmed 6 17",
        "Declined 1 0",
        "No answer yet 3 9",
        "Belize Confirmed 3 12 May 2031 20 May 2031 by e-mail",
        "Guatemala No answer yet 3 12 May 2031 9 Jun 2031 16 Jun 2031",
        "United States Elections that week Declined – 12 May 2031 2 Jun 2031 by telephone",
    ):
        assert words in said, words


def test_both_languages_stand_beside_each_other_with_days_in_figures() -> None:
    said = " ".join(page_texts(confirmations_pdf(ROUND, LANGUAGES, LETTER)))
    assert "Attendance confirmations / Confirmaciones de asistencia" in said
    assert "2031-05-20" in said
    assert close("Dominican Republic / República Dominicana") in close(said)


def test_a_sheet_for_each_has_its_people_and_room_to_sign() -> None:
    texts = page_texts(confirmation_sheets_pdf(ROUND, ES, parties=("BZ", "IOM")))
    assert len(texts) == 2
    assert all("Página 1 de 1" in each and "Lugar y fecha Firma" in each for each in texts)
    assert "Belice Respuesta Confirmó Respondió 20 de mayo de 2031, por correo electrónico" in texts[0]
    assert all(each.name in texts[0] for each in ROUND.participants.delegates if each.delegation == "BZ")
    assert "Organización Internacional para las Migraciones" in texts[1]


def test_a_sheet_for_each_person() -> None:
    texts = page_texts(confirmation_sheets_pdf(ROUND, EN, LETTER, parties=("HN",), each_person=True))
    people = [each for each in ROUND.participants.delegates if each.delegation == "HN"]
    assert len(texts) == len(people) == 3
    for each in people:
        (text,) = (text for text in texts if each.email in text)
        assert close(f"{each.courtesy} {each.name}") in close(text)
        assert each.telephone in text
    assert "Role Head of delegation" in texts[0]


def test_who_named_nobody_is_told_so() -> None:
    alone = Confirmations(participants(0), invitations())
    texts = page_texts(confirmation_sheets_pdf(alone, EN, parties=("CA",)))
    assert len(texts) == 1
    assert "No names have been given yet." in texts[0]


def test_an_event_without_a_round_says_so() -> None:
    (text,) = page_texts(confirmations_pdf(Confirmations(participants(0), ()), ES))
    assert "Todavía no se ha invitado a nadie" in text


@pytest.mark.parametrize("settings", [PaperSettings(), LETTER], ids=["a4", "letter"])
def test_long_names_stay_within_the_margins(settings: PaperSettings) -> None:
    long = Confirmations(participants(60, long=True), invitations())
    for content in (
        confirmations_pdf(long, LANGUAGES, settings),
        confirmation_sheets_pdf(long, LANGUAGES, settings),
        confirmation_sheets_pdf(long, LANGUAGES, settings, parties=("CA",), each_person=True),
    ):
        for left, _, right, _ in edges(content):
            assert left > 0.08 and right < 0.92


def test_the_same_round_gives_the_same_bytes() -> None:
    for make in (confirmations_pdf, confirmation_sheets_pdf):
        assert make(ROUND, LANGUAGES, LETTER) == make(ROUND, LANGUAGES, LETTER)
