"""Papers that say what was corrected: a corrigendum by itself, and a line in the paper it corrects."""

from __future__ import annotations

from collections.abc import Sequence

from rcm_desktop.domain.corrigenda import OPENING, Corrigendum
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.paper import Lines, Paper, PaperItem, PaperList, PaperSection, Words
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.domain.paper_words import said
from rcm_desktop.domain.text import EMPTY, Text


def paper_of_corrigendum(meeting: Meeting, corrigendum: Corrigendum) -> Paper:
    """The title lines of the meeting, the number and day, where it is, what stood and what is to be read.

    A language that is not corrected has the title lines alone.
    """
    heading, place = (
        Words(*(Text(_only(corrigendum, each, say(corrigendum, each))) for each in LANGUAGES))
        for say in (_heading, place_words)
    )
    items = [PaperItem("place", "", "", None, place)]
    for key, words in (("for", corrigendum.before), ("read", corrigendum.after)):
        leads = [_only(corrigendum, each, said(each, f"corrigendum_{key}")) for each in LANGUAGES]
        texts = [
            words.text(each).without_references() if each in corrigendum.languages else EMPTY
            for each in LANGUAGES
        ]
        below = PaperList((PaperItem(key, "", "", None, Words(*texts)),))
        items.append(PaperItem(f"{key}-lead", "", "", None, Words(*map(Text, leads)), below))
    return Paper(
        f"{meeting.key}-corrigendum-{corrigendum.number}",
        Lines(meeting.en.title, meeting.es.title),
        meeting.start,
        meeting.end,
        sections=(PaperSection(heading, PaperList(tuple(items)), is_preamble=True),),
    )


def correction_lines(corrigenda: Sequence[Corrigendum]) -> Lines:
    """The line below the title of a text that was corrected, none where it was not."""
    if not corrigenda:
        return Lines()
    lines = []
    for language in LANGUAGES:
        named = [
            said(language, "corrected_by", number=each.number, day=paper_day(each.day, language))
            for each in sorted(corrigenda, key=lambda each: each.number)
        ]
        words = named[0] if len(named) == 1 else f"{', '.join(named[:-1])}{_and(language)}{named[-1]}"
        lines.append((said(language, "corrected", corrigenda=words),))
    return Lines(*lines)


def place_words(corrigendum: Corrigendum, language: Language) -> str:
    """Where the corrected words stand: "Item 2 b)", "Opening paragraph"."""
    if corrigendum.node == OPENING:
        return said(language, "corrigendum_opening")
    label = corrigendum.label(language)
    return said(language, "corrigendum_item" if label else "corrigendum_paragraph", label=label)


def _heading(corrigendum: Corrigendum, language: Language) -> str:
    day = paper_day(corrigendum.day, language)
    return said(language, "corrigendum", number=corrigendum.number, day=day)


def _only(corrigendum: Corrigendum, language: Language, words: str) -> str:
    return words if language in corrigendum.languages else ""


def _and(language: Language) -> str:
    return " and " if language is Language.EN else " y "
