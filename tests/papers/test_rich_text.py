"""A paper for the clipboard."""

from __future__ import annotations

from dataclasses import replace

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.text import Mark, MarkKind, Text
from rcm_desktop.papers.rich_text import html_of, plain_of
from rcm_desktop.reading.pasted import from_html, from_plain
from tests.papers.printed import bilingual, item, labelled, listed, paper, section


def test_lists_stand_in_their_items_with_the_labels_as_they_print() -> None:
    of = paper(
        section(listed("1.", item("1.", "To ask:", labelled("a)", "a)", "b)")), item("9bis", "To except.")))
    )
    assert html_of(of, Language.EN) == (
        '<div lang="en"><p><b>CONCLUSIONS</b></p><ul style="list-style-type: none">'
        '<li><p>1.&nbsp; To ask:</p><ul style="list-style-type: none"><li><p>a)&nbsp; Words of a)</p></li>'
        "<li><p>b)&nbsp; Words of b)</p></li></ul></li><li><p>9bis&nbsp; To except.</p></li></ul></div>"
    )


def test_marks_and_footnotes_are_kept() -> None:
    html = html_of(bilingual(), Language.EN)
    assert "<i>ad referendum</i><sup>1</sup>." in html
    assert html.endswith("<p>The Presidency</p><p><sup>1</sup> By May.</p></div>")
    assert "<p>And by whom.</p>" in html


def test_italics_in_bold_and_a_footnote_between_them() -> None:
    marks = (
        Mark(0, 7, MarkKind.BOLD),
        Mark(4, 7, MarkKind.ITALIC),
        Mark(7, 7, MarkKind.FOOTNOTE, note="Seen."),
    )
    html = html_of(paper(section(listed("1.", item("1.", Text("one two three", marks))))), Language.EN)
    assert "<b>one </b>" in html
    assert any(
        pair in html
        for pair in ("<b><i>two</i></b><sup>1</sup> three", "<i><b>two</b></i><sup>1</sup> three")
    )


def test_signs_of_markup_are_words() -> None:
    of = replace(paper(section(listed("1.", item("1.", "To ask <all> & some.")))), title=Lines(("A < B",)))
    html = html_of(of, Language.EN)
    assert "To ask &lt;all&gt; &amp; some." in html
    assert "<p><b>A &lt; B</b></p>" in html


def test_what_is_pasted_again_is_what_was_copied() -> None:
    of = replace(bilingual(), title=Lines(), opening=type(bilingual().opening)(), after=Lines())
    for language in Language:
        heading, first, second, *_ = from_html(html_of(of, language))
        assert heading.text.plain.startswith("CONCLUSION")
        assert [first.label, second.label, *(each.label for each in first.items)] == ["1.", "2.", "a)", "b)"]
        assert (
            first.items[1].text.plain
            == of.sections[0].list.items[0].below.items[1].words.text(language).plain
        )
        assert first.closing is not None and "urge" in first.closing.plain


def test_plain_text_has_the_form_of_the_text_file() -> None:
    plain = plain_of(bilingual(), Language.ES)
    assert plain.startswith("REUNIÓN DEL GRUPO\nTela, Honduras\n")
    assert "\n1. Solicitar a la Secretaría:\n   a) compartir su lista de albergues;\n" in plain
    assert [each.label for each in from_plain(plain) if each.label] == ["1.", "2."]
