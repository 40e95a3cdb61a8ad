"""Stock items filled from a meeting, and the phrases a user keeps."""

from __future__ import annotations

import json
from datetime import date

import pytest

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.meetings import Meeting, MeetingWording
from rcm_desktop.domain.stock import StockItem, StockPhrase, StockPhrases, stock_facts, stock_items

EN, ES = LANGUAGES
SHIPPED = Directory.shipped()
EVERYBODY = tuple(each.code for each in SHIPPED.on(None).members())


def _item(key: str) -> StockItem:
    return next(item for item in stock_items() if item.key == key)


def _meeting(en: str = "", es: str = "", present: tuple[str, ...] = ()) -> Meeting:
    wording = (MeetingWording(place=en), MeetingWording(place=es))
    return Meeting("m", "rcgm-2031-05", "RCGM", date(2031, 5, 6), None, *wording, present)


def test_the_host_is_thanked_in_both_languages() -> None:
    meeting = _meeting("Punta Cana, Dominican Republic", "Punta Cana, República Dominicana")
    assert "people of the Dominican Republic for" in _item("host_thanks").filled(meeting, EN, SHIPPED).plain
    assert "in Punta Cana and" in _item("host_thanks").filled(meeting, EN, SHIPPED).plain
    assert "pueblo de la República Dominicana su" in _item("host_thanks").filled(meeting, ES, SHIPPED).plain


@pytest.mark.parametrize(
    ("place", "host", "city"),
    [
        ("San Salvador, El Salvador", "El Salvador", "San Salvador"),
        ("Mexico City", "Mexico", "Mexico City"),
        ("Panama City, Panama", "Panama", "Panama City"),
        ("Ottawa", "[host country]", "Ottawa"),
        ("", "[host country]", "[city]"),
    ],
)
def test_what_is_not_known_is_an_open_bracket(place: str, host: str, city: str) -> None:
    facts = stock_facts(_meeting(place), EN, SHIPPED)
    assert (facts["host"], facts["city"], facts["year"]) == (host, city, "2031")


def test_a_place_written_in_one_language_serves_the_other() -> None:
    facts = stock_facts(_meeting("Washington, United States"), ES, SHIPPED)
    assert facts["host"] == "los Estados Unidos"
    assert stock_facts(Meeting("m", "m"), ES, SHIPPED)["year"] == "[año]"


def test_the_absent_are_the_members_not_present() -> None:
    present = tuple(code for code in EVERYBODY if code not in ("DO", "BZ", "NI"))
    facts = [stock_facts(_meeting(present=present), language, SHIPPED)["absent"] for language in LANGUAGES]
    assert facts == [
        "Belize, the Dominican Republic and Nicaragua",
        "Belice, Nicaragua y la República Dominicana",
    ]
    assert stock_facts(_meeting(), EN, SHIPPED)["absent"] == "[countries]"
    assert stock_facts(_meeting(present=EVERYBODY), ES, SHIPPED)["absent"] == "[países]"


def test_every_item_can_be_filled() -> None:
    for item in stock_items():
        for language in LANGUAGES:
            plain = item.filled(_meeting(), language, SHIPPED).plain
            assert plain.endswith(".")
            assert "{" not in plain


def test_phrases_are_added_removed_and_replaced() -> None:
    phrases = (
        StockPhrases().added(StockPhrase("in due  time ", "a su debido tiempo")).added(StockPhrase(es="hoy"))
    )
    assert phrases.phrases == (StockPhrase("in due time", "a su debido tiempo"), StockPhrase("", "hoy"))
    assert phrases.texts(EN) == ("in due time",)
    assert phrases.texts(ES) == ("a su debido tiempo", "hoy")
    assert phrases.replaced(1, StockPhrase("today", "hoy")).texts(EN) == ("in due time", "today")
    assert phrases.removed(0).phrases == (StockPhrase("", "hoy"),)


def test_blank_and_double_phrases_are_not_kept() -> None:
    phrases = StockPhrases((StockPhrase("one"), StockPhrase("two")))
    assert phrases.added(StockPhrase(" ", "\n")) is phrases
    assert phrases.added(StockPhrase("two ")) is phrases
    assert phrases.replaced(0, StockPhrase("two")).phrases == (StockPhrase("two"),)
    assert phrases.replaced(0, StockPhrase()).phrases == (StockPhrase("two"),)
    assert phrases.replaced(0, StockPhrase("one")) == phrases


@pytest.mark.parametrize("at", [-1, 1])
def test_a_place_that_is_none(at: int) -> None:
    phrases = StockPhrases((StockPhrase("one"),))
    with pytest.raises(IndexError):
        phrases.removed(at)
    with pytest.raises(IndexError):
        phrases.replaced(at, StockPhrase("two"))


def test_phrases_survive_the_settings() -> None:
    phrases = StockPhrases.shipped()
    assert len(phrases.phrases) >= 40
    assert StockPhrases.from_json(json.loads(json.dumps(phrases.as_json()))) == phrases


@pytest.mark.parametrize(
    "stored", [None, [], {}, {"phrases": 3}, {"phrases": [7, None, {}, {"en": 5}, {"fr": "un"}]}]
)
def test_a_stored_value_of_another_form_gives_no_phrases(stored: object) -> None:
    assert StockPhrases.from_json(stored) == StockPhrases()
