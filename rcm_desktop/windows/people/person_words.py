"""People in the words of the windows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.erasing import ErasurePlan, Mention, MentionKind
from rcm_desktop.domain.events.event import Event, days_of_event
from rcm_desktop.domain.persons import Person, PersonPart
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.record.people_words import delegation_word, part_word
from rcm_desktop.windows.spoken_days import spoken_days


def people_heads() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Persons", "Name"),
        QCoreApplication.translate("Persons", "Country or organisation"),
        QCoreApplication.translate("Persons", "Events"),
    )


def part_heads() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Persons", "Event"),
        QCoreApplication.translate("Persons", "Days"),
        QCoreApplication.translate("Persons", "For"),
        QCoreApplication.translate("Persons", "Role"),
    )


def pair_heads() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Persons", "Name"),
        QCoreApplication.translate("Persons", "Likely the same"),
        QCoreApplication.translate("Persons", "Why"),
    )


def past_heads() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("Persons", "Name"),
        QCoreApplication.translate("Persons", "Country or organisation"),
        QCoreApplication.translate("Persons", "Last event"),
        QCoreApplication.translate("Persons", "Days"),
    )


def delegations(person: Person, directory: DirectoryOfDay) -> str:
    """For whom a person came, each once."""
    codes = dict.fromkeys(part.delegate.delegation for part in person.parts if part.delegate.delegation)
    return ", ".join(delegation_word(code, directory) for code in codes)


def event_title(event: Event) -> str:
    return event.title(window_language()) or event.key


def days_words(event: Event, events: Mapping[str, Event]) -> str:
    days = days_of_event(event, events.values())
    return spoken_days(*days) if days is not None else ""


def part_cells(
    part: PersonPart, events: Mapping[str, Event], directory: DirectoryOfDay
) -> tuple[str, str, str, str]:
    """What is shown of a part in an event."""
    event = events[part.event]
    delegate = part.delegate
    whom = delegation_word(delegate.delegation, directory) if delegate.delegation else ""
    return event_title(event), days_words(event, events), whom, part_word(delegate.part)


def first_day(part: PersonPart, events: Mapping[str, Event]) -> date:
    days = days_of_event(events[part.event], events.values())
    return days[0] if days is not None else date.max


def side_words(person: Person, events: Mapping[str, Event], directory: DirectoryOfDay) -> str:
    """A person beside another one: the name, then each part with all that could tell them apart."""
    blocks = [person.name]
    for part in sorted(person.parts, key=lambda each: first_day(each, events), reverse=True):
        title, days, whom, role = part_cells(part, events, directory)
        delegate = part.delegate
        facts = (delegate.courtesy, delegate.function, delegate.institution)
        reach = (delegate.email, delegate.telephone)
        lines = (
            " · ".join(each for each in (title, days) if each),
            " · ".join(each for each in (whom, role) if each),
            ", ".join(each for each in facts if each),
            " · ".join(each for each in reach if each),
        )
        blocks.append("\n".join(each for each in lines if each))
    return "\n\n".join(blocks)


def plan_words(plan: ErasurePlan, alike: Sequence[str]) -> list[str]:
    """What goes and what stays where people are erased; ``alike`` are names of others who look the same."""
    counts = (
        (plan.parts, QCoreApplication.translate("Persons", "%n part(s) in events", None, plan.parts)),
        (plan.marks, QCoreApplication.translate("Persons", "%n mark(s) of the door", None, plan.marks)),
        (plan.details, QCoreApplication.translate("Persons", "%n private detail(s)", None, plan.details)),
        (
            plan.steps,
            QCoreApplication.translate("Persons", "%n step(s) of undo that hold the name", None, plan.steps),
        ),
        (plan.notes, QCoreApplication.translate("Persons", "the name in %n note(s)", None, plan.notes)),
    )
    goes = [f"•  {words}" for count, words in counts if count]
    lines = [QCoreApplication.translate("Persons", "This goes, and cannot be undone:"), *goes]
    stays = [f"•  {_mention_words(each)}" for each in plan.mentions]
    if alike:
        others = QCoreApplication.translate("Persons", "who is likely the same and was not joined: {0}")
        stays.append("•  " + others.format("; ".join(alike)))
    stays.append("•  " + QCoreApplication.translate("Persons", "lists and letters that were printed or sent"))
    stays.append(
        "•  "
        + QCoreApplication.translate(
            "Persons", "backups made before; they are listed afterwards, to be made clean or deleted"
        )
    )
    return [*lines, "", QCoreApplication.translate("Persons", "This stays:"), *stays]


def _mention_words(each: Mention) -> str:
    return {
        MentionKind.CONCLUSIONS: QCoreApplication.translate(
            "Persons", "the name in %n text(s) of conclusions", None, each.entries
        ),
        MentionKind.OPENINGS: QCoreApplication.translate(
            "Persons", "the name in %n record(s) of meetings", None, each.entries
        ),
        MentionKind.EVENTS: QCoreApplication.translate(
            "Persons", "the name in %n event(s)", None, each.entries
        ),
        MentionKind.LETTERS: QCoreApplication.translate(
            "Persons", "the name in %n letter(s) of the register", None, each.entries
        ),
        MentionKind.CONTRIBUTIONS: QCoreApplication.translate(
            "Persons", "the name in %n entry(ies) of contributions", None, each.entries
        ),
        MentionKind.DIRECTORY: QCoreApplication.translate(
            "Persons", "the name in %n entry(ies) of the directory", None, each.entries
        ),
        MentionKind.OTHERS: QCoreApplication.translate(
            "Persons", "the name in %n other entry(ies)", None, each.entries
        ),
    }[each.kind]
