"""What the secretariat sets once for its file: labels of new lists, the sheet of papers, its letterhead.

All of it is kept with the file, so that it travels with it. Names of the file's people and the wording of
openings are kept by the services that use them.
"""

from __future__ import annotations

import binascii
import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from rcm_desktop.domain.house_labels import HOUSE, HouseLabels
from rcm_desktop.domain.languages import LANGUAGES
from rcm_desktop.domain.paper import Lines
from rcm_desktop.domain.paper_settings import Letterhead, Logo, PaperSettings, PaperSize, PictureKind

_SIZE = "papers.size"
_ON_CONCLUSIONS = "papers.letterhead_on_conclusions"
_LINES = "letterhead"
_LOGO = "letterhead.logo"
_YES = "yes"


class ReadingUnit(Protocol):
    """What can be asked about preferences."""

    def setting(self, name: str) -> str | None: ...


class WritingUnit(ReadingUnit, Protocol):
    """What can be written of preferences."""

    def put_setting(self, name: str, value: str) -> None: ...


class Store(Protocol):
    """The library as this service sees it."""

    def reading(self) -> AbstractContextManager[ReadingUnit]: ...

    def write(self, work: Callable[[WritingUnit], None]) -> None:
        """Run ``work`` in one transaction on the writer and wait for its answer; raises what it raises."""


@dataclass(frozen=True, slots=True)
class PaperPreferences:
    """How papers go out. The letterhead is that of letters and lists, and of conclusions where it says so."""

    size: PaperSize = PaperSize.A4
    letterhead: Letterhead = field(default_factory=Letterhead)
    is_on_conclusions: bool = False

    @property
    def of_conclusions(self) -> PaperSettings:
        """What the writers of conclusions are told."""
        shown = self.letterhead if self.is_on_conclusions and self.letterhead else None
        return PaperSettings(self.size, shown)


class Preferences:
    """Asks for preferences and stores them, each kind as one unit of work and only where it changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def labels(self) -> HouseLabels:
        """How the lists of new meetings are labelled."""
        with self._store.reading() as unit:
            return kept_labels(unit)

    def put_labels(self, labels: HouseLabels) -> None:
        """Label the lists of new meetings so from now on; those that exist stay as they are."""
        self._put({HOUSE: labels.to_json()})

    def papers(self) -> PaperPreferences:
        with self._store.reading() as unit:
            return kept_papers(unit)

    def put_papers(self, papers: PaperPreferences) -> None:
        lines, logo = papers.letterhead.lines, papers.letterhead.logo
        self._put(
            {
                _SIZE: papers.size.value,
                _ON_CONCLUSIONS: _YES if papers.is_on_conclusions else "",
                _LOGO: _written(logo) if logo is not None else "",
                **{
                    f"{_LINES}.{each.value}": json.dumps(lines.lines(each), ensure_ascii=False)
                    for each in LANGUAGES
                },
            }
        )

    def _put(self, values: dict[str, str]) -> None:
        with self._store.reading() as unit:
            changed = {name: value for name, value in values.items() if unit.setting(name) != value}

        def work(unit: WritingUnit) -> None:
            for name, value in changed.items():
                unit.put_setting(name, value)

        if changed:
            self._store.write(work)


def kept_labels(unit: ReadingUnit) -> HouseLabels:
    """The house style of labels, the usual one where none was chosen."""
    return HouseLabels.from_json(unit.setting(HOUSE))


def kept_papers(unit: ReadingUnit) -> PaperPreferences:
    """How papers go out; what cannot be read is as it is in a new file."""
    size = unit.setting(_SIZE)
    english, spanish = (_read_lines(unit.setting(f"{_LINES}.{each.value}")) for each in LANGUAGES)
    return PaperPreferences(
        PaperSize(size) if size in set(PaperSize) else PaperSize.A4,
        Letterhead(Lines(english, spanish), _read_logo(unit.setting(_LOGO))),
        unit.setting(_ON_CONCLUSIONS) == _YES,
    )


def _read_lines(kept: str | None) -> tuple[str, ...]:
    try:
        value = json.loads(kept or "[]")
    except (ValueError, RecursionError):
        return ()
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _written(logo: Logo) -> str:
    content = b64encode(logo.content).decode("ascii")
    return f"{logo.kind.value} {logo.width} {logo.height} {content}"


def _read_logo(kept: str | None) -> Logo | None:
    try:
        kind, width, height, content = (kept or "").split(" ")
        return Logo(b64decode(content, validate=True), PictureKind(kind), int(width), int(height))
    except (ValueError, binascii.Error):
        return None
