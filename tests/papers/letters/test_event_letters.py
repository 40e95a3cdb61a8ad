"""Letters about events as Word and PDF: absences in the name of the Presidency, reminders to confirm."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.events.letters import AbsenceMatter, ConfirmationMatter
from rcm_desktop.domain.events.rounds import Invitation
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.letters import LetterKind, LetterPaper, Sender
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.letters.letters import LetterTemplates
from tests.event_scenes import DIRECTORY, EVENT, held
from tests.papers.letters.letters import QUOTE, template_with
from tests.papers.letters.test_letters import pdf_words, word_words

NAMES = CountryNames(DIRECTORY)
MISSED = (held(1, 3).event, held(2, 2).event)
ABSENCE = LetterPaper(
    LetterKind.ABSENCE,
    Language.ES,
    2031,
    7,
    date(2031, 6, 18),
    "NI",
    AbsenceMatter(MISSED, "HN", EVENT),
    sender=Sender(("THE SECRETARIAT",), "San José"),
    names=NAMES,
)
REMINDER = replace(
    ABSENCE,
    kind=LetterKind.CONFIRMATION_REMINDER,
    country="MX",
    matter=ConfirmationMatter(EVENT, Invitation("MX", date(2031, 5, 12))),
)


@pytest.fixture
def templates(tmp_path: Path) -> LetterTemplates:
    return LetterTemplates(tmp_path / "templates")


def said(templates: LetterTemplates, letter: LetterPaper, form: OfficeForm) -> str:
    content = templates.content(letter, form)
    words = (pdf_words if form is OfficeForm.PDF else word_words)(content)
    assert "{{" not in words
    return words.replace("\xa0", " ")


@pytest.mark.parametrize("form", OfficeForm)
def test_a_country_is_asked_why_in_the_name_of_the_presidency(
    templates: LetterTemplates, form: OfficeForm
) -> None:
    words = said(templates, replace(ABSENCE, quote=QUOTE), form)
    for each in (
        "Presidencia Pro-Témpore Honduras Ref. 2031-007 San José, 18 de junio de 2031",
        "Ministerio de Relaciones Exteriores de la República de Nicaragua",
        "saluda muy atentamente al Gobierno de la República de Nicaragua",
        "ninguna delegación de la República de Nicaragua participó en las últimas dos reuniones:",
        "– Taller Regional sobre Registros Consulares, San José, Costa Rica, del 8 al 10 de febrero de 2031",
        "conclusión 2 b) (Grupo Regional de Consulta sobre Migración, Panamá)",
        "la Secretaría Ejecutiva de la Conferencia Regional sobre Migración podrían facilitar",
        "en la próxima reunión: Taller Regional",
        "reiterar al Gobierno de la República de Nicaragua las seguridades",
    ):
        assert each in words, each
    assert "THE SECRETARIAT" not in words


@pytest.mark.parametrize("form", OfficeForm)
def test_what_is_not_known_is_left_out(templates: LetterTemplates, form: OfficeForm) -> None:
    bare = replace(ABSENCE, language=Language.EN, country="BZ", matter=AbsenceMatter(MISSED))
    words = said(templates, bare, form)
    assert "Presidency Pro-Témpore Ref. 2031-007" in words
    assert "no delegation of Belize took part in the last two meetings:" in words
    assert "recalls" not in words
    assert "next meeting" not in words
    undated = replace(REMINDER, matter=ConfirmationMatter(replace(EVENT, closes=None), Invitation("MX")))
    words = said(templates, undated, form)
    assert "La invitación" not in words
    assert "se reciben hasta" not in words
    assert "agradecería profundamente que se le comunicara" in words


@pytest.mark.parametrize("form", OfficeForm)
def test_the_silent_are_reminded_by_the_secretariat(templates: LetterTemplates, form: OfficeForm) -> None:
    words = said(templates, replace(REMINDER, language=Language.EN), form)
    for each in (
        "THE SECRETARIAT",
        "Attendance confirmation: Regional Workshop on Consular Registers",
        "The Executive Secretariat of the Regional Conference on Migration presents its compliments to the "
        "Government of the United Mexican States",
        "(San José, Costa Rica, 8-9 July 2031).",
        "The invitation was sent on 12 May 2031. As at 18 June 2031,",
        "Confirmations are received until 20 June 2031.",
    ):
        assert each in words, each


@pytest.mark.parametrize(
    ("party", "en", "es", "house"),
    [
        ("IOM", "compliments to IOM and", "atentamente a la OIM y", "Organización Internacional para las"),
        ("UNHCR", "compliments to UNHCR and", "atentamente al ACNUR y", "Oficina del Alto Comisionado"),
        ("Casa X", "compliments to Casa X and", "atentamente a Casa X y", "Casa X"),
        ("CA", "to the Government of Canada and", "al Gobierno de Canadá y", "Ministerio de Asuntos"),
    ],
)
def test_organisations_are_no_governments(
    templates: LetterTemplates, party: str, en: str, es: str, house: str
) -> None:
    letter = replace(REMINDER, country=party, matter=ConfirmationMatter(EVENT, Invitation(party)))
    assert en in said(templates, replace(letter, language=Language.EN), OfficeForm.WORD)
    words = said(templates, letter, OfficeForm.WORD)
    assert es in words
    assert house in words


@pytest.mark.parametrize("form", OfficeForm)
@pytest.mark.parametrize("letter", [ABSENCE, REMINDER], ids=["absence", "confirmation"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_letter_gives_the_same_bytes(
    templates: LetterTemplates, form: OfficeForm, letter: LetterPaper, language: Language
) -> None:
    mine = replace(letter, language=language)
    assert templates.content(mine, form) == templates.content(mine, form)
    assert templates.content(mine, form) != templates.content(replace(mine, number=8), form)


@pytest.mark.parametrize("form", OfficeForm)
def test_tables_of_dues_are_left_out_where_there_are_none(tmp_path: Path, form: OfficeForm) -> None:
    template_with(tmp_path / "absence_es.docx", ["{{number}}"], ["{{amounts}}"], ["{{account}}"], ["Fin"])
    words = said(LetterTemplates(tmp_path), ABSENCE, form)
    assert words.startswith("2031-007 Fin")
