"""Table plates as a PDF file: a sheet each, folded in the middle, with the name in capitals on both sides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rcm_desktop.domain.directory import SECRETARIAT, DirectoryOfDay
from rcm_desktop.domain.entries import EntryKind, NamedEntry
from rcm_desktop.domain.events.card_settings import (
    USUAL_PLATES,
    PlateBeyondSheet,
    PlateNames,
    PlateSettings,
)
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.label_stock import SHEETS
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, PaperSettings
from rcm_desktop.papers.events.card_canvas import MM, Area, CardCanvas
from rcm_desktop.papers.events.card_words import title_of
from rcm_desktop.papers.events.fitted_words import Fitted, Room, fitted
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Typeface
from rcm_desktop.wording import Wording

_ARTICLES = {Language.EN: ("the ",), Language.ES: ("el ", "la ", "los ", "las ")}
_LARGEST, _LARGEST_BELOW = 130.0, 28.0
_FOLD = 9.0 * MM
"""How far the mark of the fold goes in from each edge."""
_DASHES = (2.0 * MM, 1.5 * MM)
_LEAST_FACE = (60.0, 25.0)


@dataclass(frozen=True, slots=True)
class PlateFace:
    """One side: ``name`` in capitals, ``below`` smaller under it, "" for nothing."""

    name: str
    below: str = ""


@dataclass(frozen=True, slots=True)
class Plate:
    """A plate in both languages."""

    en: PlateFace
    es: PlateFace

    def face(self, language: Language) -> PlateFace:
        return self.en if language is Language.EN else self.es


def plates_pdf(
    event: Event,
    delegations: Iterable[str],
    directory: DirectoryOfDay,
    languages: Sequence[Language],
    settings: PlateSettings = USUAL_PLATES,
    paper: PaperSettings = USUAL_PAPER,
    presidency: str = "",
) -> bytes:
    """The file: a plate for the Presidency, one for each country and organisation, one for the secretariat.

    ``delegations`` are ids of the directory or names; ``presidency`` is the country that presides, as an ISO
    3166-1 alpha-2 code. With one language both sides show it, with two each side shows one. The same plates
    give the same bytes. Raises PlateBeyondSheet.
    """
    upright = SHEETS[paper.size]
    sheet = (upright[1], upright[0])
    plates = plates_of(delegations, directory, languages[0], settings, presidency)
    return _Sheets(event, languages, settings, sheet).of(plates)


def plates_of(
    delegations: Iterable[str],
    directory: DirectoryOfDay,
    language: Language,
    settings: PlateSettings = USUAL_PLATES,
    presidency: str = "",
) -> list[Plate]:
    """The plates in their order: Presidency, countries by name in a language, organisations, secretariat."""
    ids = [each for each in dict.fromkeys(delegations) if each not in ("", SECRETARIAT)]
    countries = [each for each in ids if directory.country(each) is not None]
    others = [each for each in ids if directory.country(each) is None]
    ordered = (*directory.sorted_by_name(countries, language), *directory.sorted_by_name(others, language))
    plates = [_plate(each, directory, settings.names) for each in ordered]
    if settings.has_presidency:
        plates.insert(0, _of_presidency(presidency, directory))
    if settings.has_secretariat:
        plates.append(_of_secretariat(directory))
    return plates


def _plate(id_: str, directory: DirectoryOfDay, names: PlateNames) -> Plate:
    known = directory.delegation(id_)
    if known is None:
        face = PlateFace(_capitals(id_))
        return Plate(face, face)
    english, spanish = (_face(known, each, names) for each in LANGUAGES)
    return Plate(english, spanish)


def _face(entry: NamedEntry, language: Language, names: PlateNames) -> PlateFace:
    called = entry.names(language)
    if entry.kind is EntryKind.ORGANISATION:
        below = printed(called.in_full)
        name = _capitals(called.for_short)
        return PlateFace(name, below if below.upper() != name else "")
    shown = {
        PlateNames.ROLL: _without_article(called.in_roll, language),
        PlateNames.SHORT: called.short,
        PlateNames.FULL: called.in_full,
    }
    return PlateFace(_capitals(shown[names]))


def _without_article(name: str, language: Language) -> str:
    """ "the United States of America" as it stands alone; "El Salvador" keeps the article of its name."""
    article = next((each for each in _ARTICLES[language] if name.startswith(each)), "")
    return name.removeprefix(article)


def _of_presidency(country: str, directory: DirectoryOfDay) -> Plate:
    english, spanish = (
        PlateFace(
            _capitals(Wording.load(each).text("papers.plate.presidency")),
            printed(directory.word(country, each)) if country else "",
        )
        for each in LANGUAGES
    )
    return Plate(english, spanish)


def _of_secretariat(directory: DirectoryOfDay) -> Plate:
    names = directory.secretariat()
    english, spanish = (
        PlateFace(_capitals(names.names(each).short), Wording.load(each).text("papers.plate.conference"))
        for each in LANGUAGES
    )
    return Plate(english, spanish)


def _capitals(words: str) -> str:
    return printed(words).upper()


class _Sheets:
    """Draws plates on sheets that lie on their long side. The lower half is the front; the upper half is
    turned round, so that both have the fold above them when the sheet stands on its edges."""

    def __init__(
        self, event: Event, languages: Sequence[Language], settings: PlateSettings, sheet: tuple[float, float]
    ) -> None:
        face = settings.face or (sheet[0], sheet[1] / 2)
        if (
            face[0] > sheet[0]
            or 2 * face[1] > sheet[1]
            or face[0] < _LEAST_FACE[0]
            or face[1] < _LEAST_FACE[1]
        ):
            raise PlateBeyondSheet(f"{face[0]:g}", f"{face[1]:g}", f"{sheet[0]:g} × {sheet[1]:g}")
        self._languages = languages
        self._settings = settings
        self._typeface = Typeface()
        width, height = face[0] * MM, 2 * face[1] * MM
        self._page = (sheet[0] * MM, sheet[1] * MM)
        x, y = (self._page[0] - width) / 2, (self._page[1] - height) / 2
        self._plate = Area(x, y, width, height)
        wording = Wording.load(languages[0])
        title = " · ".join(filter(None, (wording.text("papers.plate.title"), title_of(event, languages[0]))))
        self._canvas = CardCanvas(event, title, languages[0], self._page, self._typeface)

    def of(self, plates: Iterable[Plate]) -> bytes:
        is_empty = True
        for plate in plates:
            is_empty = False
            self._marks()
            self._side(plate.face(self._languages[0]))
            self._turned(plate.face(self._languages[-1]))
            self._canvas.turn()
        if is_empty:
            self._canvas.turn()
        return self._canvas.finish()

    def _marks(self) -> None:
        plate = self._plate
        if self._settings.has_fold_mark:
            middle = plate.y + plate.height / 2
            canvas = self._canvas.canvas
            canvas.setDash(*_DASHES)
            self._canvas.line((plate.x, middle), (plate.x + _FOLD, middle), 0.5)
            self._canvas.line((plate.right - _FOLD, middle), (plate.right, middle), 0.5)
            canvas.setDash()
        if self._settings.face is not None:
            self._canvas.cut_marks([(plate.x, plate.right)], [(plate.y, plate.top)])

    def _turned(self, face: PlateFace) -> None:
        canvas = self._canvas.canvas
        canvas.saveState()
        canvas.translate(*self._page)
        canvas.rotate(180)
        self._side(face)
        canvas.restoreState()

    def _side(self, face: PlateFace) -> None:
        """The lower half: the name as large as it fits, a little above the middle."""
        plate = self._plate
        half = plate.height / 2
        area = Area(plate.x + 0.05 * plate.width, plate.y + 0.14 * half, 0.9 * plate.width, 0.74 * half)
        below = fitted(
            self._typeface, face.below, Room(area.width, 0.26 * area.height, _LARGEST_BELOW, most=2), PLAIN
        )
        gap = 0.06 * area.height if below.lines else 0.0
        room = Room(area.width, area.height - below.height - gap, _LARGEST, leading=1.13)
        name = fitted(self._typeface, face.name, room, BOLD)
        blocks = [name, Fitted((" ",), gap / 1.21, 0.0), below] if below.lines else [name]
        self._canvas.stacked(blocks, area)
