"""The vocabulary and the stock as they are shipped: both languages say the same."""

from __future__ import annotations

import string

import pytest

from rcm_desktop.domain.brackets import open_brackets
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.stock import stock_items
from rcm_desktop.domain.vocabulary import EntryKind, load_vocabulary, vocabulary_table

EN, ES = LANGUAGES


@pytest.mark.parametrize("table", ["verbs", "bodies", "phrases", "blanks", "states", "stock"])
def test_both_languages_have_the_same_entries(table: str) -> None:
    english, spanish = (vocabulary_table(language)[table] for language in LANGUAGES)
    assert list(english) == list(spanish)


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_tidy_and_none_stands_twice(language: Language) -> None:
    table = vocabulary_table(language)
    for name in ("verbs", "bodies", "phrases"):
        texts = list(table[name].values())
        assert len(set(texts)) == len(texts)
        assert all(" ".join(text.split()) == text.strip() for text in texts)
    assert all(text.endswith(" ") and text[0].isupper() for text in table["verbs"].values())
    assert all(text == text.strip() for text in (*table["bodies"].values(), *table["phrases"].values()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_come_in_order_and_countries_with_their_article(language: Language) -> None:
    entries = load_vocabulary(language).entries
    kinds = [entry.kind for entry in entries]
    assert list(dict.fromkeys(kinds)) == [EntryKind.VERB, EntryKind.COUNTRY, EntryKind.BODY]
    names = [entry.text for entry in entries if entry.kind is EntryKind.COUNTRY]
    article = "the" if language is EN else "la"
    dominican = "Dominican Republic" if language is EN else "República Dominicana"
    assert names.index(f"{article} {dominican}") == names.index(dominican) - 1
    assert names.count("Costa Rica") == 1


def test_stock_items_are_parallel() -> None:
    for item in stock_items():
        fields = [
            {name for _, name, _, _ in string.Formatter().parse(item.words(language).template) if name}
            for language in LANGUAGES
        ]
        blanks = [open_brackets(item.words(language).template) for language in LANGUAGES]
        assert fields[0] == fields[1], item.key
        assert len(blanks[0]) == len(blanks[1]), item.key
        assert all(item.words(language).name for language in LANGUAGES)
