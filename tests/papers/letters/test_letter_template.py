"""Fields of templates: found across runs, judged before anything is made, filled and left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml

from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.letters import LetterKind
from rcm_desktop.papers.errors import TemplateUnusable
from rcm_desktop.papers.letters import letter_fields as fields
from rcm_desktop.papers.letters.letter_fields import FIELDS, Field, field_called
from rcm_desktop.papers.letters.letter_template import LetterTemplate
from rcm_desktop.papers.letters.letters import LetterTemplates
from rcm_desktop.wording import Wording
from tests.papers.letters.letters import template_with


def found(path: Path) -> list[tuple[str, bool]]:
    return [(each.key, each.stops) for each in LetterTemplate(path).findings()]


def filled(path: Path, values: dict[Field, str]) -> list[str]:
    template = LetterTemplate(path)
    template.fill(values, lambda field, paragraph: None)
    return [each.text for each in template.document.paragraphs]


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_own_templates_are_ready(tmp_path: Path, kind: LetterKind, language: Language) -> None:
    assert list(LetterTemplates(tmp_path).findings(kind, language)) == []


@pytest.mark.parametrize(
    ("runs", "wanted"),
    [
        (["{{nummer}}"], [("field_unknown", True)]),
        (["{{coun", "try}} and {{", "foo}}"], [("field_unknown", True)]),
        (["{{country"], [("field_broken", True)]),
        (["country}}"], [("field_broken", True)]),
        (["{{country}"], [("field_broken", True)]),
        (["{{{{country}}"], [("field_broken", True)]),
        (["{{count\try}}"], [("field_broken", True)]),
        (["{{coun", "*try}}"], [("field_split", False)]),
        (["See {{amounts}}"], [("field_alone", True)]),
        (["{{ PAÍS }}, {{lugar y fecha}}"], []),
        (["a set {1, 2} and {{country}}"], []),
    ],
)
def test_what_is_wrong_is_named_before_anything_is_made(
    tmp_path: Path, runs: Sequence[str], wanted: list[tuple[str, bool]]
) -> None:
    path = template_with(tmp_path / "t.docx", ["{{number}}"], runs)
    assert found(path) == wanted


def test_every_finding_has_its_words_in_both_languages(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["{{x}} {{amounts}} {{coun", "*try}} {{"])
    findings = list(LetterTemplate(path).findings())
    assert len(findings) == 5
    for language in LANGUAGES:
        wording = Wording.load(language)
        words = [wording.text(f"letters.finding.{each.key}", **dict(each.facts)) for each in findings]
        assert all("t.docx" in each for each in words)
        assert "{{x}}" in words[0]


def test_a_letter_must_bear_its_number_in_its_text(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["{{country}}"])
    assert found(path) == [("number_missing", True)]


def test_a_merge_field_of_word_is_named(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["{{number}}"])
    document = Document(str(path))
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    simple = parse_xml(f'<w:fldSimple {space} w:instr=" MERGEFIELD Country "/>')
    document.paragraphs[0]._element.append(simple)
    document.save(str(path))
    assert found(path) == [("field_merge", True)]


def test_a_template_that_is_no_word_file_is_a_finding(tmp_path: Path) -> None:
    (tmp_path / "reminder_en.docx").write_bytes(b"nothing")
    (finding,) = LetterTemplates(tmp_path).findings(LetterKind.REMINDER, Language.EN)
    assert finding.stops
    with pytest.raises(TemplateUnusable):
        LetterTemplate(tmp_path / "reminder_en.docx")


def test_fields_are_filled_across_runs_and_keep_the_look_of_their_first_letter(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["To ", "*{{cou", "ntry}}", " and {{coun", "try}}."])
    template = LetterTemplate(path)
    template.fill({fields.COUNTRY: "Panamá"}, lambda field, paragraph: None)
    (paragraph,) = template.document.paragraphs
    assert paragraph.text == "To Panamá and Panamá."
    assert [(run.text, bool(run.bold)) for run in paragraph.runs if run.text] == [
        ("To ", False),
        ("Panamá", True),
        (" and Panamá", False),
        (".", False),
    ]


def test_a_value_is_text_and_no_field(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["{{country}}: {{date}}"])
    assert filled(path, {fields.COUNTRY: "{{date}} <&>", fields.DATE: "today"}) == ["{{date}} <&>: today"]


def test_lines_stand_below_each_other(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["To {{addressee}}!"])
    assert filled(path, {fields.ADDRESSEE: "a\nb\nc"}) == ["To a\nb\nc!"]


def test_a_paragraph_without_its_subject_is_left_out(tmp_path: Path) -> None:
    path = template_with(
        tmp_path / "t.docx",
        ["{{arrears}} of {{country}} is late."],
        ["{{letterhead}}"],
        ["{{country}} paid {{receipt_reference}}."],
        ["plain"],
    )
    assert filled(path, {fields.COUNTRY: "Panamá"}) == ["Panamá paid.", "plain"]


def test_heads_feet_and_tables_are_filled_too(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["{{number}}"])
    document = Document(str(path))
    document.add_table(1, 1).rows[0].cells[0].text = "{{country}} {{nobody}}"
    document.sections[0].first_page_header.paragraphs[0].text = "{{date}}"
    document.save(str(path))
    assert found(path) == [("field_unknown", True)]
    template = LetterTemplate(path)
    values = {fields.COUNTRY: "Panamá", fields.DATE: "today", fields.NUMBER: "2025-001"}
    template.fill(values, lambda field, paragraph: None)
    assert template.document.tables[0].rows[0].cells[0].text == "Panamá {{nobody}}"
    assert template.document.sections[0].first_page_header.paragraphs[0].text == "today"
    assert template.document.sections[0].header.paragraphs[0].text == "Ref. 2025-001"


def test_an_empty_cell_keeps_its_paragraph(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["{{number}}"])
    document = Document(str(path))
    document.add_table(1, 1).rows[0].cells[0].text = "{{arrears}}"
    document.save(str(path))
    template = LetterTemplate(path)
    template.fill({fields.NUMBER: "1"}, lambda field, paragraph: None)
    (cell,) = template.document.tables[0].rows[0].cells
    assert [each.text for each in cell.paragraphs] == [""]


def test_tables_are_asked_for_where_they_stand(tmp_path: Path) -> None:
    path = template_with(tmp_path / "t.docx", ["{{number}}"], [" {{impor", "tes}}"])
    asked: list[tuple[Field, Any]] = []
    template = LetterTemplate(path)
    template.fill({fields.NUMBER: "1"}, lambda field, paragraph: asked.append((field, paragraph)))
    assert [field for field, _ in asked] == [fields.AMOUNTS]


def test_names_are_told_apart() -> None:
    assert len({each.en for each in FIELDS} | {each.es for each in FIELDS}) == 2 * len(FIELDS) - 1
    assert all(field_called(each.en) is each and field_called(each.es.upper()) is each for each in FIELDS)
    assert field_called("conclusión") is fields.CONCLUSION
