"""Completion: what is offered where, and what never is."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.completion import Completer
from rcm_desktop.domain.folding import fold
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.stock import StockPhrases
from rcm_desktop.domain.vocabulary import Entry, EntryKind, Vocabulary, load_vocabulary


@pytest.fixture(scope="module")
def english() -> Completer:
    return _completer(Language.EN)


@pytest.fixture(scope="module")
def spanish() -> Completer:
    return _completer(Language.ES)


def _completer(language: Language, *recent: str) -> Completer:
    return Completer(load_vocabulary(language), StockPhrases.shipped().texts(language), recent)


def _small(*texts: str, recent: tuple[str, ...] = ()) -> Completer:
    entries = tuple(Entry(text, EntryKind.BODY) for text in texts)
    return Completer(Vocabulary(Language.EN, entries, frozenset(["and"]), frozenset(["the"])), (), recent)


def _offered(completer: Completer, typed: str) -> str:
    """What is offered where the bar stands."""
    before, _, after = typed.partition("|")
    return completer.suggest(before + after, len(before))


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("To|", " thank "),
        ("To th|", "ank "),
        ("to co|", "ngratulate "),
        ("TO TAKE N|", "ote of "),
        ("“To th|", "ank "),
        ("It is over. To ur|", "ge "),
        ("(the plan.) To ur|", "ge "),
        ("As follows:\nto ur|", "ge "),
        ("To thank Panama and to ur|", "ge "),
        ("T|", ""),
        ("The plan to th|", ""),
        ("To thank|", ""),
        ("To thank |", ""),
        ("To th|ank", ""),
        ("To th|, and", "ank"),
        ("To th| Panama", "ank"),
        ("|To th", ""),
    ],
)
def test_verbs_open_what_is_to_be_done(english: Completer, typed: str, rest: str) -> None:
    assert _offered(english, typed) == rest


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("Ag|", "radecer a "),
        ("Acoger con b|", "eneplácito "),
        ("Agradecer a Panamá y soli|", "citar a "),
        ("Agradecer a Panamá e ins|", "tar a "),
        ("Ante esto se va a soli|", ""),
        ("Instar a la republica dom|", "inicana"),
        ("Instar a la R|", "epública Dominicana"),
        ("Instar a los E|", "stados Unidos"),
        ("según lo pidió Mex|", "ico"),
        ("según lo pidió MÉX|", "ico"),
        ("junto a los pai|", "ses Miembros de la CRM"),
        ("Tomar nota de|", ""),
        ("dentro de la|", ""),
    ],
)
def test_spanish(spanish: Completer, typed: str, rest: str) -> None:
    assert _offered(spanish, typed) == rest


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("thanks the D|", "ominican Republic"),
        ("thanks Domin|", "ican Republic"),
        ("thanks the|", ""),
        ("thanks Do|", ""),
        ("thanks the Domin| for it", "ican Republic"),
        ("thanks the Domin|ican Republic", ""),
        ("thanks the Dominican| Republic", ""),
        ("thanks the Dominican| Republics", ""),
        ("thanks the Dominican|", " Republic"),
        ("thanks the Dominican Republic|", ""),
        ("by the regional  consul|", "tation Group on Migration (RCGM)"),
        ("it is done before the n|", "ext Vice-Ministerial Meeting"),
        ("it is done before the next Vice-M|", "inisterial Meeting"),
        ("with|", ""),
        ("xyz|", ""),
    ],
)
def test_countries_bodies_and_phrases_anywhere(english: Completer, typed: str, rest: str) -> None:
    assert _offered(english, typed) == rest


@pytest.mark.parametrize("position", [-1, 99])
def test_a_caret_outside_the_text_is_offered_nothing(english: Completer, position: int) -> None:
    assert english.suggest("To th", position) == ""


def test_what_the_meeting_used_last_comes_first() -> None:
    names = ("Panel", "Panorama", "Pantheon")
    assert _offered(_small(*names), "the Pan|") == "el"
    assert _offered(_small(*names, recent=("A PANORAMA.",)), "the Pan|") == "orama"
    assert _offered(_small(*names, recent=("Panorama", "Pantheon")), "the Pan|") == "theon"
    assert _offered(_small(*names, recent=("Pantheon", "Panorama Pantheons")), "the Pan|") == "orama"


def test_remembering_as_the_meeting_goes_on() -> None:
    completer = _completer(Language.ES, "Agradecer a Panamá")
    assert _offered(completer, "A|") == ""
    assert _offered(completer, "Re|") == "cibir "
    completer.remember("Recomendar al grupo que se reúna")
    assert _offered(completer, "Re|") == "comendar "


def test_the_longest_stretch_of_words_decides() -> None:
    completer = _small(
        "Meeting of Ministers", "Vice-Ministerial Meeting of States", recent=("Meeting of Ministers",)
    )
    assert _offered(completer, "the Vice-Ministerial Meet|") == "ing of States"
    assert _offered(completer, "the last Meet|") == "ing of Ministers"


def test_the_users_phrases_are_offered_and_typed_letters_left_alone() -> None:
    vocabulary = load_vocabulary(Language.ES)
    completer = Completer(vocabulary, ["  la Ruta\nÁmbar ", "", "Straße Nord"])
    assert _offered(completer, "por la RUTA am|") == "bar"
    assert _offered(completer, "por Strasse|") == " Nord"
    assert _offered(completer, "por Stras|") == "", "the letters end inside one"


def test_two_completers_agree_whatever_the_order_of_equal_names() -> None:
    first, second = _small("Costa Norte", "Costa Sur"), _small("Costa Norte", "Costa Sur", "costa norte")
    assert _offered(first, "la Cos|") == _offered(second, "la Cos|") == "ta Norte"


class _Counted(str):
    """A key that counts how often it is compared."""

    looks = 0

    def __lt__(self, other: str) -> bool:
        _Counted.looks += 1
        return str.__lt__(self, other)

    def __eq__(self, other: object) -> bool:
        _Counted.looks += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def test_only_entries_that_begin_alike_are_looked_at() -> None:
    """The work of one key in a thousand entries: a few halvings a word, and the entries that fit."""
    texts = [f"{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}name {n}" for n in range(1000)]
    completer = _small(*texts)
    completer._keys = [_Counted(key) for key in completer._keys]
    fitting = sum(fold(text).startswith("bbn") for text in texts)
    _Counted.looks = 0
    assert _offered(completer, "seven words stand here before it all bbn|") == "ame 27"
    assert fitting == 2
    assert _Counted.looks <= 8 * 2 * 11 + 2 * fitting
