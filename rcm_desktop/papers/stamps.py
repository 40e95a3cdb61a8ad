"""The words that papers bear beside their text: pages, and the stamp of a draft."""

from __future__ import annotations

from functools import lru_cache

from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper import DraftStamp
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.wording import Wording


def draft_words(stamp: DraftStamp, language: Language) -> str:
    """ "Draft 3 · 6 May 2031, 09:00"; of what is no draft, "Safety copy, not a draft · 6 May 2031, 09:00" """
    wording = _wording(language)
    facts = {"day": paper_day(stamp.at.date(), language), "time": f"{stamp.at:%H:%M}"}
    if stamp.is_copy:
        return wording.text("papers.copy", **facts)
    return wording.text("papers.draft", number=stamp.number, **facts)


def page_words(page: object, pages: object, language: Language) -> str:
    """ "Page 2 of 5" """
    return _wording(language).text("papers.page", page=page, pages=pages)


@lru_cache(maxsize=2)
def _wording(language: Language) -> Wording:
    return Wording.load(language)
