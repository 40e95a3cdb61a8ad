"""Going to an item by the words a person says."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.nodes import ItemState, Kind, Node, Numbering, Version
from rcm_desktop.domain.outline import Outline
from rcm_desktop.domain.places_named import find_place
from rcm_desktop.domain.text import Text

EN, ES = LANGUAGES
ROMAN, ORDINAL, PLAIN = (LabelStyle.of_first(first) for first in ("I.", "PRIMERO.-", "1."))


def _section(rank: int, heading: str, spanish: str = "", numbering: Numbering | None = None) -> list[Node]:
    id_ = f"s{rank}"
    words = (Version(Text(heading)), Version(Text(spanish)))
    return [Node(id_, Kind.SECTION, None, id_, *words, numbering=numbering or Numbering())]


def _items(parent: str, count: int) -> list[Node]:
    return [Node(f"{parent}/{n}", Kind.ITEM, parent, f"{n:03}") for n in range(1, count + 1)]


@pytest.fixture
def outline() -> Outline:
    """20 conclusions, of which 2 and 18 have sub-items; 3 recommendations, the second with sub-items."""
    return Outline(
        [
            *_section(1, "CONCLUSIONS", "CONCLUSIONES"),
            *_items("s1", 20),
            *_items("s1/2", 3),
            *_items("s1/2/2", 4),
            *_items("s1/18", 3),
            Node("closing", Kind.CLOSING, "s1/18", "zzz"),
            *_section(2, "RECOMMENDATIONS", "RECOMENDACIONES"),
            *_items("s2", 3),
            *_items("s2/2", 2),
        ]
    )


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("18", "s1/18"),
        (" 18. ", "s1/18"),
        ("18 c", "s1/18/3"),
        ("18c", "s1/18/3"),
        ("18 c)", "s1/18/3"),
        ("18.c", "s1/18/3"),
        ("18(C)", "s1/18/3"),
        ("2 b ii", "s1/2/2/2"),
        ("2bii", "s1/2/2/2"),
        ("2.B.IV", "s1/2/2/4"),
        ("2 b 3", "s1/2/2/3"),
        ("1", "s1/1"),
        ("R1", "s2/1"),
        ("r 2 b", "s2/2/2"),
        ("r2b", "s2/2/2"),
        ("rec 1", "s2/1"),
        ("Rec. 3", "s2/3"),
        ("recommendation 3", "s2/3"),
        ("recomendación 3", "s2/3"),
        ("RECOMENDACIONES", "s2"),
        ("C5", "s1/5"),
        ("conclusión 18 a)", "s1/18/1"),
        ("item 18 c", "s1/18/3"),
        ("punto 18, inciso c", "s1/18/3"),
        ("item 18 a", "s1/18/1"),
        ("item 3 a", None),
        ("go to 18 c", "s1/18/3"),
        ("ir a la 18 c", "s1/18/3"),
        ("section 2 3", "s2/3"),
        ("sección 1", "s1"),
        ("section 3 1", None),
        ("21", None),
        ("18 d", None),
        ("R4", None),
        ("1 8", None),
        ("0", None),
        ("", None),
        (" .) ", None),
        ("nonsense", None),
        ("nonsense 3", None),
    ],
)
def test_what_people_say(outline: Outline, words: str, place: str | None) -> None:
    assert find_place(outline, words, EN) == place


def test_the_section_in_hand_comes_first(outline: Outline) -> None:
    assert find_place(outline, "2 b", EN, near="s1/7") == "s1/2/2"
    assert find_place(outline, "2 b", EN, near="s2/1") == "s2/2/2"
    assert find_place(outline, "2 b", EN, near="s2") == "s2/2/2"
    assert find_place(outline, "18 c", EN, near="s2/1") == "s1/18/3"
    assert find_place(outline, "2 c", EN, near="s2/1") == "s1/2/3"
    assert find_place(outline, "C2", EN, near="s2/1") == "s1/2"
    assert find_place(outline, "2", EN, near="gone") == "s1/2"


def test_a_letter_alone_is_one_of_the_lists_around(outline: Outline) -> None:
    assert find_place(outline, "c", EN, near="s1/18/1") == "s1/18/3"
    assert find_place(outline, "c", EN, near="s1/18") == "s1/18/3"
    assert find_place(outline, "c", EN, near="closing") == "s1/18/3"
    assert find_place(outline, "c", EN, near="s1/2/2/1") == "s1/2/3"
    assert find_place(outline, "iii", EN, near="s1/2/2/1") == "s1/2/2/3"
    assert find_place(outline, "c", EN, near="s1/7") == "s1"


def test_labels_of_either_language() -> None:
    outline = Outline([*_section(1, "AGREED", numbering=Numbering(ROMAN, ORDINAL)), *_items("s1", 12)])
    assert find_place(outline, "iv", EN) == "s1/4"
    assert find_place(outline, "cuarto", EN) == "s1/4"
    assert find_place(outline, "Séptimo", ES) == "s1/7"
    assert find_place(outline, "septimo", ES) == "s1/7"
    assert find_place(outline, "xii", ES) == "s1/12"
    assert find_place(outline, "10", ES) == "s1/10"
    assert find_place(outline, "13", ES) is None


def test_the_labels_of_the_language_in_hand_come_first() -> None:
    english, spanish = (Version(printed=label) for label in ("a)", "b)"))
    outline = Outline(
        [
            *_section(1, "LIST", numbering=Numbering(as_printed=True)),
            Node("x", Kind.ITEM, "s1", "a", english, spanish),
            Node("y", Kind.ITEM, "s1", "b", spanish, english),
        ]
    )
    assert find_place(outline, "b", EN) == "y"
    assert find_place(outline, "b", ES) == "x"


def test_exceptions_and_withdrawn_items() -> None:
    nodes = [*_section(1, "CONCLUSIONS"), *_items("s1", 4), *_items("s1/4", 1)]
    for id_, rank, label in (("bis", "0011", "1bis."), ("a", "0041", "4A"), ("d", "0042", "4D")):
        nodes.append(Node(id_, Kind.ITEM, "s1", rank, Version(printed=label), fixed=True))
    nodes.append(Node("gone", Kind.ITEM, "s1", "0021", state=ItemState.WITHDRAWN))
    outline = Outline(nodes)
    assert find_place(outline, "1bis", EN) == "bis"
    assert find_place(outline, "1 BIS", EN) == "bis"
    assert find_place(outline, "2", EN) == "s1/2"
    assert find_place(outline, "3", EN) == "s1/3"
    assert find_place(outline, "4a", EN) == "s1/4/1"
    assert find_place(outline, "4d", EN) == "d"
    assert find_place(outline, "1 ter", EN) is None


def test_decimal_paths() -> None:
    below = Numbering(LabelStyle.of_first("1.1"), LabelStyle.of_first("1.1"))
    outline = Outline(
        [
            *_section(1, "ACUERDOS"),
            *_items("s1", 2),
            Node("three", Kind.ITEM, "s1", "003", numbering=below),
            *_items("three", 2),
        ]
    )
    assert outline.label("three/2", EN) == "3.2"
    assert find_place(outline, "3.2", EN) == "three/2"
    assert find_place(outline, "3 1", EN) == "three/1"
    assert find_place(outline, "3.3", EN) is None


def test_sections_by_how_they_begin() -> None:
    runs_on = Numbering(runs_on=True)
    outline = Outline(
        [
            Node("p", Kind.PREAMBLE, None, "a"),
            *_items("p", 9),
            *_section(1, "I. Protection at borders"),
            *_items("s1", 2),
            *_section(2, "II. Protection of children", numbering=runs_on),
            *_items("s2", 2),
            *_section(3, "", numbering=runs_on),
            *_items("s3", 1),
        ]
    )
    assert find_place(outline, "i 1", EN) == "s1/1"
    assert find_place(outline, "ii", EN) == "s2"
    assert find_place(outline, "II 4", EN) == "s2/2"
    assert find_place(outline, "ii protection of 3", EN) == "s2/1"
    assert find_place(outline, "5", EN) == "s3/1"
    assert find_place(outline, "r 3", EN) == "s2/1"
    assert find_place(outline, "9", EN) is None


def test_an_outline_without_sections_has_no_place() -> None:
    assert find_place(Outline(), "1", EN) is None
    assert find_place(Outline(), "r1", ES) is None
