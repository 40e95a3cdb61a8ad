"""Backups in the words of the windows: when and why one was made, what it holds, what would change."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from rcm_desktop.domain.backups import (
    Difference,
    EventDifference,
    Holdings,
    MeetingDifference,
    PeopleDifference,
    Reason,
)
from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.errors import Condition
from rcm_desktop.qt_models.backup_rounds import BackupState
from rcm_desktop.qt_models.backups_model import Column, Seen
from rcm_desktop.services.backups import Line, Where
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.spoken_days import spoken_days


def reason_words(reason: Reason) -> str:
    """Why a backup was made."""
    return {
        Reason.OPEN: QCoreApplication.translate("Backups", "when the file was opened"),
        Reason.TEN_MINUTES: QCoreApplication.translate("Backups", "while you worked"),
        Reason.CLOSE: QCoreApplication.translate("Backups", "when the file was closed"),
        Reason.BEFORE_IMPORT: QCoreApplication.translate("Backups", "before a document was read in"),
        Reason.BEFORE_UPGRADE: QCoreApplication.translate("Backups", "before an upgrade"),
        Reason.BY_HAND: QCoreApplication.translate("Backups", "by hand"),
    }[reason]


def moment_words(at: datetime, today: date | None = None) -> str:
    """ "today 14:30", "yesterday 09:05", "14 May 2025 14:30"."""
    days = (today or date.today()) - at.date()
    if days == timedelta(0):
        return QCoreApplication.translate("Backups", "today {0}").format(f"{at:%H:%M}")
    if days == timedelta(1):
        return QCoreApplication.translate("Backups", "yesterday {0}").format(f"{at:%H:%M}")
    return f"{spoken_days(at.date(), None)} {at:%H:%M}"


def holds_words(seen: Seen) -> str:
    """What a backup holds, in a few words."""
    if seen is None:
        return "…"
    if isinstance(seen, Condition):
        return QCoreApplication.translate("Backups", "✕ damaged or not readable")
    meetings = QCoreApplication.translate("Backups", "%n meeting(s)", None, seen.meetings)
    conclusions = QCoreApplication.translate("Backups", "%n conclusion(s)", None, seen.conclusions)
    return f"{meetings}, {conclusions}"


def cell_words(line: Line, seen: Seen, column: Column) -> str:
    """What a cell of the list shows."""
    match column:
        case Column.WHEN:
            return moment_words(line.backup.name.at)
        case Column.REASON:
            return reason_words(line.backup.name.reason)
        case Column.HOLDS:
            return holds_words(seen)
        case Column.PLACE:
            return _place_words(line)


def _place_words(line: Line) -> str:
    if line.place is Where.BESIDE_FILE:
        return QCoreApplication.translate("Backups", "here")
    if line.place is Where.SECOND:
        return QCoreApplication.translate("Backups", "second place")
    return f"{line.backup.name.series.stem} · {line.backup.path.parent}"


def head_words(column: Column) -> str:
    """The head of a column."""
    return {
        Column.WHEN: QCoreApplication.translate("Backups", "Made"),
        Column.REASON: QCoreApplication.translate("Backups", "Why"),
        Column.HOLDS: QCoreApplication.translate("Backups", "Holds"),
        Column.PLACE: QCoreApplication.translate("Backups", "Where"),
    }[column]


def facts_words(line: Line, seen: Seen, say: Callable[[Condition], str]) -> list[str]:
    """The lines that say what a chosen backup is."""
    if isinstance(seen, Condition):
        return [say(seen)]
    size = QLocale().formattedDataSize(line.backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
    facts = [line.backup.name.series.stem, size]
    if isinstance(seen, Holdings) and seen.changed_at is not None:
        changed = QCoreApplication.translate("Backups", "last change {0}")
        facts.append(changed.format(f"{moment_words(seen.changed_at)}:{seen.changed_at:%S}"))
    return [" · ".join(facts), str(line.backup.path.parent)]


def difference_words(difference: Difference) -> list[str]:
    """The lines that say what would change if a backup took the place of the file in hand."""
    if not difference:
        return [
            QCoreApplication.translate(
                "Backups", "It holds the same meetings, conclusions and events as your file."
            )
        ]
    head = QCoreApplication.translate("Backups", "Compared with your file:")
    meetings = (f"•  {_meeting_words(each)}" for each in difference.meetings)
    return [head, *meetings, *(f"•  {_event_words(each)}" for each in difference.events)]


def _meeting_words(each: MeetingDifference) -> str:
    line = each.meeting
    language = window_language()
    body = Directory.shipped().on(line.start).acronym(line.body, language)
    facts = (body, line.place(language), spoken_days(line.start, line.end))
    name = " · ".join(fact for fact in facts if fact) or line.key
    if not each.is_here:
        found = [QCoreApplication.translate("Backups", "only in the backup")]
    elif not each.is_there:
        found = [QCoreApplication.translate("Backups", "only in your file")]
    else:
        counts = (
            (
                each.only_there,
                QCoreApplication.translate("Backups", "%n item(s) only in the backup", None, each.only_there),
            ),
            (
                each.only_here,
                QCoreApplication.translate("Backups", "%n item(s) only in your file", None, each.only_here),
            ),
            (
                each.different,
                QCoreApplication.translate("Backups", "%n item(s) different", None, each.different),
            ),
            *_people_counts(each.people),
            (
                each.is_record_different,
                QCoreApplication.translate("Backups", "title, place or dates different"),
            ),
        )
        found = [words for count, words in counts if count]
    return f"{name}: {', '.join(found)}"


def _people_counts(people: PeopleDifference) -> tuple[tuple[int, str], ...]:
    return (
        (
            people.only_there,
            QCoreApplication.translate("Backups", "%n person(s) only in the backup", None, people.only_there),
        ),
        (
            people.only_here,
            QCoreApplication.translate("Backups", "%n person(s) only in your file", None, people.only_here),
        ),
        (
            people.different,
            QCoreApplication.translate("Backups", "%n person(s) different", None, people.different),
        ),
    )


def _event_words(each: EventDifference) -> str:
    """What differs of an event that is no meeting."""
    language = window_language()
    title = each.titles[language] or each.titles[language.other]
    name = " · ".join(fact for fact in (title, each.first) if fact) or each.id
    if not each.is_here:
        found = [QCoreApplication.translate("Backups", "only in the backup")]
    elif not each.is_there:
        found = [QCoreApplication.translate("Backups", "only in your file")]
    else:
        counts = (
            (each.is_changed, QCoreApplication.translate("Backups", "the event itself is different")),
            (
                each.answers,
                QCoreApplication.translate(
                    "Backups", "%n answer(s) of the round different", None, each.answers
                ),
            ),
            *_people_counts(each.people),
        )
        found = [words for count, words in counts if count]
    return f"{name}: {', '.join(found)}"


def state_words(state: BackupState) -> str:
    """What the status line says of backups."""
    if state.is_running:
        return QCoreApplication.translate("Backups", "Backing up…")
    at = "" if state.at is None else _short(state.at)
    if state.trouble is not None:
        since = QCoreApplication.translate("Backups", "✕ No backup since {0}").format(at)
        return since if at else QCoreApplication.translate("Backups", "✕ No backup yet")
    if not at:
        return ""
    if state.is_second_behind:
        return QCoreApplication.translate("Backups", "Last backup {0}, on this computer only").format(at)
    return QCoreApplication.translate("Backups", "Last backup {0}").format(at)


def _short(at: datetime) -> str:
    return f"{at:%H:%M}" if at.date() == date.today() else moment_words(at)
