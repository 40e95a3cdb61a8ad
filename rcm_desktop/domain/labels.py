"""Labels of a list: "1.", "a)", "(i)", "A.-", "PRIMERO.-", bullets, none.

A style is written as the label of its first item, which names it without doubt: "i." is roman because
letters begin with "a". Labels run as Word's automatic numbers do, so that both agree: after "z" follow
"aa", "bb"; ordinal words go as far as secretariats write them (twenty), then plain numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from rcm_desktop.domain.languages import Language


class Counter(StrEnum):
    """What counts in a label."""

    DECIMAL = "decimal"
    LOWER_LETTER = "lower_letter"
    UPPER_LETTER = "upper_letter"
    LOWER_ROMAN = "lower_roman"
    UPPER_ROMAN = "upper_roman"
    ORDINAL_WORD = "ordinal_word"
    BULLET = "bullet"
    NONE = "none"


BULLETS = "•·▪◦‣●○■➢✓§\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc-–—o*"
_ORDINALS = {
    Language.EN: [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ],
    Language.ES: [
        *[
            "primero",
            "segundo",
            "tercero",
            "cuarto",
            "quinto",
            "sexto",
            "séptimo",
            "octavo",
            "noveno",
            "décimo",
            "undécimo",
        ],
        *["duodécimo", "decimotercero", "decimocuarto", "decimoquinto", "decimosexto", "decimoséptimo"],
        *["decimoctavo", "decimonoveno", "vigésimo"],
    ],
}
# Other spellings met in print, by their number; feminine ones are found by their masculine.
_ORDINAL_VARIANTS = {
    "septimo": 7, "decimo": 10, "undecimo": 11, "decimoprimero": 11, "duodecimo": 12, "decimosegundo": 12,
    "vigesimo": 20, "décimo primero": 11, "décimo segundo": 12, "décimo tercero": 13, "décimo cuarto": 14,
    "décimo quinto": 15, "décimo sexto": 16, "décimo séptimo": 17, "décimo octavo": 18,
    "décimo noveno": 19, "único": 1, "unico": 1,
}  # fmt: skip
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip
_LABEL = re.compile(
    r"(?P<prefix>\(?)(?P<path>(?:\d{1,3}\.)*)"
    r"(?P<core>\d{1,4}|[^\W\d_]+(?: [^\W\d_]+)?)"
    r"(?P<suffix>[.):]?-?|º\.?-?|\)\.?)"
)
_FEMININE_END = re.compile(r"a\b")
_EXCEPTION = re.compile(r"\(?\d{1,4} ?(?:bis|ter|quater|quáter|quinquies|[a-zA-Z])[.)]?-?", re.IGNORECASE)


def roman(number: int) -> str:
    """A number from 1 to 3,999 in small roman figures."""
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written


def number_of_roman(figures: str) -> int | None:
    """The number small roman figures stand for, None where they are not well formed."""
    number, rest = 0, figures
    for value, sign in _ROMAN:
        while rest.startswith(sign):
            number, rest = number + value, rest[len(sign) :]
    return number if number and not rest and roman(number) == figures else None


def _letters(number: int) -> str:
    times, at = divmod(number - 1, 26)
    return chr(ord("a") + at) * (times + 1)


def _number_of_letters(letters: str) -> int | None:
    if letters != letters[0] * len(letters) or not "a" <= letters[0] <= "z" or len(letters) > 4:
        return None
    return (len(letters) - 1) * 26 + ord(letters[0]) - ord("a") + 1


def number_of_ordinal(word: str) -> int | None:
    """The number an ordinal word stands for in either language, None for any other word."""
    small = word.lower()
    masculine = _FEMININE_END.sub("o", small)
    for words in _ORDINALS.values():
        if masculine in words:
            return words.index(masculine) + 1
    return _ORDINAL_VARIANTS.get(masculine)


@dataclass(frozen=True)
class LabelStyle:
    """How one list is labelled in one language.

    ``mark`` is the bullet itself, or for ordinal words the first one as it is spelled ("PRIMERO"), whose
    language and capitals the others follow.
    """

    counter: Counter
    prefix: str = ""
    suffix: str = ""
    mark: str = ""

    @classmethod
    def of_first(cls, label: str) -> LabelStyle:
        """The style whose first label is ``label``.

        Raises ValueError where ``label`` is no first label, so that "b)" is never taken for a style.
        """
        for reading in readings(label):
            if reading.number in (0, 1):
                return reading.style
        raise ValueError(f"no list begins with the label {label!r}")

    def in_language(self, language: Language) -> LabelStyle:
        """The style with its ordinal words in a language; any other style is the same in both."""
        if self.counter is not Counter.ORDINAL_WORD:
            return self
        feminine = self.mark.lower().endswith("a")
        word = "first" if language is Language.EN else "primera" if feminine else "primero"
        cased = word.upper() if self.mark.isupper() else word.capitalize() if self.mark[0].isupper() else word
        return LabelStyle(self.counter, self.prefix, self.suffix, cased)

    @property
    def first(self) -> str:
        """The label of the first item, which names the style."""
        return self.label(1)

    @property
    def counts(self) -> bool:
        """Whether its labels tell one item from the next."""
        return self.counter not in (Counter.BULLET, Counter.NONE)

    def label(self, number: int) -> str:
        """The label of the item with this number, counted from 1."""
        if self.counter is Counter.NONE:
            return ""
        if self.counter is Counter.BULLET:
            return self.mark
        return f"{self.prefix}{self._core(number)}{self.suffix}"

    def _core(self, number: int) -> str:
        if self.counter is Counter.DECIMAL:
            return str(number)
        if self.counter in (Counter.LOWER_LETTER, Counter.UPPER_LETTER):
            letters = _letters(number)
            return letters if self.counter is Counter.LOWER_LETTER else letters.upper()
        if self.counter in (Counter.LOWER_ROMAN, Counter.UPPER_ROMAN):
            return roman(number) if self.counter is Counter.LOWER_ROMAN else roman(number).upper()
        words = self._ordinals
        if number > len(words):
            return str(number)
        word = words[number - 1]
        if self.mark.isupper():
            return word.upper()
        return word.capitalize() if self.mark[:1].isupper() else word

    @cached_property
    def _ordinals(self) -> list[str]:
        english = self.mark.lower() in _ORDINALS[Language.EN]
        words = _ORDINALS[Language.EN if english else Language.ES]
        if self.mark.lower().endswith("a") and not english:
            return [word[:-1] + "a" for word in words]
        return words

    def number(self, label: str) -> int | None:
        """The number ``label`` has in this style, None where it is not one of its labels."""
        for reading in readings(label):
            if reading.style == self or (
                self.counter is Counter.ORDINAL_WORD and reading.style.counter is self.counter
            ):
                return reading.number
        return None


NO_LABEL = LabelStyle(Counter.NONE)


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a printed label: its style and its number in it (0 for a bullet or none)."""

    style: LabelStyle
    number: int


@lru_cache(maxsize=4096)
def readings(label: str) -> tuple[Reading, ...]:
    """All the ways to understand a printed label, the likelier first; empty where it is none.

    "i." is the letter and the roman figure, "C." the letter and a hundred: its list decides.
    """
    return tuple(_readings(label))


def _readings(label: str) -> Iterator[Reading]:
    if not label:
        yield Reading(NO_LABEL, 0)
        return
    if len(label) == 1 and label in BULLETS:
        yield Reading(LabelStyle(Counter.BULLET, mark=label), 0)
        return
    match = _LABEL.fullmatch(label)
    if match is None:
        return
    prefix, suffix, core = match["prefix"] + match["path"], match["suffix"], match["core"]
    if core.isdecimal():
        yield Reading(LabelStyle(Counter.DECIMAL, prefix, suffix), int(core))
        return
    word = number_of_ordinal(core)
    if word is not None and suffix and not prefix:
        first = _spelled_like(core)
        yield Reading(LabelStyle(Counter.ORDINAL_WORD, prefix, suffix, first), word)
        return
    if not (core.islower() or core.isupper()) or not (suffix or prefix):
        return
    small = core.lower()
    letter, figure = _number_of_letters(small), number_of_roman(small)
    kinds = (
        (Counter.LOWER_LETTER, Counter.LOWER_ROMAN)
        if core.islower()
        else (Counter.UPPER_LETTER, Counter.UPPER_ROMAN)
    )
    if small == "i" and figure:
        # A list that begins with "i" is roman; as a letter it is only ever the ninth.
        yield Reading(LabelStyle(kinds[1], prefix, suffix), 1)
    if letter is not None:
        yield Reading(LabelStyle(kinds[0], prefix, suffix), letter)
    if figure is not None and small != "i":
        yield Reading(LabelStyle(kinds[1], prefix, suffix), figure)


def _spelled_like(word: str) -> str:
    small = word.lower()
    english = small in _ORDINALS[Language.EN]
    first = "first" if english else "primera" if small.endswith("a") else "primero"
    if word.isupper():
        return first.upper()
    return first.capitalize() if word[0].isupper() else first


def is_exception(label: str) -> bool:
    """Whether a printed label stands outside the count of its list: "9bis", "12 ter.", "(4A)"."""
    return _EXCEPTION.fullmatch(label) is not None


def spoken(label: str) -> str:
    """A label as a sentence names it: "1." is "1", "PRIMERO.-" is "PRIMERO"; "b)" and "(a)" stay."""
    return label.rstrip(".-–º:").strip() if not label.endswith(")") else label
