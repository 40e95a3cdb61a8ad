"""Letters as Word and PDF: the same words in both, in the country's language, the same bytes."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE

from rcm_desktop.domain.country_names import CountryNames
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.letters import Addressee, LetterKind, LetterPaper
from rcm_desktop.domain.paper_settings import PaperSize
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.errors import NotWritable
from rcm_desktop.papers.letters.letters import LetterTemplates, templates_beside
from rcm_desktop.papers.pdf_pictures import PdfPictures
from tests.papers.letters.letters import BARE, QUOTE, REMINDER, matter_of, template_with, with_matter


def pdf_words(content: bytes) -> str:
    pictures = PdfPictures(content)
    try:
        return " ".join(pictures.words(number) for number in range(len(pictures.sizes)))
    finally:
        pictures.close()


def word_words(content: bytes) -> str:
    """Paragraphs and tables in their order."""
    body = Document(BytesIO(content)).element.body
    parts = ".//w:t | .//w:br | .//w:tab"
    paragraphs = ("".join(each.text or " " for each in p.xpath(parts)) for p in body.xpath(".//w:p"))
    return " ".join(" ".join(paragraphs).split())


@pytest.fixture
def templates(tmp_path: Path) -> LetterTemplates:
    return LetterTemplates(tmp_path / "templates")


@pytest.mark.parametrize("form", OfficeForm)
def test_a_reminder_says_what_is_owed(templates: LetterTemplates, form: OfficeForm) -> None:
    content = templates.content(REMINDER, form)
    said = (pdf_words if form is OfficeForm.PDF else word_words)(content).replace("\xa0", " ")
    for words in (
        "THE SECRETARIAT",
        "2025-014",
        "San José, 15 May 2025",
        "Ms. Ana <Barrios> & Co",
        "the Government of the Republic of Panama and has the honour",
        "a total of USD 8,000.00 from the Republic of Panama was outstanding as at 15 May 2025",
        "USD 1,000.00 is owed for periods that have already ended",
        "conclusion 2 b) (Regional Consultation Group on Migration, Panama City)",
        "To urge all to pay.",
        "Statement of account of the Republic of Panama as at 15 May 2025 (USD)",
        "Payment received, TR 17 & co, including bank charges of 10.00",
        "13,000.00",
        "highest consideration",
    ):
        assert words in said, words
    assert "{{" not in said


@pytest.mark.parametrize("form", OfficeForm)
def test_an_acknowledgement_in_general_to_the_ministry(templates: LetterTemplates, form: OfficeForm) -> None:
    content = templates.content(BARE, form)
    said = (pdf_words if form is OfficeForm.PDF else word_words)(content).replace("\xa0", " ")
    for words in (
        "Ministerio de Asuntos Exteriores de Canadá",
        "una contribución por USD 5,000.00, con fecha valor 29 de marzo de 2025 (referencia: TR 17 & co).",
        "Anticipo de contribuciones futuras",
        "USD 1,000.00 se conserva como anticipo",
        "Al 16 de mayo de 2025 no quedaban importes pendientes de pago por parte de Canadá.",
    ):
        assert words in said, words
    assert "un total de" not in said
    assert "Ref. 2025-015" in said


def test_only_a_part_of_an_addressee_is_known(templates: LetterTemplates) -> None:
    to = Addressee(function="Viceministra", address=("Calle 1",), language=Language.ES)
    letter = replace(BARE, country="MX", addressee=to)
    said = word_words(templates.content(letter, OfficeForm.WORD))
    assert "Viceministra Secretaría de Relaciones Exteriores de los Estados Unidos Mexicanos Calle 1" in said
    nobody = replace(letter, addressee=Addressee(title="Sra.", address=("Calle 1",)))
    said = word_words(templates.content(nobody, OfficeForm.WORD))
    assert "Sra." not in said
    assert "Mexicanos Calle 1" in said


@pytest.mark.parametrize("form", OfficeForm)
@pytest.mark.parametrize("letter", [REMINDER, BARE], ids=["reminder", "acknowledgement"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_letter_gives_the_same_bytes(
    templates: LetterTemplates, form: OfficeForm, letter: LetterPaper, language: Language
) -> None:
    mine = replace(letter, language=language)
    assert templates.content(mine, form) == templates.content(mine, form)
    assert templates.content(mine, form) != templates.content(replace(mine, number=7), form)


def test_a_letter_is_set_on_paper_of_any_size(tmp_path: Path) -> None:
    for size in PaperSize:
        templates = LetterTemplates(tmp_path, lambda size=size: size.points)  # type: ignore[misc]
        pictures = PdfPictures(templates.content(REMINDER, OfficeForm.PDF))
        assert pictures.sizes[0] == pytest.approx(size.points, abs=0.1)
        assert len(pictures.sizes) == 2
        pictures.close()


def test_nobody_is_named_as_its_maker(templates: LetterTemplates) -> None:
    properties = Document(BytesIO(templates.content(REMINDER, OfficeForm.WORD))).core_properties
    assert (properties.author, properties.last_modified_by) == ("", "")
    assert properties.created.date() == REMINDER.day


def test_a_conclusion_that_bears_no_label_is_introduced_too(templates: LetterTemplates) -> None:
    quote = replace(QUOTE, en=replace(QUOTE.en, label=""))
    said = word_words(templates.content(replace(REMINDER, quote=quote), OfficeForm.WORD))
    assert "recalls conclusion without number (Regional" in said
    said = word_words(templates.content(replace(REMINDER, quote=None), OfficeForm.WORD))
    assert "recalls" not in said
    assert "“" not in said


def test_a_long_account_goes_on_with_its_head(templates: LetterTemplates) -> None:
    account = matter_of(REMINDER).account
    long = replace(account, movements=account.movements * 60)
    said = pdf_words(templates.content(with_matter(REMINDER, account=long), OfficeForm.PDF))
    assert said.count("Date Entry Charges Credits Balance") == 4


def test_the_secretariats_own_template_is_used_in_both_forms(tmp_path: Path) -> None:
    folder = templates_beside(tmp_path / "records.rcm")
    folder.mkdir()
    template_with(folder / "reminder_en.docx", ["Our own {{number}} for *{{country}}*"], ["{{amounts}}"])
    templates = LetterTemplates(folder)
    for form, words in ((OfficeForm.PDF, pdf_words), (OfficeForm.WORD, word_words)):
        said = words(templates.content(REMINDER, form))
        assert "Our own 2025-014 for *the Republic of Panama*" in said
        assert "highest consideration" not in said
        assert "8,000.00" in said


def test_what_the_preflight_lets_pass_can_be_made(tmp_path: Path) -> None:
    """A template of somebody's own, with the three styles of tables and nothing else of ours."""
    document = Document()
    for name in ("Table head", "Table text", "Table total"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    document.add_heading("Note {{number}}", 1)
    for words in ("{{addressee}}", "{{account}}", "{{amounts}}", "{{applied}}", "{{country}} end"):
        document.add_paragraph(words)
    document.save(str(tmp_path / "reminder_en.docx"))
    templates = LetterTemplates(tmp_path)
    assert list(templates.findings(LetterKind.REMINDER, Language.EN)) == []
    for letter in (REMINDER, with_matter(replace(REMINDER, quote=None), owed=())):
        for form, words_of in ((OfficeForm.PDF, pdf_words), (OfficeForm.WORD, word_words)):
            said = words_of(templates.content(letter, form))
            assert "Note 2025-014" in said
            assert "the Republic of Panama end" in said
            assert "{{" not in said


def test_copies_are_put_beside_the_file_and_never_over_one(tmp_path: Path) -> None:
    templates = LetterTemplates(templates_beside(tmp_path / "records.rcm"))
    made = templates.copy_out()
    assert sorted(path.name for path in made) == [
        f"{kind}_{language}.docx"
        for kind in ("absence", "acknowledgement", "confirmation_reminder", "reminder")
        for language in ("en", "es")
    ]
    made[0].write_bytes(b"mine")
    assert templates.copy_out() == []
    assert made[0].read_bytes() == b"mine"
    assert templates.path(LetterKind.REMINDER, Language.EN).parent == tmp_path / "records templates"


def test_a_place_that_takes_no_copies_is_told(tmp_path: Path) -> None:
    (tmp_path / "records templates").write_bytes(b"a file of this name")
    with pytest.raises(NotWritable):
        LetterTemplates(tmp_path / "records templates").copy_out()


def test_long_names_bear_their_article_in_running_text() -> None:
    said = CountryNames.shipped().in_running_text
    names = {code: (said(code, Language.EN), said(code, Language.ES)) for code in
             ("BZ", "CA", "DO", "MX", "PA", "SV", "US")}  # fmt: skip
    assert names == {
        "BZ": ("Belize", "Belice"),
        "CA": ("Canada", "Canadá"),
        "DO": ("the Dominican Republic", "la República Dominicana"),
        "MX": ("the United Mexican States", "los Estados Unidos Mexicanos"),
        "PA": ("the Republic of Panama", "la República de Panamá"),
        "SV": ("the Republic of El Salvador", "la República de El Salvador"),
        "US": ("the United States of America", "los Estados Unidos de América"),
    }
    assert said("XX", Language.EN) == "XX"
