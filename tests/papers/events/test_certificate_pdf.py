"""Certificates of attendance: what they say, where it stands, who signs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from rcm_desktop.domain.events.card_settings import CertificateSettings, Signer
from rcm_desktop.domain.events.event import EventWording
from rcm_desktop.domain.events.partial_dates import PartialDate
from rcm_desktop.domain.events.when import When
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, PaperSettings, PaperSize
from rcm_desktop.papers.events.certificate_pdf import certificates_pdf
from tests.papers.events.cards import CHOICES, DIRECTORY, EN, ES, EVENT, PEOPLE, headed, many, person
from tests.papers.events.measured import Measured


def test_what_a_certificate_says() -> None:
    english = Measured(certificates_pdf(EVENT, PEOPLE[:1], DIRECTORY, EN, presidency="PA")).words()
    for words in (
        "CERTIFICATE OF ATTENDANCE The Technical Secretariat of the Regional Conference on Migration "
        "certifies that Ana Núñez Delegation of Honduras attended Workshop on Small Ports and their Papers "
        "held in Colón, Panama, 14-16 May 2031",
        "Presidency Pro-Témpore Panama",
    ):
        assert words in english
    spanish = Measured(certificates_pdf(EVENT, PEOPLE[1:2], DIRECTORY, ES)).words()
    assert (
        "CERTIFICADO DE ASISTENCIA La Secretaría Técnica de la Conferencia Regional sobre Migración "
        "hace constar que María Fernanda Villalobos de la Peña Delegación de la República Dominicana "
        "asistió al evento Taller sobre puertos pequeños y sus papeles "
        "celebrado en Colón, Panamá, del 14 al 16 de mayo de 2031"
    ) in spanish
    assert spanish.endswith("Secretaría Técnica") and "Presidencia" not in spanish


def test_both_languages_stand_beside_each_other_and_the_name_once() -> None:
    file = Measured(certificates_pdf(EVENT, PEOPLE[:1], DIRECTORY, LANGUAGES, paper=headed()))
    left, right = file.words_in((0, 0, 148.5, 210)), file.words_in((148.5, 0, 297, 210))
    for english in ("Office of Ports", "CERTIFICATE OF ATTENDANCE", "attended", "held in"):
        assert english in left and english not in right
    for spanish in ("Oficina de Puertos", "CERTIFICADO DE ASISTENCIA", "asistió", "celebrado en"):
        assert spanish in right and spanish not in left
    assert file.words().count("Ana Núñez") == 1


def test_what_is_not_known_is_left_out() -> None:
    when = When(PartialDate(2031, 5))
    bare = replace(EVENT, when=when, en=EventWording("Workshop"), es=EventWording())
    words = Measured(certificates_pdf(bare, [person(1, "Li", delegation="")], DIRECTORY, EN)).words()
    assert "Li attended Workshop Technical" in words
    placed = replace(EVENT, when=when)
    assert (
        "held in Colón, Panama Technical"
        in Measured(certificates_pdf(placed, PEOPLE[:1], DIRECTORY, EN)).words()
    )
    dated = replace(EVENT, en=EventWording("Workshop"), es=EventWording())
    spanish = Measured(certificates_pdf(dated, PEOPLE[:1], DIRECTORY, ES)).words()
    assert "celebrado del 14 al 16 de mayo de 2031" in spanish


@pytest.mark.parametrize("languages", CHOICES, ids=["en", "es", "both"])
@pytest.mark.parametrize("lies", [True, False])
@pytest.mark.parametrize("size", PaperSize)
def test_all_stays_inside_the_frame_and_nothing_lies_on_anything(
    languages: tuple[Language, ...], lies: bool, size: PaperSize
) -> None:
    lines = tuple(f"Line {at} of a long letterhead of the Office of Ports" for at in range(8))
    paper = PaperSettings(size, Letterhead(Lines(lines, lines), headed().letterhead.logo))  # type: ignore[union-attr]
    settings = CertificateSettings(lies)
    file = Measured(certificates_pdf(EVENT, PEOPLE, DIRECTORY, languages, settings, paper, "DO"))
    assert len(file) == len(PEOPLE)
    for page in range(len(file)):
        width, height = file.size(page)
        assert (width > height) is lies
        texts = [each for each in file.drawn(page) if each.is_text]
        assert all(each.is_in((0, 0, width, height), by=18) for each in texts)
        for at, one in enumerate(texts):
            for other in texts[at + 1 :]:
                box = (other.left + 0.1, other.top + 0.1, other.right - 0.1, other.bottom - 0.1)
                assert not one.touches(box)


def test_who_signs_is_a_setting() -> None:
    signers = (
        Signer("María Rojas", ("Head of the Office",), ("Jefa de la Oficina",)),
        Signer("", ("Presidency", "Panama"), ("Presidencia", "Panamá")),
        Signer("Li Wu"),
    )
    settings = CertificateSettings(signers=signers)
    file = Measured(certificates_pdf(EVENT, PEOPLE[:1], DIRECTORY, ES, settings))
    assert "María Rojas Jefa de la Oficina" in file.words_in((0, 150, 110, 210))
    lines = [each for each in file.drawn() if each.is_level_line and each.right - each.left > 40]
    assert len(lines) == 3 and len({round(each.middle[1], 2) for each in lines}) == 1
    nobody = Measured(certificates_pdf(EVENT, PEOPLE[:1], DIRECTORY, ES, CertificateSettings(signers=())))
    assert not [each for each in nobody.drawn() if each.is_level_line and each.right - each.left > 40]


def test_an_article_melts_as_spanish_wants_it() -> None:
    words = Measured(certificates_pdf(EVENT, [person(1, "Li", delegation="SV")], DIRECTORY, ES)).words()
    assert "Delegación de El Salvador" in words


def test_the_same_people_give_the_same_bytes_and_many_their_sheets() -> None:
    people = many(40)
    one = certificates_pdf(EVENT, people, DIRECTORY, LANGUAGES, paper=headed())
    assert one == certificates_pdf(EVENT, tuple(reversed(people)), DIRECTORY, LANGUAGES, paper=headed())
    assert len(Measured(one)) == 40
    assert len(Measured(certificates_pdf(EVENT, (), DIRECTORY, EN))) == 1
