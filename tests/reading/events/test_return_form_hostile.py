"""Files that are no form, or a dangerous one; forms damaged on the way, and hostile words in them."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.return_form import one_line
from rcm_desktop.domain.events.returned_form import FormWeight
from rcm_desktop.domain.languages import LANGUAGES, Language
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
    WORKSHOP,
    head_row,
    type_over,
)
from tests.reading.events.returned import Fill, changed, codes, excel, read, word


@pytest.mark.parametrize("fill", [excel, word])
@pytest.mark.parametrize("part", ["xl/vbaProject.bin", "word/vbaProject.bin", "xl/macrosheets/sheet1.xml"])
def test_macros_are_not_opened(fill: Fill, part: str) -> None:
    with pytest.raises(FormHasMacros):
        read(changed(fill(), {}, **{part: b"x"}))


@pytest.mark.parametrize("fill", [excel, word])
def test_a_file_that_may_have_macros_is_not_opened(fill: Fill) -> None:
    def declare(data: bytes) -> bytes:
        kind = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
        return data.replace(b"</Types>", b'<Override PartName="/x" ContentType="' + kind + b'"/></Types>')

    with pytest.raises(FormHasMacros):
        read(changed(fill(), {"[Content_Types].xml": declare}))


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
        read(changed(fill(), {part: lambda data: data + b" " * 60_000_000}))
    with pytest.raises(kind):
        read(changed(fill(), {part: lambda data: b"<!DOCTYPE a>" + data}))


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
        read(changed(fill(), {part: declare}))


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
            read(changed(content, {chance.choice(names): spoil}))
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
        read(changed(word(), {"word/document.xml": nest}))


def test_words_deleted_with_changes_tracked_do_not_count() -> None:
    def strike(data: bytes) -> bytes:
        run = "<w:r><w:t>Rosa Méndez</w:t></w:r>".encode()
        gone = '<w:del w:id="9" w:author="x"><w:r><w:delText>Rosa Méndez</w:delText></w:r></w:del>'.encode()
        new = b'<w:ins w:id="8" w:author="x"><w:r><w:t>Eva Soto Gil</w:t></w:r></w:ins>'
        assert run in data
        return data.replace(run, gone + new)

    content = word(people=(("", "Rosa Méndez"),))
    found = read(changed(content, {"word/document.xml": strike}))
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
