"""What a letter says, in words and tables of its language: the values of its fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from rcm_desktop.domain.contributions.letters import DuesMatter
from rcm_desktop.domain.events.letters import AbsenceMatter, ConfirmationMatter
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.letters import LetterKind, LetterPaper
from rcm_desktop.domain.paper_days import paper_day
from rcm_desktop.papers.contributions.table import Table
from rcm_desktop.papers.letters import letter_fields as fields
from rcm_desktop.papers.letters.dues_words import DuesWords
from rcm_desktop.papers.letters.event_letter_words import absence_values, confirmation_values
from rcm_desktop.papers.letters.letter_fields import Field
from rcm_desktop.wording import Wording


@dataclass(frozen=True, slots=True)
class LetterWords:
    """``values`` are of the fields that hold words or lines, those left out have nothing to say; ``tables``
    of the others. ``account_title`` stands above the statement of account, on a page of its own."""

    language: Language
    reference: str
    subject: str
    values: Mapping[Field, str]
    tables: Mapping[Field, Table]
    account_title: str = ""


def subject_of(kind: LetterKind, language: Language) -> str:
    """The subject as the register has it."""
    return Wording.load(language).text(f"letters.subject.{kind.value}")


def words_of(letter: LetterPaper) -> LetterWords:
    """The values of all fields for one letter."""
    values, tables, title = _common(letter), dict[Field, Table](), ""
    match letter.matter:
        case DuesMatter() as matter:
            dues = DuesWords(letter, matter)
            values |= dues.values()
            tables, title = dues.tables(), dues.account_title()
        case AbsenceMatter() as matter:
            values |= absence_values(letter, matter)
        case ConfirmationMatter() as matter:
            values |= confirmation_values(letter, matter)
    subject = subject_of(letter.kind, letter.language)
    return LetterWords(letter.language, letter.reference, subject, values, tables, title)


def _common(letter: LetterPaper) -> dict[Field, str]:
    """What any letter may say."""
    language, sender, names = letter.language, letter.sender, letter.names
    wording = Wording.load(language)
    quoted = letter.quote.quoted(language) if letter.quote is not None else None
    day = paper_day(letter.day, language)
    return {
        fields.NUMBER: letter.reference,
        fields.PLACE_AND_DATE: ", ".join(filter(None, (sender.place, day))),
        fields.DATE: day,
        fields.LETTERHEAD: "\n".join(sender.letterhead),
        fields.ADDRESSEE: "\n".join(_addressee(letter, wording)),
        fields.COUNTRY: names.in_running_text(letter.country, language),
        fields.COUNTRY_NAME: names.in_a_column(letter.country, language),
        fields.RECIPIENT: _recipient(letter, wording),
        fields.SECRETARIAT: names.directory.secretariat().names(language).in_full,
        fields.LABEL: (quoted.label or wording.text("letters.unnumbered")) if quoted else "",
        fields.MEETING: quoted.meeting if quoted else "",
        fields.CONCLUSION: quoted.words if quoted else "",
    }


def _is_country(letter: LetterPaper) -> bool:
    return letter.names.directory.country(letter.country) is not None


def _recipient(letter: LetterPaper, wording: Wording) -> str:
    name = letter.names.in_running_text(letter.country, letter.language)
    if _is_country(letter):
        return wording.text("letters.to_government", country=name)
    if letter.language is Language.ES:
        # "al ACNUR", "a la OIM"
        return f"al {name.removeprefix('el ')}" if name.startswith("el ") else f"a {name}"
    return name


def _addressee(letter: LetterPaper, wording: Wording) -> Iterator[str]:
    """The lines of the address; in general to the ministry, or the organisation, where nobody is known."""
    to = letter.addressee
    if to is None or not (to.name or to.function or to.ministry):
        yield _house(letter, wording)
        yield from to.address if to is not None else ()
        return
    person = " ".join(filter(None, (to.title, to.name))), to.function
    yield from filter(None, (*person, to.ministry or _house(letter, wording), *to.address))


def _house(letter: LetterPaper, wording: Wording) -> str:
    code, names = letter.country, letter.names
    if not _is_country(letter):
        known = names.directory.delegation(code)
        return known.names(letter.language).in_full if known is not None else code
    special = f"letters.ministry_of.{code}"
    if special in wording.templates:
        return wording.text(special)
    return wording.text("letters.ministry", country=names.in_running_text(code, letter.language))
