"""Stock phrases are kept with the file, and what is damaged gives way to the shipped ones."""

from __future__ import annotations

import pytest

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.stock import StockPhrase, StockPhrases
from rcm_desktop.services.phrases import Phrases
from rcm_desktop.storage.errors import DiskFull
from tests.windows.memory_store import MemoryStore

SPRING = StockPhrase("in the spring", "en la primavera")


def test_they_are_the_shipped_ones_until_edited() -> None:
    phrases = Phrases(MemoryStore()).phrases()
    assert phrases == StockPhrases.shipped()
    assert len(phrases.phrases) > 10


def test_edited_ones_come_back_and_others_of_the_file_stay() -> None:
    store = MemoryStore(settings={"meeting_in_hand": "m"})
    edited = StockPhrases.shipped().removed(0).added(SPRING)
    Phrases(store).save(edited)
    assert Phrases(store).phrases() == edited
    assert store.settings["meeting_in_hand"] == "m"


def test_a_person_may_want_none() -> None:
    store = MemoryStore()
    Phrases(store).save(StockPhrases())
    assert Phrases(store).phrases() == StockPhrases()


def test_back_to_the_shipped_ones_keeps_no_copy_of_them() -> None:
    store = MemoryStore()
    Phrases(store).save(StockPhrases((SPRING,)))
    Phrases(store).save(StockPhrases.shipped())
    assert store.settings["stock_phrases"] == ""
    assert Phrases(store).phrases() == StockPhrases.shipped()


@pytest.mark.parametrize(
    "kept", ["", "{", "[]", "null", '"x"', '{"phrases": 3}', '{"other": []}', "[" * 100_000, "\x00"]
)
def test_what_is_damaged_gives_the_shipped_ones(kept: str) -> None:
    store = MemoryStore(settings={"stock_phrases": kept})
    assert Phrases(store).phrases() == StockPhrases.shipped()


def test_a_damaged_row_costs_only_itself() -> None:
    kept = '{"phrases": [{"en": "in the spring", "es": "en la primavera"}, 7, {"en": 3}]}'
    store = MemoryStore(settings={"stock_phrases": kept})
    assert Phrases(store).phrases() == StockPhrases((SPRING,))


def test_a_full_disk_is_told_and_changes_nothing() -> None:
    store = MemoryStore(trouble=DiskFull("x.rcm"))
    with pytest.raises(Condition):
        Phrases(store).save(StockPhrases((SPRING,)))
    assert store.settings == {}
