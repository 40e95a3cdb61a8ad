"""Names that are meant to do harm are letters on every card, and stop no paper."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from rcm_desktop.domain.events.card_settings import BadgeSettings, CertificateSettings, Signer
from rcm_desktop.domain.events.event import EventWording
from rcm_desktop.domain.events.label_stock import shipped_stock
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.people import Delegate
from rcm_desktop.papers.events.badge_pdf import badges_pdf
from rcm_desktop.papers.events.certificate_pdf import certificates_pdf
from rcm_desktop.papers.events.plate_pdf import plates_pdf
from rcm_desktop.papers.list_words import printed
from tests.papers.events.cards import DIRECTORY, EVENT, PAYLOADS
from tests.papers.events.measured import Measured


def letters(words: str) -> str:
    """The letters and signs that the typeface has, without spaces, hyphens, which lines may end with, and
    accents on their own, of which who reads the file takes two for one."""
    shown = (each for each in words if " " < each < "\u0590" and each not in "-\x02")
    return "".join(each for each in shown if not unicodedata.combining(each))


def test_there_are_two_hundred() -> None:
    assert len(PAYLOADS) == 200 == len(set(PAYLOADS))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_what_is_printed_has_nothing_that_steers(payload: str) -> None:
    kinds = {unicodedata.category(each) for each in printed(payload)}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert "\n" not in printed(payload)


def test_badges_take_them() -> None:
    people = [
        Delegate(f"{at:03}", f"{at:03}", payload, delegation="PA") for at, payload in enumerate(PAYLOADS)
    ]
    content = badges_pdf(EVENT, people, DIRECTORY, LANGUAGES)
    file = Measured(content)
    assert len(file) == 20 and file.annotations() == 0
    whole = letters(file.all_words())
    for payload in PAYLOADS:
        assert letters(printed(payload)) in whole
    assert content == badges_pdf(EVENT, people, DIRECTORY, LANGUAGES)


def test_every_other_word_of_a_badge_takes_them() -> None:
    stock = shipped_stock("labels-a4-64x38")
    for payload in PAYLOADS:
        wording = EventWording(payload, payload)
        event = replace(EVENT, key=payload, en=wording, es=wording)
        person = Delegate("1", "1", "Ana", institution=payload, delegation=payload)
        file = Measured(badges_pdf(event, [person], DIRECTORY, LANGUAGES, BadgeSettings(stock)))
        assert len(file) == 1
        x, y = stock.corner(0)
        label = (x, y, x + stock.width, y + stock.height)
        assert all(each.is_in(label, by=1) for each in file.drawn() if each.is_text)
        assert letters(file.words()).count(letters(printed(payload))) >= 2


def test_plates_take_them() -> None:
    file = Measured(plates_pdf(EVENT, PAYLOADS, DIRECTORY, LANGUAGES))
    assert file.annotations() == 0
    whole = letters(file.all_words())
    for payload in PAYLOADS:
        assert letters(printed(payload).upper()) in whole
    for page in range(len(file)):
        width, height = file.size(page)
        for each in file.drawn(page):
            if each.is_text:
                halves = ((0, 0, width, height / 2), (0, height / 2, width, height))
                assert any(each.is_in(half, by=5) for half in halves)


def test_certificates_take_them() -> None:
    for payload in PAYLOADS:
        wording = EventWording(payload, payload)
        event = replace(EVENT, key=payload, en=wording, es=wording)
        person = Delegate("1", "1", payload, institution=payload, delegation=payload)
        settings = CertificateSettings(signers=(Signer(payload, (payload,), (payload,)),))
        file = Measured(certificates_pdf(event, [person], DIRECTORY, LANGUAGES, settings))
        assert len(file) == 1 and file.annotations() == 0
        assert letters(file.words()).count(letters(printed(payload))) >= 3
