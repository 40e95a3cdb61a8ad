"""Forms that came back: as offices fill them, move them about, damage them, and save them elsewhere."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.return_form import one_line
from rcm_desktop.domain.events.returned_form import FormWeight, ReturnedForm
from rcm_desktop.domain.events.rounds import Answer
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.people import Part
from rcm_desktop.papers.events.return_form_excel import return_form_excel
from rcm_desktop.papers.events.return_form_word import return_form_word
from rcm_desktop.reading.errors import (
    FormHasMacros,
    FormOld,
    NotAForm,
    SheetDamaged,
    SheetSuspicious,
    SheetTooLarge,
    WordFileDamaged,
    WordFileSuspicious,
)
from rcm_desktop.reading.events.return_form import read_returned, returned_of
from rcm_desktop.wording import Wording
from tests.event_forms import (
    ANA,
    DIRECTORY,
    LUIS,
    WITH_DIET,
    WORKSHOP,
    filled_excel,
    filled_word,
    form,
    head_row,
    type_over,
)

PEOPLE = (
    ("Sr./Sra.", "Ing. José Núñez Peña", "Asesor", "INM", "Asesor(a)", "jose@example.org",
     "+52 55 1234 5678", "inglés"),
    ("", "Sra. Rosa Méndez", "Spokesperson", "", "Speaker", "", "", "Spanish"),
)  # fmt: skip
Fill = Callable[..., bytes]


def excel(answer: str = "Asistiremos", change: Callable[[Any], None] | None = None, **kinds: Any) -> bytes:
    people, languages = kinds.pop("people", PEOPLE), kinds.pop("languages", [Language.ES])
    made = form(people=kinds.pop("known", ()), **kinds)
    return filled_excel(return_form_excel(made, languages), answer, people, change)


def word(answer: str = "Asistiremos", change: Callable[[Any], None] | None = None, **kinds: Any) -> bytes:
    people, languages = kinds.pop("people", PEOPLE), kinds.pop("languages", [Language.ES])
    made = form(people=kinds.pop("known", ()), **kinds)
    return filled_word(return_form_word(made, languages), answer, people, change)


def read(content: bytes, event: Event = WORKSHOP) -> ReturnedForm:
    return returned_of(content, "form", event, DIRECTORY)


def codes(found: ReturnedForm) -> list[str]:
    return [each.code for each in found.all_findings]


def places(found: ReturnedForm, code: str) -> list[str]:
    wording = Wording.load(Language.EN)
    return [each.place.words(wording) for each in found.all_findings if each.code == code and each.place]


# As it should be


@pytest.mark.parametrize("fill", [excel, word])
@pytest.mark.parametrize(
    ("languages", "answer"),
    [([Language.ES], "Asistiremos"), ([Language.EN], "We will attend"),
     (list(LANGUAGES), "We will attend / Asistiremos")],
)  # fmt: skip
def test_a_filled_form_is_read(fill: Fill, languages: list[Language], answer: str) -> None:
    found = read(fill(answer, languages=languages))
    assert (found.event, found.party, found.answer) == ("workshop-2017-08", "MX", Answer.CONFIRMED)
    jose, rosa = found.people
    assert (jose.courtesy, jose.name, jose.part) == ("Ing.", "José Núñez Peña", Part.ADVISER)
    assert (jose.function, jose.institution, jose.email) == ("Asesor", "INM", "jose@example.org")
    assert (jose.telephone, jose.interpretation) == ("+52 55 1234 5678", Language.EN)
    assert (rosa.courtesy, rosa.name, rosa.part, rosa.interpretation) == (
        "Sra.", "Rosa Méndez", Part.SPEAKER, Language.ES,
    )  # fmt: skip
    assert found.can_be_taken
    assert not found.all_findings


@pytest.mark.parametrize("fill", [excel, word])
def test_who_stood_in_it_comes_back_the_same(fill: Fill) -> None:
    ana, luis = read(fill(people=(), known=(ANA, LUIS))).people
    assert (ana.courtesy, ana.name, ana.function, ana.institution, ana.email, ana.part, ana.telephone) == (
        ANA.courtesy, ANA.name, ANA.function, ANA.institution, ANA.email, ANA.part, ANA.telephone,
    )  # fmt: skip
    assert (luis.name, luis.part, ana.interpretation) == (LUIS.name, LUIS.part, ANA.interpretation)


@pytest.mark.parametrize("fill", [excel, word])
def test_details_are_taken_only_where_the_event_asks_them(fill: Fill) -> None:
    row = (*PEOPLE[0], "vegetarian", "Hotel Sol")
    content = fill(event=WITH_DIET, people=(row,))
    assert read(content, WITH_DIET).people[0].private == (("diet", "vegetarian"), ("hotel", "Hotel Sol"))
    without = read(content)
    assert without.people[0].private == ()
    assert codes(without) == ["extra_column", "extra_column"]


@pytest.mark.parametrize("fill", [excel, word])
def test_an_empty_form_says_nothing(fill: Fill) -> None:
    found = read(fill("", people=()))
    assert (found.answer, found.people, codes(found)) == (Answer.NONE, (), ["answer_missing"])


@pytest.mark.parametrize("fill", [excel, word])
@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Sí", Answer.CONFIRMED),
        ("yes, we confirm", Answer.CONFIRMED),
        ("No", Answer.DECLINED),
        ("Lamentamos no poder asistir", Answer.DECLINED),
        ("We'll be unable to attend", Answer.DECLINED),
        ("Asistiremos / No asistiremos", Answer.NONE),
        ("por confirmar, quizás no", Answer.NONE),
        ("Yes or no?", Answer.NONE),
        ("veremos", Answer.NONE),
    ],
)
def test_answers_as_they_are_typed(fill: Fill, words: str, answer: Answer) -> None:
    found = read(fill(words))
    assert found.answer is answer
    assert ("answer_unknown" in codes(found)) is (answer is Answer.NONE)


def test_an_organisation_that_the_directory_does_not_hold() -> None:
    found = read(excel(party="Red de Ñandúes: sur"))
    assert found.party == "Red de Ñandúes: sur"
    assert found.can_be_taken


# As offices do


def test_columns_moved_and_one_put_between() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.insert_cols(3)
        sheet.cell(head, 3).value = "Edad"
        sheet.cell(head + 1, 3).value = 44

    found = read(excel(change=change))
    assert [each.name for each in found.people] == ["José Núñez Peña", "Rosa Méndez"]
    assert places(found, "extra_column") == [f"Confirmación, C{_head()}"]
    assert found.can_be_taken


def _head() -> int:
    from openpyxl import load_workbook

    return head_row(load_workbook(BytesIO(excel())).worksheets[0])


def test_headings_typed_over_are_read_by_their_place() -> None:
    def change(sheet: Any) -> None:
        sheet.cell(head_row(sheet), 3).value = "Quiénes vienen"

    found = read(excel(change=change))
    assert found.people[0].name == "José Núñez Peña"
    assert codes(found) == ["head_replaced"]


def test_headings_of_the_other_language_and_our_own_words() -> None:
    def change(sheet: Any) -> None:
        words = ("Title", "Name and surname", "Job title", "Ministry", "Role in delegation", "Email",
                 "Mobile", "Language")  # fmt: skip
        for column, each in enumerate(words, start=2):
            sheet.cell(head_row(sheet), column).value = each

    found = read(excel(change=change))
    assert not found.all_findings
    assert found.people[0].telephone == "+52 55 1234 5678"


def test_headings_of_a_third_language_stop_it() -> None:
    def change(sheet: Any) -> None:
        words = (
            "Titre",
            "Nom complet",
            "Fonction",
            "Établissement",
            "Rôle",
            "Courriel",
            "Téléphone",
            "Langue",
        )
        for column, each in enumerate(words, start=2):
            sheet.cell(head_row(sheet), column).value = each

    found = read(excel(change=change))
    assert (found.people, found.can_be_taken) == ((), False)
    assert codes(found) == ["no_table"]


@pytest.mark.parametrize("area", [(1, 5, 2, 5), (1, 3, 1, 4), (0, 3, 0, 4)])
def test_merged_cells_stop_it(area: tuple[int, int, int, int]) -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        first_row, first, last_row, last = area
        sheet.merge_cells(None, head + first_row, first, head + last_row, last)

    found = read(excel(change=change))
    assert "merged" in codes(found)
    assert not found.can_be_taken


def test_merged_cells_in_word_stop_it() -> None:
    def change(document: Any) -> None:
        table = document.tables[1]
        table.cell(1, 4).merge(table.cell(2, 4))

    found = read(word(change=change))
    assert "merged" in codes(found)
    assert not found.can_be_taken


def test_merged_cells_where_nobody_stands_are_no_matter() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.merge_cells(None, 2, 4, 2, 8)
        sheet.merge_cells(None, head + 5, 3, head + 6, 4)

    assert read(excel(change=change)).can_be_taken


def test_people_below_the_rows_and_a_note() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.cell(head + 30, 3).value = "Pedro Gómez Ruiz"
        sheet.cell(head + 32, 1).value = "Observaciones: llegan tarde"
        sheet.cell(head + 33, 4).value = "Chofer"

    found = read(excel(change=change))
    assert [each.name for each in found.people if each.can_be_taken][-1] == "Pedro Gómez Ruiz"
    assert set(codes(found)) == {"below", "no_name"}


def test_people_typed_below_a_table_of_word() -> None:
    def change(document: Any) -> None:
        document.add_paragraph("Pedro Gómez Ruiz, asesor, Ministerio de Gobernación <pedro@example.org>")
        document.add_paragraph("Quedamos a sus órdenes.")

    found = read(word(change=change))
    assert (found.people[-1].name, found.people[-1].email) == ("Pedro Gómez Ruiz", "pedro@example.org")
    assert codes(found) == ["below", "below_read"]


@pytest.mark.parametrize(
    "names",
    ["Ana Pérez Mora; Luis Soto Gil", "Ana Pérez Mora\nLuis Soto Gil", "Sra. Ana Pérez y Sr. Luis Soto",
     "Ana Pérez, Luis Soto, Eva Gil", "1. Ana Pérez 2. Luis Soto"],
)  # fmt: skip
@pytest.mark.parametrize("fill", [excel, word])
def test_several_names_in_a_cell_are_not_taken(fill: Fill, names: str) -> None:
    found = read(fill(people=(("", names), PEOPLE[1])))
    assert [each.can_be_taken for each in found.people] == [False, True]
    assert codes(found) == ["several_names"]
    assert found.can_be_taken


@pytest.mark.parametrize(
    "name", ["Santiago Ramón y Cajal", "Pérez Solano, Ana María", "María de los Ángeles Mora"]
)
def test_one_name_is_one(name: str) -> None:
    found = read(excel(people=(("", name),)))
    assert [each.name for each in found.people] == [name]
    assert not codes(found)


def test_cells_that_cannot_be_read_are_told_and_not_taken() -> None:
    def change(sheet: Any) -> None:
        head = head_row(sheet)
        sheet.cell(head + 1, 8).value = date(2017, 8, 3)
        sheet.cell(head + 1, 4).value = "=A1&B1"
        sheet.cell(head + 2, 5).value = "#NAME?"

    row = ("", "Ana Pérez", "x", "y" * 400, "reina", "en casa", "1", "francés")
    found = read(excel(people=(row, PEOPLE[1]), change=change))
    ana, rosa = found.people
    assert ana.part is None
    assert ana.interpretation is None
    assert (ana.function, ana.institution, ana.email, ana.telephone) == ("", "", "", "")
    assert codes(found) == [
        "not_calculated",
        "too_long",
        "email",
        "is_day",
        "part",
        "interpretation",
        "not_calculated",
    ]
    assert ana.can_be_taken and rosa.can_be_taken


def test_the_same_name_twice_counts_once() -> None:
    found = read(excel(people=(("", "Ana Pérez"), ("", "ana perez"))))
    assert [each.can_be_taken for each in found.people] == [True, False]


def test_a_second_sheet_with_people_is_told() -> None:
    def change(sheet: Any) -> None:
        sheet.parent.copy_worksheet(sheet)

    assert codes(read(excel(change=change))) == ["further_table"]


# Which form it is


@pytest.mark.parametrize("fill", [excel, word])
def test_a_form_of_another_event_stops(fill: Fill) -> None:
    found = read(fill(), replace(WORKSHOP, key="other-2018"))
    assert codes(found) == ["other_event"]
    assert not found.can_be_taken


@pytest.mark.parametrize("fill", [excel, word])
def test_another_country_written_over_stops(fill: Fill) -> None:
    def change(opened: Any) -> None:
        if fill is excel:
            cells = (cell for row in opened.iter_rows() for cell in row if cell.value == "México")
            next(cells).value = "Guatemala"
        else:
            opened.tables[0].rows[3].cells[1].paragraphs[0].runs[0].text = "Guatemala"

    found = read(fill(change=change))
    assert (found.party, codes(found)) == (None, ["party_differs"])
    assert "México" in found.findings[0].wanted


def test_marks_that_are_gone_are_told_and_the_name_counts() -> None:
    def change(sheet: Any) -> None:
        book = sheet.parent
        del book["Listas"]
        book.custom_doc_props.props.clear()

    found = read(excel(change=change))
    assert (found.identity, found.party, codes(found)) == (None, "MX", ["no_mark"])


def test_one_mark_of_two_is_enough() -> None:
    def change(sheet: Any) -> None:
        del sheet.parent["Listas"]

    assert read(excel(change=change)).event == "workshop-2017-08"
    without = _changed(word(), {"docProps/custom.xml": lambda data: data.replace(b"rcm-form", b"x")})
    assert read(without).event == "workshop-2017-08"


def test_a_newer_form_stops() -> None:
    content = _changed(
        word(), {"docProps/custom.xml": lambda data: data.replace(b"rcm-form:1:", b"rcm-form:9:")}
    )
    assert codes(read(content)) == ["newer_version"]


# What is no form, or a dangerous one


def _changed(content: bytes, parts: dict[str, Callable[[bytes], bytes]], **new: bytes) -> bytes:
    packed = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            data = source.read(name)
            target.writestr(name, parts[name](data) if name in parts else data)
        for name, data in new.items():
            target.writestr(name, data)
    return packed.getvalue()


@pytest.mark.parametrize("fill", [excel, word])
@pytest.mark.parametrize("part", ["xl/vbaProject.bin", "word/vbaProject.bin", "xl/macrosheets/sheet1.xml"])
def test_macros_are_not_opened(fill: Fill, part: str) -> None:
    with pytest.raises(FormHasMacros):
        read(_changed(fill(), {}, **{part: b"x"}))


@pytest.mark.parametrize("fill", [excel, word])
def test_a_file_that_may_have_macros_is_not_opened(fill: Fill) -> None:
    def declare(data: bytes) -> bytes:
        kind = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
        return data.replace(b"</Types>", b'<Override PartName="/x" ContentType="' + kind + b'"/></Types>')

    with pytest.raises(FormHasMacros):
        read(_changed(fill(), {"[Content_Types].xml": declare}))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7", NotAForm),
        (b"PK\x03\x04 nothing", NotAForm),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", FormOld),
        (b"PK\x03\x04 word/document.xml", WordFileDamaged),
        (b"PK\x03\x04 xl/workbook.xml", SheetDamaged),
        (b"nombre;cargo", NotAForm),
    ],
)
def test_what_is_no_form(content: bytes, kind: type[Condition]) -> None:
    with pytest.raises(kind):
        read(content)


@pytest.mark.parametrize(
    ("fill", "part", "kind"),
    [(word, "word/document.xml", WordFileSuspicious), (excel, "xl/worksheets/sheet1.xml", SheetSuspicious)],
)
def test_a_file_that_unfolds_too_far_is_not_opened(fill: Fill, part: str, kind: type[Condition]) -> None:
    with pytest.raises(kind):
        read(_changed(fill(), {part: lambda data: data + b" " * 60_000_000}))
    with pytest.raises(kind):
        read(_changed(fill(), {part: lambda data: b"<!DOCTYPE a>" + data}))


@pytest.mark.parametrize(
    ("fill", "part", "kind"),
    [(word, "word/document.xml", WordFileDamaged), (excel, "xl/worksheets/sheet1.xml", SheetDamaged),
     (excel, "[Content_Types].xml", SheetDamaged)],
)  # fmt: skip
def test_an_encoding_that_nobody_knows_is_damage(fill: Fill, part: str, kind: type[Condition]) -> None:
    def declare(data: bytes) -> bytes:
        _, _, rest = data.rpartition(b"?>")
        return b'<?xml version="1.0" encoding="U3F-8"?>' + rest

    with pytest.raises(kind):
        read(_changed(fill(), {part: declare}))


@pytest.mark.parametrize("fill", [excel, word])
def test_bytes_that_were_changed_on_the_way_are_no_fault_of_ours(fill: Fill) -> None:
    content, chance = fill(), Random(7)
    with zipfile.ZipFile(BytesIO(content)) as package:
        names = [each for each in package.namelist() if each.endswith((".xml", ".rels"))]
    read_well = 0
    for _ in range(60):

        def spoil(data: bytes) -> bytes:
            at, length = chance.randrange(len(data)), chance.randrange(40)
            return data[:at] + chance.randbytes(chance.randrange(3)) + data[at + length :]

        try:
            read(_changed(content, {chance.choice(names): spoil}))
            read_well += 1
        except Condition:
            continue
    assert 0 < read_well < 60


def test_a_sheet_as_long_as_no_form_is_not_read() -> None:
    def change(sheet: Any) -> None:
        for row in range(30, 7000):
            sheet.cell(row, 9).value = "x"

    with pytest.raises(SheetTooLarge):
        read(excel(change=change))


def test_tables_nested_without_end_are_not_followed() -> None:
    def nest(data: bytes) -> bytes:
        deep = b"<w:tbl><w:tr><w:tc>" * 300 + b"<w:p/>" + b"</w:tc></w:tr></w:tbl>" * 300
        return data.replace(b"<w:sectPr", deep + b"<w:sectPr", 1)

    with pytest.raises(WordFileSuspicious):
        read(_changed(word(), {"word/document.xml": nest}))


def test_words_deleted_with_changes_tracked_do_not_count() -> None:
    def strike(data: bytes) -> bytes:
        run = "<w:r><w:t>Rosa Méndez</w:t></w:r>".encode()
        gone = '<w:del w:id="9" w:author="x"><w:r><w:delText>Rosa Méndez</w:delText></w:r></w:del>'.encode()
        new = b'<w:ins w:id="8" w:author="x"><w:r><w:t>Eva Soto Gil</w:t></w:r></w:ins>'
        assert run in data
        return data.replace(run, gone + new)

    content = word(people=(("", "Rosa Méndez"),))
    found = read(_changed(content, {"word/document.xml": strike}))
    assert [each.name for each in found.people] == ["Eva Soto Gil"]


def test_a_file_is_read_from_its_place(tmp_path: Path) -> None:
    path = tmp_path / "form.docx"
    path.write_bytes(word())
    assert read_returned(path, WORKSHOP, DIRECTORY) == returned_of(word(), str(path), WORKSHOP, DIRECTORY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_finding_is_said_in_words(language: Language) -> None:
    def change(sheet: Any) -> None:
        sheet.cell(head_row(sheet), 10).value = "Flight"
        sheet.cell(head_row(sheet) + 1, 10).value = "AV 1"

    found = read(excel("veremos", change, people=(("", "A B; C D"), ("", "", "Chofer"))))
    wording = Wording.load(language)
    sentences = [each.sentence(wording) for each in found.all_findings]
    assert len(sentences) == 4
    assert all(each.weight in FormWeight for each in found.all_findings)
    assert any("C" in each and "A B; C D" in each for each in sentences)


def _payloads() -> list[str]:
    """Two hundred names that are markup, control characters, marks of direction, formulas, or all of it."""
    wrong = (
        "<b>{}</b>", "&lt;{}&gt;", "]]>{}", "<!--{}", "=HYPERLINK({})", "\u202e{}\u202c", "\u2067{}",
        "{}\x07", "\x0b{}", "\ud800{}", "{}\ufffe", "'{}", '"{}"', "{{{}}}", "%{}", "_x000D_{}", "@{}",
        "+{}", "-{}", "\u200f{}",
    )  # fmt: skip
    names = (
        "Ana Solano",
        "Núñez",
        "Peña Ñ",
        "O'Hara",
        "Gómez-Ruiz",
        "D. Á. Mora",
        "José",
        "Eva",
        "Li",
        "Zoë",
    )
    return [each.format(name) for each in wrong for name in names]


@pytest.mark.parametrize("fill", [excel, word])
def test_two_hundred_payloads_as_names_come_back_as_words(fill: Fill) -> None:
    payloads = _payloads()
    known = [replace(ANA, id=str(at), name=each, courtesy="") for at, each in enumerate(payloads)]
    assert len(payloads) == 200
    found = read(fill(people=(), known=known))
    wanted = {"".join(c for c in one_line(each) if c not in "\ufffe") for each in payloads}
    assert {each.name for each in found.people} == wanted
    assert found.can_be_taken


@pytest.mark.parametrize("fill", [excel, word])
def test_a_form_for_nobody_is_of_whom_it_says(fill: Fill) -> None:
    def filled(party: str) -> bytes:
        # In a sheet the first open cell is that of the party; a document has it above the answer.
        if fill is excel:
            return excel(party, party="")
        return word("Sí", lambda opened: type_over(opened.tables[0].rows[3].cells[1], party), party="")

    assert read(filled("Guatemala")).party == "GT"
    unknown = read(filled("Atlantis"))
    assert unknown.party is None
    assert "party_unknown" in codes(unknown)
