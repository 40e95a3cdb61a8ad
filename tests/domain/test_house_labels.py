"""The house style of labels: named by first labels, kept as text, and held by the outlines begun under it."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.house_labels import (
    FIRST_LABELS,
    PRESETS,
    USUAL_LABELS,
    WORDS_FIRST,
    HouseLabels,
    NotAFirstLabel,
)
from rcm_desktop.domain.labels import LabelStyle
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.nodes import USUAL_STYLES, Kind, Node, Numbering
from rcm_desktop.domain.outline import Outline


def nodes(numbering: Numbering | None = None) -> list[Node]:
    """Two items, below the second two more, below the last of those another two."""
    section = Node("s", Kind.SECTION, None, "a", numbering=numbering or Numbering())
    pairs = (("i1", "s"), ("i2", "s"), ("j1", "i2"), ("j2", "i2"), ("k1", "j2"), ("k2", "j2"))
    return [section, *(Node(id_, Kind.ITEM, parent, id_[-1]) for id_, parent in pairs)]


def labels(outline: Outline, language: Language) -> list[str]:
    return [outline.label(id_, language) for id_ in ("i1", "i2", "j1", "j2", "k1", "k2")]


def test_an_outline_is_labelled_in_each_language_by_its_own_style() -> None:
    house = USUAL_LABELS.with_firsts(Language.EN, ("(1)", "(a)", "(i)"))
    house = house.with_firsts(Language.ES, ("PRIMERO.-", "A.", "1)"))
    outline = Outline(nodes(), house)
    assert labels(outline, Language.EN) == ["(1)", "(2)", "(a)", "(b)", "(i)", "(ii)"]
    assert labels(outline, Language.ES) == ["PRIMERO.-", "SEGUNDO.-", "A.", "B.", "1)", "2)"]
    assert labels(Outline(nodes()), Language.ES) == ["1.", "2.", "a)", "b)", "i.", "ii."]


def test_numbers_of_numbers_follow_the_item_above() -> None:
    outline = Outline(nodes(), USUAL_LABELS.with_firsts(Language.EN, ("1.", "1.1", "1.1.1")))
    assert labels(outline, Language.EN) == ["1.", "2.", "2.1", "2.2", "2.2.1", "2.2.2"]


def test_a_list_with_labels_of_its_own_keeps_them() -> None:
    own = Numbering(en=LabelStyle.of_first("I."), es=LabelStyle.of_first("I."))
    outline = Outline(nodes(own), USUAL_LABELS.with_firsts(Language.EN, ("(1)", "(a)", "(i)")))
    assert labels(outline, Language.EN)[:3] == ["I.", "II.", "(a)"]


def test_what_begins_no_list_is_refused_with_its_level() -> None:
    with pytest.raises(NotAFirstLabel) as refused:
        USUAL_LABELS.with_firsts(Language.ES, ("1.", "b)", "i."))
    assert refused.value.facts() == {"label": "b)", "level": 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_offered_begins_a_list_and_is_kept(language: Language) -> None:
    for first in (*FIRST_LABELS, *WORDS_FIRST[language], ""):
        house = USUAL_LABELS.with_firsts(language, (first, first, first))
        assert HouseLabels.from_json(house.to_json()) == house
        assert house.firsts(language) == (first, first, first)
        assert house.levels(language)[3] == USUAL_STYLES[3]
        assert house.firsts(language.other) == ("1.", "a)", "i.")
    for preset in PRESETS:
        assert USUAL_LABELS.with_firsts(language, preset).firsts(language) == preset


@pytest.mark.parametrize("kept", [None, "", "{", "[]", "3", '{"en": 7}', '{"en": ["b)"]}'])
def test_what_cannot_be_read_is_the_usual_style(kept: str | None) -> None:
    assert HouseLabels.from_json(kept) == USUAL_LABELS
