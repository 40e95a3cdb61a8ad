"""How the window says what a returned form would change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.events.returned import Fate, FieldChange, PersonProposal, ReturnProposal
from rcm_desktop.domain.events.rounds import Answer
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Part
from rcm_desktop.windows.record.people_words import field_word, part_word

_ARROW = " → "


def fate_word(fate: Fate) -> str:
    """The state of a row of a person."""
    return {
        Fate.NEW: QCoreApplication.translate("ReturnedForm", "New"),
        Fate.CHANGED: QCoreApplication.translate("ReturnedForm", "Changed"),
        Fate.SAME: QCoreApplication.translate("ReturnedForm", "As before"),
        Fate.GONE: QCoreApplication.translate("ReturnedForm", "Not coming"),
        Fate.LEFT_OUT: QCoreApplication.translate("ReturnedForm", "Left out"),
    }[fate]


def language_word(spoken: str) -> str:
    """A language of interpretation by its code."""
    return {
        Language.EN: QCoreApplication.translate("ReturnedForm", "English"),
        Language.ES: QCoreApplication.translate("ReturnedForm", "Spanish"),
    }[Language(spoken)]


def what_words(proposal: PersonProposal) -> str:
    """What would be stored of a person, or what changes, line by line."""
    lines = []
    if proposal.fate is Fate.CHANGED:
        lines += [_change_words(each) for each in proposal.changes]
    elif proposal.fate is Fate.NEW and proposal.delegate is not None:
        made = proposal.delegate
        spoken = language_word(made.interpretation) if made.interpretation is not None else ""
        facts = (part_word(made.part), made.function, made.institution, made.email, made.telephone, spoken)
        lines.append(" · ".join(each for each in facts if each))
    elif proposal.fate is Fate.GONE:
        lines.append(QCoreApplication.translate("ReturnedForm", "Is taken off the list of this event."))
    lines += [f"{name}: {words}" for name, words in proposal.private]
    known = ", ".join(dict.fromkeys(each.name for each in proposal.likely))
    if known:
        lines.append(QCoreApplication.translate("ReturnedForm", "Perhaps known already: {0}").format(known))
    return "\n".join(each for each in lines if each)


def answer_words(proposal: ReturnProposal, party: str) -> str:
    """Who answers what, and whether that was only inferred from the names."""
    invitation = proposal.invitation
    if invitation is None:
        words = QCoreApplication.translate("ReturnedForm", "{0}: no answer stands in the form.")
    elif invitation.answer is Answer.DECLINED:
        words = QCoreApplication.translate("ReturnedForm", "{0} will not attend.")
    elif proposal.is_inferred:
        words = QCoreApplication.translate(
            "ReturnedForm", "{0} chose no answer but names people: it is taken as a confirmation."
        )
    else:
        words = QCoreApplication.translate("ReturnedForm", "{0} will attend.")
    return words.format(party)


def _change_words(change: FieldChange) -> str:
    before, after = (_value(change.field, each) for each in (change.before, change.after))
    return f"{_field(change.field)}: {before or '–'}{_ARROW}{after or '–'}"


def _field(field: str) -> str:
    if field == "telephone":
        return QCoreApplication.translate("ReturnedForm", "Telephone")
    if field == "interpretation":
        return QCoreApplication.translate("ReturnedForm", "Interpretation")
    return field_word(field)


def _value(field: str, value: str) -> str:
    if not value:
        return ""
    if field == "part":
        return part_word(Part(value))
    return language_word(value) if field == "interpretation" else value
