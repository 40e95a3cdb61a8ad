"""The participants and signature lists on their pages: rows whole, heads repeated, every name to be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import pytest

from rcm_desktop.domain.events.participants import Participants
from rcm_desktop.domain.events.signing import SigningSheet
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, PaperSettings, PaperSize
from rcm_desktop.papers.events.event_head import delegation_head
from rcm_desktop.papers.events.event_words import EventWords
from rcm_desktop.papers.events.participants_pdf import participants_pdf
from rcm_desktop.papers.events.signatures_pdf import signatures_pdf
from rcm_desktop.papers.list_words import printed
from tests.event_scenes import PRESIDENCY, participants, sessions
from tests.papers.events.pages import close, edges, page_texts

EN, ES = (Language.EN,), (Language.ES,)
LETTERHEAD = Letterhead(Lines(("Office of Ports", "Quay 7"), ("Oficina de Puertos", "Muelle 7")))
LETTER = PaperSettings(PaperSize.LETTER, LETTERHEAD)
USUAL = PaperSettings()

Make = Callable[[Participants, Sequence[Language], PaperSettings], bytes]


def signed(people: Participants, languages: Sequence[Language], settings: PaperSettings) -> bytes:
    return signatures_pdf(people, languages, settings, sheets=(SigningSheet(),))


LISTS: list[tuple[str, Make]] = [("participants", participants_pdf), ("signatures", signed)]
SIZES = [(5, EN, USUAL), (40, ES, LETTER), (40, LANGUAGES, USUAL), (300, ES, USUAL), (300, LANGUAGES, LETTER)]


@pytest.mark.parametrize(("name", "make"), LISTS, ids=[name for name, _ in LISTS])
@pytest.mark.parametrize(("count", "languages", "settings"), SIZES)
def test_rows_stay_whole_and_every_name_is_there(
    name: str, make: Make, count: int, languages: tuple[Language, ...], settings: PaperSettings
) -> None:
    people = participants(count, long=True)
    texts = [close(each) for each in page_texts(make(people, languages, settings))]
    number, at = 0, 0
    for group in people.groups(languages[0]):
        for delegation in group.delegations:
            for each in delegation.people:
                number += 1
                begins = close(f"{number} {each.courtesy} {each.name}")
                while begins not in texts[at]:
                    at += 1
                    assert at < len(texts), f"{number} is missing"
                rest = texts[at].partition(begins)[2]
                ends = each.email if name == "participants" else each.institution
                # What is between may be the part of the person, and nothing else.
                assert 0 <= rest.find(close(each.function)) < 90
                assert rest.find(close(ends)) >= 0


@pytest.mark.parametrize(("name", "make"), LISTS, ids=[name for name, _ in LISTS])
def test_a_list_of_thousands_is_whole_too(name: str, make: Make) -> None:
    people = participants(5_000)
    whole = close(" ".join(page_texts(make(people, EN, USUAL))))
    assert not [each.name for each in people.delegates if close(each.name) not in whole]


@pytest.mark.parametrize(("name", "make"), LISTS, ids=[name for name, _ in LISTS])
@pytest.mark.parametrize("languages", [EN, ES, LANGUAGES], ids=["en", "es", "both"])
def test_heads_are_repeated_and_none_stands_alone_at_a_foot(
    name: str, make: Make, languages: tuple[Language, ...]
) -> None:
    head, foot = _AROUND[languages]
    words = EventWords(languages, "participants")
    for count in range(8, 48, 2):
        people = participants(count)
        groups = people.groups(languages[0])
        heads = [words.shared(f"group.{group.kind.value}").upper() for group in groups]
        heads += [delegation_head(words, people, each.id) for group in groups for each in group.delegations]
        for text in page_texts(make(people, languages, USUAL)):
            rows = re.split(f" {foot} | (?:Summary|Resumen)", text)[0]
            assert head in rows or "Summary" in text or "Resumen" in text, (count, text)
            alone = [each for each in heads if close(rows).endswith(close(each))]
            assert not alone, (count, text)


_AROUND = {EN: ("No. Name", "Page"), ES: ("N.º Nombre", "Página"), LANGUAGES: ("No. / N.º Name", "Page")}


def test_rows_for_others_that_go_on_overleaf_say_so() -> None:
    texts = page_texts(signatures_pdf(participants(5), ES, sheets=(SigningSheet(),), blank_rows=30))
    assert len(texts) == 3
    assert all("OTRAS PERSONAS PRESENTES (continuación)" in each for each in texts[1:])


def test_delegations_that_go_on_overleaf_say_so() -> None:
    texts = page_texts(participants_pdf(participants(300), EN))
    assert sum("(continued)" in each for each in texts) > 5
    assert "Belize (continued)" in " ".join(texts)


@pytest.mark.parametrize(("name", "make"), LISTS, ids=[name for name, _ in LISTS])
@pytest.mark.parametrize("settings", [USUAL, LETTER], ids=["a4", "letter"])
def test_nothing_runs_over_the_margins(name: str, make: Make, settings: PaperSettings) -> None:
    for left, bottom, right, top in edges(make(participants(60, long=True), LANGUAGES, settings)):
        assert left > 0.08 and right < 0.92
        assert bottom > 0.03 and top < 0.97


def test_accents_and_the_words_of_both_languages_can_be_copied() -> None:
    said = " ".join(page_texts(participants_pdf(participants(40), LANGUAGES, LETTER)))
    for words in (
        "Oficina de Puertos", "Lista de participantes", "Página 1 de", "Page 1 of",
        *(each.name for each in participants(40).delegates), "PAÍSES MIEMBROS",
        "Dominican Republic / República Dominicana",
        "Honduras (Presidency Pro-Témpore / Presidencia Pro-Témpore)",
        "Universidad de Tela", "Secretaría Ejecutiva", "8-9 July 2031", "los días 8 y 9 de julio de 2031",
    ):  # fmt: skip
        assert close(words) in close(said), words


def test_telephones_are_private_unless_asked_for() -> None:
    assert "+506" not in " ".join(page_texts(participants_pdf(participants(), EN)))
    assert "+506 2222 0001" in " ".join(page_texts(participants_pdf(participants(), EN, telephones=True)))


def test_the_counts_are_those_of_the_people() -> None:
    said = " ".join(page_texts(participants_pdf(participants(40), EN)))
    assert "Member countries 11 31" in said
    assert "Total 20 40" in said


def test_the_same_people_give_the_same_bytes() -> None:
    for languages in (EN, ES, LANGUAGES):
        for make in (participants_pdf, signed):
            assert make(participants(), languages, LETTER) == make(participants(), languages, LETTER)
    assert participants_pdf(participants(), EN) != participants_pdf(participants(39), EN)


def test_the_presidency_may_stand_apart() -> None:
    people = participants()
    apart = Participants(people.event, people.delegates, people.directory, PRESIDENCY, presidency_apart=True)
    said = " ".join(page_texts(participants_pdf(apart, EN)))
    assert said.index("PRESIDENCY PRO-TÉMPORE") > said.index("United States")


def test_an_event_without_people_says_so() -> None:
    (text,) = page_texts(participants_pdf(participants(0), ES))
    assert "Todavía no se ha anotado a nadie" in text


def test_each_session_has_a_sheet_with_pages_of_its_own() -> None:
    texts = page_texts(signatures_pdf(participants(40), EN, LETTER, sessions=sessions(), blank_rows=3))
    firsts = [each for each in texts if "Signature list Regional" in each]
    assert len(firsts) == 3
    assert "Tuesday, 8 July 2031 · Opening session, 09:00–12:30" in firsts[0]
    assert "Tuesday, 8 July 2031 · 14:00" in firsts[1]
    assert "Wednesday, 9 July 2031" in firsts[2]
    each = len(texts) // 3
    for number, text in enumerate(texts):
        assert f"Page {number % each + 1} of {each}" in text
        assert ("Office of Ports" in text) == (number % each == 0)
    assert "OTHERS PRESENT 41 42 43 Page" in texts[-1]


def test_a_name_that_no_page_holds_is_parted_and_not_cut() -> None:
    people = participants(3)
    giant = " ".join(f"word{number}" for number in range(4_000))
    long = people.delegates[1]
    changed = (
        people.delegates[0],
        type(long)(long.id, long.person, giant, delegation="CA"),
        people.delegates[2],
    )
    texts = page_texts(participants_pdf(Participants(people.event, changed, people.directory), EN))
    assert len(texts) > 3
    whole = " ".join(texts)
    assert not [number for number in range(4_000) if f"word{number}" not in whole]


def test_words_of_a_line_hold_nothing_that_is_not_seen() -> None:
    assert printed("  Ana\u202e\u200b María\n\tPérez\x00  ") == "Ana María Pérez"
    assert printed("Pe\u0301rez") == "Pérez"
    assert printed("Ana") == "Ana"
    assert printed("A\U000e0041na\ufe0f\u2066") == "Ana"
