"""The two working languages of the conference and values that exist once in each."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """A working language of the conference, by its ISO 639-1 code."""

    EN = "en"
    ES = "es"

    @property
    def other(self) -> Language:
        """The language this one is translated from and into."""
        return Language.ES if self is Language.EN else Language.EN


LANGUAGES = (Language.EN, Language.ES)
