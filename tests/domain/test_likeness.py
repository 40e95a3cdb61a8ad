from __future__ import annotations

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.likeness import COUNTED, cores, likenesses, seeds, telling_words

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
    others = (tuple(counts), ("albergues", "noche", "otros"), ("thank", "puente", "otros"))
    same, rare, common = likenesses(counts, others)
    assert same == 1
    assert same > rare > common > 0
    assert likenesses(counts, [("thank", "otros", "nada"), ("thank", *map(str, range(50)))]) == [0, 0]
    assert likenesses(counts, []) == []


def test_one_and_many_are_alike() -> None:
    counts = {"guias": 2, "consular": 2, "pais": 2}
    assert likenesses(counts, [("guia", "consulares", "paises")]) == [1]


def test_words_that_stand_nowhere_else_do_not_count_against_a_text() -> None:
    counts = {"bridge": 2, "river": 2, **{f"own{at}": 1 for at in range(9)}}
    assert likenesses(counts, [("bridge", "river")]) == [1]
