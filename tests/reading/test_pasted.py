"""Lists from the clipboard, as Word, mail programs, web pages and plain text write them."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.text import Mark, MarkKind
from rcm_desktop.reading import pasted
from rcm_desktop.reading.errors import PasteTooLarge
from rcm_desktop.reading.pasted import from_html, from_plain
from tests.reading.characters import shape

WORD = """<html xmlns:o="urn:x"><head><style>p.MsoNormal {color: red}</style></head><body><!--StartFragment-->
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>
<span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>
To <b>thank</b> the office for its <i>ad hoc</i> list:<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span
style='mso-list:Ignore'>a.<span>&nbsp;</span></span><!--[endif]-->first &amp; foremost;</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span
style='mso-list:Ignore'>b.</span>second.</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span
style='mso-list:Ignore'>2.</span>To end.</p>
<!--EndFragment--></body></html>"""


def test_a_list_from_word() -> None:
    items = from_html(WORD)
    assert shape(items) == ["1.", ["a.", "b."], "2."]
    assert items[0].text.plain == "To thank the office for its ad hoc list:"
    assert items[0].text.marks == (Mark(3, 8, MarkKind.BOLD), Mark(28, 34, MarkKind.ITALIC))
    assert items[0].items[0].text.plain == "first & foremost;"


def test_a_list_from_google_docs() -> None:
    items = from_html(
        '<meta charset="utf-8"><b style="font-weight:normal;" id="docs"><ol>'
        '<li style="list-style-type:decimal" aria-level="1"><p>'
        '<span style="font-weight:700">One</span></p></li>'
        '<ol><li style="list-style-type:lower-alpha"><p>below</p></li><li><p>below too</p></li></ol>'
        '<li><p>Two <span style="font-style:italic">slanted</span></p></li></ol></b>'
    )
    assert shape(items) == ["1.", ["a.", "b."], "2."]
    assert items[0].text.marks == (Mark(0, 3, MarkKind.BOLD),)
    assert items[1].text.marks == (Mark(4, 11, MarkKind.ITALIC),)


def test_lists_in_lists_with_equal_labels() -> None:
    items = from_html(
        "<ol><li>A<ol><li>n</li><li>m<ul><li>b</li><li>c</li></ul></li></ol></li><li>B</li></ol><p>After.</p>"
    )
    assert shape(items) == ["1.", ["1.", "2.", ["•", "•"]], "2.", ""]


def test_a_mail_with_line_breaks() -> None:
    items = from_html("<div>1) Uno:<br>a) equis;<br>b) zeta.<br></div><div><br></div><div>2) Dos.</div>")
    assert shape(items) == ["1)", ["a)", "b)"], "2)"]


@pytest.mark.parametrize("html", ["", "<p> </p>", "<style>p {}</style>", "<ol></ol>", "</p></li>"])
def test_nothing_gives_no_items(html: str) -> None:
    assert from_html(html) == ()


def test_one_line_is_one_item() -> None:
    (item,) = from_plain("To thank the host.")
    assert (item.label, item.text.plain) == ("", "To thank the host.")
    (numbered,) = from_plain("5. To thank the host.")
    assert (numbered.label, numbered.text.plain) == ("5.", "To thank the host.")


def test_lines_without_labels_are_items() -> None:
    assert [item.text.plain for item in from_plain("one\ntwo\n\nthree")] == ["one", "two", "three"]


def test_a_list_may_begin_anywhere() -> None:
    items = from_plain("4. To begin.\n5. To ask for:\n\ta. this;\n\tb. that.")
    assert shape(items) == ["4.", "5.", ["a.", "b."]]


def test_bullets_with_tabs_nest() -> None:
    assert shape(from_plain("•\tx\n•\ty\no\tz")) == ["•", "•", ["o"]]


def test_a_paste_has_a_largest_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pasted, "LARGEST_PLAIN", 3)
    monkeypatch.setattr(pasted, "LARGEST_HTML", 3)
    with pytest.raises(PasteTooLarge):
        from_plain("four")
    with pytest.raises(PasteTooLarge):
        from_html("<p>four")
