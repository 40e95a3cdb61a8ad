"""The follow-up workbook: its values are those of the position, and those that its formulas come to."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from functools import lru_cache
from io import BytesIO
from random import Random

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from rcm_desktop.domain.contributions.dues import DuesReport, dues_report
from rcm_desktop.domain.contributions.ledger import Ledger
from rcm_desktop.domain.contributions.positions import arrears_by_age
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.papers.contributions.dues_frame import sheet_name
from rcm_desktop.papers.contributions.dues_workbook import dues_workbook
from tests.domain.contributions.histories import random_ledger
from tests.papers.contributions.dues_reports import AS_AT, NAMES, full_report, random_report
from tests.papers.contributions.recalculated import Reckoner

EMPTY = dues_report((), (), (), NAMES, AS_AT)


@lru_cache
def written(language: Language = Language.EN, currencies: int = 2) -> bytes:
    return dues_workbook(full_report(currencies=currencies), language)


def sheet(content: bytes, name: str) -> Worksheet:
    found = load_workbook(BytesIO(content), data_only=True)[name]
    assert isinstance(found, Worksheet)
    return found


def row_of(page: Worksheet, words: str) -> int:
    return next(row for row in range(1, page.max_row + 1) if page.cell(row, 1).value == words)


def column_of(page: Worksheet, row: int, words: str) -> int:
    return next(at for at in range(1, page.max_column + 1) if page.cell(row, at).value == words)


def differences(content: bytes) -> list[tuple[str, str, object, object]]:
    """The formulas whose stored value is not what they come to."""
    reckoner, stored = Reckoner(content), load_workbook(BytesIO(content), data_only=True)
    found: list[tuple[str, str, object, object]] = []
    for name, place, _ in reckoner.formulas():
        beside = stored[name][place].value
        worked_out = reckoner.value(name, place)
        if (beside if beside is not None else "") != worked_out:
            found.append((name, place, beside, worked_out))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("currencies", [1, 3])
def test_values_stand_beside_formulas_and_are_what_they_come_to(language: Language, currencies: int) -> None:
    content = written(language, currencies)
    assert sum(1 for _ in Reckoner(content).formulas()) > 300
    assert differences(content) == []


def test_so_are_they_for_random_histories() -> None:
    draw = Random(5)
    for seed in range(12):
        content = dues_workbook(random_report(draw, random_ledger(seed, 30)), draw.choice(LANGUAGES))
        assert differences(content) == [], seed


def test_a_wrong_value_beside_a_formula_would_be_found() -> None:
    content = BytesIO()
    with zipfile.ZipFile(BytesIO(written())) as made, zipfile.ZipFile(content, "w") as changed:
        for name in made.namelist():
            part = made.read(name)
            changed.writestr(name, re.sub(rb"(</f><v>)(\d)", rb"\g<1>1\2", part, count=1))
    assert differences(content.getvalue())


def test_the_summary_is_the_position() -> None:
    report = full_report(currencies=1)
    page = sheet(written(currencies=1), "Summary")
    head = row_of(page, "Country")
    heads = [page.cell(head, at).value for at in range(1, page.max_column + 1)]
    assert heads[2:4] == ["Before 2020", "2020"], "the oldest share a column"
    for account in report.accounts("USD", Language.EN):
        row = row_of(page, report.name(account.country, Language.EN))

        def cents(words: str, row: int = row) -> int:
            return round(float(page.cell(row, heads.index(words) + 1).value) * 100)  # type: ignore[arg-type]

        assert cents("Outstanding") == account.total.outstanding
        assert cents("Unapplied") == account.unapplied
        assert cents("Credit left") == account.credit_left
        assert cents("Balance") == account.balance
        ages = ("Not due yet", "Less than 1 year", "1 to 2 years", "2 to 3 years", "3 years and more")
        assert [cents(each) for each in ages] == list(arrears_by_age(account, report.position.periods, AS_AT))
        assert cents("2024") == account.cell("p2024").outstanding
    total = row_of(page, "Total")
    assert round(float(page.cell(total, heads.index("Balance") + 1).value) * 100) == (  # type: ignore[arg-type]
        report.position.total("USD").balance
    )
    assert "agrees" in [page.cell(total + 1, at).value for at in range(1, page.max_column + 1)]


def test_every_amount_of_the_ledger_stands_among_the_movements() -> None:
    report = full_report()
    page = sheet(written(), "Movements")
    head = next(row for row in range(1, 12) if page.cell(row, 1).value == "No.")
    numbers = [page.cell(row, 1).value for row in range(head + 1, page.max_row + 1)]
    assert numbers == [each.posting.number for each in report.movements]
    balance = column_of(page, head, "Balance")
    for row, each in enumerate(report.movements, start=head + 1):
        digits = 1 if each.posting.currency == "JPY" else 100
        assert round(float(page.cell(row, balance).value) * digits) == each.balance  # type: ignore[arg-type]
    details = [
        page.cell(row, column_of(page, head, "Details")).value for row in range(head + 1, page.max_row + 1)
    ]
    assert any("DOP 400,000.00 at 0.0175" in str(each) for each in details)
    assert any("takes back posting" in str(each) for each in details)


def test_each_debtor_has_a_sheet_that_stands_alone() -> None:
    report = full_report(currencies=1)
    names = load_workbook(BytesIO(written(currencies=1))).sheetnames
    debtors = [report.name(each.country, Language.EN) for each in report.debtors(Language.EN)]
    assert debtors and names[5:-2] == debtors
    for name, _, formula in Reckoner(written(currencies=1)).formulas():
        if name in debtors:
            assert re.fullmatch(r"=ROUND\([-+:A-Z0-9()]*,2\)", formula), "no other sheet, no name"


def test_the_latest_balance_of_a_statement_is_that_of_the_summary() -> None:
    report = full_report(currencies=1)
    for account in report.debtors(Language.EN):
        page = sheet(written(currencies=1), report.name(account.country, Language.EN))
        assert round(float(page.cell(page.max_row, 8).value) * 100) == account.balance  # type: ignore[arg-type]


def test_the_same_report_gives_the_same_bytes() -> None:
    assert dues_workbook(full_report(), Language.EN) == written()
    assert dues_workbook(full_report(note="other"), Language.EN) != written()


def test_dates_of_the_file_are_those_of_the_report() -> None:
    properties = load_workbook(BytesIO(written())).properties
    assert properties.created is not None and properties.created.date() == AS_AT
    assert properties.modified is not None and properties.modified.date() == AS_AT
    assert properties.title == "Contributions: follow-up as at 15 May 2025"
    assert "as known on 14 May 2025, 10:12 UTC" in str(properties.subject)
    with zipfile.ZipFile(BytesIO(written())) as file:
        assert {each.date_time for each in file.infolist()} == {(2025, 5, 15, 0, 0, 0)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_are_bound_for_the_office(language: Language) -> None:
    book = load_workbook(BytesIO(written(language)))
    for page in book.worksheets:
        assert len(page.title) <= 31
        if page.sheet_state == "hidden":
            continue
        assert (page.page_setup.paperSize, page.page_setup.fitToWidth, page.page_setup.fitToHeight) == (
            9,
            1,
            0,
        )
        assert page.protection.sheet and not page.protection.formatColumns
        assert not page.protection.autoFilter and not page.protection.sort
        foot = page.oddFooter
        assert foot is not None and foot.right is not None
        assert "&P" in str(foot.right.text) and "&N" in str(foot.right.text)
        if page.auto_filter.ref:
            assert page.freeze_panes and page.print_title_rows
    with zipfile.ZipFile(BytesIO(written(language))) as file:
        assert "xl/charts/chart1.xml" in file.namelist()


def test_sheets_are_named_in_the_language() -> None:
    names = load_workbook(BytesIO(written(Language.ES, 1))).sheetnames
    assert names[:5] == ["Resumen", "Por período", "Movimientos", "Seguimiento", "Pagos por registrar"]
    assert "República Dominicana" in names


def test_what_must_not_be_typed_over_is_locked_or_refuses() -> None:
    book = load_workbook(BytesIO(written(currencies=1)))
    for page in book.worksheets:
        refused = [each for each in page.data_validations.dataValidation if each.formula1 == "FALSE"]
        for row in page.iter_rows():
            for cell in row:
                if cell.value is not None and not cell.protection.locked and page.title != "Lists":
                    is_key = cell.column == 1 and page.title in ("Follow-up", "Receipts to fill in")
                    assert is_key or any(cell.coordinate in each.sqref for each in refused), (
                        page.title,
                        cell,
                    )


def test_the_sheets_to_fill_in_offer_countries_and_take_days_alone() -> None:
    page = load_workbook(BytesIO(written()))["Receipts to fill in"]
    rules = {(each.type, each.formula1) for each in page.data_validations.dataValidation}
    assert ("list", "list_countries") in rules and ("list", "list_periods") in rules
    assert any(kind == "date" for kind, _ in rules)


def test_an_empty_ledger_has_its_workbook() -> None:
    for language in LANGUAGES:
        content = dues_workbook(EMPTY, language)
        assert differences(content) == []
        assert len(load_workbook(BytesIO(content)).sheetnames) == 7


def test_without_countries_of_the_directory_codes_stand_for_them() -> None:
    report = dues_report(random_ledger(3).postings, random_ledger(3).periods, (), NAMES, date(2022, 1, 1))
    assert differences(dues_workbook(report, Language.EN)) == []
    assert "MX" in [each.country for each in report.position.accounts]


@pytest.mark.parametrize(
    ("words", "taken", "name"),
    [
        ("Belize", (), "Belize"),
        ("belize", ("Belize",), "belize 2"),
        ("a/b:c*d?e[f]\\g", (), "a b c d e f g"),
        ("'quoted'", (), "quoted"),
        ("History", (), "History 2"),
        ("", (), "–"),
        ("x" * 40, ("x" * 31,), f"{'x' * 29} 2"),
    ],
)
def test_names_of_sheets_are_safe(words: str, taken: tuple[str, ...], name: str) -> None:
    assert sheet_name(words, taken) == name


def test_as_at_a_day_what_came_later_is_not_there() -> None:
    early = full_report(as_at=date(2024, 12, 31))
    assert max(each.posting.value for each in early.movements) <= date(2024, 12, 31)
    assert isinstance(early, DuesReport) and early.follow_ups == ()
    assert (
        Ledger(early.position.periods, tuple(each.posting for each in early.movements))
        .position(date(2024, 12, 31))
        .accounts
        == early.position.accounts
    )
