"""The paragraph that opens the conclusions, made from who was present.

It is a formula of the secretariat with fields: {body} {acronym} {ordinal} {dates} {place} {countries}.
Countries stand in the alphabetical order of the paper's language, whichever order they were marked in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.name_lists import joined
from rcm_desktop.domain.paper_days import paper_days
from rcm_desktop.domain.shipped_directory import shipped_openings

FIELDS = ("body", "acronym", "ordinal", "dates", "place", "countries")
_FIELD = re.compile(r"\{([^{}]*)\}")


class NameForm(StrEnum):
    """How the list of those present names countries: as running text does, or in the fuller form."""

    RUNNING = "running"
    FULL = "full"


USUAL_FORMS = {Language.EN: NameForm.RUNNING, Language.ES: NameForm.FULL}
"""What papers of the conference have: "the United States", but "Estados Unidos de América"."""


class UnknownField(Condition):
    """The wording of an opening paragraph has a field that nothing can fill."""

    code: ClassVar[str] = "opening.unknown_field"
    field: str


@dataclass(frozen=True, slots=True)
class OpeningWording:
    """The formula of one body in one language, and how it names countries."""

    formula: str
    form: NameForm

    @classmethod
    def usual(cls, body: str, language: Language) -> OpeningWording:
        formulas = shipped_openings()
        return cls(formulas.get(body, formulas[""])[language.value], USUAL_FORMS[language])

    def check(self) -> None:
        """Raises UnknownField."""
        for field in _FIELD.findall(self.formula):
            if field not in FIELDS:
                raise UnknownField(field)


def opening_of(meeting: Meeting, language: Language, wording: OpeningWording, directory: Directory) -> str:
    """The opening paragraph, with the names of the meeting's first day; "" while the days or those present
    are not known. Raises UnknownField."""
    wording.check()
    if meeting.start is None or not meeting.present:
        return ""
    on_the_day = directory.on(meeting.start)
    names = on_the_day.body(meeting.body).names(language)
    values = {
        "body": names.in_full,
        "acronym": names.for_short,
        "ordinal": str(meeting.ordinal or ""),
        "dates": paper_days(meeting.start, meeting.end, language),
        "place": meeting.place(language),
        "countries": roll(meeting.present, language, wording.form, on_the_day),
    }
    return _FIELD.sub(lambda found: values[found[1]], wording.formula)


def roll(codes: Sequence[str], language: Language, form: NameForm, directory: DirectoryOfDay) -> str:
    """The countries present, in the order of the language: "Canada, the Dominican Republic and Panama"."""
    found = (directory.country(code) for code in directory.sorted_by_name(codes, language))
    names = [each.names(language) for each in found if each is not None]
    if form is NameForm.RUNNING:
        return joined([each.running for each in names], language)
    return joined([each.in_roll for each in names], language)
