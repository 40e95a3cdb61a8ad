"""What is looked for, where it stands, and what typed words propose."""

from __future__ import annotations

from datetime import date

import pytest

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.searching import (
    Filter,
    FilterKind,
    Query,
    excerpt,
    proposals,
    verb_named,
    words_of,
)

EN, ES = Language.EN, Language.ES


def shown(typed: str, plain: str, *filters: Filter) -> list[str]:
    return [plain[start:end] for start, end in Query.of(typed, filters).places(plain)]


def test_words_are_folded_and_parted_at_signs() -> None:
    assert words_of("La Secretaría Técnica (ST), n.º 9-bis") == [
        *("la", "secretaria", "tecnica", "st", "n", "o", "9", "bis")
    ]


@pytest.mark.parametrize(
    ("typed", "plain", "found"),
    [
        ("secretaria tecnica", "la Secretaría Técnica", ["Secretaría", "Técnica"]),
        ("tec", "técnica y arquitectónica", ["téc"]),
        ("re", "Reunión de la red regional", ["Re", "re", "re"]),
        ("a ab", "abrir", ["ab"]),
        ("strasse", "die Straße", ["Straße"]),
        ("secretari\u0301a", "Secretaría", ["Secretaría"]),
    ],
)
def test_the_words_are_shown_in_place(typed: str, plain: str, found: list[str]) -> None:
    assert shown(typed, plain) == found


def test_a_country_looked_for_is_shown_in_place() -> None:
    assert shown("", "To thank Panamá.", Filter(FilterKind.COUNTRY, "PA")) == ["Panamá"]


def test_a_query_answers_for_words_countries_and_verbs() -> None:
    plain = "Agradecer al Gobierno de Panamá su acogida."
    thanks, panama = Filter(FilterKind.VERB, "thank"), Filter(FilterKind.COUNTRY, "PA")
    assert Query.of("gob aco", [thanks, panama]).accepts(plain, ES)
    assert not Query.of("gob puente").accepts(plain, ES)
    assert not Query.of("", [Filter(FilterKind.COUNTRY, "HN")]).accepts(plain, ES)
    assert not Query.of("", [Filter(FilterKind.VERB, "ask")]).accepts(plain, ES)
    assert not Query.of("", [thanks]).accepts("Que se agradezca: agradecer a Panamá.", ES)
    assert Query.of("", [thanks]).accepts("To thank Panama.", EN)
    assert not Query.of("", [thanks]).accepts("To", EN)


@pytest.mark.parametrize(
    ("typed", "closeness"),
    [
        ("secretaria tec", 2),
        ("tecnica secretaria", 1),
        ("informe secretaria", 1),
        ("inf tecnica", 0),
        ("aria tec", 0),
    ],
)
def test_words_side_by_side_answer_best(typed: str, closeness: int) -> None:
    assert Query.of(typed).closeness("El informe de la Secretaría Técnica") == closeness


def test_there_is_one_filter_of_a_kind() -> None:
    query = Query().narrowed(Filter(FilterKind.YEARS, "2017")).narrowed(Filter(FilterKind.BODY, "VM"))
    query = query.narrowed(Filter(FilterKind.YEARS, "2010-2014"))
    assert query.filters == (Filter(FilterKind.BODY, "VM"), Filter(FilterKind.YEARS, "2010-2014"))
    assert query.days == (date(2010, 1, 1), date(2014, 12, 31))
    assert query
    assert not Query.of(" … ")


# What is proposed


def proposed(typed: str, *filters: Filter) -> list[tuple[str, str, str]]:
    bodies = ("RCGM", "VM", "Ad hoc")
    return [
        (each.filter.kind.value, each.filter.value, each.rest) for each in proposals(typed, bodies, filters)
    ]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2017 puente", [("years", "2017", "puente")]),
        ("puente 2010-2014", [("years", "2010-2014", "puente")]),
        ("puente 2010–2014 x", [("years", "2010-2014", "puente x")]),
        ("bridge panamá", [("country", "PA", "bridge")]),
        ("rcgm bridge", [("body", "RCGM", "bridge")]),
        ("ad hoc", [("body", "Ad hoc", "")]),
        ("thank", [("verb", "thank", "")]),
        ("agradecer taller", [("verb", "thank", "taller")]),
        ("agreed bridge", [("state", "agreed", "bridge")]),
        ("ad referendum", [("state", "agreed_ad_referendum", "")]),
        ("agreed ad referendum", [("state", "agreed_ad_referendum", "")]),
    ],
)
def test_what_is_beyond_doubt_is_proposed(typed: str, expected: list[tuple[str, str, str]]) -> None:
    assert proposed(typed) == expected


@pytest.mark.parametrize(
    "typed", ["2017 2018", "panama honduras", "12017", "2014-2010", "20171", "vmx", "thanks", "pana", ""]
)
def test_nothing_is_guessed(typed: str) -> None:
    assert proposed(typed) == []


def test_what_is_narrowed_already_is_not_proposed_again() -> None:
    assert proposed("2017 panama", Filter(FilterKind.YEARS, "2011")) == [("country", "PA", "2017")]


def test_a_verb_is_named_in_either_language_or_by_its_key() -> None:
    assert verb_named("thank") == verb_named("agradecer") == verb_named("Agradecer") == "thank"
    assert verb_named("take note of") == verb_named("take_note") == "take_note"
    assert verb_named("thank and run") is None
    assert verb_named("") is None


# Excerpts


def test_a_short_text_is_its_own_excerpt() -> None:
    assert excerpt("one\ntwo", [(4, 7)]) == ("one two", ((4, 7),))


def test_an_excerpt_of_a_long_text_shows_what_was_found() -> None:
    plain = " ".join(["word"] * 100) + " bridge " + " ".join(["other"] * 100)
    at = plain.index("bridge")
    shown, places = excerpt(plain, [(at, at + 6)])
    assert shown.startswith("… word ")
    assert shown.endswith("other…")
    assert len(shown) < 210
    ((start, end),) = places
    assert shown[start:end] == "bridge"


def test_an_excerpt_without_spaces_is_cut_all_the_same() -> None:
    shown, places = excerpt("x" * 1000, [(0, 5), (900, 905)])
    assert len(shown) < 210
    assert places == ((0, 5),)
    shown, places = excerpt("x" * 1000, [(900, 905)])
    assert shown[places[0][0] : places[0][1]] == "x" * 5
