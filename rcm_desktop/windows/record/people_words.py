"""How the windows name what a delegate is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.people import Part
from rcm_desktop.windows.interface_language import window_language


def field_word(field: str) -> str:
    """The heading of a column; ``field`` is one of a ``Delegate``'s."""
    return {
        "delegation": QCoreApplication.translate("People", "Country or organisation"),
        "part": QCoreApplication.translate("People", "Role"),
        "courtesy": QCoreApplication.translate("People", "Title"),
        "name": QCoreApplication.translate("People", "Name"),
        "function": QCoreApplication.translate("People", "Function"),
        "institution": QCoreApplication.translate("People", "Institution"),
        "email": QCoreApplication.translate("People", "E-mail"),
        "telephone": QCoreApplication.translate("People", "Telephone"),
        "interpretation": QCoreApplication.translate("People", "Interpretation"),
    }[field]


def part_word(part: Part) -> str:
    return {
        Part.HEAD: QCoreApplication.translate("People", "Head of delegation"),
        Part.DELEGATE: QCoreApplication.translate("People", "Delegate"),
        Part.ADVISER: QCoreApplication.translate("People", "Adviser"),
        Part.OBSERVER: QCoreApplication.translate("People", "Observer"),
        Part.SPEAKER: QCoreApplication.translate("People", "Speaker"),
        Part.GUEST: QCoreApplication.translate("People", "Guest"),
        Part.STAFF: QCoreApplication.translate("People", "Staff"),
    }[part]


def spoken_word(language: Language | None) -> str:
    """The language in which a person listens, "" where that was not told."""
    if language is None:
        return ""
    return {
        Language.EN: QCoreApplication.translate("People", "English"),
        Language.ES: QCoreApplication.translate("People", "Spanish"),
    }[language]


def delegation_word(delegation: str, directory: DirectoryOfDay) -> str:
    """A country or organisation by its name in the windows' language, one that is not known as it is."""
    return directory.word(delegation, window_language())


def delegation_of(words: str, directory: DirectoryOfDay) -> str:
    """The id where the words name a country or organisation of the directory and nothing else, else the
    words."""
    found = directory.called(words)
    return found.id if found is not None else words
