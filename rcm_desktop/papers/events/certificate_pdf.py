"""Certificates of attendance as a PDF file: a sheet for each person, under the letterhead, to be signed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from rcm_desktop.domain.directory import DirectoryOfDay
from rcm_desktop.domain.entries import EntryKind
from rcm_desktop.domain.events.card_settings import USUAL_CERTIFICATES, CertificateSettings, Signer
from rcm_desktop.domain.events.event import Event
from rcm_desktop.domain.events.label_stock import SHEETS
from rcm_desktop.domain.languages import LANGUAGES, Language
from rcm_desktop.domain.paper_days import paper_days
from rcm_desktop.domain.paper_settings import USUAL_PAPER, Letterhead, PaperSettings
from rcm_desktop.domain.people import Delegate, in_list_order
from rcm_desktop.papers.events.card_canvas import MM, Area, CardCanvas, Side
from rcm_desktop.papers.events.card_words import issuer_of, once_each, sent_by, title_of
from rcm_desktop.papers.events.fitted_words import Fitted, Room, fitted, set_in
from rcm_desktop.papers.list_words import printed
from rcm_desktop.papers.pdf_type import BOLD, PLAIN, Ink, Typeface
from rcm_desktop.wording import Wording

_FRAME, _MARGIN = 9.0 * MM, 22.0 * MM
_GUTTER = 12.0 * MM
_LOGO = (48.0 * MM, 20.0 * MM)
_NAME = 34.0
_SIGNED = 70.0 * MM
_QUIET = "#404040"
_RULE = 24.0 * MM
_BELOW_LINE = 1.2 * MM
_TO_SIGN = 16.0 * MM
_LEAST_BODY = 40.0 * MM


@dataclass(frozen=True, slots=True)
class _Line:
    """Words in the column of each language; with ``is_across`` the same ones once, over the whole width."""

    words: tuple[str, ...]
    size: float
    before: float
    ink: Ink = PLAIN
    is_across: bool = False
    has_rule: bool = False


@dataclass(frozen=True, slots=True)
class _SetLine:
    line: _Line
    blocks: tuple[Fitted, ...]

    @property
    def height(self) -> float:
        return max(each.height for each in self.blocks)


def certificates_pdf(
    event: Event,
    people: Iterable[Delegate],
    directory: DirectoryOfDay,
    languages: Sequence[Language],
    settings: CertificateSettings = USUAL_CERTIFICATES,
    paper: PaperSettings = USUAL_PAPER,
    presidency: str = "",
) -> bytes:
    """The file: a certificate for each of the people, in the order of lists, in one language or in both
    beside each other.

    ``presidency`` is the country that presides, as an ISO 3166-1 alpha-2 code, "" where that is not known.
    The same people give the same bytes: its date is the event's first day.
    """
    upright = SHEETS[paper.size]
    width, height = reversed(upright) if settings.lies else upright
    maker = _Sheets(event, directory, languages, settings, (width * MM, height * MM))
    signers = settings.signers
    if signers is None:
        signers = usual_signers(directory, presidency)
    for person in in_list_order(people, languages[0], directory):
        maker.put(person, signers, paper.letterhead)
    return maker.finish()


def usual_signers(directory: DirectoryOfDay, presidency: str) -> tuple[Signer, ...]:
    """The Presidency, where it is known, and the secretariat; their names are written by hand."""
    secretariat = directory.secretariat()
    office = Signer("", *((secretariat.names(each).short,) for each in LANGUAGES))
    if not presidency:
        return (office,)
    lines = (
        (Wording.load(each).text("papers.certificate.presidency"), directory.word(presidency, each))
        for each in LANGUAGES
    )
    return Signer("", *lines), office


class _Sheets:
    def __init__(
        self,
        event: Event,
        directory: DirectoryOfDay,
        languages: Sequence[Language],
        settings: CertificateSettings,
        size: tuple[float, float],
    ) -> None:
        self._event = event
        self._directory = directory
        self._languages = languages
        self._settings = settings
        self._typeface = Typeface()
        say = Wording.load(languages[0]).text
        title = " · ".join(filter(None, (say("papers.certificate.titles"), title_of(event, languages[0]))))
        self._canvas = CardCanvas(event, title, languages[0], size, self._typeface)
        self._sheet = Area(0.0, 0.0, *size)
        across = self._sheet.inset(_MARGIN)
        share = (across.width - (len(languages) - 1) * _GUTTER) / len(languages)
        self._across = across
        self._columns = tuple(
            Area(across.x + at * (share + _GUTTER), across.y, share, across.height)
            for at in range(len(languages))
        )
        self._known: dict[tuple[str, float, float, Ink], Fitted] = {}
        self._is_empty = True

    def put(self, person: Delegate, signers: Sequence[Signer], letterhead: Letterhead | None) -> None:
        self._is_empty = False
        if self._settings.has_frame:
            self._canvas.frame(self._sheet.inset(_FRAME))
            self._canvas.frame(self._sheet.inset(_FRAME + 1.2 * MM), 0.3)
        signed = [self._signed(signer, self._signing_width(signers)) for signer in signers]
        line = self._across.y + max(map(_height, signed), default=0.0) + _BELOW_LINE
        top = self._head(letterhead)
        self._body(person, top, line + _TO_SIGN if signers else self._across.y)
        # Last, for what is read aloud follows the order in which it is drawn.
        self._signatures(signed, line)
        self._canvas.turn()

    def finish(self) -> bytes:
        if self._is_empty:
            self._canvas.turn()
        return self._canvas.finish()

    # Above: who sends it

    def _head(self, letterhead: Letterhead | None) -> float:
        """The letterhead in the middle, with two languages one on each side of the logo; its lower end."""
        across = self._across
        top = across.top
        if letterhead is None:
            return top
        logo = letterhead.logo
        size = logo.fitted(*_LOGO) if logo is not None else (0.0, 0.0)
        area = Area(across.x + (across.width - size[0]) / 2, top - size[1], *size)
        if logo is not None:
            self._canvas.logo(logo, area)
        texts = [letterhead.shown(each) for each in self._languages]
        if len(texts) > 1 and texts[0] != texts[-1]:
            width = (across.width - size[0]) / 2 - (6.0 * MM if logo is not None else 4.0 * MM)
            left = Area(across.x, across.y, width, across.height)
            right = Area(across.right - width, across.y, width, across.height)
            ends = [
                self._sender(texts[0], left, top, Side.LEFT),
                self._sender(texts[-1], right, top, Side.RIGHT),
            ]
            return min(area.y, *ends)
        below = area.y - (2.0 * MM if logo is not None else 0.0)
        return self._sender(texts[0], across, below, Side.CENTRE)

    def _sender(self, lines: Sequence[str], area: Area, top: float, side: Side) -> float:
        for number, words in enumerate(filter(None, map(printed, lines))):
            size = 8.5 if number else 10.5
            block = self._block(words, area.width, size, PLAIN if number else BOLD)
            self._canvas.words(block, area, top, side, _QUIET if number else "#000000")
            top -= block.height
        return top

    # Below: who signs it

    def _signing_width(self, signers: Sequence[Signer]) -> float:
        return min(_SIGNED, self._across.width / len(signers) - 6.0 * MM)

    def _signatures(self, signed: Sequence[Sequence[Fitted]], line: float) -> None:
        """Lines to sign on, beside each other, with what stands below them."""
        for number, blocks in enumerate(signed):
            share = self._across.width / len(signed)
            width = min(_SIGNED, share - 6.0 * MM)
            x = self._across.x + number * share + (share - width) / 2
            self._canvas.line((x, line), (x + width, line), 0.6)
            top = line - _BELOW_LINE
            for block in blocks:
                self._canvas.words(block, Area(x, 0.0, width, line), top)
                top -= block.height

    def _signed(self, signer: Signer, width: float) -> list[Fitted]:
        blocks = []
        if printed(signer.name):
            blocks.append(self._block(printed(signer.name), width, 10.5, BOLD))
        texts = [signer.en if each is Language.EN else signer.es for each in self._languages]
        for number, row in enumerate(zip_longest(*texts, fillvalue="")):
            size = 9.0 if number else 10.0
            words = once_each(*row)
            joined = " / ".join(words)
            beside = self._typeface.width(joined, PLAIN) * size <= width
            for each in (joined,) if beside else words:
                blocks.append(self._block(each, width, size, PLAIN))
        return [each for each in blocks if each.lines]

    def _block(self, words: str, width: float, size: float, ink: Ink) -> Fitted:
        """Words set once for all sheets."""
        key = words, width, size, ink
        if key not in self._known:
            self._known[key] = set_in(self._typeface, *key)
        return self._known[key]

    # Between: what it says

    def _body(self, person: Delegate, top: float, foot: float) -> None:
        lines = self._lines(person)
        # Only a letterhead and signers that fill the sheet leave less.
        room = max(top - foot, _LEAST_BODY)
        scale = 1.0
        while True:
            placed = [self._set(each, scale) for each in lines]
            needed = sum(each.height + each.line.before * scale for each in placed)
            if needed <= room:
                break
            scale *= 0.94
        # A little above the middle, where the eye looks for it.
        y = top - 0.45 * (room - needed)
        for each in placed:
            y -= each.line.before * scale
            for area, block in zip(self._areas(each.line), each.blocks, strict=True):
                self._canvas.words(block, area, y)
            y -= each.height
            if each.line.has_rule:
                for area in self._areas(each.line):
                    middle = area.x + area.width / 2
                    at = y - 2.0 * MM * scale
                    self._canvas.line((middle - _RULE / 2, at), (middle + _RULE / 2, at), 0.8)

    def _lines(self, person: Delegate) -> list[_Line]:
        two = len(self._languages) > 1
        title, usual, event = (19.0, 11.0, 13.5) if two else (26.0, 13.0, 17.0)
        says = [Wording.load(each).text for each in self._languages]
        secretariat = self._directory.secretariat()
        certifies = tuple(
            say("papers.certificate.certifies", issuer=issuer_of(secretariat, language))
            for say, language in zip(says, self._languages, strict=True)
        )
        heads = tuple(say("papers.certificate.title").upper() for say in says)
        lines = [
            _Line(heads, title, 0.0, BOLD, has_rule=True),
            _Line(certifies, usual, 30.0),
            _Line((printed(person.name),), _NAME, 14.0, BOLD, is_across=True),
            _Line(tuple(self._delegation(person, each) for each in self._languages), usual, 7.0),
            _Line(tuple(say("papers.certificate.attended") for say in says), usual, 16.0),
            _Line(tuple(title_of(self._event, each) for each in self._languages), event, 8.0, BOLD),
            _Line(tuple(self._held(each) for each in self._languages), usual, 8.0),
        ]
        merged = (_once(each) if each.size == usual and len(set(each.words)) == 1 else each for each in lines)
        return [each for each in merged if any(each.words)]

    def _set(self, line: _Line, scale: float) -> _SetLine:
        blocks = []
        for words, area in zip(line.words, self._areas(line), strict=True):
            if line.is_across and line.ink is BOLD:
                room = Room(area.width, 3 * _NAME * scale, line.size * scale, wraps_below=22.0 * scale)
                blocks.append(fitted(self._typeface, words, room, BOLD))
            else:
                blocks.append(self._block(words, area.width, line.size * scale, line.ink))
        return _SetLine(line, tuple(blocks))

    def _areas(self, line: _Line) -> tuple[Area, ...]:
        return (self._across,) if line.is_across else self._columns

    def _delegation(self, person: Delegate, language: Language) -> str:
        known = self._directory.delegation(person.delegation)
        if known is None:
            return sent_by(person, self._directory, language)
        if known.kind is EntryKind.ORGANISATION:
            return printed(known.names(language).in_full)
        say = Wording.load(language).text
        words = say("papers.certificate.delegation", country=known.names(language).running)
        # "de el Perú" is "del Perú"; El Salvador keeps its article.
        return printed(words.replace(" de el ", " del ") if language is Language.ES else words)

    def _held(self, language: Language) -> str:
        """Where and when, as far as that is known."""
        place = printed(self._event.place(language))
        known = self._event.when.exact_days
        days = paper_days(*known, language) if known is not None else ""
        key = "held" if place and days else "held_at" if place else "held_on" if days else ""
        if not key:
            return ""
        return Wording.load(language).text(f"papers.certificate.{key}", place=place, days=days)


def _once(line: _Line) -> _Line:
    return _Line(line.words[:1], line.size, line.before, line.ink, is_across=True, has_rule=line.has_rule)


def _height(blocks: Sequence[Fitted]) -> float:
    return sum(each.height for each in blocks)
