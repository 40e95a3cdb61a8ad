"""What a paper says beside the words of the meeting: it stands in ``resources/wording``, below [papers]."""

from __future__ import annotations

from functools import lru_cache

from rcm_desktop.domain.languages import Language
from rcm_desktop.wording import Wording


def said(language: Language, key: str, **values: object) -> str:
    """The words under a key in the language of the paper; KeyError for an unknown key or value."""
    return _wording(language).text(f"papers.{key}", **values)


@lru_cache(maxsize=2)
def _wording(language: Language) -> Wording:
    return Wording.load(language)
