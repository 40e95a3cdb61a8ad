"""The frozen structure that Word and PDF files are made from."""

from __future__ import annotations

from datetime import datetime

from rcm_desktop.domain.agreeing import SetState
from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.drafts import perform
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.nodes import ItemState
from rcm_desktop.domain.operations import InsertItem
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import nodes_of_sections
from rcm_desktop.domain.outline_papers import paper_of_outline
from rcm_desktop.domain.text import Text

NOW = datetime(2031, 5, 6, 9, 0, 0)

MEETING = Meeting("m", "rcgm-2031-05", en=MeetingWording(("THE GROUP",)), es=MeetingWording(("EL GRUPO",)))


def item(label: str, words: str, *below: DocumentItem, closing: str | None = None) -> DocumentItem:
    return DocumentItem(label, Text(words), below, Text(closing) if closing is not None else None)


def outline(*items: DocumentItem) -> Outline:
    sections = (DocumentSection(Text("CONCLUSIONS"), items),)
    return Outline(nodes_of_sections(sections, Language.EN))


def test_labels_numbers_and_closing_stand_as_in_the_outline() -> None:
    paper = paper_of_outline(
        MEETING,
        outline(
            item("1.", "To begin:", item("a)", "one"), item("b)", "two"), closing="and to end."),
            item("9bis", "To except."),
            item("2.", "To go on."),
        ),
    )
    (section,) = paper.sections
    first, exception, last = section.list.items
    assert [each.label(Language.EN) for each in (first, exception, last)] == ["1.", "9bis", "2."]
    assert [each.number for each in (first, exception, last)] == [1, None, 2]
    assert section.list.style(Language.EN) == LabelStyle.of_first("1.")
    assert first.below.style(Language.EN) == LabelStyle.of_first("a)")
    assert first.closing is not None and first.closing.en == Text("and to end.")
    assert all(each.counted_label(section.list.style(Language.EN)) == each.label_en for each in (first, last))
    assert exception.counted_label(section.list.style(Language.EN)) is None
    assert paper.title.lines(Language.ES) == ("EL GRUPO",)
    assert paper.languages == (Language.EN,)


def test_a_list_that_begins_later_says_so() -> None:
    paper = paper_of_outline(MEETING, outline(item("14.", "To ask."), item("15.", "To thank.")))
    assert paper.sections[0].list.start == 14
    assert [each.number for each in paper.items()] == [14, 15]


def test_withdrawn_items_and_those_never_written_do_not_print() -> None:
    text = outline(item("1.", "To ask."), item("2.", "To thank."))
    first, second = (id_ for id_ in text.rows if not text.node(id_).is_heading)
    perform(text, SetState((first,), ItemState.WITHDRAWN, NOW))
    perform(text, InsertItem(second))
    paper = paper_of_outline(MEETING, text)
    assert [(each.label_en, each.words.en.plain) for each in paper.items()] == [("1.", "To thank.")]
