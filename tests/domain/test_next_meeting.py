"""A meeting begun from the last of its series."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.document import DocumentItem, DocumentSection
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.next_meeting import begun_from, coming_again, titled
from rcm_desktop.domain.nodes import ItemState, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.outline_documents import nodes_of_sections
from rcm_desktop.domain.people import Delegate
from rcm_desktop.domain.text import Mark, MarkKind, Text

EN, ES = LANGUAGES
LAST = Meeting(
    "l", "rcgm-2030-06", "RCGM", date(2030, 6, 4), date(2030, 6, 6),
    MeetingWording(("MEETING OF THE GROUP (RCGM)", "Tela, Honduras", "4-6 June 2030"), "Tela, Honduras"),
    MeetingWording(("REUNIÓN DEL GRUPO (GRCM)", "Tela, Honduras, 4 al 6 de junio de 2030"), "Tela, Honduras"),
)  # fmt: skip
NEW = Meeting(
    "n", "rcgm-2031-06", "RCGM", date(2031, 6, 10), date(2031, 6, 12),
    MeetingWording(place="Granada, Nicaragua"), MeetingWording(place="Granada, Nicaragua"),
)  # fmt: skip

TODAY = Directory.shipped().on(None)


def outline(*texts: str, language: Language = EN) -> Outline:
    items = tuple(DocumentItem(f"{at}.", Text(text)) for at, text in enumerate(texts, start=1))
    return Outline(nodes_of_sections((DocumentSection(Text("CONCLUSIONS"), items),), language))


def words(last: Outline, before: Outline | None, host: str = "NI") -> list[str]:
    made = Outline(begun_from(last, before, host, "HN", TODAY))
    return [node.text(EN).plain for node in made.nodes()]


def test_title_lines_are_those_of_the_last_with_the_new_place_and_days() -> None:
    made = titled(NEW, LAST)
    assert made.en.title == ("MEETING OF THE GROUP (RCGM)", "Granada, Nicaragua", "10-12 June 2031")
    assert made.es.title == ("REUNIÓN DEL GRUPO (GRCM)", "Granada, Nicaragua, 10 al 12 de junio de 2031")
    bare = titled(Meeting("n", "k", "RCGM"), LAST)
    assert bare.en.title == ("MEETING OF THE GROUP (RCGM)",), "what is not known yet is not made up"


def test_a_title_line_counts_on_in_the_series() -> None:
    last = replace(LAST, ordinal=29, en=replace(LAST.en, title=("XXIX MEETING OF THE GROUP",)))
    assert titled(replace(NEW, ordinal=30), last).en.title == ("XXX MEETING OF THE GROUP",)
    assert titled(NEW, last).en.title == ("XXIX MEETING OF THE GROUP",), "where no number is known it stays"


def test_standing_items_keep_their_marks_and_lose_their_references() -> None:
    marks = (Mark(0, 8, MarkKind.ITALIC), Mark(9, 17, MarkKind.REFERENCE, "x"))
    last = outline("To thank Honduras for all.")
    item = next(node for node in last.nodes() if not node.is_heading)
    again = Outline(
        [replace(node, en=Version(Text(node.en.text.plain, marks))) if node is item else node
         for node in last.nodes()]
    )  # fmt: skip
    made = [node.text(EN) for node in Outline(begun_from(again, last, "NI", "HN", TODAY)).nodes()]
    assert Text("To thank Nicaragua for all.", (marks[0],)) in made


def test_items_of_the_last_two_meetings_come_in_as_proposed_with_the_new_host() -> None:
    before = outline(
        "To thank Panama for its hospitality.", "To approve the agenda of 2029.", "To study ports."
    )
    last = outline(
        "To approve the agenda of 2030.", "To ask for reports.", "To thank Honduras for its hospitality."
    )
    assert words(last, before) == [
        "CONCLUSIONS",
        "",
        "To approve the agenda of 2030.",
        "To thank Nicaragua for its hospitality.",
    ]
    made = Outline(begun_from(last, before, "NI", "HN", TODAY))
    assert {node.state for node in made.nodes()} == {ItemState.PROPOSED}
    assert {node.id for node in made.nodes()}.isdisjoint(node.id for node in last.nodes())


def test_without_a_meeting_before_nothing_stands() -> None:
    assert words(outline("To ask for reports."), None) == ["CONCLUSIONS", ""]


def test_a_host_that_is_not_known_leaves_the_last_one_to_be_put_right() -> None:
    texts = outline("To thank Honduras for its hospitality.")
    assert words(texts, texts, host="")[-1] == "To thank Honduras for its hospitality."


def test_people_come_again_as_new_parts_of_the_same_persons() -> None:
    ana = Delegate("d", "p", "Ana Solano", delegation="GT")
    (again,) = coming_again((ana,))
    assert again.person == "p" and again.id != "d" and again.delegation == "GT"
