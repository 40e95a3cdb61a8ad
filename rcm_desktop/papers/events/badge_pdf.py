"""Badges as a PDF file: many to a sheet of labels or of plain paper with cut marks, in exact sizes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.events.card_settings import USUAL_BADGES, BadgeSettings, StartBeyondSheet
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.label_stock import LabelStock, usual_stock
from rcm_desktop.domain.languages import Language
from rcm_desktop.domain.paper_settings import USUAL_PAPER, Logo, PaperSettings
from rcm_desktop.domain.people import Delegate, in_list_order
from rcm_desktop.papers.events.card_canvas import MM, Area, CardCanvas, Side, letters_on
from rcm_desktop.papers.events.card_words import once_each, sent_by, title_of
from rcm_desktop.papers.events.fitted_words import Fitted, Room, fitted
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Ink, Typeface
from rcm_desktop.wording import Wording

_BETWEEN = " · "


@dataclass(frozen=True, slots=True)
class _Badge:
    """The words of one badge; ``colour`` is that of the role."""

    name: str
    sender: tuple[str, ...]
    roles: tuple[str, ...]
    colour: str


def badges_pdf(
    event: Event,
    people: Iterable[Delegate],
    directory: DirectoryOfDay,
    languages: Sequence[Language],
    settings: BadgeSettings = USUAL_BADGES,
    paper: PaperSettings = USUAL_PAPER,
) -> bytes:
    """The file: a badge for each person, in the order of lists, its words in one language or both.

    The same people give the same bytes: its date is the event's first day. Raises LabelTooSmall,
    StockBeyondSheet, StartBeyondSheet.
    """
    stock = settings.stock or usual_stock(paper.size)
    stock.check()
    if not 1 <= settings.start <= stock.count:
        raise StartBeyondSheet(settings.start, stock.count)
    ordered = in_list_order(people, languages[0], directory)
    badges: list[_Badge | None] = [_badge(each, directory, languages, settings) for each in ordered]
    badges += [None] * settings.blanks
    logo = paper.letterhead.logo if paper.letterhead is not None and settings.has_logo else None
    return _Sheets(event, stock, languages, settings, logo).of(badges)


def _badge(
    person: Delegate, directory: DirectoryOfDay, languages: Sequence[Language], settings: BadgeSettings
) -> _Badge:
    roles = (Wording.load(each).text(f"papers.badge.role.{person.part.value}") for each in languages)
    return _Badge(
        printed(person.name),
        once_each(*(sent_by(person, directory, each) for each in languages)),
        once_each(*roles),
        settings.colour(person.part),
    )


class _Sheets:
    def __init__(
        self,
        event: Event,
        stock: LabelStock,
        languages: Sequence[Language],
        settings: BadgeSettings,
        logo: Logo | None,
    ) -> None:
        self._stock = stock
        self._settings = settings
        self._logo = logo
        self._titles = once_each(*(title_of(event, each) for each in languages))
        size = (stock.page[0] * MM, stock.page[1] * MM)
        wording = Wording.load(languages[0])
        title = _BETWEEN.join((wording.text("papers.badge.title"), *self._titles[:1]))
        self._typeface = Typeface()
        self._canvas = CardCanvas(event, title, languages[0], size, self._typeface)
        self._card = _Card(self._canvas, self._typeface, self._titles, logo)

    def of(self, badges: Sequence[_Badge | None]) -> bytes:
        free = self._settings.start - 1
        count = self._stock.count
        for number in range(0, max(1, free + len(badges)), count):
            self._marks()
            for place in range(count):
                at = number + place - free
                if 0 <= at < len(badges):
                    self._card.draw(badges[at], self._area(place))
            self._canvas.turn()
        return self._canvas.finish()

    def _area(self, place: int) -> Area:
        stock = self._stock
        x, y = stock.corner(place)
        return Area(x * MM, (stock.page[1] - y - stock.height) * MM, stock.width * MM, stock.height * MM)

    def _marks(self) -> None:
        stock = self._stock
        if stock.is_precut or not self._settings.has_cut_marks:
            return
        columns = [self._area(place) for place in range(stock.columns)]
        rows = [self._area(row * stock.columns) for row in range(stock.rows)]
        self._canvas.cut_marks(
            ((each.x, each.right) for each in columns), ((each.y, each.top) for each in rows)
        )


class _Card:
    """Draws one badge: the event above, the name large in the middle, who sent the person, the role below.

    All parts are measured by the height of the label; nothing comes nearer to its edges than the knife may
    slip, so that no colour must reach over them.
    """

    def __init__(
        self, canvas: CardCanvas, typeface: Typeface, titles: Sequence[str], logo: Logo | None
    ) -> None:
        self._canvas = canvas
        self._typeface = typeface
        self._titles = titles
        self._logo = logo
        self._known: dict[tuple[str, Room, Ink], Fitted] = {}

    def draw(self, badge: _Badge | None, label: Area) -> None:
        inside = label.inset(min(4.0 * MM, 0.08 * label.height))
        tall = inside.height
        head = Area(inside.x, inside.top - 0.24 * tall, inside.width, 0.24 * tall)
        bar = Area(inside.x, inside.y, inside.width, 0.17 * tall)
        sender = Area(inside.x, bar.top + 0.03 * tall, inside.width, 0.19 * tall)
        name = Area(inside.x, sender.top, inside.width, head.y - sender.top - 0.03 * tall)
        self._head(head)
        if badge is None:
            self._blank(name, sender, bar)
            return
        most = 0.62 * name.height
        room = Room(name.width - 2 * MM, 0.95 * name.height, most, wraps_below=0.62 * most)
        self._canvas.stacked([self._fit(badge.name, room, BOLD)], name)
        self._canvas.stacked(self._joined(badge.sender, sender, 0.52, PLAIN), sender)
        self._canvas.box(bar, badge.colour)
        inner = Area(bar.x + 2 * MM, bar.y, bar.width - 4 * MM, bar.height)
        self._canvas.stacked(
            self._joined(badge.roles, inner, 0.5, BOLD), inner, colour=letters_on(badge.colour)
        )

    def _head(self, head: Area) -> None:
        area, side = head, Side.CENTRE
        if self._logo is not None:
            width, _ = self._logo.fitted(0.24 * head.width, head.height - 1.5 * MM)
            self._canvas.logo(
                self._logo, Area(head.x, head.y + 1.5 * MM, width, head.height - 1.5 * MM), Side.LEFT
            )
            taken = width + 2.5 * MM
            area, side = Area(head.x + taken, head.y, head.width - taken, head.height), Side.LEFT
        above = Area(area.x, area.y + 1.5 * MM, area.width, area.height - 1.5 * MM)
        blocks = self._rows(self._titles, above, 0.32 * head.height, PLAIN)
        self._canvas.stacked(blocks, above, side, "#404040")
        self._canvas.line((head.x, head.y), (head.right, head.y), 0.5)

    def _joined(self, words: Sequence[str], area: Area, part: float, ink: Ink) -> list[Fitted]:
        """Words of two languages beside each other where both have room, else under each other. ``part`` of
        the height is the largest size."""
        largest = part * area.height
        beside = self._fit(_BETWEEN.join(words), Room(area.width, area.height, largest, most=1), ink)
        return [beside] if beside.size > 0.64 * largest else self._rows(words, area, largest, ink)

    def _rows(self, words: Sequence[str], area: Area, largest: float, ink: Ink) -> list[Fitted]:
        """Each of the words on its share of the height, all in one size."""
        if not words:
            return []
        share = area.height / len(words)
        blocks = [self._fit(each, Room(area.width, share, largest, most=2), ink) for each in words]
        size = min(each.size for each in blocks)
        return [self._fit(each, Room(area.width, share, size, most=2), ink) for each in words]

    def _fit(self, words: str, room: Room, ink: Ink) -> Fitted:
        key = words, room, ink
        if key not in self._known:
            self._known[key] = fitted(self._typeface, words, room, ink)
        return self._known[key]

    def _blank(self, name: Area, sender: Area, bar: Area) -> None:
        """A badge that is filled in by hand: lines to write on and a box for the role."""
        for area, part in ((name, 0.18), (sender, 0.12)):
            y = area.y + part * area.height
            self._canvas.line((area.x + 3 * MM, y), (area.right - 3 * MM, y), 0.5)
        self._canvas.frame(bar, 0.5)
