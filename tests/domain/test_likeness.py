from __future__ import annotations

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.likeness import COUNTED, cores, likeness, seeds, telling_words

EN, ES = Language.EN, Language.ES


def test_small_words_and_years_tell_nothing() -> None:
    assert telling_words("To thank the people of Panama in 2017 for the bridge", EN) == (
        *("thank", "people", "panama", "bridge"),
    )
    assert telling_words("Agradecer a la Secretaría el puente", ES) == ("agradecer", "secretaria", "puente")
    assert telling_words("To thank the people", EN) == ()


def test_rare_words_lead_to_what_is_like() -> None:
    counts = {"own": 1, "common": COUNTED, "rare": 2, "rarer": 3, "nowhere": 0}
    assert seeds(counts) == ["rare", "rarer", "own"]


def test_common_words_are_tried_together_the_longest_last_given_up() -> None:
    counts = dict.fromkeys(("thank", "ministries", "labour", "guide", "tongues", "means"), COUNTED)
    tried = list(cores(counts))
    assert [len(words) for words in tried] == [6, 4, 3]
    assert tried[-1][0] == "ministries"
    assert list(cores({"one": 1})) == []


def test_what_shares_rare_words_is_more_alike() -> None:
    counts = {"thank": COUNTED, "albergues": 2, "noche": 3, "puente": 5}
    same = likeness(counts, tuple(counts))
    assert same == 1
    rare = likeness(counts, ("albergues", "noche", "otros"))
    common = likeness(counts, ("thank", "puente", "otros"))
    assert same > rare > common
    assert likeness(counts, ("thank", "otros", "nada")) == 0
    assert likeness(counts, ("thank", *map(str, range(50)))) == 0
