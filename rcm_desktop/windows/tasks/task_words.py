"""Tasks as the page Follow-up says them, in the windows' language."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.directory import Directory
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.domain.tasks.addressees import addressees_words
from rcm_desktop.domain.tasks.matrix import Group, TaskLine
from rcm_desktop.domain.tasks.task import Note, TaskState
from rcm_desktop.windows.calendar.calendar_words import when_words
from rcm_desktop.windows.calendar.day_words import relation_words, whole_day
from rcm_desktop.windows.interface_language import window_language
from rcm_desktop.windows.spoken_days import spoken_days


def task_state_word(state: TaskState) -> str:
    return {
        TaskState.NOT_STARTED: QCoreApplication.translate("Tasks", "Not started"),
        TaskState.IN_PROGRESS: QCoreApplication.translate("Tasks", "In progress"),
        TaskState.DONE: QCoreApplication.translate("Tasks", "Done"),
        TaskState.SUPERSEDED: QCoreApplication.translate("Tasks", "Superseded"),
        TaskState.NO_ACTION: QCoreApplication.translate("Tasks", "No action needed"),
    }[state]


def part_word(group: Group) -> str:
    """What the tasks of a part are, where the part is chosen."""
    return {
        Group.OVERDUE: QCoreApplication.translate("Tasks", "overdue"),
        Group.TO_COME: QCoreApplication.translate("Tasks", "to come"),
        Group.UNDATED: QCoreApplication.translate("Tasks", "without a day"),
        Group.SETTLED: QCoreApplication.translate("Tasks", "settled"),
    }[group]


def line_state(line: TaskLine) -> str:
    """Its state, after that it is overdue where it is."""
    state = task_state_word(line.task.state)
    if not line.is_overdue:
        return state
    if line.task.state is TaskState.NOT_STARTED:
        return QCoreApplication.translate("Tasks", "Overdue")
    return QCoreApplication.translate("Tasks", "Overdue, {0}").format(state.lower())


def by_when(line: TaskLine) -> str:
    """The day, month or year; of what follows an event that, with the day it gives; "" for none."""
    when = line.task.when
    if when.first is not None:
        return when_words(replace(when, bound=None))
    if when.bound is None:
        return ""
    event = line.follows[window_language() == "es"] or line.follows[0]
    words = relation_words(when.bound.relation, event)
    return f"{words} ({whole_day(line.due)})" if line.due is not None else words


def who_words(line: TaskLine, directory: Directory) -> str:
    return addressees_words(line.task.who, window_language(), directory.on(line.due))


def meeting_for_short(meeting: Meeting, directory: Directory) -> str:
    """ "RCGM, 14–16 May 2025" """
    name = directory.on(meeting.start).acronym(meeting.body, window_language()) if meeting.body else ""
    return ", ".join(filter(None, (name or meeting.key, spoken_days(meeting.start, meeting.end))))


def conclusion_words(line: TaskLine, directory: Directory) -> str:
    """ "2 b) · RCGM, 14–16 May 2025" """
    conclusion = line.conclusion
    if conclusion is None:
        return ""
    meeting = meeting_for_short(conclusion.meeting, directory)
    changed = QCoreApplication.translate("Tasks", "changed since") if line.is_changed_since else ""
    return " · ".join(filter(None, (conclusion.label(window_language()), meeting, changed)))


def note_words(note: Note) -> str:
    return f"{spoken_days(note.day, None)}: {note.words}"


def last_note(line: TaskLine) -> str:
    return note_words(line.task.notes[-1]) if line.task.notes else ""


def details_of(line: TaskLine, directory: Directory) -> str:
    """All that is known of a task, in lines to be read or heard."""
    task, language = line.task, window_language()
    parts = [task.own_words(language), task.own_words(language.other)]
    conclusion = line.conclusion
    if conclusion is not None and (text := conclusion.text(language)):
        parts.append(f"{conclusion_words(line, directory)}: “{text}”")
    if line.is_changed_since:
        is_gone = conclusion is not None and not conclusion.labels[0]
        parts.append(
            QCoreApplication.translate("Tasks", "The conclusion is no longer in its text.")
            if is_gone
            else QCoreApplication.translate("Tasks", "The conclusion was changed since the task was written.")
        )
    parts += [note_words(each) for each in task.notes]
    if task.changed_at is not None:
        changed = f"{spoken_days(task.changed_at.date(), None)}, {task.changed_at:%H:%M}"
        words = QCoreApplication.translate("Tasks", "Last changed {0}, {1}")
        parts.append(words.format(changed, task.changed_by or "–"))
    return "\n".join(filter(None, parts))
