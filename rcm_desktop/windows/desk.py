"""What the window works on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from rcm_desktop.qt_models.saving import Saving
from rcm_desktop.services.meetings import Meetings
from rcm_desktop.services.phrases import Phrases

if TYPE_CHECKING:
    from rcm_desktop.services.contributions import Contributions
    from rcm_desktop.services.records import Records
    from rcm_desktop.services.search import Search
    from rcm_desktop.windows.files import OpenFile


@dataclass(frozen=True, slots=True)
class Desk:
    """What the window works on: the services over one file, and how it is called on screen."""

    meetings: Meetings
    records: Callable[[], Records]
    phrases: Phrases
    search: Callable[[], Search]
    saving: Saving
    name: str
    who: str = ""
    read_only: str = ""
    opened: OpenFile | None = None
    """The file itself, for papers that are made of several of its services."""
    contributions: Callable[[], Contributions] = field(kw_only=True)

    @classmethod
    def over(cls, opened: OpenFile, saving: Saving, read_only: str = "") -> Desk:
        """What the window works on over an open file; ``read_only`` is said where it is only read."""
        return cls(
            opened.meetings,
            lambda: opened.records,
            opened.phrases,
            lambda: opened.search,
            saving,
            opened.path.name,
            read_only=read_only,
            opened=opened,
            contributions=lambda: opened.contributions,
        )
