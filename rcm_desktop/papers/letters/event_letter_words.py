"""What letters about events say: the events that were missed, the one whose round is open."""

from __future__ import annotations

from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.letters import AbsenceMatter, ConfirmationMatter
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterPaper
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.papers.events.event_words import when_words
from rcm_desktop.papers.letters import letter_fields as fields
from rcm_desktop.papers.letters.letter_fields import Field
from rcm_desktop.papers.list_words import printed
from rcm_desktop.wording import Wording

_COUNTED = 9
"""Numbers up to this one are written as words."""


def absence_values(letter: LetterPaper, matter: AbsenceMatter) -> dict[Field, str]:
    """The values of the fields of a letter that asks why a country was absent."""
    language = letter.language
    presidency = letter.names.in_a_column(matter.presidency, language) if matter.presidency else ""
    return {
        fields.PRESIDENCY: presidency,
        fields.HOW_MANY: _how_many(len(matter.missed), language),
        fields.MISSED: "\n".join(f"– {event_line(each, language)}" for each in matter.missed),
        fields.COMING: event_line(matter.coming, language) if matter.coming is not None else "",
    }


def confirmation_values(letter: LetterPaper, matter: ConfirmationMatter) -> dict[Field, str]:
    """The values of the fields of a reminder to confirm attendance."""
    language, event = letter.language, matter.event
    details = _details(event, language)
    asked = matter.invitation.asked
    return {
        fields.EVENT: printed(event.title(language)),
        fields.EVENT_DETAILS: f"({details})" if details else "",
        fields.ASKED: paper_day(asked, language) if asked is not None else "",
        fields.CLOSES: paper_day(matter.closes, language) if matter.closes is not None else "",
    }


def event_line(event: Event, language: Language) -> str:
    """ "Regional Workshop on Ports, San José, 8-9 August 2031" """
    return ", ".join(filter(None, (printed(event.title(language)), _details(event, language))))


def _details(event: Event, language: Language) -> str:
    return ", ".join(filter(None, (printed(event.place(language)), when_words(event.when, language))))


def _how_many(number: int, language: Language) -> str:
    if not 2 <= number <= _COUNTED:
        return str(number)
    return Wording.load(language).text(f"letters.number.n{number}")
