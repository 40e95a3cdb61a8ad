"""Conclusions as a Word file: what stands in it, and that the program reads the same out of it."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper import Lines, Paper, PaperList
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.errors import TemplateStyleMissing, TemplateUnusable
from rcm_desktop.papers.word import word_of
from rcm_desktop.reading.word_file import read_word
from rcm_desktop.resources import resource_path
from tests.papers.printed import STAMP, bilingual, item, labelled, listed, marked, paper, section
from tests.papers.word_files import W, WrittenWord, words_of

EN, ES = (Language.EN,), (Language.ES,)


def written(of: Paper, *languages: Language) -> WrittenWord:
    return WrittenWord(word_of(of, languages or EN))


def items(first: str, *texts: Text) -> Paper:
    """A paper of one list with these texts in English."""
    style = LabelStyle.of_first(first)
    return paper(section(listed(first, *(item(style.label(n), text) for n, text in enumerate(texts, 1)))))


# What stands in it


def test_the_paragraphs_have_the_styles_of_the_template() -> None:
    word = written(bilingual())
    assert [(word.style_name(each), words_of(each)) for each in word.paragraphs()] == [
        ("Title", "MEETING OF THE GROUP"),
        ("Subtitle", "Tela, Honduras"),
        ("Subtitle", "6–7 May 2031"),
        ("Opening", "The Group met and reached these:"),
        ("heading 1", "CONCLUSIONS"),
        ("Item 1", "To ask the Secretariat:"),
        ("Item 2", "to share its list of shelters;"),
        ("Item 2", "to say when it is whole."),
        ("Item 2 text", "And by whom."),
        ("Item 1 text", "Items a) and b) are urgent."),
        ("Item 1", "To adopt it ad referendum."),
        ("After the conclusions", "The Presidency"),
    ]
    assert word.counted() == ["1.", "a)", "b)", "2."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_out_what_it_wrote(language: Language) -> None:
    document = read_word(word_of(bilingual(), (language,)), "paper.docx")
    of = bilingual()
    assert document.title == of.title.lines(language)
    assert document.opening == of.opening.text(language)
    (conclusions,) = document.sections
    first, second = conclusions.items
    assert [first.label, second.label, *(each.label for each in first.items)] == ["1.", "2.", "a)", "b)"]
    (own,) = of.sections
    assert first.text == own.list.items[0].words.text(language)
    assert [each.text for each in first.items] == [
        each.words.text(language) for each in own.list.items[0].below.items
    ]
    assert first.closing is not None and first.closing.plain.endswith(("urgent.", "urgen."))
    italic = [mark for mark in second.text.marks if mark.kind is MarkKind.ITALIC]
    assert [second.text.plain[mark.start : mark.end].lower()[:12] for mark in italic] == [
        "ad referendu" if language is Language.EN else "ad referéndu"
    ]


def test_every_run_says_its_language() -> None:
    for language, tag in ((Language.EN, "en-US"), (Language.ES, "es-MX")):
        word = written(bilingual(), language)
        found = {each.get(f"{W}val") for each in word.body.iter(f"{W}lang")}
        assert found == {tag}
        default = next(word.part("word/styles.xml").iter(f"{W}lang"))
        assert default.get(f"{W}val") == tag


def test_labels_that_word_cannot_count_stand_before_their_words() -> None:
    word = written(
        paper(section(labelled("1.", "1.", "9bis", "2.")), section(labelled("PRIMERO.-", "PRIMERO.-")))
    )
    found = [words_of(each) for each in word.paragraphs() if "Words" in words_of(each)]
    assert found == ["Words of 1.", "9bis\tWords of 9bis", "Words of 2.", "PRIMERO.-\u2002Words of PRIMERO.-"]


def test_an_item_without_words_keeps_its_label() -> None:
    word = written(bilingual(), Language.ES)
    assert word.counted() == ["1.", "a)", "b)", "2."]
    bare = written(items("1.", Text("To begin."), Text()))
    assert (bare.counted(), words_of(bare.paragraphs()[-1])) == (["1.", "2."], "")


def test_lead_ins_and_headings_stay_with_what_follows() -> None:
    word = written(bilingual())
    kept = [words_of(each) for each in word.paragraphs() if each.find(f"{W}pPr/{W}keepNext") is not None]
    assert kept == ["The Group met and reached these:", "CONCLUSIONS", "To ask the Secretariat:"]


def test_a_line_to_sign_on_stays_with_the_name_under_it() -> None:
    signed = replace(bilingual(), after=Lines(("Done in Tela.", "__________", "The Presidency")))
    last = [each.find(f"{W}pPr/{W}keepNext") is not None for each in written(signed).paragraphs()[-3:]]
    assert last == [False, True, False]


# Marks


def test_italics_and_bold_overlap() -> None:
    text = Text("one two three", (Mark(0, 7, MarkKind.ITALIC), Mark(4, 13, MarkKind.BOLD)))
    (section_,) = read_word(word_of(items("1.", text), EN), "paper.docx").sections
    assert section_.items[0].text == text


def test_a_footnote_is_a_footnote_of_word_and_no_line_after_the_list() -> None:
    word = written(bilingual())
    notes = [each for each in word.part("word/footnotes.xml") if each.get(f"{W}type") is None]
    assert [words_of(each) for each in notes] == [" By May."]
    assert "¹" not in "".join(words_of(each) for each in word.paragraphs())
    assert "By May." not in "".join(words_of(each) for each in word.paragraphs())
    assert len(list(word.body.iter(f"{W}footnoteReference"))) == 1


def test_the_sign_of_a_footnote_that_word_would_not_print_is_written_out() -> None:
    note = MarkKind.FOOTNOTE
    signs = written(
        items(
            "1.",
            marked("To note¹, to ask* and to thank².", ("¹", note, "A"), ("*", note, "B"), ("²", note, "C")),
        )
    )
    references = list(signs.body.iter(f"{W}footnoteReference"))
    assert [each.get(f"{W}customMarkFollows") for each in references] == [None, "1", None]
    assert words_of(signs.paragraphs()[-1]) == "To note, to ask* and to thank."


def test_a_footnote_at_the_beginning_of_a_further_paragraph_is_kept() -> None:
    text = Text("To note.\nFurther.", (Mark(9, 9, MarkKind.FOOTNOTE, note="Seen."),))
    last = written(items("1.", text)).paragraphs()[-1]
    assert last.find(f"{W}r/{W}footnoteReference") is not None


def test_references_are_fields_that_find_the_label_of_their_item() -> None:
    below = listed("a)", item("a)", "one;", id_="a"), item("b)", "two.", id_="b"))
    text = marked(
        "See 1 b) and 9bis, PRIMERO and 7.",
        ("1 b)", MarkKind.REFERENCE, "b"),
        ("9bis", MarkKind.REFERENCE, "bis"),
        ("PRIMERO", MarkKind.REFERENCE, "ordinal"),
        ("7", MarkKind.REFERENCE, ""),
    )
    word = written(
        paper(
            section(listed("1.", item("1.", "To:", below), item("9bis", "So.", id_="bis"), item("2.", text))),
            section(listed("PRIMERO.-", item("PRIMERO.-", "Thus.", id_="ordinal"))),
        )
    )
    marks = {each.get(f"{W}name"): each for each in word.body.iter(f"{W}bookmarkStart")}
    asked = [each.split() for each in word.instructions()]
    assert [each[2:] for each in asked] == [["\\n", "\\h"], ["\\n", "\\h"], ["\\h"], ["\\h"]]
    assert len(marks) == 4
    assert {each[1] for each in asked} == set(marks)
    reader = [words_of(each) for each in word.paragraphs()]
    assert "See 1 b) and 9bis, PRIMERO and 7." in reader
    # The field of a label that is written out prints what its bookmark holds: the label without its stop.
    literal = next(each for each in word.paragraphs() if "Thus." in words_of(each))
    tags = [each.tag.removeprefix(W) for each in literal]
    held = literal[tags.index("bookmarkStart") + 1 : tags.index("bookmarkEnd")]
    assert ["".join(run.itertext()) for run in held] == ["PRIMERO"]


def test_a_reference_to_what_does_not_print_is_its_words() -> None:
    word = written(items("1.", marked("See 4.", ("4", MarkKind.REFERENCE, "gone"))))
    assert word.instructions() == []
    assert words_of(word.paragraphs()[-1]) == "See 4."


# Around the text


def test_a_draft_bears_its_stamp_and_line_numbers_and_an_adopted_text_none() -> None:
    draft = written(replace(bilingual(), draft=STAMP), Language.ES)
    adopted = written(bilingual(), Language.ES)
    heads = [draft.words(name) for name in draft.heads()]
    assert all("Borrador 3 · 6 de mayo de 2031, 09:05" in head for head in heads) and len(heads) == 2
    assert not any("Borrador" in adopted.words(name) for name in adopted.heads())
    assert [draft.body.find(f".//{W}lnNumType") is None, adopted.body.find(f".//{W}lnNumType") is None] == [
        False,
        True,
    ]


def test_the_head_names_the_meeting_on_the_pages_after_the_first() -> None:
    word = written(bilingual())
    heads = sorted(word.words(name) for name in word.heads())
    assert heads == ["", "MEETING OF THE GROUP\tTela, Honduras · 6–7 May 2031"]


def test_the_foot_counts_the_pages_in_the_language_of_the_paper() -> None:
    for language, words in ((Language.EN, "Page 1 of 1"), (Language.ES, "Página 1 de 1")):
        word = written(bilingual(), language)
        feet = [name for name in word.names if name.startswith("word/footer")]
        assert [word.words(name) for name in feet] == [words, words]
        fields = [(each.text or "").strip() for each in word.part(feet[0]).iter(f"{W}instrText")]
        assert fields == ["PAGE", "NUMPAGES"]


def test_properties_name_title_and_language() -> None:
    properties = Document(BytesIO(word_of(bilingual(), ES))).core_properties
    assert (properties.title, properties.language) == ("REUNIÓN DEL GRUPO", "es-MX")
    assert properties.created is not None and properties.created.replace(tzinfo=None) == datetime(2031, 5, 7)


# Side by side


def test_side_by_side_a_row_holds_a_node_in_both_languages() -> None:
    word = written(replace(bilingual(), draft=STAMP), *LANGUAGES)
    rows = [
        [" / ".join(words_of(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc")]
        for row in word.body.iter(f"{W}tr")
    ]
    assert rows[0] == ["1", "MEETING OF THE GROUP", "REUNIÓN DEL GRUPO"]
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(rows) + 1)]
    assert [row[1:] for row in rows[4:8]] == [
        ["To ask the Secretariat:", "Solicitar a la Secretaría:"],
        ["to share its list of shelters;", "compartir su lista de albergues;"],
        ["to say when it is whole. / And by whom.", "decir cuándo está completa."],
        ["Items a) and b) are urgent.", "Los incisos a) y b) urgen."],
    ]
    assert word.counted() == ["1.", "1.", "a)", "a)", "b)", "b)", "2.", "2."]
    tags = [[each.get(f"{W}val") for each in cell.iter(f"{W}lang")] for cell in word.body.iter(f"{W}tc")]
    assert {tag for each in tags[1::3] for tag in each} == {"en-US"}
    assert {tag for each in tags[2::3] for tag in each} == {"es-MX"}


def test_an_adopted_paper_side_by_side_has_no_numbers_of_rows() -> None:
    row = next(written(bilingual(), *LANGUAGES).body.iter(f"{W}tr"))
    assert [words_of(cell) for cell in row.iter(f"{W}tc")] == ["MEETING OF THE GROUP", "REUNIÓN DEL GRUPO"]


# The file


def test_the_same_paper_gives_the_same_bytes() -> None:
    of = replace(bilingual(), draft=STAMP)
    assert word_of(of, LANGUAGES) == word_of(of, LANGUAGES)
    with zipfile.ZipFile(BytesIO(word_of(of, EN))) as package:
        assert {each.date_time for each in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_signs_of_markup_and_what_no_file_can_hold_do_no_harm() -> None:
    word = written(replace(items("1.", Text('To ask <all> & "some"\uffff.')), title=Lines(("<A> & B",))))
    assert words_of(word.paragraphs()[-1]) == 'To ask <all> & "some".'
    assert words_of(word.paragraphs()[0]) == "<A> & B"


def test_a_paper_without_anything_is_a_file_all_the_same() -> None:
    for languages in (EN, LANGUAGES):
        Document(BytesIO(word_of(Paper("rcm-2031"), languages)))
        Document(BytesIO(word_of(paper(section(PaperList())), languages)))


# The template


def restyled(tmp_path: Path) -> Path:
    """The template as someone left it: a logo's words in the head, a list of its own, a larger indent."""
    document = Document(str(resource_path("templates/conclusions.docx")))
    document.add_paragraph("How to use this template")
    document.sections[0].header.paragraphs[0].insert_paragraph_before("Technical Secretariat")
    document.styles["Item 1"].paragraph_format.left_indent = 635 * 900
    document.styles["Item 1"].element.set(f"{W}styleId", "Punto1")
    path = tmp_path / "ours.docx"
    document.save(str(path))
    return path


def test_a_template_of_ones_own_keeps_its_head_and_styles(tmp_path: Path) -> None:
    word = WrittenWord(word_of(bilingual(), EN, template=restyled(tmp_path)))
    assert "Technical Secretariat" in " ".join(word.words(name) for name in word.heads())
    assert "How to use" not in word.words("word/document.xml")
    assert "Item 1" in {word.style_name(each) for each in word.paragraphs()}
    level = next(word.part("word/numbering.xml").iter(f"{W}lvl"))
    indent = level.find(f"{W}pPr/{W}ind")
    assert indent is not None and indent.get(f"{W}left") == "900"
    assert word.counted() == ["1.", "a)", "b)", "2."]


def test_a_template_that_lacks_a_style_or_cannot_be_read_is_named(tmp_path: Path) -> None:
    document = Document(str(resource_path("templates/conclusions.docx")))
    document.styles["Item 2"].delete()
    lacking, damaged = tmp_path / "lacking.docx", tmp_path / "damaged.docx"
    document.save(str(lacking))
    damaged.write_bytes(b"no template")
    with pytest.raises(TemplateStyleMissing) as missing:
        word_of(bilingual(), EN, template=lacking)
    assert missing.value.facts() == {"path": str(lacking), "style": "Item 2"}
    for path in (damaged, tmp_path / "nowhere.docx"):
        with pytest.raises(TemplateUnusable):
            word_of(bilingual(), EN, template=path)
