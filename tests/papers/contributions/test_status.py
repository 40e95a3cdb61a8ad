"""The status of contributions in both forms and languages: what it says, what is repeated, the same bytes."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from rcm_desktop.domain.contributions.status import StatementOfContributions
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.contributions.leaf_tables import TableSetter
from rcm_desktop.papers.contributions.leaves import Format, Leaves, Words
from rcm_desktop.papers.contributions.office_form import OfficeForm
from rcm_desktop.papers.contributions.status import status_as
from rcm_desktop.papers.contributions.status_paper import MOST_PERIODS, status_paper
from rcm_desktop.papers.contributions.status_pdf import status_pdf
from rcm_desktop.papers.contributions.status_word import status_word
from rcm_desktop.papers.errors import TemplateStyleMissing
from rcm_desktop.papers.pdf_pictures import PdfPictures
from rcm_desktop.papers.pdf_type import Typeface
from tests.papers.contributions.statements import STATEMENT, years


def pages(content: bytes) -> list[str]:
    pictures = PdfPictures(content)
    try:
        return [pictures.words(number) for number in range(len(pictures.sizes))]
    finally:
        pictures.close()


def long_statement() -> StatementOfContributions:
    """Thirty years of arrears, of a hundred countries."""
    lines = tuple(
        replace(STATEMENT.lines[0], country=f"X{number}", arrears=30_00, by_period=(1_00,) * 30)
        for number in range(100)
    )
    return replace(STATEMENT, arrears_periods=years(1995, 2024), lines=lines)


def test_rows_totals_and_counts_of_a_hand_made_statement() -> None:
    paper = status_paper(STATEMENT, Language.EN)
    assert [row[0] for row in paper.main.rows] == ["Belize", "Canada", "Dominican Republic", "United States"]
    assert paper.main.rows[0][1:] == (
        "2,000.00", "–", "1,000.00", "–", "–", "1,000.00", "1,000.00", "1,000.00", "2,000.00", "–",
        "Not paid",
    )  # fmt: skip
    assert paper.main.rows[3][4] == "–10.00"
    assert paper.main.total == (
        "All countries", "12,000.00", "3,000.00", "15,500.00", "18,990.00", "210.00", "1,000.00", "3,500.00",
        "1,300.00", "4,800.00", "500.00", "",
    )  # fmt: skip
    assert paper.arrears is not None
    assert paper.arrears.rows == (
        ("Belize", "400.00", "600.00", "1,000.00"),
        ("Dominican Republic", "–", "300.00", "300.00"),
    )
    assert [count for _, count in paper.counts] == ["1", "1", "1", "1", "4"]


def test_countries_are_in_the_order_of_the_language() -> None:
    names = [row[0] for row in status_paper(STATEMENT, Language.ES).main.rows]
    assert names == ["Belice", "Canadá", "Estados Unidos", "República Dominicana"]


def test_both_moments_are_printed_and_nobody_is() -> None:
    (first, *_) = pages(status_as([STATEMENT], Language.EN, OfficeForm.PDF))
    assert "As at 15 May 2025" in first
    assert "As known on 16 May 2025, 10:05 (UTC–06:00)" in first
    assert "Page 1 of 2" in first
    (first, *_) = pages(status_as([STATEMENT], Language.ES, OfficeForm.PDF))
    assert "Según lo conocido el 16 de mayo de 2025, 10:05 (UTC–06:00)" in first
    assert "Página 1 de 2" in first


def test_a_letterhead_takes_the_place_of_the_conferences_name() -> None:
    content = status_as([STATEMENT], Language.EN, OfficeForm.PDF, ["The Secretariat", "San José"])
    assert "The Secretariat San José" in pages(content)[0]
    assert "Technical Secretariat" not in pages(content)[0]


def test_a_long_table_repeats_its_head_on_every_page() -> None:
    paper = status_paper(long_statement(), Language.EN)
    found = pages(status_pdf([paper]))
    tables = found[: next(at for at, page in enumerate(found) if "Countries by status" in page)]
    assert len(tables) > 3
    assert all("Country" in page for page in tables)
    assert paper.arrears is not None
    assert len(paper.arrears.heads) == MOST_PERIODS + 2
    assert paper.arrears.heads[1] == "1995 – 2017"
    assert paper.arrears.rows[0][1] == "23.00"


def test_nothing_stands_beyond_the_margins() -> None:
    """With many columns of arrears and large amounts too."""
    format_ = Format(side=48.0).on((792.0, 612.0))
    for large in (1_00, 98_765_432_10, 9_876_543_210_98):
        statement = long_statement()
        lines = tuple(
            replace(each, assessed=large, opening=large, by_period=(large,) * 30, current=large)
            for each in statement.lines[:11]
        )
        leaves = Leaves(Typeface(), format_, Language.ES)
        paper = status_paper(replace(statement, lines=lines), Language.ES)
        assert paper.arrears is not None
        for table in (paper.main, paper.arrears):
            TableSetter(leaves, 8.0).put(table)
        right = format_.side + format_.measure + 0.5
        words = [mark for page in leaves.pages for mark in page if isinstance(mark, Words)]
        assert max(each.x + leaves.width(each.words, each.size, each.ink) for each in words) <= right
        assert min(each.x for each in words) >= format_.side - 0.5


@pytest.mark.parametrize("form", OfficeForm)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_statement_gives_the_same_bytes(form: OfficeForm, language: Language) -> None:
    made = status_as([STATEMENT], language, form)
    assert made == status_as([STATEMENT], language, form)
    assert made != status_as([replace(STATEMENT, as_at=STATEMENT.known.date())], language, form)


def test_it_lies_across_on_paper_of_any_size() -> None:
    for size in ((595.28, 841.89), (612.0, 792.0)):
        pictures = PdfPictures(status_as([STATEMENT], Language.EN, OfficeForm.PDF, size=size))
        assert pictures.sizes[0] == pytest.approx((size[1], size[0]), abs=0.1)
        pictures.close()


def test_each_currency_begins_a_page() -> None:
    content = status_as([STATEMENT, replace(STATEMENT, currency="EUR")], Language.EN, OfficeForm.PDF)
    first = [page for page in pages(content) if "Amounts in" in page]
    assert ["Amounts in USD" in first[0], "Amounts in EUR" in first[1]] == [True, True]


def test_each_currency_begins_a_page_of_word_with_its_sender() -> None:
    both = [STATEMENT, replace(STATEMENT, currency="EUR")]
    paragraphs = Document(BytesIO(status_as(both, Language.EN, OfficeForm.WORD))).paragraphs
    broken = [at for at, each in enumerate(paragraphs) if each.paragraph_format.page_break_before]
    title = [at for at, each in enumerate(paragraphs) if each.text == "Status of contributions"][1]
    assert broken == [title - 1], "the line above the title comes along"


def test_a_statement_of_nothing_is_a_paper_too() -> None:
    empty = replace(STATEMENT, lines=(), arrears_periods=())
    for form in OfficeForm:
        assert status_as([empty], Language.ES, form)


def test_the_word_file_holds_the_same_figures_and_repeats_its_heads() -> None:
    paper = status_paper(STATEMENT, Language.ES)
    document = Document(BytesIO(status_word([paper])))
    main, arrears, *_ = document.tables
    assert [tuple(cell.text for cell in row.cells) for row in main.rows[2:-1]] == list(paper.main.rows)
    assert tuple(cell.text for cell in main.rows[-1].cells) == paper.main.total
    assert paper.arrears is not None
    assert [tuple(cell.text for cell in row.cells) for row in arrears.rows[1:-1]] == list(paper.arrears.rows)
    heads = [row for row in main.rows if row._tr.xpath("./w:trPr/w:tblHeader")]
    assert len(heads) == 2
    assert document.core_properties.author == ""
    words = "\n".join(each.text for each in document.paragraphs)
    assert "Según lo conocido el 16 de mayo de 2025" in words


def test_a_template_without_a_style_is_named(tmp_path: Path) -> None:
    document = Document()
    path = tmp_path / "mine.docx"
    document.save(str(path))
    with pytest.raises(TemplateStyleMissing):
        status_word([status_paper(STATEMENT, Language.EN)], path)
