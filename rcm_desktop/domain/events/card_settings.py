"""How badges, table plates and certificates are made: frozen settings with what is usual."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from rcm_desktop.domain.errors import Condition
from rcm_desktop.domain.events.label_stock import LabelStock
from rcm_desktop.domain.people import Part

_COLOUR = re.compile("#[0-9a-fA-F]{6}")

USUAL_COLOURS: tuple[tuple[Part, str], ...] = (
    (Part.HEAD, "#7a1f2b"),
    (Part.DELEGATE, "#1f4e8c"),
    (Part.ADVISER, "#1d6b52"),
    (Part.OBSERVER, "#5a3e96"),
    (Part.SPEAKER, "#8a4b08"),
    (Part.GUEST, "#4a5560"),
    (Part.STAFF, "#1c1c1c"),
)
"""Dark enough for white letters. In grey print and for who sees no colours the word alone says the role."""


class StartBeyondSheet(Condition):
    """The first free label is not on the sheet, which has ``count`` of them."""

    code: ClassVar[str] = "badges.start_beyond_sheet"
    start: int
    count: int


class PlateBeyondSheet(Condition):
    """A plate of this size does not go on a sheet that is folded. Lengths are millimetres."""

    code: ClassVar[str] = "plates.beyond_sheet"
    width: str
    height: str
    sheet: str


@dataclass(frozen=True, slots=True)
class BadgeSettings:
    """``stock`` is None for the usual one of the papers' size. ``start`` is the first free label of the first
    sheet, counted from 1 row by row. ``blanks`` badges without a name follow for who comes unannounced.

    Raises ValueError for a colour that is not like "#1f4e8c".
    """

    stock: LabelStock | None = None
    start: int = 1
    has_cut_marks: bool = True
    has_logo: bool = True
    blanks: int = 0
    colours: tuple[tuple[Part, str], ...] = USUAL_COLOURS

    def __post_init__(self) -> None:
        for _, colour in self.colours:
            if not _COLOUR.fullmatch(colour):
                raise ValueError(f"no colour: {colour}")

    def colour(self, part: Part) -> str:
        return dict((*USUAL_COLOURS, *self.colours))[part]


class PlateNames(StrEnum):
    """How a plate calls a country: as the roll of those present does ("UNITED STATES OF AMERICA", "PANAMA"),
    for short ("UNITED STATES"), or in full ("REPUBLIC OF PANAMA")."""

    ROLL = "roll"
    SHORT = "short"
    FULL = "full"


@dataclass(frozen=True, slots=True)
class PlateSettings:
    """``face`` is the width and height of one side in millimetres, None where the whole sheet is folded."""

    names: PlateNames = PlateNames.ROLL
    face: tuple[float, float] | None = None
    has_presidency: bool = True
    has_secretariat: bool = True
    has_fold_mark: bool = True


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: a name, "" where it is written by hand, and what the person signs as in each language."""

    name: str = ""
    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CertificateSettings:
    """``signers`` is None for the Presidency and the secretariat."""

    lies: bool = True
    has_frame: bool = True
    signers: tuple[Signer, ...] | None = None


USUAL_BADGES, USUAL_PLATES, USUAL_CERTIFICATES = BadgeSettings(), PlateSettings(), CertificateSettings()


@dataclass(frozen=True, slots=True)
class FirstMorningSettings:
    """What lies ready on the first morning. ``for_silent`` gives plates to those too who were asked and have
    not answered: who comes unannounced finds a seat."""

    for_silent: bool = True
    badges: BadgeSettings = field(default_factory=BadgeSettings)
    plates: PlateSettings = field(default_factory=PlateSettings)


USUAL_MORNING = FirstMorningSettings()
