"""Countries as the page of contributions names, orders and understands them."""

from __future__ import annotations

from collections.abc import Iterable

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.windows.interface_language import window_language


def country_name(code: str, directory: DirectoryOfDay) -> str:
    """The short name in the windows' language; the code itself where nobody knows it."""
    return directory.word(code, window_language())


def member_codes(directory: DirectoryOfDay) -> tuple[str, ...]:
    """The codes of those that pay, in the alphabetical order of their names."""
    return by_name((each.code for each in directory.members()), directory)


def by_name(codes: Iterable[str], directory: DirectoryOfDay) -> tuple[str, ...]:
    """Codes, each once, in the order of their names in the windows' language."""
    return directory.sorted_by_name(dict.fromkeys(codes), window_language())
