"""Phrases and whole items kept in stock, in both languages.

Both are shipped in ``resources/vocabulary/*.toml``; the user edits the phrases, and what was edited is
kept with the settings.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.named_countries import named_in
from rcm_desktop.domain.text import Text, clean
from rcm_desktop.domain.vocabulary import vocabulary_table


@dataclass(frozen=True, slots=True)
class StockWords:
    """A stock item in one language: what it is called, and its text with placeholders ("{host}")."""

    name: str
    template: str


@dataclass(frozen=True, slots=True)
class StockItem:
    """A whole item that is inserted by its name."""

    key: str
    en: StockWords
    es: StockWords

    def words(self, language: Language) -> StockWords:
        return self.en if language is Language.EN else self.es

    def filled(self, meeting: Meeting, language: Language, directory: Directory) -> Text:
        """Its text for a meeting; what is not known stands as "[host country]", an open bracket to fill."""
        return Text(self.words(language).template.format_map(stock_facts(meeting, language, directory)))


def stock_items() -> tuple[StockItem, ...]:
    """The items shipped, in the order of the file."""
    english, spanish = _words(Language.EN), _words(Language.ES)
    return tuple(StockItem(key, words, spanish[key]) for key, words in english.items())


def _words(language: Language) -> dict[str, StockWords]:
    rows = vocabulary_table(language)["stock"]
    return {key: StockWords(row["name"], row["text"]) for key, row in rows.items()}


def stock_facts(meeting: Meeting, language: Language, directory: Directory) -> dict[str, str]:
    """What the placeholders of stock items stand for in a meeting.

    The host is the country that the meeting's place names last, the city what stands before its first
    comma; absent are the members that are not among those present, where it is known who was.
    """
    place, on_the_day = meeting.place(language), directory.on(meeting.start)
    named = named_in(place)
    absent = tuple(each.code for each in on_the_day.members() if each.code not in meeting.present)
    known = {
        "host": on_the_day.joined_names((named[-1].code,), language) if named else "",
        "city": place.partition(",")[0].strip(),
        "absent": on_the_day.joined_names(on_the_day.sorted_by_name(absent, language), language)
        if meeting.present
        else "",
        "year": str(meeting.start.year) if meeting.start else "",
    }
    blanks: Mapping[str, str] = vocabulary_table(language)["blanks"]
    return {key: value or f"[{blanks[key]}]" for key, value in known.items()}


@dataclass(frozen=True, slots=True)
class StockPhrase:
    """One phrase in both languages; one of them may be missing ("")."""

    en: str = ""
    es: str = ""

    def text(self, language: Language) -> str:
        return self.en if language is Language.EN else self.es


@dataclass(frozen=True, slots=True)
class StockPhrases:
    """The phrases that completion offers, as the user has them. Each change gives a new value."""

    phrases: tuple[StockPhrase, ...] = ()

    @classmethod
    def shipped(cls) -> StockPhrases:
        """Those the program comes with."""
        english, spanish = (vocabulary_table(language)["phrases"] for language in Language)
        return cls(tuple(StockPhrase(text, spanish[key]) for key, text in english.items()))

    def texts(self, language: Language) -> tuple[str, ...]:
        """The phrases of a language, without those it does not have."""
        return tuple(text for phrase in self.phrases if (text := phrase.text(language)))

    def added(self, phrase: StockPhrase) -> StockPhrases:
        """With one more phrase at the end; the same where it is blank or there already."""
        phrase = _tidy(phrase)
        if phrase == StockPhrase() or phrase in self.phrases:
            return self
        return replace(self, phrases=(*self.phrases, phrase))

    def removed(self, at: int) -> StockPhrases:
        """Without the phrase at a place; IndexError where there is none."""
        self._check(at)
        return replace(self, phrases=self.phrases[:at] + self.phrases[at + 1 :])

    def replaced(self, at: int, phrase: StockPhrase) -> StockPhrases:
        """With another phrase in a place, or without the one there if it is now blank or stands elsewhere."""
        others = self.removed(at)
        phrase = _tidy(phrase)
        if phrase == StockPhrase() or phrase in others.phrases:
            return others
        return replace(self, phrases=(*self.phrases[:at], phrase, *self.phrases[at + 1 :]))

    def as_json(self) -> dict[str, list[dict[str, str]]]:
        """A value for the settings, which ``from_json`` reads again."""
        return {"phrases": [{"en": phrase.en, "es": phrase.es} for phrase in self.phrases]}

    @classmethod
    def from_json(cls, value: object) -> StockPhrases:
        """The phrases of a stored value; whatever in it is not of that form is passed over."""
        rows = value.get("phrases") if isinstance(value, dict) else None
        phrases = cls()
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict):
                english, spanish = (row.get(language.value) for language in Language)
                phrases = phrases.added(
                    StockPhrase(
                        english if isinstance(english, str) else "",
                        spanish if isinstance(spanish, str) else "",
                    )
                )
        return phrases

    def _check(self, at: int) -> None:
        if not 0 <= at < len(self.phrases):
            raise IndexError(at)


def _tidy(phrase: StockPhrase) -> StockPhrase:
    return StockPhrase(*(" ".join(clean(text).split()) for text in (phrase.en, phrase.es)))
