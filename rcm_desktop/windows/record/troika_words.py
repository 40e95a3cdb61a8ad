"""The Troika of a meeting's year, as the record shows it: the past, present and next Presidency."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.directory import Directory, DirectoryOfDay
from rcm_desktop.domain.meetings import Meeting
from rcm_desktop.windows.interface_language import window_language


def troika_words(meeting: Meeting, directory: Directory) -> str:
    """One line; a Presidency that nobody has told yet is said to be unknown."""
    if meeting.start is None:
        return QCoreApplication.translate("RecordForm", "Troika: enter the first day to see it.")
    past, present, coming = directory.troika(meeting.start.year)
    codes = (past, meeting.presidency or present, coming)
    if not any(codes):
        words = QCoreApplication.translate("RecordForm", "Troika of {0}: not known.")
        return words.format(meeting.start.year)
    words = QCoreApplication.translate("RecordForm", "Troika of {0}: {1} (past), {2} (present), {3} (next)")
    return words.format(meeting.start.year, *(_name(code, directory.on(meeting.start)) for code in codes))


def _name(code: str, directory: DirectoryOfDay) -> str:
    known = directory.country(code)
    if known is None:
        return code or QCoreApplication.translate("RecordForm", "not known")
    return known.names(window_language()).short
